import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exceedanceBound } from '../../fraud-proof/calibration/exceedance.ts'
import { checksNeeded } from '../../fraud-proof/spot-check/statistics.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { type DishonestWorker, dishonestWorkers } from '../support/dishonest/workers.ts'
import { openServedDemo, type ServedModel } from '../support/served-model.ts'
import { type Found, findLie } from './find-lie.ts'
import { exactly, type Figure } from './report.ts'

const QUESTIONS = 12

/** Every dishonest worker over several questions: what the spot check sees, and which disputes the canonical machine decides. */
export async function workerDetection(): Promise<Figure[]> {
  const demo = await openServedDemo()
  try {
    const figures: Figure[] = []
    let all = 0
    let missed = 0
    for (const worker of dishonestWorkers) {
      const found = await findAll(demo, worker)
      const caught = found.filter(({ by, lost }) => by.length > 0 && lost.length > 0).length
      all += found.length
      missed += found.length - caught
      figures.push({
        what: `${worker.name}: caught if selected (${countsOf(found)})`,
        value: exactly((100 * caught) / found.length, found.length),
        unit: '%',
        must: { atLeast: 100 },
      })
    }
    const least = 1 - exceedanceBound(missed, all)
    const needed = (rate: number) => checksNeeded(rate * least)
    return [
      ...figures,
      {
        what: 'caught if selected, all kinds: at least, at 95 %',
        value: exactly(100 * least, all),
        unit: '%',
      },
      ...[1, 0.1, 0.01].map((rate) => ({
        what: `false receipts until one is caught at 95 %, ρ = ${rate}`,
        value: exactly(needed(rate), all),
        unit: '',
      })),
    ]
  } finally {
    await demo.close()
  }
}

async function findAll(demo: ServedModel, worker: DishonestWorker): Promise<Found[]> {
  const found: Found[] = []
  for (const [i, question] of (await questions()).entries()) {
    const served = await worker.serve(demo.ask(question))
    found.push(await findLie(demo.judged, served, i))
  }
  return found
}

async function questions(): Promise<string[]> {
  const all: { question: string }[] = JSON.parse(
    await readFile(join(demoDirectory, 'questions.json'), 'utf8'),
  )
  const step = Math.floor(all.length / QUESTIONS)
  return all
    .filter((_, i) => i % step === 0)
    .slice(0, QUESTIONS)
    .map(({ question }) => question)
}

/** How often each check saw it, and each dispute is won. */
function countsOf(found: readonly Found[]): string {
  const counts = new Map<string, number>()
  for (const { by, lost } of found) {
    for (const name of [...by, ...lost.map((kind) => `${kind} dispute`)]) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ')
}
