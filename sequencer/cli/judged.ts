import { ModelError, type ModelErrorCode } from '../../fraud-proof/model/model-error.ts'
import { type ExitCode, exitCode, type Terminal } from './command.ts'
import { UsageError } from './option.ts'

/** What is wrong with what was asked, not with what was looked at. */
const requestCodes: ReadonlySet<ModelErrorCode> = new Set([
  'bad-request',
  'prompt-too-long',
  'empty-prompt',
  'token-out-of-range',
])

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
    if (requestCodes.has(code)) throw new UsageError(message)
    if (json) terminal.print(JSON.stringify({ error: { code, message, context } }))
    else terminal.complain(message)
    return exitCode.bad
  }
}
