import { FINGERPRINT, PROJECTED } from '../model/fingerprint-projection.ts'
import { dot, sumLast, type Target } from './lowering/contraction.ts'
import { Arithmetic } from './lowering/elementwise.ts'
import { inputView } from './lowering/kernel-builder.ts'
import { permuteView, pickView, reshapeView, type View, viewDims } from './lowering/view.ts'
import { KV_ROWS, params } from './program.ts'

/** Judges sampled rows of KV fingerprints `[1, positions, layers × 32]`: 1 where keys and values are near the canonical ones. */
export function kvVerdict(target: Target, fingerprints: View): View {
  const { builder } = target
  const math = new Arithmetic(builder)
  const [, positions = 1, width = FINGERPRINT] = viewDims(fingerprints)
  const rows = (positions * width) / FINGERPRINT
  const first = { ...fingerprints, axes: [[], [{ size: FINGERPRINT, stride: 1 }]] }
  const index = inputView('kvIndex', [KV_ROWS, 1])
  const canonical = builder.emit('GATHER', [KV_ROWS, FINGERPRINT], [first, index], {
    immediates: [FINGERPRINT, rows],
  })
  const apart = math.sub(inputView('kvRows', [KV_ROWS, FINGERPRINT]), canonical)
  // [K or V, row, value]
  const halves = (view: View): View =>
    permuteView(reshapeView(view, [KV_ROWS, 2, PROJECTED]) ?? view, [1, 0, 2])
  const distance = dot(target, halves(apart), halves(apart))
  const size = dot(target, halves(canonical), halves(canonical))
  const relative = math.div(distance, math.apply('MAX', size, builder.param(params.epsilon)))
  const mean = math.div(sumLast(target, relative), KV_ROWS)
  const near = math.apply('LE', mean, builder.param(params.kvDistanceSquared))
  const [keys, values] = [0, 1].map((half) => ({ ...pickView(near, 0, half), axes: [[]] }))
  return math.mul(keys ?? near, values ?? near)
}
