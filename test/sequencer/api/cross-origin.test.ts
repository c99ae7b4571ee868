import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoApi, type DemoWorker, startDemoWorker } from '../../support/demo-api.ts'

let demo: DemoWorker
let api: DemoApi

beforeAll(async () => {
  demo = await startDemoWorker()
  api = await demo.api()
})
afterAll(async () => {
  await api?.close()
  await demo?.close()
})

const origin = 'https://app.example'

describe('a page of another origin', () => {
  it('may ask whether it may send a question with a key, and may', async () => {
    const { statusCode, headers } = await api.app.inject({
      method: 'OPTIONS',
      url: '/v1/chat/completions',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    })
    expect(statusCode).toBe(204)
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': '*, authorization',
    })
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
  })

  it('may read answers, refusals and event streams, and the names of receipts', async () => {
    const question = { model: 'demo', messages: [{ role: 'user', content: 'What is rho?' }], max_tokens: 4 }
    for (const payload of [question, { ...question, stream: true }, { ...question, top_p: 0.5 }]) {
      const { headers } = await api.app.inject({
        method: 'POST',
        url: '/v1/chat/completions',
        headers: { origin },
        payload,
      })
      expect(headers['access-control-allow-origin']).toBe('*')
      expect(headers['access-control-expose-headers']).toContain('x-otr-receipt')
    }
  })

  it('is told as anybody is that a route does not take OPTIONS otherwise', async () => {
    expect((await api.app.inject({ method: 'OPTIONS', url: '/v1/models' })).statusCode).toBe(405)
  })
})
