import type { Program } from '../../fraud-proof/program/program.ts'
import type { ProgramData } from '../../fraud-proof/vm/executor.ts'
import { heads, ProgramBuilder, type Seen } from './program-builder.ts'
import { plainValues } from './random-kernel.ts'
import type { SeededRandom } from './seeded-random.ts'

export interface DecoderSize {
  readonly length: number
  readonly width: number
  readonly heads: number
  readonly hidden: number
  readonly layers: number
  readonly vocabulary: number
}

/** A decoder with random weights, put together by hand, up to a verdict-like last kernel; inputs are tokens and params. */
export function smallDecoder(
  random: SeededRandom,
  size: DecoderSize,
): { program: Program; data: ProgramData } {
  const { length, width, hidden, vocabulary } = size
  const builder = new ProgramBuilder()
  const weight = (name: string, rows: number, columns: number): Seen => {
    const values = plainValues(random, rows * columns).map((value) => value / Math.sqrt(columns / 3))
    return builder.weight(name, [rows, columns], values)
  }
  const gain = (name: string): Seen =>
    builder.weight(
      name,
      [width],
      plainValues(random, width).map((value) => 1 + value / 8),
    )
  const embeddings = weight('embeddings', vocabulary, width)
  const tokens = builder.input(0, [length])
  let state = builder.kernel(
    'GATHER',
    [length, width],
    [
      { ...embeddings, strides: [0, 1] },
      { ...tokens, strides: [1, 0] },
    ],
    { immediates: [width, vocabulary] },
  )
  const rows = builder.kernel('IOTA', [length, length], [], { immediates: [0, 0] })
  const columns = builder.kernel('IOTA', [length, length], [], { immediates: [1, 0] })
  const seen = builder.apply('LE', columns, rows)
  for (let layer = 0; layer < size.layers; layer++) {
    const normed = builder.rmsNorm(state, gain(`norm.${layer}.0`))
    const [q, k, v] = ['q', 'k', 'v'].map((name) =>
      heads(builder.dot(normed, weight(`${name}.${layer}`, width, width)), size.heads),
    )
    if (!q || !k || !v) throw new Error('three projections')
    const each = width / size.heads
    const scores = builder.apply('MUL', builder.dot(q, k), builder.constant(1 / Math.sqrt(each), 3))
    const masked = builder.apply('SELECT', seen, scores, builder.constant(Number.NEGATIVE_INFINITY, 3))
    const shares = builder.softmax(masked)
    const turned = builder.kernel('COPY', [size.heads, each, length], [{ ...v, strides: [each, 1, width] }])
    const mixed = builder.dot(shares, turned)
    const joined = builder.kernel(
      'COPY',
      [length, size.heads, each],
      [{ ...mixed, strides: [each, length * each, 1].with(0, each).with(1, length * each) }],
    )
    const flat = { ...joined, dims: [length, width], strides: [width, 1] }
    state = builder.apply('ADD', state, builder.dot(flat, weight(`o.${layer}`, width, width)))
    const again = builder.rmsNorm(state, gain(`norm.${layer}.1`))
    const gate = builder.dot(again, weight(`gate.${layer}`, hidden, width))
    const one = builder.constant(1, 2)
    const sigmoid = builder.apply(
      'DIV',
      one,
      builder.apply('ADD', one, builder.apply('EXP', builder.apply('NEG', gate))),
    )
    const up = builder.dot(again, weight(`up.${layer}`, hidden, width))
    const inner = builder.apply('MUL', builder.apply('MUL', gate, sigmoid), up)
    state = builder.apply('ADD', state, builder.dot(inner, weight(`down.${layer}`, width, hidden)))
  }
  const logits = builder.dot(builder.rmsNorm(state, gain('norm')), embeddings)
  const params = builder.input(1, [16])
  const noise = builder.kernel('GUMBEL', [length, vocabulary], [{ ...params, offset: 5, strides: [0, 0] }])
  const temperature = { ...params, dims: [1, 1], offset: 4, strides: [0, 0] }
  const scores = builder.apply('ADD', logits, builder.apply('MUL', temperature, noise))
  const margins = builder.reduce('REDUCE_MAX', scores)
  const largest = builder.reduce('REDUCE_MAX', { ...margins, dims: [1, length], strides: [0, 1] })
  builder.apply('LT', largest, { ...params, dims: [1, 1], offset: 9, strides: [0, 0] })
  const inputs = [
    Float32Array.from({ length }, () => random.below(vocabulary)),
    Float32Array.of(3, length, 5, 0, 0.75, 11, 22, 33, 44, 1e9, 1, 1, 1, 0, 0, 0),
  ]
  return { program: builder.program, data: { weights: builder.weights, tables: [], inputs } }
}
