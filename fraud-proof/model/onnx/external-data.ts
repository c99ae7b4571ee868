import { type FileHandle, open, stat } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { ModelError } from '../model-error.ts'
import { type TensorProto, TensorProto_DataLocation } from './generated/onnx_pb.ts'
import { byteLength } from './tensor-size.ts'

/** Where an external tensor's bytes lie: a path relative to the model's directory, and a range of that file. */
interface ExternalRange {
  readonly location: string
  readonly offset: number
  readonly length: number
}

/** Reads the range out of a tensor's `external_data` entries; `expected` is the length its type and dims call for. */
function externalRange(tensor: TensorProto, expected: number): ExternalRange {
  const entry = (key: string) => tensor.externalData.find((candidate) => candidate.key === key)?.value
  const location = entry('location')
  if (!location) throw badRange(tensor, 'external_data has no entry "location"')
  // Links are followed, for model hubs keep files as links into a blob store; what is written must stay inside.
  const path = normalize(location).replaceAll('\\', '/')
  if (/^(\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..')) {
    throw badRange(tensor, `external_data location "${location}" leaves the model's directory`)
  }
  const offset = wholeNumber(tensor, 'offset', entry('offset') ?? '0')
  const length = wholeNumber(tensor, 'length', entry('length') ?? String(expected))
  if (length !== expected) throw badRange(tensor, `external_data length is ${length}, expected ${expected}`)
  return { location: path, offset, length }
}

/** Checks, without reading them, that the external data of all tensors is there and long enough. */
export async function checkExternalData(tensors: readonly TensorProto[], modelDir: string): Promise<void> {
  const sizes = new Map<string, number>()
  for (const tensor of tensors) {
    if (tensor.dataLocation !== TensorProto_DataLocation.EXTERNAL) continue
    const { location, offset, length } = externalRange(tensor, byteLength(tensor))
    const path = join(modelDir, location)
    const size =
      sizes.get(path) ??
      (
        await stat(path).catch((cause) => {
          throw missing(tensor, path, cause instanceof Error ? cause.message : String(cause), cause)
        })
      ).size
    sizes.set(path, size)
    if (offset + length > size)
      throw missing(tensor, path, `it ends at byte ${size}, expected ${offset + length}`)
  }
}

/** The bytes of an external tensor. */
export async function readExternalData(
  tensor: TensorProto,
  modelDir: string,
  expected: number,
): Promise<Uint8Array> {
  const { location, offset, length } = externalRange(tensor, expected)
  const path = join(modelDir, location)
  let file: FileHandle
  try {
    file = await open(path, 'r')
  } catch (cause) {
    throw missing(tensor, path, cause instanceof Error ? cause.message : String(cause), cause)
  }
  try {
    const bytes = new Uint8Array(length)
    let filled = 0
    while (filled < length) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled)
      if (bytesRead === 0) {
        throw missing(tensor, path, `it ends at byte ${offset + filled}, expected ${offset + length}`)
      }
      filled += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}

function wholeNumber(tensor: TensorProto, key: string, value: string): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number
  throw badRange(tensor, `external_data ${key} is "${value}", expected a whole number`)
}

function badRange(tensor: TensorProto, problem: string): ModelError {
  const message = `Tensor "${tensor.name}": ${problem}. Export the model again.`
  return new ModelError('bad-onnx', message, { tensor: tensor.name })
}

function missing(tensor: TensorProto, path: string, problem: string, cause?: unknown): ModelError {
  const message = `${path}: external data of tensor "${tensor.name}" cannot be read: ${problem}. Fetch the file again, beside the .onnx file.`
  return new ModelError('missing-external-data', message, { path, tensor: tensor.name }, { cause })
}
