import { readFileSync } from 'node:fs'
import { goldenPath } from './golden.ts'

export interface PhiloxRow {
  op: 'philox'
  key: string[]
  in: string[]
  out4: string[]
}

export interface GumbelRow {
  op: 'gumbel'
  seed: string
  t: number
  v: number
  out: string
}

/** The rows of the golden arithmetic vectors that belong to the given operation. */
export function canonicalRows<Row extends { op: string }>(op: Row['op']): Row[] {
  const rows = JSON.parse(readFileSync(goldenPath('vectors/canonical-f32.json'), 'utf8')) as Row[]
  return rows.filter((row) => row.op === op)
}
