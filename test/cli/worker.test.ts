import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { expect } from 'vitest'
import { noCollateral } from '../../attestation/collateral/provider.ts'
import { defaultPolicy } from '../../attestation/policy.ts'
import { workersAbi } from '../../contracts/generated/workers.ts'
import { readReceiptFacts } from '../../contracts/receipt-facts.ts'
import { registerModel } from '../../contracts/register-model.ts'
import { devAccount, devKey } from '../../sequencer/devnet/accounts.ts'
import { Dispatcher } from '../../sequencer/dispatch/dispatcher.ts'
import { createMetrics } from '../../sequencer/metrics/metrics.ts'
import { chainTest } from '../support/chain-test.ts'
import { openLongWinded, tokensJob } from '../support/dispatch-stage.ts'
import { promptOf } from '../support/opened-model.ts'

const main = fileURLToPath(new URL('../../dist/sequencer/cli/main.js', import.meta.url))

/** Starts `otr worker` and resolves with its address once it has printed it. */
async function startWorker(
  args: readonly string[],
): Promise<{ child: ChildProcess; address: string; stderr: () => string }> {
  const child = spawn(process.execPath, [main, 'worker', ...args, '--json'], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  const line = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data').then(([text]) => String(text)),
    once(child, 'close').then(() => {
      throw new Error(`otr worker ended: ${stderr}`)
    }),
  ])
  return { child, address: JSON.parse(line).worker, stderr: () => stderr }
}

chainTest(
  'otr worker registers itself and answers; killed in mid-stream, the other goes on and nobody sees it',
  { timeout: 120_000 },
  async ({ chain }) => {
    const deployment = await chain.deployAll()
    const hosted = await openLongWinded()
    const { modelId, spec } = hosted
    await registerModel({ public: chain.reader, wallet: chain.wallet('stranger') }, deployment, spec)
    const folder = await mkdtemp(join(tmpdir(), 'otr-worker-cli-'))
    const metrics = createMetrics()
    const announced: string[] = []
    const dispatcher = new Dispatcher(
      {
        domain: { chainId: deployment.chainId, rollup: deployment.rollup },
        models: [{ name: 'long', modelId }],
        policy: defaultPolicy,
        simulated: true,
      },
      {
        clock: Date.now,
        log: pino({ level: 'silent' }),
        metrics,
        collateral: noCollateral,
        readFacts: (subject) => readReceiptFacts(chain.reader, deployment, subject),
        isSlashed: () => false,
        onEvidence: async ({ hash }) => {
          announced.push(hash)
        },
      },
    )
    const server = createServer()
    server.on('upgrade', (request, socket, head) => dispatcher.handleUpgrade(request, socket, head))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const children: ChildProcess[] = []
    try {
      const addresses = join(folder, 'addresses.json')
      await writeFile(addresses, JSON.stringify(deployment))
      const start = async (role: 'worker' | 'challenger', ...more: string[]) => {
        const keyFile = join(folder, `${role}.key`)
        await writeFile(keyFile, devKey(role), { mode: 0o600 })
        const data = join(folder, role)
        const started = await startWorker([
          ...['--model', hosted.model.files.directory, '--sequencer', `ws://127.0.0.1:${port}/v1/worker`],
          ...['--data', data, '--rpc', chain.anvil.url, '--deployment', addresses],
          ...['--operator-key', keyFile, '--threads', '1', '--simulated', ...more],
        ])
        children.push(started.child)
        expect(started.stderr()).toContain('SIMULATED HARDWARE')
        expect((await stat(join(data, 'enclave.key'))).mode & 0o777).toBe(0o600)
        return started
      }
      const workers = [await start('worker'), await start('challenger')]
      await expect.poll(() => dispatcher.workers().length, { timeout: 30_000 }).toBe(2)

      const job = tokensJob(modelId, promptOf(9), { max_tokens: 600, temperature: 0.9, seed: 3 })
      const running = dispatcher.submit(job)
      const busy = dispatcher.workers().find(({ models: [model] }) => model?.load === 1)?.address
      const victim = workers.find(({ address }) => address === busy)
      let text = ''
      let parts = 0
      for await (const part of running) {
        text += part.text
        if (++parts === 5) victim?.child.kill('SIGKILL')
      }
      const { receipt, simulated } = await running.result
      const answer = await hosted.model.generate({
        prompt: promptOf(9),
        maxTokens: 600,
        temperature: 0.9,
        seed: 3n,
      })
      const whole = await answer.result
      expect(text).toBe(whole.text)
      expect(simulated).toBe(true)
      expect(receipt.worker).not.toBe(busy)
      expect(workers.map(({ address }) => address)).toContain(receipt.worker)
      expect((await metrics.failovers.get()).values[0]?.value).toBe(1)

      const events = await chain.reader.getContractEvents({
        address: deployment.workers,
        abi: workersAbi,
        eventName: 'EvidenceAnnounced',
        fromBlock: 0n,
      })
      expect(events).toHaveLength(2)
      for (const { args } of events) expect(announced).toContain(args.evidenceHash)
      // Started again, the one that was killed is the same worker and sends nothing to the chain.
      const block = await chain.reader.getBlockNumber()
      const role = victim === workers[0] ? 'worker' : 'challenger'
      const strangerKey = join(folder, 'stranger.key')
      await writeFile(strangerKey, devKey('stranger'))
      const again = await start(role, '--defender-key', strangerKey)
      expect(again.address).toBe(busy)
      await expect.poll(() => dispatcher.workers().length, { timeout: 30_000 }).toBe(2)
      expect(await chain.reader.getBlockNumber()).toBe(block)
      const complaint = `not ${devAccount('stranger').address}: disputes are not answered here`
      await expect.poll(again.stderr).toContain(complaint)
    } finally {
      for (const child of children) child.kill('SIGKILL')
      await dispatcher.close()
      await new Promise((resolve) => server.close(resolve))
      await hosted.model.close()
      await hosted.remove()
      await rm(folder, { recursive: true })
    }
  },
)
