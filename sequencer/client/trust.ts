import type { Address, Hex } from 'viem'
import type { Deployment } from '../../contracts/deploy.ts'
import type { Receipt } from '../../contracts/receipt.ts'
import type { Ask } from '../request/ask.ts'
import type { CheckName, Finding } from './verification.ts'

/** What a client takes for granted; everything else is checked against it. */
export interface Trust {
  /** The contracts, as `deployContracts` writes their addresses. */
  readonly deployment: Pick<Deployment, 'chainId' | 'rollup' | 'models' | 'workers' | 'disputes'>
  /** By the names that are asked for: a model's id, or with `localModel` of `otr/client/node` the model itself. */
  readonly models: Readonly<Record<string, Hex | TrustedModel>>
  /** Who countersigns; by default whom the deployment names, which takes a `chain`. */
  readonly sequencer?: Address | undefined
  /** What judges attestation evidence: `evidenceVerifier()` of `otr/attestation`, which runs under Node alone. */
  readonly evidence?: EvidenceVerifier | undefined
  /** Checks that an answer may be taken without, as `['evidence']` in a browser. One that fails still refuses it. */
  readonly without?: readonly CheckName[] | undefined
}

/** A model whose text the caller can make tokens of, and back. */
export interface TrustedModel {
  readonly id: Hex
  readonly checkTokens: (shown: ShownTokens) => Promise<Finding>
}

/** An answer's tokens, as the worker opened them, and what they are said to be of. */
export interface ShownTokens {
  readonly ask: Ask
  readonly receipt: Receipt
  /** Prompt and output. */
  readonly tokens: readonly number[]
  readonly text: string
  readonly hungUp: boolean
}

/** Judges evidence as a sequencer keeps it: whether it vouches for the key, serving the model, at a time in milliseconds. */
export type EvidenceVerifier = (
  recorded: { readonly evidence: Uint8Array; readonly context: string },
  claim: { readonly worker: Hex; readonly modelId: Hex; readonly at: number },
) => Promise<Finding>

export function modelIdOf(model: Hex | TrustedModel): Hex {
  return typeof model === 'string' ? model : model.id
}
