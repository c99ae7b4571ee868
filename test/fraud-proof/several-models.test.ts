import { afterAll, beforeAll, describe, expect } from 'vitest'
import { registerModel } from '../../contracts/register-model.ts'
import { writeManifest } from '../../fraud-proof/model/manifest.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'
import { openModels } from '../../sequencer/cli/game-options.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { dishonestWorker, type Served } from '../support/dishonest/workers.ts'
import { alarms, check, disputesOf, playOut } from '../support/dispute-play.ts'
import { lyingDefender } from '../support/lying-defender.ts'
import { mined } from '../support/mined.ts'
import { temporaryModel, tinyLlama } from '../support/model-directory.ts'
import { startChallenger } from '../support/players.ts'
import {
  type Committed,
  commitAnswers,
  openServedDemo,
  openServedModel,
  type ServedModel,
} from '../support/served-model.ts'
import { drawBatch } from '../support/stage.ts'

let demo: ServedModel
let other: ServedModel
let edited: Served
let answers: Served[]
let otherDirectory: Awaited<ReturnType<typeof temporaryModel>>
beforeAll(async () => {
  demo = await openServedDemo()
  otherDirectory = await temporaryModel(tinyLlama)
  const { dir } = otherDirectory
  await writeManifest(dir, (await readModelFiles(dir)).manifest)
  other = await openServedModel(dir, { maxTokens: 16 })
  const editing = dishonestWorker('an edited token')
  edited = await editing.serve(demo.ask('What is rho?'))
  answers = [
    edited,
    await demo.honest(demo.ask('What is rho?')),
    await editing.serve(other.ask('rho')),
    await other.honest(other.ask('rho')),
  ]
}, 120_000)
afterAll(async () => {
  await demo.close()
  await other.close()
  await otherDirectory.remove()
})

/** One operator that answers for both models: of each a false answer and a true one. */
async function commitBoth(chain: Chain): Promise<Committed> {
  const stage = await demo.stage(chain)
  const clients = { public: chain.reader, wallet: chain.wallet('stranger') }
  await registerModel(clients, stage.deployment, await modelSpec(other.model.files))
  const call = { ...stage.workers, functionName: 'addModel', args: [other.judged.id] } as const
  await mined(chain, chain.wallet('worker').writeContract(call))
  const committed = await commitAnswers(stage, answers)
  await drawBatch(stage, committed.number)
  return committed
}

describe('a challenger of several models', () => {
  chainTest('plays disputes over both at once', async ({ chain }) => {
    const committed = await commitBoth(chain)
    const models = [demo.judged, other.judged]
    const challenger = startChallenger(committed.stage, models, [committed.source])
    await check(challenger)
    expect(await disputesOf(committed)).toMatchObject([{ index: 0 }, { index: 2 }])
    await playOut(committed, [challenger.daemon])
    expect(await disputesOf(committed)).toMatchObject([
      { index: 0, phase: 'challengerWon' },
      { index: 2, phase: 'challengerWon' },
    ])
    expect(alarms(challenger).join()).toBe('')
    expect(challenger.daemon.statistics).toMatchObject({ checked: 4, suspicious: 2, dishonest: 2 })
  })

  chainTest('closes what is open over the other when one has slashed the operator', async ({ chain }) => {
    const committed = await commitBoth(chain)
    const models = [demo.judged, other.judged]
    const challenger = startChallenger(committed.stage, models, [committed.source])
    const liar = await lyingDefender(committed, demo.judged, edited)
    await check(challenger)
    await playOut(committed, [challenger.daemon, liar])
    expect(await disputesOf(committed)).toMatchObject([
      { index: 0, phase: 'challengerWon' },
      { index: 2, phase: 'void' },
    ])
  })

  chainTest('that has wrong files of one does not play it, and plays the other', async ({ chain }) => {
    const committed = await commitBoth(chain)
    const complaints: string[] = []
    const models = await openModels(
      [
        { directory: demoDirectory, modelId: demo.judged.id },
        // The demo's files in the place of the other's.
        { directory: demoDirectory, modelId: other.judged.id },
      ],
      { complain: (line) => complaints.push(line) },
    )
    try {
      expect(models.map(({ id }) => id)).toEqual([demo.judged.id])
      expect(complaints).toEqual([expect.stringContaining('are not played')])
      const challenger = startChallenger(committed.stage, models, [committed.source])
      await check(challenger)
      expect(await disputesOf(committed)).toMatchObject([{ index: 0 }])
      expect(alarms(challenger)).toEqual([expect.stringContaining('unknown-model')])
    } finally {
      for (const model of models) await model.close()
    }
  })
})
