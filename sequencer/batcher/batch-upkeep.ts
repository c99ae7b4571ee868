import type { Hex } from 'viem'
import { encodeHeader } from '../../contracts/block-header.ts'
import { OtrError } from '../../contracts/errors.ts'
import type { ChainBatch, ChainView } from '../receipts/chain-view.ts'
import { batchFinalAt } from '../receipts/finality.ts'
import type { BatcherModules, BatcherOptions } from './batcher.ts'
import type { RollupContract } from './rollup-contract.ts'

type UpkeepOptions = Pick<Required<BatcherOptions>, 'settleEvery' | 'window'>

export interface UpkeepModules extends Pick<BatcherModules, 'client' | 'order' | 'log' | 'clock'> {
  readonly contract: RollupContract
  readonly proofOf: (
    sequence: number,
  ) => Promise<{ number: number; index: number; proof: readonly Hex[] } | undefined>
}

/** `BLOCKHASH` and EIP-2935 together reach back so many blocks. */
const historyBlocks = 8191n

/** Batches that one transaction notes as final: about 5,000 gas each. */
const mostSettled = 500

/** What committed batches need of their sequencer: a beacon drawn, what is demanded shown, and what is final noted. */
export class BatchUpkeep {
  readonly #options: UpkeepOptions
  readonly #modules: UpkeepModules
  readonly #contract: RollupContract
  #settledAt = 0
  readonly #tooLate = new Set<bigint>()

  constructor(options: UpkeepOptions, modules: UpkeepModules) {
    this.#options = options
    this.#modules = modules
    this.#contract = modules.contract
  }

  /** Draws every beacon that can be drawn, or names another where it is too late for that. */
  async draw({ batches, settled, block }: ChainView): Promise<void> {
    const { client, log } = this.#modules
    const head = block?.number ?? 0n
    for (const { number, drawnAt: seenDrawn, withheld, beaconBlock: seenBlock } of batches.from(settled)) {
      if (seenDrawn !== undefined || withheld || seenBlock >= head) continue
      const args = [BigInt(number)] as const
      // The view may be behind what was sent last.
      const { drawnAt, beaconBlock } = await client.readContract({
        ...this.#contract.rollup,
        functionName: 'batch',
        args,
      })
      if (drawnAt !== 0n || beaconBlock !== seenBlock) continue
      if (head - beaconBlock > historyBlocks) {
        log.warn({ batch: number }, 'nobody drew in time: another beacon block')
        await this.#contract.send(`rearm ${number} ${beaconBlock}`, { functionName: 'rearm', args })
        continue
      }
      const header = encodeHeader(await client.getBlock({ blockNumber: beaconBlock }))
      await this.#contract.send(`draw ${number} ${beaconBlock}`, {
        functionName: 'draw',
        args: [...args, header],
      })
    }
  }

  /** Shows on chain what was demanded and can still be shown. */
  async supply({ demands, batches, block }: ChainView): Promise<void> {
    const { client, log } = this.#modules
    const time = Number(block?.timestamp ?? 0n)
    for (const { id, batch: number, missing, deadline } of demands.values()) {
      const batch = batches.get(number)
      if (batch === undefined || batch.withheld) continue
      if (time > deadline) {
        if (!this.#tooLate.has(id)) log.error({ batch: number }, 'what was demanded was not supplied in time')
        this.#tooLate.add(id)
        continue
      }
      const [, from, , bits] = await client.readContract({
        ...this.#contract.rollup,
        functionName: 'demands',
        args: [id],
      })
      // The view may be behind what was supplied last.
      const owed = missing.filter((index) => ((bits >>> (index - from)) & 1) === 1)
      for (const index of owed) await this.#supplyOne(id, batch, index)
    }
  }

  async #supplyOne(id: bigint, { number, firstSequence }: ChainBatch, index: number): Promise<void> {
    const { order, log, proofOf } = this.#modules
    const [ordered] = await order.range(firstSequence + index, 1)
    const place = await proofOf(firstSequence + index)
    if (ordered === undefined || place?.number !== number) {
      throw new OtrError('batcher/missing', `receipt ${index} of batch ${number} is demanded, but not here`, {
        batch: number,
        index,
      })
    }
    log.warn({ batch: number, index }, 'a receipt was demanded on the chain: supplying it')
    await this.#contract.send(`supply ${id} ${index}`, {
      functionName: 'supply',
      args: [
        id,
        ordered.receipt,
        { number: BigInt(number), index: BigInt(index), signature: ordered.signature, proof: place.proof },
      ],
    })
  }

  /** Notes on the chain which batches are final, which frees stakes and bonds of those who leave. */
  async settle(view: ChainView): Promise<void> {
    const now = this.#modules.clock()
    if (now - this.#settledAt < this.#options.settleEvery) return
    this.#settledAt = now
    const time = Number(view.block?.timestamp ?? 0n)
    let most = 0
    for (const batch of view.batches.from(view.settled)) {
      const when = batchFinalAt(view, batch, this.#options.window)
      if (!batch.withheld && (when === undefined || when > time)) break
      most++
    }
    if (most === 0) return
    const args = [BigInt(Math.min(most, mostSettled))] as const
    await this.#contract.send(`settle ${view.settled} ${most}`, { functionName: 'settle', args })
    // There may be more.
    if (most > mostSettled) this.#settledAt = 0
  }
}
