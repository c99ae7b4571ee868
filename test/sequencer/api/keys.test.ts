import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiKeys, addKey, listKeys, removeKey } from '../../../sequencer/api/api-keys.ts'
import { keyGuard } from '../../../sequencer/api/authentication.ts'
import { Limits } from '../../../sequencer/api/limits.ts'
import { startApi } from '../../../sequencer/api/start-api.ts'
import { createLog } from '../../../sequencer/log.ts'
import { heldJobs } from '../../support/altered-jobs.ts'
import { type DemoWorker, startDemoWorker } from '../../support/demo-api.ts'
import { temporaryDirectory } from '../../support/temporary-directory.ts'

const fail = (error: unknown) => {
  throw error
}
const keyFile = async () => join(await temporaryDirectory(), 'keys.json')

describe('a file of API keys', () => {
  it('holds the hash of a key, not the key, for the owner alone', async () => {
    const file = await keyFile()
    const { text, id, hash } = await addKey(file, 'billing', 1_800_000_000_500)
    expect(text).toMatch(/^sk-otr-[\w-]{43}$/)
    const content = await readFile(file, 'utf8')
    expect(content).not.toContain(text.slice(7))
    expect(JSON.parse(content)).toEqual([{ id, name: 'billing', hash, createdAt: 1_800_000_000 }])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('is followed while the server runs, within a second', async () => {
    const file = await keyFile()
    let now = 0
    const keys = await ApiKeys.open(file, { clock: () => now, onError: fail })
    const { text, id } = await addKey(file, 'first', 0)
    expect(await keys.find(text)).toBeUndefined()
    now += 1000
    expect(await keys.find(text)).toMatchObject({ id, name: 'first' })
    expect(await keys.find(`${text}x`)).toBeUndefined()
    expect(await removeKey(file, id)).toBe(true)
    now += 1000
    expect(await keys.find(text)).toBeUndefined()
    expect(await removeKey(file, id)).toBe(false)
  })

  it('leaves the keys as they were where it is damaged later, and is refused where it is at the start', async () => {
    const file = await keyFile()
    let now = 0
    const errors: unknown[] = []
    const modules = { clock: () => now, onError: (error: unknown) => errors.push(error) }
    const { text } = await addKey(file, 'first', 0)
    const keys = await ApiKeys.open(file, modules)
    await writeFile(file, '[{"id": 7}]')
    now += 1000
    expect(await keys.find(text)).toBeDefined()
    expect(errors).toMatchObject([{ code: 'api-keys/bad-file' }])
    await expect(ApiKeys.open(file, modules)).rejects.toMatchObject({ code: 'api-keys/bad-file' })
  })

  it('loses no key where two are added at once', async () => {
    const file = await keyFile()
    const added = await Promise.allSettled(['a', 'b', 'c'].map((name) => addKey(file, name, 0)))
    const done = added.flatMap((each) => (each.status === 'fulfilled' ? [each.value.id] : []))
    expect((await listKeys(file)).map(({ id }) => id).sort()).toEqual(done.sort())
    for (const each of added) {
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'api-keys/busy' })
    }
    await addKey(file, 'd', 0)
  })
})

describe('limits', () => {
  it('let a burst through, then so many a second, each caller for itself', () => {
    let now = 0
    const limits = new Limits({ requestsPerSecond: 2, burst: 3, concurrent: 1 }, () => now)
    for (let i = 0; i < 3; i++) limits.request('a')
    expect(() => limits.request('a')).toThrow(
      expect.objectContaining({ code: 'rate_limit_exceeded', retryAfter: 1 }),
    )
    limits.request('b')
    now = 500
    limits.request('a')
    expect(() => limits.request('a')).toThrow()
    // A clock that goes back takes nothing away and gives nothing.
    now = 0
    expect(() => limits.request('a')).toThrow()
    now = 100_000
    for (let i = 0; i < 3; i++) limits.request('a')
    expect(() => limits.request('a')).toThrow()
  })

  it('forget callers, but none with an answer that runs', () => {
    const limits = new Limits({ requestsPerSecond: 1, burst: 1, concurrent: 1 }, () => 0)
    const end = limits.begin('busy')
    limits.request('quiet')
    for (let i = 0; i < 20_000; i++) limits.request(`caller ${i}`)
    limits.request('quiet')
    expect(() => limits.begin('busy')).toThrow(expect.objectContaining({ code: 'too_many_at_once' }))
    end()
    limits.begin('busy')
  })
})

describe('a server with keys', () => {
  let demo: DemoWorker
  beforeAll(async () => {
    demo = await startDemoWorker()
  })
  afterAll(() => demo?.close())

  const messages = [{ role: 'user' as const, content: 'What is rho?' }]
  const question = { model: 'demo', messages, max_tokens: 2 }

  async function serve(limits: Partial<ConstructorParameters<typeof Limits>[0]>) {
    const file = await keyFile()
    const { text } = await addKey(file, 'app', 0)
    const keys = await ApiKeys.open(file, { clock: Date.now, onError: fail })
    // The clock stands still, so that no token comes back.
    const guard = keyGuard(
      keys,
      new Limits({ requestsPerSecond: 1, burst: 100, concurrent: 100, ...limits }, () => 0),
    )
    const held = heldJobs(demo.stage.dispatcher)
    const api = await demo.api({ guard, dispatcher: held })
    const baseURL = `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/v1`
    const client = new OpenAI({ baseURL, apiKey: text, maxRetries: 0 })
    return { api, baseURL, client, held }
  }
  const errorOf = (promise: Promise<unknown>) => promise.catch((thrown: unknown) => thrown)

  it('answers who has one, and tells others nothing but that', async () => {
    const { api, baseURL, client, held } = await serve({})
    held.letGo()
    expect((await client.chat.completions.create(question)).usage?.completion_tokens).toBeLessThanOrEqual(2)
    const bodies = []
    for (const authorization of [
      '',
      'Bearer',
      'Bearer sk-otr-x',
      `Bearer sk-otr-${'A'.repeat(43)}`,
      'Basic eDp5',
    ]) {
      const response = await fetch(`${baseURL}/chat/completions`, {
        method: 'POST',
        headers: { authorization },
      })
      expect(response.status).toBe(401)
      bodies.push(await response.text())
    }
    expect(new Set(bodies).size).toBe(1)
    // What is public stays so.
    expect((await fetch(`${baseURL}/models`)).status).toBe(200)
    await api.close()
  })

  it('limits the requests of a key, and those without one by their address', async () => {
    const { api, baseURL, client, held } = await serve({ burst: 2 })
    held.letGo()
    await client.models.list()
    await client.models.list()
    expect(await errorOf(client.chat.completions.create(question))).toBeInstanceOf(OpenAI.RateLimitError)
    const statuses = []
    for (let i = 0; i < 3; i++) {
      statuses.push((await fetch(`${baseURL}/chat/completions`, { method: 'POST' })).status)
    }
    expect(statuses).toEqual([401, 401, 429])
    await api.close()
  })

  it('limits the answers of a key at once', async () => {
    const { api, client, held } = await serve({ concurrent: 1 })
    const first = client.chat.completions.create(question)
    const second = client.chat.completions.create(question)
    const refused = await Promise.race([errorOf(first), errorOf(second)])
    expect(refused).toMatchObject({ status: 429, code: 'too_many_at_once' })
    held.letGo()
    await Promise.allSettled([first, second])
    await client.chat.completions.create(question)
    await api.close()
  })

  it('does without keys on a loopback address only', async () => {
    const api = await demo.api()
    const start = (host: string) =>
      startApi(
        {
          host,
          port: 0,
          keys: undefined,
          limits: { requestsPerSecond: 1, burst: 1, concurrent: 1 },
          bodyLimit: 1024,
          trustProxy: false,
          events: { heartbeat: 1000, mostStalled: 1000 },
        },
        {
          answers: api.answers,
          backend: api.backend,
          metrics: api.metrics,
          log: createLog('silent'),
          clock: Date.now,
        },
      )
    for (const host of ['0.0.0.0', '::', '192.0.2.1']) {
      await expect(start(host)).rejects.toMatchObject({ code: 'api/open-to-all' })
    }
    for (const host of ['127.0.0.1', 'localhost', '127.9.9.9']) {
      const running = await start(host)
      expect((await fetch(`${running.url}/health`)).status).toBe(200)
      await running.drain()
    }
    await api.close()
  })
})
