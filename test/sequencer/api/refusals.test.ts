import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiErrorCodes } from '../../../sequencer/api/errors.ts'
import { type DemoApi, type DemoWorker, startDemoWorker } from '../../support/demo-api.ts'
import { rawRequest } from '../../support/raw-request.ts'
import { type SeededRandom, seededRandom } from '../../support/seeded-random.ts'

let demo: DemoWorker
let api: DemoApi
let url: string
beforeAll(async () => {
  demo = await startDemoWorker()
  api = await demo.api({ bodyLimit: 4096 })
  url = await api.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await api?.close()
  await demo?.close()
})

const chat = '/v1/chat/completions'
const json = { 'content-type': 'application/json' }
const question = { model: 'demo', messages: [{ role: 'user', content: 'What is rho?' }] }
const hash = `0x${'5'.repeat(64)}`

interface Case {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  readonly status: number
  readonly code: string
}

const post = (body: string | Buffer, status: number, code: string, path = chat): Case => ({
  method: 'POST',
  path,
  headers: json,
  body,
  status,
  code,
})
const get = (path: string, status: number, code: string): Case => ({ method: 'GET', path, status, code })

async function send({ method, path, headers = {}, body }: Case) {
  return api.app.inject({ method, url: path, headers, ...(body === undefined ? {} : { payload: body }) })
}

const cases: readonly Case[] = [
  post('{', 400, 'invalid_json'),
  post('', 400, 'invalid_json'),
  post('[]', 400, 'invalid_json'),
  post(Buffer.from([0x7b, 0xff, 0x7d]), 400, 'invalid_json'),
  post(`{"model":"${'x'.repeat(5000)}"}`, 413, 'body_too_large'),
  post('{}', 400, 'missing_parameter'),
  post(JSON.stringify({ ...question, model: 'other' }), 404, 'model_not_found'),
  post(JSON.stringify({ ...question, temperature: 3 }), 400, 'invalid_value'),
  post(JSON.stringify({ ...question, n: 2 }), 400, 'unsupported_parameter'),
  post(JSON.stringify({ ...question, wings: 2 }), 400, 'unsupported_parameter'),
  post('{"model":"demo","prompt":[1,2,999999]}', 400, 'invalid_prompt', '/v1/completions'),
  { ...post('model=demo', 415, 'unsupported_media_type'), headers: { 'content-type': 'text/plain' } },
  { ...post('{}', 415, 'unsupported_media_type'), headers: {} },
  get('/', 404, 'not_found'),
  get('/v1/nothing', 404, 'not_found'),
  get('/v1/receipts/nonsense', 400, 'invalid_value'),
  get(`/v1/receipts/${hash}`, 404, 'receipt_not_found'),
  get(`/v1/receipts/chatcmpl-${'0'.repeat(32)}/events`, 404, 'receipt_not_found'),
  get(`/v1/receipts/${hash}/opening`, 404, 'receipt_not_found'),
  get(`/v1/signature/${hash}`, 404, 'receipt_not_found'),
  get(`/v1/evidence/${hash}`, 404, 'evidence_not_found'),
  get('/v1/evidence/0x12', 400, 'invalid_value'),
  get('/v1/attestation/report?model=demo', 400, 'invalid_value'),
  get(`/v1/attestation/report?model=other&nonce=${hash}`, 404, 'model_not_found'),
  get('/v1/batches/7', 404, 'batch_not_found'),
  get('/v1/batches/-7', 400, 'invalid_value'),
  get('/v1/batches?limit=101', 400, 'invalid_value'),
  get('/v1/batches?wings=2', 400, 'invalid_value'),
  get(`/v1/disputes/${hash}`, 404, 'dispute_not_found'),
  get('/v1/workers?limit=ten', 400, 'invalid_value'),
  get(`/v1/workers?after=${'%20'}`, 400, 'invalid_value'),
  get('/%zz', 400, 'invalid_request'),
  get(`/v1/evidence/${'0'.repeat(500)}`, 414, 'url_too_long'),
  { method: 'GET', path: chat, status: 405, code: 'method_not_allowed' },
  { method: 'DELETE', path: '/v1/models', status: 405, code: 'method_not_allowed' },
  { method: 'PUT', path: '/openapi.json', headers: json, body: '{', status: 405, code: 'method_not_allowed' },
]

describe('a request that cannot be answered', () => {
  it.each(cases)('$method $path: $status $code', async (each) => {
    const response = await send(each)
    expect([response.statusCode, response.json()]).toEqual([
      each.status,
      {
        error: {
          message: expect.any(String),
          type: expect.any(String),
          code: each.code,
          param: response.json().error.param,
        },
      },
    ])
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(apiErrorCodes).toContain(each.code)
  })

  it('names the parameter at fault', async () => {
    const response = await send(post(JSON.stringify({ ...question, logit_bias: { 5: 1 } }), 400, ''))
    expect(response.json().error).toEqual({
      message: 'logit_bias is supported as {} only, for the receipt does not bind it',
      type: 'invalid_request_error',
      code: 'unsupported_parameter',
      param: 'logit_bias',
    })
    expect((await send(get('/v1/batches?limit=0', 400, ''))).json().error).toMatchObject({ param: 'limit' })
  })

  it('is told which methods there are', async () => {
    const response = await send({ method: 'GET', path: chat, status: 405, code: '' })
    expect(response.headers.allow).toBe('POST')
  })

  it.each([
    [
      'headers beyond all bounds',
      `GET /health HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    ['no HTTP', 'hello?\r\n\r\n', 400, 'invalid_request'],
    [
      'a body of two lengths',
      `POST ${chat} HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n`,
      400,
      'invalid_request',
    ],
  ])('as %s', async (_name, bytes, status, code) => {
    const text = await rawRequest(url, bytes).whole
    expect(text).toContain(`HTTP/1.1 ${status} `)
    expect(JSON.parse(text.slice(text.indexOf('\r\n\r\n')))).toMatchObject({ error: { code } })
  })

  it("keeps a client's request id where it may stand in a log, and else makes one", async () => {
    const idOf = async (given: string) => {
      const response = await api.app.inject({ url: '/health', headers: { 'x-request-id': given } })
      return response.headers['x-request-id']
    }
    expect(await idOf('job-7.a_b')).toBe('job-7.a_b')
    for (const given of ['a b', '', 'x'.repeat(65), '{"a":1}']) expect(await idOf(given)).not.toBe(given)
  })
})

/** One of the cases, or a valid question with bytes changed. */
function malformed(random: SeededRandom): Case {
  const whole = JSON.stringify({ ...question, max_tokens: 1, seed: random.below(1000) })
  const broken = Buffer.from(whole)
  switch (random.below(4)) {
    case 0: {
      const at = cases[random.below(cases.length)]
      if (at) return at
      throw new Error('no case')
    }
    case 1:
      return post(broken.subarray(0, random.below(broken.length)), 400, 'invalid_json')
    case 2:
      // Never valid UTF-8.
      broken[random.below(broken.length)] = 0xff
      return post(broken, 400, 'invalid_json')
    default: {
      const wrong = [null, -1, 1e99, 'x', [], {}, [[]], true][random.below(8)]
      return post(JSON.stringify({ ...question, messages: wrong, top_p: 0 }), 400, 'unsupported_parameter')
    }
  }
}

describe('ten thousand malformed requests', () => {
  it('get the right status each, and cost no memory', async () => {
    const random = seededRandom('malformed requests')
    const run = async (count: number) => {
      for (let i = 0; i < count; i++) {
        const each = malformed(random)
        const response = await send(each)
        if (response.statusCode !== each.status || response.json().error.code !== each.code) {
          throw new Error(`${JSON.stringify(each)}: ${response.statusCode} ${response.body}`)
        }
      }
      collect()
      return process.memoryUsage().heapUsed
    }
    const before = await run(1000)
    const after = await run(9000)
    expect(after - before).toBeLessThan(4 * 2 ** 20)
    // Who hung up last may have an answer that is being ended.
    await expect.poll(() => api.answers.running).toBe(0)
    expect((await api.app.inject({ url: '/health' })).statusCode).toBe(200)
  }, 120_000)
})

/** A full garbage collection, which node only shows where asked to. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
