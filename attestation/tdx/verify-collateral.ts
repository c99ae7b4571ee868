import type { SignedJson, TdxCollateral } from '../collateral/provider.ts'
import { ask, attempt, type Context } from '../context.ts'
import type { Policy } from '../policy.ts'
import type { CheckList } from '../result.ts'
import type { CertifiedPlatform } from './certified-platform.ts'
import { parseQeIdentity, parseTcbInfo, type QeIdentity, type TcbInfo, type Term } from './collateral.ts'
import type { TdxQuote } from './quote.ts'
import { judgeRevocation } from './revocation.ts'
import { signedJsonProblem } from './signed-json.ts'
import { type Leveled, moduleLevel, platformLevel, qeLevel } from './tcb-level.ts'
import { satisfies, type TcbStatus, worstOf } from './tcb-status.ts'

export interface TcbFindings {
  readonly status: TcbStatus
  readonly advisories: readonly string[]
}

/** Judges what Intel says of the platform now: its TCB, and whether its keys are revoked. */
export async function judgeCollateral(
  quote: TdxQuote,
  platform: CertifiedPlatform,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<TcbFindings | undefined> {
  if (policy.collateral === 'none-ok') {
    const reason = 'the policy leaves it undecided'
    checks.unknown('tdx.collateral', reason, {}, false)
    checks.unknown('tdx.tcb', reason, {}, false)
    checks.unknown('tdx.revocation', reason, {}, false)
    return undefined
  }
  const { fmspc, ca } = platform.pck
  const { found, problem: away } = await ask(() => context.collateral.tdx({ fmspc, ca }))
  const collateral: TdxCollateral = found ?? {}
  const tcbInfo = await statement(collateral.tcbInfo, parseTcbInfo, platform, context, (info) =>
    tcbInfoProblem(info, policy),
  )
  const qeIdentity = await statement(collateral.qeIdentity, parseQeIdentity, platform, context, (identity) =>
    qeIdentityProblem(identity, policy),
  )
  const foreign = tcbInfo.value && foreignness(tcbInfo.value, platform)
  const bad = tcbInfo.problem ?? qeIdentity.problem
  const missing = [tcbInfo.missing ? 'TCB info' : undefined, qeIdentity.missing ? 'QE identity' : undefined]
    .filter((name) => name !== undefined)
    .join(' and ')
  const values = { fmspc, ...numbersOf(tcbInfo.value) }
  if (bad !== undefined) checks.fail('tdx.collateral', bad, values)
  else if (missing !== '') {
    checks.unknown('tdx.collateral', away ?? `${missing} for FMSPC ${fmspc} not at hand`, values)
  } else if (foreign !== undefined) checks.unknown('tdx.collateral', foreign, values)
  else checks.pass('tdx.collateral', 'TCB info and QE identity are signed by Intel and hold now', values)
  await judgeRevocation(collateral, platform, policy, context, checks)
  if (bad !== undefined || missing !== '' || foreign !== undefined || !tcbInfo.value || !qeIdentity.value) {
    checks.unknown('tdx.tcb', 'without good collateral the TCB cannot be judged', { fmspc })
    return undefined
  }
  return judgeTcb(quote, platform, tcbInfo.value, qeIdentity.value, policy, checks)
}

function judgeTcb(
  quote: TdxQuote,
  { pck }: CertifiedPlatform,
  info: TcbInfo,
  identity: QeIdentity,
  policy: Policy,
  checks: CheckList,
): TcbFindings | undefined {
  const platform = platformLevel(info, pck, quote.body)
  const module = moduleLevel(info, quote.body)
  const enclave = qeLevel(identity, quote.qeReport)
  if (enclave.status === undefined) checks.fail('tdx.qe', enclave.problem)
  const values = { platform: shown(platform), module: shown(module), quotingEnclave: shown(enclave) }
  if (platform.status === undefined || module.status === undefined) {
    checks.fail('tdx.tcb', platform.problem ?? module.problem ?? '', values)
    return undefined
  }
  if (enclave.status === undefined) {
    checks.fail('tdx.tcb', 'the quoting enclave is not one that Intel lists', values)
    return undefined
  }
  const status = worstOf(platform.status, module.status, enclave.status)
  const advisories = [...new Set([platform, module, enclave].flatMap((level) => level.advisories))]
  checks.judge(
    'tdx.tcb',
    satisfies(status, policy.minTcb) ? undefined : `the TCB is ${status}, the policy wants ${policy.minTcb}`,
    `the TCB is ${status}`,
    { status, ...values, tcbDate: platform.date, advisories: advisories.join(' ') },
  )
  return { status, advisories }
}

function shown({ status, problem }: Leveled): string {
  return status ?? problem ?? ''
}

interface Statement<T> {
  readonly value?: T
  readonly problem?: string | undefined
  readonly missing?: boolean
}

/** What of Intel is supplied must be signed, in time, and readable; what is not supplied is missing. */
async function statement<T extends Term>(
  signed: SignedJson | undefined,
  parse: (text: string) => T,
  platform: CertifiedPlatform,
  context: Context,
  contentProblem: (value: T) => string | undefined,
): Promise<Statement<T>> {
  if (signed === undefined) return { missing: true }
  const problem = await signedJsonProblem(signed, platform.pins, context)
  if (problem !== undefined) return { problem }
  const bytes = Buffer.from(signed.text)
  const parsed = attempt(() => context.cache.remember(parse.name, [bytes], () => parse(signed.text)))
  if (parsed.value === undefined) return { problem: parsed.problem }
  const wrong = termProblem(parsed.value, context.now) ?? contentProblem(parsed.value)
  return wrong === undefined ? { value: parsed.value } : { problem: wrong }
}

function termProblem({ issueDate, nextUpdate }: Term, at: Date): string | undefined {
  if (at < issueDate) return `issued on ${issueDate.toISOString()}, which is yet to come`
  if (at > nextUpdate) return `held until ${nextUpdate.toISOString()}`
  return undefined
}

function tcbInfoProblem({ id, version, evaluationNumber }: TcbInfo, policy: Policy): string | undefined {
  if (id !== 'TDX') return `the TCB info is for ${id}, not for TDX`
  if (version !== 3) return `the TCB info has version ${version}, not 3`
  return evaluationProblem(evaluationNumber, policy)
}

function qeIdentityProblem(
  { id, version, evaluationNumber }: QeIdentity,
  policy: Policy,
): string | undefined {
  if (id !== 'TD_QE') return `the identity is of ${id}, not of TD_QE`
  if (version !== 2) return `the QE identity has version ${version}, not 2`
  return evaluationProblem(evaluationNumber, policy)
}

function evaluationProblem(number: number, { minTcbEvaluation }: Policy): string | undefined {
  return number >= minTcbEvaluation
    ? undefined
    : `evaluated as of number ${number}, the policy wants ${minTcbEvaluation} at least`
}

function foreignness({ fmspc, pceId }: TcbInfo, { pck }: CertifiedPlatform): string | undefined {
  if (fmspc !== pck.fmspc) return `the TCB info is for FMSPC ${fmspc}, the platform is ${pck.fmspc}`
  return pceId === pck.pceId ? undefined : `the TCB info is for PCE ${pceId}, the platform has ${pck.pceId}`
}

function numbersOf(info: TcbInfo | undefined) {
  if (info === undefined) return {}
  return { evaluationNumber: info.evaluationNumber, nextUpdate: info.nextUpdate.toISOString() }
}
