/** `otr/client`: what an app needs to check a receipt itself. */
export { batchLeaf, isInBatch } from '../../contracts/batch-tree.ts'
export {
  finish,
  hashReceipt,
  isSignedByWorker,
  type Receipt,
} from '../../contracts/receipt.ts'
export type { ReceiptDomain } from '../../contracts/typed-hash.ts'
