import type { FastifyInstance } from 'fastify'

/** What a page may read of an answer besides its body. */
const exposed = 'x-otr-receipt, x-request-id, retry-after'

/**
 * Lets pages of every origin ask. A browser sends no cookies along, and a key only where the page has it, so that no page can do
 * more here than any program can.
 */
export function allowEveryOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('access-control-allow-origin', '*')
    reply.header('access-control-expose-headers', exposed)
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return
    reply.headers({
      'access-control-allow-methods': 'GET, POST',
      // The wildcard stands for all but this one.
      'access-control-allow-headers': '*, authorization',
      'access-control-max-age': '86400',
    })
    return reply.code(204).send()
  })
}
