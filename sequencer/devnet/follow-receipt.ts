/** How far a receipt has come, as `/v1/receipts/{id}/events` tells. */
export interface Finality {
  readonly state: 'received' | 'provisional' | 'committed' | 'disputed' | 'final' | 'reverted'
  readonly reason?: string
  /** Seconds. */
  readonly finalAt?: number
}

/** The state of a receipt, then each change, until it is final or reverted. */
export async function* followReceipt(
  baseUrl: string,
  id: string,
  signal?: AbortSignal,
): AsyncGenerator<Finality, void> {
  const response = await fetch(`${baseUrl}/receipts/${id}/events`, { ...(signal && { signal }) })
  if (!response.ok || response.body === null)
    throw new Error(`${id} cannot be followed: ${response.status} ${await response.text()}`)
  let text = ''
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (text + piece).split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1]
      if (data !== undefined) yield JSON.parse(data)
    }
  }
}
