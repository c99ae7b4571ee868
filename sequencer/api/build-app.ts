import swagger from '@fastify/swagger'
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'
import type { ApiContext, ApiModules, ApiOptions } from './api-context.ts'
import { batchRoutes } from './batches.ts'
import { completionRoutes } from './completions.ts'
import { allowEveryOrigin } from './cross-origin.ts'
import { disputeRoutes } from './disputes.ts'
import { handleErrors, refuseBadHttp, refuseOtherMethods, sendError } from './error-handling.ts'
import { evidenceRoutes } from './evidence.ts'
import { healthRoutes } from './health.ts'
import { modelRoutes } from './models.ts'
import { observeRequests } from './observe-requests.ts'
import { OpenResponses } from './open-responses.ts'
import { openApi, openApiRoutes } from './openapi.ts'
import { openingRoutes } from './openings.ts'
import { receiptRoutes } from './receipts.ts'
import { requestId } from './request-id.ts'
import { components } from './schemas.ts'
import { signatureRoutes } from './signatures.ts'
import { workerRoutes } from './workers.ts'

const routes = [
  completionRoutes,
  modelRoutes,
  receiptRoutes,
  openingRoutes,
  signatureRoutes,
  evidenceRoutes,
  batchRoutes,
  disputeRoutes,
  workerRoutes,
  healthRoutes,
  openApiRoutes,
]

/** The whole API, not listening yet. */
export interface Api {
  readonly app: FastifyInstance
  /** Takes no new answers, lets those that run reach their clients, and closes. */
  drain(): Promise<void>
  /** Hangs up on every client and closes. */
  close(): Promise<void>
}

export async function buildApp(options: ApiOptions, modules: ApiModules): Promise<Api> {
  const draining = new AbortController()
  const open = new OpenResponses()
  const context: ApiContext = { ...modules, options, open, draining: draining.signal }
  const loggerInstance: FastifyBaseLogger = modules.log
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit,
    trustProxy: options.trustProxy,
    genReqId: requestId,
    exposeHeadRoutes: false,
    requestTimeout: 60_000,
    forceCloseConnections: true,
    // Who may not begin any more is told so by the route, in the shape of all errors.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 128 },
    // What a route does not know is refused, not taken away.
    ajv: { customOptions: { removeAdditional: false } },
    clientErrorHandler: refuseBadHttp,
    frameworkErrors: (error, _request, reply) => sendError(reply, error, modules),
  })
  // Only the routes for answers have a body; elsewhere it is not even read.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _body, done) => done(null))
  app.decorateRequest('keyId', null)
  for (const component of components) app.addSchema(component)
  await app.register(swagger, openApi)
  observeRequests(app, modules)
  allowEveryOrigin(app)
  handleErrors(app, modules)
  const refuse = refuseOtherMethods(app)
  for (const route of routes) await app.register((scope) => route(scope, context))
  refuse()

  const close = async () => {
    draining.abort()
    await modules.hangUp?.()
    await app.close()
    await modules.answers.idle()
  }
  return {
    app,
    close,
    async drain() {
      draining.abort()
      await Promise.all([open.none(), modules.answers.idle()])
      await close()
    },
  }
}
