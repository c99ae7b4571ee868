import { encodeFunctionData, type Hex, toHex } from 'viem'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import { stepArguments } from '../vm/step-arguments.ts'
import type { GameState } from './game-state.ts'
import type { Move } from './move.ts'

/** A move as a transaction to `Disputes`. */
export interface MoveCall {
  readonly data: Hex
  readonly value: bigint
}

/** Encodes a move of the game. */
export function moveCall({ id, bond }: Pick<GameState, 'id' | 'bond'>, move: Move): MoveCall {
  const abi = disputesAbi
  const free = (data: Hex): MoveCall => ({ data, value: 0n })
  switch (move.kind) {
    case 'answer': {
      const rows = move.rows.map(({ leaves, siblings }) => ({
        leaf: hex(leaves),
        siblings: siblings.map(hex),
      }))
      const tokens = hex(new Uint8Array(Float32Array.from(move.tokens).buffer))
      const args = [id, move.receipt, tokens, rows, hex(move.traceRoot), move.verdictPath.map(hex)] as const
      return { data: encodeFunctionData({ abi, functionName: 'answer', args }), value: bond }
    }
    case 'reveal':
      return free(encodeFunctionData({ abi, functionName: 'reveal', args: [id, move.children.map(hex)] }))
    case 'point': {
      const { child, hash, siblings, encoding, encodingPath } = move
      const proof = [siblings.map(hex), hex(encoding), encodingPath.map(hex)] as const
      const args = [id, BigInt(child), hex(hash), ...proof] as const
      return free(encodeFunctionData({ abi, functionName: 'point', args }))
    }
    case 'revealLeaf':
      return free(encodeFunctionData({ abi, functionName: 'revealLeaf', args: [id, hex(move.leaf)] }))
    case 'step': {
      const [roots, , , encoding, operands] = stepArguments(move.roots, move.proof)
      const args = [id, hex(move.leaf), BigInt(move.element), roots, encoding, operands] as const
      return free(encodeFunctionData({ abi, functionName: 'step', args }))
    }
    case 'timeout':
    case 'concede':
    case 'closeVoid':
      return free(encodeFunctionData({ abi, functionName: move.kind, args: [id] }))
  }
}

/** Names a move for good: a reorg that changes what it answers gives it another name, and only then may it be sent again. */
export function movePurpose({ id, phase, node, hash }: GameState, move: Move): string {
  const place = [node.kernel ?? 'kernels', node.level, node.index].join('.')
  return `dispute ${id} ${phase} ${place} ${hex(hash)} ${move.kind}`
}

const hex = (bytes: Uint8Array): Hex => toHex(bytes)
