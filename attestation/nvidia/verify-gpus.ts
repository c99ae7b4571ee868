import { timingSafeEqual } from 'node:crypto'
import { hexOf } from '../bytes/text.ts'
import { attempt, type Context } from '../context.ts'
import { isSignedBy } from '../ecdsa.ts'
import type { GpuArch, Policy } from '../policy.ts'
import { CheckList, type Claims, type GpuDevice } from '../result.ts'
import { pinnedOrSimulated } from '../simulated/trust.ts'
import { trailingProblem } from '../trailing.ts'
import type { Certificate } from '../x509/certificate.ts'
import { judgeChain, parseChain } from '../x509/chain.ts'
import { signatureOids } from '../x509/signed-object.ts'
import { archOf } from './arch.ts'
import { judgeFwid } from './fwid.ts'
import { judgeGpuMeasurements, judgeManifest } from './manifests.ts'
import { type GpuReport, parseGpuReport } from './report.ts'
import { judgeRevocation, questionsOfDevice, questionsOfRim } from './revocation.ts'

const DEVICE_CHAIN_LENGTH = 5
/** The chain is leaf, device identity, provisioner, family, root. */
const IDENTITY = 1
/** No machine has so many; keeps a hostile list from costing much. */
const MOST_GPUS = 64

/** One GPU's report and the chain of the key that signed it. */
export interface GpuEvidence {
  /** Request and response. */
  readonly report: Uint8Array
  /** DER, leaf first. */
  readonly chain: readonly Uint8Array[]
}

export interface GpuFindings {
  readonly claims: Pick<Claims, 'gpuTee' | 'simulated'>
  /** Whether any GPU says that it is one of several that only count together. */
  readonly protectedPcie: boolean
}

/** Makes every `nvidia.*` check on every GPU. The nonce is the one that each must have signed. */
export async function verifyGpus(
  gpus: readonly GpuEvidence[],
  nonce: Uint8Array | undefined,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<GpuFindings> {
  if (gpus.length > MOST_GPUS) {
    checks.fail('format', `${gpus.length} GPUs, ${MOST_GPUS} at most are looked at`)
    return { claims: { gpuTee: null, simulated: false }, protectedPcie: false }
  }
  const found = await Promise.all(
    gpus.map(async (gpu, i) => {
      const own = new CheckList({ gpu: i })
      const device = await verifyGpu(gpu, nonce, policy, context, own)
      return { device, checks: own.checks }
    }),
  )
  for (const one of found) checks.append(one.checks)
  const devices = found.map(({ device }) => device)
  judgeNumber(devices, policy, checks)
  const [first] = devices
  const arch = first?.arch
  return {
    claims: {
      gpuTee: arch === undefined ? null : { arch, devices: devices.flatMap(({ shown }) => shown ?? []) },
      simulated: devices.some(({ simulated }) => simulated),
    },
    protectedPcie: devices.some(({ shown }) => shown?.mode === 'protected PCIe'),
  }
}

interface Device {
  readonly serial: string | undefined
  readonly arch: GpuArch | undefined
  readonly shown: GpuDevice | undefined
  readonly simulated: boolean
}

async function verifyGpu(
  { report: bytes, chain: ders }: GpuEvidence,
  nonce: Uint8Array | undefined,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<Device> {
  const parsed = attempt(() => parseGpuReport(bytes))
  const report = parsed.value
  checks.judge(
    'format',
    parsed.problem ?? trailingProblem(report?.trailing, policy),
    'the report is well formed',
  )
  const device = await judgeDevice(ders, policy, context, checks)
  const leaf = device.chain[0]
  if (report === undefined) return { ...device, shown: undefined }
  judgeFwid(report, leaf, device.arch, policy, checks)
  judgeNonce(report, nonce, checks)
  const signed =
    leaf !== undefined && isSignedBy(leaf.publicKey, 'secp384r1', report.signed, report.signature)
  checks.judge(
    'nvidia.signature',
    signed ? undefined : 'the attestation key did not sign the report',
    'the attestation key signed the report',
  )
  const arch = device.arch ?? 'HOPPER'
  const manifests = [
    await judgeManifest('driver', arch, report, policy, context, checks),
    await judgeManifest('vbios', arch, report, policy, context, checks),
  ]
  judgeGpuMeasurements(report, manifests, policy, checks)
  const questioned = [
    ...questionsOfDevice(device.chain),
    ...manifests.flatMap(({ chain }) => questionsOfRim(chain)),
  ]
  await judgeRevocation(questioned, policy, context, checks)
  const { driver, vbios, mode } = report
  return {
    ...device,
    shown: { serial: device.serial ?? '', driver, vbios, mode },
    simulated: device.simulated || manifests.some(({ simulated }) => simulated),
  }
}

async function judgeDevice(
  ders: readonly Uint8Array[],
  policy: Policy,
  { cache, now }: Context,
  checks: CheckList,
) {
  const read = attempt(() => parseChain('chain', ders, cache))
  const chain: readonly Certificate[] = read.value ?? []
  const [leaf] = chain
  const root = chain.at(-1)
  const serial = chain[IDENTITY]?.deviceSerial
  if (leaf === undefined || root === undefined) {
    checks.fail('nvidia.chain', read.problem ?? 'there are no certificates')
    return { chain, serial, arch: undefined, simulated: false }
  }
  const arch = archOf(leaf)
  checks.judge(
    'nvidia.arch',
    arch === undefined
      ? `${leaf.commonName} is no GPU that is known here`
      : policy.archs.includes(arch)
        ? undefined
        : `the policy does not admit ${arch}`,
    `the GPU is ${arch}`,
    { leaf: leaf.commonName },
  )
  const trust = pinnedOrSimulated(root, policy.roots.nvidiaDevice, policy, checks)
  const rules = { signatures: signatureOids.ecdsaSha384 }
  const judged = judgeChain(chain, trust.pins, now, rules, cache)
  const length =
    chain.length === DEVICE_CHAIN_LENGTH
      ? undefined
      : `the chain has ${chain.length} certificates, not ${DEVICE_CHAIN_LENGTH}`
  const problem =
    length ??
    judged.links ??
    judged.validity ??
    (serial === undefined ? 'the chain names no device' : undefined)
  checks.judge('nvidia.chain', problem, 'the chain leads from the attestation key to its root', {
    device: serial ?? '',
  })
  checks.judge('nvidia.root', judged.root, "the chain ends at NVIDIA's pinned root")
  return { chain, serial, arch, simulated: trust.simulated }
}

function judgeNonce({ nonce }: GpuReport, expected: Uint8Array | undefined, checks: CheckList): void {
  if (expected === undefined) {
    checks.unknown('nvidia.nonce', 'no challenge was given to compare with', { got: hexOf(nonce) })
    return
  }
  const same = expected.length === nonce.length && timingSafeEqual(expected, nonce)
  checks.judge(
    'nvidia.nonce',
    same ? undefined : 'the report answers another challenge',
    'the report answers the challenge',
    { got: hexOf(nonce), expected: hexOf(expected) },
  )
}

/** Two reports of one device are one device, however often it is shown. */
function judgeNumber(devices: readonly Device[], { gpuCount }: Policy, checks: CheckList): void {
  const serials = devices.map(({ serial }) => serial)
  const distinct = new Set(serials).size
  checks.judge(
    'nvidia.unique',
    distinct === devices.length ? undefined : `${devices.length} reports are of ${distinct} devices`,
    'every report is of a device of its own',
    { devices: serials.join(' ') },
  )
  if (gpuCount === null) return
  checks.judge(
    'nvidia.count',
    distinct === gpuCount ? undefined : `${distinct} GPUs, the policy wants ${gpuCount}`,
    'as many GPUs as the policy wants',
    { got: distinct, expected: gpuCount },
  )
}
