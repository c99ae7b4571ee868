import { type Address, type Hash, isHash, type Log, type PublicClient } from 'viem'

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
  /** How deep a reorg is followed; 256 blocks by default. A deeper one is an error. */
  readonly depth?: number
  readonly signal: AbortSignal
  /** Told of calls that failed; they are made again. */
  readonly onError?: (error: unknown) => void
  /** Told each time that the node answered, also where nothing is new. */
  readonly onHeard?: () => void
}

/** Blocks whose logs are asked for in one call, far behind the head. */
const stride = 1000n

/**
 * Gives what happens on a chain, in order and without a gap, block by block near the head. Far behind it, blocks without a log of
 * these addresses are passed over. A node that fails or contradicts itself is asked again; nothing is guessed.
 */
export async function* followChain(
  client: PublicClient,
  options: FollowOptions,
): AsyncGenerator<ChainUpdate, void> {
  const { from, signal, interval = 1000, depth = 256, onError, onHeard } = options
  /** The newest blocks given, without gaps, the newest last. */
  let recent: BlockRef[] = []
  let next = from
  while (!signal.aborted) {
    try {
      const head = await blockAt(client, undefined)
      onHeard?.()
      if (next <= head.number) {
        if (recent.length === 0 && head.number - next > BigInt(2 * depth)) {
          const below = nextFar(next, head.number, depth)
          const updates = await passOver(client, options, next, below)
          next = below
          yield* updates
          continue
        }
        const update = await step(client, options, next, recent)
        if (update.kind === 'rewind') recent = recent.filter(({ number }) => number <= update.to.number)
        else recent = [...recent.slice(1 - depth), update.block]
        next = (recent.at(-1)?.number ?? next) + 1n
        yield update
        continue
      }
      // A node behind another, or a chain that went back: only a block that contradicts ours says so.
      const last = recent.at(-1)
      if (last && head.number <= last.number && !(await isStill(client, recent, head))) {
        const to = await commonAncestor(client, recent)
        recent = recent.filter(({ number }) => number <= to.number)
        next = to.number + 1n
        yield { kind: 'rewind', to }
        continue
      }
    } catch (error) {
      if (error instanceof ReorgTooDeep) throw error
      onError?.(error)
    }
    await pause(interval, signal)
  }
}

/** A reorg went deeper than a follower looks back. */
class ReorgTooDeep extends Error {
  override readonly name = 'ReorgTooDeep'
}

async function step(
  client: PublicClient,
  { addresses }: FollowOptions,
  number: bigint,
  recent: readonly BlockRef[],
): Promise<ChainUpdate> {
  const block = await blockAt(client, number)
  const last = recent.at(-1)
  if (last !== undefined && block.parentHash !== last.hash) {
    return { kind: 'rewind', to: await commonAncestor(client, recent) }
  }
  const logs = await client.getLogs({ address: [...addresses], blockHash: block.hash })
  if (logs.some((log) => log.blockHash !== block.hash)) throw new Error('the node gave logs of another block')
  return { kind: 'block', block, logs }
}

/** Blocks with logs of a range that no reorg reaches any more. */
async function passOver(
  client: PublicClient,
  { addresses }: FollowOptions,
  from: bigint,
  below: bigint,
): Promise<ChainUpdate[]> {
  const logs = await client.getLogs({ address: [...addresses], fromBlock: from, toBlock: below - 1n })
  const byBlock = new Map<bigint, Log[]>()
  for (const log of logs) byBlock.set(log.blockNumber, [...(byBlock.get(log.blockNumber) ?? []), log])
  const updates: ChainUpdate[] = []
  for (const [number, ofBlock] of [...byBlock].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const block = await blockAt(client, number)
    if (ofBlock.some((log) => log.blockHash !== block.hash))
      throw new Error('the node gave logs of another block')
    updates.push({ kind: 'block', block, logs: ofBlock })
  }
  return updates
}

function nextFar(from: bigint, head: bigint, depth: number): bigint {
  const last = head - BigInt(depth) + 1n
  return from + stride < last ? from + stride : last
}

async function commonAncestor(client: PublicClient, recent: readonly BlockRef[]): Promise<BlockRef> {
  for (const known of [...recent].reverse().slice(1)) {
    const now = await blockAt(client, known.number).catch(() => undefined)
    if (now?.hash === known.hash) return known
  }
  const [oldest] = recent
  throw new ReorgTooDeep(`the chain gave up blocks from ${oldest?.number} on, more than is followed`)
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
): Promise<BlockRef & { parentHash: Hash }> {
  const block = await client.getBlock(blockNumber === undefined ? { blockTag: 'latest' } : { blockNumber })
  const { number, hash, parentHash, timestamp } = block
  if (
    typeof number !== 'bigint' ||
    !isHash(hash ?? '') ||
    (blockNumber !== undefined && number !== blockNumber)
  ) {
    throw new Error('the node gave another block than it was asked for')
  }
  return { number, hash, parentHash, timestamp }
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
