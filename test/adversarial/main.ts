import { startChain } from '../support/chain.ts'
import { dishonestWorker } from '../support/dishonest/workers.ts'
import { openServedDemo } from '../support/served-model.ts'
import { challengerOutcomes, openingOutcomes } from './challengers.ts'
import { defenderOutcomes } from './defenders.ts'
import { isExpected, type Outcome, printOutcomes } from './outcome.ts'
import { workerOutcomes } from './workers.ts'

const question = 'What is rho?'

/** `npm run adversaries`: every dishonest strategy against honest ones, on a chain of its own with the demo model. */
const chain = await startChain()
const demo = await openServedDemo()
try {
  const outcomes: Outcome[] = []
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome)
    process.stderr.write(isExpected(outcome) ? '.' : '!')
  }
  const asked = demo.ask(question)
  const served = {
    honest: await demo.honest(asked),
    edited: await dishonestWorker('an edited token').serve(asked),
  }
  const clean = await chain.snapshot()
  const committed = await demo.commit(chain, Object.values(served))
  await defenderOutcomes(demo, committed, served, tell)
  await challengerOutcomes(demo, committed, served.honest, tell)
  await openingOutcomes(committed, tell)
  await clean()
  await workerOutcomes(demo, chain, question, tell)
  process.stderr.write('\n')
  printOutcomes(outcomes, console.log)
  const missed = outcomes.filter((outcome) => !isExpected(outcome))
  console.log(`\n${outcomes.length} strategies, ${missed.length} with another result than expected`)
  process.exitCode = missed.length === 0 ? 0 : 1
} finally {
  await demo.close()
  await chain.close()
}
