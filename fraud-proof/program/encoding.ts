import { OtrError } from '../../contracts/errors.ts'
import { type OpcodeName, opcodes, operandCounts } from './opcodes.ts'
import { type Kernel, MAX_RANK, type Operand, type SpaceName, spaces } from './program.ts'

/** Bytes of one encoded kernel. */
export const KERNEL_BYTES = 256

const OPERAND_BYTES = 64
const FIRST_OPERAND = 64

/** A kernel that cannot be encoded, or bytes that are no kernel. */
class EncodingError extends OtrError<'encoding'> {
  override readonly name = 'EncodingError'
  constructor(message: string) {
    super('encoding', message)
  }
}

/** The fixed-width bytes of a kernel, big-endian; this folder's README shows them. What a kernel does not use is zero. */
export function encodeKernel(kernel: Kernel): Uint8Array {
  const bytes = new Uint8Array(KERNEL_BYTES)
  const view = new DataView(bytes.buffer)
  const { dims, operands } = kernel
  if (dims.length < 1 || dims.length > MAX_RANK)
    throw new EncodingError(`rank ${dims.length} is not 1 to ${MAX_RANK}`)
  if (operands.length !== operandCounts[kernel.opcode]) {
    throw new EncodingError(
      `${kernel.opcode} has ${operandCounts[kernel.opcode]} operands, got ${operands.length}`,
    )
  }
  bytes[0] = opcodes[kernel.opcode]
  bytes[1] = dims.length
  bytes[2] = operands.length
  view.setUint32(4, whole(kernel.reduce, 2 ** 32 - 1, 'reduce'))
  for (const [i, dim] of dims.entries()) view.setUint32(8 + 4 * i, whole(dim, 2 ** 32 - 1, 'dim'))
  for (const [i, immediate] of kernel.immediates.entries())
    view.setBigInt64(32 + 8 * i, signed(immediate, 'immediate'))
  for (const [i, operand] of operands.entries()) {
    encodeOperand(view, FIRST_OPERAND + OPERAND_BYTES * i, operand, dims.length)
  }
  return bytes
}

function encodeOperand(view: DataView, at: number, operand: Operand, rank: number): void {
  if (operand.strides.length !== rank) {
    throw new EncodingError(`an operand has ${operand.strides.length} strides in a kernel of rank ${rank}`)
  }
  view.setUint32(at, spaces[operand.space] * 2 ** 24 + whole(operand.index, 2 ** 24 - 1, 'operand index'))
  view.setUint32(at + 4, whole(operand.size, 2 ** 32 - 1, 'operand size'))
  view.setBigInt64(at + 8, signed(operand.offset, 'offset'))
  for (const [i, stride] of operand.strides.entries())
    view.setBigInt64(at + 16 + 8 * i, signed(stride, 'stride'))
}

const opcodeNames = new Map<number, OpcodeName>(
  Object.entries(opcodes).map(([name, code]) => [code, name as OpcodeName]),
)
const spaceNames = Object.keys(spaces) as SpaceName[]

/** Reads a kernel back. Bytes that `encodeKernel` would not have written are refused. */
export function decodeKernel(bytes: Uint8Array): Kernel {
  if (bytes.length !== KERNEL_BYTES)
    throw new EncodingError(`expected ${KERNEL_BYTES} bytes, got ${bytes.length}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const opcode = opcodeNames.get(bytes[0] ?? 0)
  if (opcode === undefined) throw new EncodingError(`byte 0: ${bytes[0]} is no opcode`)
  const rank = bytes[1] ?? 0
  const kernel: Kernel = {
    opcode,
    dims: Array.from({ length: Math.min(rank, MAX_RANK) }, (_, i) => view.getUint32(8 + 4 * i)),
    reduce: view.getUint32(4),
    immediates: [number64(view, 32), number64(view, 40)],
    operands: Array.from({ length: operandCounts[opcode] }, (_, i) =>
      decodeOperand(view, FIRST_OPERAND + OPERAND_BYTES * i, rank),
    ),
  }
  const again = encodeKernel(kernel)
  const differs = again.findIndex((byte, i) => byte !== bytes[i])
  if (differs >= 0)
    throw new EncodingError(`byte ${differs}: expected ${again[differs]}, got ${bytes[differs]}`)
  return kernel
}

function decodeOperand(view: DataView, at: number, rank: number): Operand {
  const head = view.getUint32(at)
  const space = spaceNames[head >>> 24]
  if (space === undefined) throw new EncodingError(`byte ${at}: ${head >>> 24} is no space`)
  return {
    space,
    index: head & 0xffffff,
    size: view.getUint32(at + 4),
    offset: number64(view, at + 8),
    strides: Array.from({ length: Math.min(rank, MAX_RANK) }, (_, i) => number64(view, at + 16 + 8 * i)),
  }
}

function number64(view: DataView, at: number): number {
  const value = Number(view.getBigInt64(at))
  if (!Number.isSafeInteger(value)) throw new EncodingError(`byte ${at}: ${value} is beyond 2^53`)
  return value
}

function signed(value: number, what: string): bigint {
  if (!Number.isSafeInteger(value))
    throw new EncodingError(`${what} ${value} is not a whole number below 2^53`)
  return BigInt(value)
}

function whole(value: number, max: number, what: string): number {
  if (!Number.isInteger(value) || value < 0 || value > max) {
    throw new EncodingError(`${what} ${value} is not a whole number from 0 to ${max}`)
  }
  return value
}
