/** `otr/contracts`: the on-chain interface: typed ABIs, deployment, and the twins of what the contracts hash. */
export { batchLeaf, batchRoot, batchTree, isInBatch, maxBatchCount, proveInBatch } from './batch-tree.ts'
export { encodeHeader } from './block-header.ts'
export { type DeployClients, type Deployment, type DeployOptions, deployContracts } from './deploy.ts'
export { OtrError } from './errors.ts'
export { disputesAbi } from './generated/disputes.ts'
export { modelsAbi } from './generated/models.ts'
export { rollupAbi } from './generated/rollup.ts'
export { workersAbi } from './generated/workers.ts'
export { HttpError } from './get-json.ts'
export { type Invalidity, invalidities, invalidity, type ReceiptFacts, type Span } from './invalid.ts'
export { kvIndices, kvSampleRows } from './kv-sample.ts'
export { hashModel, type ModelSpec } from './model.ts'
export { hashPromise, type InclusionPromise, promiseTypedData } from './promise.ts'
export {
  finish,
  hashReceipt,
  isSignedByWorker,
  type Receipt,
  receiptTypedData,
} from './receipt.ts'
export { readReceiptFacts } from './receipt-facts.ts'
export { devnetSettings, opStackSettings, type Settings } from './settings.ts'
export type { ReceiptDomain } from './typed-hash.ts'
export { workerKeyDigest } from './worker-key.ts'
