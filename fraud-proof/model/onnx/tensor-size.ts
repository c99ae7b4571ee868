import { ModelError } from '../model-error.ts'
import type { TensorProto } from './generated/onnx_pb.ts'
import { byteLengthOf, typeName } from './tensor-type.ts'

/** How many bytes a tensor's type and dims call for. */
export function byteLength(tensor: TensorProto): number {
  const count = Number(tensor.dims.reduce((product, dim) => product * dim, 1n))
  if (tensor.dims.some((dim) => dim < 0n))
    throw badTensor(tensor, `negative dims [${tensor.dims.join(', ')}]`)
  const length = byteLengthOf(tensor.dataType, count)
  if (length === undefined) {
    throw badTensor(
      tensor,
      `element type ${typeName(tensor.dataType)} has no fixed size`,
      'unsupported-graph',
    )
  }
  return length
}

/** The error for a tensor that is not what it says it is. */
export function badTensor(
  tensor: TensorProto,
  problem: string,
  code: 'bad-onnx' | 'unsupported-graph' = 'bad-onnx',
): ModelError {
  return new ModelError(code, `Tensor "${tensor.name}": ${problem}. Export the model again.`, {
    tensor: tensor.name,
  })
}
