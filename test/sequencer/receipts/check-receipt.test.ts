import { keccak256, toHex, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { derivedSeed } from '../../../contracts/derived-seed.ts'
import { finish, type Receipt } from '../../../contracts/receipt.ts'
import { tokensRoot } from '../../../fraud-proof/vm/opening.ts'
import { checkReceipt, type ReceiptExpectation } from '../../../sequencer/receipts/check-receipt.ts'

const hash = (what: string) => keccak256(toHex(what))
const address = (digits: string) => `0x${digits.repeat(20)}` as const
const now = 1_800_000_000n
const span = { operator: address('0e'), addedAt: now - 100n, retiredAt: 0n }
const promptTokens = [11, 12, 13]
const outputTokens = [21, 22]

const expected: ReceiptExpectation = {
  ask: {
    disputer: address('Dd'),
    beneficiary: address('be'),
    temperature: Math.fround(0.7),
    seed: 7n,
    maxTokens: 40,
    stop: [],
  },
  requestHash: hash('request'),
  nonce: hash('nonce'),
  model: { id: hash('model'), buckets: [16, 64, 256], endTokens: [1, 22] },
  given: { responseHash: hash('response'), promptTokens, outputTokens, hungUp: false },
  session: { worker: address('3e'), evidenceHash: hash('evidence') },
  isSigned: true,
  chain: {
    facts: {
      modelRegisteredAt: 5n,
      hasBucket: true,
      key: span,
      model: span,
      exitRequestedAt: 0n,
      slashedAt: 0n,
      inclusionGrace: 600n,
    },
    time: now,
  },
  now,
  clockSkew: 60n,
}

const honest: Receipt = {
  modelId: hash('model'),
  bucket: 64,
  tokensRoot: toHex(tokensRoot([...promptTokens, ...outputTokens], 64)),
  promptLength: 3,
  totalLength: 5,
  maxTokens: 40,
  finish: finish.endToken,
  temperature: 0x3f333333,
  seed: 7n,
  kvRoot: hash('kv'),
  requestHash: hash('request'),
  responseHash: hash('response'),
  nonce: hash('nonce'),
  evidenceHash: hash('evidence'),
  disputer: address('dd'),
  beneficiary: address('be'),
  worker: address('3E'),
  issuedAt: now,
}

type Changes = {
  [Part in 'ask' | 'given' | 'session' | 'chain']?: Partial<ReceiptExpectation[Part]>
} & Partial<Pick<ReceiptExpectation, 'isSigned' | 'now'>>

function not(status: 'pass' | 'unknown', receipt: Partial<Receipt>, changes: Changes = {}): string[] {
  const { ask, given, session, chain, ...rest } = changes
  const checks = checkReceipt(
    { ...honest, ...receipt },
    {
      ...expected,
      ask: { ...expected.ask, ...ask },
      given: { ...expected.given, ...given },
      session: { ...expected.session, ...session },
      chain: { ...expected.chain, ...chain },
      ...rest,
    },
  )
  return checks.filter((check) => check.status !== 'pass' && check.status !== status).map(({ name }) => name)
}
const failed = (receipt: Partial<Receipt>, changes: Changes = {}) => not('unknown', receipt, changes)

/** A receipt over other output, whose root and length follow it. */
const over = (output: readonly number[], rest: Partial<Receipt>): [Partial<Receipt>, Changes] => [
  {
    tokensRoot: toHex(tokensRoot([...promptTokens, ...output], rest.bucket ?? 64)),
    totalLength: 3 + output.length,
    ...rest,
  },
  { given: { outputTokens: output } },
]
const plain = (length: number) => Array.from({ length }, () => 9)

describe('a receipt of the job', () => {
  it('passes every check, each by name once', () => {
    const names = checkReceipt(honest, expected).map(({ name }) => name)
    expect(new Set(names).size).toBe(19)
    expect(names).toHaveLength(19)
    expect(not('pass', {})).toEqual([])
  })

  it('passes at the bounds', () => {
    expect(failed({ issuedAt: now + 60n })).toEqual([])
    expect(failed({ issuedAt: now - 60n })).toEqual([])
    // No longer than the longest bucket leaves, whatever was asked.
    for (const maxTokens of [undefined, 253, 254, 100_000]) {
      expect(failed(...withAsk(over([22], { bucket: 256, maxTokens: 253 }), { maxTokens }))).toEqual([])
    }
    expect(failed(...withAsk(over([22], { bucket: 16, maxTokens: 13 }), { maxTokens: 13 }))).toEqual([])
    expect(failed(...withAsk(over([22], { bucket: 64, maxTokens: 14 }), { maxTokens: 14 }))).toEqual([])
  })

  it('has the seed that nonce and request give where the client gave none', () => {
    const seed = derivedSeed(hash('nonce'), hash('request'))
    expect(failed({ seed }, { ask: { seed: undefined } })).toEqual([])
    expect(failed({}, { ask: { seed: undefined } })).toEqual(['seed'])
    expect(failed({ seed })).toEqual(['seed'])
  })

  it('does without tokens where they are not known', () => {
    const { responseHash, hungUp } = expected.given
    const checks = checkReceipt(honest, { ...expected, given: { responseHash, hungUp } })
    expect(
      checks.filter(({ status }) => status !== 'pass').map(({ name, status }) => [name, status]),
    ).toEqual([['tokens', 'unknown']])
  })

  it.each<[string, Partial<Receipt>, Changes, string[]]>([
    ['another request', { requestHash: hash('other') }, {}, ['request']],
    ['a replay', { nonce: hash('old') }, {}, ['nonce']],
    ['another model', { modelId: hash('smaller') }, {}, ['model']],
    ['another disputer', { disputer: zeroAddress }, {}, ['disputer']],
    ['another beneficiary', { beneficiary: address('99') }, {}, ['beneficiary']],
    ['greedy', { temperature: 0 }, {}, ['temperature']],
    ['a neighbouring temperature', { temperature: 0x3f333334 }, {}, ['temperature']],
    ['another seed', { seed: 8n }, {}, ['seed']],
    ['a larger bucket', { bucket: 256 }, {}, ['bucket']],
    ['a bucket that is too small', { bucket: 16 }, {}, ['bucket', 'validity']],
    ['fewer tokens allowed', { maxTokens: 30 }, {}, ['maxTokens']],
    ['more tokens allowed', { maxTokens: 41 }, {}, ['maxTokens']],
    ['the prompt cut elsewhere', { promptLength: 2 }, {}, ['lengths', 'finish']],
    ['a token too many', { totalLength: 6 }, {}, ['lengths', 'finish']],
    ['no output', { totalLength: 3 }, {}, ['lengths', 'finish', 'validity']],
    ['length before the length', { finish: finish.length }, {}, ['finish']],
    ['stop without a stop', { finish: finish.stop }, {}, ['finish']],
    ['stop at an end token', { finish: finish.stop }, { ask: { stop: ['\n'] } }, ['finish']],
    ['an unknown finish', { finish: 3 }, {}, ['finish', 'validity']],
    ['other text', { responseHash: hash('edited') }, {}, ['response']],
    ['other tokens', { tokensRoot: hash('0') }, {}, ['tokens']],
    ['an edited token', {}, { given: { outputTokens: [20, 22] } }, ['tokens']],
    ['other prompt tokens', {}, { given: { promptTokens: [11, 12, 14] } }, ['tokens']],
    ['another worker', { worker: address('3f') }, {}, ['worker']],
    ['old evidence', { evidenceHash: hash('expired') }, {}, ['evidence']],
    ['a late clock', { issuedAt: now - 61n }, {}, ['time']],
    ['an early clock', { issuedAt: now + 61n }, {}, ['time']],
    ['no signature', {}, { isSigned: false }, ['signature', 'validity']],
    [
      'an unknown model',
      {},
      { chain: { facts: { ...expected.chain.facts, modelRegisteredAt: 0n } } },
      ['validity'],
    ],
    [
      'a key of nobody',
      {},
      { chain: { facts: { ...expected.chain.facts, key: { ...span, operator: zeroAddress } } } },
      ['validity'],
    ],
    ['a stale receipt', {}, { chain: { time: now + 601n } }, ['validity']],
    [
      'a slashed operator',
      {},
      { chain: { facts: { ...expected.chain.facts, slashedAt: now } } },
      ['operator'],
    ],
  ])('is refused for %s', (_, receipt, changes, names) => {
    expect(failed(receipt, changes)).toEqual(names)
  })

  it.each<[string, [Partial<Receipt>, Changes], string[]]>([
    ['length at the length', over(plain(40), { finish: finish.length }), []],
    ['length one before', over(plain(39), { finish: finish.length }), ['finish']],
    ['length at an end token', over([...plain(39), 22], { finish: finish.length }), ['finish']],
    ['end token at the length', over([...plain(39), 22], { finish: finish.endToken }), []],
    ['end token without one', over(plain(5), { finish: finish.endToken }), ['finish']],
    ['tokens behind an end token', over([22, 9, 22], { finish: finish.endToken }), ['finish']],
    ['stop by a string', withAsk(over(plain(5), { finish: finish.stop }), { stop: ['.'] }), []],
    [
      'stop by a string at the length',
      withAsk(over(plain(40), { finish: finish.stop }), { stop: ['.'] }),
      [],
    ],
    ['stop by the client', hungUp(over(plain(5), { finish: finish.stop })), []],
    ['too many tokens', over(plain(41), { finish: finish.length }), ['lengths', 'finish', 'validity']],
  ])('is judged by how it ends: %s', (_, [receipt, changes], names) => {
    expect(failed(receipt, changes)).toEqual(names)
  })

  it('is refused where its prompt fits into no bucket', () => {
    const promptLength = 256
    const given = { promptTokens: plain(256), outputTokens: [22] }
    const names = failed({ promptLength, totalLength: 257, bucket: 256, maxTokens: 1 }, { given })
    expect(names).toEqual(expect.arrayContaining(['bucket', 'maxTokens', 'tokens', 'validity']))
  })
})

function withAsk(
  [receipt, changes]: [Partial<Receipt>, Changes],
  ask: Partial<ReceiptExpectation['ask']>,
): [Partial<Receipt>, Changes] {
  return [receipt, { ...changes, ask }]
}

function hungUp([receipt, changes]: [Partial<Receipt>, Changes]): [Partial<Receipt>, Changes] {
  return [receipt, { ...changes, given: { ...changes.given, hungUp: true } }]
}
