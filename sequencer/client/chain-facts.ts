import { type Address, isAddressEqual, type PublicClient } from 'viem'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import type { ReceiptFacts } from '../../contracts/invalid.ts'
import { readReceiptFacts } from '../../contracts/receipt-facts.ts'
import type { Presented } from './exchange.ts'
import type { Place } from './finality.ts'
import type { Trust } from './trust.ts'

/** What a client reads of a chain; any `PublicClient` of viem is one. */
export type ChainReader = Pick<PublicClient, 'readContract' | 'getChainId' | 'getBlock'>

/** What a deployment fixes for good. */
export interface ChainRules {
  readonly chainId: number
  readonly sequencer: Address
  readonly inclusionGrace: bigint
  /** Whether its contracts know each other as they are trusted to. */
  readonly isConsistent: boolean
}

/** What a chain says of a receipt, all as of one block. */
export interface ChainFacts {
  /** The block's, seconds. */
  readonly time: bigint
  readonly facts: ReceiptFacts
  /** The first place that no batch holds yet. */
  readonly nextSequence: bigint
  /** The batch that the receipt is said to be in; undefined where there is none of that number. */
  readonly batch: BatchFacts | undefined
}

export interface BatchFacts {
  readonly receiptsRoot: `0x${string}`
  readonly firstSequence: bigint
  readonly count: number
  readonly committedAt: bigint
  readonly withheld: boolean
  readonly isInvalid: boolean
  /** The highest number while it is open. */
  readonly finalAt: bigint
  readonly openDisputes: number
  readonly lostAt: bigint
  /** `Rollup.isFinalFor` whoever may dispute the receipt. */
  readonly isFinal: boolean
}

type Contracts = Trust['deployment']

export async function readRules(chain: ChainReader, trusted: Contracts): Promise<ChainRules> {
  const rollup = { address: trusted.rollup, abi: rollupAbi } as const
  const [chainId, sequencer, inclusionGrace, ...parts] = await Promise.all([
    chain.getChainId(),
    chain.readContract({ ...rollup, functionName: 'sequencer' }),
    chain.readContract({ ...rollup, functionName: 'inclusionGrace' }),
    chain.readContract({ ...rollup, functionName: 'models' }),
    chain.readContract({ ...rollup, functionName: 'workers' }),
    chain.readContract({ ...rollup, functionName: 'disputes' }),
  ])
  const expected = [trusted.models, trusted.workers, trusted.disputes]
  const isConsistent = parts.every((part, i) => isAddressEqual(part, expected[i] ?? trusted.rollup))
  return { chainId, sequencer, inclusionGrace, isConsistent }
}

export async function readFacts(
  chain: ChainReader,
  trusted: Contracts,
  shown: Presented,
  place: Place | undefined,
): Promise<ChainFacts> {
  const { number: blockNumber, timestamp: time } = await chain.getBlock()
  const rollup = { address: trusted.rollup, abi: rollupAbi, blockNumber } as const
  const [facts, nextSequence, nextNumber] = await Promise.all([
    readReceiptFacts(chain, trusted, shown.receipt, { blockNumber }),
    chain.readContract({ ...rollup, functionName: 'nextSequence' }),
    chain.readContract({ ...rollup, functionName: 'nextNumber' }),
  ])
  const isThere = place !== undefined && BigInt(place.number) < nextNumber
  const batch = isThere ? await readBatch(chain, trusted, shown, place, blockNumber) : undefined
  return { time, facts, nextSequence, batch }
}

async function readBatch(
  chain: ChainReader,
  { rollup: address, disputes }: Contracts,
  { receipt, hash, workerSignature: signature }: Presented,
  { number: of, index: at, proof }: Place,
  blockNumber: bigint,
): Promise<BatchFacts> {
  const rollup = { address, abi: rollupAbi, blockNumber } as const
  const [number, index] = [BigInt(of), BigInt(at)]
  const place = { number, index, signature, proof }
  const status = { address: disputes, abi: disputesAbi, blockNumber } as const
  const [batch, finalAt, isInvalid, isFinal, [openDisputes, , lostAt]] = await Promise.all([
    chain.readContract({ ...rollup, functionName: 'batch', args: [number] }),
    chain.readContract({ ...rollup, functionName: 'finalAt', args: [number] }),
    chain.readContract({ ...rollup, functionName: 'isInvalid', args: [number, index] }),
    chain.readContract({ ...rollup, functionName: 'isFinalFor', args: [receipt.disputer, receipt, place] }),
    chain.readContract({ ...status, functionName: 'status', args: [number, index, hash] }),
  ])
  const { receiptsRoot, firstSequence, count, committedAt, withheld } = batch
  return {
    ...{ receiptsRoot, firstSequence, count, committedAt, withheld },
    ...{ finalAt, isInvalid, isFinal, openDisputes, lostAt },
  }
}
