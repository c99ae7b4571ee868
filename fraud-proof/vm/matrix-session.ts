import { MessageChannel } from 'node:worker_threads'
import { create } from '@bufbuild/protobuf'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { ModelProtoSchema, OperatorSetIdProtoSchema } from '../model/onnx/generated/onnx_pb.ts'
import { GraphBuilder } from '../model/onnx/graph-builder.ts'
import { writeOnnx } from '../model/onnx/onnx-file.ts'
import { dataType } from '../model/onnx/tensor-type.ts'

/**
 * Products a·bᵀ of binary64 matrices in ONNX Runtime's CPU provider, whose kernel adds products in some order, fused or not:
 * what the rounding proof asks for. No other provider may be used.
 */
export class MatrixSession {
  readonly #wide: InferenceSession
  readonly #narrow: InferenceSession

  private constructor(wide: InferenceSession, narrow: InferenceSession) {
    this.#wide = wide
    this.#narrow = narrow
  }

  /** Opens the session; `threads` is ONNX Runtime's choice by default. */
  static async open(threads?: number): Promise<MatrixSession> {
    const open = (narrow: boolean) =>
      InferenceSession.create(productModel(narrow), {
        executionProviders: ['cpu'],
        ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
        logSeverityLevel: 3,
        // Threads that spin between products would take a core from those that hash.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
      })
    return new MatrixSession(await open(false), await open(true))
  }

  /** Writes a·bᵀ, `[batch, rows, columns]`, to the front of `sums`; a is `[batch, rows, k]`, b `[batch, columns, k]`. */
  async multiply(
    a: Float64Array,
    b: Float64Array | Float32Array,
    [batch, rows, columns, k]: readonly [number, number, number, number],
    sums: Float64Array,
  ): Promise<void> {
    const narrow = b instanceof Float32Array
    const feeds = {
      a: new Tensor('float64', a, [batch, rows, k]),
      b: narrow
        ? new Tensor('float32', b, [batch, columns, k])
        : new Tensor('float64', b, [batch, columns, k]),
    }
    const size = batch * rows * columns
    const out = new Tensor('float64', sums.subarray(0, size), [batch, rows, columns])
    const { sums: result } = await (narrow ? this.#narrow : this.#wide).run(feeds, { sums: out })
    // The binding gives a copy of what it wrote where it was told to.
    if (result && result !== out) release(result.data)
  }

  async close(): Promise<void> {
    await this.#wide.release()
    await this.#narrow.release()
  }
}

const { port1: nobody } = new MessageChannel()
nobody.close()

/**
 * Frees an array now, by handing it to nobody. Left to the garbage collector, copies of products pile up until the allocator
 * gives their pages back, and faulting new ones in takes longer than the products themselves.
 */
function release(data: Tensor.DataType): void {
  if (data instanceof Float64Array && data.buffer instanceof ArrayBuffer)
    nobody.postMessage(null, [data.buffer])
}

/** A graph with one product; where b comes as binary32 it is widened first. */
function productModel(narrow: boolean): Uint8Array {
  const graph = new GraphBuilder(dataType.FLOAT)
  graph.input('a', dataType.DOUBLE, ['batch', 'rows', 'k'])
  graph.input('b', narrow ? dataType.FLOAT : dataType.DOUBLE, ['batch', 'columns', 'k'])
  const b = narrow ? graph.node('b', 'Cast', ['b'], { attributes: { to: BigInt(dataType.DOUBLE) } }) : 'b'
  graph.node('sums', 'FusedMatMul', ['a', b], {
    domain: 'com.microsoft',
    attributes: { transB: 1n },
    outputs: ['sums'],
  })
  graph.output('sums', dataType.DOUBLE, ['batch', 'rows', 'columns'])
  const opset = (domain: string, version: bigint) => create(OperatorSetIdProtoSchema, { domain, version })
  return writeOnnx(
    create(ModelProtoSchema, {
      irVersion: 8n,
      graph: graph.graph('product'),
      opsetImport: [opset('', 17n), opset('com.microsoft', 1n)],
    }),
  )
}
