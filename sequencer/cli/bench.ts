import { command, exitCode } from './command.ts'
import { integer, optionalText, text, UsageError } from './option.ts'

export const bench = command({
  name: 'bench',
  summary: 'ask a running sequencer many questions at a time, and measure its answers',
  options: {
    url: text('where the API begins', 'URL', 'http://127.0.0.1:8080/v1'),
    apiKey: { ...optionalText('an API key', 'KEY', 'none'), secret: true },
    model: text('the model to ask', 'NAME', 'demo'),
    prompt: text('what is asked', 'TEXT', 'What is a receipt?'),
    maxTokens: integer('tokens of an answer at most', { min: 1, max: 2 ** 20, fallback: 64 }),
    requests: integer('questions in all', { min: 1, max: 10_000_000, fallback: 100 }),
    concurrent: integer('questions under way at a time', { min: 1, max: 10_000, fallback: 8 }),
  },
  example: 'otr bench --url http://127.0.0.1:8080/v1 --requests 200 --concurrent 8',
  async run({ options, json }, terminal) {
    if (!URL.canParse(options.url)) throw new UsageError('--url should be a URL')
    const { loadApi } = await import('../load-test.ts')
    const baseUrl = options.url.replace(/\/+$/, '')
    const { firstText, receipt, failures, tokens, seconds } = await loadApi({
      ...options,
      baseUrl,
      signal: terminal.stop,
    })
    const result = {
      answers: receipt.length,
      answersPerSecond: receipt.length / seconds,
      tokensPerSecond: tokens / seconds,
      firstText: quantiles(firstText),
      receipt: quantiles(receipt),
      failures: Object.fromEntries(failures),
    }
    if (json) terminal.print(JSON.stringify(result))
    else {
      const line = (what: string, { p50, p90, p99 }: Quantiles) =>
        terminal.print(
          `${what.padEnd(16)}${p50.toFixed(0)} ms median, ${p90.toFixed(0)} at 90 %, ${p99.toFixed(0)} at 99 %`,
        )
      terminal.print(
        `${result.answers} answers, ${result.answersPerSecond.toFixed(1)} a second, ${result.tokensPerSecond.toFixed(0)} tokens a second`,
      )
      if (receipt.length > 0) {
        line('to first text', result.firstText)
        line('to the receipt', result.receipt)
      }
      for (const [what, count] of failures) terminal.print(`${count} failed: ${what}`)
    }
    if (receipt.length === 0) return exitCode.couldNotCheck
    return failures.size === 0 ? exitCode.yes : exitCode.bad
  },
})

interface Quantiles {
  readonly p50: number
  readonly p90: number
  readonly p99: number
}

function quantiles(samples: readonly number[]): Quantiles {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99) }
}
