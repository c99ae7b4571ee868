import { cosExact, sinExact } from './exact-circular.ts'
import { expExact } from './exact-exp.ts'
import { logExact } from './exact-log.ts'
import { nearExp } from './near-exp.ts'

// The true value lies between y·BELOW and y·ABOVE where y is the engine's binary64 result. V8's functions are
// fdlibm's or glibc's, below 1 ulp or 2^-52 relative on all of our inputs, argument reduction included; 2^-45
// leaves room for an engine a hundred times worse and still sends only one input in a million the slow way.
export const ASSUMED_ERROR = 2 ** -45
const BELOW = 1 - ASSUMED_ERROR
const ABOVE = 1 + ASSUMED_ERROR

/** Beyond this magnitude SIN and COS are NaN. */
export const CIRCULAR_LIMIT = 2 ** 24

/** EXP: the binary32 nearest to e^x. */
export function expOf(x: number): number {
  const y = x >= -104 && x <= 89 ? nearExp(x) : Math.exp(x)
  const rounded = Math.fround(y * BELOW)
  return rounded === Math.fround(y * ABOVE) ? rounded : expExact(x)
}

/** LOG: the binary32 nearest to ln x; −∞ at zero, NaN below. */
export function logOf(x: number): number {
  const y = Math.log(x)
  const rounded = Math.fround(y * BELOW)
  return rounded === Math.fround(y * ABOVE) ? rounded : logExact(x)
}

/** SIN: the binary32 nearest to sin x; NaN beyond 2^24. */
export function sinOf(x: number): number {
  if (!(Math.abs(x) <= CIRCULAR_LIMIT)) return Number.NaN
  const y = Math.sin(x)
  const rounded = Math.fround(y * BELOW)
  return (rounded === Math.fround(y * ABOVE) ? rounded : sinExact(x)) + 0
}

/** COS: the binary32 nearest to cos x; NaN beyond 2^24. */
export function cosOf(x: number): number {
  if (!(Math.abs(x) <= CIRCULAR_LIMIT)) return Number.NaN
  const y = Math.cos(x)
  const rounded = Math.fround(y * BELOW)
  return rounded === Math.fround(y * ABOVE) ? rounded : cosExact(x)
}
