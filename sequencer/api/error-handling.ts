import type { Duplex } from 'node:stream'
import type { FastifyInstance, FastifyReply, RouteOptions } from 'fastify'
import type { ApiModules } from './api-context.ts'
import { ApiError, toApiError } from './errors.ts'

type Observers = Pick<ApiModules, 'log' | 'metrics'>

/** Answers whatever was thrown in OpenAI's shape. */
export function sendError(reply: FastifyReply, thrown: unknown, { log, metrics }: Observers): FastifyReply {
  const error = toApiError(thrown)
  metrics.refusedRequests.inc({ code: error.code })
  const context = { requestId: reply.request.id, code: error.code, err: error.cause }
  if (error.code === 'internal_error' || error.code === 'not_kept') log.error(context, 'request failed')
  else log.debug(context, 'request refused')
  if (error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter)
  return reply.code(error.status).header('x-request-id', reply.request.id).send(error.envelope)
}

/** Every error of a route, and every address that has none. */
export function handleErrors(app: FastifyInstance, observers: Observers): void {
  app.setErrorHandler((error, _request, reply) => sendError(reply, error, observers))
  app.setNotFoundHandler((_request, reply) => sendError(reply, new ApiError('not_found'), observers))
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Collects the routes that follow; what is returned then registers what their other methods are answered. */
export function refuseOtherMethods(app: FastifyInstance): () => void {
  const taken = new Map<string, string[]>()
  app.addHook('onRoute', ({ url, method }: RouteOptions) => {
    taken.set(url, [...(taken.get(url) ?? []), ...[method].flat()])
  })
  return () => {
    for (const [url, allowed] of [...taken]) {
      app.route({
        url,
        method: methods.filter((method) => !allowed.includes(method)),
        schema: { hide: true },
        handler: (_request, reply) => {
          reply.header('allow', allowed.join(', '))
          throw new ApiError('method_not_allowed')
        },
      })
    }
  }
}

/** What node could not read as HTTP at all never becomes a request. */
export function refuseBadHttp(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, envelope } = new ApiError(
    error.code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'invalid_request',
  )
  const body = JSON.stringify(envelope)
  socket.end(
    `HTTP/1.1 ${status} Refused\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}
