import { create } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'
import { TensorProtoSchema } from '../../fraud-proof/model/onnx/generated/onnx_pb.ts'
import { dataType } from '../../fraud-proof/model/onnx/tensor-type.ts'
import { largestDifference } from '../support/decoder-pass.ts'
import { lowerNodes } from '../support/lowered-nodes.ts'
import { input, microsoft, table } from '../support/operator-cases.ts'

describe('weights kept as small whole numbers', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => (i * 37 + 11) & 255)
  const tensor = (name: string, type: number, dims: readonly number[], rawData: Uint8Array) =>
    create(TensorProtoSchema, { name, dataType: type, dims: dims.map(BigInt), rawData })

  it.each<[string, number, number, readonly number[]]>([
    ['one scale', dataType.INT8, 1, []],
    ['a scale a row', dataType.UINT8, 0, [4]],
    ['a scale a column', dataType.INT8, 1, [8]],
  ])('with %s are dequantised once, when they are read', async (_name, type, axis, dims) => {
    const count = dims[0] ?? 1
    const { kernels, got, expected } = await lowerNodes({
      inputs: { a: input([3, 4]) },
      build(g) {
        const scales = g.table('scales', dims, input(dims, 8).values)
        const weight = g.node('n', 'DequantizeLinear', ['q', scales, 'zero'], {
          attributes: { axis: BigInt(axis) },
        })
        return g.node('n', 'MatMul', ['a', weight])
      },
      initializers: [
        tensor('q', type, [4, 8], bytes.slice(0, 32)),
        tensor('zero', type, dims, bytes.slice(40, 40 + count)),
      ],
    })
    expect(largestDifference(got[0], expected[0])).toBeLessThan(1e-3)
    expect(kernels.map(({ opcode }) => opcode)).toEqual(['DOT', 'COPY'])
  })

  it.each([
    [4, true],
    [4, false],
    [8, true],
    [8, false],
  ])('of %i bits (zero points: %s) multiply as MatMulNBits does', async (bits, withZeros) => {
    const [n, k, block] = [3, 32, 16]
    const packed = bytes.slice(0, (n * k * bits) / 8)
    const zeros = bytes.slice(100, 100 + n * Math.ceil((2 * bits) / 8))
    const { got, expected } = await lowerNodes({
      inputs: { a: input([1, 5, k]) },
      build(g) {
        const scales = table(g, 'scales', [n * 2], 0.1)
        return g.node('n', 'MatMulNBits', ['a', 'q', scales, ...(withZeros ? ['zeros'] : [])], {
          domain: microsoft,
          attributes: { K: BigInt(k), N: BigInt(n), bits: BigInt(bits), block_size: BigInt(block) },
        })
      },
      initializers: [
        tensor('q', dataType.UINT8, [n, 2, (block * bits) / 8], packed),
        ...(withZeros ? [tensor('zeros', dataType.UINT8, [zeros.length], zeros)] : []),
      ],
    })
    expect(largestDifference(got[0], expected[0])).toBeLessThan(1e-3)
  })
})
