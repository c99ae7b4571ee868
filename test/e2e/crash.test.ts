import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { type Chain, startChain } from '../support/chain.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { isReady, type Service, type ServiceProcess, setService } from '../support/service.ts'

interface Seen {
  readonly receiptHash: string
  readonly sequence: number
}

/** How often the sequencer is killed; `OTR_KILLS` asks for more. */
const kills = Number(process.env.OTR_KILLS ?? 6)

describe('a sequencer that is killed', { timeout: 600_000 }, () => {
  let chain: Chain
  let service: Service
  let sequencer: ServiceProcess
  let url: string
  const seen: Seen[] = []

  const start = async (port: string) => {
    sequencer = await service.sequencer(['--port', port, '--batch-size', '100'])
    url = String(sequencer.ready.url)
  }

  beforeAll(async () => {
    chain = await startChain({ blockTime: 1 })
    service = await setService(chain)
    await start('0')
    await service.worker('first', url)
    await isReady(url)
  }, 120_000)

  afterAll(async () => {
    await service?.close()
    await chain?.close()
  })

  const ask = async (n: number, signal: AbortSignal): Promise<void> => {
    const answer = await fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'demo',
        messages: [{ role: 'user', content: `What is rho? ${n}` }],
        max_tokens: 4,
      }),
      signal,
    })
    if (!answer.ok) return
    const { otr }: { otr: Seen } = await answer.json()
    seen.push(otr)
  }

  /** Asks again and again until told to stop; a request that the crash cuts off is not seen. */
  const load = async (signal: AbortSignal): Promise<void> => {
    for (let n = 0; !signal.aborted; n++) {
      await ask(n, signal).catch(() => new Promise((resolve) => setTimeout(resolve, 20)))
    }
  }

  const onChain = async () => {
    const rollup = { address: service.deployment.rollup, abi: rollupAbi } as const
    const events = await chain.reader.getContractEvents({
      ...rollup,
      eventName: 'BatchCommitted',
      fromBlock: 0n,
      strict: true,
    })
    return events.map(({ args: { number, firstSequence, count, receiptsRoot } }) => ({
      number: Number(number),
      firstSequence: Number(firstSequence),
      count,
      receiptsRoot,
    }))
  }

  const allCommitted = async () => {
    const count = Math.max(...seen.map(({ sequence }) => sequence)) + 1
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      const last = (await onChain()).at(-1)
      if (last !== undefined && last.firstSequence + last.count >= count) return
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error(`not all is on the chain: ${JSON.stringify(await onChain())}\n${sequencer.logged()}`)
  }

  /** Each receipt that any client saw is at its place, and the chain holds the order once and without a gap. */
  const isWhole = async () => {
    const batches = await onChain()
    for (const [number, batch] of batches.entries()) {
      expect(batch.number).toBe(number)
      const before = batches[number - 1]
      expect(batch.firstSequence).toBe(before === undefined ? 0 : before.firstSequence + before.count)
    }
    for (const { receiptHash, sequence } of seen) {
      const kept = await (await fetch(`${url}/v1/receipts/${receiptHash}`)).json()
      expect(kept).toMatchObject({ receiptHash, sequence })
      const { number, index } = kept.finality.batch
      expect((batches[number]?.firstSequence ?? Number.NaN) + index).toBe(sequence)
    }
    expect(new Set(seen.map(({ sequence }) => sequence)).size).toBe(seen.length)
  }

  it('loses no receipt that a client saw, and commits each batch once', async () => {
    const random = seededRandom(`killed ${kills} times`)
    const { port } = new URL(url)
    for (let kill = 0; kill < kills; kill++) {
      const loading = new AbortController()
      const clients = [load(loading.signal), load(loading.signal), load(loading.signal)]
      await new Promise((resolve) => setTimeout(resolve, 300 + random.below(1500)))
      await sequencer.end('SIGKILL')
      loading.abort()
      await Promise.all(clients)
      await start(port)
      await isReady(url)
    }
    const last = new AbortController()
    await ask(0, last.signal)
    expect(seen.length).toBeGreaterThan(kills)
    await allCommitted()
    await isWhole()
  })

  it('commits again what a reorg of five blocks dropped', async () => {
    await ask(1, new AbortController().signal)
    await allCommitted()
    const before = await onChain()
    const dropped = seen.at(-1)
    await chain.reorg(5)
    await allCommitted()
    expect((await onChain()).map(({ receiptsRoot }) => receiptsRoot)).toEqual(
      before.map(({ receiptsRoot }) => receiptsRoot),
    )
    expect(dropped).toBeDefined()
    await isWhole()
  })
})
