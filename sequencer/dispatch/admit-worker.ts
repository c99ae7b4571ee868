import { createHash } from 'node:crypto'
import { type Hex, isAddressEqual } from 'viem'
import type { ReceiptFacts } from '../../contracts/invalid.ts'
import { hashModel } from '../../contracts/model.ts'
import { signerOf } from '../../contracts/native-signer.ts'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import { helloDigest } from './hello-digest.ts'
import { type OfferedModel, protocolVersion, type WorkerMessage } from './messages.ts'
import { standingProblem } from './standing.ts'
import { type EvidenceTrust, type VerifiedEvidence, verifyShown } from './verify-shown.ts'
import type { SessionModel } from './worker-session.ts'

export type Hello = Extract<WorkerMessage, { readonly type: 'hello' }>

export type FactsReader = (subject: {
  readonly modelId: Hex
  readonly bucket: number
  readonly worker: Hex
}) => Promise<ReceiptFacts>

/** A worker that is not admitted, and why. */
export class NotAdmitted extends Error {
  override readonly name = 'NotAdmitted'
}

export interface AdmissionTerms {
  readonly challenge: Hex
  /** Milliseconds. */
  readonly challengeAt: number
  readonly domain: ReceiptDomain
  /** Models that this sequencer serves; others that a worker offers are left aside. */
  readonly served: ReadonlySet<Hex>
}

export interface Admission {
  readonly address: Hex
  readonly models: ReadonlyMap<Hex, SessionModel>
  readonly evidence: VerifiedEvidence
}

/** Judges what a worker says of itself: key, evidence, models, and what the chain knows of them. Throws NotAdmitted, or EvidenceRefused. */
export async function admitWorker(
  hello: Hello,
  terms: AdmissionTerms,
  modules: {
    readonly trust: EvidenceTrust
    readonly readFacts: FactsReader
    readonly clock: () => number
  },
): Promise<Admission> {
  if (hello.version !== protocolVersion) {
    throw new NotAdmitted(`the worker speaks version ${hello.version}, this sequencer ${protocolVersion}`)
  }
  const { challenge, challengeAt, domain, served } = terms
  const offered = new Map(hello.models.map((model) => [provenId(model), model]))
  const evidence = await verifyShown(
    hello,
    { worker: hello.worker, modelIds: [...offered.keys()], challenge, challengeAt, now: modules.clock() },
    modules.trust,
  )
  const signer = signerOf(helloDigest(challenge, domain, evidence.hash), hello.signature)
  if (signer === undefined || !isAddressEqual(signer, hello.worker)) {
    throw new NotAdmitted('the hello is not signed by the key that it names')
  }
  const models = new Map([...offered].filter(([modelId]) => served.has(modelId)))
  if (models.size === 0) {
    throw new NotAdmitted(`none of the worker's models is served here: ${[...offered.keys()].join(', ')}`)
  }
  const address: Hex = `0x${hello.worker.slice(2).toLowerCase()}`
  return { address, evidence, models: await withFacts(address, models, modules) }
}

/** The models with what the chain says of worker and buckets; throws NotAdmitted where receipts of one would be INVALID. */
export async function withFacts(
  worker: Hex,
  models: ReadonlyMap<Hex, OfferedModel>,
  { readFacts, clock }: { readonly readFacts: FactsReader; readonly clock: () => number },
): Promise<ReadonlyMap<Hex, SessionModel>> {
  const known = [...models].map(async ([modelId, model]) => {
    const lengths = model.spec.buckets.map(({ length }) => length)
    const facts = new Map<number, ReceiptFacts>()
    for (const bucket of lengths) {
      const found = await readFacts({ modelId, bucket, worker })
      const problem = standingProblem(found, BigInt(Math.floor(clock() / 1000)))
      if (problem !== undefined) {
        throw new NotAdmitted(`${problem}: receipts with bucket ${bucket} of ${modelId} would not count`)
      }
      facts.set(bucket, found)
    }
    const endTokens = readEndTokens(model.manifest)
    return [modelId, { ...model, facts, endTokens, longest: Math.max(...lengths) }] as const
  })
  return new Map(await Promise.all(known))
}

/** A model's id, once what is offered is what the id stands for. */
function provenId({ spec, manifest, slots }: OfferedModel): Hex {
  if (hashManifest(manifest) !== spec.manifestHash.toLowerCase()) {
    throw new NotAdmitted('the text of otr.json is not the one that the model commits to')
  }
  if (slots === 0) throw new NotAdmitted('a model without slots')
  return hashModel(spec)
}

/** As `modelSpec` hashes it: behind its length in 8 bytes, big-endian. */
function hashManifest(text: string): Hex {
  const bytes = Buffer.from(text)
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(BigInt(bytes.length))
  return `0x${createHash('sha256').update(length).update(bytes).digest('hex')}`
}

function readEndTokens(manifest: string): number[] {
  const { endTokens }: { endTokens?: unknown } = JSON.parse(manifest)
  if (Array.isArray(endTokens) && endTokens.every((token) => Number.isInteger(token))) return endTokens
  throw new NotAdmitted('the text of otr.json has no endTokens')
}
