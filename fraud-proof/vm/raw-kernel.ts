import { KERNEL_BYTES } from '../program/encoding.ts'
import { type OpcodeName, opcodes, operandCounts } from '../program/opcodes.ts'
import { MAX_RANK, type SpaceName, spaces } from '../program/program.ts'
import type { ElementKernel, ElementOperand } from './element.ts'

/** An operand as its bytes have it. */
export interface RawOperand extends ElementOperand {
  /** undefined for a number that is no space. */
  readonly space: SpaceName | undefined
  readonly index: number
}

/** A kernel as its bytes have it: nothing but the opcode is checked. */
export interface RawKernel extends ElementKernel {
  readonly operands: readonly RawOperand[]
}

const opcodeNames = new Map<number, OpcodeName>(
  Object.entries(opcodes).map(([name, code]) => [code, name as OpcodeName]),
)
const spaceNames = new Map<number, SpaceName>(
  Object.entries(spaces).map(([name, code]) => [code, name as SpaceName]),
)

/** Reads the dims of 256 bytes, whatever else they are; none where the rank is none. */
export function rawDims(bytes: Uint8Array): number[] {
  const rank = bytes[1] ?? 0
  return rank > MAX_RANK ? [] : Array.from({ length: rank }, (_, i) => viewOf(bytes).getUint32(8 + 4 * i))
}

/**
 * Reads a kernel from 256 bytes as a step does: only what the opcode needs, without refusing what is not as
 * `encodeKernel` writes it. Undefined where the opcode is none.
 */
export function rawKernel(bytes: Uint8Array): RawKernel | undefined {
  const opcode = opcodeNames.get(bytes[0] ?? 0)
  if (opcode === undefined || bytes.length !== KERNEL_BYTES) return
  const view = viewOf(bytes)
  const dims = rawDims(bytes)
  return {
    opcode,
    dims,
    reduce: view.getUint32(4),
    immediates: [view.getBigInt64(32), view.getBigInt64(40)],
    operands: Array.from({ length: operandCounts[opcode] }, (_, i) => {
      const at = 64 * (i + 1)
      const head = view.getUint32(at)
      return {
        space: spaceNames.get(head >>> 24),
        index: head & 0xffffff,
        size: view.getUint32(at + 4),
        offset: view.getBigInt64(at + 8),
        strides: dims.map((_, d) => view.getBigInt64(at + 16 + 8 * d)),
      }
    }),
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
