import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEther } from 'viem'
import { Challenger } from '../../fraud-proof/challenger/challenger.ts'
import type { PlayerEvent } from '../../fraud-proof/game/player-event.ts'
import { repeat } from '../../fraud-proof/game/repeat.ts'
import { WalletTransactions } from '../../fraud-proof/game/wallet-transactions.ts'
import { writeManifest } from '../../fraud-proof/model/manifest.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { writeSyntheticModel } from '../../fraud-proof/model/synthetic/write-model.ts'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { type Chain, startChain } from '../support/chain.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { dishonestWorker, type Served } from '../support/dishonest/workers.ts'
import { lyingDefender } from '../support/lying-defender.ts'
import {
  commitAnswers,
  openServedModel,
  type ServedModel,
  type ServedModelOptions,
} from '../support/served-model.ts'
import { drawBatch, type Stage } from '../support/stage.ts'
import { milliseconds, spread } from './measure.ts'
import type { Figure } from './report.ts'

const GAMES = 3
const threads = availableParallelism()

/** A decoder of 42 million parameters with the thresholds that its profile begins with. */
export async function writeLargeModel(directory: string): Promise<void> {
  await writeSyntheticModel(directory, {
    architecture: 'llama',
    dialect: 'plain',
    precision: 'float32',
    layers: 8,
    width: 512,
    heads: 8,
    kvHeads: 4,
    vocabulary: 16_384,
    context: 256,
    seed: 1,
  })
  await writeManifest(directory, (await readModelFiles(directory)).manifest)
}

/** Games to the last step on a chain with a block a second, over the demo model and over a large one. */
export async function disputeGames(): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'otr-bench-'))
  try {
    await writeLargeModel(directory)
    return [
      ...(await gamesOver('demo', demoDirectory, { threads })),
      ...(await gamesOver('42 M parameters', directory, { threads, bucket: 256, maxTokens: 128 })),
    ]
  } finally {
    await rm(directory, { recursive: true })
  }
}

async function gamesOver(name: string, directory: string, options: ServedModelOptions): Promise<Figure[]> {
  const served = await openServedModel(directory, options)
  const chain = await startChain()
  try {
    const edited = await dishonestWorker('an edited token').serve(served.ask('What is rho?'))
    const judging = { kind: 'output', answer: openedAnswer(edited), bucket: edited.receipt.bucket } as const
    const cold = await milliseconds(() => served.judged.replayTwice(judging))
    const stage = await served.stage(chain)
    const games: Timeline[] = []
    for (let game = 0; game < GAMES; game++) {
      const revert = await chain.snapshot()
      games.push(await playOneGame(served, stage, edited))
      await revert()
    }
    const figure = (what: string, of: (game: Timeline) => number, unit: string): Figure => ({
      what: `${name}: ${what}`,
      value: spread(games.map(of)),
      unit,
    })
    return [
      {
        what: `${name}: lowering, hashing weights, and the first two replays`,
        value: spread([cold / 1000]),
        unit: 's',
      },
      figure('commitment to its randomness', ({ drawn }) => drawn, 's'),
      figure('commitment to detection', ({ detected }) => detected, 's'),
      figure('commitment to opened dispute', ({ opened }) => opened, 's'),
      figure('commitment to slashed', ({ slashed }) => slashed, 's'),
      figure("challenger's transactions", ({ challenger }) => challenger.length, ''),
      figure("challenger's gas", ({ challenger }) => challenger.reduce((sum, gas) => sum + gas, 0), 'gas'),
      figure("defender's transactions", ({ defender }) => defender.transactions, ''),
      figure("defender's gas", ({ defender }) => defender.gas, 'gas'),
    ]
  } finally {
    await chain.close()
    await served.close()
  }
}

/** Seconds since the batch was mined, and what each side spent. */
interface Timeline {
  readonly drawn: number
  readonly detected: number
  readonly opened: number
  readonly slashed: number
  readonly challenger: readonly number[]
  readonly defender: { readonly transactions: number; readonly gas: number }
}

/** One false receipt, from its commitment until the operator that defends it is slashed; both sides play as daemons. */
async function playOneGame(served: ServedModel, stage: Stage, edited: Served): Promise<Timeline> {
  const { chain } = stage
  await blockEverySecond(chain, true)
  const committed = await commitAnswers(stage, [edited])
  const committedAt = performance.now()
  const since = () => (performance.now() - committedAt) / 1000
  const liar = await lyingDefender(committed, served.judged, edited)
  const watched = watch(since)
  const transactions = new WalletTransactions(chain.reader, chain.wallet('challenger'), { interval: 50 })
  const challenger = new Challenger(
    {
      deployment: stage.deployment,
      fromBlock: 0n,
      rate: 1,
      mostAtRisk: parseEther('1'),
      patience: 60n,
      leastWithdrawal: parseEther('1000'),
    },
    {
      client: chain.reader,
      transactions,
      sources: [committed.source],
      models: [served.judged],
      observe: watched.observe,
    },
  )
  const stop = new AbortController()
  try {
    challenger.start(50)
    const lying = repeat(() => liar.playGames(), {
      interval: 50,
      signal: stop.signal,
      failed: watched.failed,
    })
    await beaconPassed(stage, committed.number)
    await drawBatch(stage, committed.number)
    const drawn = since()
    await watched.ended
    stop.abort()
    await lying
    return {
      drawn,
      detected: watched.at('detected'),
      opened: watched.at('opened'),
      slashed: watched.at('slashed'),
      challenger: watched.gas,
      defender: { transactions: liar.moves.length, gas: Number(liar.gas) },
    }
  } finally {
    stop.abort()
    transactions.close()
    await challenger.close()
    await blockEverySecond(chain, false)
  }
}

/** When a challenger got how far, and what it paid. */
function watch(since: () => number) {
  const seen = new Map<string, number>()
  const gas: number[] = []
  let failed: (error: unknown) => void = () => undefined
  let slashed: () => void = () => undefined
  const ended = new Promise<void>((resolve, reject) => {
    slashed = resolve
    failed = reject
  })
  const observe = (event: PlayerEvent) => {
    if (event.kind === 'alarm') failed(new Error(`${event.code}: ${event.message}`))
    if (event.kind === 'sent') gas.push(Number(event.gasUsed))
    const what = milestone(event)
    if (what && !seen.has(what)) seen.set(what, since())
    if (what === 'slashed') slashed()
  }
  return { observe, failed, ended, gas, at: (what: string) => seen.get(what) ?? Number.NaN }
}

function milestone(event: PlayerEvent): string | undefined {
  if (event.kind === 'replayed' && !event.honest) return 'detected'
  if (event.kind !== 'sent') return undefined
  if (event.purpose.startsWith('open ')) return 'opened'
  return event.purpose.endsWith(' step') ? 'slashed' : undefined
}

async function blockEverySecond({ cheats }: Chain, on: boolean): Promise<void> {
  await cheats.setAutomine(!on)
  await cheats.setIntervalMining({ interval: on ? 1 : 0 })
}

/** Resolves when the block that gives the randomness is there. */
async function beaconPassed({ chain, rollup }: Stage, number: bigint): Promise<void> {
  const args = [number] as const
  const { beaconBlock } = await chain.reader.readContract({ ...rollup, functionName: 'batch', args })
  while ((await chain.reader.getBlockNumber()) < beaconBlock) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
