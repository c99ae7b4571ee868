import { encodeFunctionData, zeroHash } from 'viem'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { workersAbi } from '../../contracts/generated/workers.ts'
import { claimRewards, withdrawOwed } from '../game/claims.ts'
import { disputeKinds } from '../game/game-state.ts'
import { type OpenedDispute, openedDisputes } from '../game/opened-disputes.ts'
import { Outbound } from '../game/outbound.ts'
import { repeat } from '../game/repeat.ts'
import type { SpotCheckSummary } from '../spot-check/statistics.ts'
import { BatchChecker, type WantedDispute } from './batch-checker.ts'
import { reportBroken } from './broken-promises.ts'
import type { ChallengerModules, ChallengerOptions } from './challenger-options.ts'
import { openBatches } from './open-batches.ts'
import { OwnGames } from './own-games.ts'
import { SuppliedSource } from './supplied-source.ts'
import { pursueWithheld } from './withheld-batches.ts'

/**
 * One honest challenger. Everything it does follows from the chain as it is now, from what sources serve, and from what it computes
 * itself; it keeps nothing, so that a crash or a reorg costs no more than computing that again. Close it.
 *
 * @example
 * import { parseEther } from 'viem'
 *
 * const challenger = new Challenger(
 *   { deployment, fromBlock: 0n, rate: 1, mostAtRisk: parseEther('1'), patience: 600n },
 *   {
 *     client: chain,
 *     transactions: new WalletTransactions(chain, wallet),
 *     sources: [new HttpMirror({ url: 'http://127.0.0.1:8080' })],
 *     models: [await JudgedModel.open({ directory: 'fraud-proof/model/demo' })],
 *     observe: console.log,
 *   },
 * )
 * challenger.start(1000)
 * await challenger.close()
 */
export class Challenger {
  readonly #options: ChallengerOptions
  readonly #modules: ChallengerModules
  readonly #outbound: Outbound
  readonly #checker: BatchChecker
  readonly #games: OwnGames
  readonly #stop = new AbortController()
  #running: Promise<unknown> = Promise.resolve()

  constructor(options: ChallengerOptions, modules: ChallengerModules) {
    this.#options = options
    this.#modules = modules
    this.#outbound = new Outbound(options, modules)
    const { rollup } = options.deployment
    const supplied = new SuppliedSource(modules.client, rollup, options.fromBlock)
    const sources = [...modules.sources, supplied]
    this.#checker = new BatchChecker(options, { ...modules, sources }, this.#outbound)
    this.#games = new OwnGames(this.#at, modules, this.#outbound)
  }

  /** What spot checks have shown since the start. */
  get statistics(): SpotCheckSummary {
    return this.#checker.statistics.summary()
  }

  /** Watches until it is closed: games have clocks, so checks never hold them up. `interval` is in milliseconds. */
  start(interval: number): void {
    const failed = (what: string) => (error: unknown) => this.#outbound.alarm('failed', what, String(error))
    const { signal } = this.#stop
    this.#running = Promise.all([
      repeat(() => this.playGames(), { interval, signal, failed: failed('playing') }),
      repeat(() => this.checkBatches(), { interval, signal, failed: failed('checking') }),
    ])
  }

  /** One turn in every game of ours, and whatever we are owed. */
  async playGames(): Promise<void> {
    const { signal } = this.#stop
    const { beaten } = await this.#games.play(signal)
    const { client } = this.#modules
    const claims = { client, outbound: this.#outbound, ...this.#options }
    await claimRewards(claims, beaten)
    await withdrawOwed(claims, this.#options.leastWithdrawal ?? 0n)
  }

  /** One look at every open batch, and the disputes that follow from it. */
  async checkBatches(): Promise<void> {
    const { client } = this.#modules
    const { deployment, fromBlock, patience, promises = [] } = this.#options
    const { rollup } = deployment
    const { now, batches } = await openBatches(client, rollup)
    const wanted = await this.#checker.check(batches, now, this.#stop.signal)
    for (const batch of batches) {
      if (this.#checker.contentsOf(batch) || now - batch.committedAt <= patience) continue
      await pursueWithheld({ client, outbound: this.#outbound, rollup, fromBlock }, batch, now)
    }
    const nextSequence = await client.readContract({
      address: rollup,
      abi: rollupAbi,
      functionName: 'nextSequence',
    })
    const held = batches.map((batch) => ({ batch, contents: this.#checker.contentsOf(batch) }))
    await reportBroken(this.#outbound, rollup, promises, { now, nextSequence }, held)
    await this.#openDisputes(wanted)
  }

  /** Resolves when nothing that was sent is in flight. */
  settled(): Promise<void> {
    return this.#outbound.settled()
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await Promise.all([this.#running, this.#outbound.close()])
  }

  get #at() {
    const { deployment, fromBlock } = this.#options
    return { disputes: deployment.disputes, fromBlock }
  }

  async #openDisputes(wanted: readonly WantedDispute[]): Promise<void> {
    if (wanted.length === 0) return
    const { client } = this.#modules
    const opened = await openedDisputes(client, this.#at, this.#outbound.account)
    const contract = { address: this.#at.disputes, abi: disputesAbi } as const
    const bond = await client.readContract({ ...contract, functionName: 'bondNow' })
    let atRisk = await this.#atRisk(opened)
    for (const dispute of wanted) {
      const { kind, hash, receipt, place } = dispute
      const isOpened = opened.some((known) => isSame(known, dispute))
      if (isOpened || (await this.#isSlashed(receipt.worker))) continue
      const purpose = `open ${kind} ${place.number} ${place.index} ${hash}`
      if (this.#outbound.isInFlight(purpose)) {
        atRisk += bond
        continue
      }
      if (atRisk + bond > this.#options.mostAtRisk) {
        const most = this.#options.mostAtRisk
        this.#outbound.alarm(
          'bonds-at-risk',
          hash,
          `${atRisk} wei are at risk, a bond is ${bond}, the most ${most}`,
        )
        continue
      }
      const args = [disputeKinds.indexOf(kind), receipt, place, zeroHash] as const
      const data = encodeFunctionData({ ...contract, functionName: 'open', args })
      const result = await this.#outbound.attempt({ purpose, to: this.#at.disputes, data, value: bond })
      if (result === 'sent') atRisk += bond
      else if (typeof result === 'object') {
        const since = await openedDisputes(client, this.#at, this.#outbound.account)
        // Mined since we looked: then it was ours.
        if (since.some((known) => isSame(known, dispute))) continue
        this.#outbound.alarm('move-refused', purpose, result.refused)
      }
    }
  }

  /** The bonds that are up now. */
  async #atRisk(opened: readonly OpenedDispute[]): Promise<bigint> {
    const contract = { address: this.#at.disputes, abi: disputesAbi } as const
    const games = await Promise.all(
      opened.map(({ id }) =>
        this.#modules.client.readContract({ ...contract, functionName: 'dispute', args: [id] }),
      ),
    )
    const running = games.filter(({ phase }) => phase < 6)
    return running.reduce((sum, { bond }) => sum + bond, 0n)
  }

  /** Everything of a slashed operator that is not final is reverted already. */
  async #isSlashed(worker: WantedDispute['receipt']['worker']): Promise<boolean> {
    const contract = { address: this.#options.deployment.workers, abi: workersAbi } as const
    const { client } = this.#modules
    const operator = await client.readContract({ ...contract, functionName: 'operatorOf', args: [worker] })
    return (await client.readContract({ ...contract, functionName: 'slashedAt', args: [operator] })) !== 0n
  }
}

function isSame(known: OpenedDispute, { kind, hash, place }: WantedDispute): boolean {
  return (
    known.kind === kind &&
    known.receiptHash === hash &&
    known.batch === place.number &&
    known.index === Number(place.index)
  )
}
