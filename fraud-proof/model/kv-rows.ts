import { TreeError } from '../vm/merkle-tree.ts'
import {
  proveRange,
  type RangeProof,
  type RangeVerdict,
  type TensorTree,
  tensorTree,
  verifyRange,
} from '../vm/tensor-tree.ts'
import { FINGERPRINT } from './fingerprint-projection.ts'

/** The fingerprints of one answer, `[positions, sampled layers, 32]`, under the root that its receipt carries. */
export interface KvRows {
  /** One less than the answer has tokens: the last token is never fed back. */
  readonly positions: number
  readonly layers: number
  readonly values: Float32Array
  readonly root: Uint8Array
  /** Opens row `r`: position r div layers, sampled layer r mod layers. */
  open(row: number): RangeProof
}

/** Commits to fingerprints, given position by position. */
export function commitKvRows(fingerprints: readonly Float32Array[], layers: number): KvRows {
  const width = layers * FINGERPRINT
  const values = new Float32Array(fingerprints.length * width)
  for (const [position, fingerprint] of fingerprints.entries()) {
    if (fingerprint.length !== width) {
      throw new RangeError(`position ${position}: expected ${width} values, got ${fingerprint.length}`)
    }
    values.set(fingerprint, position * width)
  }
  return kvRows(values, layers)
}

/** Commits to the fingerprints of so many layers as they lie one behind another. */
export function kvRows(values: Float32Array, layers: number): KvRows {
  let tree: TensorTree | undefined
  const built = () => {
    tree ??= tensorTree(values)
    return tree
  }
  return {
    positions: values.length / (layers * FINGERPRINT),
    layers,
    values,
    get root() {
      return built().root
    },
    open(row) {
      if (!Number.isInteger(row)) throw new TreeError('tree/range', `Row ${row} is no whole number`, { row })
      return proveRange(built(), row * FINGERPRINT, FINGERPRINT)
    },
  }
}

/** Checks an opening of row `row` under a receipt's kvRoot; positions and layers come from the receipt and its model. */
export function verifyKvRow(
  root: Uint8Array,
  shape: { readonly positions: number; readonly layers: number },
  row: number,
  proof: RangeProof,
): RangeVerdict {
  return verifyRange(
    root,
    shape.positions * shape.layers * FINGERPRINT,
    row * FINGERPRINT,
    FINGERPRINT,
    proof,
  )
}
