import { timingSafeEqual } from 'node:crypto'
import { bytesOfHex, hexOf } from './bytes/text.ts'
import type { CollateralProvider } from './collateral/provider.ts'
import { attempt, type Context } from './context.ts'
import type { CpuFindings } from './cpu-findings.ts'
import type { Evidence } from './evidence.ts'
import { malformed } from './evidence-error.ts'
import { type ReadOptions, readEvidence } from './formats/read-evidence.ts'
import { limitsOf } from './limits.ts'
import { type GpuEvidence, verifyGpus } from './nvidia/verify-gpus.ts'
import type { Policy } from './policy.ts'
import { CheckList, type Claims, noClaims, type Result } from './result.ts'
import type { Expectation } from './schemes/binding.ts'
import { expectationOf } from './schemes/expectation.ts'
import { type SnpEvidence, verifySnp } from './snp/verify-report.ts'
import { type TdxEvidence, verifyTdx } from './tdx/verify-quote.ts'
import { VerificationCache } from './verification-cache.ts'

/** What a verifier brings itself; nothing of it is taken from the evidence. */
export interface VerifyOptions {
  readonly now: Date
  readonly collateral: CollateralProvider
  /** The 32 bytes that this verifier sent, or a hash over a recent L2 block. */
  readonly challenge?: Uint8Array | undefined
  /** When the challenge came to be: before that, nobody could have answered it. */
  readonly challengeAt?: Date | undefined
  /** Keep one for all calls: what follows from bytes alone is then worked out once. */
  readonly cache?: VerificationCache
}

/**
 * Verifies what a worker shows, as a whole: CPU, GPUs, and that they and a key hang together under one challenge.
 *
 * @example
 * const { verdict, checks, claims } = await verifyEvidence(evidence, defaultPolicy, {
 *   now: new Date(), collateral: httpCollateral(), challenge, challengeAt,
 * })
 */
export async function verifyEvidence(
  { cpu, gpus, binding }: Evidence,
  policy: Policy,
  options: VerifyOptions,
): Promise<Result> {
  const context = contextOf(options)
  const checks = new CheckList()
  const challenge = challengeOf(options)
  const expected =
    challenge &&
    expectationOf(
      binding,
      challenge,
      gpus.map(({ report }) => report),
    )
  const findings = await verifyCpu(cpu, policy, context, checks)
  const gpuFindings =
    gpus.length > 0
      ? await verifyGpus(gpus, expected?.gpuNonce, policy, context, checks)
      : judgeNoGpu(policy, checks)
  if (policy.schemes.includes(binding.scheme)) judgeBinding(expected, findings, gpus.length > 0, checks)
  else checks.fail('binding.reportData', `the policy does not admit the scheme ${binding.scheme}`)
  judgeAge(policy, options, checks)
  return checks.result({
    ...noClaims,
    ...findings?.claims,
    gpuTee: gpuFindings?.claims.gpuTee ?? null,
    simulated: findings?.claims.simulated === true || gpuFindings?.claims.simulated === true,
    signer: expected?.signer === undefined ? null : hexOf(expected.signer),
    modelIds: (expected?.modelIds ?? []).map(hexOf),
    freshAs: freshness(options),
    limits: limitsOf({ binding, policy, gpus: gpuFindings, commits: expected?.gpuCommitment !== undefined }),
  })
}

/** Reads evidence and verifies it; what cannot be read is refused, as anything else that is wrong. */
export async function verifyEncodedEvidence(
  bytes: Uint8Array,
  policy: Policy,
  options: VerifyOptions & ReadOptions,
): Promise<Result> {
  const read = attempt(() => readEvidence(bytes, options))
  if (read.value !== undefined) return await verifyEvidence(read.value, policy, options)
  const checks = new CheckList()
  checks.fail('format', read.problem)
  return checks.result(noClaims)
}

/** Verifies one CPU quote or report by itself: whose it is and what runs, not for whom or how fresh. */
export async function verifyCpuEvidence(
  cpu: TdxEvidence | SnpEvidence,
  policy: Policy,
  options: VerifyOptions,
): Promise<Result> {
  const checks = new CheckList()
  const findings = await verifyCpu(cpu, policy, contextOf(options), checks)
  return checks.result({
    ...noClaims,
    ...findings?.claims,
    limits: ['nothing binds this quote to a key or a challenge'],
  })
}

/** Verifies GPU reports by themselves. The challenge is what each must have signed. */
export async function verifyGpuEvidence(
  gpus: readonly GpuEvidence[],
  policy: Policy,
  options: VerifyOptions,
): Promise<Result> {
  const checks = new CheckList()
  if (gpus.length === 0) checks.fail('format', 'there are no GPU reports')
  const { claims } = await verifyGpus(gpus, options.challenge, policy, contextOf(options), checks)
  judgeAge(policy, options, checks)
  return checks.result({
    ...noClaims,
    ...claims,
    freshAs: freshness(options),
    limits: ['nothing binds these reports to a CPU or a key'],
  })
}

function challengeOf({ challenge }: VerifyOptions): Uint8Array | undefined {
  if (challenge === undefined || challenge.length === 32) return challenge
  throw malformed({ field: 'challenge', got: `${challenge.length} bytes`, expected: '32 bytes' })
}

function contextOf({ now, collateral, cache }: VerifyOptions): Context {
  return { now, collateral, cache: cache ?? new VerificationCache() }
}

async function verifyCpu(
  cpu: TdxEvidence | SnpEvidence,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<CpuFindings | undefined> {
  const findings =
    cpu.tee === 'tdx'
      ? await verifyTdx(cpu, policy, context, checks)
      : await verifySnp(cpu, policy, context, checks)
  if (policy.reportData !== null && findings !== undefined) {
    compareReportData(bytesOfHex('policy.reportData', policy.reportData, 64), findings, checks)
  }
  return findings
}

function judgeNoGpu({ gpuRequired, gpuCount }: Policy, checks: CheckList): undefined {
  if (gpuRequired) checks.fail('policy.gpuRequired', 'there are no GPU reports, and the policy wants some')
  if (gpuCount !== null && gpuCount > 0) {
    checks.fail('nvidia.count', 'no GPUs', { got: 0, expected: gpuCount })
  }
}

function judgeBinding(
  expected: Expectation | undefined,
  findings: CpuFindings | undefined,
  hasGpus: boolean,
  checks: CheckList,
): void {
  if (expected === undefined) {
    checks.unknown('freshness.challenge', 'no challenge was given, so this may be a recording')
    checks.unknown('binding.reportData', 'without a challenge there is nothing to compare with')
    return
  }
  const { gpuCommitment, gpuNonce } = expected
  const same = findings !== undefined && judgeReportData(expected, findings, checks)
  if (hasGpus) {
    const nonces = checks.checks.filter(({ id }) => id === 'nvidia.nonce')
    const bound =
      gpuNonce !== undefined && nonces.length > 0 && nonces.every(({ status }) => status === 'pass')
    checks.judge(
      'binding.gpuNonce',
      bound ? undefined : 'a GPU signed another nonce than this worker and challenge call for',
      'every GPU signed the nonce of this worker and challenge',
    )
  }
  if (gpuCommitment === undefined) return
  const uncommitted = same ? undefined : 'the report data, which covers the GPU reports, is other'
  const problem = gpuCommitment === 'in report data' ? uncommitted : gpuCommitment.problem
  checks.judge('binding.gpuEvidence', problem, 'the quote commits to these GPU reports')
}

function judgeReportData(expected: Expectation, findings: CpuFindings, checks: CheckList): boolean {
  const { reportData, challengeInClear } = expected
  if (!(reportData instanceof Uint8Array)) {
    checks.fail('binding.reportData', reportData.problem)
    return false
  }
  const same = compareReportData(reportData, findings, checks)
  const answered = challengeInClear
    ? timingSafeEqual(reportData.subarray(32), findings.reportData.subarray(32))
    : same
  checks.judge(
    'freshness.challenge',
    answered ? undefined : 'the quote answers another challenge',
    'the quote answers the challenge',
  )
  return same
}

function compareReportData(expected: Uint8Array, { reportData }: CpuFindings, checks: CheckList): boolean {
  return checks.judge(
    'binding.reportData',
    timingSafeEqual(expected, reportData) ? undefined : 'the quote carries other report data',
    'the quote carries the report data that this key and challenge call for',
    { got: hexOf(reportData), expected: hexOf(expected) },
  )
}

function judgeAge(
  { maxAge, age: wanted }: Policy,
  { now, challengeAt }: VerifyOptions,
  checks: CheckList,
): void {
  if (challengeAt === undefined) {
    checks.unknown('freshness.age', 'when the challenge was made was not given', {}, wanted === 'required')
    return
  }
  const seconds = (now.getTime() - challengeAt.getTime()) / 1000
  const problem =
    seconds < 0
      ? 'the challenge is of the future'
      : seconds > maxAge
        ? `the challenge is ${Math.floor(seconds)} s old, the policy admits ${maxAge}`
        : undefined
  checks.judge('freshness.age', problem, `the challenge is ${Math.floor(seconds)} s old`, { maxAge })
}

function freshness({ challenge, challengeAt }: VerifyOptions): Claims['freshAs'] {
  if (challenge === undefined) return null
  return { challenge: hexOf(challenge), challengeAt: challengeAt?.toISOString() ?? null }
}
