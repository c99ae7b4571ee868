import { keccak256, toHex } from 'viem'
import { beforeAll, describe, expect, it } from 'vitest'
import { finish, type Receipt } from '../../../contracts/receipt.ts'
import { type ModelFiles, readModelFiles } from '../../../fraud-proof/model/model-files.ts'
import { tokensRoot } from '../../../fraud-proof/vm/opening.ts'
import { checkTokens } from '../../../sequencer/client/local-model.ts'
import type { ShownTokens } from '../../../sequencer/client/trust.ts'
import { readAsk } from '../../../sequencer/request/read-ask.ts'
import { preparePrompt } from '../../../sequencer/worker/prepare-prompt.ts'
import { demoDirectory } from '../../support/demo-answer.ts'
import { presented } from '../../support/honest-exchange.ts'

let files: ModelFiles
beforeAll(async () => {
  files = await readModelFiles(demoDirectory)
})

interface Changes {
  readonly request?: object
  /** The tokens that the worker opens, whatever the receipt commits to. */
  readonly opened?: (tokens: readonly number[]) => readonly number[]
  readonly receipt?: Partial<Receipt>
  readonly shown?: Partial<ShownTokens>
}

/** What is said of a text's tokens, as an honest worker opens them but for what is changed. */
async function check(text: string, { request, opened = (same) => same, receipt, shown }: Changes = {}) {
  const messages = [{ role: 'user', content: 'What is rho?' }]
  const body = JSON.stringify({ model: 'demo', messages, ...request })
  const ask = readAsk('chat', new TextEncoder().encode(body))
  const { tokens: prompt, bucket, maxTokens } = preparePrompt(ask, files)
  const tokens = [...prompt, ...files.tokenizer.encode(text), ...files.manifest.endTokens.slice(0, 1)]
  const honest: Receipt = {
    ...(await presented()).receipt,
    bucket,
    maxTokens,
    promptLength: prompt.length,
    totalLength: tokens.length,
    tokensRoot: toHex(tokensRoot(tokens, bucket)),
    ...receipt,
  }
  return checkTokens({ ask, receipt: honest, tokens: opened(tokens), text, hungUp: false, ...shown }, files)
}

const text = 'Rho is a share of receipts.'

describe('the check of tokens', () => {
  it('passes where prompt, text and ending are those of the committed tokens', async () => {
    expect(await check(text)).toMatchObject({ status: 'pass' })
  })

  it.each<[string, Changes, string]>([
    ['another text', { shown: { text: 'Rho is nothing.' } }, 'the text is not that of the tokens'],
    ['a text of other case', { shown: { text: text.toUpperCase() } }, 'the text is not that of the tokens'],
    [
      'another prompt',
      { opened: ([first = 0, ...rest]) => [first + 1, ...rest] },
      'the prompt is not that of the tokens',
    ],
    ['fewer tokens', { opened: (tokens) => tokens.slice(0, -1) }, 'the number of tokens'],
    ['another root', { receipt: { tokensRoot: keccak256('0x') } }, 'the root of the tokens'],
    ['another limit', { receipt: { maxTokens: 3 } }, 'the limit of tokens'],
    ['another bucket', { receipt: { bucket: 4 } }, 'the bucket'],
    ['an ending that is not there', { receipt: { finish: finish.length } }, 'the way it ended'],
    [
      'a stop string passed by',
      { request: { stop: ['of'] }, shown: { text: 'Rho is a share ' } },
      'goes on to',
    ],
    ['a prompt that fits no bucket', { shown: { ask: longAsk() } }, 'cannot have answered this'],
  ])('fails for %s', async (_, changes, reason) => {
    expect(await check(text, changes)).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(reason),
    })
  })
})

function longAsk() {
  const messages = [{ role: 'user', content: 'rho '.repeat(5000) }]
  return readAsk('chat', new TextEncoder().encode(JSON.stringify({ model: 'demo', messages })))
}
