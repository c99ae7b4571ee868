import { zeroHash } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { challengerMove } from '../../fraud-proof/game/challenger-strategy.ts'
import { type Defence, defenderMove } from '../../fraud-proof/game/defender-strategy.ts'
import type { GameState } from '../../fraud-proof/game/game-state.ts'
import type { Decision } from '../../fraud-proof/game/move.ts'
import type { OwnTrace } from '../../fraud-proof/game/own-trace.ts'
import type { Program } from '../../fraud-proof/program/program.ts'
import { Executor, type ProgramData } from '../../fraud-proof/vm/executor.ts'
import { storedRoots } from '../../fraud-proof/vm/roots.ts'
import { Trace } from '../../fraud-proof/vm/trace.ts'
import { forgeTrace, leavesOf, withElement } from '../../sequencer/devnet/dishonest/forged-trace.ts'
import { type Actor, actorOf } from '../support/dishonest/actor.ts'
import { dishonestChallengers } from '../support/dishonest/challengers.ts'
import { dishonestDefenders, type LiarsContext } from '../support/dishonest/defenders.ts'
import { type Played, playSimulated } from '../support/play-simulated.ts'
import { stored } from '../support/random-kernel.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { SimulatedDisputes } from '../support/simulated-disputes.ts'
import { accounts, amounts, times } from '../support/simulated-rules.ts'
import { smallDecoder } from '../support/small-decoder.ts'
import { validReceipt } from '../support/valid-receipt.ts'

const random = seededRandom('game-strategies')
const size = { length: 11, width: 64, heads: 4, hidden: 96, layers: 1, vocabulary: 70 }
const { program, data } = smallDecoder(random, size)
const longer = smallDecoder(random, { ...size, length: 30 })
const executor = await Executor.open({ threads: 1 })
afterAll(() => executor.close())

const names = { modelId: zeroHash, key: privateKeyToAccount(generatePrivateKey()) }

/** Under this largest margin every answer is honest, under the other none. */
const anything = 1e9
const nothing = -1

function inputsOf([tokens, params]: readonly Float32Array[], marginMax: number): Float32Array[] {
  return [tokens ?? new Float32Array(), (params ?? new Float32Array()).with(9, marginMax)]
}

async function run(program: Program, data: ProgramData): Promise<OwnTrace> {
  const execution = await executor.execute(program, data, { trace: true, keep: true })
  const roots = { weights: await storedRoots(data.weights), tables: [] }
  return { program, verdict: execution.verdict, trace: new Trace(execution, roots) }
}

async function truthOf(marginMax: number): Promise<Defence> {
  const inputs = inputsOf(data.inputs, marginMax)
  const own = await run(program, { ...data, inputs })
  return { ...own, receipt: validReceipt(names), tokens: Array.from(inputs[0] ?? []), rows: [] }
}

let honest: Defence
let dishonest: Defence
beforeAll(async () => {
  honest = await truthOf(anything)
  dishonest = await truthOf(nothing)
  expect([honest.verdict, dishonest.verdict]).toEqual([1, 0])
})

function context(truth: Defence): LiarsContext {
  return {
    truth,
    random: random.next,
    async other(what) {
      if (what === 'bucket') return run(longer.program, longer.data)
      if (what === 'tokens') {
        const [tokens, ...params] = data.inputs
        return run(program, { ...data, inputs: [Float32Array.from(tokens ?? []).with(2, 1), ...params] })
      }
      const weights = await Promise.all(
        data.weights.map(async (tensor) =>
          stored(
            tensor.name,
            (await tensor.load()).map((v) => v * 1.01),
          ),
        ),
      )
      return run(program, { ...data, weights })
    },
  }
}

/** Two instances that know the same must do the same. */
function twice(strategy: (game: GameState) => Promise<Decision>): Actor {
  return actorOf(async (game) => {
    const [decision, other] = [await strategy(game), await strategy(game)]
    expect(other).toEqual(decision)
    return decision
  })
}

const honestChallenger = (own: OwnTrace) => twice((game) => challengerMove(game, async () => own))
const honestDefender = (own: Defence) => twice((game) => defenderMove(game, async () => own))

const longestGame = 2n * (times.clock + times.replayAllowance) + 48n * times.minTurn

/** Plays and holds every invariant that does not depend on who lies. */
async function play(
  truth: OwnTrace,
  challenger: { actor: Actor; honest: boolean },
  defender: { actor: Actor; honest: boolean },
): Promise<Played & { disputes: SimulatedDisputes }> {
  const disputes = new SimulatedDisputes(truth)
  const id = disputes.open()
  const sides = [
    { account: accounts.challenger, ...challenger },
    { account: accounts.defender, ...defender },
  ]
  const played = await playSimulated(disputes, id, sides, () => expect(disputes.unaccounted).toBe(0n))
  expect(disputes.duration(id)).toBeLessThanOrEqual(longestGame)
  expect(disputes.lost).toBe(played.outcome === 'challengerWon')
  return { ...played, disputes }
}

describe('an honest challenger wins against', () => {
  for (const lie of dishonestDefenders) {
    for (const [kind, truth] of [
      ['a dishonest receipt', () => dishonest],
      ['an honest one', () => honest],
    ] as const) {
      it(`${lie.name}, over ${kind}`, async () => {
        const own = truth()
        const played = await play(
          own,
          { actor: honestChallenger(own), honest: true },
          { actor: await lie.play(context(own)), honest: false },
        )
        expect(played.outcome).toBe('challengerWon')
        expect(lie.losesBy).toContain(played.moves.at(-1))
        played.disputes.payReward()
        const { owed } = played.disputes
        const isAnswered = played.moves.includes('answer')
        const rest = amounts.stake / 2n - (isAnswered ? 0n : amounts.bond)
        expect(owed.get(accounts.challenger)).toBe(2n * amounts.bond + rest / 2n)
        expect(owed.get(accounts.defender) ?? 0n).toBe(0n)
      })
    }
  }
})

describe('an honest defender wins against', () => {
  for (const cheat of dishonestChallengers) {
    it(cheat.name, async () => {
      const played = await play(
        honest,
        { actor: await cheat.play(honest), honest: false },
        { actor: honestDefender(honest), honest: true },
      )
      expect(played.outcome).toBe('defenderWon')
      const early = cheat.name === 'a concession before the first point'
      expect(played.disputes.owed.get(accounts.defender)).toBe(
        amounts.bond + (early ? amounts.fee : amounts.bond),
      )
    })
  }
})

describe('honest players', () => {
  it('end a dispute over an honest receipt before it costs more than the answer', async () => {
    const { outcome, moves, disputes } = await play(
      honest,
      { actor: honestChallenger(honest), honest: true },
      { actor: honestDefender(honest), honest: true },
    )
    expect(outcome).toBe('defenderWon')
    expect(moves).toEqual(['answer', 'concede'])
    expect(disputes.owed.get(accounts.challenger)).toBe(amounts.bond - amounts.fee)
  })

  it('do not answer for a dishonest receipt', async () => {
    const { outcome, moves } = await play(
      dishonest,
      { actor: honestChallenger(dishonest), honest: true },
      { actor: honestDefender(dishonest), honest: true },
    )
    expect(outcome).toBe('challengerWon')
    expect(moves).toEqual(['timeout'])
  })
})

describe('a challenger whose machine computed something else', () => {
  it('holds before it sends a step that the chain would not take', async () => {
    const kernel = program.kernels.findIndex(({ opcode }) => opcode === 'DOT')
    const bytes = withElement(await leavesOf(honest, kernel), 5, (bits) => bits ^ 1)
    const faulty = await forgeTrace(honest, { tensors: new Map([[kernel, bytes]]) })
    const decisions: Decision[] = []
    const actor = actorOf(async (game) => {
      const decision = await challengerMove(game, async () => faulty)
      decisions.push(decision)
      return decision
    })
    const { outcome, moves } = await play(
      honest,
      { actor, honest: true },
      { actor: honestDefender(honest), honest: true },
    )
    expect(outcome).toBe('defenderWon')
    expect(moves).not.toContain('step')
    const why = 'the value that differs is what its kernel makes'
    expect(decisions).toContainEqual({ kind: 'hold', why })
  })
})

describe('a challenger behind another that slashed the operator', () => {
  it('gets its bond back', async () => {
    const disputes = new SimulatedDisputes(dishonest)
    const [first, second] = [disputes.open(), disputes.open(accounts.second)]
    disputes.now += times.clock + times.replayAllowance + 1n
    disputes.apply(first, accounts.stranger, { kind: 'timeout' })
    disputes.now -= 10n
    const decision = await challengerMove(disputes.state(second), async () => dishonest)
    expect(decision).toEqual({ kind: 'closeVoid' })
    disputes.apply(second, accounts.second, { kind: 'closeVoid' })
    expect(disputes.owed.get(accounts.second)).toBe(amounts.bond)
    expect(disputes.unaccounted).toBe(0n)
  })
})
