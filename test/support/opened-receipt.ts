import { type Hex, keccak256, toBytes, zeroAddress } from 'viem'
import { finish, type Receipt } from '../../contracts/receipt.ts'
import type { AnswerResult } from '../../fraud-proof/model/generate.ts'
import type { KvRows } from '../../fraud-proof/model/kv-rows.ts'
import type { Sampling } from '../../fraud-proof/model/sampler.ts'
import { type Opening, tokensRoot } from '../../fraud-proof/vm/opening.ts'

/** What a receipt says besides what its answer does. */
export interface ReceiptOf {
  readonly modelId: Hex
  readonly bucket: number
  readonly prompt: readonly number[]
  readonly sampling: Sampling
}

const hex = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`

/** The receipt that an honest worker would sign over an answer, opened. */
export function openedReceipt(
  answer: Pick<AnswerResult, 'tokens' | 'finish' | 'maxTokens'> & { kv: Pick<KvRows, 'root' | 'values'> },
  { modelId, bucket, prompt, sampling }: ReceiptOf,
): Opening & { readonly kv: Float32Array } {
  const tokens = [...prompt, ...answer.tokens]
  const hash = keccak256(toBytes('not judged here'))
  const receipt: Receipt = {
    modelId,
    bucket,
    tokensRoot: hex(tokensRoot(tokens, bucket)),
    promptLength: prompt.length,
    totalLength: tokens.length,
    maxTokens: answer.maxTokens,
    finish: finish[answer.finish],
    temperature: new Uint32Array(Float32Array.of(sampling.temperature).buffer)[0] ?? 0,
    seed: sampling.seed,
    kvRoot: hex(answer.kv.root),
    requestHash: hash,
    responseHash: hash,
    nonce: hash,
    evidenceHash: hash,
    disputer: zeroAddress,
    beneficiary: zeroAddress,
    worker: zeroAddress,
    issuedAt: 1n,
  }
  return { receipt, tokens, kv: answer.kv.values }
}
