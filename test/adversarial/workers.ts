import { isOver, phases } from '../../fraud-proof/game/game-state.ts'
import { openedDisputes } from '../../fraud-proof/game/opened-disputes.ts'
import type { Chain } from '../support/chain.ts'
import { dishonestWorkers } from '../support/dishonest/workers.ts'
import { startChallenger } from '../support/players.ts'
import type { ServedModel } from '../support/served-model.ts'
import type { Outcome } from './outcome.ts'

/** Every dishonest worker against the challenger's daemon, whose rate is 1; nobody answers for what cannot be defended. */
export async function workerOutcomes(
  demo: ServedModel,
  chain: Chain,
  question: string,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  for (const worker of dishonestWorkers) {
    const served = await worker.serve(demo.ask(question))
    const revert = await chain.snapshot()
    const { stage, source } = await demo.commit(chain, [served])
    const { daemon, events, transactions } = startChallenger(stage, [demo.judged], [source])
    await daemon.checkBatches()
    await daemon.settled()
    await chain.travel(3600)
    for (let turn = 0; turn < 3; turn++) {
      await daemon.playGames()
      await daemon.settled()
    }
    const at = { disputes: stage.disputes.address, fromBlock: 0n }
    const [dispute] = await openedDisputes(chain.reader, at)
    const game =
      dispute &&
      (await chain.reader.readContract({ ...stage.disputes, functionName: 'dispute', args: [dispute.id] }))
    const phase = phases[game?.phase ?? 0] ?? 'none'
    const slashed = isOver(phase) && phase === 'challengerWon'
    const suspicions = events.flatMap((event) =>
      event.kind === 'spot-check' && event.check.outcome === 'suspicious'
        ? event.check.suspicions.map(({ check }) => check)
        : [],
    )
    await daemon.close()
    await revert()
    tell({
      who: 'worker',
      strategy: `${worker.name} (seen by ${suspicions.join(', ') || 'nothing'}; ${dispute?.kind ?? 'no'} dispute)`,
      expected: ['slashed'],
      result: slashed ? 'slashed' : phase,
      transactions: transactions.done.length,
      gas: transactions.done.reduce((sum, { gasUsed }) => sum + gasUsed, 0n),
    })
  }
}
