import type { MatrixPlan } from './matrix-plan.ts'

/** Elements of a product computed at a time, and values of its second matrix. */
const TILE = 2 ** 20
const TILE_COLUMNS = 2 ** 23
/** Below this many multiplications a call to ONNX Runtime costs more than it saves. */
const SMALL = 2 ** 15

/** Whether a DOT is worth a call to ONNX Runtime. */
export function isLarge(plan: MatrixPlan): boolean {
  const { outBatches, outRows, outColumns, k } = plan
  const elements = outBatches.length * outRows.length * outColumns.length
  return outRows.length * outColumns.length >= 4 && elements * k >= SMALL
}

/** How a product is cut, and what it needs of scratch; places are counted in bytes from the scratch's start. */
export interface MatrixTiles {
  /** Batches at a time, and columns at a time; several batches only with all their columns. */
  readonly batches: number
  readonly columns: number
  /** The first matrix widened, the bounds of its rows, the second one widened, its norms, the product, and the product rounded. */
  readonly rows: number
  readonly bounds: number
  readonly wideColumns: number
  readonly norms: number
  readonly sums: number
  readonly rounded: number
  readonly bytes: number
  /** From one row of the output to the next where columns lie side by side and rows evenly; undefined where they do not. */
  readonly rowStride: number | undefined
}

export function tilesOf(plan: MatrixPlan, isStored: boolean): MatrixTiles {
  const { k, outBatches, outRows, outColumns } = plan
  const rows = outRows.length
  const width = outColumns.length
  const columns = Math.min(
    width,
    Math.max(16, Math.floor(TILE / rows)),
    Math.max(16, Math.floor(TILE_COLUMNS / k)),
  )
  const most = Math.max(1, Math.min(outBatches.length, Math.floor(TILE / (rows * width))))
  const batches = columns < width ? 1 : most
  let bytes = 0
  const place = (size: number) => {
    const at = bytes
    // Loops write up to a vector behind what they were asked for.
    bytes = Math.ceil((bytes + size + 16) / 64) * 64
    return at
  }
  const rowStride = evenStride(outRows, outColumns)
  return {
    batches,
    columns,
    rows: place(8 * batches * rows * k),
    bounds: place(8 * batches * rows),
    wideColumns: place(isStored ? 0 : 8 * batches * columns * k),
    norms: place(8 * batches * columns),
    sums: place(8 * batches * rows * columns),
    rounded: place(4 * rows * columns),
    bytes,
    rowStride,
  }
}

function evenStride(outRows: Float64Array, outColumns: Float64Array): number | undefined {
  // Columns never fold back, so that the last one tells whether all lie side by side.
  if (outColumns.at(-1) !== outColumns.length - 1) return
  const stride = outRows[1] ?? outColumns.length
  return stride >= outColumns.length && outRows.every((at, row) => at === row * stride) ? stride : undefined
}
