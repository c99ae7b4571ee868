import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
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
