import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import OpenAI from 'openai'
import { type Devnet, devAccount, startDevnet } from 'otr/testing'
import { createPublicClient, createTestClient, createWalletClient, type Hex, http, zeroHash } from 'viem'
import { foundry } from 'viem/chains'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import { JsonFields } from '../../contracts/json-fields.ts'
import { readPromisedReceipt } from '../../contracts/receipt-json.ts'
import { alive, descendantsOf } from '../support/descendants.ts'
import { startDevnetProcess } from '../support/devnet-process.ts'
import { type LineLog, lineLog } from '../support/line-log.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'otr-devnet-test-'))
})
afterAll(() => rm(data, { recursive: true, force: true }))

type Answer = OpenAI.ChatCompletion & {
  readonly otr: { readonly receiptHash: Hex; readonly sequence: number }
}

async function ask({ baseUrl, apiKey }: Pick<Devnet, 'baseUrl' | 'apiKey'>, more = {}): Promise<Answer> {
  const openai = new OpenAI({ baseURL: baseUrl, apiKey })
  const messages = [{ role: 'user' as const, content: 'What is a receipt?' }]
  const request = { model: 'demo', messages, temperature: 0, ...more }
  return (await openai.chat.completions.create(request)) as Answer
}

describe('otr devnet, started, stopped, and started again as a fixture', { timeout: 120_000 }, () => {
  let apiKey: string
  let first: Hex
  let net: Devnet
  let log: LineLog

  afterAll(() => net?.close(), 60_000)

  it('is ready to be asked by the openai client, and leaves no process behind', async () => {
    const devnet = startDevnetProcess(['--data', data, '--json'])
    const [ready = ''] = await devnet.saying(/"kind":"ready"/).then(() => devnet.lines)
    const shown: Devnet = JSON.parse(ready)
    ;({ apiKey } = shown)
    const answer = await ask(shown)
    expect(answer.choices[0]?.message.content).toContain('A receipt is a statement')
    first = answer.otr.receiptHash

    const started = descendantsOf(devnet.child.pid ?? 0)
    expect(started.length).toBeGreaterThanOrEqual(10)
    devnet.child.kill('SIGINT')
    expect(await devnet.ended).toMatchObject({ code: 0 })
    await expect.poll(() => alive(started), { timeout: 5000 }).toEqual([])
    await expect(fetch(shown.baseUrl)).rejects.toThrow()
  })

  it('goes on with the same key, chain and receipts', async () => {
    log = lineLog()
    net = await startDevnet({ data, onLine: (service, line) => log.add({ service, ...line }) })
    expect(net.apiKey).toBe(apiKey)
    const answer = await ask(net)
    expect(answer.otr.sequence).toBe(1)
    expect(await net.finalise(first)).toMatchObject({ state: 'final' })
    expect(await net.finalise(answer.id)).toMatchObject({ state: 'final' })
  })

  it('is refused a second time in the same folder while it runs', async () => {
    const { code, complaints } = await startDevnetProcess(['--data', data]).ended
    expect(code).toBe(3)
    expect(complaints).toContain('a devnet runs in')
  })

  it('has its worker defend a receipt whose tokens nobody else is shown', async () => {
    const disputer = devAccount('stranger')
    const { otr } = await ask(net, { disputer: disputer.address })
    const { id, ...game } = await dispute(net, otr.receiptHash)
    expect(await log.saying({ kind: 'move', id, move: 'reveal' })).toMatchObject({
      service: expect.stringMatching(/^worker-/),
    })
    await expect.poll(game.phase, { timeout: 10_000 }).toBe(3)
    // Its challenger never points.
    await game.travel(600)
    expect(await log.saying({ kind: 'game-over', id })).toMatchObject({ outcome: 'defenderWon' })
    expect(await net.finalise(otr.receiptHash)).toMatchObject({ state: 'final' })
  })

  it('tells that its chain has died', async () => {
    const anvil = descendantsOf(process.pid, 'anvil')
    expect(anvil).toHaveLength(1)
    for (const pid of anvil) process.kill(pid, 'SIGKILL')
    expect((await net.failed).message).toContain('the chain ended by itself')
  })
})

describe('otr devnet', () => {
  it('says that a port is taken where it was named', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const unused = join(data, 'unused')
    const { code, complaints } = await startDevnetProcess(['--port', `${port}`, '--data', unused]).ended
    expect(code).toBe(3)
    expect(complaints).toContain(`port ${port} is taken`)
    expect(existsSync(unused)).toBe(false)
    taken.close()
  })
})

/** Opens a dispute over a committed receipt, as the one who alone may. */
async function dispute({ baseUrl, rpc, contracts }: Devnet, receiptHash: Hex) {
  const transport = http(rpc)
  const reader = createPublicClient({ transport, pollingInterval: 50 })
  const cheats = createTestClient({ transport, mode: 'anvil' })
  const wallet = createWalletClient({ account: devAccount('stranger'), chain: foundry, transport })
  const contract = { address: contracts.disputes, abi: disputesAbi } as const
  const { json, batch } = await committed(baseUrl, receiptHash)
  const { receipt, workerSignature } = readPromisedReceipt(new JsonFields('a receipt', json))
  const place = {
    number: BigInt(batch.number),
    index: BigInt(batch.index),
    signature: workerSignature,
    proof: batch.proof,
  }
  const value = await reader.readContract({ ...contract, functionName: 'bondNow' })
  const { request, result: id } = await reader.simulateContract({
    ...contract,
    functionName: 'open',
    args: [0, receipt, place, zeroHash],
    value,
    account: wallet.account,
  })
  await reader.waitForTransactionReceipt({ hash: await wallet.writeContract(request) })
  const read = () => reader.readContract({ ...contract, functionName: 'dispute', args: [id] })
  return {
    id,
    phase: async () => (await read()).phase,
    async travel(seconds: number) {
      await cheats.increaseTime({ seconds })
      await cheats.mine({ blocks: 1 })
    },
  }
}

async function committed(baseUrl: string, receiptHash: Hex) {
  for (;;) {
    const json = await (await fetch(`${baseUrl}/receipts/${receiptHash}`)).json()
    const { state, batch } = json.finality
    if (state === 'committed') {
      return { json, batch: batch as { number: number; index: number; proof: Hex[] } }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
