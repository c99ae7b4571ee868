import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { openedDisputes } from '../../fraud-proof/game/opened-disputes.ts'
import { devAccount, devKey } from '../../sequencer/devnet/accounts.ts'
import { chainTest } from '../support/chain-test.ts'
import { dishonestWorkers } from '../support/dishonest/workers.ts'
import { serveMirror } from '../support/mirror-server.ts'
import { readmeModule } from '../support/readme-block.ts'
import { openServedDemo } from '../support/served-model.ts'

chainTest(
  "the README's challenger disputes a false receipt, and wins when nobody answers",
  async ({ chain }) => {
    const demo = await openServedDemo()
    const folder = await mkdtemp(join(tmpdir(), 'otr-challenger-'))
    const worker = dishonestWorkers.find(({ name }) => name === 'an edited token')
    if (worker === undefined) throw new Error('no such worker')
    const { stage, source, receipts } = await demo.commit(chain, [
      await worker.serve(demo.ask('What is rho?')),
    ])
    const mirror = await serveMirror(source)
    const addresses = join(folder, 'addresses.json')
    await writeFile(addresses, JSON.stringify(stage.deployment))
    const child = spawn(process.execPath, [readmeModule('Be the challenger', 'challenger')], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: {
        PATH: process.env.PATH,
        RPC: chain.anvil.url,
        MIRROR: mirror.url,
        DEPLOYMENT: addresses,
        KEY: devKey('challenger'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'close')
    try {
      const { disputes } = stage.deployment
      for await (const line of createInterface(child.stdout)) {
        if (line.includes("purpose: 'open")) await chain.travel(3600)
        if (line.includes('challengerWon')) break
      }
      expect(await openedDisputes(chain.reader, { disputes, fromBlock: 0n })).toMatchObject([
        { challenger: devAccount('challenger').address, receiptHash: receipts[0]?.hash },
      ])
    } finally {
      child.kill('SIGKILL')
      await ended
      await mirror.close()
      await demo.close()
      await rm(folder, { recursive: true })
    }
  },
  120_000,
)
