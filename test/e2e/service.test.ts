import { join } from 'node:path'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { LevelStore } from '../../sequencer/store/level-store.ts'
import { type Chain, startChain } from '../support/chain.ts'
import { isReady, type Service, type ServiceProcess, setService } from '../support/service.ts'

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
  const options = ['--rate', '1']

  beforeAll(async () => {
    chain = await startChain({ blockTime: 1 })
    service = await setService(chain)
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

  it('orders nothing by an old copy of its data', async () => {
    const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'none' })
    const { port } = new URL(url)
    await sequencer.end()
    const data = join(service.data, 'sequencer')
    const copy = join(service.data, 'copy')
    const store = await LevelStore.open(data)
    await store.backup(copy)
    await store.close()

    sequencer = await service.sequencer(['--port', port, ...options])
    await isReady(url)
    const { otr } = (await openai.chat.completions.create(question)) as OpenAI.ChatCompletion & Proven
    await reaches(otr.receiptHash, 'committed')
    await sequencer.end()

    await expect(service.sequencer(['--port', port, '--data', copy])).rejects.toThrow(
      /ended with 3.*the chain has \d+ receipts, the data here only \d+: it is an old copy; start with the newest/s,
    )
    sequencer = await service.sequencer(['--port', port, ...options])
    await isReady(url)
    expect(await finality(otr.receiptHash)).toMatchObject({ sequence: otr.sequence })
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
