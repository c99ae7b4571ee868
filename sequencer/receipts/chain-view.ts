import { type Address, type Hex, type Log, parseEventLogs } from 'viem'
import type { BlockRef } from '../../contracts/chain/follow-chain.ts'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { workersAbi } from '../../contracts/generated/workers.ts'
import { BatchList } from './batch-list.ts'

/** A batch as the chain has it. Times are seconds. */
export interface ChainBatch {
  readonly number: number
  readonly hash: Hex
  readonly receiptsRoot: Hex
  readonly firstSequence: number
  readonly count: number
  readonly committedAt: number
  readonly committedIn: bigint
  readonly transaction: Hex
  readonly beaconBlock: bigint
  readonly seed: Hex | undefined
  readonly drawnAt: number | undefined
  readonly suppliedAt: number
  readonly withheld: boolean
}

export interface ChainDemand {
  readonly id: bigint
  readonly batch: number
  /** Indices that are still owed. */
  readonly missing: readonly number[]
  readonly deadline: number
}

export interface ChainDispute {
  readonly id: Hex
  readonly kind: 'OUTPUT' | 'KV'
  readonly receiptHash: Hex
  readonly batch: number
  readonly index: number
  readonly challenger: Address
  readonly operator: Address
  readonly state: 'open' | 'won' | 'lost' | 'void'
  readonly openedAt: number
  readonly resolvedAt: number | undefined
}

/** All that finality depends on, as of one block. Never changed: each block makes another. */
export interface ChainView {
  readonly block: BlockRef | undefined
  readonly batches: BatchList
  /** Batches below it are noted on the chain as final or reverted. */
  readonly settled: number
  readonly demands: ReadonlyMap<bigint, ChainDemand>
  readonly disputes: ReadonlyMap<Hex, ChainDispute>
  /** Places of receipts that were shown not to be well-formed, as `batch:index`. */
  readonly invalid: ReadonlySet<string>
  /** When an operator was slashed; by its address in small letters. */
  readonly slashes: ReadonlyMap<string, number>
  /** The operator of an enclave key; by the key's address in small letters. */
  readonly operators: ReadonlyMap<string, Address>
}

export const emptyView: ChainView = {
  block: undefined,
  batches: BatchList.empty(),
  settled: 0,
  demands: new Map(),
  disputes: new Map(),
  invalid: new Set(),
  slashes: new Map(),
  operators: new Map(),
}

const abi = [...rollupAbi, ...disputesAbi, ...workersAbi] as const
const events = abi.filter((item) => item.type === 'event')
type ChainEvent = ReturnType<typeof parseEventLogs<typeof events>>[number]

/** The chain says something that does not follow from what was heard before: events were missed. */
class MissedEventError extends Error {
  override readonly name = 'MissedEventError'
}

/** The view behind a block. */
export function nextView(view: ChainView, block: BlockRef, logs: readonly Log[]): ChainView {
  let next: ChainView = { ...view, block }
  for (const event of parseEventLogs({ abi: events, logs: [...logs] })) next = applied(next, event, block)
  return next
}

function applied(view: ChainView, event: ChainEvent, block: BlockRef): ChainView {
  const now = Number(block.timestamp)
  const changed = (number: bigint, change: Partial<ChainBatch>): ChainView => {
    const batch = view.batches.get(Number(number))
    if (batch === undefined) throw new MissedEventError(`batch ${number} was never seen`)
    return { ...view, batches: view.batches.replace({ ...batch, ...change }) }
  }
  switch (event.eventName) {
    case 'BatchCommitted': {
      const { number, batchHash, firstSequence, count, receiptsRoot, beaconBlock } = event.args
      const batch: ChainBatch = {
        number: Number(number),
        hash: batchHash,
        receiptsRoot,
        firstSequence: Number(firstSequence),
        count,
        committedAt: now,
        committedIn: block.number,
        transaction: event.transactionHash,
        beaconBlock,
        seed: undefined,
        drawnAt: undefined,
        suppliedAt: 0,
        withheld: false,
      }
      if (batch.number !== view.batches.length) {
        throw new MissedEventError(`batch ${number} comes behind ${view.batches.length} batches`)
      }
      return { ...view, batches: view.batches.append(batch) }
    }
    case 'BeaconDrawn':
      return changed(event.args.number, { seed: event.args.seed, drawnAt: now })
    case 'BeaconRearmed':
      return changed(event.args.number, { beaconBlock: event.args.beaconBlock })
    case 'BatchWithheld':
      return changed(event.args.number, { withheld: true })
    case 'Demanded': {
      const { id, number, from, to, deadline } = event.args
      const missing = Array.from({ length: to - from }, (_, i) => from + i)
      const demand = { id, batch: Number(number), missing, deadline: Number(deadline) }
      return { ...view, demands: new Map(view.demands).set(id, demand) }
    }
    case 'Supplied': {
      const { id, number, index } = event.args
      const demand = view.demands.get(id)
      if (demand === undefined) return view
      const missing = demand.missing.filter((each) => each !== Number(index))
      const demands = new Map(view.demands)
      if (missing.length > 0) return { ...view, demands: demands.set(id, { ...demand, missing }) }
      demands.delete(id)
      return { ...changed(number, { suppliedAt: now }), demands }
    }
    case 'ReceiptInvalid':
      return {
        ...view,
        invalid: new Set(view.invalid).add(placeKey(Number(event.args.number), Number(event.args.index))),
      }
    case 'DisputeOpened': {
      const { id, receiptHash, challenger, operator, kind, number, index } = event.args
      const dispute: ChainDispute = {
        id,
        kind: kind === 0 ? 'OUTPUT' : 'KV',
        receiptHash,
        batch: Number(number),
        index: Number(index),
        challenger,
        operator,
        state: 'open',
        openedAt: now,
        resolvedAt: undefined,
      }
      return { ...view, disputes: new Map(view.disputes).set(id, dispute) }
    }
    case 'DisputeEnded': {
      const dispute = view.disputes.get(event.args.id)
      if (dispute === undefined) return view
      const state = outcomes[event.args.outcome] ?? 'void'
      return {
        ...view,
        disputes: new Map(view.disputes).set(dispute.id, { ...dispute, state, resolvedAt: now }),
      }
    }
    case 'OperatorSlashed':
      return { ...view, slashes: new Map(view.slashes).set(event.args.operator.toLowerCase(), now) }
    case 'KeyAdded':
      return {
        ...view,
        operators: new Map(view.operators).set(event.args.key.toLowerCase(), event.args.operator),
      }
    case 'Settled':
      return { ...view, settled: Number(event.args.batches) }
    default:
      return view
  }
}

/** Of `Disputes.Phase`; won and lost are the challenger's. */
const outcomes: Readonly<Record<number, ChainDispute['state']>> = { 6: 'won', 7: 'lost', 8: 'void' }

export const placeKey = (batch: number, index: number): string => `${batch}:${index}`

/** The operator that answers for an enclave key. */
export function operatorOf({ operators }: ChainView, key: Address): Address | undefined {
  return operators.get(key.toLowerCase())
}

/** When the operator of an enclave key was slashed; undefined where it was not. */
export function slashedAt(view: ChainView, key: Address): number | undefined {
  const operator = operatorOf(view, key)
  return operator && view.slashes.get(operator.toLowerCase())
}

/** The batch that holds a place in the order. */
export function batchOf({ batches }: ChainView, sequence: number): ChainBatch | undefined {
  let low = 0
  let high = batches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const { firstSequence = 0, count = 0 } = batches.get(middle) ?? {}
    if (sequence >= firstSequence + count) low = middle + 1
    else high = middle
  }
  return batches.get(low)
}
