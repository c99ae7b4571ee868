import {
  type Address,
  formatLog,
  type Hex,
  hexToBytes,
  numberToHex,
  type PublicClient,
  parseEventLogs,
  type RpcLog,
} from 'viem'
import { OtrError } from '../../contracts/errors.ts'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import type { TraceNode } from '../vm/trace.ts'
import { disputeKinds, type GameState, isOver, phases, type Reveal, type ShownAnswer } from './game-state.ts'

/** What was read does not fit together: blocks were replaced meanwhile. Read again. */
export class ChainMovedError extends OtrError<'game/chain-moved'> {
  override readonly name = 'ChainMovedError'
  constructor(id: Hex, what: string) {
    super('game/chain-moved', `dispute ${id}: ${what}; the chain was reorganised while it was read`, { id })
  }
}

/** Where disputes are. */
export interface DisputesAt {
  readonly disputes: Address
  /** No event of a dispute is older. */
  readonly fromBlock: bigint
}

/**
 * Reads a dispute as it is at the newest block: the contract's own state, and whatever moves have shown from the first on. Nothing
 * is remembered from one turn to the next, so that nothing can be missed, and no reorg leaves a trace.
 */
export async function readGame(
  client: PublicClient,
  { disputes, fromBlock }: DisputesAt,
  id: Hex,
): Promise<GameState> {
  const block = await client.getBlock()
  const contract = { address: disputes, abi: disputesAbi, blockNumber: block.number } as const
  const [game, logs] = await Promise.all([
    client.readContract({ ...contract, functionName: 'dispute', args: [id] }),
    eventsOf(client, { disputes, fromBlock }, id, block.number),
  ])
  const phase = phases[game.phase] ?? 'none'
  const [deadline, [, candidates]] = await Promise.all([
    isOver(phase) ? 0n : client.readContract({ ...contract, functionName: 'deadline', args: [id] }),
    client.readContract({ ...contract, functionName: 'escrows', args: [game.operator] }),
  ])
  const { hash } = await client.getBlock({ blockNumber: block.number })
  if (hash !== block.hash) throw new ChainMovedError(id, `block ${block.number} is another now`)

  const place = { level: game.level, index: Number(game.position) }
  const node: TraceNode = game.inTensor ? { kernel: game.kernel, ...place } : place
  const shown = shownBy(logs, node)
  if (phase !== 'answer' && !isOver(phase) && shown.answer === undefined) {
    throw new ChainMovedError(id, 'its answer is not among its events')
  }
  if (phase === 'point' && shown.lastNode !== game.node) {
    throw new ChainMovedError(id, 'its last reveal is not of its node')
  }
  return {
    id,
    kind: disputeKinds[game.kind] ?? 'output',
    phase,
    challenger: game.challenger,
    defender: game.defender,
    operator: game.operator,
    batch: game.number,
    index: game.index,
    receiptHash: game.receiptHash,
    bucket: game.bucket,
    bond: game.bond,
    seed: game.seed,
    hasPointed: game.hasPointed,
    isVoid: candidates !== 0 && game.ordinal >= candidates,
    deadline,
    now: block.timestamp,
    node,
    hash: hexToBytes(game.node),
    leaves: Number(game.leaves),
    answer: shown.answer,
    reveals: shown.reveals,
    leaf: shown.leaf,
  }
}

type GameLog = Awaited<ReturnType<typeof eventsOf>>[number]

/** Every event of one dispute up to a block, in order. */
async function eventsOf(client: PublicClient, { disputes, fromBlock }: DisputesAt, id: Hex, toBlock: bigint) {
  // viem filters several events or one event's arguments, not both.
  const logs = await client.request({
    method: 'eth_getLogs',
    params: [
      {
        address: disputes,
        fromBlock: numberToHex(fromBlock),
        toBlock: numberToHex(toBlock),
        topics: [null, id],
      },
    ],
  })
  const formatted = (logs as RpcLog[]).map((log) => formatLog(log))
  return parseEventLogs({ abi: disputesAbi, logs: formatted })
}

interface Shown {
  readonly answer: ShownAnswer | undefined
  readonly reveals: readonly Reveal[]
  readonly leaf: Uint8Array | undefined
  /** The hash of the node that was revealed last. */
  readonly lastNode: Hex | undefined
}

/** Puts together what a game's events show; `node` is where it stands now. */
function shownBy(logs: readonly GameLog[], node: TraceNode): Shown {
  const reveals: Reveal[] = []
  let answer: ShownAnswer | undefined
  let rows: Float32Array | undefined
  let leaf: Uint8Array | undefined
  let kernel: number | undefined
  let open: { node: Hex; children: Uint8Array[] } | undefined
  let lastNode: Hex | undefined
  for (const { eventName, args } of logs) {
    if (eventName === 'RowsShown') rows = floats(args.rows)
    else if (eventName === 'Answered') {
      answer = { traceRoot: hexToBytes(args.traceRoot), tokens: Array.from(floats(args.tokens)), rows }
    } else if (eventName === 'Revealed') {
      open = { node: args.node, children: args.children.map((child) => hexToBytes(child)) }
      lastNode = args.node
    } else if (eventName === 'Pointed' && open) {
      const { length } = open.children
      const above = {
        level: args.level + Math.log2(length),
        index: Math.floor(Number(args.position) / length),
      }
      reveals.push({ node: kernel === undefined ? above : { kernel, ...above }, children: open.children })
      open = undefined
    } else if (eventName === 'KernelEntered') kernel = args.kernel
    else if (eventName === 'LeafRevealed') leaf = hexToBytes(args.leaf)
  }
  if (open) reveals.push({ node, children: open.children })
  return { answer, reveals, leaf, lastNode }
}

/** Little-endian binary32, bit by bit. */
function floats(bytes: Hex): Float32Array {
  return new Float32Array(Uint8Array.from(hexToBytes(bytes)).buffer)
}
