import { createHash } from 'node:crypto'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoApi, type DemoModel, openDemoModel } from '../../support/demo-api.ts'

let demo: DemoModel
let api: DemoApi
let client: OpenAI

beforeAll(async () => {
  demo = await openDemoModel()
  api = await demo.api()
  const baseURL = `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/v1`
  client = new OpenAI({ baseURL, apiKey: 'none', maxRetries: 0 })
})
afterAll(async () => {
  await api?.close()
  await demo?.close()
})

const question = [{ role: 'user' as const, content: 'What is a receipt?' }]

describe('the openai package, as it comes,', () => {
  it('gets an answer', async () => {
    const answer = await client.chat.completions.create({ model: 'demo', messages: question, temperature: 0 })
    expect(answer.choices[0]?.message.content).toMatch(/signed by the worker/)
    expect(answer.choices[0]?.finish_reason).toBe('stop')
  })

  it('gets the same answer as a stream, and the receipt in its last chunk', async () => {
    const stream = await client.chat.completions.create({
      model: 'demo',
      messages: question,
      temperature: 0,
      stream: true,
    })
    const chunks = []
    for await (const chunk of stream) chunks.push(chunk)
    const text = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')
    expect(text).toMatch(/signed by the worker/)
    expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant')
    const last = chunks.at(-1)
    expect(last).toMatchObject({
      choices: [{ finish_reason: 'stop' }],
      otr: { receipt: { responseHash: `0x${createHash('sha256').update(text).digest('hex')}` } },
    })
  })
})
