import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calibrate } from '../../fraud-proof/calibration/calibrate.ts'
import { withThresholds } from '../../fraud-proof/calibration/propose.ts'
import { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { writeManifest } from '../../fraud-proof/model/manifest.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { normalValues, randomWords } from '../../fraud-proof/model/synthetic/random.ts'
import { randomWeights, type WeightSource } from '../../fraud-proof/model/synthetic/weights.ts'
import { writeModel } from '../../fraud-proof/model/synthetic/write-model.ts'
import { quantise } from '../../sequencer/devnet/dishonest/changed-model.ts'
import type { Served } from '../support/dishonest/workers.ts'
import { openedReceipt } from '../support/opened-receipt.ts'
import { findLie } from './find-lie.ts'
import { exactly, type Figure } from './report.ts'

const ANSWERS = 8
const shape = {
  architecture: 'llama',
  dialect: 'plain',
  precision: 'float16',
  layers: 4,
  width: 256,
  heads: 8,
  kvHeads: 4,
  vocabulary: 2048,
  context: 64,
  seed: 1,
} as const
/** Of one matrix, or of all: the deviation of a factor around 1. Rounding a weight to float16 is half of 2^-11 at most. */
const deviations = Array.from({ length: 11 }, (_, i) => 2 ** (i - 14))
const honest = randomWeights(shape.seed)

/** The smallest change of a float16 model's weights that a calibrated challenger sees, and that a dispute is won over. */
export async function float16Limits(): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'otr-bench-'))
  try {
    await writeModel(directory, shape, honest)
    const { manifest } = await readModelFiles(directory)
    await writeManifest(directory, manifest)
    const calibration = await calibrate(directory, { answers: 200, seed: 0 })
    await rm(join(directory, 'otr.json'))
    await writeManifest(directory, withThresholds(manifest, calibration.proposal))
    const { suspect, slash } = calibration.proposal
    const judged = await JudgedModel.open({ directory }, { threads: 1 })
    try {
      const figures: Figure[] = [
        { what: 'suspect: distance of fingerprints', value: exactly(suspect.kvDistance, 200), unit: '' },
        { what: 'slash: distance of fingerprints', value: exactly(slash.kvDistance, 200), unit: '' },
        { what: 'slash: largest margin', value: exactly(slash.marginMax, 200), unit: '' },
      ]
      for (const [name, isChanged] of [
        ['one matrix', (weight: string) => weight === matrix],
        ['every matrix', () => true],
      ] as const) {
        const seen = deviations.map(() => 0)
        const lost = deviations.map(() => 0)
        for (const [i, deviation] of deviations.entries()) {
          const found = await caught(judged, perturbed(isChanged, deviation))
          seen[i] = found.seen
          lost[i] = found.lost
        }
        figures.push(smallest(`${name}: smallest deviation always suspected`, seen))
        figures.push(smallest(`${name}: smallest deviation always lost`, lost))
      }
      const int8 = await caught(judged, eightBits)
      return [
        ...figures,
        { what: 'int8 weights: suspected', value: exactly((100 * int8.seen) / ANSWERS, ANSWERS), unit: '%' },
        { what: 'int8 weights: lost', value: exactly((100 * int8.lost) / ANSWERS, ANSWERS), unit: '%' },
      ]
    } finally {
      await judged.close()
    }
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** A matrix in the middle: what it changes, later layers carry on. */
const matrix = 'model.layers.1.mlp.up_proj.weight'

function perturbed(isChanged: (name: string) => boolean, deviation: number): WeightSource {
  return (weight) => {
    const values = honest(weight)
    if (weight.dims.length < 2 || !isChanged(weight.name)) return values
    const factors = normalValues(randomWords(2, weight.name), values.length, 1, deviation)
    return values.map((value, i) => value * (factors[i] ?? 1))
  }
}

const eightBits: WeightSource = (weight) => {
  const values = honest(weight)
  const [rows = 0, columns = 0] = weight.dims
  if (weight.dims.length === 2) quantise({ rows, columns, values })
  return values
}

/** How many answers of a model with these weights are suspected, and over how many a dispute is won. */
async function caught(judged: JudgedModel, weights: WeightSource): Promise<{ seen: number; lost: number }> {
  const directory = await mkdtemp(join(tmpdir(), 'otr-bench-'))
  try {
    await writeModel(directory, shape, weights)
    await writeManifest(directory, judged.files.manifest)
    const model = await Model.open(directory, { threads: 1 })
    let seen = 0
    let lost = 0
    for (let i = 0; i < ANSWERS; i++) {
      const found = await findLie(judged, await serve(judged, model, i), i)
      seen += Number(found.by.length > 0)
      lost += Number(found.lost.length > 0)
    }
    await model.close()
    return { seen, lost }
  } finally {
    await rm(directory, { recursive: true })
  }
}

function serve(judged: JudgedModel, model: Model, i: number): Promise<Served> {
  const prompt = Array.from({ length: 16 }, (_, at) => 100 + ((at * 37 + i * 101) % 1500))
  const sampling = { temperature: 0, seed: 0n }
  const { result } = model.generate({ prompt, maxTokens: 32, ...sampling })
  const of = { modelId: judged.id, bucket: shape.context, prompt, sampling }
  return result.then((answer) => openedReceipt(answer, of))
}

/** The smallest deviation from which on all answers are caught; none, where the largest is not. */
function smallest(what: string, counts: readonly number[]): Figure {
  const missed = counts.findLastIndex((count) => count < ANSWERS)
  return { what, value: exactly(100 * (deviations[missed + 1] ?? Number.NaN), ANSWERS), unit: '%' }
}
