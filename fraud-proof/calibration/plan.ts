import { randomWords } from '../model/synthetic/random.ts'

/** One way of serving: what may change the order of sums. */
export interface Serving {
  readonly threads: number
  /** Answers decoded side by side. */
  readonly slots: number
}

/** One answer to ask for. */
export interface Question {
  readonly prompt: readonly number[]
  readonly maxTokens: number
  readonly temperature: number
  readonly seed: bigint
}

export interface PlannedServing {
  readonly serving: Serving
  readonly questions: readonly Question[]
}

export interface PlanOptions {
  readonly answers: number
  /** Another seed asks other questions. */
  readonly seed: number
  /** Prompts in words, as tokens. */
  readonly texts: readonly (readonly number[])[]
  readonly vocabulary: number
  /** Sequence lengths, rising. */
  readonly buckets: readonly number[]
}

export const servings: readonly Serving[] = [
  { threads: 1, slots: 1 },
  { threads: 1, slots: 8 },
  { threads: 4, slots: 1 },
  { threads: 4, slots: 8 },
]

const temperatures = [0, 0, 0.7, 1, 1.5]
// Answers of one and two tokens, whose mean margin is one margin and whose few KV rows are drawn again and again.
const lengths = [1, 2, 8, 48, 48]

/**
 * Which answers to measure: in equal parts of every way of serving; greedy and sampled; short and longer; asked in words or by
 * random tokens, which leave a model less sure of any next token. Most fit the smallest bucket, one in eight needs the
 * next larger one.
 */
export function calibrationPlan(options: PlanOptions): PlannedServing[] {
  const { answers, seed, texts, vocabulary, buckets } = options
  const words = randomWords(seed, 'calibration')
  const below = (limit: number) => Math.floor((words.next() / 2 ** 32) * limit)
  const pick = <T>(list: readonly T[], fallback: T): T => list[below(list.length)] ?? fallback
  const questions = Array.from({ length: answers }, (_, i): Question => {
    const bucket = (i % 8 === 7 ? buckets[1] : undefined) ?? buckets[0] ?? 2
    const maxTokens = Math.min(pick(lengths, 1), bucket - 1)
    const room = bucket - maxTokens
    const longPrompt = i % 8 === 7 ? room : 1 + below(room)
    const random = Array.from({ length: longPrompt }, () => below(vocabulary))
    const text = pick(texts, random)
    return {
      prompt: i % 2 === 0 && text.length <= room ? text : random,
      maxTokens,
      temperature: pick(temperatures, 0),
      seed: (BigInt(words.next()) << 32n) | BigInt(words.next()),
    }
  })
  return servings.map((serving, part) => ({
    serving,
    // In runs, so that questions of all kinds stand side by side in a batch.
    questions: questions.slice(
      Math.round((part * answers) / servings.length),
      Math.round(((part + 1) * answers) / servings.length),
    ),
  }))
}
