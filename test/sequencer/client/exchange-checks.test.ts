import { keccak256, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { finish } from '../../../contracts/receipt.ts'
import { ClientError } from '../../../sequencer/client/client-error.ts'
import { present } from '../../../sequencer/client/exchange.ts'
import { checkExchange } from '../../../sequencer/client/exchange-checks.ts'
import { sequencerSignature, workerSignature } from '../../../sequencer/client/signature-checks.ts'
import {
  type Changes,
  grace,
  honestExchange,
  issuedAt,
  presented,
  sequencer,
  trust,
  worker,
} from '../../support/honest-exchange.ts'

const other = keccak256(toHex('other'))
const someone = `0x${'dd'.repeat(20)}` as const

/** The checks of an exchange that do not pass, each with how it ended. */
async function not(changes: Changes, trusted = trust): Promise<string[]> {
  const found = Object.entries(checkExchange(await presented(changes), trusted))
  return found.filter(([, { status }]) => status !== 'pass').map(([name, { status }]) => `${name} ${status}`)
}

describe('the checks of question and answer', () => {
  it.each<[string, Changes]>([
    ['an honest answer', {}],
    ['its own seed', { request: { seed: 5 }, receipt: { seed: 5n } }],
    ['a limit that the bucket clips', { request: { max_tokens: 999 }, receipt: { maxTokens: 54 } }],
    ['no limit', { request: { max_tokens: undefined }, receipt: { maxTokens: 54 } }],
    ['all tokens used', { receipt: { totalLength: 18, finish: finish.length } }],
    ['a stop string', { request: { stop: ['!'] }, receipt: { finish: finish.stop } }],
    ['a client that hung up', { receipt: { finish: finish.stop }, exchange: { hungUp: true } }],
    ['a disputer that was named', { request: { disputer: someone }, receipt: { disputer: someone } }],
    ['clocks that differ a little', { receipt: { issuedAt: issuedAt - 59n } }],
  ])('pass for %s', async (_, changes) => {
    expect(await not(changes)).toEqual([])
  })

  it.each<[string, Changes, string[]]>([
    ['a model other than the trusted one', { receipt: { modelId: other } }, ['model fail']],
    [
      'a request other than the sent one',
      { receipt: { requestHash: other, seed: 1n } },
      ['request fail', 'seed fail'],
    ],
    ['another nonce', { receipt: { nonce: other, seed: 1n } }, ['nonce fail', 'seed fail']],
    ['a receipt from before the question', { receipt: { issuedAt: issuedAt - 90n } }, ['time fail']],
    ['a receipt from after the answer', { receipt: { issuedAt: issuedAt + 90n } }, ['time fail']],
    ['another temperature', { receipt: { temperature: 0 } }, ['parameters fail']],
    ['more tokens than were allowed', { receipt: { maxTokens: 9 } }, ['parameters fail']],
    ['fewer, though there was room', { receipt: { maxTokens: 7 } }, ['parameters fail']],
    ['a disputer that nobody named', { receipt: { disputer: someone } }, ['parameters fail']],
    ['a beneficiary that nobody named', { receipt: { beneficiary: someone } }, ['parameters fail']],
    ['a seed that somebody chose', { receipt: { seed: 5n } }, ['seed fail']],
    ['another text', { receipt: { responseHash: other } }, ['response fail']],
    ['a text altered by a letter', { exchange: { text: 'A statement!' } }, ['response fail']],
    ['stop without a stop string', { receipt: { finish: finish.stop } }, ['finish fail']],
    [
      'a stop string passed by',
      { request: { stop: ['state'] }, receipt: { finish: finish.stop } },
      ['finish fail'],
    ],
    ['an answer cut short, called used up', { receipt: { finish: finish.length } }, ['finish fail']],
    ['an end that is none', { receipt: { finish: 3 } }, ['finish fail']],
    ['more output than allowed', { receipt: { totalLength: 19 } }, ['finish fail']],
    ['no output', { receipt: { totalLength: 10 } }, ['finish fail']],
    ['an end other than the signed one', { exchange: { finishReason: 'length' } }, ['finish fail']],
    ['a nonce that the sequencer drew', { request: { nonce: undefined } }, ['nonce unknown']],
    ['a model that nobody trusts', { request: { model: 'other' } }, ['model unknown']],
  ])('do not pass for %s', async (_, changes, expected) => {
    expect(await not(changes)).toEqual(expected)
  })

  it('refuse what is of another deployment', async () => {
    const deployment = { ...trust.deployment, chainId: 1 }
    expect(await not({}, { ...trust, deployment })).toEqual(['deployment fail'])
  })

  it('take a model that was asked for by its id for trusted', async () => {
    expect(await not({ request: { model: other }, receipt: { modelId: other } })).toEqual([])
    expect(await not({ request: { model: other } })).toEqual(['model fail'])
  })

  it('know nothing of what is not shown', async () => {
    const { receipt } = await honestExchange()
    const found = Object.entries(checkExchange(await present({ receipt }, trust.deployment), trust))
    expect(found.filter(([, { status }]) => status === 'pass').map(([name]) => name)).toEqual([
      'deployment',
      'model',
      'finish',
    ])
    expect(found.some(([, { status }]) => status === 'fail')).toBe(false)
  })

  it('do not read a receipt that is none', async () => {
    const { receipt } = await honestExchange()
    const broken = { ...receipt, receipt: { ...receipt.receipt, seed: '-1' } }
    await expect(present({ receipt: broken }, trust.deployment)).rejects.toThrow(ClientError)
  })
})

describe('the check of the worker’s signature', () => {
  it('passes for the worker’s own, and for nothing else', async () => {
    const honest = await presented()
    expect(await workerSignature(honest, trust.deployment)).toMatchObject({ status: 'pass' })
    const altered = { ...honest, receipt: { ...honest.receipt, seed: 1n } }
    expect(await workerSignature(altered, trust.deployment)).toMatchObject({ status: 'fail' })
    const elsewhere = { ...trust.deployment, chainId: 1 }
    expect(await workerSignature(honest, elsewhere)).toMatchObject({ status: 'fail' })
  })
})

describe('the check of the promise', () => {
  const check = async (changes: Changes, shown: object = {}, known: object = {}) => {
    const whose = { sequencer: sequencer.address, inclusionGrace: grace, ...known }
    return (await sequencerSignature({ ...(await presented(changes)), ...shown }, trust.deployment, whose))
      .status
  }

  it('passes for a place that the sequencer promised in time', async () => {
    expect(await check({})).toBe('pass')
  })

  it.each<[string, Changes, object]>([
    ['another place', {}, { sequence: 8 }],
    ['another time', {}, { includeBy: issuedAt + 451n }],
    ['another receipt', {}, { hash: other }],
    ['another signature of the worker', {}, { workerSignature: `0x${'11'.repeat(65)}` }],
    ['a time before the receipt', { includeBy: issuedAt }, {}],
    ['a time after all grace', { includeBy: issuedAt + grace + 1n }, {}],
  ])('fails for %s', async (_, changes, shown) => {
    expect(await check(changes, shown)).toBe('fail')
  })

  it('fails for a promise by somebody else, and is open where nobody knows who should have made it', async () => {
    expect(await check({}, {}, { sequencer: worker.address })).toBe('fail')
    expect(await check({}, {}, { sequencer: undefined })).toBe('unknown')
  })
})
