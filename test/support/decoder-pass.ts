import { InferenceSession, Tensor } from 'onnxruntime-node'

/** Key-value caches by the name of the input that takes them back. */
export type Cache = Readonly<Record<string, Tensor>>

/** One call of a decoder: equally long rows of tokens, of the mask and of positions. */
export interface Pass {
  readonly ids: readonly (readonly number[])[]
  readonly mask: readonly (readonly number[])[]
  readonly positions: readonly (readonly number[])[]
  readonly past?: Cache
}

export interface PassResult {
  /** Logits as numbers, by row and position. */
  readonly logits: Float32Array[][]
  readonly cache: Cache
}

/** Opens a decoder whose inputs have the usual names, for tests that feed it by hand. */
export async function openDecoder(model: string | Uint8Array, options: InferenceSession.SessionOptions = {}) {
  const settings = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 4 as const, ...options }
  const session =
    typeof model === 'string'
      ? await InferenceSession.create(model, settings)
      : await InferenceSession.create(model, settings)
  return {
    session,
    run: (pass: Pass): Promise<PassResult> => runPass(session, pass),
    close: (): Promise<void> => session.release(),
  }
}

export type Decoder = Awaited<ReturnType<typeof openDecoder>>

/** A pass over one row without padding that continues at `start`. */
export function row(ids: readonly number[], start = 0, past?: Cache): Pass {
  const pass = {
    ids: [ids],
    mask: [new Array<number>(start + ids.length).fill(1)],
    positions: [ids.map((_, index) => start + index)],
  }
  return past === undefined ? pass : { ...pass, past }
}

async function runPass(session: InferenceSession, pass: Pass): Promise<PassResult> {
  const rows = { input_ids: pass.ids, attention_mask: pass.mask, position_ids: pass.positions }
  const feeds: Record<string, Tensor> = {}
  for (const input of session.inputMetadata) {
    if (!input.isTensor) continue
    const values = rows[input.name as keyof typeof rows]
    if (values !== undefined) feeds[input.name] = integerTensor(input.type, values)
    else if (input.name === 'use_cache_branch')
      feeds[input.name] = new Tensor('bool', [pass.past !== undefined], [1])
    else feeds[input.name] = pass.past?.[input.name] ?? emptyCache(input.type, input.shape, pass.ids.length)
  }
  const outputs = await session.run(feeds)
  const cache = Object.entries(outputs)
    .filter(([name]) => name.startsWith('present'))
    .map(([name, tensor]) => [
      name.replace('present.', 'past_key_values.').replace('present_', 'past_'),
      halves(tensor),
    ])
  return { logits: logitRows(outputs.logits), cache: Object.fromEntries(cache) }
}

function integerTensor(type: Tensor.Type, rows: readonly (readonly number[])[]): Tensor {
  const dims = [rows.length, rows[0]?.length ?? 0]
  const values = rows.flat()
  return type === 'int64'
    ? new Tensor('int64', BigInt64Array.from(values, BigInt), dims)
    : new Tensor('int32', Int32Array.from(values), dims)
}

function emptyCache(type: Tensor.Type, shape: readonly (number | string)[], batch: number): Tensor {
  const dims = shape.map((dim) => (typeof dim === 'number' ? dim : dim === 'batch_size' ? batch : 0))
  return type === 'float16'
    ? halves(new Tensor('float16', new Uint16Array(0), dims))
    : new Tensor('float32', new Float32Array(0), dims)
}

/** A float16 tensor as the binding takes it: not around a Float16Array, which newer versions of Node have. */
function halves(tensor: Tensor): Tensor {
  const { data } = tensor
  if (tensor.type === 'float16' && ArrayBuffer.isView(data)) {
    const bits = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2)
    Object.defineProperty(tensor, 'data', { value: bits })
  }
  return tensor
}

function logitRows(tensor: Tensor | undefined): Float32Array[][] {
  if (tensor === undefined) throw new Error('expected an output named logits')
  const [batch = 0, length = 0, vocabulary = 0] = tensor.dims
  const values = floats(tensor)
  return Array.from({ length: batch }, (_, row) =>
    Array.from({ length }, (_, position) => {
      const start = (row * length + position) * vocabulary
      return values.subarray(start, start + vocabulary)
    }),
  )
}

/** A float tensor's values, widened where it is in half precision (whose container differs between versions of Node). */
export function floats(tensor: Tensor): Float32Array {
  if (tensor.data instanceof Float32Array) return tensor.data
  if (tensor.data instanceof Uint16Array) return Float32Array.from(tensor.data, fromFloat16)
  return Float32Array.from(tensor.data as Iterable<number>)
}

function fromFloat16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25)
}

/** The largest difference between two lists of numbers; NaN anywhere gives NaN. */
export function largestDifference(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined || a.length !== b.length) return Number.POSITIVE_INFINITY
  return a.reduce((largest, value, index) => {
    const difference = Math.abs(value - (b[index] ?? Number.NaN))
    return Number.isNaN(largest) || Number.isNaN(difference) ? Number.NaN : Math.max(largest, difference)
  }, 0)
}
