import { readExternalData } from './external-data.ts'
import { type TensorProto, TensorProto_DataLocation } from './generated/onnx_pb.ts'
import { badTensor, byteLength } from './tensor-size.ts'
import { dataType, typeName } from './tensor-type.ts'

/**
 * A tensor's elements as little-endian bytes, wherever they are kept: raw, in a typed field, or in an external file under
 * `modelDir`. Raw bytes are a view.
 */
export async function tensorData(tensor: TensorProto, modelDir: string): Promise<Uint8Array> {
  if (isExternal(tensor)) return readExternalData(tensor, modelDir, byteLength(tensor))
  return inlineTensorData(tensor)
}

/** The same, without waiting, for a tensor kept in the model's own file. */
export function inlineTensorData(tensor: TensorProto): Uint8Array {
  const expected = byteLength(tensor)
  if (isExternal(tensor)) throw badTensor(tensor, 'its data is in an external file; expected it inline')
  const bytes = tensor.rawData.length > 0 ? tensor.rawData : typedFieldBytes(tensor)
  if (bytes.length !== expected) {
    const shape = `${typeName(tensor.dataType)} [${tensor.dims.join(', ')}]`
    throw badTensor(tensor, `expected ${expected} bytes for ${shape}, got ${bytes.length}`)
  }
  return bytes
}

function isExternal(tensor: TensorProto): boolean {
  return tensor.dataLocation === TensorProto_DataLocation.EXTERNAL
}

/** The typed fields widen their elements (a float16 sits in an int32): narrow them to the element's own width. */
function typedFieldBytes(tensor: TensorProto): Uint8Array {
  switch (tensor.dataType) {
    case dataType.FLOAT:
    case dataType.COMPLEX64:
      return bytesOf(Float32Array.from(tensor.floatData))
    case dataType.DOUBLE:
    case dataType.COMPLEX128:
      return bytesOf(Float64Array.from(tensor.doubleData))
    case dataType.INT64:
      return bytesOf(BigInt64Array.from(tensor.int64Data))
    case dataType.UINT64:
      return bytesOf(BigUint64Array.from(tensor.uint64Data))
    case dataType.UINT32:
      return bytesOf(Uint32Array.from(tensor.uint64Data, Number))
    case dataType.INT32:
      return bytesOf(Int32Array.from(tensor.int32Data))
    case dataType.INT16:
    case dataType.UINT16:
    case dataType.FLOAT16:
    case dataType.BFLOAT16:
      return bytesOf(Uint16Array.from(tensor.int32Data))
    default:
      return Uint8Array.from(tensor.int32Data)
  }
}

/** Typed arrays have the machine's byte order, little-endian wherever ONNX Runtime ships. */
function bytesOf(values: ArrayBufferView): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}
