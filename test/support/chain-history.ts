import type { Hex } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { hashReceipt, type Receipt, receiptTypedData } from '../../contracts/receipt.ts'
import { workerKeyDigest } from '../../contracts/worker-key.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import type { Chain } from './chain.ts'
import { type Game, openDispute, phase, readGame, timeOut } from './game.ts'
import { mined } from './mined.ts'
import { randomSpec } from './random-spec.ts'
import type { SeededRandom } from './seeded-random.ts'
import { addBond, commitReceipts, drawBatch, type Place, type Stage, setStage } from './stage.ts'
import { validReceipt } from './valid-receipt.ts'

/** A receipt that was put into a batch. */
export interface Placed {
  readonly receipt: Receipt
  readonly hash: Hex
  readonly sequence: number
  readonly place: Place
}

type Signing = readonly [receipt: Receipt, key: Stage['key']]

/** Two operators, a sequencer that may be dishonest, and what random people do to their receipts. */
export class ChainHistory {
  readonly stage: Stage
  /** The block before the deployment's. */
  readonly from: bigint
  readonly placed: Placed[] = []
  readonly #random: SeededRandom
  readonly #second: Stage['key']
  readonly #batches: Signing[][] = []
  readonly #games: Game[] = []
  #count = 0

  private constructor(stage: Stage, from: bigint, second: Stage['key'], random: SeededRandom) {
    this.stage = stage
    this.from = from
    this.#second = second
    this.#random = random
  }

  static async begin(chain: Chain, random: SeededRandom): Promise<ChainHistory> {
    const from = await chain.reader.getBlockNumber()
    const stage = await setStage(chain, randomSpec(random, [64]))
    const second = privateKeyToAccount(generatePrivateKey())
    const { workers } = stage
    const wallet = chain.wallet('deployer')
    const operator = devAccount('deployer').address
    const value = await chain.reader.readContract({ ...workers, functionName: 'stakeAmount' })
    await mined(chain, wallet.writeContract({ ...workers, functionName: 'join', args: [operator], value }))
    const signature = await second.sign({ hash: workerKeyDigest(operator, stage.deployment) })
    const args = [second.address, signature] as const
    await mined(chain, wallet.writeContract({ ...workers, functionName: 'addKey', args }))
    await mined(chain, wallet.writeContract({ ...workers, functionName: 'addModel', args: [stage.modelId] }))
    // No reorg reaches back before them.
    await chain.cheats.mine({ blocks: 8 })
    return new ChainHistory(stage, from, second, random)
  }

  /** Something that may happen, and what it was; what the contracts refuse did not happen. */
  async happen(): Promise<string> {
    const often = [this.commit, this.draw, this.draw, this.travel, this.travel, this.travel]
    const seldom = [this.demand, this.supply, this.supply, this.dispute, this.concede]
    const rarely = [this.withhold, this.report, this.timeOut, this.timeOut, this.reorg, this.reorg]
    const actions = [...often, ...often, ...often, ...seldom, ...seldom, ...rarely]
    const action = this.#oneOf(actions)
    if (action === undefined) return 'nothing'
    try {
      await action.call(this)
      return action.name
    } catch (error) {
      // Each of these is refused now and then; a mistake of the test's is not.
      if (!/revert/i.test(String(error))) throw error
      return `${action.name} was refused`
    }
  }

  async commit(): Promise<void> {
    const { stage } = this
    const bond = await stage.chain.reader.readContract({ ...stage.rollup, functionName: 'bond' })
    if (bond === 0n) await addBond(stage)
    const batch = Array.from({ length: 1 + this.#random.below(4) }, (): Signing => this.#receipt())
    await this.#commit(batch)
    this.#batches.push(batch)
  }

  #receipt(): Signing {
    const old = this.#oneOf(this.#batches.flat())
    const kind = this.#random.below(12)
    // Again at another place, or not well-formed.
    if (kind === 0 && old) return old
    const key = this.#random.below(2) === 0 ? this.#second : this.stage.key
    const receipt = { ...validReceipt({ modelId: this.stage.modelId, key }, this.#count++) }
    return [kind === 1 ? { ...receipt, finish: 3 } : receipt, key]
  }

  async #commit(batch: readonly Signing[]): Promise<void> {
    const { domain } = this.stage
    const keyOf = new Map(batch)
    const receipts = batch.map(([receipt]) => receipt)
    const { first, places } = await commitReceipts(this.stage, receipts, (receipt) =>
      (keyOf.get(receipt) ?? this.#second).signTypedData(receiptTypedData(receipt, domain)),
    )
    for (const [i, receipt] of receipts.entries()) {
      const place = places[i]
      if (place === undefined) throw new Error('no place')
      this.placed.push({ receipt, hash: hashReceipt(receipt, domain), sequence: Number(first) + i, place })
    }
  }

  async draw(): Promise<void> {
    await drawBatch(this.stage, this.#someBatch())
  }

  async travel(): Promise<void> {
    await this.stage.chain.travel(1 + this.#random.below(400))
  }

  async demand(): Promise<void> {
    const { chain, rollup } = this.stage
    const fee = await chain.reader.readContract({ ...rollup, functionName: 'demandFee' })
    const from = this.#random.below(2)
    const to = from + 1
    const call = {
      functionName: 'demand',
      args: [this.#someBatch(), from, to],
      value: fee * BigInt(to - from),
    } as const
    await mined(chain, chain.wallet('stranger').writeContract({ ...rollup, ...call }))
  }

  async supply(): Promise<void> {
    const { chain, rollup } = this.stage
    const count = await chain.reader.readContract({ ...rollup, functionName: 'demandCount' })
    for (let id = 0n; id < count; id++) {
      const [number, from, , missing] = await chain.reader.readContract({
        ...rollup,
        functionName: 'demands',
        args: [id],
      })
      const owed = this.placed.find(({ place }) => {
        const at = Number(place.index) - from
        return place.number === number && at >= 0 && at < 32 && ((missing >>> at) & 1) === 1
      })
      if (owed === undefined) continue
      const args = [id, owed.receipt, owed.place] as const
      await mined(chain, chain.wallet('stranger').writeContract({ ...rollup, functionName: 'supply', args }))
      return
    }
  }

  async withhold(): Promise<void> {
    const { chain, rollup } = this.stage
    const count = await chain.reader.readContract({ ...rollup, functionName: 'demandCount' })
    const args = [BigInt(this.#random.below(Number(count) + 1))] as const
    await mined(chain, chain.wallet('stranger').writeContract({ ...rollup, functionName: 'withhold', args }))
  }

  async report(): Promise<void> {
    const { chain, rollup } = this.stage
    const bad = this.#oneOf(this.placed.filter(({ receipt }) => receipt.finish > 2))
    if (bad === undefined) return
    const args = [bad.receipt, bad.place] as const
    await mined(
      chain,
      chain.wallet('stranger').writeContract({ ...rollup, functionName: 'reportInvalid', args }),
    )
  }

  async dispute(): Promise<void> {
    const one = this.#oneOf(this.placed)
    if (one === undefined) return
    const salt: Hex = `0x${this.#random.next().toString(16).padStart(64, '0')}`
    this.#games.push(await openDispute(this.stage, one.receipt, one.place, { salt }))
  }

  /** The defender never answers. */
  async timeOut(): Promise<void> {
    const game = await this.#openGame()
    if (game && this.#random.below(4) === 0) await timeOut(this.stage, game)
  }

  async concede(): Promise<void> {
    const { chain, disputes } = this.stage
    const game = await this.#openGame()
    if (game === undefined) return
    const call = { functionName: 'concede', args: [game.id] } as const
    await mined(chain, chain.wallet('challenger').writeContract({ ...disputes, ...call }))
  }

  async #openGame(): Promise<Game | undefined> {
    const open: Game[] = []
    for (const game of this.#games) {
      const state = await readGame(this.stage, game).catch(() => undefined)
      if (state && state.phase < phase.challengerWon) open.push(game)
    }
    return this.#oneOf(open)
  }

  /** Drops some blocks; the batches among them are committed again, as they were. */
  async reorg(): Promise<void> {
    const { chain, rollup } = this.stage
    await chain.reorg(1 + this.#random.below(6))
    const next = Number(await chain.reader.readContract({ ...rollup, functionName: 'nextNumber' }))
    const kept = this.placed.filter(({ place }) => place.number < BigInt(next))
    this.placed.splice(0, this.placed.length, ...kept)
    const bond = await chain.reader.readContract({ ...rollup, functionName: 'bond' })
    if (bond === 0n) await addBond(this.stage)
    for (const batch of this.#batches.slice(next)) await this.#commit(batch)
  }

  /** A batch of the last few. */
  #someBatch(): bigint {
    return BigInt(Math.max(0, this.#batches.length - 1 - this.#random.below(4)))
  }

  #oneOf<T>(values: readonly T[]): T | undefined {
    return values[this.#random.below(values.length)]
  }
}
