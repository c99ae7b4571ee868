import { keccak256, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { checkOnChain, checkWithoutChain, standingOnChain } from '../../../sequencer/client/chain-checks.ts'
import type { BatchFacts, ChainFacts } from '../../../sequencer/client/chain-facts.ts'
import { present } from '../../../sequencer/client/exchange.ts'
import { deciding, type Findings, judge, pass, unknown } from '../../../sequencer/client/verification.ts'
import { batched, honestExchange, issuedAt, presented, trust } from '../../support/honest-exchange.ts'

const other = keccak256(toHex('other'))
const operatorLess = { operator: `0x${'00'.repeat(20)}`, addedAt: 0n, retiredAt: 0n } as const
const unfinished = { isFinal: false }

interface Case {
  readonly chain?: Partial<ChainFacts>
  readonly facts?: Partial<ChainFacts['facts']>
  readonly batch?: Partial<BatchFacts>
  readonly place?: object
  /** In no batch yet. */
  readonly waiting?: boolean
}

async function found({ chain, facts, batch, place, waiting = false }: Case) {
  const shown = await presented()
  const honest = batched(shown)
  const all: ChainFacts = {
    ...honest.facts,
    facts: { ...honest.facts.facts, ...facts },
    batch: waiting ? undefined : { ...honest.batch, ...batch },
    ...chain,
  }
  const said = { state: 'final', ...(!waiting && { batch: { ...honest.place, ...place } }) } as const
  const { registration, inclusion, finality } = checkOnChain(shown, all, said)
  const short = { pass: 'pass', fail: 'fail', unknown: 'open' }
  const states = [registration, inclusion, finality].map(({ status }) => short[status]).join(' ')
  return { states, standing: standingOnChain(shown, all, said).state }
}

describe('what a chain says of a receipt: registration, inclusion, finality', () => {
  it.each<[string, Case, string, string]>([
    ['is final', {}, 'pass pass pass', 'final'],
    ['is slashed after that', { facts: { slashedAt: issuedAt + 900n } }, 'pass pass pass', 'final'],
    ['can be disputed', { batch: unfinished }, 'pass pass open', 'committed'],
    ['is disputed', { batch: { ...unfinished, openDisputes: 1 } }, 'pass pass open', 'disputed'],
    ['lost a dispute', { batch: { ...unfinished, lostAt: issuedAt } }, 'pass pass fail', 'reverted'],
    ['is withheld', { batch: { ...unfinished, withheld: true } }, 'pass pass fail', 'reverted'],
    ['is not well-formed', { batch: { ...unfinished, isInvalid: true } }, 'pass pass fail', 'reverted'],
    [
      'has a worker that was slashed',
      { batch: unfinished, facts: { slashedAt: 1n } },
      'fail pass fail',
      'reverted',
    ],
    ['came too late', { batch: { committedAt: issuedAt + 601n } }, 'fail pass pass', 'final'],
    ['is of no operator', { facts: { key: operatorLess } }, 'fail pass pass', 'final'],
    ['is of no registered model', { facts: { modelRegisteredAt: 0n } }, 'fail pass pass', 'final'],
    ['has a bucket that the model has not', { facts: { hasBucket: false } }, 'fail pass pass', 'final'],
    ['is at another place', { place: { index: 0 } }, 'pass fail open', 'provisional'],
    ['is in another batch', { batch: { receiptsRoot: other } }, 'pass fail open', 'provisional'],
    ['has another place in the order', { batch: { firstSequence: 5n } }, 'pass fail open', 'provisional'],
    [
      'waits for its batch',
      { waiting: true, chain: { time: issuedAt + 9n, nextSequence: 7n } },
      'pass open open',
      'provisional',
    ],
    [
      'waits beyond its promise',
      { waiting: true, chain: { nextSequence: 7n } },
      'pass fail open',
      'provisional',
    ],
    ['is batched, but nobody shows where', { waiting: true }, 'pass open open', 'provisional'],
  ])('it %s', async (_, changes, states, standing) => {
    expect(await found(changes)).toEqual({ states, standing })
  })

  it('calls a receipt final only for who named the disputer', async () => {
    const disputer = `0x${'dd'.repeat(20)}` as const
    const exchange = await honestExchange({ request: { disputer }, receipt: { disputer } })
    for (const [shown, status] of [
      [exchange, 'pass'],
      [{ receipt: exchange.receipt }, 'unknown'],
    ] as const) {
      const read = await present(shown, trust.deployment)
      const { facts, place } = batched(read)
      expect(checkOnChain(read, facts, { state: 'final', batch: place }).finality.status).toBe(status)
    }
  })

  it('proves nothing by the sequencer’s word', () => {
    const { registration, inclusion, finality } = checkWithoutChain({ state: 'final' })
    expect([registration, inclusion, finality].map(({ status }) => status)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ])
  })
})

describe('a verdict', () => {
  const good = pass('')
  const all = Object.fromEntries(
    judge({} as Findings, new Set()).checks.map(({ name }) => [name, good]),
  ) as Findings
  const open = new Set(['inclusion', 'finality', 'tokens'] as const)

  it('says how far a receipt has provably come', () => {
    expect(judge(all, open).verdict).toBe('final')
    expect(judge({ ...all, finality: unknown('') }, open).verdict).toBe('committed')
    expect(judge({ ...all, inclusion: unknown('') }, open).verdict).toBe('provisional')
  })

  it('is never a good one while a required check is open, nor with one that fails', () => {
    const unproven = judge({ ...all, evidence: unknown('away') }, open)
    expect(unproven.verdict).toBe('unproven')
    expect(deciding(unproven)).toBe('evidence: away')
    expect(judge({ ...all, tokens: { status: 'fail', reason: '' } }, open).verdict).toBe('refused')
    expect(judge({ ...all, evidence: unknown('') }, new Set([...open, 'evidence'] as const)).verdict).toBe(
      'final',
    )
  })
})
