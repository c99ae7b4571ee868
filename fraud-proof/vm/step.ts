import { bitsOf } from '../float32/canonical.ts'
import { KERNEL_BYTES } from '../program/encoding.ts'
import { computeElement, outputIndex, valuesRead } from './element.ts'
import { type FoldRefusal, foldRange } from './merkle-tree.ts'
import { type RawOperand, rawDims, rawKernel } from './raw-kernel.ts'
import { type CountedRoot, kernelLeaf } from './roots.ts'
import { type RangeProof, type RangeRefusal, verifyRange } from './tensor-tree.ts'

/** What a step is judged under. */
export interface StepRoots {
  readonly program: CountedRoot
  /** The tree over the kernels' tensor roots. */
  readonly traceRoot: Uint8Array
  readonly weights: CountedRoot
  readonly tables: CountedRoot
  /** Tensor roots by index in the space INPUT. */
  readonly inputs: readonly Uint8Array[]
}

/** The values that an element reads of one operand, and why they are the tensor's. */
export interface OperandProof {
  readonly tensorRoot: Uint8Array
  readonly range: RangeProof
  /** From the tensor's root to the root over all tensors of its space; none for an input. */
  readonly siblings: readonly Uint8Array[]
}

/** All that a step needs besides the roots. */
export interface StepProof {
  readonly kernel: number
  readonly element: number
  /** The kernel's 256 bytes. */
  readonly encoding: Uint8Array
  readonly encodingSiblings: readonly Uint8Array[]
  /** By operand; undefined for one that the element does not read. */
  readonly operands: readonly (OperandProof | undefined)[]
}

export type PathRefusal = FoldRefusal | 'root-mismatch' | 'padding-hash'

/** Why a proof of a step shows nothing. */
export type StepRefusal =
  | 'encoding-size'
  | `encoding/${PathRefusal}`
  | 'element-index'
  | 'operand-missing'
  | 'operand-unread'
  | `operand-values/${RangeRefusal}`
  | `operand-tensor/${PathRefusal}`

/** The value of an element, or why the proof gives none. */
export type StepVerdict =
  | { readonly ok: true; readonly value: number; readonly bits: number }
  | { readonly ok: false; readonly reason: StepRefusal; readonly operand?: number; readonly message: string }

/**
 * The value of one element of the trace, from nothing but proven bytes: the twin of the contract's step. Total: a kernel that no
 * lowering makes still has values, NaN at worst. Only an element outside the output has none, for behind the last value a leaf
 * holds zeros.
 */
export function step(roots: StepRoots, proof: StepProof): StepVerdict {
  const { encoding, kernel: index } = proof
  if (encoding.length !== KERNEL_BYTES) {
    return refuse('encoding-size', `a kernel has ${KERNEL_BYTES} bytes, got ${encoding.length}`)
  }
  const wrong = pathRefusal(roots.program, index, kernelLeaf(encoding), proof.encodingSiblings)
  if (wrong) return refuse(`encoding/${wrong.reason}`, wrong.message)
  if (outputIndex(rawDims(encoding), proof.element) === undefined) {
    return refuse('element-index', `kernel ${index} has no element ${proof.element}`)
  }

  const kernel = rawKernel(encoding)
  const operands = new Map<number, { first: number; values: Float32Array }>()
  let refusal: StepVerdict | undefined
  const read = (operand: number, position: number): number => {
    let known = operands.get(operand)
    const raw = kernel?.operands[operand]
    if (known === undefined && raw && kernel && !refusal && isReadable(roots, raw, index)) {
      const opened = openOperand(roots, raw, proof.operands[operand], position, valuesRead(kernel))
      if (opened.ok) operands.set(operand, { first: position, values: opened.values })
      else refusal = { ...opened, operand, message: `operand ${operand}: ${opened.message}` }
      known = operands.get(operand)
    }
    return known?.values[position - known.first] ?? Number.NaN
  }
  const value = kernel ? computeElement(kernel, proof.element, read) : Number.NaN
  if (refusal) return refusal
  const unread = proof.operands.findIndex((given, operand) => given !== undefined && !operands.has(operand))
  if (unread >= 0) {
    const message = `operand ${unread}: proven, but the element does not read it`
    return { ok: false, reason: 'operand-unread', operand: unread, message }
  }
  return { ok: true, value, bits: bitsOf(value) }
}

/** Whether there is a tensor behind an operand: a kernel reads only earlier ones. Where there is none it reads NaN. */
function isReadable(roots: StepRoots, { space, index }: RawOperand, reader: number): boolean {
  if (space === 'KERNEL') return index < reader
  if (space === 'WEIGHT') return index < roots.weights.count
  if (space === 'TABLE') return index < roots.tables.count
  return space === 'INPUT' && index < roots.inputs.length
}

type Opened =
  | { readonly ok: true; readonly values: Float32Array }
  | { readonly ok: false; readonly reason: StepRefusal; readonly message: string }

function openOperand(
  roots: StepRoots,
  operand: RawOperand,
  proof: OperandProof | undefined,
  first: number,
  count: number,
): Opened {
  if (proof === undefined) {
    return {
      ok: false,
      reason: 'operand-missing',
      message: `values ${first} and on, ${count} of them, are not proven`,
    }
  }
  const { index, space, size } = operand
  const above: CountedRoot =
    space === 'KERNEL'
      ? { root: roots.traceRoot, count: roots.program.count }
      : space === 'WEIGHT'
        ? roots.weights
        : space === 'TABLE'
          ? roots.tables
          : { root: roots.inputs[index] ?? new Uint8Array(0), count: 1 }
  const wrong = pathRefusal(above, space === 'INPUT' ? 0 : index, proof.tensorRoot, proof.siblings)
  if (wrong) return { ok: false, reason: `operand-tensor/${wrong.reason}`, message: wrong.message }
  const range = verifyRange(proof.tensorRoot, size, first, count, proof.range)
  return range.ok ? range : { ok: false, reason: `operand-values/${range.reason}`, message: range.message }
}

/** Why a leaf is not at its place under a root; undefined where it is. */
function pathRefusal(
  { root, count }: CountedRoot,
  index: number,
  leaf: Uint8Array,
  siblings: readonly Uint8Array[],
): { reason: PathRefusal; message: string } | undefined {
  if (leaf.length !== 32)
    return { reason: 'sibling-size', message: `a hash has 32 bytes, got ${leaf.length}` }
  const fold = foldRange(count, index, leaf, siblings)
  if (!fold.ok) return fold
  if (Buffer.compare(fold.root, root) !== 0) {
    return { reason: 'root-mismatch', message: 'leaf and siblings fold to another root' }
  }
  if (fold.zeroPadding) return
  return { reason: 'padding-hash', message: 'a sibling that covers padding alone is not the padding hash' }
}

function refuse(reason: StepRefusal, message: string): StepVerdict {
  return { ok: false, reason, message }
}
