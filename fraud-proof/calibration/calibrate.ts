import { Model } from '../model/model.ts'
import { type ModelFiles, readModelFiles } from '../model/model-files.ts'
import { checkedSampling } from '../model/sampler.ts'
import type { ExecutorOptions } from '../vm/executor.ts'
import type { CommittedAnswer } from '../vm/program-inputs.ts'
import { Replayer } from '../vm/replayer.ts'
import { selfCheck } from '../vm/self-check.ts'
import { type Measured, measureAnswer } from './measure.ts'
import { calibrationPlan, type PlannedServing } from './plan.ts'
import { type Crossings, countCrossings, floorsOf, type Proposal, proposeThresholds } from './propose.ts'

/** How many answers are measured, and which. */
export interface CalibrationOptions {
  readonly answers: number
  readonly seed: number
  /** Prompts in words; a few of our own where there are none. */
  readonly prompts?: readonly string[]
  /** How the canonical machine holds weights; `fast` by default. */
  readonly weights?: ExecutorOptions['weights']
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, answers: number) => void
}

/** What honest answers were like, and what follows for thresholds. */
export interface Calibration {
  readonly profile: string
  /** Output tokens measured. */
  readonly tokens: number
  /** Output tokens that were not the canonical machine's own choice. */
  readonly otherChoices: number
  /** The largest between a logit as served and the canonical one, over every output token and the self-check. */
  readonly logitDifference: number
  readonly proposal: Proposal
  /** How the thresholds that were in force fared. */
  readonly present: { readonly slash: Crossings; readonly suspect: Crossings }
}

const ownPrompts = [
  'Hello',
  'What is this?',
  'Write a short story about a lighthouse.',
  'Explain in one sentence why the sky is blue.',
  'List three prime numbers.',
  'Translate "good morning" into French.',
]

/** Serves answers as an honest worker of the model's profile would and measures how far they lie from the canonical machine. */
export async function calibrate(directory: string, options: CalibrationOptions): Promise<Calibration> {
  const files = await readModelFiles(directory)
  const { tokenizer, graph, manifest } = files
  const { difference } = await selfCheck(files)
  const texts = (options.prompts ?? ownPrompts).map((content) =>
    tokenizer.isChat
      ? tokenizer.encodeChat([{ role: 'user', content }], { addGenerationPrompt: true })
      : tokenizer.encode(content),
  )
  const { answers, seed } = options
  const facts = { vocabulary: graph.vocabulary, buckets: manifest.buckets }
  const plan = calibrationPlan({ answers, seed, texts, ...facts })
  const measured: Measured[] = []
  const replayer = await Replayer.open(files, { weights: options.weights ?? 'fast' })
  try {
    for (const part of plan) {
      await measurePart(files, replayer, part, options, (each) => {
        measured.push(each)
        options.onProgress?.(measured.length, answers)
      })
    }
  } finally {
    await replayer.close()
  }
  const observations = measured.map(({ observation }) => observation)
  const { slash, suspect } = manifest.thresholds
  const logitDifference = measured.reduce((most, each) => Math.max(most, each.logitDifference), difference)
  return {
    profile: manifest.profile,
    tokens: measured.reduce((sum, { tokens }) => sum + tokens, 0),
    otherChoices: measured.reduce((sum, { otherChoices }) => sum + otherChoices, 0),
    logitDifference,
    proposal: proposeThresholds(observations, floorsOf(logitDifference)),
    present: {
      slash: countCrossings(observations, slash),
      suspect: countCrossings(observations, suspect),
    },
  }
}

async function measurePart(
  files: ModelFiles,
  replayer: Replayer,
  { serving, questions }: PlannedServing,
  { signal }: CalibrationOptions,
  onMeasured: (measured: Measured) => void,
): Promise<void> {
  const model = await Model.open(files.directory, serving)
  try {
    for (let from = 0; from < questions.length; from += serving.slots) {
      const group = questions.slice(from, from + serving.slots)
      const served = await Promise.all(
        group.map(async (question) => {
          const options = signal ? { ...question, signal } : question
          return { question, result: await model.generate(options).result }
        }),
      )
      for (const { question, result } of served) {
        signal?.throwIfAborted()
        const { prompt, temperature, seed } = question
        const answer: CommittedAnswer = {
          prompt,
          output: result.tokens,
          maxTokens: result.maxTokens,
          finish: result.finish,
          sampling: checkedSampling({ temperature, seed }),
        }
        onMeasured(await measureAnswer(model, replayer, answer, result.kv, signal))
      }
    }
  } finally {
    await model.close()
  }
}
