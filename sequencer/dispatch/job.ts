import type { Hex } from 'viem'
import type { SignedReceipt } from '../receipts/signed-receipt.ts'
import type { Ask } from '../request/ask.ts'

/** A request on its way to a worker: its raw bytes, which the worker reads for itself and signs the hash of. */
export interface Job {
  /** The completion's id. */
  readonly id: string
  readonly body: Uint8Array
  /** The same body, read. */
  readonly ask: Ask
  readonly modelId: Hex
  /** The client's, or drawn. */
  readonly nonce: Hex
  /** Aborts when the client hangs up: the worker then ends the answer there and signs what was given out. */
  readonly hungUp: AbortSignal
}

/** The log-softmax of the served logits at one token. */
export interface TokenLogprobs {
  readonly token: number
  readonly text: string
  readonly logprob: number
  readonly top: readonly { readonly token: number; readonly text: string; readonly logprob: number }[]
}

/** What one step of decoding adds to an answer. */
export interface JobPart {
  readonly tokens: readonly number[]
  /** Text that no later token can change. */
  readonly text: string
  readonly logprobs?: readonly TokenLogprobs[]
}

/** A whole answer, its receipt checked against the job, the text given out and the evidence of its worker. */
export interface JobResult extends SignedReceipt {
  readonly promptTokens: number
  readonly completionTokens: number
  /** Whether the worker's evidence is of simulated hardware. */
  readonly simulated: boolean
}

/** One stream, whatever happens to the workers behind it. */
export interface RunningJob extends AsyncIterable<JobPart> {
  readonly result: Promise<JobResult>
}

/** Why a job was not taken, or not finished. */
export type DispatchErrorCode =
  | 'dispatch/no-worker'
  | 'dispatch/queue-full'
  | 'dispatch/prompt-too-long'
  | 'dispatch/bad-prompt'
  | 'dispatch/failed'
  | 'dispatch/closing'
