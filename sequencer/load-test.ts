import { AnswerReader } from './client/answer-reader.ts'
import { readEvents } from './client/event-stream.ts'

/** What is asked, and how often. */
export interface LoadOptions {
  /** Where the API begins, `/v1` included. */
  readonly baseUrl: string
  /** None where it is empty. */
  readonly apiKey: string
  readonly model: string
  readonly prompt: string
  readonly maxTokens: number
  readonly requests: number
  /** Requests under way at a time. */
  readonly concurrent: number
  readonly signal: AbortSignal
}

/** What a load came to. Times are milliseconds, from the request on. */
export interface LoadResult {
  readonly seconds: number
  readonly tokens: number
  readonly firstText: readonly number[]
  readonly receipt: readonly number[]
  /** How often each thing went wrong. */
  readonly failures: ReadonlyMap<string, number>
}

/** Asks an API as many clients would that read streams, each its next question when the last is answered. */
export async function loadApi(options: LoadOptions): Promise<LoadResult> {
  const { requests, concurrent, signal } = options
  const answers: Streamed[] = []
  const failures = new Map<string, number>()
  let left = requests
  const client = async () => {
    while (left-- > 0 && !signal.aborted) {
      try {
        answers.push(await askOnce(options))
      } catch (error) {
        if (signal.aborted) return
        const what = error instanceof Error ? error.message : String(error)
        failures.set(what, (failures.get(what) ?? 0) + 1)
      }
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: concurrent }, client))
  return {
    seconds: (performance.now() - began) / 1000,
    tokens: answers.reduce((sum, { tokens }) => sum + tokens, 0),
    firstText: answers.map(({ firstText }) => firstText),
    receipt: answers.map(({ receipt }) => receipt),
    failures,
  }
}

interface Streamed {
  readonly firstText: number
  readonly receipt: number
  readonly tokens: number
}

async function askOnce({ baseUrl, apiKey, signal, ...asked }: LoadOptions): Promise<Streamed> {
  const began = performance.now()
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({
      model: asked.model,
      messages: [{ role: 'user', content: asked.prompt }],
      max_completion_tokens: asked.maxTokens,
      stream: true,
    }),
    signal,
  })
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    throw new Error(`status ${response.status}`)
  }
  const reader = new AnswerReader('chat')
  let firstText: number | undefined
  let receiptAt: number | undefined
  for await (const { data } of readEvents(response.body)) {
    if (data === '[DONE]') break
    if (reader.push(data) !== '') firstText ??= performance.now() - began
    if (reader.hasReceipt) receiptAt ??= performance.now() - began
  }
  const { promptLength, totalLength } = reader.end().receipt.receipt
  const receipt = receiptAt ?? performance.now() - began
  return { firstText: firstText ?? receipt, receipt, tokens: totalLength - promptLength }
}
