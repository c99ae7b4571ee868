import { expect, it } from 'vitest'
import type { GraphBuilder, NodeOptions } from '../../fraud-proof/model/onnx/graph-builder.ts'
import { normalValues, randomWords } from '../../fraud-proof/model/synthetic/random.ts'
import { largestDifference } from './decoder-pass.ts'
import { type GraphInput, lowerNodes, type SmallGraph } from './lowered-nodes.ts'

/** Normal values, other ones for another seed. */
export function input(dims: readonly number[], seed = 1, scale = 1): GraphInput {
  const count = dims.reduce((a, b) => a * b, 1)
  return { dims, values: normalValues(randomWords(seed, 'input'), count, 0, scale) }
}

export function positive(dims: readonly number[], seed = 1): GraphInput {
  const { values } = input(dims, seed)
  return { dims, values: values.map((x) => Math.abs(x) + 0.1) }
}

/** A float constant of more than one value. */
export function table(g: GraphBuilder, name: string, dims: readonly number[], scale = 1): string {
  return g.table(name, dims, input(dims, name.length, scale).values)
}

/** A graph by its name, and how far the program may lie from ONNX Runtime. */
export type OperatorCase = [name: string, graph: SmallGraph, tolerance?: number]

/** A graph of one node over inputs a, b, … of the given dims. */
export function one(
  opType: string,
  inputs: readonly GraphInput[],
  options: NodeOptions = {},
  more: (g: GraphBuilder) => readonly string[] = () => [],
  opset = 17,
): SmallGraph {
  const named = Object.fromEntries(inputs.map((value, i) => ['abcdefgh'[i] ?? '', value]))
  const build = (g: GraphBuilder) => g.node('n', opType, [...Object.keys(named), ...more(g)], options)
  return { inputs: named, build, opset }
}

export const microsoft = 'com.microsoft'

/** Lowers each graph and runs it, there and in ONNX Runtime. */
export function expectOnnxRuntimes(cases: readonly OperatorCase[]): void {
  it.each(cases.map(([name, graph, tolerance = 1e-6]) => ({ name, graph, tolerance })))(
    '$name gives what ONNX Runtime gives',
    async ({ graph, tolerance }) => {
      const { got, expected } = await lowerNodes(graph)
      for (const [i, values] of expected.entries()) {
        expect(largestDifference(got[i], values), `output ${i}`).toBeLessThanOrEqual(tolerance)
      }
    },
  )
}
