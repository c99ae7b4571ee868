/** `otr/fraud-proof`: the trees that commit to a computation, and proofs of any range of values under them. */
export {
  proveRange,
  type RangeProof,
  type RangeRefusal,
  type RangeVerdict,
  type TensorTree,
  tensorRoot,
  tensorTree,
  verifyRange,
} from './vm/tensor-tree.ts'
