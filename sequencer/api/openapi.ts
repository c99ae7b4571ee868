import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { version } from '../cli/version.ts'

/** How the OpenAPI document is made from the routes' schemas. */
export const openApi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.0.3',
    info: {
      title: 'otr',
      description:
        "An OpenAI-compatible endpoint whose answers come with attested receipts, and the receipts' fate.",
      version: version(),
    },
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'sk-otr-…, as otr key add makes it' },
      },
    },
  },
  // Components keep the names that they have here.
  refResolver: {
    buildLocalReference: ({ $id }, _base, _fragment, i) => (typeof $id === 'string' ? $id : `schema${i}`),
  },
}

export async function openApiRoutes(app: FastifyInstance): Promise<void> {
  let document: string | undefined
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    document ??= JSON.stringify(app.swagger())
    return reply.type('application/json; charset=utf-8').send(document)
  })
}
