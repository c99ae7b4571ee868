import { keccak256, toHex, zeroHash } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kvIndices } from '../../contracts/kv-sample.ts'
import { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { isSelected } from '../../fraud-proof/spot-check/selection.ts'
import { checksNeeded, SpotCheckStatistics } from '../../fraud-proof/spot-check/statistics.ts'
import { type Opening, openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { drawnRows } from '../../fraud-proof/vm/tracer.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { type Asked, dishonestWorkers, type Served } from '../support/dishonest/workers.ts'
import { openedReceipt } from '../support/opened-receipt.ts'

const beacon = keccak256(toHex('a beacon'))
const hash = keccak256(toHex('a receipt'))

let model: Model
let judged: JudgedModel
let asked: Asked
let honest: Served
beforeAll(async () => {
  model = await Model.open(demoDirectory, { threads: 1 })
  judged = await JudgedModel.open({ directory: demoDirectory }, { threads: 1 })
  const prompt = model.files.tokenizer.encodeChat([{ role: 'user', content: 'What is rho?' }], {
    addGenerationPrompt: true,
  })
  const bucket = 64
  asked = {
    model,
    prompt,
    bucket,
    maxTokens: bucket - prompt.length,
    modelId: judged.id,
    sampling: { temperature: 0, seed: 0n },
  }
  const answer = await model.generate({ ...asked, ...asked.sampling }).result
  honest = openedReceipt(answer, asked)
}, 60_000)
afterAll(async () => {
  await model.close()
  await judged.close()
})

function checked(opening: Opening, changes: { stopEarly?: boolean; kv?: Float32Array } = {}) {
  const drawn = kvIndices(beacon, hash, opening.receipt.totalLength, 4)
  return judged.spotCheck({ answer: openedAnswer(opening), kv: opening.kv, drawn, ...changes })
}

/** Which disputes the canonical machine says are won. */
async function won(opening: Served): Promise<string[]> {
  const answer = openedAnswer(opening)
  const { bucket, totalLength } = opening.receipt
  const drawn = drawnRows(opening.kv, kvIndices(beacon, hash, totalLength, 4))
  const output = await judged.replayTwice({ kind: 'output', answer, bucket })
  const kv = await judged.replayTwice({ kind: 'kv', answer, bucket, drawn })
  expect([output.agree, kv.agree]).toEqual([true, true])
  return [output.run.verdict === 1 ? '' : 'output', kv.run.verdict === 1 ? '' : 'kv'].filter(Boolean)
}

describe('a spot check', () => {
  it('finds an honest answer good, in one pass or in two', async () => {
    for (const stopEarly of [false, true]) {
      const check = await checked(honest, { stopEarly })
      expect(check.outcome).toBe('good')
      expect(check.measured.kvDistance).toBeGreaterThan(0)
    }
    expect(await won(honest)).toEqual([])
  })

  for (const worker of dishonestWorkers) {
    it(`is suspicious of ${worker.name}, and a dispute over it is won`, async () => {
      const served = await worker.serve(asked)
      const check = await checked(served)
      expect(check.outcome).toBe('suspicious')
      expect((await checked(served, { stopEarly: true })).outcome).toBe('suspicious')
      const kinds = await won(served)
      expect(kinds).not.toEqual([])
    })
  }

  it('of an answer that cannot be run is unknown, not good', async () => {
    const answer = { ...openedAnswer(honest), prompt: [99_999] }
    expect((await judged.spotCheck({ answer, kv: undefined, drawn: undefined })).outcome).toBe('unknown')
  })
})

describe('the beacon', () => {
  it('selects about the share of receipts asked for, and all or none at the ends', () => {
    const hashes = Array.from({ length: 4000 }, (_, i) => keccak256(toHex(i)))
    const share = (rate: number) => hashes.filter((receipt) => isSelected(beacon, receipt, rate)).length
    expect([share(0), share(1)]).toEqual([0, 4000])
    expect(share(0.05)).toBeGreaterThan(140)
    expect(share(0.05)).toBeLessThan(260)
    expect(() => isSelected(zeroHash, hash, 1.1)).toThrow(RangeError)
  })
})

describe('statistics of spot checks', () => {
  it('bound what they cannot have missed', () => {
    const statistics = new SpotCheckStatistics()
    expect(statistics.summary().falsePositiveBound).toBe(1)
    for (let i = 0; i < 999; i++) statistics.checked({ outcome: 'good', measured: { marginMax: i } })
    statistics.checked({ outcome: 'suspicious', measured: {}, suspicions: [] })
    statistics.replayed(true)
    statistics.checked({ outcome: 'unknown', measured: {}, reason: '' })
    const summary = statistics.summary()
    expect(summary).toMatchObject({ checked: 1000, unknown: 1, suspicious: 1, falsePositives: 1 })
    // One event in a thousand trials: 4.74 / 1000 at 95 %.
    expect(summary.falsePositiveBound).toBeCloseTo(0.00474, 4)
    expect(summary.dishonestBound).toBeCloseTo(0.002991, 5)
    expect(summary.farthest).toEqual({ marginMax: 998 })
  })

  it('say how many checks meet a rare cheat', () => {
    expect(checksNeeded(0.01)).toBe(299)
    expect(checksNeeded(1)).toBe(1)
    expect(() => checksNeeded(0)).toThrow(RangeError)
  })
})
