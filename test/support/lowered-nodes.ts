import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from '@bufbuild/protobuf'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { ModelProtoSchema, type TensorProto } from '../../fraud-proof/model/onnx/generated/onnx_pb.ts'
import { GraphBuilder } from '../../fraud-proof/model/onnx/graph-builder.ts'
import { type OnnxModel, parseOnnx, writeOnnx } from '../../fraud-proof/model/onnx/onnx-file.ts'
import { dataType } from '../../fraud-proof/model/onnx/tensor-type.ts'
import { analyseGraph } from '../../fraud-proof/program/lowering/graph-analysis.ts'
import { lowerGraph } from '../../fraud-proof/program/lowering/lower-graph.ts'
import { wholeView } from '../../fraud-proof/program/lowering/view.ts'
import type { Kernel, StoredTensor } from '../../fraud-proof/program/program.ts'
import { interpret } from './naive-interpreter.ts'

/** A float input of a small graph, known only when the program runs. */
export interface GraphInput {
  readonly dims: readonly number[]
  readonly values: Float32Array
}

export interface SmallGraph {
  readonly inputs: Readonly<Record<string, GraphInput>>
  /** Adds nodes; gives the names of the values to compare. */
  readonly build: (g: GraphBuilder) => string | readonly string[]
  /** Tensors of types that the builder does not make. */
  readonly initializers?: readonly TensorProto[]
  readonly opset?: number
}

/** What a small graph becomes, and what both the program and ONNX Runtime give for its outputs. */
export interface LoweredNodes {
  readonly kernels: readonly Kernel[]
  readonly weights: readonly StoredTensor[]
  readonly tables: readonly StoredTensor[]
  readonly got: readonly Float32Array[]
  readonly expected: readonly Float32Array[]
}

/** Lowers a graph of a few nodes and runs it, there and in ONNX Runtime. */
export async function lowerNodes({
  inputs,
  build,
  initializers = [],
  opset = 17,
}: SmallGraph): Promise<LoweredNodes> {
  const g = new GraphBuilder(dataType.FLOAT)
  for (const [name, { dims }] of Object.entries(inputs)) g.input(name, dataType.FLOAT, dims)
  const built = build(g)
  const roots = typeof built === 'string' ? [built] : built
  for (const root of roots) g.output(root, dataType.FLOAT, [])
  const graph = g.graph('small')
  for (const output of graph.output) delete output.type
  graph.initializer.push(...initializers)
  const opsetImport = [
    { domain: '', version: BigInt(opset) },
    { domain: 'com.microsoft', version: 1n },
  ]
  const directory = await mkdtemp(join(tmpdir(), 'otr-nodes-'))
  try {
    const path = join(directory, 'model.onnx')
    const bytes = writeOnnx(create(ModelProtoSchema, { irVersion: 10n, graph, opsetImport }))
    await writeFile(path, bytes)
    return await compare(parseOnnx(bytes, path), path, inputs, roots)
  } finally {
    await rm(directory, { recursive: true })
  }
}

async function compare(
  model: OnnxModel,
  path: string,
  inputs: SmallGraph['inputs'],
  roots: readonly string[],
): Promise<LoweredNodes> {
  const named = Object.entries(inputs)
  const feeds = Object.fromEntries(
    named.map(([name, { dims, values }]) => [name, new Tensor('float32', values, dims)]),
  )
  const analysis = await analyseGraph(model, path, feeds, new Set(Object.keys(inputs)), roots)
  const views = named.map(([name, { dims, values }], index) => {
    return [name, wholeView({ space: 'INPUT', index, size: values.length }, dims)] as const
  })
  const { builder, weights, tables, value } = lowerGraph(model, path, analysis, new Map(views))
  const results = roots.map((root) => builder.copy(value(root), false).source.index)
  const spaces = {
    weights: weights.tensors,
    tables: tables.tensors,
    inputs: named.map(([, { values }]) => values),
  }
  const tensors = await interpret({ kernels: builder.kernels }, spaces)
  const got = results.map((index) => tensors[index] ?? new Float32Array(0))
  const session = await InferenceSession.create(path, {
    logSeverityLevel: 4,
    graphOptimizationLevel: 'disabled',
  })
  const reference = await session.run(feeds)
  await session.release()
  const expected = roots.map((root) => Float32Array.from(reference[root]?.data as Iterable<number>, Number))
  return { kernels: builder.kernels, weights: weights.tensors, tables: tables.tensors, got, expected }
}
