import { setTimeout } from 'node:timers/promises'
import { createPublicClient, type Hex, http, toHex } from 'viem'
import { describe, expect } from 'vitest'
import {
  type BlockRef,
  type ChainUpdate,
  type FollowOptions,
  followChain,
} from '../../contracts/chain/follow-chain.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { type FaultyRpc, startFaultyRpc } from '../support/faulty-rpc.ts'
import { mined } from '../support/mined.ts'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('follow-chain')

/** Follows a chain and keeps what a consumer would: the blocks that still count, with the data of their logs. */
function following(url: string, options: Omit<FollowOptions, 'signal' | 'interval'>) {
  const client = createPublicClient({ transport: http(url, { retryCount: 0, timeout: 200 }), cacheTime: 0 })
  const stop = new AbortController()
  const kept: { block: BlockRef; data: Hex[] }[] = []
  const updates: ChainUpdate[] = []
  const errors: unknown[] = []
  const run = async () => {
    const followed = followChain(client, {
      ...options,
      interval: 10,
      signal: stop.signal,
      onError: (error) => errors.push(error),
    })
    for await (const update of followed) {
      updates.push(update)
      if (update.kind === 'rewind') {
        while ((kept.at(-1)?.block.number ?? -1n) > update.to.number) kept.pop()
      } else {
        expect(kept.at(-1)?.block.number ?? -1n).toBeLessThan(update.block.number)
        kept.push({ block: update.block, data: update.logs.map((log) => log.data) })
      }
    }
  }
  const running = run()
  running.catch((error) => errors.push(error))
  return {
    kept,
    updates,
    errors,
    running,
    /** Waits until the newest block is the chain's. */
    async caughtUp(chain: Chain) {
      const deadline = Date.now() + 10_000
      for (;;) {
        const { number, hash } = await chain.reader.getBlock()
        const last = kept.at(-1)?.block
        if (last?.hash === hash) return
        if (Date.now() > deadline) {
          throw new Error(`at ${last?.number} of ${number} after ${updates.length} updates`, {
            cause: errors.at(-1),
          })
        }
        await setTimeout(10)
      }
    },
    async close() {
      stop.abort()
      await running
    },
  }
}

/** Something with a log of its own. */
async function deposit(chain: Chain, address: Hex, value: bigint): Promise<void> {
  await mined(
    chain,
    chain.wallet('stranger').writeContract({ address, abi: rollupAbi, functionName: 'addBond', value }),
  )
}

/** The data of all logs that the chain has. */
async function truth(chain: Chain, address: Hex): Promise<Hex[]> {
  const logs = await chain.reader.getLogs({ address, fromBlock: 0n, toBlock: 'latest' })
  return logs.map(({ data }) => data)
}

async function withProxy(chain: Chain, use: (rpc: FaultyRpc) => Promise<void>): Promise<void> {
  const rpc = await startFaultyRpc(chain.anvil.url)
  try {
    await use(rpc)
  } finally {
    await rpc.close()
  }
}

describe('following a chain', () => {
  chainTest('gives every block near the head, and only those with logs far behind it', async ({ chain }) => {
    const from = await chain.reader.getBlockNumber()
    const { rollup } = await chain.deployAll()
    await deposit(chain, rollup, 1n)
    await chain.cheats.mine({ blocks: 600 })
    await deposit(chain, rollup, 2n)
    await chain.cheats.mine({ blocks: 600 })
    await deposit(chain, rollup, 3n)
    const followed = following(chain.anvil.url, { from, addresses: [rollup], depth: 8 })
    await followed.caughtUp(chain)
    await followed.close()
    expect(followed.errors).toEqual([])
    expect(followed.kept.flatMap(({ data }) => data)).toEqual(await truth(chain, rollup))
    expect(followed.kept.length).toBeLessThan(30)
  })

  chainTest('asks for fewer blocks at once where the node refuses as many', async ({ chain }) => {
    const from = await chain.reader.getBlockNumber()
    const { rollup } = await chain.deployAll()
    await deposit(chain, rollup, 1n)
    await chain.cheats.mine({ blocks: 350 })
    await withProxy(chain, async (rpc) => {
      rpc.fault = async ({ method, params }, forward) => {
        const { fromBlock, toBlock } = (params[0] ?? {}) as { fromBlock?: Hex; toBlock?: Hex }
        if (method === 'eth_getLogs' && fromBlock && Number(toBlock) - Number(fromBlock) > 100) {
          throw { code: -32005, message: 'query returns more than 100 blocks' }
        }
        return forward()
      }
      const followed = following(rpc.url, { from, addresses: [rollup], depth: 8 })
      await followed.caughtUp(chain)
      await followed.close()
      expect(followed.kept.flatMap(({ data }) => data)).toEqual(await truth(chain, rollup))
    })
  })

  chainTest('goes back as far as the chain does, one to eight blocks, again and again', async ({ chain }) => {
    const { rollup } = await chain.deployAll()
    const from = await chain.reader.getBlockNumber()
    await chain.cheats.mine({ blocks: 10 })
    const followed = following(chain.anvil.url, { from, addresses: [rollup], depth: 16 })
    for (let depth = 1; depth <= 8; depth++) {
      for (let i = 0; i < 4; i++) await deposit(chain, rollup, BigInt(1 + random.below(1000)))
      if (random.below(2) === 0) await followed.caughtUp(chain)
      await chain.reorg(depth)
      if (random.below(2) === 0) await deposit(chain, rollup, 5n)
    }
    await followed.caughtUp(chain)
    await followed.close()
    expect(followed.kept.flatMap(({ data }) => data)).toEqual(await truth(chain, rollup))
    expect(followed.updates.some(({ kind }) => kind === 'rewind')).toBe(true)
    const numbers = followed.kept.map(({ block }) => block.number)
    expect(numbers).toEqual(numbers.map((_, i) => from + BigInt(i)))
  })

  chainTest('begins again where all that it gave was given up', async ({ chain }) => {
    const { rollup } = await chain.deployAll()
    await chain.cheats.mine({ blocks: 4 })
    const from = (await chain.reader.getBlockNumber()) - 1n
    const followed = following(chain.anvil.url, { from, addresses: [rollup], depth: 16 })
    await followed.caughtUp(chain)
    await chain.reorg(4)
    await followed.caughtUp(chain)
    await followed.close()
    expect(followed.kept.map(({ block }) => block.number)).toEqual([from, from + 1n])
  })

  chainTest('ends at a reorg deeper than it looks back', async ({ chain }) => {
    const from = await chain.reader.getBlockNumber()
    const { rollup } = await chain.deployAll()
    await chain.cheats.mine({ blocks: 30 })
    const followed = following(chain.anvil.url, { from, addresses: [rollup], depth: 4 })
    await followed.caughtUp(chain)
    await chain.reorg(12)
    await expect(followed.running).rejects.toThrow('more than is followed')
  })
})

describe('a bad node', () => {
  chainTest(
    'that fails, hangs, lags and answers nonsense changes nothing but the time',
    async ({ chain }) => {
      const { rollup } = await chain.deployAll()
      const from = await chain.reader.getBlockNumber()
      await withProxy(chain, async (rpc) => {
        rpc.fault = async ({ method }, forward) => {
          switch (random.below(9)) {
            case 0:
              throw { code: -32603, message: 'internal error' }
            case 1:
              return random.below(4) === 0 ? new Promise(() => undefined) : forward()
            case 2:
              return null
            case 3:
              return ['nonsense', 17, {}, []][random.below(4)]
            case 4: {
              if (method !== 'eth_getBlockByNumber') return forward()
              const block = (await forward()) as Record<string, unknown>
              const field = ['number', 'hash', 'parentHash', 'timestamp'][random.below(4)] ?? ''
              return { ...block, [field]: undefined }
            }
            case 5: {
              if (method !== 'eth_getLogs') return forward()
              const logs = (await forward()) as Record<string, unknown>[]
              return logs.map((log) => ({ ...log, blockHash: toHex(random.next(), { size: 32 }) }))
            }
            default:
              return forward()
          }
        }
        const followed = following(rpc.url, { from, addresses: [rollup], depth: 16 })
        for (let i = 0; i < 5; i++) {
          for (let j = 0; j < 3; j++) await deposit(chain, rollup, BigInt(1 + random.below(1000)))
          await chain.reorg(1 + random.below(6))
        }
        await deposit(chain, rollup, 1n)
        await expect.poll(() => followed.errors.length, { timeout: 10_000 }).toBeGreaterThan(3)
        rpc.fault = (_, forward) => forward()
        await expect
          .poll(async () => followed.kept.at(-1)?.block.hash === (await chain.reader.getBlock()).hash, {
            timeout: 20_000,
          })
          .toBe(true)
        await followed.close()
        expect(
          followed.kept.flatMap(({ data }) => data),
          `seed ${random.seed}`,
        ).toEqual(await truth(chain, rollup))
      })
    },
  )

  chainTest('that lags far behind another says nothing of what was given', async ({ chain }) => {
    const from = await chain.reader.getBlockNumber()
    const { rollup } = await chain.deployAll()
    await chain.cheats.mine({ blocks: 30 })
    await withProxy(chain, async (rpc) => {
      const followed = following(rpc.url, { from, addresses: [rollup], depth: 4 })
      await followed.caughtUp(chain)
      const given = followed.updates.length
      let asked = 0
      // It knows ten blocks alone.
      rpc.fault = async ({ method, params }, forward) => {
        if (method !== 'eth_getBlockByNumber') return forward()
        asked++
        const [number] = params
        if (number === 'latest')
          return chain.reader.request({ method: 'eth_getBlockByNumber', params: ['0xa', false] })
        return Number(number) <= 10 ? forward() : null
      }
      await expect.poll(() => asked, { timeout: 10_000 }).toBeGreaterThan(10)
      expect(followed.updates.length).toBe(given)
      rpc.fault = (_, forward) => forward()
      await deposit(chain, rollup, 1n)
      await followed.caughtUp(chain)
      await followed.close()
      expect(followed.updates.slice(given).map(({ kind }) => kind)).toEqual(['block'])
    })
  })

  chainTest('that does not find the logs of its newest block yet is asked again', async ({ chain }) => {
    const { rollup } = await chain.deployAll()
    const from = (await chain.reader.getBlockNumber()) + 1n
    await withProxy(chain, async (rpc) => {
      let empty = 2
      rpc.fault = async ({ method }, forward) => (method === 'eth_getLogs' && empty-- > 0 ? [] : forward())
      const followed = following(rpc.url, { from, addresses: [rollup] })
      await deposit(chain, rollup, 7n)
      await followed.caughtUp(chain)
      await followed.close()
      expect(followed.kept.flatMap(({ data }) => data)).toEqual(await truth(chain, rollup))
    })
  })

  chainTest('that gives logs of other addresses is not believed', async ({ chain }) => {
    const { rollup, workers } = await chain.deployAll()
    const from = (await chain.reader.getBlockNumber()) + 1n
    await deposit(chain, rollup, 7n)
    await withProxy(chain, async (rpc) => {
      rpc.fault = async ({ method }, forward) => {
        if (method !== 'eth_getLogs') return forward()
        return ((await forward()) as object[]).map((log) => ({ ...log, address: workers }))
      }
      const followed = following(rpc.url, { from, addresses: [rollup] })
      await expect.poll(() => followed.errors.length, { timeout: 10_000 }).toBeGreaterThan(1)
      expect(followed.updates).toEqual([])
      await followed.close()
    })
  })
})
