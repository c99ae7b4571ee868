import { bitsOf, fromBits } from '../../fraud-proof/float32/canonical.ts'
import { dotOf, sumOf } from '../../fraud-proof/float32/exact-sum.ts'
import { gumbel } from '../../fraud-proof/float32/gumbel.ts'
import { philox4x32 } from '../../fraud-proof/float32/philox.ts'
import { binaryOperations, select, unaryOperations } from '../../fraud-proof/float32/scalar.ts'
import { VectorError } from './vector-error.ts'

/**
 * One row of a vector file, ready to be computed; `expected` and the result are hex words, several joined by
 * spaces.
 */
export interface Check {
  op: string
  row: number
  expected: string
  compute: () => string
}

type Scalar = { arity: number; apply: (values: number[]) => number }

const scalars = new Map<string, Scalar>()
for (const [name, apply] of Object.entries(unaryOperations)) {
  scalars.set(name.toLowerCase(), { arity: 1, apply: ([a = Number.NaN]) => apply(a) })
}
for (const [name, apply] of Object.entries(binaryOperations)) {
  scalars.set(name.toLowerCase(), {
    arity: 2,
    apply: ([a = Number.NaN, b = Number.NaN]) => apply(a, b),
  })
}
scalars.set('select', {
  arity: 3,
  apply: ([condition = Number.NaN, a = Number.NaN, b = Number.NaN]) => select(condition, a, b),
})

function hex(word: number): string {
  return word.toString(16).padStart(8, '0')
}

/** Reads fields of a row; every complaint names the row and the field. */
class RowReader {
  readonly index: number
  private readonly fields: Readonly<Record<string, unknown>>

  constructor(index: number, row: unknown) {
    this.index = index
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      throw this.malformed('', 'an object', row)
    }
    this.fields = { ...row }
  }

  malformed(field: string, expected: string, got: unknown): VectorError {
    const shown = JSON.stringify(got) ?? 'nothing'
    const place = field === '' ? `row ${this.index}` : `row ${this.index}, field "${field}"`
    return new VectorError('vectors/malformed-row', `${place}: expected ${expected}, got ${shown}`, {
      row: this.index,
      field,
    })
  }

  text(field: string, pattern: RegExp, expected: string): string {
    const value = this.fields[field]
    if (typeof value !== 'string' || !pattern.test(value)) throw this.malformed(field, expected, value)
    return value
  }

  integer(field: string): number {
    const value = this.fields[field]
    if (typeof value !== 'number' || value >>> 0 !== value) {
      throw this.malformed(field, 'an integer from 0 to 2^32 − 1', value)
    }
    return value
  }

  word(field: string): string {
    return this.text(field, /^[0-9a-f]{8}$/i, '8 hex digits').toLowerCase()
  }

  /** A list of `count` words, or of any number of them. */
  words(field: string, count?: number): number[] {
    const value = this.fields[field]
    const expected = `a list of ${count ?? 'any number of'} words of 8 hex digits`
    if (!Array.isArray(value) || (count !== undefined && value.length !== count)) {
      throw this.malformed(field, expected, value)
    }
    return value.map((entry: unknown) => {
      if (typeof entry !== 'string' || !/^[0-9a-f]{8}$/i.test(entry)) {
        throw this.malformed(field, expected, entry)
      }
      return Number.parseInt(entry, 16)
    })
  }
}

/** The words as they are, −0 and NaN payloads included. */
function rawValues(words: number[]): Float32Array {
  return new Float32Array(Uint32Array.from(words).buffer)
}

function readReduction(reader: RowReader, op: 'sum' | 'dot'): () => string {
  const a = rawValues(reader.words('a'))
  if (op === 'sum') return () => hex(bitsOf(sumOf(a, 0, a.length)))
  const b = rawValues(reader.words('b', a.length))
  return () => hex(bitsOf(dotOf(a, 0, b, 0, a.length)))
}

function readPhilox(reader: RowReader): () => string {
  const [k0 = 0, k1 = 0] = reader.words('key', 2)
  const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = reader.words('in', 4)
  return () => {
    const out = new Uint32Array(4)
    philox4x32(k0, k1, c0, c1, c2, c3, out)
    return Array.from(out, hex).join(' ')
  }
}

function readGumbel(reader: RowReader): () => string {
  const seed = BigInt(reader.text('seed', /^[0-9]{1,20}$/, 'a decimal integer below 2^64'))
  if (seed >= 2n ** 64n) throw reader.malformed('seed', 'a decimal integer below 2^64', seed.toString())
  const t = reader.integer('t')
  const v = reader.integer('v')
  return () => hex(bitsOf(gumbel(seed, t, v)))
}

/** Turns a parsed row into a check. An operation not known here becomes a check that fails. */
export function readRow(row: unknown, index: number): Check {
  const reader = new RowReader(index, row)
  const op = reader.text('op', /./, 'the name of an operation')
  if (op === 'philox') {
    const expected = reader.words('out4', 4).map(hex).join(' ')
    return { op, row: index, expected, compute: readPhilox(reader) }
  }
  const scalar = scalars.get(op)
  if (scalar === undefined && op !== 'sum' && op !== 'dot' && op !== 'gumbel') {
    return { op, row: index, expected: 'a known operation', compute: () => 'no such operation' }
  }
  const expected = reader.word('out')
  if (op === 'gumbel') return { op, row: index, expected, compute: readGumbel(reader) }
  if (scalar === undefined) {
    return { op, row: index, expected, compute: readReduction(reader, op === 'sum' ? op : 'dot') }
  }
  const values = reader.words('in', scalar.arity).map(fromBits)
  return { op, row: index, expected, compute: () => hex(bitsOf(scalar.apply(values))) }
}
