import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { lower } from '../../fraud-proof/program/lower.ts'
import { elementCount } from '../../fraud-proof/program/program.ts'
import { Executor } from '../../fraud-proof/vm/executor.ts'
import { outputInputs } from '../../fraud-proof/vm/program-inputs.ts'
import { planRun } from '../../fraud-proof/vm/run-plan.ts'

/**
 * A process of its own, for its memory: one frugal greedy replay from the directory. Prints bytes of the whole process at its
 * peak behind any kernel, at its peak ever (which lowering reaches), of the model's weights, and of the activations alive at a
 * time.
 */
const [directory = '', bucketText = '256'] = process.argv.slice(2)
const bucket = Number(bucketText)
const files = await readModelFiles(directory)
const { program, weights, tables } = await lower(files, bucket, 'greedy')
const tokens = Array.from({ length: bucket }, (_, i) => (i * 97) % files.graph.vocabulary)
const answer = {
  prompt: tokens.slice(0, 64),
  output: tokens.slice(64),
  maxTokens: bucket - 64,
  finish: 'length' as const,
  sampling: { temperature: 0, seed: 0n },
}
const executor = await Executor.open({ weights: 'frugal' })
const inputs = outputInputs(files.manifest, bucket, answer)
let replayBytes = 0
await executor.execute(
  program,
  { weights, tables, inputs },
  {
    onProgress: () => {
      replayBytes = Math.max(replayBytes, process.memoryUsage.rss())
    },
  },
)
await executor.close()
const weightBytes = weights.reduce((sum, { dims }) => sum + 4 * elementCount(dims), 0)
const { bytes: activationBytes } = planRun(program.kernels, new Set(program.kernels.keys()))
const everBytes = 1024 * process.resourceUsage().maxRSS
console.log(JSON.stringify({ replayBytes, everBytes, weightBytes, activationBytes }))
