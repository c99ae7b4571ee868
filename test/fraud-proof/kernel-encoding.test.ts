import { describe, expect, it } from 'vitest'
import { decodeKernel, encodeKernel, KERNEL_BYTES } from '../../fraud-proof/program/encoding.ts'
import { type OpcodeName, opcodes, operandCounts } from '../../fraud-proof/program/opcodes.ts'
import { type Kernel, type SpaceName, spaces } from '../../fraud-proof/program/program.ts'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('kernel encoding')

function randomKernel(): Kernel {
  const names = Object.keys(opcodes) as OpcodeName[]
  const spaceNames = Object.keys(spaces) as SpaceName[]
  const opcode = names[random.below(names.length)] ?? 'COPY'
  const rank = 1 + random.below(6)
  const signed = () => (random.next() - 2 ** 31) * (random.below(2) === 0 ? 1 : 2 ** 20)
  return {
    opcode,
    dims: Array.from({ length: rank }, () => random.next()),
    reduce: random.next(),
    immediates: [signed(), signed()],
    operands: Array.from({ length: operandCounts[opcode] }, () => ({
      space: spaceNames[random.below(spaceNames.length)] ?? 'INPUT',
      index: random.below(2 ** 24),
      size: random.next(),
      offset: signed(),
      strides: Array.from({ length: rank }, signed),
    })),
  }
}

const dot: Kernel = {
  opcode: 'DOT',
  dims: [2, 3],
  reduce: 5,
  immediates: [0, 0],
  operands: [
    { space: 'KERNEL', index: 1, size: 10, offset: 0, strides: [5, 0] },
    { space: 'WEIGHT', index: 0x010203, size: 15, offset: 10, strides: [0, -5] },
  ],
}

describe('the bytes of a kernel', () => {
  it('are where the README says', () => {
    const bytes = encodeKernel(dot)
    const word = (at: number, length = 4) => Buffer.from(bytes.subarray(at, at + length)).toString('hex')
    expect(bytes.length).toBe(256)
    expect(word(0)).toBe('2a020200')
    expect(word(4)).toBe('00000005')
    expect(word(8, 24)).toBe(`0000000200000003${'00'.repeat(16)}`)
    expect(word(64)).toBe('00000001')
    expect(word(68)).toBe('0000000a')
    expect(word(80, 16)).toBe('00000000000000050000000000000000')
    expect(word(128)).toBe('01010203')
    expect(word(136, 8)).toBe('000000000000000a')
    expect(word(152, 8)).toBe('fffffffffffffffb')
    expect(word(192, 64)).toBe('00'.repeat(64))
  })

  it('read back as the kernel, whatever it is', () => {
    for (let i = 0; i < 500; i++) {
      const kernel = randomKernel()
      expect(decodeKernel(encodeKernel(kernel))).toEqual(kernel)
    }
  })

  it('are refused where no kernel encodes to them', () => {
    const spoiled = (at: number, value: number) => {
      const bytes = encodeKernel(dot)
      bytes[at] = value
      return () => decodeKernel(bytes)
    }
    expect(spoiled(0, 0)).toThrow('byte 0: 0 is no opcode')
    expect(spoiled(1, 0)).toThrow('rank 0 is not 1 to 6')
    expect(spoiled(1, 7)).toThrow('byte 1: expected 6, got 7')
    expect(spoiled(2, 3)).toThrow('byte 2: expected 2, got 3')
    expect(spoiled(3, 1)).toThrow('byte 3: expected 0, got 1')
    expect(spoiled(16, 1)).toThrow('byte 16: expected 0, got 1')
    expect(spoiled(50, 1)).toThrow('byte 50: expected 0, got 1')
    expect(spoiled(64, 4)).toThrow('byte 64: 4 is no space')
    expect(spoiled(96, 1)).toThrow('byte 96: expected 0, got 1')
    expect(spoiled(192, 1)).toThrow('byte 192: expected 0, got 1')
    expect(() => decodeKernel(new Uint8Array(KERNEL_BYTES - 1))).toThrow('expected 256 bytes, got 255')
  })

  it('cannot hold what does not fit', () => {
    const [first, second] = dot.operands
    if (!first || !second) throw new Error('a DOT has two operands')
    expect(() => encodeKernel({ ...dot, dims: [1, 2, 3, 4, 5, 6, 7] })).toThrow('rank 7')
    expect(() => encodeKernel({ ...dot, operands: [first] })).toThrow('DOT has 2 operands, got 1')
    expect(() => encodeKernel({ ...dot, operands: [first, { ...second, strides: [1] }] })).toThrow(
      '1 strides',
    )
    expect(() => encodeKernel({ ...dot, operands: [first, { ...second, index: 2 ** 24 }] })).toThrow(
      'operand index',
    )
    expect(() => encodeKernel({ ...dot, reduce: -1 })).toThrow('reduce -1')
    expect(() => encodeKernel({ ...dot, immediates: [0.5, 0] })).toThrow('immediate 0.5')
  })
})
