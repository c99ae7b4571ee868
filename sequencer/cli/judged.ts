import { ModelError } from '../../fraud-proof/model/model-error.ts'
import { type ExitCode, exitCode, type Terminal } from './command.ts'

/** Runs a check of something the user named; where that is what is wrong, says so and gives `bad`. */
export async function judged(
  json: boolean,
  terminal: Terminal,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await check()
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const { code, message, context } = error
    if (json) terminal.print(JSON.stringify({ error: { code, message, context } }))
    else terminal.complain(message)
    return exitCode.bad
  }
}
