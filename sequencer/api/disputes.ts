import type { FastifyInstance } from 'fastify'
import type { Hex } from 'viem'
import type { ApiContext } from './api-context.ts'
import { type Dispute, disputeStates } from './backend.ts'
import { ApiError } from './errors.ts'
import { type PageQuery, pageJson, pageOf, pageQuery, pageRequest } from './page.ts'
import { address, answers, hash, nullable, object, oneOf, wholeNumber } from './schemas.ts'

const dispute = object({
  id: hash,
  kind: oneOf('OUTPUT', 'KV'),
  state: oneOf(...disputeStates),
  receiptHash: hash,
  batch: wholeNumber,
  index: wholeNumber,
  challenger: address,
  openedAt: wholeNumber,
  resolvedAt: nullable(wholeNumber),
})

/** `/v1/disputes`, and one of them. */
export async function disputeRoutes(app: FastifyInstance, { backend, guard }: ApiContext): Promise<void> {
  const tags = ['disputes']
  const onRequest = guard.admit
  app.get<{ Querystring: PageQuery }>(
    '/v1/disputes',
    {
      onRequest,
      schema: {
        operationId: 'listDisputes',
        summary: 'Disputes, the newest first',
        tags,
        querystring: pageQuery,
        response: answers(pageOf(dispute)),
      },
    },
    async ({ query }) => pageJson(await backend.disputes(pageRequest(query)), disputeJson),
  )
  app.get<{ Params: { id: Hex } }>(
    '/v1/disputes/:id',
    {
      onRequest,
      schema: {
        operationId: 'getDispute',
        summary: 'A dispute',
        tags,
        params: object({ id: hash }),
        response: answers(dispute),
      },
    },
    async ({ params }) => {
      const found = await backend.dispute(`0x${params.id.slice(2).toLowerCase()}`)
      if (!found) throw new ApiError('dispute_not_found', { param: 'id' })
      return disputeJson(found)
    },
  )
}

const disputeJson = ({ resolvedAt, ...others }: Dispute) => ({ ...others, resolvedAt: resolvedAt ?? null })
