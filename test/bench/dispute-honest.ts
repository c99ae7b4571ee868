import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keccak256, toHex } from 'viem'
import { calibrationPlan } from '../../fraud-proof/calibration/plan.ts'
import { checkReceipt } from '../../fraud-proof/challenger/check-receipt.ts'
import { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { checkedSampling } from '../../fraud-proof/model/sampler.ts'
import { SpotCheckStatistics } from '../../fraud-proof/spot-check/statistics.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { MemorySource } from '../support/memory-source.ts'
import { openedReceipt } from '../support/opened-receipt.ts'
import { exactly, type Figure } from './report.ts'

const RECEIPTS = 1000
/** The demo model was calibrated on the questions of seeds 0 and 1. */
const SEED = 2

/** Honest receipts through a challenger's check: how many look suspicious, and how many honest ones may at most. */
export async function honestReceipts(): Promise<Figure[]> {
  const judged = await JudgedModel.open({ directory: demoDirectory }, { threads: 1 })
  const { tokenizer, graph, manifest } = judged.files
  const all: { question: string }[] = JSON.parse(
    await readFile(join(demoDirectory, 'questions.json'), 'utf8'),
  )
  const texts = all.map(({ question: content }) =>
    tokenizer.encodeChat([{ role: 'user', content }], { addGenerationPrompt: true }),
  )
  const { buckets } = manifest
  const plan = calibrationPlan({
    answers: RECEIPTS,
    seed: SEED,
    texts,
    vocabulary: graph.vocabulary,
    buckets,
  })
  const statistics = new SpotCheckStatistics()
  let count = 0
  let tokens = 0
  for (const { serving, questions } of plan) {
    const model = await Model.open(demoDirectory, serving)
    for (let from = 0; from < questions.length; from += serving.slots) {
      const group = questions.slice(from, from + serving.slots)
      const answers = await Promise.all(
        group.map(async (question) => ({ question, result: await model.generate(question).result })),
      )
      for (const { question, result } of answers) {
        const { prompt, temperature, seed } = question
        const bucket = buckets.find((size) => size >= prompt.length + result.maxTokens) ?? 0
        const sampling = checkedSampling({ temperature, seed })
        const opening = openedReceipt(result, { modelId: judged.id, bucket, prompt, sampling })
        const hash = keccak256(toHex(count++))
        tokens += result.tokens.length
        const source = new MemorySource()
        source.openings.set(hash, opening)
        const batched = { receipt: opening.receipt, signature: '0x', hash } as const
        const { signal } = new AbortController()
        const options = { stopEarly: false, signal }
        const found = await checkReceipt(judged, [source], batched, keccak256(hash), options)
        if (!('check' in found)) throw new Error(`receipt ${count} is ${found.outcome}`)
        statistics.checked(found.check)
        if (found.outcome === 'false-positive') statistics.replayed(true)
        if (found.outcome === 'dishonest') statistics.replayed(false)
      }
    }
    await model.close()
  }
  await judged.close()
  const { checked, unknown, falsePositives, dishonest, falsePositiveBound, farthest } = statistics.summary()
  const { suspect } = manifest.thresholds
  return [
    { what: 'honest receipts checked', value: exactly(checked, 1), unit: '', must: { atLeast: RECEIPTS } },
    { what: 'their output tokens', value: exactly(tokens, 1), unit: '' },
    { what: 'checks without an outcome', value: exactly(unknown, checked), unit: '', must: { atMost: 0 } },
    { what: 'suspicious, and found honest by a replay', value: exactly(falsePositives, checked), unit: '' },
    { what: 'found dishonest', value: exactly(dishonest, checked), unit: '', must: { atMost: 0 } },
    {
      what: 'suspicious honest receipts, at most at 95 %',
      value: exactly(100 * falsePositiveBound, checked),
      unit: '%',
    },
    ...(['marginMax', 'marginMean', 'kvDistance'] as const).map((measure) => ({
      what: `farthest ${measure} / what is suspect`,
      value: exactly((farthest[measure] ?? Number.NaN) / suspect[measure], checked),
      unit: '×',
    })),
  ]
}
