/** `otr/contracts`: the on-chain interface: typed ABIs, deployment, and the twins of what the contracts hash. */
export { batchLeaf, batchRoot, batchTree, isInBatch, maxBatchCount, proveInBatch } from './batch-tree.ts'
export { type DeployClients, type Deployment, deployContracts } from './deploy.ts'
export { OtrError } from './errors.ts'
export { rollupAbi, rollupBytecode } from './generated/rollup.ts'
export { kvIndices, kvSampleRows } from './kv-sample.ts'
export {
  finish,
  hashReceipt,
  isSignedByWorker,
  type Receipt,
  type ReceiptDomain,
  receiptTypedData,
} from './receipt.ts'
