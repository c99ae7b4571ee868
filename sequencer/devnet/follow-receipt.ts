import { readEvents } from '../client/event-stream.ts'
import { type Finality, readFinality } from '../client/finality.ts'

/** The state of a receipt as the sequencer tells it, then each change, until it is final or reverted. */
export async function* followReceipt(
  baseUrl: string,
  id: string,
  signal?: AbortSignal,
): AsyncGenerator<Finality, void> {
  const source = `${baseUrl}/receipts/${id}/events`
  const response = await fetch(source, { ...(signal && { signal }) })
  if (!response.ok || response.body === null)
    throw new Error(`${source} answered with ${response.status}: ${await response.text()}`)
  for await (const { event, data } of readEvents(response.body))
    if (event === 'finality') yield readFinality(source, JSON.parse(data))
}
