import { createParser, type EventSourceMessage } from 'eventsource-parser'

export interface StreamEvent {
  readonly event: string | undefined
  readonly data: string
}

/** The events of a response as they come; ending the iteration hangs up. `onHeard` is told of every sign of life. */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  onHeard: () => void = () => undefined,
): AsyncGenerator<StreamEvent, void> {
  const decoder = new TextDecoder()
  const read: EventSourceMessage[] = []
  const parser = createParser({ onEvent: (event) => read.push(event) })
  const reader = body.getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      onHeard()
      parser.feed(decoder.decode(step.value, { stream: true }))
      for (const { event, data } of read.splice(0)) yield { event, data }
    }
  } finally {
    // Where the connection is broken there is nothing left to hang up.
    await reader.cancel().catch(() => undefined)
  }
}

/** An event in the form that it came in. */
export function writeEvent({ event, data }: StreamEvent): string {
  const name = event === undefined ? '' : `event: ${event}\n`
  const lines = data.split('\n').map((line) => `data: ${line}\n`)
  return `${name}${lines.join('')}\n`
}
