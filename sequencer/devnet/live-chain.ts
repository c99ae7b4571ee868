import { createTestClient, http, type PublicClient, type TestClient } from 'viem'
import { encodeHeader } from '../../contracts/block-header.ts'
import type { Deployment } from '../../contracts/deploy.ts'
import { fillBond } from '../../contracts/fill-bond.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import type { ModelSpec } from '../../contracts/model.ts'
import { registerModel } from '../../contracts/register-model.ts'
import { waitForReceipt } from '../../contracts/wait-for-receipt.ts'
import { type Anvil, type AnvilOptions, startAnvil } from './anvil.ts'
import { clientsOf, deployOn } from './dev-chain.ts'
import { liveSettings } from './live-settings.ts'

/** The chain of a devnet, with everything on it that services need. */
export interface LiveChain {
  readonly anvil: Anvil
  readonly contracts: Deployment
  readonly reader: PublicClient
  readonly cheats: TestClient<'anvil'>
}

/** Starts a chain, or goes on with a kept one. A transaction makes its own block until `mineEvery`. */
export async function startLiveChain(options: AnvilOptions): Promise<LiveChain> {
  const anvil = await startAnvil(options)
  try {
    const cheats = createTestClient({ transport: http(anvil.url), mode: 'anvil' })
    const { public: reader } = await clientsOf(anvil.url, 'deployer')
    // Somebody may have moved the clock of the kept chain, which only ever goes forwards.
    const { timestamp } = await reader.getBlock()
    const ahead = Number(timestamp) - Math.floor(Date.now() / 1000)
    if (ahead > 0) await cheats.increaseTime({ seconds: ahead })
    return { anvil, reader, cheats, contracts: await deployOn(anvil.url, liveSettings) }
  } catch (error) {
    await anvil.close()
    throw error
  }
}

/** Registers the model and pays the sequencer's bond, where that has not been done. */
export async function equip({ anvil, contracts }: LiveChain, spec: ModelSpec): Promise<void> {
  await registerModel(await clientsOf(anvil.url, 'deployer'), contracts, spec)
  await fillBond(await clientsOf(anvil.url, 'sequencer'), contracts)
}

/** From here on blocks come in time, whether there is something in them or not. */
export async function mineEvery({ cheats }: LiveChain, seconds: number): Promise<void> {
  await cheats.setIntervalMining({ interval: seconds })
}

/**
 * Draws the randomness of every batch on the chain that has none: a chain that was kept and started again does not know the
 * hashes of its last 256 blocks, and would take no proof of them. They are drawn in order, so the newest are those without.
 */
export async function drawAll({ anvil, contracts, reader, cheats }: LiveChain): Promise<void> {
  const rollup = { address: contracts.rollup, abi: rollupAbi } as const
  const { wallet } = await clientsOf(anvil.url, 'deployer')
  const count = await reader.readContract({ ...rollup, functionName: 'nextNumber' })
  for (let number = count - 1n; number >= 0n; number--) {
    const args = [number] as const
    const { drawnAt, beaconBlock } = await reader.readContract({ ...rollup, functionName: 'batch', args })
    if (drawnAt !== 0n) return
    const missing = beaconBlock - (await reader.getBlockNumber()) + 1n
    if (missing > 0n) await cheats.mine({ blocks: Number(missing) })
    const header = encodeHeader(await reader.getBlock({ blockNumber: beaconBlock }))
    const hash = await wallet.writeContract({ ...rollup, functionName: 'draw', args: [number, header] })
    await waitForReceipt(reader, hash)
  }
}

/** Moves the chain's clock on to a time, in seconds. */
export async function travelTo({ reader, cheats }: LiveChain, time: number): Promise<void> {
  const { timestamp } = await reader.getBlock()
  const seconds = time - Number(timestamp)
  if (seconds <= 0) return
  await cheats.increaseTime({ seconds })
  await cheats.mine({ blocks: 1 })
}
