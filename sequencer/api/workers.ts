import type { FastifyInstance } from 'fastify'
import type { ApiContext } from './api-context.ts'
import { type WorkerStatus, workerStates } from './backend.ts'
import { type PageQuery, pageJson, pageOf, pageQuery, pageRequest } from './page.ts'
import { address, answers, flag, hash, list, nullable, object, oneOf, text, wholeNumber } from './schemas.ts'

/** `/v1/workers`: who answers, and on what evidence. */
export async function workerRoutes(app: FastifyInstance, { backend, guard }: ApiContext): Promise<void> {
  app.get<{ Querystring: PageQuery }>(
    '/v1/workers',
    {
      onRequest: guard.admit,
      schema: {
        operationId: 'listWorkers',
        summary: 'Workers with their state',
        tags: ['workers'],
        querystring: pageQuery,
        response: answers(
          pageOf(
            object({
              worker: address,
              operator: nullable(address),
              models: list(text),
              state: oneOf(...workerStates),
              evidenceHash: nullable(hash),
              simulated: flag,
              running: wholeNumber,
              slots: wholeNumber,
            }),
          ),
        ),
      },
    },
    async ({ query }) => pageJson(await backend.workers(pageRequest(query)), workerJson),
  )
}

const workerJson = ({ operator, evidenceHash, ...others }: WorkerStatus) => ({
  ...others,
  operator: operator ?? null,
  evidenceHash: evidenceHash ?? null,
})
