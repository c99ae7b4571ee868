import type { StepRefusal } from '../../fraud-proof/vm/step.ts'

/** The contract's error for each reason that a step is refused with, where both have it. */
export const refusalErrors: Partial<Record<StepRefusal, string>> = {
  'encoding-size': 'EncodingSize',
  'element-index': 'ElementIndex',
  'operand-missing': 'OperandMissing',
  'operand-unread': 'OperandUnread',
  'operand-tensor/missing-siblings': 'PathLength',
  'operand-tensor/trailing-siblings': 'PathLength',
  'operand-tensor/root-mismatch': 'PathRootMismatch',
  'operand-tensor/padding-hash': 'PathPaddingHash',
  'operand-values/leaf-size': 'LeafSize',
  'operand-values/leaf-count': 'LeafCount',
  'operand-values/missing-siblings': 'SiblingCount',
  'operand-values/trailing-siblings': 'SiblingCount',
  'operand-values/root-mismatch': 'RangeRootMismatch',
  'operand-values/tail-bytes': 'TailBytes',
  'operand-values/padding-hash': 'RangePaddingHash',
}
