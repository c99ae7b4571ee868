import { type Hex, toHex } from 'viem'
import { hashModel } from '../../contracts/model.ts'
import { finish, type Receipt } from '../../contracts/receipt.ts'
import { ModelError } from '../../fraud-proof/model/model-error.ts'
import { type ModelFiles, readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { createStopMatcher } from '../../fraud-proof/model/text/stop-strings.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'
import { tokensRoot } from '../../fraud-proof/vm/opening.ts'
import type { Ask } from '../request/ask.ts'
import { preparePrompt } from '../worker/prepare-prompt.ts'
import type { ShownTokens, TrustedModel } from './trust.ts'
import { type Finding, fail, pass, same } from './verification.ts'

/**
 * A model whose directory is on this machine, to be trusted by name: its answers are then compared with their tokens, too. The id
 * follows from the files, which takes as long as reading them; who knows it gives it.
 *
 * @example
 * import { localModel } from 'otr/client/node'
 *
 * const trust = { deployment, models: { demo: await localModel('fraud-proof/model/demo') } }
 */
export async function localModel(directory: string, id?: Hex): Promise<TrustedModel> {
  const files = await readModelFiles(directory)
  return {
    id: id ?? hashModel(await modelSpec(files)),
    checkTokens: async (shown) => checkTokens(shown, files),
  }
}

/** Whether tokens are those of the prompt and the text, and those that the receipt commits to. */
export function checkTokens(
  shown: ShownTokens,
  files: Pick<ModelFiles, 'tokenizer' | 'manifest' | 'graph'>,
): Finding {
  const { ask, receipt, tokens } = shown
  const { promptLength, totalLength, bucket, maxTokens } = receipt
  try {
    const prompt = preparePrompt(ask, files)
    const output = tokens.slice(promptLength)
    const text = textOf(output, ask, files)
    const findings = [
      same('the number of tokens', tokens.length, totalLength),
      equal('the prompt', tokens.slice(0, promptLength).join(), prompt.tokens.join()),
      same('the limit of tokens', maxTokens, prompt.maxTokens),
      same('the bucket', bucket, prompt.bucket),
      same('the root of the tokens', receipt.tokensRoot, toHex(tokensRoot(tokens, prompt.bucket))),
      equal('the text', shown.text, text.text),
      endOf(receipt, output, text.stoppedAt, shown, files.manifest.endTokens),
    ]
    const wrong = findings.find(({ status }) => status !== 'pass')
    return wrong ?? pass(`${promptLength} tokens are the prompt's, ${output.length} the text's`)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return fail(`the model cannot have answered this: ${error.message}`)
  }
}

/** What is asked and answered is not for reports. */
function equal(what: string, got: string, expected: string): Finding {
  return got === expected ? pass(`${what} is that of the tokens`) : fail(`${what} is not that of the tokens`)
}

/** The text of output tokens as a worker shows it: what a stop string ends, ends there. */
function textOf(output: readonly number[], { stop }: Ask, { tokenizer }: Pick<ModelFiles, 'tokenizer'>) {
  const stops = createStopMatcher(stop)
  const detokenizer = tokenizer.detokenizer()
  let text = ''
  let stoppedAt: number | undefined
  for (const [i, token] of output.entries()) {
    const { emit, stopped } = stops.push(detokenizer.push(token))
    text += emit
    if (stopped !== undefined) stoppedAt ??= i
  }
  text += stops.push(detokenizer.flush()).emit + stops.flush()
  return { text, stoppedAt }
}

function endOf(
  { finish: how }: Receipt,
  output: readonly number[],
  stoppedAt: number | undefined,
  { hungUp }: ShownTokens,
  endTokens: readonly number[],
): Finding {
  const last = output.length - 1
  const endsAt = output.findIndex((token) => endTokens.includes(token))
  if (endsAt !== -1 && endsAt !== last)
    return fail(`the model ended it at token ${endsAt}, it goes on to ${last}`)
  if (stoppedAt !== undefined && stoppedAt !== last) {
    return fail(`a stop string ended it at token ${stoppedAt}, it goes on to ${last}`)
  }
  const ended = endsAt === last ? finish.endToken : stoppedAt === last ? finish.stop : undefined
  if (ended === undefined && how === finish.stop && !hungUp)
    return fail('stop, but no stop string is in its tokens')
  if (ended === undefined && how === finish.endToken)
    return fail('ended by the model, but its last token ends nothing')
  return same('the way it ended', how, ended ?? how)
}
