import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goldenAbsent, goldenPath } from '../support/golden.ts'
import { runEvidence } from './evidence.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'cases-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

async function run(path: string): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  return { code: await runEvidence(path, (line) => lines.push(line)), lines }
}

describe('a directory of cases', () => {
  it.each([
    ['[', 'cases.json: expected JSON'],
    [JSON.stringify({ cases: [{}] }), 'case 0.name: expected a text, got nothing'],
    [JSON.stringify({ cases: [{ name: 'a', at: 'never' }] }), 'case a, field "at": expected a time'],
  ])('that cannot be used says why: %s', async (content, message) => {
    writeFileSync(join(directory, 'cases.json'), content)
    expect(await run(directory)).toEqual({ code: 3, lines: [expect.stringContaining(message)] })
  })

  it('that is not there says so', async () => {
    expect(await run(join(directory, 'absent'))).toEqual({
      code: 3,
      lines: [expect.stringContaining('ENOENT')],
    })
  })
})

describe.skipIf(goldenAbsent !== false)('the golden cases (need golden data)', () => {
  const golden = () => goldenPath('evidence')

  it('all give their verdict for their reason', async () => {
    const { code, lines } = await run(golden())
    expect(lines.filter((line) => line.startsWith('FAIL'))).toEqual([])
    expect(lines.at(-1)).toMatch(/^total {4}\d{2} passed, 0 failed$/)
    expect(code).toBe(0)
  })

  it('fail where another verdict or another reason is expected', async () => {
    const { cases } = JSON.parse(readFileSync(goldenPath('evidence/cases.json'), 'utf8')) as {
      cases: { name: string }[]
    }
    const changed = [
      { ...cases.find(({ name }) => name === 'snp-milan-v3'), expect: 'refuse', because: ['snp.chain'] },
      { ...cases.find(({ name }) => name === 'snp-debug-guest'), because: ['snp.chain'] },
      { ...cases.find(({ name }) => name === 'tdx-v4-no-collateral'), because: ['tdx.chain'] },
    ]
    symlinkSync(goldenPath('evidence/amd-sev-snp'), join(directory, 'amd-sev-snp'))
    symlinkSync(goldenPath('evidence/intel-tdx'), join(directory, 'intel-tdx'))
    writeFileSync(join(directory, 'cases.json'), JSON.stringify({ cases: changed }))
    const { code, lines } = await run(directory)
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['FAIL', 'FAIL', 'FAIL', 'tota'])
    expect(code).toBe(1)
  })
})
