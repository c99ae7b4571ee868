import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { expect, it, onTestFinished } from 'vitest'
import { type BatchingOptions, startBatching } from '../../support/batching.ts'
import { startChain } from '../../support/chain.ts'
import { expectWhole } from '../../support/expect-whole.ts'
import { randomSpec } from '../../support/random-spec.ts'
import { seededRandom } from '../../support/seeded-random.ts'
import { setStage } from '../../support/stage.ts'
import { temporaryDirectory } from '../../support/temporary-directory.ts'

const script = fileURLToPath(new URL('../../support/batching-process.ts', import.meta.url))
const kills = 12

it('a batcher that is killed again and again commits every receipt once', { timeout: 240_000 }, async () => {
  const random = seededRandom('batcher-crash')
  const chain = await startChain()
  onTestFinished(() => chain.close())
  const key = generatePrivateKey()
  const stage = await setStage(chain, randomSpec(random, [64]), privateKeyToAccount(key))
  const options: BatchingOptions = {
    directory: join(await temporaryDirectory(), 'store'),
    url: chain.anvil.url,
    deployment: stage.deployment,
    from: 0,
    modelId: stage.modelId,
    key,
    largest: 7,
  }
  // Blocks come late, so that transactions wait in the pool while their sender dies; now and then one is given up.
  await chain.cheats.mine({ blocks: 8 })
  await chain.cheats.setAutomine(false)
  let isMining = true
  const mining = (async () => {
    while (isMining) {
      await setTimeout(random.below(200))
      if (random.below(12) === 0) await chain.reorg(1 + random.below(5))
      else await chain.cheats.mine({ blocks: 1 })
    }
  })()
  for (let kill = 0; kill < kills; kill++) {
    const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exited = once(child, 'exit')
    await once(child.stdout, 'data')
    await setTimeout(random.below(800))
    child.kill('SIGKILL')
    await exited
  }
  const batching = await startBatching(options)
  await batching.order(1)
  await batching.batcher.flush(AbortSignal.timeout(60_000))
  isMining = false
  await mining
  // A last reorg may have taken some with it.
  await chain.cheats.setAutomine(true)
  await batching.committed()
  const counts = await expectWhole(stage, batching)
  expect(counts.length, `seed ${random.seed}`).toBeGreaterThan(kills / 2)
  await batching.close()
})
