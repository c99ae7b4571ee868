import { argv, exit } from 'node:process'
import { pathToFileURL } from 'node:url'
import { bitsOf } from '../../fraud-proof/float32/canonical.ts'
import { circularFixed, cosExact, sinExact } from '../../fraud-proof/float32/exact-circular.ts'
import { expExact, expFixed } from '../../fraud-proof/float32/exact-exp.ts'
import { logExact, logFixed } from '../../fraud-proof/float32/exact-log.ts'
import { FRACTION_BITS } from '../../fraud-proof/float32/fixed-point.ts'
import { unaryOperations } from '../../fraud-proof/float32/scalar.ts'
import { ASSUMED_ERROR, CIRCULAR_LIMIT } from '../../fraud-proof/float32/transcendental.ts'

interface Scanned {
  plain: (x: number) => number
  exact: (x: number) => number
  /** The fixed-point number that `exact` rounds, for finite inputs that have one. */
  fixed: (x: number) => { value: bigint; bits: number }
}

const scanned: Record<'EXP' | 'LOG' | 'SIN' | 'COS', Scanned> = {
  EXP: { plain: Math.exp, exact: expExact, fixed: expFixed },
  LOG: { plain: Math.log, exact: logExact, fixed: (x) => ({ value: logFixed(x), bits: FRACTION_BITS }) },
  SIN: {
    plain: Math.sin,
    exact: sinExact,
    fixed: (x) => ({ value: circularFixed(x, 0), bits: FRACTION_BITS }),
  },
  COS: {
    plain: Math.cos,
    exact: cosExact,
    fixed: (x) => ({ value: circularFixed(x, 1), bits: FRACTION_BITS }),
  },
}

export interface UnaryScan {
  /** Inputs with a number as their result. */
  inputs: number
  /** Inputs whose fast path is unproven, so that they are computed exactly. */
  fallbacks: number
  /**
   * Inputs compared with the exact function: those within `widen` times the assumed error of a rounding
   * boundary.
   */
  compared: number
  /** Among them, bits of those where the operation differs from the exact value (must be empty). */
  wrong: string[]
  /** Among them, bits of those where plain Math.fround of the engine's function differs. */
  plainWrong: string[]
  /** The input whose exact result is closest to a rounding boundary, and log2 of the relative distance. */
  closest: { input: string; log2: number }
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0')
}

/**
 * log2 of the relative distance of `value · 2^-bits` from the nearest midpoint between two binary32 values.
 */
function boundaryDistance(value: bigint, bits: number): number {
  const magnitude = value < 0n ? -value : value
  const drop = BigInt(Math.max(magnitude.toString(2).length - 24, bits - 149))
  const fromMidpoint = (magnitude & ((1n << drop) - 1n)) - (1n << (drop - 1n))
  return Math.log2(Number(fromMidpoint < 0n ? -fromMidpoint : fromMidpoint)) - Math.log2(Number(magnitude))
}

/**
 * Compares an operation with its exact form on every input from `from` up to but without `to` (bit patterns,
 * at most 2^32) where an engine `widen` times worse than assumed could round differently.
 */
export function scanUnary(
  operation: keyof typeof scanned,
  widen: number,
  from: number,
  to: number,
): UnaryScan {
  const { plain, exact, fixed } = scanned[operation]
  const circular = operation === 'SIN' || operation === 'COS'
  const fast = unaryOperations[operation]
  const words = new Uint32Array(1)
  const values = new Float32Array(words.buffer)
  const scan: UnaryScan = {
    inputs: 0,
    fallbacks: 0,
    compared: 0,
    wrong: [],
    plainWrong: [],
    closest: { input: '', log2: 0 },
  }
  for (let bits = from; bits < to; bits++) {
    words[0] = bits
    const x = values[0] ?? 0
    if (circular && !(Math.abs(x) <= CIRCULAR_LIMIT)) continue
    const y = plain(x)
    if (Number.isNaN(y)) continue
    scan.inputs++
    const wide = ASSUMED_ERROR * widen
    if (Math.fround(y * (1 - wide)) === Math.fround(y * (1 + wide))) continue
    scan.compared++
    if (Math.fround(y * (1 - ASSUMED_ERROR)) !== Math.fround(y * (1 + ASSUMED_ERROR))) scan.fallbacks++
    const expected = bitsOf(exact(x))
    if (bitsOf(fast(x)) !== expected) scan.wrong.push(hex(bits))
    if (bitsOf(Math.fround(y)) !== expected) scan.plainWrong.push(hex(bits))
    if (!Number.isFinite(y) || y === 0) continue
    const { value, bits: fraction } = fixed(x)
    const log2 = boundaryDistance(value, fraction)
    if (log2 < scan.closest.log2) scan.closest = { input: hex(bits), log2 }
  }
  return scan
}

/**
 * `npx tsx test/bench/scan-unary.ts EXP [WIDEN [FROM [TO]]]`, bit patterns in hexadecimal; split a scan by
 * ranges.
 */
if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [operation = '', widen = '1024', from = '0', to = '100000000'] = argv.slice(2)
  if (operation !== 'EXP' && operation !== 'LOG' && operation !== 'SIN' && operation !== 'COS') {
    console.error(
      'operation: expected EXP, LOG, SIN or COS, then optionally WIDEN, FROM and TO in hexadecimal',
    )
    exit(2)
  }
  const scan = scanUnary(operation, Number(widen), Number.parseInt(from, 16), Number.parseInt(to, 16))
  console.log(JSON.stringify({ operation, widen: Number(widen), from, to, ...scan }))
  exit(scan.wrong.length === 0 ? 0 : 1)
}
