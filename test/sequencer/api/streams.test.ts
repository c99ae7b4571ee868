import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import OpenAI from 'openai'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DispatchError } from '../../../sequencer/dispatch/dispatch-error.ts'
import type { JobPart } from '../../../sequencer/dispatch/job.ts'
import { alteredJobs, failingJobs, heldJobs } from '../../support/altered-jobs.ts'
import {
  type DemoApi,
  type DemoApiOptions,
  type DemoWorker,
  startDemoWorker,
} from '../../support/demo-api.ts'
import { rawPost, rawRequest } from '../../support/raw-request.ts'
import { smallDisk } from '../../support/small-disk.ts'
import { temporaryDirectory } from '../../support/temporary-directory.ts'

let demo: DemoWorker
beforeAll(async () => {
  demo = await startDemoWorker()
})
afterAll(() => demo?.close())

const opened: DemoApi[] = []
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close()
})

async function listen(options: DemoApiOptions = {}) {
  const api = await demo.api(options)
  opened.push(api)
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'none', maxRetries: 0 })
  return { api, url, client }
}

const events = { heartbeat: 10_000, mostStalled: 30_000 }
const messages = [{ role: 'user' as const, content: 'What is a receipt?' }]
const question = { model: 'demo', messages, temperature: 0, stream: true as const }
const ask = rawPost('/v1/chat/completions', question)
const failed = new DispatchError('dispatch/failed', 'all workers went away')

describe('a stream', () => {
  it('begins with comments where the first token takes long, and then is as any other', async () => {
    const held = heldJobs(demo.stage.dispatcher)
    const { url } = await listen({ dispatcher: held, events: { ...events, heartbeat: 10 } })
    const request = rawRequest(url, ask)
    await request.received(': still here\n\n')
    held.letGo()
    await request.received('data: [DONE]\n\n')
    request.socket.destroy()
    const text = await request.whole
    expect(text).toMatch(/^HTTP\/1.1 200 OK\r\n/)
    expect(text).toMatch(/x-otr-receipt: chatcmpl-/)
    expect(text.match(/: still here/g)?.length).toBeGreaterThan(0)
    expect(text).toContain('"role":"assistant"')
  })

  it('has a status where it fails before the first token', async () => {
    const { client, api } = await listen({ dispatcher: failingJobs(demo.stage.dispatcher, 0, failed) })
    const error = await client.chat.completions.create(question).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ status: 502, code: 'answer_failed', type: 'server_error' })
    await api.answers.idle()
    // Given up: no request is left to wait for a receipt.
    expect(api.ledger.waiting()).toEqual([])
  })

  it("ends with an error in OpenAI's shape where it fails later, and is not said to be done", async () => {
    const { client, url } = await listen({ dispatcher: failingJobs(demo.stage.dispatcher, 3, failed) })
    const seen: string[] = []
    const error = await (async () => {
      for await (const { choices } of await client.chat.completions.create(question)) {
        seen.push(choices[0]?.delta.content ?? '')
      }
    })().catch((thrown: unknown) => thrown)
    expect(seen.join('')).not.toBe('')
    expect(error).toBeInstanceOf(OpenAI.APIError)
    expect(error).toMatchObject({ code: 'answer_failed' })
    const request = rawRequest(url, ask.replace('host:', 'connection: close\r\nhost:'))
    expect(await request.whole).not.toContain('[DONE]')
  })

  it('is not said to be done where its receipt cannot be kept', async () => {
    const order = async () => {
      throw new Error('the disk is full')
    }
    const { client } = await listen({ ledger: { order } })
    const error = await client.chat.completions
      .create({ ...question, stream: false })
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ status: 503, code: 'not_kept' })
    const streamed = await client.chat.completions.create(question)
    const reading = (async () => {
      for await (const _ of streamed);
    })()
    await expect(reading).rejects.toMatchObject({ code: 'not_kept' })
  })

  it('is refused with 503 where the request cannot be kept, and its worker is stopped', async () => {
    const receive = async () => {
      throw new Error('the disk is full')
    }
    let stopped = () => {}
    const stop = new Promise<void>((resolve) => {
      stopped = resolve
    })
    const telling = alteredJobs(demo.stage.dispatcher, (parts) => parts)
    const dispatcher: typeof telling = {
      submit(job) {
        job.hungUp.addEventListener('abort', stopped)
        return telling.submit(job)
      },
    }
    const { url, api } = await listen({ ledger: { receive }, dispatcher })
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify(question)
    const response = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    await stop
    expect(api.answers.running).toBe(0)
  })
})

/** Parts whose text is far more than a connection holds. */
async function* enlarged(parts: AsyncIterable<JobPart>): AsyncIterable<JobPart> {
  for await (const part of parts) yield { ...part, text: part.text + 'x'.repeat(2 ** 20) }
}

describe('a full disk', () => {
  it('refuses new requests with 503, and every receipt that a client saw is there when there is room again', async ({
    skip,
  }) => {
    const disk = smallDisk(await temporaryDirectory(), '4m')
    if (disk === undefined) return skip('no file system can be mounted here')
    const ballast = join(disk, 'ballast')
    await writeFile(ballast, new Uint8Array(3.8 * 2 ** 20))
    const folder = join(disk, 'ledger')
    const api = await demo.api({ folder })
    const seen: { receiptHash: string; sequence: number }[] = []
    const payload = { model: 'demo', messages, max_tokens: 1 }
    const statuses = new Set<number>()
    const asking = Array.from({ length: 8 }, async () => {
      for (let i = 0; i < 500 && statuses.size === 0; i++) {
        const answer = await api.app.inject({ method: 'POST', url: '/v1/chat/completions', payload })
        if (answer.statusCode === 200) seen.push(answer.json().otr)
        else statuses.add(answer.statusCode)
      }
    })
    await Promise.all(asking)
    expect([...statuses]).toEqual([503])
    const refused = await api.app.inject({ method: 'POST', url: '/v1/chat/completions', payload })
    expect(refused.statusCode).toBe(503)
    await api.close()

    await rm(ballast)
    const again = await demo.api({ folder })
    opened.push(again)
    expect(seen.length).toBeGreaterThan(10)
    for (const { receiptHash, sequence } of seen) {
      expect(await again.ledger.find(receiptHash)).toMatchObject({ sequence })
    }
    expect(again.ledger.nextSequence).toBeGreaterThanOrEqual(seen.length)
    const answer = await again.app.inject({ method: 'POST', url: '/v1/chat/completions', payload })
    expect(answer.statusCode).toBe(200)
  })
})

describe('a reader that does not read', () => {
  it('is cut off in time; others are not held, and its answer gets a whole receipt', async () => {
    const { url, api, client } = await listen({
      dispatcher: alteredJobs(demo.stage.dispatcher, enlarged),
      events: { ...events, mostStalled: 1000 },
    })
    const cutOff = new Promise<void>((resolve) => {
      api.app.server.once('connection', (socket) => socket.once('close', () => resolve()))
    })
    const slow = rawRequest(url, ask, false)
    let read = 0
    for await (const { choices } of await client.chat.completions.create(question)) {
      read += choices[0]?.delta.content?.length ?? 0
    }
    expect(read).toBeGreaterThan(2 ** 24)
    await cutOff
    slow.socket.destroy()
    expect(await api.metrics.cutOffStreams.get()).toMatchObject({ values: [{ value: 1 }] })
    expect(await api.metrics.openStreams.get()).toMatchObject({ values: [{ value: 0 }] })
    await api.answers.idle()
    const receipts = await api.ledger.range(0, 10)
    // By its own end: being cut off is not hanging up.
    expect(receipts.map(({ receipt }) => receipt.finish)).toEqual([1, 1])
  })

  it('costs no more memory than the connection holds', async () => {
    const { url, api } = await listen({
      dispatcher: alteredJobs(demo.stage.dispatcher, enlarged),
      events: { ...events, heartbeat: 1, mostStalled: 500 },
    })
    let most = 0
    const cutOff = new Promise<void>((resolve) => {
      api.app.server.once('request', (_request, response) => {
        const looking = setInterval(() => {
          most = Math.max(most, response.writableLength)
        }, 1)
        response.once('close', () => {
          clearInterval(looking)
          resolve()
        })
      })
    })
    const slow = rawRequest(url, ask, false)
    await cutOff
    slow.socket.destroy()
    expect(most).toBeGreaterThan(0)
    // One part is a mebibyte; comments do not pile up behind it.
    expect(most).toBeLessThan(2 ** 20 + 2 ** 17)
  })
})

describe('a client that hangs up', () => {
  it.each([true, false])('gets a receipt for what there was (stream: %s)', async (stream) => {
    let begun = () => {}
    const first = new Promise<void>((resolve) => {
      begun = resolve
    })
    const telling = alteredJobs(demo.stage.dispatcher, async function* (parts) {
      for await (const part of parts) {
        begun()
        yield part
      }
    })
    const { url, api } = await listen({ dispatcher: telling })
    const request = rawRequest(url, rawPost('/v1/chat/completions', { ...question, stream }))
    await first
    request.socket.destroy()
    await request.whole
    // The server sees the end of the connection in a turn of its own.
    while (api.answers.running > 0) await api.answers.idle()
    const [ordered] = await api.ledger.range(0, 1)
    expect(ordered?.receipt.finish).toBe(2)
    expect(ordered?.receipt.totalLength).toBeLessThan((ordered?.receipt.promptLength ?? 0) + 37)
  })
})

describe('a server that drains', () => {
  it('takes no new answers, says so, lets streams finish, and closes', async () => {
    const held = heldJobs(demo.stage.dispatcher)
    const { url, api } = await listen({ dispatcher: held, events: { ...events, heartbeat: 5 } })
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    const request = rawRequest(url, ask)
    await request.received('HTTP/1.1 200')
    opened.length = 0
    const drained = api.drain()

    const ready = await fetch(`${url}/ready`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ checks: [{ name: 'server', reason: 'shutting down' }, {}] })
    expect((await fetch(`${url}/health`)).status).toBe(200)
    const body = JSON.stringify(question)
    const headers = { 'content-type': 'application/json' }
    const refused = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body })
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(await refused.json()).toMatchObject({ error: { code: 'shutting_down' } })

    held.letGo()
    await drained
    expect(await request.whole).toContain('data: [DONE]\n\n')
    await expect(fetch(`${url}/health`)).rejects.toThrow()
  })

  it('hangs up on everybody where it is closed instead', async () => {
    const held = heldJobs(demo.stage.dispatcher)
    const { url, api } = await listen({ dispatcher: held, events: { ...events, heartbeat: 5 } })
    const request = rawRequest(url, ask)
    await request.received('HTTP/1.1 200')
    opened.length = 0
    const closed = api.close()
    held.letGo()
    await closed
    expect(await request.whole).not.toContain('[DONE]')
  })
})
