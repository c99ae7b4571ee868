import { listOf, objectOf } from '../../attestation/bytes/json.ts'
import { bytesOfHex } from '../../attestation/bytes/text.ts'
import { EvidenceError } from '../../attestation/evidence-error.ts'
import { readGpuList } from '../../attestation/formats/gpu-list.ts'
import { defaultPolicy, schemeNames } from '../../attestation/policy.ts'
import { parsePolicy } from '../../attestation/policy-file.ts'
import { CheckList, noClaims, type Result } from '../../attestation/result.ts'
import type { VerificationCache } from '../../attestation/verification-cache.ts'
import {
  verifyCpuEvidence,
  verifyEncodedEvidence,
  verifyGpuEvidence,
} from '../../attestation/verify-evidence.ts'
import { derOfPem } from '../../attestation/x509/pem.ts'
import { type EvidenceCase, malformedCase } from './evidence-case.ts'
import { collateralOfCase, snpChainOf } from './evidence-collateral.ts'
import { CompositeResponse, type GpuEntry } from './evidence-composite.ts'
import { CaseFiles } from './evidence-files.ts'
import { mutateBytes, setJson, target } from './evidence-mutation.ts'

/** Decodes a case, changes what it says, and verifies the rest. What cannot be decoded is refused by its format. */
export async function judgeCase(
  one: EvidenceCase,
  cases: readonly EvidenceCase[],
  directory: string,
  cache: VerificationCache,
): Promise<Result> {
  try {
    return await judge(one, cases, directory, cache)
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    const checks = new CheckList()
    checks.fail('format', error.message)
    return checks.result(noClaims)
  }
}

async function judge(
  one: EvidenceCase,
  cases: readonly EvidenceCase[],
  directory: string,
  cache: VerificationCache,
): Promise<Result> {
  const files = new CaseFiles(directory, one)
  const policy = parsePolicy(JSON.stringify(one.policy), { ...defaultPolicy, schemes: schemeNames })
  const challenge = nonceOf(one)
  const options = { now: one.at, collateral: collateralOfCase(one, files), challenge, cache }
  if (one.kind === 'tdx') {
    return verifyCpuEvidence(
      { tee: 'tdx', quote: target(one, 'quote', files.evidence('quote')) },
      policy,
      options,
    )
  }
  if (one.kind === 'snp') {
    const report = target(one, 'report', files.evidence('report'))
    return verifyCpuEvidence({ tee: 'sev-snp', report, chain: snpChainOf(one, files) ?? [] }, policy, options)
  }
  if (one.kind === 'nvidia') {
    return verifyGpuEvidence(readGpuList('evidence', gpusOf(one, cases, directory)), policy, options)
  }
  const response = responseOf(one, cases, directory)
  const instances = files.path('instances')
  return verifyEncodedEvidence(response.encode(), policy, {
    ...options,
    scheme: schemeNames.find((name) => one.format === `composite:${name}`),
    select: one.select,
    instances: instances === undefined ? undefined : files.bytes(instances),
  })
}

function nonceOf({ nonce, mutate }: EvidenceCase): Uint8Array | undefined {
  const sets = mutate.flatMap(({ set }) => (set === undefined ? [] : [objectOf('set', set).nonce]))
  const last = sets.at(-1) ?? nonce
  return last === undefined ? undefined : bytesOfHex('nonce', last)
}

function gpusOf(one: EvidenceCase, cases: readonly EvidenceCase[], directory: string): GpuEntry[] {
  const files = new CaseFiles(directory, one)
  let gpus = structuredClone(gpuListOf(one, files))
  for (const step of one.mutate) {
    if (step.setJson !== undefined) setJson(gpus, step.setJson)
    gpus = changedGpus(gpus, step, cases, directory)
  }
  return gpus
}

function gpuListOf(one: EvidenceCase, files: CaseFiles): GpuEntry[] {
  const list = files.path('evidence')
  if (list !== undefined) {
    const found: unknown = files.value(list)
    // A pointer may lead to JSON within a JSON string.
    const value: unknown = typeof found === 'string' ? JSON.parse(found) : found
    if (Array.isArray(value)) return value as GpuEntry[]
    const { evidences, evidence_list: evidenceList } = value as Record<string, GpuEntry[]>
    return evidences ?? evidenceList ?? [value as GpuEntry]
  }
  const chain = files.path('chain')
  if (chain === undefined) throw malformedCase(one.name, 'files.chain', 'a path')
  const pem = Buffer.from(files.bytes(chain)).toString('latin1')
  const certificate = pem.includes('-----BEGIN') ? base64(Buffer.from(pem, 'latin1')) : pem
  return [{ certificate, evidence: base64(files.evidence('report')) }]
}

function responseOf(one: EvidenceCase, cases: readonly EvidenceCase[], directory: string): CompositeResponse {
  const files = new CaseFiles(directory, one)
  const path = files.path('evidence')
  if (path === undefined) throw malformedCase(one.name, 'files.evidence', 'a path')
  const response = new CompositeResponse(Buffer.from(files.bytes(path)).toString('utf8'), one)
  for (const step of one.mutate) {
    if (step.setJson !== undefined) response.set(step.setJson)
    const isCpu = step.file === 'quote' || (step.file === 'report' && response.isSnp)
    if (isCpu) response.quote = mutateBytes(response.quote, step)
    else if (touchesGpus(step)) response.gpus = changedGpus(response.gpus, step, cases, directory)
  }
  return response
}

function touchesGpus(step: EvidenceCase['mutate'][number]): boolean {
  return (
    ['swapGpuEvidenceFrom', 'dropGpu', 'duplicateGpu'].some((name) => step[name] !== undefined) ||
    /^gpu\[|^chain\[|^report$/.test(String(step.file ?? ''))
  )
}

/** The GPU list after one step. */
function changedGpus(
  gpus: readonly GpuEntry[],
  step: EvidenceCase['mutate'][number],
  cases: readonly EvidenceCase[],
  directory: string,
): GpuEntry[] {
  if (step.swapGpuEvidenceFrom !== undefined) {
    const other = cases.find(({ name }) => name === step.swapGpuEvidenceFrom)
    if (other === undefined)
      throw malformedCase(String(step.swapGpuEvidenceFrom), 'swapGpuEvidenceFrom', 'a case')
    const plain = { ...other, mutate: [] }
    return other.kind === 'composite'
      ? responseOf(plain, cases, directory).gpus
      : gpusOf(plain, cases, directory)
  }
  if (step.dropGpu !== undefined) return gpus.filter((_, i) => i !== step.dropGpu)
  if (step.duplicateGpu !== undefined) {
    const [copy] = gpus.slice(Number(step.duplicateGpu))
    return copy === undefined ? [...gpus] : [...gpus, structuredClone(copy)]
  }
  const place = /^(?:gpu\[(\d+)\]\.)?(report|chain\[(\d+)\])$/.exec(String(step.file ?? ''))
  if (place === null) return [...gpus]
  const index = Number(place[1] ?? 0)
  return gpus.map((gpu, i) => (i === index ? changedGpu(gpu, place[3], step) : gpu))
}

function changedGpu(gpu: GpuEntry, link: string | undefined, step: EvidenceCase['mutate'][number]): GpuEntry {
  const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'))
  if (link === undefined) return { ...gpu, evidence: base64(mutateBytes(bytesOf(gpu.evidence), step)) }
  const chain = listOf('chain', derOfPem('chain', bytesOf(gpu.certificate))) as readonly Uint8Array[]
  const changed = chain.map((der, k) => (k === Number(link) ? mutateBytes(der, step) : der))
  const pem = changed.map((der) => `-----BEGIN CERTIFICATE-----\n${base64(der)}\n-----END CERTIFICATE-----\n`)
  return { ...gpu, certificate: base64(Buffer.from(pem.join(''))) }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
