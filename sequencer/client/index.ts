/** `otr/client`: what an app imports to ask, and to check what it is told. Runs in browsers, too. */
export { batchLeaf, isInBatch } from '../../contracts/batch-tree.ts'
export {
  finish,
  hashReceipt,
  isSignedByWorker,
  type Receipt,
} from '../../contracts/receipt.ts'
export type { ReceiptDomain } from '../../contracts/typed-hash.ts'
export type { Answer } from './answer.ts'
export type { ChainReader } from './chain-facts.ts'
export {
  type AskOptions,
  type Client,
  type ClientOptions,
  createClient,
  type StreamPart,
  type WaitOptions,
} from './client.ts'
export { ClientError, type ClientErrorCode } from './client-error.ts'
export { type ContractPlace, contractArguments } from './contract-arguments.ts'
export type { Exchange, ReceiptJson, Shown } from './exchange.ts'
export type { Finality, Standing } from './finality.ts'
export type { EvidenceVerifier, ShownTokens, Trust, TrustedModel } from './trust.ts'
export { type Check, type CheckName, checkNames, type Finding, type Verification } from './verification.ts'
