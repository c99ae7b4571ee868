import { type Address, type Hash, type Hex, isAddressEqual, isHash, type Log, type PublicClient } from 'viem'
import { mayHoldLogsOf } from './logs-bloom.ts'

/** A block as far as a follower needs it. */
export interface BlockRef {
  readonly number: bigint
  readonly hash: Hash
  /** Seconds. */
  readonly timestamp: bigint
}

/** What a chain did: took up a block, or gave blocks up, back to one that stays. */
export type ChainUpdate =
  | { readonly kind: 'block'; readonly block: BlockRef; readonly logs: readonly Log[] }
  | { readonly kind: 'rewind'; readonly to: BlockRef }

export interface FollowOptions {
  /** The first block to give. */
  readonly from: bigint
  readonly addresses: readonly Address[]
  /** Milliseconds between looks; 1,000 by default. */
  readonly interval?: number
  /** How deep a reorg is followed; 256 blocks by default. A deeper one is an error, unless nothing older was given. */
  readonly depth?: number
  readonly signal: AbortSignal
  /** Told of calls that failed; they are made again. */
  readonly onError?: (error: unknown) => void
  /** Told each time that the node answered, also where nothing is new. */
  readonly onHeard?: () => void
}

/** Blocks whose logs are asked for in one call, far behind the head; fewer where a node refuses that. */
const stride = 1000n

/** How often logs that a block's bloom filter announces are asked for; it may be wrong. */
const patience = 3

/** Milliseconds that are waited for a node that keeps failing, at most; or the interval, where that is longer. */
const longestPause = 30_000

/**
 * Gives what happens on a chain, in order and without a gap, block by block near the head. Far behind it, blocks without a log of
 * these addresses are passed over. A node that fails, lags or contradicts itself is asked again; nothing is guessed: a block that
 * a node does not know was not given up, and only a block of another hash in its place says so.
 */
export async function* followChain(
  client: PublicClient,
  options: FollowOptions,
): AsyncGenerator<ChainUpdate, void> {
  const { from, signal, interval = 1000, depth = 256, onError, onHeard } = options
  /** The newest blocks given, without gaps, the newest last. */
  let recent: BlockRef[] = []
  let next = from
  let far = stride
  let failures = 0
  const doubts = new Doubts()
  const rewound = (to: BlockRef): ChainUpdate => {
    recent = recent.filter(({ number }) => number <= to.number)
    next = to.number + 1n
    return { kind: 'rewind', to }
  }
  while (!signal.aborted) {
    try {
      const head = await blockAt(client, undefined)
      onHeard?.()
      if (next <= head.number) {
        if (recent.length === 0 && head.number - next > BigInt(2 * depth)) {
          const last = head.number - BigInt(depth)
          const below = next + far < last ? next + far : last
          let updates: ChainUpdate[]
          try {
            updates = await passOver(client, options, next, below)
          } catch (error) {
            // Too many blocks or too many logs for this node, perhaps.
            far = far > 1n ? far / 2n : 1n
            throw error
          }
          far = far * 2n < stride ? far * 2n : stride
          next = below
          failures = 0
          yield* updates
          continue
        }
        const update = await step(client, options, next, recent, doubts)
        failures = 0
        if (update.kind === 'rewind') yield rewound(update.to)
        else {
          recent = [...recent.slice(1 - depth), update.block]
          next = update.block.number + 1n
          yield update
        }
        continue
      }
      // A node behind another, or a chain that went back: only a block that contradicts ours says so.
      const last = recent.at(-1)
      if (last && head.number <= last.number && !(await isStill(client, recent, head))) {
        const to = await commonAncestor(client, from, recent)
        failures = 0
        yield rewound(to)
        continue
      }
      failures = 0
    } catch (error) {
      if (error instanceof ReorgTooDeep) throw error
      failures++
      onError?.(error)
    }
    await pause(Math.max(interval, Math.min(longestPause, interval * (2 ** failures - 1))), signal)
  }
}

/** A reorg went deeper than a follower looks back. */
class ReorgTooDeep extends Error {
  override readonly name = 'ReorgTooDeep'
}

/** How often a block was doubted. */
class Doubts {
  #hash: Hash | undefined
  #count = 0

  next(hash: Hash): number {
    this.#count = this.#hash === hash ? this.#count + 1 : 1
    this.#hash = hash
    return this.#count
  }
}

async function step(
  client: PublicClient,
  { addresses, from }: FollowOptions,
  number: bigint,
  recent: readonly BlockRef[],
  doubts: Doubts,
): Promise<ChainUpdate> {
  const block = await blockAt(client, number)
  const last = recent.at(-1)
  if (last !== undefined && block.parentHash !== last.hash) {
    const to = await commonAncestor(client, from, recent)
    if (to.hash === last.hash) throw new Error('the node contradicts itself')
    return { kind: 'rewind', to }
  }
  const logs = await client.getLogs({ address: [...addresses], blockHash: block.hash })
  requireOwn(logs, addresses)
  requireOf(logs, block)
  // Some nodes show a block a moment before they find its logs.
  const lacks = (address: Address) =>
    mayHoldLogsOf(block.logsBloom ?? '0x', address) &&
    !logs.some((log) => isAddressEqual(log.address, address))
  if (addresses.some(lacks) && doubts.next(block.hash) <= patience) {
    throw new Error('the node gave fewer logs than its block seems to hold')
  }
  return { kind: 'block', block: { number, hash: block.hash, timestamp: block.timestamp }, logs }
}

/** Blocks with logs of a range that no reorg reaches any more. */
async function passOver(
  client: PublicClient,
  { addresses }: FollowOptions,
  from: bigint,
  below: bigint,
): Promise<ChainUpdate[]> {
  const logs = await client.getLogs({ address: [...addresses], fromBlock: from, toBlock: below - 1n })
  // A node that has not come so far yet leaves out what it does not know.
  await blockAt(client, below - 1n)
  requireOwn(logs, addresses)
  const byBlock = new Map<bigint, Log[]>()
  for (const log of logs) {
    if (log.blockNumber < from || log.blockNumber >= below) throw new Error('the node gave logs out of range')
    byBlock.set(log.blockNumber, [...(byBlock.get(log.blockNumber) ?? []), log])
  }
  const updates: ChainUpdate[] = []
  for (const [number, ofBlock] of [...byBlock].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { hash, timestamp } = await blockAt(client, number)
    const block = { number, hash, timestamp }
    requireOf(ofBlock, block)
    updates.push({ kind: 'block', block, logs: ofBlock })
  }
  return updates
}

function requireOwn(logs: readonly Log[], addresses: readonly Address[]): void {
  if (!Array.isArray(logs)) throw new Error('the node gave no logs')
  if (!logs.every((log) => addresses.some((address) => isAddressEqual(address, log.address)))) {
    throw new Error('the node gave logs of another address')
  }
}

/** In the order that they have in their block, each once. */
function requireOf(logs: readonly Log[], block: BlockRef): void {
  let before = -1
  for (const { blockHash, logIndex, topics, removed } of logs) {
    if (blockHash !== block.hash || removed) throw new Error('the node gave logs of another block')
    if (!Array.isArray(topics) || typeof logIndex !== 'number' || logIndex <= before) {
      throw new Error('the node gave logs out of order')
    }
    before = logIndex
  }
}

/** The newest block that both chains have. */
async function commonAncestor(
  client: PublicClient,
  from: bigint,
  recent: readonly BlockRef[],
): Promise<BlockRef> {
  const head = await blockAt(client, undefined)
  for (const known of [...recent].reverse()) {
    if (known.number > head.number) continue
    const now = await blockAt(client, known.number)
    if (now.hash === known.hash) return known
  }
  const [oldest] = recent
  if (oldest === undefined || oldest.number > head.number) throw new Error('the node is far behind')
  if (oldest.number > from || from === 0n) {
    throw new ReorgTooDeep(`the chain gave up blocks from ${oldest.number} on, more than is followed`)
  }
  // All that was ever given.
  const { number, hash, timestamp } = await blockAt(client, from - 1n)
  return { number, hash, timestamp }
}

/** Whether the head is one of the blocks that were given. */
async function isStill(client: PublicClient, recent: readonly BlockRef[], head: BlockRef): Promise<boolean> {
  const known = recent.find(({ number }) => number === head.number)
  if (known !== undefined) return known.hash === head.hash
  const last = recent.at(-1)
  return last === undefined || (await blockAt(client, last.number)).hash === last.hash
}

async function blockAt(
  client: PublicClient,
  blockNumber: bigint | undefined,
): Promise<BlockRef & { parentHash: Hash; logsBloom: Hex | null }> {
  const block = await client.getBlock(blockNumber === undefined ? { blockTag: 'latest' } : { blockNumber })
  const { number, hash, parentHash, timestamp, logsBloom } = block
  const isWhole = typeof number === 'bigint' && typeof timestamp === 'bigint'
  if (!isWhole || !isHash(hash ?? '') || !isHash(parentHash ?? '')) {
    throw new Error('the node gave something that is no block')
  }
  if (blockNumber !== undefined && number !== blockNumber) {
    throw new Error('the node gave another block than it was asked for')
  }
  return { number, hash, parentHash, timestamp, logsBloom }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(end, milliseconds)
    function end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    signal.addEventListener('abort', end, { once: true })
  })
}
