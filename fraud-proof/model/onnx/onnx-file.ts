import { readFile } from 'node:fs/promises'
import { fromBinary, toBinary } from '@bufbuild/protobuf'
import { ModelError } from '../model-error.ts'
import { type GraphProto, type ModelProto, ModelProtoSchema } from './generated/onnx_pb.ts'

/** A parsed ONNX model; unlike the bare message it certainly has a graph. */
export type OnnxModel = ModelProto & { graph: GraphProto }

/**
 * Reads an ONNX file. Tensor bytes are views of the file's one buffer.
 *
 * @example
 * const model = await readOnnx('model/model.onnx')
 * console.log(model.graph.node.map((node) => node.opType))
 */
export async function readOnnx(path: string): Promise<OnnxModel> {
  return parseOnnx(await readOnnxBytes(path), path)
}

/** The bytes of a file that should be an ONNX model. */
export async function readOnnxBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw badOnnx(path, `the file cannot be read: ${why}`, cause)
  }
}

/** Parses an ONNX file's bytes; `path` is only for messages. */
export function parseOnnx(bytes: Uint8Array, path: string): OnnxModel {
  if (bytes.length === 0) throw badOnnx(path, 'the file is empty')
  let model: ModelProto
  try {
    // A Buffer would hand out Buffers as tensor bytes, whose slice() does not copy.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    model = fromBinary(ModelProtoSchema, plain)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw badOnnx(
      path,
      `its ${bytes.length} bytes do not parse (${why}): truncated or of another format`,
      cause,
    )
  }
  if (!hasGraph(model)) throw badOnnx(path, 'it holds no graph: truncated or of another format')
  if (model.graph.node.length === 0) throw badOnnx(path, 'its graph holds no nodes')
  if (model.irVersion <= 0n)
    throw badOnnx(path, 'field ir_version is missing: truncated or of another format')
  if (model.opsetImport.length === 0)
    throw badOnnx(path, 'field opset_import is missing: the file is cut short')
  return model
}

/** The file's bytes for a model; fields this code does not know are kept as they were read. */
export function writeOnnx(model: ModelProto): Uint8Array {
  return toBinary(ModelProtoSchema, model)
}

function hasGraph(model: ModelProto): model is OnnxModel {
  return model.graph !== undefined
}

function badOnnx(path: string, problem: string, cause?: unknown): ModelError {
  const message = `${path}: expected an ONNX model (a serialised ModelProto), but ${problem}. Fetch or export the file again.`
  return new ModelError('bad-onnx', message, { path }, { cause })
}
