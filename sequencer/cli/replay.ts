import { readFile } from 'node:fs/promises'
import type { CommittedAnswer } from '../../fraud-proof/vm/program-inputs.ts'
import { command, exitCode } from './command.ts'
import { judged } from './judged.ts'
import { type Option, toggle, UsageError } from './option.ts'

const model: Option<string> = {
  description: "the model's directory",
  placeholder: 'DIR',
  fallback: '',
  fallbackText: 'none; it must be given',
  parse: (text) => text,
}

export const replay = command({
  name: 'replay',
  summary: 'run the program that would decide a dispute over an answer',
  positionals: ['ANSWER'],
  options: { model, trace: toggle('hash the whole trace and show its root, too') },
  example: 'otr replay answer.json --model fraud-proof/model/demo   # answer.json: from otr model ask --json',
  run: ({ arguments: [file = ''], options, json }, terminal) =>
    judged(json, terminal, async () => {
      if (options.model === '') throw new UsageError('otr replay needs --model DIR')
      const answer = readAnswer(file, await readFile(file, 'utf8'))
      const { readModelFiles } = await import('../../fraud-proof/model/model-files.ts')
      const { replayOutput } = await import('../../fraud-proof/vm/replay.ts')
      const files = await readModelFiles(options.model)
      const { honest, bucket, margins, kernels, unproven, traceRoot } = await replayOutput(files, answer, {
        trace: options.trace,
        signal: terminal.stop,
      })
      const largest = Math.max(...margins)
      const mean = margins.reduce((sum, value) => sum + value, 0) / margins.length
      const root = traceRoot ? `0x${Buffer.from(traceRoot).toString('hex')}` : undefined
      if (json) {
        const values = Array.from(margins)
        terminal.print(
          JSON.stringify({ honest, bucket, kernels, unproven, margins: values, traceRoot: root }),
        )
      } else {
        terminal.print(honest ? 'honest' : 'NOT HONEST: a dispute over this answer is won by the challenger')
        terminal.print(`margins: largest ${largest}, mean ${mean}; bucket ${bucket}, ${kernels} kernels`)
        if (root) terminal.print(`trace root ${root}`)
      }
      return honest ? exitCode.yes : exitCode.bad
    }),
})

/** Reads what `otr model ask --json` printed. */
function readAnswer(file: string, text: string): CommittedAnswer {
  const wrong = (field: string, expected: string) => new UsageError(`${file}: ${field} should be ${expected}`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw wrong('the file', 'JSON, as otr model ask --json prints it')
  }
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const { prompt, tokens, maxTokens, finish, temperature, seed } = fields
  const isTokens = (list: unknown): list is number[] =>
    Array.isArray(list) && list.every((token) => Number.isInteger(token))
  if (!isTokens(prompt)) throw wrong('prompt', 'a list of tokens')
  if (!isTokens(tokens)) throw wrong('tokens', 'a list of tokens')
  if (typeof maxTokens !== 'number') throw wrong('maxTokens', 'a number')
  if (finish !== 'length' && finish !== 'endToken' && finish !== 'stop') {
    throw wrong('finish', 'length, endToken or stop')
  }
  if (typeof temperature !== 'number') throw wrong('temperature', 'a number')
  if (typeof seed !== 'string' || !/^\d{1,20}$/.test(seed)) throw wrong('seed', 'a whole number in quotes')
  return { prompt, output: tokens, maxTokens, finish, sampling: { temperature, seed: BigInt(seed) } }
}
