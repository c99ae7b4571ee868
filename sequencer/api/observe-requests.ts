import type { FastifyInstance } from 'fastify'
import type { ApiModules } from './api-context.ts'

/** Gives every reply its request's id, counts it and logs it: where to and how it ended, never what it said. */
export function observeRequests(
  app: FastifyInstance,
  { log, metrics }: Pick<ApiModules, 'log' | 'metrics'>,
): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    // The route as it was declared: an address that a client made up would be a label without bound.
    const route = request.routeOptions.url ?? 'none'
    const status = reply.raw.statusCode
    metrics.requests.inc({ route, status })
    log.debug(
      {
        requestId: request.id,
        route,
        status,
        keyId: request.keyId,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'request served',
    )
  })
}
