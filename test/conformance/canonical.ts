import { readFileSync } from 'node:fs'
import { readRow } from './canonical-row.ts'
import { VectorError } from './vector-error.ts'

const FAILURES_SHOWN = 5

interface Tally {
  passed: number
  failed: number
}

interface ConformanceResult {
  operations: ReadonlyMap<string, Tally>
  total: Tally
  /** The first few rows that failed: number, row, expected and got. */
  failures: string[]
}

/** Reads a vector file (`{op, in, out}` and its kin, see the canonical arithmetic) and computes every row. */
function checkCanonical(text: string): ConformanceResult {
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new VectorError('vectors/not-json', `expected a JSON list of rows: ${reason}`, {}, { cause: error })
  }
  if (!Array.isArray(rows)) {
    throw new VectorError('vectors/not-json', `expected a JSON list of rows, got ${typeof rows}`)
  }
  const operations = new Map<string, Tally>()
  const total = { passed: 0, failed: 0 }
  const failures: string[] = []
  for (const check of rows.map(readRow)) {
    const tally = operations.get(check.op) ?? { passed: 0, failed: 0 }
    operations.set(check.op, tally)
    const got = check.compute()
    const verdict = got === check.expected ? 'passed' : 'failed'
    tally[verdict] += 1
    total[verdict] += 1
    if (verdict === 'failed' && failures.length < FAILURES_SHOWN) {
      const row = JSON.stringify(rows[check.row])
      failures.push(`row ${check.row}: expected ${check.expected}, got ${got}: ${row}`)
    }
  }
  return { operations, total, failures }
}

function readVectors(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new VectorError('vectors/unreadable', `${path}: ${reason}`, { path }, { cause: error })
  }
}

/** Computes the vectors in a file, prints the tally, and gives the exit code. */
export function runCanonical(path: string, print: (line: string) => void): number {
  let result: ConformanceResult
  try {
    result = checkCanonical(readVectors(path))
  } catch (error) {
    if (!(error instanceof VectorError)) throw error
    print(error.message)
    return 3
  }
  for (const [op, { passed, failed }] of result.operations) {
    print(`${op.padEnd(8)} ${passed} passed, ${failed} failed`)
  }
  print(`${'total'.padEnd(8)} ${result.total.passed} passed, ${result.total.failed} failed`)
  for (const failure of result.failures) print(failure)
  return result.total.failed === 0 ? 0 : 1
}
