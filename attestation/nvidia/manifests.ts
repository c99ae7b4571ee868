import { ask, attempt, type Context } from '../context.ts'
import type { GpuArch, Policy } from '../policy.ts'
import type { CheckList } from '../result.ts'
import { pinnedOrSimulated } from '../simulated/trust.ts'
import type { Certificate } from '../x509/certificate.ts'
import { judgeChain, parseChain } from '../x509/chain.ts'
import { signatureOids } from '../x509/signed-object.ts'
import type { GpuReport } from './report.ts'
import { type ReferenceManifest, readManifest, rimIds } from './rim.ts'
import { readSignedManifest, signedText } from './rim-signature.ts'

const RIM_CHAIN_LENGTH = 4

export interface JudgedManifest {
  readonly kind: 'driver' | 'vbios'
  readonly id: string
  /** Undefined where there is none, or where it is not NVIDIA's word. */
  readonly manifest: ReferenceManifest | undefined
  readonly missing: boolean
  readonly chain: readonly Certificate[]
  readonly simulated: boolean
}

/** Gets the manifest of a driver or a VBIOS and judges whether it is NVIDIA's, in time, and for this version. */
export async function judgeManifest(
  kind: 'driver' | 'vbios',
  arch: GpuArch,
  report: GpuReport,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<JudgedManifest> {
  const id = rimIds(arch, report)[kind]
  const values = { rim: id }
  const nothing = { kind, id, manifest: undefined, missing: false, chain: [], simulated: false }
  const { found, problem: away } = await ask(() => context.collateral.rim({ kind, id }))
  if (found === undefined) {
    const required = policy.require.includes('measurements')
    checks.unknown('nvidia.rim.signature', away ?? `no ${kind} manifest is at hand`, values, required)
    return { ...nothing, missing: true }
  }
  const read = attempt(() =>
    context.cache.remember('rim', [found], () => {
      const signed = readSignedManifest(found)
      return { signed, chain: parseChain('rim.chain', signed.chain, context.cache) }
    }),
  )
  const [signer] = read.value?.chain ?? []
  if (read.value === undefined || signer === undefined) {
    checks.fail('nvidia.rim.signature', read.problem ?? 'no certificate comes with the signature', values)
    return nothing
  }
  const { signed, chain } = read.value
  const verified = attempt(() =>
    context.cache.remember('rim-text', [found, signer.der], () => readManifest(signedText(signed, signer))),
  )
  checks.judge('nvidia.rim.signature', verified.problem, 'the manifest is signed as a whole', values)
  const trust = pinnedOrSimulated(chain.at(-1), policy.roots.nvidiaRim, policy, checks)
  const rules = { signatures: signatureOids.ecdsaSha384 }
  const judged = judgeChain(chain, trust.pins, context.now, rules, context.cache)
  const length =
    chain.length === RIM_CHAIN_LENGTH
      ? undefined
      : `the signer's chain has ${chain.length} certificates, not ${RIM_CHAIN_LENGTH}`
  const chainGood = checks.judge(
    'nvidia.rim.chain',
    length ?? judged.links ?? judged.root,
    'the chain leads from the signer to the pinned root of manifests',
    values,
  )
  const inTime = checks.judge(
    'nvidia.rim.validity',
    judged.validity,
    'the signer is valid at this time',
    values,
  )
  const manifest = verified.value
  const sameVersion = manifest !== undefined && judgeVersion(kind, manifest, report, checks, values)
  const authentic = chainGood && inTime && sameVersion ? manifest : undefined
  return { kind, id, manifest: authentic, missing: false, chain, simulated: trust.simulated }
}

function judgeVersion(
  kind: 'driver' | 'vbios',
  { version }: ReferenceManifest,
  report: GpuReport,
  checks: CheckList,
  values: { rim: string },
): boolean {
  const reported = report[kind]
  return checks.judge(
    'nvidia.rim.version',
    version.toLowerCase() === reported.toLowerCase()
      ? undefined
      : `the manifest is for ${kind} ${version}, the GPU runs ${reported}`,
    `the manifest is for the ${kind} that the GPU runs`,
    { ...values, version },
  )
}

/** The index that means nothing while video decoder 0 is off. */
const NVDEC0_INDEX = 35

/** Compares what the GPU measured with what NVIDIA says it should be; index i there is index i + 1 of SPDM. */
export function judgeGpuMeasurements(
  report: GpuReport,
  manifests: readonly JudgedManifest[],
  policy: Policy,
  checks: CheckList,
): void {
  const known = manifests.flatMap(({ manifest, kind }) =>
    manifest === undefined ? [] : [{ kind, manifest }],
  )
  const differing: string[] = []
  let compared = 0
  for (const { kind, manifest } of known) {
    for (const [index, { size, hashes }] of manifest.golden) {
      if (index === NVDEC0_INDEX && report.nvdec0Disabled) continue
      const measured = report.measurements.get(index + 1)
      compared++
      if (measured?.size !== size || !hashes.includes(measured.value)) differing.push(`${kind} ${index}`)
    }
  }
  const indices = known.flatMap(({ manifest }) => [...manifest.golden.keys()])
  const values = { compared, driver: report.driver, vbios: report.vbios }
  if (new Set(indices).size !== indices.length) {
    checks.fail('nvidia.measurements', 'driver and VBIOS manifest claim the same index', values)
  } else if (differing.length > 0) {
    checks.fail('nvidia.measurements', `measurements differ: ${differing.join(', ')}`, values)
  } else if (known.length < manifests.length) {
    const absent = manifests.filter(({ manifest }) => manifest === undefined).map(({ id }) => id)
    const reason = `nothing to compare with: ${absent.join(' and ')}`
    checks.unknown('nvidia.measurements', reason, values, policy.require.includes('measurements'))
  } else if (compared === 0) {
    checks.fail('nvidia.measurements', 'the manifests name no value to compare', values)
  } else {
    checks.pass('nvidia.measurements', 'every measurement is one that NVIDIA published', values)
  }
}
