import { type Hex, keccak256, toHex, zeroAddress } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { batchLeaf, batchRoot, batchTree, proveInBatch } from '../../contracts/batch-tree.ts'
import { derivedSeed } from '../../contracts/derived-seed.ts'
import { promiseTypedData } from '../../contracts/promise.ts'
import { finish, hashReceipt, type Receipt, receiptTypedData } from '../../contracts/receipt.ts'
import { promisedReceiptJson } from '../../contracts/receipt-json.ts'
import type { BatchFacts, ChainFacts } from '../../sequencer/client/chain-facts.ts'
import { type Exchange, type Presented, present } from '../../sequencer/client/exchange.ts'
import type { Place } from '../../sequencer/client/finality.ts'
import type { Trust } from '../../sequencer/client/trust.ts'

const address = (byte: string): Hex => `0x${byte.repeat(20)}`
const sha256 = async (text: string) =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))

export const worker = privateKeyToAccount(keccak256(toHex('worker')))
export const sequencer = privateKeyToAccount(keccak256(toHex('sequencer')))
/** When the honest answer was issued, seconds. */
export const issuedAt = 1_800_000_000n
export const grace = 600n
const modelId = keccak256(toHex('a model'))

export const trust: Trust = {
  deployment: {
    chainId: 31337,
    rollup: address('42'),
    models: address('43'),
    workers: address('44'),
    disputes: address('45'),
  },
  models: { demo: modelId },
  sequencer: sequencer.address,
}

export interface Changes {
  /** Of the request's body. */
  readonly request?: object
  readonly receipt?: Partial<Receipt>
  readonly exchange?: Partial<Exchange>
  readonly sequence?: number
  readonly includeBy?: bigint
}

/** A question and its answer, signed and promised as an honest service does it, but for what is changed before it is signed. */
export async function honestExchange(changes: Changes = {}): Promise<Exchange> {
  const nonce = keccak256(toHex('nonce'))
  const messages = [{ role: 'user', content: 'What is a receipt?' }]
  const request = JSON.stringify({
    ...{ model: 'demo', messages, max_tokens: 8, temperature: 0.5, nonce },
    ...changes.request,
  })
  const text = 'A statement.'
  const requestHash = await sha256(request)
  const receipt: Receipt = {
    modelId,
    bucket: 64,
    tokensRoot: keccak256(toHex('tokens')),
    promptLength: 10,
    totalLength: 14,
    maxTokens: 8,
    finish: finish.endToken,
    temperature: 0x3f000000,
    seed: derivedSeed(nonce, requestHash),
    kvRoot: keccak256(toHex('kv')),
    requestHash,
    responseHash: await sha256(text),
    nonce,
    evidenceHash: keccak256(toHex('evidence')),
    disputer: zeroAddress,
    beneficiary: zeroAddress,
    worker: worker.address,
    issuedAt,
    ...changes.receipt,
  }
  const { sequence = 7, includeBy = issuedAt + 450n } = changes
  const { deployment } = trust
  const workerSignature = await worker.signTypedData(receiptTypedData(receipt, deployment))
  const leaf = batchLeaf(hashReceipt(receipt, deployment), workerSignature)
  const promise = { leaf, sequence: BigInt(sequence), includeBy }
  const sequencerSignature = await sequencer.signTypedData(promiseTypedData(promise, deployment))
  const promised = { receipt, workerSignature, sequence, includeBy, sequencerSignature }
  return {
    endpoint: 'chat',
    request,
    text,
    finishReason: receipt.finish === finish.length ? 'length' : 'stop',
    id: 'chatcmpl-1',
    receipt: {
      ...promisedReceiptJson(promised),
      domain: { chainId: deployment.chainId, rollup: deployment.rollup },
    },
    hungUp: false,
    askedAt: Number(issuedAt) * 1000 - 500,
    answeredAt: Number(issuedAt) * 1000 + 1500,
    ...changes.exchange,
  }
}

export async function presented(changes: Changes = {}): Promise<Presented> {
  return present(await honestExchange(changes), trust.deployment)
}

/** A batch of three that holds a receipt at its second place, final, as a chain and a sequencer show it. */
export function batched({ hash, workerSignature }: Presented): {
  readonly place: Place
  readonly batch: BatchFacts
  readonly facts: ChainFacts
} {
  const other = keccak256(toHex('another'))
  const leaves = [other, batchLeaf(hash, workerSignature), other]
  const place = { number: 3, index: 1, proof: proveInBatch(batchTree(leaves), 1) }
  const batch: BatchFacts = {
    receiptsRoot: batchRoot(leaves),
    firstSequence: 6n,
    count: 3,
    committedAt: issuedAt + 20n,
    withheld: false,
    isInvalid: false,
    finalAt: issuedAt + 700n,
    openDisputes: 0,
    lostAt: 0n,
    isFinal: true,
  }
  const span = { operator: address('0e'), addedAt: 1n, retiredAt: 0n }
  const facts: ChainFacts = {
    time: issuedAt + 1000n,
    facts: {
      modelRegisteredAt: 1n,
      hasBucket: true,
      key: span,
      model: span,
      exitRequestedAt: 0n,
      slashedAt: 0n,
      inclusionGrace: grace,
    },
    nextSequence: 9n,
    batch,
  }
  return { place, batch, facts }
}
