import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'otr/client'
import { evidenceVerifier } from 'otr/client/node'
import { type Address, type Hex, parseEther } from 'viem'
import { expect } from 'vitest'
import { parsePolicy } from '../../attestation/policy-file.ts'
import type { Deployment } from '../../contracts/deploy.ts'
import { workersAbi } from '../../contracts/generated/workers.ts'
import { choosePort } from '../../sequencer/devnet/choose-port.ts'
import { demoModel } from '../../sequencer/devnet/services.ts'
import { chainTest } from '../support/chain-test.ts'
import { readmeBlock, readmeCommands } from '../support/readme-block.ts'
import { ReadmeShell } from '../support/readme-shell.ts'
import { isReady } from '../support/service.ts'

const heading = 'From contracts to a checked answer'

chainTest(
  "the README's guide leads from contracts to an answer that a client verifies and a challenger checks",
  { timeout: 180_000 },
  async ({ chain }) => {
    const folder = await mkdtemp(join(tmpdir(), 'otr-guide-'))
    const port = await choosePort()
    const url = `http://127.0.0.1:${port}`
    const shell = await ReadmeShell.open(folder, {
      // There is no TEE here, and nobody has the time for 200 answers and a challenger's patience.
      OTR_SIMULATED: 'true',
      OTR_PORT: `${port}`,
      OTR_ANSWERS: '12',
      OTR_BATCH_SECONDS: '1',
      OTR_RATE: '1',
    })
    // What a reader puts in place of the README's words.
    const mine = new Map<string, string>()
    const steps = readmeCommands(heading).values()
    const next = () => {
      const { value, done } = steps.next()
      if (done) throw new Error('the guide has fewer steps')
      const typed = [...mine].reduce((text, [word, by]) => text.replaceAll(word, by), value)
      return shell.type(typed)
    }
    try {
      const model = join(folder, 'models/my-model')
      await cp(demoModel, model, { recursive: true, filter: (file) => !file.endsWith('otr.json') })
      mine.set('https://op-stack-node.example', chain.anvil.url)
      mine.set('wss://otr.example', url.replace('http', 'ws'))
      mine.set('https://otr.example', url)

      const accounts = new Map<string, Address>()
      for (const line of (await next().ended).trim().split('\n')) {
        const [who = '', address] = line.split(' ')
        accounts.set(who, address as Address)
        await chain.cheats.setBalance({ address: address as Address, value: parseEther('0.5') })
      }
      const [, block = ''] = /^from block +(\d+)$/m.exec(await next().ended) ?? []
      mine.set('FIRST_BLOCK', block)
      await next().ended
      const deployment: Deployment = JSON.parse(await readFile(join(folder, 'addresses.json'), 'utf8'))

      const registered = await next().ended
      const [, modelId = ''] = /^(0x\w{64}) registered in /m.exec(registered) ?? []
      mine.set('MODEL_ID', modelId)

      const text = readmeBlock(heading, 'json')
      const digest = createHash('sha384').update('otr/simulated-td').digest('hex')
      const policy = text.replace('MRTD', digest).replaceAll(/RTMR\d/g, '00'.repeat(48))
      await writeFile(join(folder, 'policy.json'), policy)
      const apiKey = (await next().ended).trim()
      mine.set('API_KEY', apiKey)
      await next().saying(/^API +http/m)
      const [worker, defender, challenger] = [next(), next(), next()]
      await Promise.all([
        worker.saying(/^worker +0x/m),
        defender.saying(/judges 0x/),
        challenger.saying(/judges 0x/),
      ])
      await isReady(url)
      const operator = await chain.reader.readContract({
        address: deployment.workers,
        abi: workersAbi,
        functionName: 'operators',
        args: [accounts.get('operator') ?? '0x'],
      })
      expect(operator.defender).toBe(accounts.get('defender'))

      await next().ended
      expect(JSON.parse(await readFile(join(folder, 'answer.json'), 'utf8'))).toMatchObject({
        choices: [{ message: { content: expect.stringContaining('Rho is') } }],
      })
      expect(await next().ended).toMatch(/^GENUINE/)
      expect([...steps]).toEqual([])

      const client = createClient({
        baseUrl: `${url}/v1`,
        apiKey,
        trust: {
          deployment,
          models: { 'my-model': modelId as Hex },
          evidence: evidenceVerifier({ policy: parsePolicy(policy), simulated: true }),
        },
        chain: chain.reader,
      })
      const { exchange, receiptHash } = await client.ask('What is a receipt?')
      await client.waitFor(exchange, 'committed', { timeout: 30_000 })
      await chain.cheats.mine({ blocks: 931, interval: 2 })
      await challenger.saying(new RegExp(`spot-check, receiptHash ${receiptHash}, check outcome good`))
      await chain.travel(2 * 24 * 3600)
      await client.waitFor(exchange, 'final', { timeout: 30_000 })
      expect(await client.verify(exchange)).toMatchObject({ verdict: 'final' })
    } finally {
      await shell.close()
      await rm(folder, { recursive: true })
    }
  },
)
