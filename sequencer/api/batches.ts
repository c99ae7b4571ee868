import type { FastifyInstance } from 'fastify'
import type { ApiContext } from './api-context.ts'
import { type Batch, batchStates } from './backend.ts'
import { ApiError } from './errors.ts'
import { orderedJson } from './otr-extension.ts'
import { type PageQuery, pageJson, pageOf, pageQuery, pageRequest } from './page.ts'
import {
  answers,
  component,
  hash,
  list,
  nullable,
  object,
  oneOf,
  orderedProperties,
  wholeNumber,
} from './schemas.ts'

const batchProperties = {
  number: wholeNumber,
  state: oneOf(...batchStates),
  hash,
  parentHash: hash,
  firstSequence: wholeNumber,
  count: wholeNumber,
  receiptsRoot: hash,
  transaction: nullable(hash),
  committedAt: nullable(wholeNumber),
  finalAt: nullable(wholeNumber),
} as const

/** `/v1/batches`, and one with the receipts that it holds. */
export async function batchRoutes(app: FastifyInstance, { backend, guard }: ApiContext): Promise<void> {
  const tags = ['batches']
  const onRequest = guard.admit
  app.get<{ Querystring: PageQuery }>(
    '/v1/batches',
    {
      onRequest,
      schema: {
        operationId: 'listBatches',
        summary: 'Batches, the newest first',
        tags,
        querystring: pageQuery,
        response: answers(pageOf(object(batchProperties))),
      },
    },
    async ({ query }) => pageJson(await backend.batches(pageRequest(query)), batchJson),
  )
  app.get<{ Params: { number: number } }>(
    '/v1/batches/:number',
    {
      onRequest,
      schema: {
        operationId: 'getBatch',
        summary: 'A batch with all its receipts, in order',
        tags,
        params: object({ number: wholeNumber }),
        response: answers(
          object({ ...batchProperties, domain: component.domain, receipts: list(object(orderedProperties)) }),
        ),
      },
    },
    async ({ params }) => {
      const batch = await backend.batch(params.number)
      if (!batch) throw new ApiError('batch_not_found', { param: 'number' })
      const receipts = await backend.receipts(batch.firstSequence, batch.count)
      const { domain } = backend
      return {
        ...batchJson(batch),
        domain,
        receipts: receipts.map((ordered) => orderedJson(ordered, domain)),
      }
    },
  )
}

function batchJson({ transaction, committedAt, finalAt, ...others }: Batch) {
  return {
    ...others,
    transaction: transaction ?? null,
    committedAt: committedAt ?? null,
    finalAt: finalAt ?? null,
  }
}
