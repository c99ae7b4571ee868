import { gumbel } from '../float32/gumbel.ts'
import { badRequest } from './model-error.ts'

/** How tokens are drawn: greedy at temperature 0, else by the seeded Gumbel rule. */
export interface Sampling {
  /** From 0 to 2, taken as a binary32. */
  readonly temperature: number
  /** 64 bits. */
  readonly seed: bigint
}

/** Sampling as asked for: temperature rounded to the binary32 that receipts carry. */
export function checkedSampling({ temperature, seed }: Sampling): Sampling {
  if (!(temperature >= 0 && temperature <= 2)) {
    throw badRequest('temperature', 'a number from 0 to 2', temperature)
  }
  if (seed < 0n || seed >= 2n ** 64n) throw badRequest('seed', 'a whole number below 2^64', seed)
  return { temperature: Math.fround(temperature), seed }
}

// The draw's extremes: −ln(−ln u) at the smallest and largest u = (n + ½)·2^-23, a little outwards.
const LARGEST_GUMBEL = 16.64

/** The score of token `v` at position `t`: the arithmetic of the canonical program, rounded as it rounds. */
function score(logit: number, { temperature, seed }: Sampling, t: number, v: number): number {
  return temperature === 0 ? logit : Math.fround(logit + Math.fround(temperature * gumbel(seed, t, v)))
}

/**
 * The token that these logits of position `t` give: the largest score, the first of equals. The same logits, seed and
 * position give the same token anywhere. -1 where a logit is not a number.
 */
export function sample(logits: Float32Array, sampling: Sampling, t: number): number {
  const likeliest = argmax(logits)
  if (sampling.temperature === 0 || likeliest < 0) return likeliest
  let best = likeliest
  let bestScore = score(logits[likeliest] ?? 0, sampling, t, likeliest)
  // A token whose logit lies so low that the largest draw, rounded as a score is, cannot lift it to the best so far needs
  // no draw.
  const reach = sampling.temperature * LARGEST_GUMBEL * 1.000001
  for (let v = 0; v < logits.length; v++) {
    const logit = logits[v] ?? 0
    if (!(Math.fround(logit + reach) >= bestScore)) continue
    const candidate = score(logit, sampling, t, v)
    if (candidate > bestScore || (candidate === bestScore && v < best)) {
      best = v
      bestScore = candidate
    }
  }
  return best
}

/** How far the token's score lies below the best one; 0 for the token that would have been drawn. NaN where a logit is. */
export function margin(logits: Float32Array, sampling: Sampling, t: number, token: number): number {
  const best = sample(logits, sampling, t)
  if (best < 0) return Number.NaN
  return Math.fround(
    score(logits[best] ?? 0, sampling, t, best) - score(logits[token] ?? Number.NaN, sampling, t, token),
  )
}

function argmax(values: Float32Array): number {
  let best = -1
  let largest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (value > largest || best < 0) {
      // A NaN anywhere would make the result depend on where it stands.
      if (Number.isNaN(value)) return -1
      best = i
      largest = value
    } else if (Number.isNaN(value)) return -1
  }
  return best
}
