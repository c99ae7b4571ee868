/**
 * Every check of an exchange, in the order of a report. Callers may rely on the names.
 *
 * @example
 * const trust = { deployment, models, without: checkNames.filter((name) => name === 'evidence') }
 */
export const checkNames = [
  'deployment',
  'model',
  'request',
  'nonce',
  'time',
  'parameters',
  'seed',
  'response',
  'finish',
  'tokens',
  'worker-signature',
  'sequencer-signature',
  'evidence',
  'registration',
  'inclusion',
  'finality',
] as const
/** The name of a check. */
export type CheckName = (typeof checkNames)[number]

/** How one check ended. Unknown is what could not be checked, never what is wrong. */
export interface Finding {
  readonly status: 'pass' | 'fail' | 'unknown'
  readonly reason: string
}

/** One check of an exchange, with how it ended. */
export interface Check extends Finding {
  readonly name: CheckName
  /** Whether anything is proven without it. One that fails refuses in any case. */
  readonly required: boolean
}

export type Findings = Readonly<Record<CheckName, Finding>>

/** What all checks of an exchange come to. */
export interface Verification {
  /**
   * `refused`: a check failed. `unproven`: a required one could not be made. Else how far the receipt has provably come: what
   * `final` takes is on the chain, `committed` has its place there, `provisional` is signed and promised.
   */
  readonly verdict: 'refused' | 'unproven' | 'provisional' | 'committed' | 'final'
  readonly checks: readonly Check[]
}

/** What all findings come to together; `open` are checks that need not pass. */
export function judge(findings: Findings, open: ReadonlySet<CheckName>): Verification {
  const checks = checkNames.map((name) => ({ name, required: !open.has(name), ...findings[name] }))
  return { verdict: verdictOf(checks, findings), checks }
}

function verdictOf(
  checks: readonly Check[],
  { inclusion, finality }: Pick<Findings, 'inclusion' | 'finality'>,
): Verification['verdict'] {
  if (checks.some(({ status }) => status === 'fail')) return 'refused'
  if (checks.some(({ status, required }) => required && status !== 'pass')) return 'unproven'
  if (inclusion.status !== 'pass') return 'provisional'
  return finality.status === 'pass' ? 'final' : 'committed'
}

/** The checks that decided against an exchange, in words. */
export function deciding({ verdict, checks }: Verification): string {
  const status = verdict === 'refused' ? 'fail' : 'unknown'
  const against = checks.filter((check) => check.status === status && (status === 'fail' || check.required))
  return against.map(({ name, reason }) => `${name}: ${reason}`).join('; ')
}

export const pass = (reason: string): Finding => ({ status: 'pass', reason })
export const fail = (reason: string): Finding => ({ status: 'fail', reason })
export const unknown = (reason: string): Finding => ({ status: 'unknown', reason })

/** Passes where two values are the same; hex in whichever case. */
export function same(what: string, got: unknown, expected: unknown): Finding {
  const isSame = String(got).toLowerCase() === String(expected).toLowerCase()
  return isSame ? pass(`${what} is ${got}`) : fail(`${what} is ${got}, and should be ${expected}`)
}
