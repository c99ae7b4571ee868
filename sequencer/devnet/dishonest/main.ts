import { runCommands } from '../../cli/run-commands.ts'
import { workerCommand } from '../../cli/worker.ts'
import { hostDishonest } from './host.ts'
import { dishonestWorkerOf } from './workers.ts'

/** `otr worker`, but one that cheats in the way named first. */
const [kind = '', ...args] = process.argv.slice(2)
const dishonest = workerCommand({
  host: async () => hostDishonest(dishonestWorkerOf(kind)),
  defenceScript: new URL('./defence-thread.js', import.meta.url),
})
await runCommands([dishonest], args)
