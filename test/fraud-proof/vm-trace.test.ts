import { afterAll, describe, expect, it } from 'vitest'
import { elementCount } from '../../fraud-proof/program/program.ts'
import { type Execution, Executor, type ProgramData } from '../../fraud-proof/vm/executor.ts'
import { merkleRoot } from '../../fraud-proof/vm/merkle-tree.ts'
import { storedRoots } from '../../fraud-proof/vm/roots.ts'
import { step } from '../../fraud-proof/vm/step.ts'
import { tensorRoot } from '../../fraud-proof/vm/tensor-tree.ts'
import { Trace } from '../../fraud-proof/vm/trace.ts'
import { defineTrace } from '../support/define-trace.ts'
import { stored } from '../support/random-kernel.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { smallDecoder } from '../support/small-decoder.ts'

const random = seededRandom('vm-trace')
const one = await Executor.open({ threads: 1, weights: 'frugal' })
const two = await Executor.open({ threads: 2, weights: 'fast' })
afterAll(() => Promise.all([one.close(), two.close()]))

const { program, data } = smallDecoder(random, {
  length: 24,
  width: 64,
  heads: 4,
  hidden: 160,
  layers: 2,
  vocabulary: 300,
})
const roots = { weights: await storedRoots(data.weights), tables: [] }

async function traceRoot(changed: ProgramData = data, executor = two): Promise<string> {
  const { tensorRoots } = await executor.execute(program, changed, { trace: true })
  return Buffer.from(merkleRoot(tensorRoots)).toString('hex')
}

function flipped(values: Float32Array, at: number, bit: number): Float32Array {
  const copy = Float32Array.from(values)
  const words = new Uint32Array(copy.buffer)
  words[at] = (words[at] ?? 0) ^ (1 << bit)
  return copy
}

async function traceOf(execution: Execution): Promise<Trace> {
  return new Trace(execution, roots)
}

describe('a decoder put together by hand', () => {
  it('has the trace that the definition says', async () => {
    const expected = await defineTrace(program, data)
    const wanted = expected.map((bits) => tensorRoot(new Float32Array(bits.buffer)))
    const { tensorRoots, verdict, unproven } = await two.execute(program, data, { trace: true })
    expect(tensorRoots).toEqual(wanted)
    expect(verdict).toBe(1)
    expect(unproven.every((count, index) => count === 0 || program.kernels[index]?.opcode === 'DOT')).toBe(
      true,
    )
  })

  it('has the same trace whatever threads compute it and however weights are kept', async () => {
    const first = await traceRoot()
    expect(await traceRoot(data, one)).toBe(first)
    expect(await traceRoot(data, two)).toBe(first)
  })

  it('has the same trace after a run that was aborted, and beside others that wait for their turn', async () => {
    const first = await traceRoot()
    const abort = new AbortController()
    const stopped = two.execute(program, data, {
      trace: true,
      signal: abort.signal,
      onProgress: (done, kernels) => done === kernels - 1 && abort.abort(new Error('gone')),
    })
    const behind = [traceRoot(), traceRoot()]
    await expect(stopped).rejects.toThrow('gone')
    expect(await Promise.all(behind)).toEqual([first, first])
  })

  it('gives the same tensors kept, computed again alone, or computed again together', async () => {
    const kept = await two.execute(program, data, { trace: true, keep: true })
    const dropped = await one.execute(program, data)
    const all = await kept.tensors([...program.kernels.keys()])
    const picked = Array.from({ length: 6 }, () => random.below(program.kernels.length))
    for (const index of picked) {
      expect((await dropped.tensors([index])).get(index), `kernel ${index}`).toEqual(all.get(index))
    }
    const together = await dropped.tensors(picked)
    for (const index of picked) {
      expect(together.get(index), `kernel ${index}`).toEqual(all.get(index))
      const values = together.get(index) ?? new Float32Array(1)
      expect(tensorRoot(values)).toEqual(kept.tensorRoots[index])
    }
  })

  it('has another trace after a change of one bit in a weight, a token, the seed or a parameter', async () => {
    const known = new Set([await traceRoot()])
    const [tokens = new Float32Array(1), params = new Float32Array(16)] = data.inputs
    const changes: Record<string, ProgramData> = {}
    for (const index of [0, 1, 4, data.weights.length - 1]) {
      const values = (await data.weights[index]?.load()) ?? new Float32Array(1)
      // The lowest bit of a gain or a used row can be lost to rounding, a high bit of the fraction cannot.
      const at = index === 0 ? (tokens[0] ?? 0) * 64 : random.below(values.length)
      const weights = data.weights.with(index, stored('changed', flipped(values, at, 20)))
      changes[`weight ${index}`] = { ...data, weights }
    }
    const place = random.below(24)
    const other = tokens.with(place, ((tokens[place] ?? 0) + 1) % 300)
    changes.token = { ...data, inputs: [other, params] }
    for (const at of [4, 5, 6, 7, 8]) {
      changes[`parameter ${at}`] = { ...data, inputs: [tokens, flipped(params, at, 22)] }
    }
    for (const [what, changed] of Object.entries(changes)) {
      const root = await traceRoot(changed)
      expect(known.has(root), what).toBe(false)
      known.add(root)
    }
  })

  it('stops when told to and says how far it is', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const run = two.execute(program, data, {
      signal: controller.signal,
      onProgress(done, kernels) {
        seen.push(done)
        expect(kernels).toBe(program.kernels.length)
        if (done === 10) controller.abort()
      },
    })
    await expect(run).rejects.toThrow(/abort/i)
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('refuses data that the program was not made for', async () => {
    const short = { ...data, inputs: [new Float32Array(3), new Float32Array(16)] }
    await expect(two.execute(program, short)).rejects.toMatchObject({ code: 'vm/tensor-size' })
    await expect(two.execute(program, { ...data, weights: [] })).rejects.toMatchObject({
      code: 'vm/missing-tensor',
    })
  })
})

describe('a trace', () => {
  it('is one tree from the root to a leaf, by way of every four levels', async () => {
    const trace = await traceOf(await one.execute(program, data, { trace: true }))
    const kernel = program.kernels.findIndex(({ dims }) => elementCount(dims) === 24 * 300)
    const depth = Math.ceil(Math.log2(program.kernels.length))
    expect(await trace.children({ level: depth, index: 0 }, depth)).toHaveLength(2 ** depth)
    const tensor = await trace.tensor(kernel)
    expect((await trace.children({ level: depth, index: 0 }, depth))[kernel]).toEqual(tensor.root)
    const [left, right] = await trace.children({ level: depth, index: 0 })
    expect(merkleRoot([left ?? tensor.root, right ?? tensor.root])).toEqual(trace.root)
    const leaves = await trace.children({ kernel, level: tensor.depth, index: 0 }, tensor.depth)
    expect(merkleRoot(leaves)).toEqual(tensor.root)
    const leaf = await trace.leaf(kernel, 28)
    expect(tensorRoot(leaf)).toEqual(leaves[28])
    expect(leaf.subarray((24 * 300 - 28 * 256) * 4).every((byte) => byte === 0)).toBe(true)
    const siblings = await trace.siblings({ level: 0, index: kernel })
    expect(siblings).toHaveLength(depth)
    await expect(trace.children({ level: depth + 1, index: 0 })).rejects.toMatchObject({ code: 'vm/no-node' })
    await expect(trace.tensor(10_000)).rejects.toMatchObject({ code: 'vm/no-kernel' })
  })

  it('is only made of a traced run', async () => {
    const execution = await one.execute(program, data)
    expect(() => new Trace(execution, roots)).toThrow(expect.objectContaining({ code: 'vm/untraced' }))
  })

  it('proves a step of every kernel', async () => {
    const trace = await traceOf(await two.execute(program, data, { trace: true, keep: true }))
    for (const [index, { dims, opcode }] of program.kernels.entries()) {
      const element = random.below(elementCount(dims))
      const { bytes } = await trace.tensor(index)
      const bits = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * element, true)
      const verdict = step(trace.roots, await trace.stepProof(index, element))
      expect(verdict, `element ${element} of ${opcode} ${index}`).toMatchObject({ ok: true, bits })
    }
  })
})
