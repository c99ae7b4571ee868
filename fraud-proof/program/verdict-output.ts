import { maxLast, sumLast, type Target } from './lowering/contraction.ts'
import { Arithmetic } from './lowering/elementwise.ts'
import { inputView } from './lowering/kernel-builder.ts'
import { sliceView, type View, viewDims } from './lowering/view.ts'
import { params } from './program.ts'

interface OutputTail {
  readonly logits: View
  readonly sampled: boolean
  readonly endTokens: readonly number[]
}

/** Judges an answer by its scores: 1 where every token is near the best of its position and the ending is true. */
export function outputVerdict(target: Target, { logits, sampled, endTokens }: OutputTail): View {
  const math = new Arithmetic(target.builder)
  const [, length = 1, vocabulary = 1] = viewDims(logits)
  const rows = length - 1
  const tokens = inputView('tokens', [length])
  const [prompt, total] = [
    target.builder.param(params.promptLength),
    target.builder.param(params.totalLength),
  ]
  const position = target.builder.iota(length)

  const rowLogits = section({ ...logits, axes: logits.axes.slice(1) }, 0, rows)
  const scores = sampled ? perturb(target, rowLogits, vocabulary) : rowLogits
  const following = section(tokens, 1, rows)
  const picked = target.builder.emit('GATHER', [rows], [pickable(scores), following], {
    immediates: [1, vocabulary],
  })
  const margins = math.sub(maxLast(target, scores), picked)
  const judged = between(math, section(position, 0, rows), math.sub(prompt, 1), math.sub(total, 2))
  const counted = math.select(judged, margins, 0)
  const answer = math.sub(total, prompt)
  const mean = math.div(sumLast(target, counted), math.apply('MAX', answer, 1))
  const near = [
    math.apply('LE', maxLast(target, counted), target.builder.param(params.marginMax)),
    math.apply('LE', mean, target.builder.param(params.marginMean)),
  ]
  const rules = [...near, ...endingRules(target, math, { tokens, position, answer, endTokens, length })]
  return rules.reduce((all, rule) => math.mul(all, rule))
}

/** score = logit + temperature · gumbel, rounded twice. */
function perturb({ builder }: Target, logits: View, vocabulary: number): View {
  const math = new Arithmetic(builder)
  const [rows = 1] = viewDims(logits)
  const noise = builder.gumbel(rows, vocabulary, builder.param(params.seed))
  return math.add(logits, math.mul(builder.param(params.temperature), noise))
}

/** The first value of each row, from which GATHER counts tokens. */
function pickable(scores: View): View {
  return { ...scores, axes: scores.axes.slice(0, 1) }
}

interface Ending {
  readonly tokens: View
  readonly position: View
  readonly answer: View
  readonly endTokens: readonly number[]
  readonly length: number
}

/** Lengths that make sense, a true reason to end, and no end token before the last place. */
function endingRules(target: Target, math: Arithmetic, ending: Ending): View[] {
  const { tokens, position, answer, endTokens, length } = ending
  const [prompt, total] = [
    target.builder.param(params.promptLength),
    target.builder.param(params.totalLength),
  ]
  const [maxTokens, finish] = [target.builder.param(params.maxTokens), target.builder.param(params.finish)]
  const ends = endTokens
    .map((token) => math.apply('EQ', tokens, token))
    .reduce<View | undefined>((any, one) => (any ? math.apply('MAX', any, one) : one), undefined)
  const isEnd = ends ?? target.builder.constant(0)
  const early = math.select(between(math, position, prompt, math.sub(total, 2)), isEnd, 0)
  const lastPlace = math.sub(total, 1)
  const last = ends
    ? target.builder.emit('GATHER', [1], [pickable({ ...ends, axes: [[]] }), lastPlace], {
        immediates: [1, length],
      })
    : isEnd
  const byLength = math.apply('EQ', answer, maxTokens)
  const stopped = math.apply('EQ', finish, 2)
  const ended = math.select(math.apply('EQ', finish, 1), last, stopped)
  return [
    math.apply('LE', 1, prompt),
    math.apply('LE', prompt, total),
    math.apply('LE', total, length),
    math.apply('LE', answer, maxTokens),
    math.apply('EQ', maxLast(target, early), 0),
    math.select(math.apply('EQ', finish, 0), byLength, ended),
  ]
}

/** 1 where low ≤ position ≤ high. */
function between(math: Arithmetic, position: View, low: View, high: View): View {
  return math.mul(math.apply('LE', low, position), math.apply('LE', position, high))
}

function section(view: View, start: number, count: number): View {
  const cut = sliceView(view, 0, start, count)
  if (cut === undefined) throw new RangeError('positions do not lie at one stride')
  return cut
}
