import { join } from 'node:path'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { onTestFinished } from 'vitest'
import { type BatchingOptions, startBatching } from './batching.ts'
import type { Chain } from './chain.ts'
import { randomSpec } from './random-spec.ts'
import { seededRandom } from './seeded-random.ts'
import { setStage } from './stage.ts'
import { temporaryDirectory } from './temporary-directory.ts'

const random = seededRandom('batcher')

/** A stage on a chain, and a new directory for the store of its sequencer. */
export async function stageOn(chain: Chain) {
  const key = generatePrivateKey()
  const from = Number(await chain.reader.getBlockNumber())
  const stage = await setStage(chain, randomSpec(random, [64]), privateKeyToAccount(key))
  // No reorg reaches back before it.
  await chain.cheats.mine({ blocks: 8 })
  return { stage, key, from, directory: join(await temporaryDirectory(), 'store') }
}

type Setting = Awaited<ReturnType<typeof stageOn>>

/** Starts the batching part of a sequencer; it is closed when the test has ended, if not before. */
export async function batchingOn(
  { stage, key, from, directory }: Setting,
  options: Partial<BatchingOptions> = {},
) {
  const { deployment, modelId, chain } = stage
  const batching = await startBatching({
    url: chain.anvil.url,
    directory,
    deployment,
    from,
    modelId,
    key,
    ...options,
  })
  let isOpen = true
  const close = async () => {
    if (isOpen) await batching.close()
    isOpen = false
  }
  onTestFinished(close)
  return { ...batching, close }
}
