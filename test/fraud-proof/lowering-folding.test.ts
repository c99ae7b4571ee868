import { describe, expect, it } from 'vitest'
import type { GraphBuilder } from '../../fraud-proof/model/onnx/graph-builder.ts'
import { largestDifference } from '../support/decoder-pass.ts'
import { type GraphInput, lowerNodes } from '../support/lowered-nodes.ts'

function counting(...dims: number[]): GraphInput {
  const count = dims.reduce((a, b) => a * b, 1)
  return { dims, values: Float32Array.from({ length: count }, (_, i) => i / 8) }
}

const float = { attributes: { to: 1n } }

/** Lowers `a + what is folded`, checks the sum and gives the kernels' opcodes and the tables. */
async function folded(dims: readonly number[], build: (g: GraphBuilder) => string) {
  const { got, expected, kernels, tables } = await lowerNodes({
    inputs: { a: counting(...dims) },
    build: (g) => g.node('n', 'Add', ['a', build(g)]),
  })
  expect(largestDifference(got[0], expected[0])).toBe(0)
  const opcodes = kernels.map(({ opcode }) => opcode)
  return { opcodes: opcodes.slice(0, -2), tables: tables.map(({ dims }) => dims) }
}

function filled(g: GraphBuilder, shape: string, value: number): string {
  return g.node('n', 'Expand', [g.float(value), shape])
}

describe('folding', () => {
  it('makes a causal mask of constants a comparison', async () => {
    const { opcodes, tables } = await folded([4, 4], (g) => {
      const shape = g.node('n', 'Shape', ['a'])
      return g.node('n', 'Trilu', [filled(g, shape, -1e9), g.int64(1)], { attributes: { upper: 1n } })
    })
    expect(opcodes).toEqual(['IOTA', 'LE', 'CONST', 'CONST', 'SELECT'])
    expect(tables).toEqual([])
  })

  it('makes a causal mask of truth values, with rows that see more than themselves, a comparison', async () => {
    const { opcodes, tables } = await folded([3, 5], (g) => {
      const keys = g.node('n', 'Range', [g.int64(0), g.int64(5), g.int64(1)])
      const queries = g.node('n', 'Unsqueeze', [
        g.node('n', 'Range', [g.int64(2), g.int64(5), g.int64(1)]),
        g.int64([1]),
      ])
      return g.node('n', 'Where', [g.node('n', 'LessOrEqual', [keys, queries]), g.float(0), g.float(-1e9)])
    })
    expect(opcodes).toContain('LE')
    expect(tables).toEqual([])
  })

  it('makes one value everywhere a constant', async () => {
    const { opcodes } = await folded([4, 4], (g) => filled(g, g.node('n', 'Shape', ['a']), 0.25))
    expect(opcodes).toEqual(['CONST'])
  })

  it('makes counting a count, in steps and from anywhere', async () => {
    const { opcodes, tables } = await folded([2, 4], (g) => {
      const counted = g.node('n', 'Range', [g.int64(5), g.int64(-7), g.int64(-3)])
      return g.node('n', 'Cast', [counted], float)
    })
    expect(opcodes).toEqual(['IOTA', 'CONST', 'MUL', 'CONST', 'ADD'])
    expect(tables).toEqual([])
  })

  it('makes positions counted from a mask, and distances between them, counts', async () => {
    const { opcodes, tables } = await folded([4, 4], (g) => {
      const ones = g.int64([1, 1, 1, 1])
      const position = g.node('n', 'Sub', [g.node('n', 'CumSum', [ones, g.int64(0)]), g.int64(1)])
      const distance = g.node('n', 'Sub', [g.node('n', 'Unsqueeze', [position, g.int64([1])]), position])
      return g.node('n', 'Cast', [distance], float)
    })
    expect(opcodes).not.toContain('SELECT')
    expect(tables).toEqual([])
  })

  it('keeps what follows no rule in a table, without its repeats', async () => {
    const { opcodes, tables } = await folded([3, 4], (g) => {
      const places = g.node('n', 'Transpose', [g.node('n', 'NonZero', [g.int64([0, 1, 0, 1])])])
      const zeros = g.node('n', 'ConstantOfShape', [g.int64([4])])
      return g.node('n', 'ScatterND', [zeros, places, filled(g, g.int64([2]), 7.5)])
    })
    expect(opcodes).toEqual([])
    expect(tables).toEqual([[4]])
  })

  it('does not compute with floats, not even with constant ones', async () => {
    const { opcodes } = await folded([4], (g) =>
      g.node('n', 'Sqrt', [g.node('n', 'Cast', [g.int64(2)], float)]),
    )
    expect(opcodes).toEqual(['CONST', 'SQRT'])
  })
})
