import { randomBytes } from 'node:crypto'
import { recoverTypedDataAddress } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Guard } from '../../../sequencer/api/authentication.ts'
import type { Batch, Dispute, Finality, WorkerStatus } from '../../../sequencer/api/backend.ts'
import { openingMessage } from '../../../sequencer/api/openings.ts'
import { readAnswerFile } from '../../../sequencer/cli/answer-file.ts'
import {
  type DemoApi,
  type DemoApiOptions,
  type DemoWorker,
  startDemoWorker,
} from '../../support/demo-api.ts'
import { otrOf, receiptOf } from '../../support/otr-extension.ts'

let demo: DemoWorker
beforeAll(async () => {
  demo = await startDemoWorker()
})
afterAll(() => demo?.close())

const hash = (byte: string) => `0x${byte.repeat(32)}` as const
const address = (byte: string) => `0x${byte.repeat(20)}` as const

/** Takes whatever stands behind Bearer for the id of a key. */
const trusting: Guard = {
  async admit(request) {
    request.keyId = request.headers.authorization?.slice('Bearer '.length) ?? null
  },
  async requireKey(request) {
    await trusting.admit(request)
  },
  beginAnswer: () => () => undefined,
}

async function withApi(options: DemoApiOptions, use: (api: DemoApi) => Promise<void>): Promise<void> {
  const api = await demo.api(options)
  try {
    await use(api)
  } finally {
    await api.close()
  }
}

/** Asks, and gives what the answer says of its receipt. */
async function ask(api: DemoApi, fields: Record<string, unknown> = {}, key = 'alice') {
  const response = await api.app.inject({
    method: 'POST',
    url: '/v1/chat/completions',
    headers: { authorization: `Bearer ${key}` },
    payload: {
      model: 'demo',
      messages: [{ role: 'user', content: 'What is rho?' }],
      max_tokens: 4,
      ...fields,
    },
  })
  return otrOf(response.json())
}

describe('an opening', () => {
  const kv = Float32Array.of(0.5, -1, Number.NaN)
  const opening: NonNullable<DemoApiOptions['backend']> = {
    opening: async (ordered) => ({
      receipt: ordered.receipt,
      workerSignature: ordered.signature,
      tokens: [1, 2, 3],
      kv,
    }),
  }
  const disputer = privateKeyToAccount(`0x${randomBytes(32).toString('hex')}`)
  const stranger = privateKeyToAccount(`0x${randomBytes(32).toString('hex')}`)
  const header = 'x-otr-disputer-signature'

  it('is open to all where the receipt names no disputer, in the form that otr replay reads', async () => {
    await withApi({ backend: opening }, async (api) => {
      const otr = await ask(api)
      for (const id of [otr.id, otr.receiptHash, otr.receiptHash.toUpperCase().replace('0X', '0x')]) {
        const response = await api.app.inject(`/v1/receipts/${id}/opening`)
        expect(response.statusCode).toBe(200)
        const file = readAnswerFile('opening', response.body)
        expect(file).toMatchObject({ kind: 'opening', domain: otr.domain })
        if (file.kind !== 'opening') throw new Error('not reached')
        expect(file.opening).toMatchObject({ receipt: receiptOf(otr), tokens: [1, 2, 3] })
        expect(Buffer.from(file.opening.kv?.buffer ?? new ArrayBuffer())).toEqual(Buffer.from(kv.buffer))
      }
    })
  })

  it('is shown to the key that asked and to the named disputer only', async () => {
    await withApi({ backend: opening, guard: trusting }, async (api) => {
      const otr = await ask(api, { disputer: disputer.address })
      const other = await ask(api, { disputer: disputer.address })
      const status = async (headers: Record<string, string>) =>
        (await api.app.inject({ url: `/v1/receipts/${otr.id}/opening`, headers })).statusCode
      const signed = (by: typeof disputer, message: string) => by.signMessage({ message })
      const message = openingMessage(otr.receiptHash)

      expect(await status({})).toBe(403)
      expect(await status({ authorization: 'Bearer bob' })).toBe(403)
      expect(await status({ authorization: 'Bearer alice' })).toBe(200)
      expect(await status({ [header]: await signed(disputer, message) })).toBe(200)
      expect(await status({ [header]: await signed(stranger, message) })).toBe(403)
      // One receipt's signature opens no other.
      const ofOther = await signed(disputer, openingMessage(other.receiptHash))
      expect(await status({ [header]: ofOther })).toBe(403)
      expect(await status({ [header]: `0x${'00'.repeat(65)}` })).toBe(403)
      expect(await status({ [header]: '0x12' })).toBe(400)
    })
  })

  it('is shown to nobody without a key as if they were the requester, where nobody has keys', async () => {
    await withApi({ backend: opening }, async (api) => {
      const { id } = await ask(api, { disputer: disputer.address })
      expect((await api.app.inject(`/v1/receipts/${id}/opening`)).statusCode).toBe(403)
    })
  })

  it('that nobody keeps is not found', async () => {
    await withApi({}, async (api) => {
      const { id } = await ask(api)
      const response = await api.app.inject(`/v1/receipts/${id}/opening`)
      expect([response.statusCode, response.json().error.code]).toEqual([404, 'opening_not_found'])
    })
  })
})

describe('/v1/signature', () => {
  it("shows what the worker signed, so that anyone recovers the worker's address", async () => {
    await withApi({}, async (api) => {
      const otr = await ask(api)
      const response = await api.app.inject(`/v1/signature/${otr.id}?model=demo&signing_algo=ecdsa`)
      const { text, ...shown } = response.json()
      expect(shown).toEqual({
        signature: otr.workerSignature,
        signing_address: otr.receipt.worker,
        signing_algo: 'ecdsa-eip712',
      })
      const typedData = JSON.parse(text)
      const signer = await recoverTypedDataAddress({ ...typedData, signature: shown.signature })
      expect(signer.toLowerCase()).toBe(otr.receipt.worker)
      expect(typedData.message.requestHash).toBe(otr.receipt.requestHash)
      const other = await api.app.inject(`/v1/signature/${otr.id}?signing_algo=ed25519`)
      expect(other.statusCode).toBe(400)
    })
  })
})

describe('evidence', () => {
  it('behind a receipt is shown as it was kept', async () => {
    await withApi({}, async (api) => {
      const { receipt } = await ask(api)
      const response = await api.app.inject(`/v1/evidence/${receipt.evidenceHash}`)
      const { evidence, context } = response.json()
      const [kept] = demo.stage.evidence
      expect(Buffer.from(evidence, 'base64')).toEqual(Buffer.from(kept?.bytes ?? []))
      expect(context).toBe(Buffer.from(kept?.collateral ?? []).toString())
    })
  })

  it("is fresh over the caller's nonce, by name or id of a model, and says where hardware is simulated", async () => {
    const nonces: string[] = []
    const backend: DemoApiOptions['backend'] = {
      report: async (modelId, nonce) => {
        nonces.push(nonce)
        const reports = await demo.stage.dispatcher.report(modelId, nonce)
        return reports.map(({ worker, evidence: { bytes, simulated } }) => ({
          worker,
          evidence: bytes,
          simulated,
        }))
      },
    }
    await withApi({ backend }, async (api) => {
      for (const model of ['demo', demo.served.modelId]) {
        const url = `/v1/attestation/report?model=${model}&nonce=${'AB'.repeat(32)}`
        const response = await api.app.inject(url)
        expect(response.json()).toMatchObject({
          model: 'demo',
          modelId: demo.served.modelId,
          nonce: hash('ab'),
          reports: [{ worker: expect.stringMatching(/^0x/), simulated: true }],
        })
        expect(response.json().reports[0].evidence.length).toBeGreaterThan(1000)
      }
      expect(nonces).toEqual([hash('ab'), hash('ab')])
    })
  })
})

const committed: Batch = {
  number: 0,
  state: 'committed',
  hash: hash('01'),
  parentHash: hash('00'),
  firstSequence: 0,
  count: 2,
  receiptsRoot: hash('02'),
  transaction: hash('03'),
  committedAt: 1_800_000_000,
  finalAt: undefined,
}
const dispute: Dispute = {
  id: hash('0d'),
  kind: 'KV',
  state: 'open',
  receiptHash: hash('0e'),
  batch: 0,
  index: 1,
  challenger: address('0c'),
  openedAt: 1_800_000_100,
  resolvedAt: undefined,
}
const worker: WorkerStatus = {
  worker: address('0a'),
  operator: undefined,
  models: ['demo'],
  state: 'attested',
  evidenceHash: hash('0b'),
  simulated: true,
  running: 1,
  slots: 8,
}

describe('lists', () => {
  it('go on behind the cursor of the page before', async () => {
    const asked: unknown[] = []
    const backend: DemoApiOptions['backend'] = {
      async batches(page) {
        asked.push(page)
        return { items: [committed], next: page.after ? undefined : '17' }
      },
      disputes: async () => ({ items: [dispute], next: undefined }),
      dispute: async (id) => (id === dispute.id ? dispute : undefined),
      workers: async () => ({ items: [worker], next: undefined }),
    }
    await withApi({ backend }, async (api) => {
      const get = async (url: string) => (await api.app.inject(url)).json()
      const first = await get('/v1/batches?limit=1')
      expect(first).toEqual({
        object: 'list',
        data: [{ ...committed, finalAt: null }],
        has_more: true,
        next_after: '17',
      })
      expect(await get(`/v1/batches?after=${first.next_after}`)).toMatchObject({
        has_more: false,
        next_after: null,
      })
      expect(asked).toEqual([
        { after: undefined, limit: 1 },
        { after: '17', limit: 20 },
      ])
      expect((await get('/v1/disputes')).data).toEqual([{ ...dispute, resolvedAt: null }])
      expect(await get(`/v1/disputes/${dispute.id}`)).toEqual({ ...dispute, resolvedAt: null })
      expect((await get('/v1/workers')).data).toEqual([{ ...worker, operator: null }])
    })
  })

  it('show a batch with its receipts, as their clients got them', async () => {
    const backend: DemoApiOptions['backend'] = {
      batch: async (number) => (number === 0 ? committed : undefined),
    }
    await withApi({ backend }, async (api) => {
      const answers = [await ask(api), await ask(api)]
      const shown = (await api.app.inject('/v1/batches/0')).json()
      expect(shown).toMatchObject({ number: 0, count: 2, domain: answers[0]?.domain })
      expect(shown.receipts).toEqual(
        answers.map(
          ({ id: _id, domain: _domain, simulated: _simulated, finality: _finality, ...place }) => place,
        ),
      )
    })
  })
})

describe('the events of a receipt', () => {
  const states: Finality[] = [
    { state: 'provisional' },
    { state: 'committed', batch: { number: 0, index: 0, proof: [hash('01')] }, finalAt: 1_800_003_600 },
    { state: 'final' },
  ]
  const eventsOf = (text: string) =>
    [...text.matchAll(/^event: (\w+)\ndata: (.*)\n\n/gm)].map(([, event, data]) => [
      event,
      JSON.parse(data ?? ''),
    ])

  it('are its changes, and end', async () => {
    const backend: DemoApiOptions['backend'] = {
      async *watchFinality() {
        yield* states
      },
    }
    await withApi({ backend }, async (api) => {
      const { receiptHash } = await ask(api)
      const response = await api.app.inject(`/v1/receipts/${receiptHash}/events`)
      expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
      expect(eventsOf(response.body)).toEqual(states.map((state) => ['finality', state]))
    })
  })

  it('end where the server drains, and when the client leaves', async () => {
    const aborted: string[] = []
    let watching = () => {}
    const backend: DemoApiOptions['backend'] = {
      async *watchFinality(_found, signal) {
        yield { state: 'provisional' }
        watching()
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
        aborted.push('aborted')
      },
    }
    const api = await demo.api({ backend })
    const url = await api.app.listen({ host: '127.0.0.1', port: 0 })
    const { id } = await ask(api)
    const open = async () => {
      const begun = new Promise<void>((resolve) => {
        watching = resolve
      })
      const leave = new AbortController()
      const response = await fetch(`${url}/v1/receipts/${id}/events`, { signal: leave.signal })
      await begun
      return { response, leave }
    }
    const left = await open()
    left.leave.abort()
    const stays = await open()
    const text = stays.response.text()
    await api.drain()
    expect(eventsOf(await text)).toEqual([['finality', { state: 'provisional' }]])
    expect(aborted).toHaveLength(2)
  })
})

describe('/ready', () => {
  it('says no as long as one thing is missing, and which', async () => {
    let chain = { name: 'chain' as const, ready: false, reason: 'no block for 60 s' }
    const backend: DemoApiOptions['backend'] = {
      readiness: async () => [{ name: 'store', ready: true, reason: 'writes' }, chain],
    }
    await withApi({ backend }, async (api) => {
      const no = await api.app.inject('/ready')
      expect([no.statusCode, no.json().checks]).toEqual([
        503,
        [
          { name: 'server', ready: true, reason: 'takes requests' },
          { name: 'store', ready: true, reason: 'writes' },
          chain,
        ],
      ])
      chain = { ...chain, ready: true }
      expect((await api.app.inject('/ready')).statusCode).toBe(200)
    })
  })
})
