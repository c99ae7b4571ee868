import type { Hex } from 'viem'
import { encodeHeader } from '../../contracts/block-header.ts'
import type { ChainView } from '../receipts/chain-view.ts'
import { batchFinalAt } from '../receipts/finality.ts'
import type { BatcherModules, BatcherOptions } from './batcher.ts'
import type { RollupContract } from './rollup-contract.ts'

export interface UpkeepModules extends Pick<BatcherModules, 'client' | 'order' | 'log' | 'clock'> {
  readonly contract: RollupContract
  readonly proofOf: (
    sequence: number,
  ) => Promise<{ number: number; index: number; proof: readonly Hex[] } | undefined>
}

/** `BLOCKHASH` and EIP-2935 together reach back so many blocks. */
const historyBlocks = 8191n

/** What committed batches need of their sequencer: a beacon drawn, what is demanded shown, and what is final noted. */
export class BatchUpkeep {
  readonly #options: Required<BatcherOptions>
  readonly #modules: UpkeepModules
  readonly #contract: RollupContract
  #settledAt = 0

  constructor(options: Required<BatcherOptions>, modules: UpkeepModules) {
    this.#options = options
    this.#modules = modules
    this.#contract = modules.contract
  }

  /** Does the first thing that is due; whether there may be another before the chain goes on. */
  async next(view: ChainView): Promise<boolean> {
    return (await this.#draw(view)) || (await this.#supply(view)) || (await this.#settle(view))
  }

  async #draw({ batches, block }: ChainView): Promise<boolean> {
    const { client, log } = this.#modules
    const head = block?.number ?? 0n
    const due = batches.find(
      ({ drawnAt, withheld, beaconBlock }) => drawnAt === undefined && !withheld && beaconBlock < head,
    )
    if (due === undefined) return false
    const { drawnAt, beaconBlock } = await client.readContract({
      ...this.#contract.rollup,
      functionName: 'batch',
      args: [BigInt(due.number)],
    })
    if (drawnAt !== 0n || beaconBlock !== due.beaconBlock) return false
    const args = [BigInt(due.number)] as const
    if (head - beaconBlock > historyBlocks) {
      log.warn({ batch: due.number }, 'nobody drew in time: another beacon block')
      await this.#contract.send(`rearm ${due.number} ${beaconBlock}`, { functionName: 'rearm', args })
      return false
    }
    const header = encodeHeader(await client.getBlock({ blockNumber: beaconBlock }))
    await this.#contract.send(`draw ${due.number} ${beaconBlock}`, {
      functionName: 'draw',
      args: [...args, header],
    })
    return false
  }

  /** Shows on chain what was demanded, one receipt a turn. */
  async #supply({ demands, batches }: ChainView): Promise<boolean> {
    const { order, client, log, proofOf } = this.#modules
    for (const { id, batch: number, missing } of demands.values()) {
      const [, from, , bits] = await client.readContract({
        ...this.#contract.rollup,
        functionName: 'demands',
        args: [id],
      })
      // The view may be behind what was supplied last.
      const index = missing.find((each) => ((bits >>> (each - from)) & 1) === 1)
      const firstSequence = batches[number]?.firstSequence
      if (index === undefined || firstSequence === undefined) continue
      const [ordered] = await order.range(firstSequence + index, 1)
      const place = ordered && (await proofOf(ordered.sequence))
      if (ordered === undefined || place?.number !== number) continue
      log.warn({ batch: number, index }, 'a receipt was demanded on the chain: supplying it')
      await this.#contract.send(`supply ${id} ${index}`, {
        functionName: 'supply',
        args: [
          id,
          ordered.receipt,
          { number: BigInt(number), index: BigInt(index), signature: ordered.signature, proof: place.proof },
        ],
      })
      return true
    }
    return false
  }

  /** Notes on the chain which batches are final, which frees stakes and bonds of those who leave. */
  async #settle(view: ChainView): Promise<boolean> {
    const now = this.#modules.clock()
    if (now - this.#settledAt < this.#options.settleEvery) return false
    this.#settledAt = now
    const settled = Number(await this.#contract.read('settled'))
    const time = Number(view.block?.timestamp ?? 0n)
    const open = view.batches.slice(settled).findIndex((batch) => {
      const when = batchFinalAt(view, batch, this.#options.window)
      return !batch.withheld && (when === undefined || when > time)
    })
    const most = open < 0 ? view.batches.length - settled : open
    if (most > 0)
      await this.#contract.send(`settle ${settled} ${most}`, { functionName: 'settle', args: [BigInt(most)] })
    return false
  }
}
