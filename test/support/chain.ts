import {
  type Account,
  type Chain as ChainDefinition,
  createPublicClient,
  createTestClient,
  createWalletClient,
  type Hex,
  http,
  type PublicClient,
  type TestClient,
  type Transport,
  type WalletClient,
} from 'viem'
import { foundry } from 'viem/chains'
import type { Deployment } from '../../contracts/deploy.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import { type Anvil, type AnvilOptions, startAnvil } from '../../sequencer/devnet/anvil.ts'
import { deployOn } from '../../sequencer/devnet/dev-chain.ts'

/** A wallet with an account, on the chain of a test. */
export type Wallet = WalletClient<Transport, ChainDefinition, Account>

/** A private anvil with what tests do to a chain. */
export interface Chain {
  readonly anvil: Anvil
  readonly reader: PublicClient
  readonly cheats: TestClient<'anvil'>
  /** A wallet of a funded development account. */
  wallet(role: Parameters<typeof devAccount>[0]): Wallet
  /** Deploys every contract; a second call finds them there. */
  deployAll(): Promise<Deployment>
  /** Remembers the chain's state; the returned function brings it back, once. */
  snapshot(): Promise<() => Promise<void>>
  /** Moves the clock forward and mines a block, whose timestamp is returned. */
  travel(seconds: number): Promise<bigint>
  /**
   * Replaces the last `depth` blocks by others. Their transactions are gone but for those in `replay`: signed raw
   * transactions, each with the position (0 is the first replaced block) of the block that takes it up.
   */
  reorg(depth: number, replay?: readonly { raw: Hex; block: number }[]): Promise<void>
  close(): Promise<void>
}

/**
 * Starts an anvil of its own, on a free port.
 *
 * @example
 * const chain = await startChain()
 * const { rollup } = await chain.deployAll()
 * await chain.travel(3600)
 * await chain.close()
 */
export async function startChain(options: AnvilOptions = {}): Promise<Chain> {
  const anvil = await startAnvil(options)
  const definition = { ...foundry, id: options.chainId ?? foundry.id }
  const client = { chain: definition, transport: http(anvil.url), pollingInterval: 20, cacheTime: 0 }
  const reader = createPublicClient(client)
  const cheats = createTestClient({ ...client, mode: 'anvil' })
  return {
    anvil,
    reader,
    cheats,
    wallet: (role) => createWalletClient({ ...client, account: devAccount(role) }),
    deployAll: () => deployOn(anvil.url),
    async snapshot() {
      const id = await cheats.snapshot()
      return () => cheats.revert({ id })
    },
    async travel(seconds) {
      await cheats.increaseTime({ seconds })
      await cheats.mine({ blocks: 1 })
      return (await reader.getBlock()).timestamp
    },
    async reorg(depth, replay = []) {
      const pairs = replay.map(({ raw, block }) => [raw, block])
      await cheats.request<{ Method: 'anvil_reorg'; Parameters: unknown[]; ReturnType: null }>({
        method: 'anvil_reorg',
        params: [depth, pairs],
      })
    },
    close: anvil.close,
  }
}
