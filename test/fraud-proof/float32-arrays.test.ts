import { describe, expect, it } from 'vitest'
import { binaryArray, selectArray, unaryArray } from '../../fraud-proof/float32/array-forms.ts'
import { bitsOf, fromBits } from '../../fraud-proof/float32/canonical.ts'
import {
  type BinaryOperation,
  binaryOperations,
  select,
  type UnaryOperation,
  unaryOperations,
} from '../../fraud-proof/float32/scalar.ts'
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts'
import { anyBits, hex } from './nearest-binary32.ts'

const LENGTH = 20_000

function anyArray(random: SeededRandom): Float32Array {
  return new Float32Array(Uint32Array.from({ length: LENGTH }, () => anyBits(random)).buffer)
}

function words(values: Float32Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length)
}

function expectEach(out: Float32Array, expected: (index: number) => number): void {
  const different = words(out).findIndex((bits, i) => bits !== bitsOf(expected(i)))
  const shown = `at ${different}: ${hex(words(out)[different] ?? 0)}`
  expect(different, shown).toBe(-1)
}

/** The canonical operand, so that expectations see what the operation should. */
function at(values: Float32Array, index: number): number {
  return fromBits(words(values)[index] ?? 0)
}

describe('array forms', () => {
  it.each(Object.keys(unaryOperations) as UnaryOperation[])(
    '%s on any bits gives the canonical bits of the single values',
    (operation) => {
      const a = anyArray(seededRandom(operation))
      const out = new Float32Array(LENGTH)
      unaryArray(operation, a, out)
      expectEach(out, (i) => unaryOperations[operation](at(a, i)))
    },
  )

  it.each(Object.keys(binaryOperations) as BinaryOperation[])(
    '%s on any bits gives the canonical bits of the single values',
    (operation) => {
      const random = seededRandom(operation)
      const [a, b] = [anyArray(random), anyArray(random)]
      const out = new Float32Array(LENGTH)
      binaryArray(operation, a, b, out)
      expectEach(out, (i) => binaryOperations[operation](at(a, i), at(b, i)))
    },
  )

  it('SELECT on any bits gives the canonical bits of the single values', () => {
    const random = seededRandom('SELECT')
    const [condition, a, b] = [anyArray(random), anyArray(random), anyArray(random)]
    const out = new Float32Array(LENGTH)
    selectArray(condition, a, b, out)
    expectEach(out, (i) => select(at(condition, i), at(a, i), at(b, i)))
  })

  it('may write over an operand, and write NaN where an operand is too short', () => {
    const a = Float32Array.of(1, 2, 3)
    binaryArray('ADD', a, Float32Array.of(10, 20), a)
    expect([...a]).toEqual([11, 22, Number.NaN])
    expect(hex(words(a)[2] ?? 0)).toBe('7fc00000')
  })
})
