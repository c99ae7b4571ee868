import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { create, toBinary } from '@bufbuild/protobuf'
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'
import {
  type GraphProto,
  GraphProtoSchema,
  ModelProtoSchema,
  type TensorProto,
  TensorProto_DataLocation,
  TensorProtoSchema,
} from '../onnx/generated/onnx_pb.ts'
import { floatBytes } from '../onnx/graph-builder.ts'
import { byteLengthOf } from '../onnx/tensor-type.ts'
import { elementCount, type Weight, type WeightSource } from './weights.ts'

/** A graph whose weights are still to be filled in. */
export interface ModelParts {
  readonly graph: GraphProto
  readonly weights: readonly Weight[]
  readonly floatType: number
}

const field = { modelGraph: 7, graphInitializer: 5, tensorRawData: 9 }
// Loaders map external files into memory, where a tensor must begin on a page.
const alignment = 4096

/** Writes `model.onnx` with the weights inside, one at a time, so that a large model needs memory for one tensor only. */
export async function writeInlineModel(dir: string, parts: ModelParts, source: WeightSource): Promise<void> {
  const entries = parts.weights.map((weight) => {
    const length = weightLength(weight, parts.floatType)
    const head = concat(
      toBinary(TensorProtoSchema, tensorHead(weight, parts.floatType)),
      prefix(field.tensorRawData, length),
    )
    return { weight, head: concat(prefix(field.graphInitializer, head.length + length), head), length }
  })
  // Fields in the order of their numbers, as every serialiser writes them: the weights come between name and inputs.
  const { node, name, initializer, input, output } = parts.graph
  const before = toBinary(GraphProtoSchema, create(GraphProtoSchema, { node, name, initializer }))
  const after = toBinary(GraphProtoSchema, create(GraphProtoSchema, { input, output }))
  const weightsEnd = entries.reduce((sum, { head, length }) => sum + head.length + length, before.length)
  await withFile(join(dir, 'model.onnx'), async (file) => {
    await file.appendFile(modelBefore(weightsEnd + after.length))
    await file.appendFile(before)
    for (const { weight, head } of entries) {
      await file.appendFile(head)
      await file.appendFile(floatBytes(source(weight), parts.floatType))
    }
    await file.appendFile(concat(after, modelAfter()))
  })
}

/** Writes `model.onnx` and the weights beside it in `model.onnx_data`. */
export async function writeExternalModel(
  dir: string,
  parts: ModelParts,
  source: WeightSource,
): Promise<void> {
  const location = 'model.onnx_data'
  const initializer = [...parts.graph.initializer]
  await withFile(join(dir, location), async (file) => {
    let end = 0
    for (const weight of parts.weights) {
      const offset = Math.ceil(end / alignment) * alignment
      await file.appendFile(new Uint8Array(offset - end))
      const bytes = floatBytes(source(weight), parts.floatType)
      await file.appendFile(bytes)
      end = offset + bytes.length
      const tensor = tensorHead(weight, parts.floatType)
      tensor.dataLocation = TensorProto_DataLocation.EXTERNAL
      tensor.externalData = externalEntries(location, offset, bytes.length)
      initializer.push(tensor)
    }
  })
  const graph = toBinary(GraphProtoSchema, create(GraphProtoSchema, { ...parts.graph, initializer }))
  await withFile(join(dir, 'model.onnx'), (file) =>
    file.appendFile(concat(modelBefore(graph.length), graph, modelAfter())),
  )
}

/** The bytes all weights take. */
export function weightsLength({ weights, floatType }: ModelParts): number {
  return weights.reduce((sum, weight) => sum + weightLength(weight, floatType), 0)
}

/** The model's fields in front of the graph's content. */
function modelBefore(graphLength: number): Uint8Array {
  const head = create(ModelProtoSchema, { irVersion: 8n, producerName: 'otr-synthetic' })
  return concat(toBinary(ModelProtoSchema, head), prefix(field.modelGraph, graphLength))
}

function modelAfter(): Uint8Array {
  const opsetImport = [
    { domain: '', version: 17n },
    { domain: 'com.microsoft', version: 1n },
  ]
  return toBinary(ModelProtoSchema, create(ModelProtoSchema, { opsetImport }))
}

function tensorHead({ name, dims }: Weight, dataType: number): TensorProto {
  return create(TensorProtoSchema, { name, dataType, dims: dims.map(BigInt) })
}

function externalEntries(location: string, offset: number, length: number): TensorProto['externalData'] {
  const entries = { location, offset: String(offset), length: String(length) }
  const tensor = create(TensorProtoSchema, {
    externalData: Object.entries(entries).map(([key, value]) => ({ key, value })),
  })
  return tensor.externalData
}

function weightLength({ dims }: Weight, floatType: number): number {
  return byteLengthOf(floatType, elementCount(dims)) ?? 0
}

/** A length-delimited field's tag and length; its content follows in the file. */
function prefix(fieldNumber: number, length: number): Uint8Array {
  return new BinaryWriter().tag(fieldNumber, WireType.LengthDelimited).uint32(length).finish()
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts)
}

async function withFile(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, 'w')
  try {
    await write(file)
  } finally {
    await file.close()
  }
}
