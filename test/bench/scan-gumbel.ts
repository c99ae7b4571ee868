import { argv, exit } from 'node:process'
import { pathToFileURL } from 'node:url'
import {
  GUMBEL_INPUTS,
  gumbelApproximate,
  gumbelBound,
  gumbelExact,
  gumbelOf,
} from '../../fraud-proof/float32/gumbel.ts'

export interface GumbelScan {
  /** Inputs looked at. */
  inputs: number
  /** Inputs whose fast path is unproven, so that `gumbelOf` computes them exactly. */
  fallbacks: number[]
  /** Inputs evaluated exactly: those within `widen` times the bound of a rounding boundary. */
  compared: number
  /** Among them, where `gumbelOf` differs from the exact value (must be empty). */
  wrong: number[]
  /** Among them, where plain Math.fround of the binary64 formula differs. */
  plainWrong: number[]
}

/**
 * Compares `gumbelOf` with the exact function on every input where a binary64 evaluation `widen` times worse
 * than the assumed bound could round differently; `widen` = Infinity compares every input in the range.
 */
export function scanGumbel(widen: number, from = 0, to = GUMBEL_INPUTS): GumbelScan {
  const scan: GumbelScan = { inputs: to - from, fallbacks: [], compared: 0, wrong: [], plainWrong: [] }
  for (let n = from; n < to; n++) {
    const y = gumbelApproximate(n)
    const bound = gumbelBound(y)
    if (Math.fround(y - bound) !== Math.fround(y + bound)) scan.fallbacks.push(n)
    if (Math.fround(y - bound * widen) === Math.fround(y + bound * widen)) continue
    scan.compared++
    const exact = gumbelExact(n)
    if (!Object.is(gumbelOf(n), exact)) scan.wrong.push(n)
    if (!Object.is(Math.fround(y), exact)) scan.plainWrong.push(n)
  }
  return scan
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [widen = '1024', from = '0', to = String(GUMBEL_INPUTS)] = argv.slice(2)
  const scan = scanGumbel(Number(widen), Number(from), Number(to))
  console.log(JSON.stringify(scan))
  exit(scan.wrong.length === 0 ? 0 : 1)
}
