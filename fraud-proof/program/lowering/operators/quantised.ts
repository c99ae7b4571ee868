import type { TensorProto } from '../../../model/onnx/generated/onnx_pb.ts'
import { elementCount } from '../../program.ts'
import { dot } from '../contraction.ts'
import { type NodeContext, type Operators, operator } from '../node-context.ts'
import { unsqueezeView, type View } from '../view.ts'

/** Weights kept as small whole numbers; each becomes one binary32 product with its scale, rounded once. */
export const quantisedOperators: Operators = {
  DequantizeLinear: operator('axis block_size saturate output_dtype', (node) => [dequantizeLinear(node)]),
}

/** Those of com.microsoft. */
export const microsoftQuantised: Operators = {
  DequantizeLinear: operator('axis block_size', (node) => [dequantizeLinear(node)]),
  MatMulNBits: operator('K N bits block_size accuracy_level weight_prepacked', (node) => {
    const weight = unpackedWeight(node)
    const product = dot(node.around, unsqueezeView(node.input(0), [node.dims(0).length - 1]), weight)
    return [node.has(5) ? node.math.add(product, node.input(5)) : product]
  }),
}

function constant(node: NodeContext, index: number): TensorProto {
  const name = node.node.input[index] ?? ''
  const help = `its input ${index} (${name}) is not a constant of the file; quantise weights, not activations`
  return node.around.stored(name) ?? node.refuse(help, 'unsupported-input')
}

function dequantizeLinear(node: NodeContext): View {
  const tensor = constant(node, 0)
  const scale = constant(node, 1)
  const zero = node.has(2) ? constant(node, 2) : undefined
  const dims = tensor.dims.map(Number)
  const scales = elementCount(scale.dims.map(Number))
  const axis = node.axis(node.int('axis', 1), dims.length)
  const block = node.int('block_size', 0)
  const inner = elementCount(dims.slice(axis + 1))
  const size = dims[axis] ?? 1
  const blocks = block === 0 ? size : Math.ceil(size / block)
  /** The scale of element i: one for all, one a slice of the axis, or one a block of it. */
  const place = (i: number): number => {
    if (scales === 1) return 0
    const along = Math.floor(i / inner) % size
    if (block === 0) return along
    return (Math.floor(i / (inner * size)) * blocks + Math.floor(along / block)) * inner + (i % inner)
  }
  const { around } = node
  return around.weights.add({
    name: `${tensor.name}*${scale.name}`,
    dims,
    async load() {
      const [values, factors] = [await around.read(tensor), await around.read(scale)]
      const zeros = zero ? await around.read(zero) : undefined
      return Float32Array.from({ length: values.length }, (_, i) => {
        const at = place(i)
        return ((values[i] ?? 0) - (zeros?.[at] ?? 0)) * (factors[at] ?? Number.NaN)
      })
    },
  })
}

/** [N, K], from bytes [N, blocks, block · bits / 8], lowest bits first. */
function unpackedWeight(node: NodeContext): View {
  node.requireInt('weight_prepacked', [0], '0 is')
  if (node.has(4))
    node.refuse('its input 4 (g_idx) is not supported; quantise without reordering', 'unsupported-input')
  const [k, n, bits, block] = [
    node.int('K', 0),
    node.int('N', 0),
    node.int('bits', 4),
    node.int('block_size', 32),
  ]
  if (![2, 4, 8].includes(bits)) node.refuseAttribute('bits', String(bits), '2, 4 and 8 are')
  const packed = constant(node, 1)
  const scale = constant(node, 2)
  const zero = node.has(3) ? constant(node, 3) : undefined
  const blocks = Math.ceil(k / block)
  const perByte = 8 / bits
  const zeroRow = Math.ceil((blocks * bits) / 8)
  const digit = (bytes: ArrayLike<number>, row: number, i: number): number =>
    ((bytes[row + Math.floor(i / perByte)] ?? 0) >> (bits * (i % perByte))) & (2 ** bits - 1)
  const { around } = node
  return around.weights.add({
    name: `${packed.name}*${scale.name}`,
    dims: [n, k],
    async load() {
      const [bytes, factors] = [await around.read(packed), await around.read(scale)]
      const zeros = zero && (await around.read(zero))
      // Zero points are packed like the weights, or floats one a block.
      const floatZeros = zeros?.length === n * blocks && zeroRow !== blocks
      const zeroOf = (row: number, at: number): number => {
        if (zeros === undefined) return 2 ** (bits - 1)
        return floatZeros ? (zeros[row * blocks + at] ?? 0) : digit(zeros, row * zeroRow, at)
      }
      const values = new Float32Array(n * k)
      for (let row = 0; row < n; row++) {
        for (let i = 0; i < k; i++) {
          const at = Math.floor(i / block)
          const start = (row * blocks + at) * ((block * bits) / 8)
          const value = digit(bytes, start, i - at * block) - zeroOf(row, at)
          values[row * k + i] = value * (factors[row * blocks + at] ?? Number.NaN)
        }
      }
      return values
    },
  })
}
