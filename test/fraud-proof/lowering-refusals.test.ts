import { describe, expect, it } from 'vitest'
import type { GraphBuilder, NodeOptions } from '../../fraud-proof/model/onnx/graph-builder.ts'
import { type GraphInput, lowerNodes } from '../support/lowered-nodes.ts'

const microsoft = 'com.microsoft'

function zeros(...dims: number[]): GraphInput {
  return { dims, values: new Float32Array(dims.reduce((a, b) => a * b, 1)) }
}

function groupQuery(attributes: NodeOptions['attributes'], packed = false) {
  const inputs = packed
    ? { a: zeros(1, 4, 48) }
    : { a: zeros(1, 4, 32), b: zeros(1, 4, 8), c: zeros(1, 4, 8) }
  return {
    inputs,
    build(g: GraphBuilder) {
      const past = ['past.k', 'past.v'].map((name) => g.table(name, [1, 1, 0, 8], new Float32Array(0)))
      const lengths = [g.int64([3]), g.int64(4)].map((name) =>
        g.node('n', 'Cast', [name], { attributes: { to: 6n } }),
      )
      const vectors = packed ? ['a', '', ''] : ['a', 'b', 'c']
      return g.node('layers.7/attn', 'GroupQueryAttention', [...vectors, ...past, ...lengths], {
        domain: microsoft,
        outputs: ['out', 'k', 'v'],
        attributes: { num_heads: 4n, kv_num_heads: 1n, ...attributes },
      })
    },
  }
}

describe('lowering refuses', () => {
  it.each<[string, NodeOptions['attributes'], string]>([
    ['soft capping', { softcap: 30 }, 'softcap'],
    ['a sliding window', { local_window_size: 2n }, 'local_window_size'],
    ['smooth softmax', { smooth_softmax: 1n }, 'smooth_softmax'],
  ])('%s, naming node, operator, version and attribute', async (_what, attributes, attribute) => {
    const lowering = lowerNodes(groupQuery(attributes))
    await expect(lowering).rejects.toMatchObject({
      name: 'LoweringError',
      code: 'unsupported-attribute',
      context: {
        node: '/layers.7/attn/GroupQueryAttention',
        operator: 'GroupQueryAttention',
        domain: microsoft,
        version: 1,
        attribute,
      },
    })
    await expect(lowering).rejects.toThrow(
      `node /layers.7/attn/GroupQueryAttention (com.microsoft GroupQueryAttention, version 1): attribute ${attribute} = `,
    )
  })

  it('packed query, key and value', async () => {
    const lowering = lowerNodes(groupQuery({}, true))
    await expect(lowering).rejects.toMatchObject({ code: 'unsupported-input' })
    await expect(lowering).rejects.toThrow('export them apart')
  })

  it('an operator it does not know', async () => {
    const lowering = lowerNodes({ inputs: { a: zeros(4) }, build: (g) => g.node('layers.0', 'Atan', ['a']) })
    await expect(lowering).rejects.toMatchObject({ code: 'unsupported-operator' })
    await expect(lowering).rejects.toThrow(
      'node /layers.0/Atan (ai.onnx Atan, version 17): the operator is not supported',
    )
  })

  it('an attribute it does not know', async () => {
    const options = {
      domain: microsoft,
      attributes: { num_heads: 2n, past_present_share_buffer: 1n },
    }
    const lowering = lowerNodes({
      inputs: { a: zeros(1, 4, 8), b: zeros(8, 24), c: zeros(24) },
      build: (g) => g.node('n', 'Attention', ['a', 'b', 'c'], options),
    })
    await expect(lowering).rejects.toMatchObject({
      context: { operator: 'Attention', attribute: 'past_present_share_buffer' },
    })
  })

  it('a shape that depends on what is only known when the program runs', async () => {
    const lowering = lowerNodes({
      inputs: { a: zeros(4), b: zeros(2) },
      build: (g) => g.node('n', 'Expand', ['a', g.node('n', 'Cast', ['b'], { attributes: { to: 7n } })]),
    })
    await expect(lowering).rejects.toMatchObject({ name: 'LoweringError' })
  })

  it('an equation of Einsum that is not a product of two matrices', async () => {
    const lowering = lowerNodes({
      inputs: { a: zeros(4, 4) },
      build: (g) => g.node('n', 'Einsum', ['a'], { attributes: { equation: 'ii->i' } }),
    })
    await expect(lowering).rejects.toMatchObject({ context: { attribute: 'equation' } })
  })

  it('whole numbers of the tokens divided', async () => {
    const lowering = lowerNodes({
      inputs: { a: zeros(4) },
      build: (g) => g.node('n', 'Div', [g.node('n', 'Cast', ['a'], { attributes: { to: 7n } }), g.int64(3)]),
    })
    await expect(lowering).rejects.toThrow('has no kernel')
  })
})
