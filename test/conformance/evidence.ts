import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Result } from '../../attestation/result.ts'
import { VerificationCache } from '../../attestation/verification-cache.ts'
import { type EvidenceCase, readCases } from './evidence-case.ts'
import { judgeCase } from './evidence-judge.ts'
import { VectorError } from './vector-error.ts'

/** Judges every case of `DIR/cases.json`, prints verdict and deciding check of each, and gives the exit code. */
export async function runEvidence(directory: string, print: (line: string) => void): Promise<number> {
  let failed = 0
  let cases: readonly EvidenceCase[]
  try {
    cases = readCases(readText(join(directory, 'cases.json')))
    const cache = new VerificationCache()
    for (const one of cases) {
      const result = await judgeCase(one, cases, directory, cache)
      const good = agrees(one, result)
      if (!good) failed++
      print(lineOf(one, result, good))
    }
  } catch (error) {
    if (!(error instanceof VectorError)) throw error
    print(error.message)
    return 3
  }
  print(`total    ${cases.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/** The verdict must be the one expected, and for a reason that is expected. */
function agrees({ expect, because }: EvidenceCase, { verdict, checks }: Result): boolean {
  if (verdict !== expect) return false
  if (expect === 'accept') return true
  return deciding(expect, checks).some(({ id }) => because.includes(id))
}

/** The checks that made the verdict what it is. */
function deciding(verdict: Result['verdict'], checks: readonly Check[]): Check[] {
  if (verdict === 'refuse') return checks.filter(({ status }) => status === 'fail')
  return checks.filter(({ status, required }) => status === 'unknown' && required)
}

function lineOf(one: EvidenceCase, { verdict, checks }: Result, good: boolean): string {
  const found = deciding(verdict, checks)
  const shown = found.find(({ id }) => one.because.includes(id)) ?? found[0]
  const reason = verdict === 'accept' || shown === undefined ? '' : `  ${shown.id}: ${shown.reason}`
  const wanted = good
    ? ''
    : `  (expected ${one.expect}${one.because.length > 0 ? ` by ${one.because.join(' or ')}` : ''})`
  return `${good ? 'ok  ' : 'FAIL'} ${one.name.padEnd(48)} ${verdict.padEnd(7)}${reason}${wanted}`
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new VectorError('vectors/unreadable', `${path}: ${reason}`, { path }, { cause: error })
  }
}
