import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLog } from '../../../sequencer/log.ts'
import { type DemoWorker, startDemoWorker } from '../../support/demo-api.ts'

let demo: DemoWorker
beforeAll(async () => {
  demo = await startDemoWorker()
})
afterAll(() => demo?.close())

function collected() {
  let text = ''
  const destination = new Writable({
    write(chunk, _encoding, done) {
      text += chunk
      done()
    },
  })
  return { destination, text: () => text }
}

it('at the most talkative level logs say nothing of what was asked, answered, or let in', async () => {
  const { destination, text } = collected()
  const failing = async () => {
    throw new Error('the disk is full')
  }
  const secrets = [
    'What is a receipt',
    'signed by the worker',
    'sk-otr-secret',
    'private-stop',
    'private-field',
  ]
  const payload = { model: 'demo', messages: [{ role: 'user', content: secrets[0] }], stop: secrets[3] }
  for (const ledger of [{}, { order: failing }, { receive: failing }]) {
    const api = await demo.api({ log: createLog('trace', destination), ledger })
    const post = (body: object | string) =>
      api.app.inject({
        method: 'POST',
        url: '/v1/chat/completions',
        headers: { authorization: `Bearer ${secrets[2]}`, 'content-type': 'application/json' },
        payload: body,
      })
    for (const stream of [true, false]) await post({ ...payload, stream })
    await post({ ...payload, 'private-field': 'What is a receipt' })
    await post(`{"model": "What is a receipt`)
    await post({ ...payload, model: 'What is a receipt' })
    await api.app.inject('/v1/What%20is%20a%20receipt?q=private-field')
    await api.close()
  }
  expect(text()).toContain('request served')
  expect(text()).toContain('the disk is full')
  for (const secret of secrets) expect(text()).not.toContain(secret)
  expect(text()).not.toContain('What%20is')
})

it('strikes out what code hands over to a log by mistake', () => {
  const { destination, text } = collected()
  const log = createLog('info', destination)
  const hidden = 'hidden'
  log.info({ prompt: hidden, job: { ask: { messages: [hidden] }, body: hidden } }, 'mistake')
  log.info({ req: { headers: { authorization: hidden } }, part: { text: hidden } }, 'mistake')
  expect(text()).toContain('[not logged]')
  expect(text()).not.toContain(hidden)
})
