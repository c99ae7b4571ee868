import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from '@bufbuild/protobuf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type TensorProto,
  TensorProto_DataLocation,
  TensorProtoSchema,
} from '../../fraud-proof/model/onnx/generated/onnx_pb.ts'
import { parseOnnx, readOnnx, writeOnnx } from '../../fraud-proof/model/onnx/onnx-file.ts'
import { inlineTensorData, tensorData } from '../../fraud-proof/model/onnx/tensor-data.ts'
import { dataType } from '../../fraud-proof/model/onnx/tensor-type.ts'
import { readOnnxByReference } from '../../fraud-proof/model/onnx/weights-by-reference.ts'
import { randomWeights } from '../../fraud-proof/model/synthetic/weights.ts'
import { openDecoder, row } from '../support/decoder-pass.ts'
import { goldenAbsent, goldenPath } from '../support/golden.ts'
import { temporaryModel, tinyLlama } from '../support/model-directory.ts'

const prompt = [5, 42, 79, 116, 153]
const isBadOnnx = { name: 'ModelError', code: 'bad-onnx' }

describe('an ONNX file', () => {
  let model: Awaited<ReturnType<typeof temporaryModel>>
  let path: string
  beforeAll(async () => {
    model = await temporaryModel(tinyLlama)
    path = join(model.dir, 'model.onnx')
  })
  afterAll(() => model.remove())

  it('is rewritten byte for byte when nothing changes', async () => {
    const bytes = await readFile(path)
    expect(Buffer.compare(writeOnnx(await readOnnx(path)), bytes)).toBe(0)
  })

  it('computes the same after parsing and serialising', async () => {
    const original = await openDecoder(path)
    const rewritten = await openDecoder(writeOnnx(await readOnnx(path)))
    const expected = await original.run(row(prompt))
    expect((await rewritten.run(row(prompt))).logits).toEqual(expected.logits)
    await original.close()
    await rewritten.close()
  })

  it('keeps fields it does not know, in the model, a node and a tensor', async () => {
    const onnx = await readOnnx(path)
    const [node, tensor] = [onnx.graph.node[0], onnx.graph.initializer[0]]
    if (node === undefined || tensor === undefined) throw new Error('expected a node and a tensor')
    for (const message of [onnx, node, tensor]) {
      message.$unknown = [{ no: 12345, wireType: 0, data: Uint8Array.of(7) }]
    }
    const again = parseOnnx(writeOnnx(onnx), path)
    for (const message of [again, again.graph.node[0], again.graph.initializer[0]]) {
      expect(message?.$unknown).toEqual([{ no: 12345, wireType: 0, data: Uint8Array.of(7) }])
    }
    const decoder = await openDecoder(writeOnnx(again))
    expect((await decoder.run(row(prompt))).logits[0]).toHaveLength(prompt.length)
    await decoder.close()
  })

  it('gives tensor bytes as views of the file', async () => {
    const bytes = await readFile(path)
    const onnx = parseOnnx(bytes, path)
    const tensor = onnx.graph.initializer.find(({ name }) => name === 'lm_head.weight')
    expect(tensor?.rawData.buffer).toBe(bytes.buffer)
  })

  it.each([
    ['empty', '', 'the file is empty'],
    ['a web page', '<html><body>Not found</body></html>', 'do not parse'],
    [
      'a pointer to a large file',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\n',
      'do not parse',
    ],
  ])('that is %s is refused by name', async (_what, content, problem) => {
    const bad = join(model.dir, 'bad.onnx')
    await writeFile(bad, content)
    const reading = expect(readOnnx(bad)).rejects
    await reading.toMatchObject({ ...isBadOnnx, context: { path: bad } })
    await expect(readOnnx(bad)).rejects.toThrow(problem)
  })

  it('that does not exist is refused by name', async () => {
    await expect(readOnnx(join(model.dir, 'none.onnx'))).rejects.toMatchObject(isBadOnnx)
    await expect(readOnnx(join(model.dir, 'none.onnx'))).rejects.toThrow('none.onnx')
  })

  it('that is cut short anywhere before its last field is refused', async () => {
    const bytes = await readFile(path)
    const cuts = Array.from({ length: 400 }, (_, index) => Math.floor((index * (bytes.length - 30)) / 400))
    for (const cut of cuts) {
      expect(() => parseOnnx(bytes.subarray(0, cut), path), `cut at ${cut}`).toThrow(
        'model.onnx: expected an ONNX model',
      )
    }
  })
})

describe('a model opened from bytes in memory', () => {
  const folder = (dir: string) => ({
    extra: { session: { model_external_initializers_file_folder_path: dir } },
  })

  it('finds its external data in the folder given, or in memory', async () => {
    const { dir, remove } = await temporaryModel({ ...tinyLlama, externalData: true })
    const bytes = writeOnnx(await readOnnx(join(dir, 'model.onnx')))
    const data = await readFile(join(dir, 'model.onnx_data'))
    const decoders = [
      await openDecoder(join(dir, 'model.onnx')),
      await openDecoder(bytes, folder(dir)),
      await openDecoder(bytes, { externalData: [{ path: 'model.onnx_data', data }] }),
    ]
    const [expected, ...others] = await Promise.all(decoders.map((decoder) => decoder.run(row(prompt))))
    for (const other of others) expect(other.logits).toEqual(expected?.logits)
    await Promise.all(decoders.map((decoder) => decoder.close()))
    await remove()
  })

  it.each(['float32', 'float16'] as const)(
    'reads %s weights out of the file they were always in',
    async (precision) => {
      const { dir, remove } = await temporaryModel({ ...tinyLlama, precision })
      const path = join(dir, 'model.onnx')
      const model = await readOnnxByReference(path)
      const bytes = writeOnnx(model)
      expect(bytes.length).toBeLessThan((await readFile(path)).length / 5)
      const [original, referring] = [await openDecoder(path), await openDecoder(bytes, folder(dir))]
      expect((await referring.run(row(prompt))).logits).toEqual((await original.run(row(prompt))).logits)
      const inline = (await readOnnx(path)).graph.initializer
      for (const [index, tensor] of model.graph.initializer.entries()) {
        expect(await tensorData(tensor, dir)).toEqual(new Uint8Array(inline[index]?.rawData ?? []))
      }
      await original.close()
      await referring.close()
      await remove()
    },
  )
})

describe('tensor data', () => {
  const bytesOf = (values: ArrayBufferView): Uint8Array =>
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  const { FLOAT, DOUBLE, INT64, UINT64, UINT32, INT32, INT16, FLOAT16, UINT8, INT8, BOOL, INT4 } = dataType

  it.each<[string, Parameters<typeof create<typeof TensorProtoSchema>>[1], ArrayBufferView]>([
    [
      'raw',
      { dataType: FLOAT, dims: [2n], rawData: bytesOf(Float32Array.of(1, -2)) },
      Float32Array.of(1, -2),
    ],
    ['float', { dataType: FLOAT, dims: [2n], floatData: [1.5, -2] }, Float32Array.of(1.5, -2)],
    ['double', { dataType: DOUBLE, dims: [1n], doubleData: [0.1] }, Float64Array.of(0.1)],
    ['int64', { dataType: INT64, dims: [2n], int64Data: [-1n, 2n] }, BigInt64Array.of(-1n, 2n)],
    [
      'uint64',
      { dataType: UINT64, dims: [1n], uint64Data: [2n ** 64n - 1n] },
      BigUint64Array.of(2n ** 64n - 1n),
    ],
    ['uint32', { dataType: UINT32, dims: [1n], uint64Data: [2n ** 32n - 1n] }, Uint32Array.of(2 ** 32 - 1)],
    ['int32', { dataType: INT32, dims: [1n], int32Data: [-5] }, Int32Array.of(-5)],
    ['int16', { dataType: INT16, dims: [1n], int32Data: [-5] }, Int16Array.of(-5)],
    ['float16', { dataType: FLOAT16, dims: [1n], int32Data: [0x3c00] }, Uint16Array.of(0x3c00)],
    ['uint8', { dataType: UINT8, dims: [1n], int32Data: [200] }, Uint8Array.of(200)],
    ['int8', { dataType: INT8, dims: [1n], int32Data: [-7] }, Int8Array.of(-7)],
    ['bool', { dataType: BOOL, dims: [2n], int32Data: [1, 0] }, Uint8Array.of(1, 0)],
    ['int4', { dataType: INT4, dims: [3n], int32Data: [0x21, 0x03] }, Uint8Array.of(0x21, 3)],
    ['scalar', { dataType: INT64, int64Data: [9n] }, BigInt64Array.of(9n)],
    ['empty', { dataType: FLOAT, dims: [0n] }, new Float32Array(0)],
  ])('in a %s field is little-endian bytes', async (_field, init, values) => {
    expect(await tensorData(create(TensorProtoSchema, init), '.')).toEqual(bytesOf(values))
  })

  it('of another length than its dims call for is refused', () => {
    const tensor = create(TensorProtoSchema, { name: 'w', dataType: FLOAT, dims: [3n], floatData: [1, 2] })
    expect(() => inlineTensorData(tensor)).toThrow('Tensor "w": expected 12 bytes for FLOAT [3], got 8')
  })

  it('of strings is refused as unsupported', () => {
    const tensor = create(TensorProtoSchema, { name: 's', dataType: dataType.STRING, dims: [1n] })
    expect(() => inlineTensorData(tensor)).toThrow(expect.objectContaining({ code: 'unsupported-graph' }))
  })
})

describe('external tensor data', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'otr-external-'))
    await writeFile(join(dir, 'weights.bin'), Uint8Array.of(9, 9, 1, 2, 3, 4))
  })
  afterAll(() => rm(dir, { recursive: true }))

  function external(entries: Record<string, string>): TensorProto {
    return create(TensorProtoSchema, {
      name: 'w',
      dataType: dataType.UINT8,
      dims: [4n],
      dataLocation: TensorProto_DataLocation.EXTERNAL,
      externalData: Object.entries(entries).map(([key, value]) => ({ key, value })),
    })
  }

  it('is the given range of the file', async () => {
    const tensor = external({ location: 'weights.bin', offset: '2', length: '4' })
    expect(await tensorData(tensor, dir)).toEqual(Uint8Array.of(1, 2, 3, 4))
  })

  it('begins at the start and has the length of its dims where neither is given', async () => {
    expect(await tensorData(external({ location: 'weights.bin' }), dir)).toEqual(Uint8Array.of(9, 9, 1, 2))
  })

  it.each(['../weights.bin', '/etc/hostname', 'sub/../../weights.bin', '..\\weights.bin', 'C:\\weights.bin'])(
    'at %s, outside the directory, is refused',
    async (location) => {
      await expect(tensorData(external({ location }), dir)).rejects.toMatchObject(isBadOnnx)
      await expect(tensorData(external({ location }), dir)).rejects.toThrow("leaves the model's directory")
    },
  )

  it('in a file that is missing or short names the file and the tensor', async () => {
    const missing = { code: 'missing-external-data', context: { path: join(dir, 'none.bin'), tensor: 'w' } }
    await expect(tensorData(external({ location: 'none.bin' }), dir)).rejects.toMatchObject(missing)
    const short = external({ location: 'weights.bin', offset: '4' })
    await expect(tensorData(short, dir)).rejects.toMatchObject({ code: 'missing-external-data' })
    await expect(tensorData(short, dir)).rejects.toThrow('it ends at byte 6, expected 8')
  })

  it('with a length that is not its dims’ is refused', async () => {
    const tensor = external({ location: 'weights.bin', length: '3' })
    await expect(tensorData(tensor, dir)).rejects.toThrow('external_data length is 3, expected 4')
  })

  it('of a written model reads back as the weights it was written from', async () => {
    const model = await temporaryModel({ ...tinyLlama, externalData: true })
    const onnx = await readOnnx(join(model.dir, 'model.onnx'))
    const tensor = onnx.graph.initializer.find(({ name }) => name === 'model.norm.weight')
    if (tensor === undefined) throw new Error('expected the final norm')
    const weight = { name: tensor.name, dims: [96], mean: 1, deviation: 0.1 }
    expect(await tensorData(tensor, model.dir)).toEqual(bytesOfWeights(randomWeights(7)(weight)))
    await truncate(join(model.dir, 'model.onnx_data'), 1000)
    await expect(tensorData(tensor, model.dir)).rejects.toMatchObject({ code: 'missing-external-data' })
    await model.remove()
  })
})

function bytesOfWeights(values: Float32Array): Uint8Array {
  return new Uint8Array(values.buffer)
}

describe.skipIf(goldenAbsent !== false)(
  'a model from ONNX Runtime’s own exporter (needs golden data)',
  () => {
    const path = goldenPath('models/tiny-random-gpt2/past.onnx')

    it('is rewritten byte for byte and runs', async () => {
      const bytes = writeOnnx(await readOnnx(path))
      expect(Buffer.compare(bytes, await readFile(path))).toBe(0)
      const decoder = await openDecoder(bytes)
      expect((await decoder.run(row(prompt))).logits[0]).toHaveLength(prompt.length)
      await decoder.close()
    })
  },
)
