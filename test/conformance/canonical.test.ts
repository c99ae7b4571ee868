import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goldenAbsent, goldenPath } from '../support/golden.ts'
import { runCanonical } from './canonical.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'vectors-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

function run(content: string): { code: number; lines: string[] } {
  const path = join(directory, 'vectors.json')
  writeFileSync(path, content)
  const lines: string[] = []
  return { code: runCanonical(path, (line) => lines.push(line)), lines }
}

const two = { op: 'add', in: ['3f800000', '3f800000'], out: '40000000' }

describe('the canonical vectors', () => {
  it('are counted by operation, those that fail shown in full', () => {
    const rows = [
      two,
      { op: 'dot', a: ['80000000', 'FFC12345'], b: ['7f7fffff', '3f800000'], out: '7FC00000' },
      { op: 'sum', a: [], out: '00000000' },
      { ...two, out: '40000001' },
      { op: 'gumbel', seed: '18446744073709551615', t: 1, v: 2, out: '00000000' },
      { op: 'constructor', in: [], out: '00000000' },
    ]
    const { code, lines } = run(JSON.stringify(rows))
    expect(code).toBe(1)
    expect(lines).toEqual([
      'add      1 passed, 1 failed',
      'dot      1 passed, 0 failed',
      'sum      1 passed, 0 failed',
      'gumbel   0 passed, 1 failed',
      'constructor 0 passed, 1 failed',
      'total    3 passed, 3 failed',
      `row 3: expected 40000001, got 40000000: ${JSON.stringify(rows[3])}`,
      expect.stringMatching(/^row 4: expected 00000000, got [0-9a-f]{8}: /),
      `row 5: expected a known operation, got no such operation: ${JSON.stringify(rows[5])}`,
    ])
  })

  it('pass with code 0', () => {
    expect(run(JSON.stringify([two])).code).toBe(0)
  })

  it.each([
    [[two, 7], 'row 1: expected an object, got 7'],
    [[two, { in: [] }], 'row 1, field "op": expected the name of an operation, got nothing'],
    [[{ ...two, in: ['3f800000'] }], 'row 0, field "in": expected a list of 2 words'],
    [[{ ...two, in: ['3f800000', '3f80000'] }], 'got "3f80000"'],
    [[{ ...two, out: 1 }], 'row 0, field "out": expected 8 hex digits, got 1'],
    [
      [{ op: 'dot', a: ['00000000'], b: [], out: '00000000' }],
      'row 0, field "b": expected a list of 1 words',
    ],
    [[{ op: 'gumbel', seed: '18446744073709551616', t: 0, v: 0, out: '00000000' }], 'below 2^64'],
    [[{ op: 'gumbel', seed: '1', t: 0.5, v: 0, out: '00000000' }], 'row 0, field "t": expected an integer'],
    [[{ op: 'philox', key: ['00000000'], in: [], out4: [] }], 'row 0, field "out4"'],
    [{ rows: [] }, 'expected a JSON list of rows, got object'],
  ])('say which row is malformed: %j', (content, message) => {
    const { code, lines } = run(JSON.stringify(content))
    expect(code).toBe(3)
    expect(lines).toEqual([expect.stringContaining(message)])
  })

  it('say so where a file is no JSON or not there', () => {
    expect(run('[')).toEqual({ code: 3, lines: [expect.stringContaining('expected a JSON list of rows')] })
    const lines: string[] = []
    expect(runCanonical(join(directory, 'absent.json'), (line) => lines.push(line))).toBe(3)
    expect(lines).toEqual([expect.stringContaining('absent.json: ENOENT')])
  })
})

describe.skipIf(goldenAbsent !== false)('the golden vectors (needs golden data)', () => {
  it('all pass', () => {
    const lines: string[] = []
    const code = runCanonical(goldenPath('vectors/canonical-f32.json'), (line) => lines.push(line))
    expect(lines.at(-1)).toMatch(/^total {4}\d{4} passed, 0 failed$/)
    expect(lines).toHaveLength(20)
    expect(code).toBe(0)
  })
})
