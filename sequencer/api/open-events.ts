import type { FastifyReply } from 'fastify'
import type { ApiContext } from './api-context.ts'
import { EventStream } from './event-stream.ts'

/** Takes a reply over as an event stream, with what fastify would have set on it. */
export function openEvents(
  reply: FastifyReply,
  { options, metrics }: ApiContext,
  onCutOff: () => void = () => undefined,
): EventStream {
  reply.hijack()
  metrics.openStreams.inc()
  reply.raw.once('close', () => metrics.openStreams.dec())
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
  )
  return new EventStream(reply.raw, headers, options.events, () => {
    metrics.cutOffStreams.inc()
    onCutOff()
  })
}
