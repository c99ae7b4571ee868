import type { FastifyInstance } from 'fastify'
import type { ApiContext } from './api-context.ts'
import { answers, flag, list, object, oneOf, text } from './schemas.ts'

const readiness = object({
  ready: flag,
  checks: list(object({ name: oneOf('server', 'store', 'chain', 'workers'), ready: flag, reason: text })),
})

/** For whoever runs the service: `/health`, `/ready`, `/metrics`. */
export async function healthRoutes(
  app: FastifyInstance,
  { backend, draining, metrics }: ApiContext,
): Promise<void> {
  const tags = ['operation']
  app.get(
    '/health',
    {
      schema: {
        operationId: 'getHealth',
        summary: 'Whether the process lives',
        tags,
        response: answers(object({ status: oneOf('ok') })),
      },
    },
    async () => ({ status: 'ok' }),
  )
  app.get(
    '/ready',
    {
      schema: {
        operationId: 'getReadiness',
        summary: 'Whether requests can be served',
        tags,
        response: { 200: readiness, 503: readiness },
      },
    },
    async (_request, reply) => {
      const server = draining.aborted
        ? { name: 'server', ready: false, reason: 'shutting down' }
        : { name: 'server', ready: true, reason: 'takes requests' }
      const checks = [server, ...(await backend.readiness())]
      const ready = checks.every((check) => check.ready)
      return reply.code(ready ? 200 : 503).send({ ready, checks })
    },
  )
  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'getMetrics',
        summary: "Figures in Prometheus' format",
        tags,
        response: { 200: { description: 'Figures', content: { 'text/plain': { schema: text } } } },
      },
    },
    async (_request, reply) =>
      reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  )
}
