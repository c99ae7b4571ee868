import type { ModelFiles } from '../model/model-files.ts'
import type { ExecutorOptions } from './executor.ts'
import type { CommittedAnswer } from './program-inputs.ts'
import { type OutputReplay, Replayer, type RunOptions } from './replayer.ts'

/**
 * Runs the program that would decide a dispute over this output: the same bits on every machine.
 *
 * @example
 * const files = await readModelFiles('fraud-proof/model/demo')
 * const { honest } = await replayOutput(files, { prompt, output, maxTokens: 64, finish: 'endToken', sampling })
 */
export async function replayOutput(
  files: ModelFiles,
  answer: CommittedAnswer,
  options: RunOptions & ExecutorOptions = {},
): Promise<OutputReplay> {
  const replayer = await Replayer.open(files, options)
  try {
    return await replayer.output(answer, options)
  } finally {
    await replayer.close()
  }
}
