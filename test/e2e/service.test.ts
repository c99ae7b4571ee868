import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import OpenAI from 'openai'
import { toHex } from 'viem'
import { generatePrivateKey } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { JsonFields } from '../../contracts/json-fields.ts'
import { hashReceipt, type Receipt } from '../../contracts/receipt.ts'
import { openingJson, readOpening } from '../../contracts/receipt-json.ts'
import { tokensRoot } from '../../fraud-proof/vm/opening.ts'
import { ReceiptSigner } from '../../sequencer/receipts/receipt-signer.ts'
import { type Chain, startChain } from '../support/chain.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { isReady, type Service, type ServiceProcess, setService } from '../support/service.ts'

const cli = fileURLToPath(new URL('../../dist/sequencer/cli/main.js', import.meta.url))

const question = {
  model: 'demo',
  messages: [{ role: 'user' as const, content: 'What is a receipt?' }],
  temperature: 0,
}

interface Proven {
  readonly otr: { readonly receiptHash: string; readonly sequence: number; readonly simulated: boolean }
}

describe('sequencer and workers as processes on a chain', { timeout: 120_000 }, () => {
  let chain: Chain
  let service: Service
  let sequencer: ServiceProcess
  let url: string
  let worker: ServiceProcess
  let options: readonly string[]

  beforeAll(async () => {
    chain = await startChain({ blockTime: 1 })
    service = await setService(chain)
    options = ['--rate', '1', '--backups', join(service.data, 'backups')]
    sequencer = await service.sequencer(['--port', '0', ...options])
    url = String(sequencer.ready.url)
    worker = await service.worker('first', url)
    await isReady(url)
  }, 120_000)

  afterAll(async () => {
    await service?.close()
    await chain?.close()
  })

  /** The first answer's receipt. */
  let first: string

  const finality = async (id: string) => (await fetch(`${url}/v1/receipts/${id}`)).json()

  const reaches = async (id: string, state: string) => {
    for (const end = Date.now() + 30_000; Date.now() < end; ) {
      const answer = await finality(id)
      if (answer.finality?.state === state) return answer
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`${id} is ${JSON.stringify(await finality(id))}\n${sequencer.logged()}`)
  }

  it('brings an answer from a chat to the chain, drawn and then final', async () => {
    const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'none' })
    const answer = (await openai.chat.completions.create(question)) as OpenAI.ChatCompletion & Proven
    expect(answer.choices[0]?.message.content).toContain('A receipt is a statement')
    expect(answer.otr.simulated).toBe(true)
    const { finality: committed } = await reaches(answer.otr.receiptHash, 'committed')
    expect(committed.batch).toMatchObject({ number: 0, index: answer.otr.sequence })
    const rollup = { address: service.deployment.rollup, abi: rollupAbi } as const
    expect(await chain.reader.readContract({ ...rollup, functionName: 'nextSequence' })).toBe(1n)

    for (const end = Date.now() + 30_000; Date.now() < end; ) {
      const { drawnAt } = await chain.reader.readContract({ ...rollup, functionName: 'batch', args: [0n] })
      if (drawnAt !== 0n) break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    first = answer.otr.receiptHash
    await chain.travel(3600)
    await reaches(answer.otr.receiptHash, 'final')
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      if (sequencer.logged().includes('openings of selected receipts fetched')) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`no opening was fetched\n${sequencer.logged()}`)
  })

  describe('otr check', () => {
    const check = (...args: string[]) =>
      new Promise<{ status: number; said: string }>((resolve) => {
        const child = execFile(process.execPath, [cli, 'check', ...args], (_error, stdout, stderr) => {
          resolve({ status: child.exitCode ?? -1, said: stdout + stderr })
        })
      })
    const model = ['--model', demoDirectory]

    it('finds an honest answer honest, by rows that it draws itself or by those of a beacon', async () => {
      const named = `${url}/v1/receipts/${first}`
      const { status, said } = await check(named, ...model)
      expect(said).toMatch(/^honest: one pass over the answer gives what its receipt commits to\nmeasured: /)
      expect(status).toBe(0)
      const seed = `0x${'5a'.repeat(32)}`
      const again = await check(named, ...model, '--beacon', seed, '--json')
      expect(JSON.parse(again.said)).toMatchObject({ receiptHash: first, seed, outcome: 'good' })
    })

    it('does not take what it cannot see, or nobody signed, for honest', async () => {
      const file = join(service.data, 'receipt.json')
      const receipt = await finality(first)
      await writeFile(file, JSON.stringify(receipt))
      expect(await check(file, ...model)).toMatchObject({ status: 2 })
      const nowhere = await check(file, ...model, '--mirror', 'http://127.0.0.1:1/v1')
      expect(nowhere.said).toMatch(
        /^not checked: nobody shows tokens that fit this receipt\nhttp:\/\/127\.0\.0\.1:1\/v1: fetch failed\n/,
      )
      expect(nowhere.status).toBe(3)
      await writeFile(file, JSON.stringify({ ...receipt, receipt: { ...receipt.receipt, seed: '77' } }))
      const forged = await check(file, ...model, '--mirror', `${url}/v1`)
      expect(forged.said).toContain('not signed by the worker')
      expect(forged.status).toBe(1)
      await writeFile(file, '{')
      expect(await check(file, ...model, '--mirror', `${url}/v1`)).toMatchObject({ status: 3 })
    })

    it('finds a false answer false', async () => {
      const source = await (await fetch(`${url}/v1/receipts/${first}/opening`)).json()
      const { receipt, tokens, kv, domain } = readOpening(new JsonFields('opening', source))
      // Another token, and a worker who signs for it: only the model can tell.
      const other = tokens.with(receipt.promptLength + 2, 300)
      const liar = new ReceiptSigner(generatePrivateKey())
      const lie: Receipt = {
        ...receipt,
        worker: liar.address,
        tokensRoot: toHex(tokensRoot(other, receipt.bucket)),
      }
      const workerSignature = liar.sign(hashReceipt(lie, service.deployment))
      const opening = { receipt: lie, workerSignature, tokens: other, kv, domain }
      const mirror = createServer((_request, response) => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(openingJson(opening)))
      })
      mirror.listen(0, '127.0.0.1')
      await once(mirror, 'listening')
      onTestFinished(() => void mirror.close())
      const file = join(service.data, 'lie.json')
      await writeFile(file, JSON.stringify({ ...(await finality(first)), ...openingJson(opening) }))
      const at = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/v1`
      const { status, said } = await check(file, ...model, '--mirror', at)
      expect(said).toMatch(/^NOT HONEST: two exact replays agree that a dispute over its output is won/)
      expect(said).toContain('otr challenger')
      expect(status).toBe(1)
    })
  })

  it('goes on by a copy of its data that was the newest, and not by data that is older', async () => {
    const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'none' })
    const { port } = new URL(url)
    sequencer.child.kill('SIGUSR2')
    await expect.poll(() => sequencer.logged(), { timeout: 10_000 }).toContain('data copied')
    const [, copy = ''] = /"directory":"([^"]+)"/.exec(sequencer.logged()) ?? []
    await sequencer.end()

    const withCopy = ['--port', port, ...options, '--data', copy]
    sequencer = await service.sequencer(withCopy)
    await isReady(url)
    expect(await finality(first)).toMatchObject({ sequence: 0 })
    const { otr } = (await openai.chat.completions.create(question)) as OpenAI.ChatCompletion & Proven
    await reaches(otr.receiptHash, 'committed')
    await sequencer.end()

    // Without --data, by what the copy was made of.
    await expect(service.sequencer(['--port', port, ...options])).rejects.toThrow(
      /ended with 3.*the chain has \d+ receipts, the data here only \d+: it is an old copy; start with the newest/s,
    )
    sequencer = await service.sequencer(withCopy)
    await isReady(url)
    expect(await finality(otr.receiptHash)).toMatchObject({ sequence: otr.sequence })
  })

  it('keeps receipts no shorter than the evidence that they name is in force', async () => {
    const policy = join(service.data, 'policy.json')
    await writeFile(policy, JSON.stringify({ maxAge: 86_400 }))
    const data = join(service.data, 'unused')
    const starting = service.sequencer(['--policy', policy, '--keep-days', '1', '--data', data])
    await expect(starting).rejects.toThrow(
      /ended with 3.*receipts are kept for 1 days, evidence is in force for 86400 seconds/s,
    )
  })

  it('shows the opening of a receipt that the beacon selected when its worker is gone', async () => {
    await worker.end('SIGKILL')
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      if (!(await fetch(`${url}/ready`)).ok) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const response = await fetch(`${url}/v1/receipts/${first}/opening`)
    expect(response.status).toBe(200)
    const { receipt, tokens } = await response.json()
    expect(tokens).toHaveLength(receipt.totalLength)
  })
})
