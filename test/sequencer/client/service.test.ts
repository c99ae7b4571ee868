import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidenceVerifier } from '../../../attestation/recorded-evidence.ts'
import { rollupAbi } from '../../../contracts/generated/rollup.ts'
import type { Answer } from '../../../sequencer/client/answer.ts'
import { type Client, createClient } from '../../../sequencer/client/client.ts'
import { ClientError } from '../../../sequencer/client/client-error.ts'
import { localModel } from '../../../sequencer/client/local-model.ts'
import type { Trust } from '../../../sequencer/client/trust.ts'
import type { Verification } from '../../../sequencer/client/verification.ts'
import { type Chain, startChain } from '../../support/chain.ts'
import { demoDirectory } from '../../support/demo-answer.ts'
import { type Lie, type LyingProxy, startLyingProxy } from '../../support/lying-proxy.ts'
import { isReady, type Service, setService } from '../../support/service.ts'

const question = 'What is a receipt?'
const messages = [{ role: 'user' as const, content: question }]
const short = { temperature: 0, maxTokens: 8 }

let chain: Chain
let service: Service
let trust: Trust
let proxy: LyingProxy
let baseUrl: string
let liedUrl: string
let client: Client
/** The same before a sequencer that lies. */
let lied: Client

beforeAll(async () => {
  chain = await startChain({ blockTime: 1 })
  service = await setService(chain)
  const url = String((await service.sequencer()).ready.url)
  await service.worker('first', url)
  trust = {
    deployment: service.deployment,
    models: { demo: await localModel(demoDirectory, service.modelId) },
    evidence: evidenceVerifier({ simulated: true }),
  }
  await isReady(url)
  proxy = await startLyingProxy(url)
  baseUrl = `${url}/v1`
  liedUrl = `${proxy.url}/v1`
  client = createClient({ baseUrl, trust, chain: chain.reader })
  lied = createClient({ baseUrl: liedUrl, trust, chain: chain.reader })
}, 120_000)

afterAll(async () => {
  await proxy?.close()
  await service?.close()
  await chain?.close()
})

const not = (status: 'pass' | 'unknown', { checks }: Verification) =>
  checks.filter((check) => check.status !== status && check.status !== 'pass').map(({ name }) => name)

describe('a client of a service on a chain', { timeout: 60_000 }, () => {
  it('gets an answer whose every check passes that time does not have to bring', async () => {
    const answer = await client.ask(question, { temperature: 0 })
    expect(answer.text).toMatch(/^A receipt is a statement/)
    expect(answer.finish).toBe('endToken')
    expect(answer.verification.verdict).toBe('provisional')
    expect(not('pass', answer.verification)).toEqual(['inclusion', 'finality'])
  })

  it('gets text as it comes, and at the end the checked answer', async () => {
    let text = ''
    let answer: Answer | undefined
    for await (const part of client.stream(messages, { temperature: 0.5, seed: 2n ** 60n, stop: 'key' })) {
      if (part.kind === 'text') text += part.text
      else answer = part.answer
    }
    expect(answer?.verification.verdict).toBe('provisional')
    expect(answer?.text).toBe(text)
    expect(text.length).toBeGreaterThan(10)
  })

  it('lets the openai package verify what it is told, streamed or not', async () => {
    const openai = new OpenAI({ baseURL: baseUrl, apiKey: 'none', fetch: client.fetch })
    const asked = { model: 'demo', messages, temperature: 0 }
    const whole = await openai.chat.completions.create(asked)
    const stream = await openai.chat.completions.create({ ...asked, stream: true })
    const chunks = []
    for await (const chunk of stream) chunks.push(chunk.choices[0]?.delta.content ?? '')
    expect(chunks.join('')).toBe(whole.choices[0]?.message.content)
    expect(chunks.length).toBeGreaterThan(10)
    const { choices } = await openai.completions.create({
      model: 'demo',
      prompt: 'A receipt',
      temperature: 0,
    })
    expect(choices[0]?.text).not.toBe('')
    expect((await openai.models.list()).data.map(({ id }) => id)).toEqual(['demo'])
    await expect(openai.chat.completions.create({ ...asked, top_p: 0.5 })).rejects.toMatchObject({
      status: 400,
    })
  })

  it('verifies a saved answer without the sequencer, but for what only that could show', async () => {
    const { exchange } = await client.ask(question, short)
    const alone = createClient({ baseUrl: 'http://127.0.0.1:1/v1', trust, chain: chain.reader })
    const { verdict, checks } = await alone.verify(exchange)
    expect(verdict).toBe('unproven')
    expect(checks.filter(({ status }) => status !== 'pass').map(({ name }) => name)).toEqual([
      'tokens',
      'inclusion',
      'finality',
    ])
  })

  it('does not take an answer that nobody could check for a good one', async () => {
    const blind = createClient({ baseUrl, trust: { ...trust, evidence: undefined } })
    await expect(blind.ask(question, short)).rejects.toMatchObject({
      code: 'client/unproven',
      message: expect.stringMatching(/sequencer-signature: .*; evidence: .*; registration: /),
    })
    const without = ['evidence', 'registration'] as const
    const sequencer = chain.wallet('sequencer').account.address
    const resigned = createClient({ baseUrl, trust: { ...trust, evidence: undefined, sequencer, without } })
    expect((await resigned.ask(question, short)).verification.verdict).toBe('provisional')
  })
})

describe('a sequencer that lies', { timeout: 60_000 }, () => {
  const lies: readonly (readonly [string, string, Lie])[] = [
    ['alters the text', 'response, tokens', (body) => body.replace('A receipt', 'No receipt')],
    ['says that the model ended what was cut', 'finish', (body) => body.replace('"length"', '"stop"')],
    ['alters the seed', 'seed, worker-signature, sequencer-signature', changedReceipt('seed', '7')],
    [
      'signs in another place',
      'sequencer-signature',
      (body) => body.replace(/"sequence":\d+/, '"sequence":77'),
    ],
    [
      'shows other evidence',
      'evidence',
      (body, path) => (path.includes('/evidence/') ? changedEvidence(body) : body),
    ],
    ['is of another deployment', 'deployment', (body) => body.replace(/"chainId":\d+/, '"chainId":1')],
  ]

  it.each(lies)('%s, and is refused by name: %s', async (_, expected, lie) => {
    proxy.lie = lie
    const fresh = createClient({ baseUrl: liedUrl, trust, chain: chain.reader })
    const error = await fresh.ask(question, short).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ClientError)
    if (!(error instanceof ClientError)) return
    expect(error.code).toBe('client/refused')
    const failed = error.answer?.verification.checks.filter(({ status }) => status === 'fail')
    expect(failed?.map(({ name }) => name).join(', ')).toBe(expected)
  })

  it('replays an old answer with its receipt, and is refused by nonce and request', async () => {
    let old: string | undefined
    proxy.lie = (body, path) => {
      if (!path.endsWith('/completions')) return body
      old ??= body
      return old
    }
    await lied.ask(question, short)
    await expect(lied.ask(question, short)).rejects.toMatchObject({
      code: 'client/refused',
      message: expect.stringMatching(/request: .*; nonce: /),
    })
  })

  it('slips in what no receipt covers, and is refused', async () => {
    proxy.lie = (body) => body.replace('"refusal":null', '"refusal":null,"tool_calls":[{"id":"1"}]')
    await expect(lied.ask(question, short)).rejects.toMatchObject({ code: 'client/malformed' })
  })

  it('cuts a stream short, and who reads it hears of that', async () => {
    proxy.lie = (body) => body.slice(0, body.lastIndexOf('data: {'))
    const reading = async () => {
      for await (const part of lied.stream(question, short)) expect(part.kind).toBe('text')
    }
    await expect(reading()).rejects.toMatchObject({ code: 'client/cut-short' })
  })

  it('does not get past the openai package, streamed or not, which is not asked again', async () => {
    let requests = 0
    proxy.lie = (body, path) => {
      if (!path.includes('/evidence') && !path.includes('/opening')) requests++
      return body.replace('receipt', 'recipe')
    }
    const openai = new OpenAI({ baseURL: liedUrl, apiKey: 'none', fetch: lied.fetch, maxRetries: 1 })
    const asked = { model: 'demo', messages, temperature: 0 }
    await expect(openai.chat.completions.create(asked)).rejects.toMatchObject({ code: 'client/refused' })
    const reading = async () => {
      const reasons: (string | null | undefined)[] = []
      for await (const { choices } of await openai.chat.completions.create({ ...asked, stream: true })) {
        reasons.push(choices[0]?.finish_reason)
        // Whoever has seen the end has a checked answer.
        expect(reasons.every((reason) => reason === null)).toBe(true)
      }
    }
    await expect(reading()).rejects.toMatchObject({ code: 'client/refused' })
    expect(requests).toBe(2)
    const elsewhere = new OpenAI({ baseURL: baseUrl, apiKey: 'none', fetch: lied.fetch, maxRetries: 0 })
    await expect(elsewhere.chat.completions.create(asked)).rejects.toThrow()
    await expect(openai.responses.create({ model: 'demo', input: question })).rejects.toThrow()
    expect(requests).toBe(2)
  })

  it('breaks off with an error behind the receipt, which ends nothing in silence', async () => {
    proxy.lie = (body) => body.replace('data: [DONE]', 'data: {"error":{"message":"broken off"}}')
    const response = await lied.fetch(`${liedUrl}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'demo', messages, stream: true }),
      headers: { 'content-type': 'application/json' },
    })
    await expect(response.text()).rejects.toMatchObject({ code: 'client/api', message: 'broken off' })
  })

  it('falls silent and hangs up, and is asked again how far a receipt has come', async () => {
    proxy.lie = (body) => body
    const { exchange, receiptHash } = await lied.ask(question, short)
    await client.waitFor(exchange, 'committed', { timeout: 30_000 })
    const { finality } = await (await fetch(`${baseUrl}/receipts/${receiptHash}`)).json()
    let asked = 0
    proxy.forge = (path) => {
      if (!path.endsWith('/events')) return undefined
      const said = asked++ === 0 ? { state: 'provisional' } : finality
      return { type: 'text/event-stream', body: `event: finality\ndata: ${JSON.stringify(said)}\n\n` }
    }
    expect(await lied.waitFor(exchange, 'committed', { timeout: 10_000 })).toMatchObject({
      isConfirmed: true,
    })
    expect(asked).toBe(2)
  })

  it('says final too soon, and is not believed before the contracts say so', async () => {
    proxy.lie = (body) => body
    const told = { type: 'text/event-stream', body: 'event: finality\ndata: {"state":"final"}\n\n' }
    proxy.forge = (path) => (path.endsWith('/events') ? told : undefined)
    const { exchange } = await lied.ask(question, short)
    await expect(lied.waitFor(exchange, 'final', { timeout: 1500 })).rejects.toMatchObject({
      code: 'client/timeout',
      context: { state: 'provisional' },
    })
  })
})

describe('otr verify receipt', { timeout: 60_000 }, () => {
  const run = promisify(execFile)
  const main = fileURLToPath(new URL('../../../dist/sequencer/cli/main.js', import.meta.url))
  const otr = (named: string, ...options: readonly string[]) =>
    run(process.execPath, [main, 'verify', 'receipt', named, ...options]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        stdout,
        stderr,
      }),
    )
  const put = async (name: string, content: unknown) => {
    const file = join(service.data, name)
    await writeFile(file, JSON.stringify(content))
    return file
  }
  const trusted = () => ['--deployment', join(service.data, 'addresses.json'), '--simulated']
  const onChain = () => [...trusted(), '--rpc', chain.anvil.url]

  it('says in words what of a saved answer is proven, and what is not', async () => {
    const answer = await client.ask(question, short)
    const file = await put('answer.json', answer)
    const all = ['--model', demoDirectory, '--mirror', baseUrl]
    const good = await otr(file, ...onChain(), ...all)
    expect(good.stdout).toMatch(/^GENUINE, (provisional|committed)/)
    expect(good.stdout).toMatch(/Proven\n {2}- it is of the contracts that you trust \(deployment\)/)
    expect(good.stdout).toContain('SIMULATED HARDWARE, which proves nothing')
    expect(good.code).toBe(0)
    const { code, stdout } = await otr(
      await put('altered.json', { ...answer.exchange, text: 'No.' }),
      ...onChain(),
    )
    expect(stdout).toMatch(/^NOT GENUINE[\s\S]*Wrong\n {2}- the text is exactly the one that was signed/)
    expect(code).toBe(1)
  })

  it('checks a file without anybody, and says what stays open', async () => {
    const { exchange } = await client.ask(question, short)
    const { code, stdout } = await otr(await put('exchange.json', exchange), ...trusted(), '--json')
    const { verdict, checks }: Verification = JSON.parse(stdout)
    expect(verdict).toBe('unproven')
    const open = checks.filter(({ required, status }) => required && status === 'unknown')
    expect(open.map(({ name }) => name)).toEqual(['sequencer-signature', 'registration'])
    expect(code).toBe(3)
  })

  it('checks a receipt where it is served, of which nobody knows the question', async () => {
    const { exchange, receiptHash } = await client.ask(question, short)
    for (const id of [receiptHash, exchange.id]) {
      const { code, stdout } = await otr(`${baseUrl}/receipts/${id}`, ...onChain())
      expect(stdout).toContain('This is a receipt alone')
      expect(code).toBe(0)
    }
    expect((await otr(`${baseUrl}/receipts/0x${'00'.repeat(32)}`, ...onChain())).code).toBe(3)
  })

  it('takes what the openai package got, with the body that was sent', async () => {
    const request = JSON.stringify({ model: 'demo', messages, max_tokens: 4, nonce: `0x${'07'.repeat(32)}` })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${baseUrl}/chat/completions`, { method: 'POST', headers, body: request })
    const shown = { request, response: await response.json() }
    const options = [...onChain(), '--mirror', baseUrl]
    const { code, stdout } = await otr(await put('pair.json', shown), ...options)
    expect(stdout).toMatch(/^GENUINE[\s\S]*Not proven[\s\S]* - it was made between question and answer/)
    expect(code).toBe(0)
    expect((await otr(await put('response.json', shown.response), ...options)).code).toBe(0)
  })

  it('tells wrong usage from what is no receipt', async () => {
    const file = await put('nothing.json', { receipt: 7, domain: {} })
    expect(await otr(file)).toMatchObject({ code: 2, stderr: expect.stringContaining('--deployment') })
    expect(await otr(file, ...onChain())).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nothing.json: receipt should be an object'),
    })
  })
})

// Last, for it sets the chain's clock ahead of everybody else's.
describe('time', { timeout: 60_000 }, () => {
  it('waits until an answer is final by the contracts, watching it on its way, and verifies it again', async () => {
    const { exchange } = await client.ask(question, short)
    const states: string[] = []
    const watching = (async () => {
      for await (const { state } of client.watch(exchange)) states.push(state)
    })()
    const committed = await client.waitFor(exchange, 'committed', { timeout: 30_000 })
    expect(committed).toMatchObject({ state: 'committed', isConfirmed: true })
    expect((await client.verify(exchange)).verdict).toBe('committed')
    await expect(client.waitFor(exchange, 'final', { timeout: 50 })).rejects.toMatchObject({
      code: 'client/timeout',
    })
    await isDrawn(BigInt(committed.batch?.number ?? -1))
    await chain.travel(3600)
    expect(await client.waitFor(exchange, 'final', { timeout: 30_000 })).toMatchObject({ isConfirmed: true })
    await watching
    expect(states[0]).toBe('provisional')
    expect(states.slice(-2)).toEqual(['committed', 'final'])
    const saved = JSON.parse(JSON.stringify(exchange))
    const again = await client.verify(saved)
    expect(again).toMatchObject({ verdict: 'final' })
    expect(not('pass', again)).toEqual([])
    const changed = { ...saved, text: `${saved.text}!` }
    expect(not('unknown', await client.verify(changed))).toEqual(['response', 'tokens'])
  })
})

async function isDrawn(number: bigint): Promise<void> {
  const rollup = { address: service.deployment.rollup, abi: rollupAbi } as const
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const batch = await chain.reader.readContract({ ...rollup, functionName: 'batch', args: [number] })
    if (batch.drawnAt !== 0n && batch.seed !== `0x${'00'.repeat(32)}`) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`batch ${number} was not drawn`)
}

function changedReceipt(field: string, value: string): Lie {
  return (body) => body.replace(new RegExp(`"${field}":"[^"]*"`), `"${field}":"${value}"`)
}

function changedEvidence(body: string): string {
  const shown = JSON.parse(body)
  const bytes = Buffer.from(shown.evidence, 'base64')
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  return JSON.stringify({ ...shown, evidence: bytes.toString('base64') })
}
