import { fromFloat16 } from '../../model/onnx/float16.ts'
import type { TensorProto } from '../../model/onnx/generated/onnx_pb.ts'
import { dataType, typeName } from '../../model/onnx/tensor-type.ts'
import { LoweringError } from './lowering-error.ts'

/** A tensor's elements as numbers, halves widened; `bytes` are its elements, little-endian, and may be what is given. */
export function readNumbers(tensor: TensorProto, bytes: Uint8Array): ArrayLike<number> {
  const { byteOffset, byteLength } = bytes
  if (tensor.dataType === dataType.FLOAT && byteOffset % 4 === 0 && byteLength % 4 === 0) {
    return new Float32Array(bytes.buffer, byteOffset, byteLength / 4)
  }
  // Typed arrays need their own alignment, which a view into a file may not have.
  const { buffer } = bytes.slice()
  switch (tensor.dataType) {
    case dataType.FLOAT:
      return new Float32Array(buffer)
    case dataType.FLOAT16:
      return fromFloat16(new Uint16Array(buffer))
    case dataType.BFLOAT16:
      return new Float32Array(Uint32Array.from(new Uint16Array(buffer), (half) => half << 16).buffer)
    case dataType.DOUBLE:
      return new Float64Array(buffer)
    case dataType.UINT64:
      return Float64Array.from(new BigUint64Array(buffer), Number)
    case dataType.UINT32:
      return new Uint32Array(buffer)
    case dataType.INT64:
      return Float64Array.from(new BigInt64Array(buffer), Number)
    case dataType.INT32:
      return new Int32Array(buffer)
    case dataType.INT16:
      return new Int16Array(buffer)
    case dataType.UINT16:
      return new Uint16Array(buffer)
    case dataType.INT8:
      return new Int8Array(buffer)
    case dataType.UINT8:
    case dataType.BOOL:
      return new Uint8Array(buffer)
    case dataType.UINT4:
    case dataType.INT4:
      return nibbles(tensor, new Uint8Array(buffer))
    default:
      throw new LoweringError(
        'unsupported-constant',
        `tensor ${tensor.name} holds ${typeName(tensor.dataType)}, which has no binary32. Export the model in float32, float16 or bfloat16.`,
        { tensor: tensor.name },
      )
  }
}

/** Two to a byte, the lower half first. */
function nibbles(tensor: TensorProto, bytes: Uint8Array): Int8Array {
  const signed = tensor.dataType === dataType.INT4
  const count = Number(tensor.dims.reduce((product, dim) => product * dim, 1n))
  return Int8Array.from({ length: count }, (_, i) => {
    const value = ((bytes[i >> 1] ?? 0) >> (4 * (i & 1))) & 15
    return signed && value > 7 ? value - 16 : value
  })
}
