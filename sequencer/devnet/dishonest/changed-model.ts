import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Model } from '../../../fraud-proof/model/model.ts'
import type { TensorProto } from '../../../fraud-proof/model/onnx/generated/onnx_pb.ts'
import { readOnnx, writeOnnx } from '../../../fraud-proof/model/onnx/onnx-file.ts'
import { packageFile } from '../../cli/package-file.ts'

/** A weight matrix of the demo model: `[inputs, outputs]`, row-major; changed in place. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/** The matrices of each layer, in the order in which they are used. */
export interface LayerMatrices {
  readonly query: Matrix
  readonly key: Matrix
  readonly value: Matrix
  readonly output: Matrix
  readonly gate: Matrix
  readonly up: Matrix
  readonly down: Matrix
}

const LAYERS = 4

/** Changes matrices in place. */
export type Change = (layers: readonly LayerMatrices[], head: Matrix) => void

/** The demo model with weights changed, as a worker that cheats would open it. Close it; its files are gone already. */
export async function changedDemo(change: Change): Promise<Model> {
  const { directory, remove } = await changedDemoDirectory(change)
  const model = await Model.open(directory, { threads: 1 })
  // ONNX Runtime has read its weights by now.
  await remove()
  return model
}

/** The demo model with weights changed, in a directory of its own. */
export async function changedDemoDirectory(
  change: Change,
): Promise<{ readonly directory: string; remove(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'otr-changed-'))
  await cp(packageFile('fraud-proof/model/demo'), directory, { recursive: true })
  const path = join(directory, 'model.onnx')
  const onnx = await readOnnx(path)
  const matrices = onnx.graph.initializer.filter(({ name }) => name.startsWith('onnx::MatMul_')).map(matrixOf)
  const next = (): Matrix => {
    const matrix = matrices.shift()
    if (matrix === undefined) throw new Error('the demo model has fewer matrices than it had')
    return matrix
  }
  const layers = Array.from({ length: LAYERS }, (): LayerMatrices => {
    const [query, key, value, output] = [next(), next(), next(), next()]
    return { query, key, value, output, gate: next(), up: next(), down: next() }
  })
  const head = next()
  if (matrices.length > 0) throw new Error('the demo model has more matrices than it had')
  change(layers, head)
  await writeFile(path, writeOnnx(onnx))
  return { directory, remove: () => rm(directory, { recursive: true }) }
}

function matrixOf(tensor: TensorProto): Matrix {
  const values = new Float32Array(Uint8Array.from(tensor.rawData).buffer)
  tensor.rawData = new Uint8Array(values.buffer)
  const [rows = 0n, columns = 0n] = tensor.dims
  return { rows: Number(rows), columns: Number(columns), values }
}

/** Every matrix rounded to 8 bits a column and back. */
export function quantise({ rows, columns, values }: Matrix): void {
  for (let column = 0; column < columns; column++) {
    let largest = 0
    for (let row = 0; row < rows; row++) {
      largest = Math.max(largest, Math.abs(values[row * columns + column] ?? 0))
    }
    const step = largest / 127 || 1
    for (let row = 0; row < rows; row++) {
      const at = row * columns + column
      values[at] = Math.round((values[at] ?? 0) / step) * step
    }
  }
}
