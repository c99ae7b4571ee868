import { basename } from 'node:path'
import { clearField, create } from '@bufbuild/protobuf'
import {
  StringStringEntryProtoSchema,
  type TensorProto,
  TensorProto_DataLocation,
  TensorProtoSchema,
} from './generated/onnx_pb.ts'
import { type OnnxModel, parseOnnx, readOnnxBytes } from './onnx-file.ts'

// Smaller tensors may be shapes and axes, which ONNX Runtime needs inline to infer shapes.
const smallestReference = 1024

/**
 * Reads an ONNX file, leaving its weights where they are: each becomes external data that points into this very file. So
 * the graph can be changed and opened without copying gigabytes.
 *
 * @example
 * import { InferenceSession } from 'onnxruntime-node'
 *
 * const model = await readOnnxByReference('model/model.onnx')
 * const session = await InferenceSession.create(writeOnnx(model), {
 *   extra: { session: { model_external_initializers_file_folder_path: 'model' } },
 * })
 */
export async function readOnnxByReference(path: string): Promise<OnnxModel> {
  const bytes = await readOnnxBytes(path)
  const model = parseOnnx(bytes, path)
  for (const tensor of model.graph.initializer) {
    if (tensor.rawData.length >= smallestReference) refer(tensor, basename(path), bytes)
  }
  return model
}

function refer(tensor: TensorProto, location: string, file: Uint8Array): void {
  const { byteOffset, length } = tensor.rawData
  const entries = { location, offset: String(byteOffset - file.byteOffset), length: String(length) }
  tensor.dataLocation = TensorProto_DataLocation.EXTERNAL
  tensor.externalData = Object.entries(entries).map(([key, value]) =>
    create(StringStringEntryProtoSchema, { key, value }),
  )
  clearField(tensor, TensorProtoSchema.field.rawData)
}
