import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Spread } from './measure.ts'

/** One figure of a suite. */
export interface Figure {
  readonly what: string
  readonly value: Spread
  readonly unit: string
  /** The bound it must keep, where there is one. */
  readonly must?: { readonly atMost?: number; readonly atLeast?: number }
}

/** A figure that is counted, not spread. */
export function exactly(value: number, samples: number): Spread {
  return { median: value, low: value, high: value, samples }
}

export function keeps({ value, must }: Figure): boolean {
  return (
    value.median <= (must?.atMost ?? Number.POSITIVE_INFINITY) &&
    value.median >= (must?.atLeast ?? Number.NEGATIVE_INFINITY)
  )
}

/** Prints a suite's figures and writes them beside the machine's to `.otr/bench/SUITE.json`. */
export function report(suite: string, figures: readonly Figure[]): void {
  const number = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 })
  const rows = figures.map((figure) => {
    const { what, value, unit, must } = figure
    const bound =
      must?.atMost !== undefined ? `≤ ${must.atMost}` : must?.atLeast !== undefined ? `≥ ${must.atLeast}` : ''
    const verdict = bound === '' ? '' : keeps(figure) ? 'kept' : 'MISSED'
    return [
      what,
      `${number(value.median)} ${unit}`.trim(),
      `${number(value.low)} – ${number(value.high)}`,
      `${value.samples}`,
      bound,
      verdict,
    ]
  })
  const table = [['figure', 'median', 'quartiles', 'samples', 'must', ''], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? '',
    memory: totalmem(),
    node: process.version,
  }
  console.log(`\n${suite}: ${machine.cores} cores, ${machine.processor}, Node ${machine.node}\n`)
  for (const row of table)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  mkdirSync('.otr/bench', { recursive: true })
  writeFileSync(`.otr/bench/${suite}.json`, `${JSON.stringify({ suite, machine, figures }, null, 2)}\n`)
}
