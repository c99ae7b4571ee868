import type { PrivateKeyAccount } from 'viem'
import { describe, expect, it } from 'vitest'
import { chooseWorker } from '../../../sequencer/dispatch/choose-worker.ts'
import { ProtocolError } from '../../../sequencer/dispatch/message-fields.ts'
import {
  type DispatcherMessage,
  encodeMessage,
  type WorkerMessage,
} from '../../../sequencer/dispatch/messages.ts'
import { readDispatcherMessage, readWorkerMessage } from '../../../sequencer/dispatch/read-message.ts'
import { seededRandom } from '../../support/seeded-random.ts'
import { validReceipt } from '../../support/valid-receipt.ts'

const hash = `0x${'ab'.repeat(32)}` as const
const worker = `0x${'11'.repeat(20)}` as const
const signature = `0x${'22'.repeat(65)}` as const
const receipt = validReceipt({ modelId: hash, key: { address: worker } as PrivateKeyAccount }, 3)

const fromWorker: WorkerMessage[] = [
  { type: 'parts', parts: [{ lease: 1, tokens: [5, 6], text: 'ä"\n' }] },
  { type: 'result', lease: 2, receipt, signature },
  { type: 'failed', lease: 3, code: 'bad-prefix', message: 'no' },
  { type: 'opening', query: 4, tokens: [1, 2], kv: Uint8Array.of(1, 2, 3, 4), last: true },
  { type: 'unanswered', query: 5, message: 'no' },
  {
    type: 'evidence',
    query: 6,
    evidence: Uint8Array.of(7),
    simulated: { roots: ['ab'.repeat(32)], collateral: Uint8Array.of(8) },
  },
]
const fromDispatcher: DispatcherMessage[] = [
  { type: 'challenge', version: 1, challenge: hash, domain: { chainId: 2 ** 40, rollup: worker } },
  { type: 'inForce', evidenceHash: hash },
  { type: 'attest', query: 1, challenge: hash },
  {
    type: 'job',
    lease: 1,
    endpoint: 'chat',
    modelId: hash,
    nonce: hash,
    body: Uint8Array.of(0, 255),
    prefix: { tokens: [1], text: 'x' },
  },
  { type: 'stop', lease: 1 },
  { type: 'cancel', lease: 1 },
  { type: 'open', query: 1, receiptHash: hash },
]

describe('messages', () => {
  it('are read as they were written', () => {
    for (const message of fromWorker) expect(readWorkerMessage(encodeMessage(message))).toEqual(message)
    for (const message of fromDispatcher) {
      expect(readDispatcherMessage(encodeMessage(message))).toEqual(message)
    }
  })

  it('hold the bytes of a Buffer as those of any other list of bytes', () => {
    const open = { type: 'opening', query: 1, tokens: [1], last: true } as const
    const message = encodeMessage({ ...open, kv: Buffer.of(0, 255, 3) })
    expect(readWorkerMessage(message)).toEqual({ ...open, kv: Uint8Array.of(0, 255, 3) })
  })

  it('that were changed anywhere are read as something else, or refused in our own words', () => {
    const random = seededRandom('changed messages')
    let refused = 0
    for (let n = 0; n < 10_000; n++) {
      const all = [...fromWorker, ...fromDispatcher]
      const text = encodeMessage(all[random.below(all.length)] ?? (fromWorker[0] as WorkerMessage))
      const at = random.below(text.length)
      const put = ['', '"', '0', '-1', 'null', '[]', '{}', '1e999', '\\u0000'][random.below(9)] ?? ''
      const changed = text.slice(0, at) + put + text.slice(at + 1 + random.below(4))
      for (const read of [readWorkerMessage, readDispatcherMessage]) {
        try {
          read(changed)
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError)
          refused++
        }
      }
    }
    expect(refused).toBeGreaterThan(10_000)
  })
})

describe('the choice of a worker', () => {
  it('falls on the one with most room for its speed, an untried one counting as fast, and on none that is full', () => {
    const slow = { load: 0, slots: 4, secondsPerToken: 0.2 }
    const fast = { load: 1, slots: 4, secondsPerToken: 0.05 }
    const untried = { load: 0, slots: 4, secondsPerToken: undefined }
    const full = { load: 4, slots: 4, secondsPerToken: 0.01 }
    expect(chooseWorker([slow, fast, full])).toBe(fast)
    expect(chooseWorker([slow, fast, untried, full])).toBe(untried)
    expect(chooseWorker([full])).toBeUndefined()
    expect(chooseWorker([])).toBeUndefined()
  })
})
