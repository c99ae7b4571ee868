import type { FastifyInstance } from 'fastify'
import type { ServedModel } from '../served-model.ts'
import type { ApiContext } from './api-context.ts'
import { answers, hash, list, object, oneOf, text, wholeNumber } from './schemas.ts'

const number = { type: 'number' } as const
const thresholds = object({ marginMax: number, marginMean: number, kvDistance: number })
const schema = {
  operationId: 'listModels',
  summary: 'Models, each with what its id proves of it',
  tags: ['models'],
  response: answers(
    object({
      object: oneOf('list'),
      data: list(
        object({
          id: text,
          object: oneOf('model'),
          created: wholeNumber,
          owned_by: text,
          modelId: hash,
          profile: text,
          buckets: list(wholeNumber),
          thresholds: object({ slash: thresholds, suspect: thresholds }),
        }),
      ),
    }),
  ),
}

export async function modelRoutes(app: FastifyInstance, { backend, guard }: ApiContext): Promise<void> {
  app.get('/v1/models', { schema, onRequest: guard.admit }, async () => ({
    object: 'list',
    data: backend.models().map(modelJson),
  }))
}

function modelJson({ name, modelId, servedSince, manifest: { profile, buckets, thresholds } }: ServedModel) {
  return {
    id: name,
    object: 'model',
    created: servedSince,
    owned_by: 'otr',
    modelId,
    profile,
    // The largest bounds prompt and answer together.
    buckets,
    thresholds,
  }
}
