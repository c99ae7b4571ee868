import { TensorProto_DataType } from './generated/onnx_pb.ts'

/** The element types a tensor may have, by the format's number. */
export const dataType = TensorProto_DataType

const bitsOf: Partial<Record<number, number>> = {
  [dataType.FLOAT]: 32,
  [dataType.UINT8]: 8,
  [dataType.INT8]: 8,
  [dataType.UINT16]: 16,
  [dataType.INT16]: 16,
  [dataType.INT32]: 32,
  [dataType.INT64]: 64,
  [dataType.BOOL]: 8,
  [dataType.FLOAT16]: 16,
  [dataType.DOUBLE]: 64,
  [dataType.UINT32]: 32,
  [dataType.UINT64]: 64,
  [dataType.COMPLEX64]: 64,
  [dataType.COMPLEX128]: 128,
  [dataType.BFLOAT16]: 16,
  [dataType.FLOAT8E4M3FN]: 8,
  [dataType.FLOAT8E4M3FNUZ]: 8,
  [dataType.FLOAT8E5M2]: 8,
  [dataType.FLOAT8E5M2FNUZ]: 8,
  [dataType.UINT4]: 4,
  [dataType.INT4]: 4,
  [dataType.FLOAT4E2M1]: 4,
}

/** How many bytes `count` elements of a type fill (two 4-bit elements share a byte), or undefined for strings and unknown types. */
export function byteLengthOf(type: number, count: number): number | undefined {
  const bits = bitsOf[type]
  return bits === undefined ? undefined : Math.ceil((count * bits) / 8)
}

/** The name of a type as ONNX's documents spell it, for messages. */
export function typeName(type: number): string {
  return Object.entries(dataType).find(([, value]) => value === type)?.[0] ?? `type ${type}`
}
