/** Every check there is. A result names them, and callers and tests may rely on the names. */
export const checkIds = [
  'format',
  'nvidia.arch',
  'nvidia.chain',
  'nvidia.root',
  'nvidia.fwid',
  'nvidia.nonce',
  'nvidia.signature',
  'nvidia.rim.signature',
  'nvidia.rim.chain',
  'nvidia.rim.version',
  'nvidia.rim.validity',
  'nvidia.measurements',
  'nvidia.revocation',
  'nvidia.unique',
  'nvidia.count',
  'tdx.tee',
  'tdx.signature',
  'tdx.qe',
  'tdx.chain',
  'tdx.root',
  'tdx.revocation',
  'tdx.collateral',
  'tdx.tcb',
  'tdx.debug',
  'tdx.measurements',
  'snp.signature',
  'snp.chain',
  'snp.root',
  'snp.validity',
  'snp.hwid',
  'snp.tcb',
  'snp.debug',
  'snp.vmpl',
  'snp.measurements',
  'binding.reportData',
  'binding.gpuNonce',
  'binding.gpuEvidence',
  'freshness.challenge',
  'freshness.age',
  'policy.gpuRequired',
  'policy.simulated',
] as const

/** Names of checks; the README has a table of what each proves, and what not. */
export type CheckId = (typeof checkIds)[number]
/** What follows from all checks; `unknown` is never a yes. */
export type Verdict = 'accept' | 'refuse' | 'unknown'
export type Values = Readonly<Record<string, string | number | boolean>>

/** One check, with what came of it and why. */
export interface Check {
  readonly id: CheckId
  readonly status: 'pass' | 'fail' | 'unknown'
  /** Whether an acceptance needs it. One that fails refuses in any case. */
  readonly required: boolean
  readonly reason: string
  readonly values: Values
}

/** What accepted evidence says, for a program to act on. */
export interface Claims {
  readonly cpuTee: 'tdx' | 'sev-snp' | null
  readonly gpuTee: { readonly arch: string; readonly devices: readonly GpuDevice[] } | null
  /** Intel's status of platform, module and quoting enclave together; null where it was not judged. */
  readonly tcbStatus: string | null
  readonly advisories: readonly string[]
  /** Digests by their names in the format (`mrtd`, `rtmr0`, `measurement`, …), in hex. */
  readonly measurements: Readonly<Record<string, string>>
  /** The key that the evidence vouches for, in hex: for our own scheme the worker's address. */
  readonly signer: string | null
  readonly modelIds: readonly string[]
  readonly freshAs: { readonly challenge: string; readonly challengeAt: string | null } | null
  /** Whether no hardware stands behind this at all. */
  readonly simulated: boolean
  /** What the evidence does not prove, in words. */
  readonly limits: readonly string[]
}

export interface GpuDevice {
  /** The serial number in the device identity certificate. */
  readonly serial: string
  readonly driver: string
  readonly vbios: string
  readonly mode: string
}

/** What verifying evidence gives: data, whatever the evidence is like. */
export interface Result {
  readonly verdict: Verdict
  readonly checks: readonly Check[]
  /** Null unless accepted: nobody should act on what refused evidence says. */
  readonly claims: Claims | null
}

export const noClaims: Claims = {
  cpuTee: null,
  gpuTee: null,
  tcbStatus: null,
  advisories: [],
  measurements: {},
  signer: null,
  modelIds: [],
  freshAs: null,
  simulated: false,
  limits: [],
}

/** Collects checks in the order in which they are made. */
export class CheckList {
  private readonly list: Check[] = []
  private readonly shared: Values

  /** `shared` values go into every check, as the number of a GPU. */
  constructor(shared: Values = {}) {
    this.shared = shared
  }

  get checks(): readonly Check[] {
    return this.list
  }

  pass(id: CheckId, reason: string, values: Values = {}): void {
    this.add(id, 'pass', reason, values, true)
  }

  fail(id: CheckId, reason: string, values: Values = {}): void {
    this.add(id, 'fail', reason, values, true)
  }

  /** What could not be decided; where the policy does not ask for it, acceptance does not need it. */
  unknown(id: CheckId, reason: string, values: Values = {}, required = true): void {
    this.add(id, 'unknown', reason, values, required)
  }

  /** Fails with the problem, or passes where there is none. */
  judge(id: CheckId, problem: string | undefined, passed: string, values: Values = {}): boolean {
    if (problem === undefined) this.pass(id, passed, values)
    else this.fail(id, problem, values)
    return problem === undefined
  }

  append(checks: readonly Check[]): void {
    this.list.push(...checks)
  }

  result(claims: Claims): Result {
    const verdict = verdictOf(this.list)
    return { verdict, checks: this.list, claims: verdict === 'accept' ? claims : null }
  }

  private add(id: CheckId, status: Check['status'], reason: string, values: Values, required: boolean): void {
    this.list.push({ id, status, required, reason, values: { ...this.shared, ...values } })
  }
}

/** One failure refuses; what is open, or was never looked at, is not accepted. */
function verdictOf(checks: readonly Check[]): Verdict {
  if (checks.some(({ status }) => status === 'fail')) return 'refuse'
  if (checks.some(({ status, required }) => status === 'unknown' && required)) return 'unknown'
  return checks.some(({ status }) => status === 'pass') ? 'accept' : 'unknown'
}
