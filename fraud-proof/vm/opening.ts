import type { Hex } from 'viem'
import { finish as finishCodes, type Receipt } from '../../contracts/receipt.ts'
import { FINGERPRINT } from '../model/fingerprint-projection.ts'
import type { ModelFiles } from '../model/model-files.ts'
import type { Finish } from '../model/sequence.ts'
import type { CommittedAnswer } from './program-inputs.ts'
import { tensorRoot } from './tensor-tree.ts'

/** A receipt with what its roots hide. */
export interface Opening {
  readonly receipt: Receipt
  /** Prompt and output. */
  readonly tokens: readonly number[]
  /** KV fingerprints `[totalLength − 1, sampled layers, 32]`; undefined where they are not shown. */
  readonly kv: Float32Array | undefined
}

/** One thing that must hold before a receipt can be judged. */
export interface OpeningCheck {
  readonly name: 'model' | 'bucket' | 'lengths' | 'finish' | 'temperature' | 'tokens' | 'kv'
  readonly ok: boolean
  /** What was found, and what it should have been. */
  readonly reason: string
}

/** Whether an opening is of its receipt, and the receipt one that a program of this model can judge. `id` is the model's own. */
export function checkOpening(files: ModelFiles, id: Hex, opening: Opening): OpeningCheck[] {
  const { receipt, tokens, kv } = opening
  const { modelId, bucket, promptLength, totalLength, maxTokens } = receipt
  const { buckets, sampledLayers } = files.manifest
  const lengthsFit =
    0 < promptLength &&
    promptLength < totalLength &&
    totalLength - promptLength <= maxTokens &&
    promptLength + maxTokens <= bucket
  const checks: OpeningCheck[] = [
    {
      name: 'model',
      ok: modelId.toLowerCase() === id.toLowerCase(),
      reason: `the receipt is of model ${modelId}, the directory holds ${id}`,
    },
    {
      name: 'bucket',
      ok: buckets.includes(bucket),
      reason: `the receipt's bucket is ${bucket}, the model has ${buckets.join(', ')}`,
    },
    {
      name: 'lengths',
      ok: lengthsFit,
      reason: `prompt ${promptLength}, total ${totalLength}, at most ${maxTokens} output tokens in a bucket of ${bucket}`,
    },
    {
      name: 'finish',
      ok: finishOf(receipt) !== undefined,
      reason: `finish is ${receipt.finish}; 0 is length, 1 end token, 2 stop`,
    },
    {
      name: 'temperature',
      // As bits, because −0 and numbers below 0 have their sign set: all larger than 2.0's.
      ok: receipt.temperature <= TWO,
      reason: `the temperature's bits are ${receipt.temperature.toString(16)}, a binary32 of ${temperatureOf(receipt)}; it may be 0 to 2`,
    },
    tokensCheck(files, receipt, tokens),
  ]
  if (kv) checks.push(kvCheck(receipt, kv, sampledLayers.length))
  return checks
}

/** The answer that a receipt commits to, once its opening was checked. */
export function openedAnswer({ receipt, tokens }: Opening): CommittedAnswer {
  const { promptLength, maxTokens, seed } = receipt
  return {
    prompt: tokens.slice(0, promptLength),
    output: tokens.slice(promptLength),
    maxTokens,
    finish: finishOf(receipt) ?? 'stop',
    sampling: { temperature: temperatureOf(receipt), seed },
  }
}

/** The root over the tokens of an answer, zeros behind them up to the bucket. */
export function tokensRoot(tokens: readonly number[], bucket: number): Uint8Array {
  const values = new Float32Array(bucket)
  values.set(tokens)
  return tensorRoot(values)
}

const TWO = 0x40000000

function finishOf({ finish }: Receipt): Finish | undefined {
  const names: readonly Finish[] = ['length', 'endToken', 'stop']
  return names.find((name) => finishCodes[name] === finish)
}

function temperatureOf({ temperature }: Receipt): number {
  return new Float32Array(Uint32Array.of(temperature).buffer)[0] ?? Number.NaN
}

function tokensCheck(
  { graph, manifest }: ModelFiles,
  receipt: Receipt,
  tokens: readonly number[],
): OpeningCheck {
  const check = (ok: boolean, reason: string): OpeningCheck => ({ name: 'tokens', ok, reason })
  const { bucket, totalLength } = receipt
  // A bucket as large as a receipt can say would be sixteen gigabytes of zeros.
  if (!manifest.buckets.includes(bucket)) return check(false, 'the bucket is none of the model')
  if (tokens.length !== totalLength || totalLength > bucket) {
    return check(false, `${tokens.length} tokens, the receipt says ${totalLength} in a bucket of ${bucket}`)
  }
  const stranger = tokens.find(
    (token) => !(Number.isInteger(token) && token >= 0 && token < graph.vocabulary),
  )
  if (stranger !== undefined) {
    return check(false, `token ${stranger} is none of the model's ${graph.vocabulary}`)
  }
  return sameRoot('tokens', tokensRoot(tokens, bucket), receipt.tokensRoot)
}

function kvCheck({ totalLength, kvRoot }: Receipt, kv: Float32Array, layers: number): OpeningCheck {
  const expected = (totalLength - 1) * layers * FINGERPRINT
  if (kv.length === 0 || kv.length !== expected) {
    return { name: 'kv', ok: false, reason: `${kv.length} values of KV fingerprints, not ${expected}` }
  }
  return sameRoot('kv', tensorRoot(kv), kvRoot)
}

function sameRoot(name: 'tokens' | 'kv', root: Uint8Array, committed: Hex): OpeningCheck {
  const opened = `0x${Buffer.from(root).toString('hex')}`
  return {
    name,
    ok: opened === committed.toLowerCase(),
    reason: `what is shown has root ${opened}, the receipt's is ${committed}`,
  }
}
