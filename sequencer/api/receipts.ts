import type { FastifyInstance } from 'fastify'
import type { ApiContext } from './api-context.ts'
import type { Backend, FoundReceipt } from './backend.ts'
import { ApiError, toApiError } from './errors.ts'
import { openEvents } from './open-events.ts'
import { orderedJson } from './otr-extension.ts'
import { answers, component, object, orderedProperties, streams, text } from './schemas.ts'

/** A completion's id, or the hash of its receipt. */
export const receiptId = {
  type: 'object',
  properties: {
    id: {
      type: 'string',
      pattern: '^(0x[0-9a-fA-F]{64}|(chatcmpl|cmpl)-[0-9a-f]{32})$',
      description: 'the id of a completion, or the hash of its receipt',
    },
  },
  required: ['id'],
} as const

interface ById {
  readonly Params: { readonly id: string }
}

/** `/v1/receipts/{id}` and its events. */
export async function receiptRoutes(app: FastifyInstance, context: ApiContext): Promise<void> {
  const { backend, guard, draining } = context
  const onRequest = guard.admit
  app.get<ById>(
    '/v1/receipts/:id',
    {
      onRequest,
      schema: {
        operationId: 'getReceipt',
        summary:
          'A receipt, its signatures and how far it has come; only the latter while there is no receipt yet',
        tags: ['receipts'],
        params: receiptId,
        response: answers(
          object(
            { id: text, domain: component.domain, finality: component.finality, ...orderedProperties },
            Object.keys(orderedProperties),
          ),
        ),
      },
    },
    async ({ params }) => {
      const found = await findReceipt(backend, params.id)
      const { requestId, ordered } = found
      const place = ordered ? orderedJson(ordered, backend.domain) : { domain: backend.domain }
      return { id: requestId, finality: await backend.finality(found), ...place }
    },
  )
  app.get<ById>(
    '/v1/receipts/:id/events',
    {
      onRequest,
      schema: {
        operationId: 'watchReceipt',
        summary: 'Changes of how far a receipt has come',
        tags: ['receipts'],
        params: receiptId,
        response: streams(
          'An event "finality" with a Finality for the state as it is and each change; the stream ends behind "final" or "reverted"',
        ),
      },
    },
    async ({ params }, reply) => {
      const found = await findReceipt(backend, params.id)
      const left = new AbortController()
      const leave = () => left.abort()
      reply.raw.once('close', leave)
      // A client that comes back finds another server, or this one again; what it missed is in the first event.
      draining.addEventListener('abort', leave, { once: true })
      const events = openEvents(reply, context)
      try {
        for await (const finality of backend.watchFinality(found, left.signal))
          await events.send(finality, 'finality')
      } catch (error) {
        const shown = toApiError(error)
        context.log.error({ requestId: reply.request.id, err: shown.cause }, 'events failed')
        await events.send(shown.envelope, 'error')
      } finally {
        draining.removeEventListener('abort', leave)
        events.end()
      }
      return reply
    },
  )
}

export async function findReceipt(backend: Backend, id: string): Promise<FoundReceipt> {
  const found = await backend.find(id.startsWith('0x') ? id.toLowerCase() : id)
  if (!found) throw new ApiError('receipt_not_found', { param: 'id' })
  return found
}
