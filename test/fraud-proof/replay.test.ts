import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashModel } from '../../contracts/model.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { type ModelFiles, readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { programKinds } from '../../fraud-proof/program/kinds.ts'
import { lower } from '../../fraud-proof/program/lower.ts'
import { modelSpec, type ProgramShape } from '../../fraud-proof/vm/model-roots.ts'
import type { CommittedAnswer } from '../../fraud-proof/vm/program-inputs.ts'
import { replayOutput } from '../../fraud-proof/vm/replay.ts'
import { type OutputReplay, Replayer } from '../../fraud-proof/vm/replayer.ts'
import { selfCheck } from '../../fraud-proof/vm/self-check.ts'

const directory = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))
const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex')

describe('the canonical replay of the demo model', () => {
  let model: Model
  let files: ModelFiles
  beforeAll(async () => {
    model = await Model.open(directory, { threads: 1 })
    files = await readModelFiles(directory)
  })
  afterAll(() => model.close())

  const answerTo = async (
    content: string,
    temperature: number,
    maxTokens: number,
  ): Promise<CommittedAnswer> => {
    const prompt = files.tokenizer.encodeChat([{ role: 'user', content }], { addGenerationPrompt: true })
    const sampling = { temperature, seed: 5n }
    const answer = await model.generate({ prompt, maxTokens, ...sampling }).result
    return { prompt, output: answer.tokens, maxTokens: answer.maxTokens, finish: answer.finish, sampling }
  }

  it.each([
    ['greedy', 0, 60],
    ['sampled', 0.7, 60],
    ['cut off by its length', 0, 7],
    ['of one token', 0, 1],
  ])('finds an honest answer honest: %s', async (_name, temperature, maxTokens) => {
    const replay = await replayOutput(files, await answerTo('What is rho?', temperature, maxTokens))
    expect(replay.honest).toBe(true)
    expect(Math.max(...replay.margins)).toBe(0)
  })

  it('finds every kind of change', async () => {
    const answer = await answerTo('What is rho?', 0.7, 60)
    const { output } = answer
    const other = await answerTo('Hello', 0.7, 60)
    const edited = output.map((token, i) => (i === 4 ? token + 1 : token))
    const changes: [string, CommittedAnswer][] = [
      ['an edited token', { ...answer, output: edited }],
      ['cut short and called ended', { ...answer, output: output.slice(0, -3) }],
      ['an end called a length', { ...answer, finish: 'length' }],
      ['the answer to another question', { ...answer, output: other.output }],
    ]
    for (const [name, changed] of changes)
      expect((await replayOutput(files, changed)).honest, name).toBe(false)
  })

  it('gives one trace whatever the threads and the memory, and another for each other input', async () => {
    const answer = await answerTo('Hello', 0.7, 20)
    const root = async (changed: Partial<CommittedAnswer>, options = {}): Promise<OutputReplay> =>
      replayOutput(files, { ...answer, ...changed }, { trace: true, ...options })
    const honest = await root({}, { threads: 1 })
    expect(hex((await root({}, { threads: 2, weights: 'fast' })).traceRoot)).toBe(hex(honest.traceRoot))
    const others = [
      await root({ output: answer.output.map((token, i) => (i === 0 ? token ^ 1 : token)) }),
      await root({ sampling: { temperature: 0.7, seed: 5n + 2n ** 48n } }),
      await root({ sampling: { temperature: Math.fround(0.7) + 2 ** -23, seed: 5n } }),
      await root({ maxTokens: answer.maxTokens - 1 }),
      await root({ finish: 'stop' }),
    ]
    const roots = [honest, ...others].map(({ traceRoot }) => hex(traceRoot))
    expect(new Set(roots).size).toBe(6)
  })

  it('has the logits that an audit shows for each output token, up to rounding', async () => {
    const answer = await answerTo('What is rho?', 0.7, 25)
    const replayer = await Replayer.open(files)
    const canonical = await replayer.logits(answer)
    await replayer.close()
    const seen: number[] = []
    let largest = 0
    await model.audit({
      ...answer,
      onLogits(index, logits) {
        seen.push(index)
        for (const [v, logit] of logits.entries()) {
          largest = Math.max(largest, Math.abs(logit - (canonical[index]?.[v] ?? Number.NaN)))
        }
      },
    })
    expect(seen).toEqual([...answer.output.keys()])
    expect(canonical).toHaveLength(seen.length)
    expect(largest).toBeGreaterThan(0)
    expect(largest).toBeLessThan(1e-3)
  })

  it('says which kernels needed exact sums, and for what share of their elements', async () => {
    const answer = await answerTo('What is rho?', 0.7, 40)
    const { fallbacks } = await replayOutput(files, answer)
    expect(fallbacks.length).toBeGreaterThan(0)
    const { program } = await lower(files, 64, 'sampled')
    for (const { kernel, opcode, dims, unproven, share } of fallbacks) {
      expect({ opcode, dims }).toEqual({ opcode: 'DOT', dims: program.kernels[kernel]?.dims })
      expect(unproven).toBeGreaterThan(0)
      expect(share).toBe(unproven / dims.reduce((product, dim) => product * dim, 1))
      expect(share).toBeLessThan(0.1)
    }
  })

  it('counts the kernels of every layer, all alike', async () => {
    const shapes: ProgramShape[] = []
    const { buckets } = await modelSpec(files, (shape) => shapes.push(shape))
    expect(shapes).toHaveLength(9)
    for (const { bucket, kind, kernelsByLayer } of shapes) {
      const counts = [...kernelsByLayer.values()]
      const place = programKinds.indexOf(kind)
      const { programs } = buckets.find(({ length }) => length === bucket) ?? {}
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(programs?.[place]?.program.count)
      expect([...kernelsByLayer.keys()]).toEqual([-1, 0, 1, 2, 3])
      expect(new Set([1, 2].map((layer) => kernelsByLayer.get(layer))).size).toBe(1)
    }
  })

  it('is of the same model as ONNX Runtime serves', async () => {
    const { difference, tolerance } = await selfCheck(files)
    expect(difference).toBeGreaterThan(0)
    expect(difference).toBeLessThan(tolerance / 10)
  })

  it('has an id that any machine derives', async () => {
    const spec = await modelSpec(files)
    expect(hashModel(spec)).toBe('0x3c1cbe849c83b0d768668d69a58bc1a81190a1f7b7ffc3aa4611b9681d9785f7')
    expect(spec.buckets.map(({ length }) => length)).toEqual([64, 256, 512])
    expect(spec.sampledLayers).toBe(4)
    expect(spec.thresholds).toEqual({
      marginMax: 0x3a03126f,
      marginMean: 0x3a03126f,
      kvDistanceSquared: 0x2f39d145,
      epsilon: 0x358637bd,
    })
    expect(await modelSpec(files)).toEqual(spec)
  })
})
