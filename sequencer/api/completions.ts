import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { finish } from '../../contracts/receipt.ts'
import type { OrderedAnswer, RunningAnswer } from '../answers.ts'
import type { JobPart } from '../dispatch/job.ts'
import type { Ask, Endpoint } from '../request/ask.ts'
import { readAsk } from '../request/read-ask.ts'
import type { AnswerEnd, AnswerShape } from './answer-shape.ts'
import type { ApiContext } from './api-context.ts'
import { chatShape } from './chat-shape.ts'
import { answerSchemas } from './completion-schemas.ts'
import { ApiError, toApiError } from './errors.ts'
import { openEvents } from './open-events.ts'
import { otrExtension } from './otr-extension.ts'
import { textShape } from './text-shape.ts'

/** `/v1/chat/completions` and `/v1/completions`. */
export async function completionRoutes(app: FastifyInstance, context: ApiContext): Promise<void> {
  // The receipt binds the hash of the raw bytes, so nobody before `readAsk` may touch them.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    // A Buffer writes itself as JSON in its own way; what goes on from here is bytes.
    done(null, new Uint8Array(body.buffer, body.byteOffset, body.byteLength)),
  )
  for (const [url, endpoint] of [
    ['/v1/chat/completions', 'chat'],
    ['/v1/completions', 'completions'],
  ] as const) {
    app.post<{ Body: Uint8Array | undefined }>(
      url,
      {
        schema: answerSchemas[endpoint],
        // The schema of the body is for readers; `readAsk` judges the bytes.
        validatorCompiler: () => () => true,
        onRequest: async (request, reply) => {
          if (context.draining.aborted) throw new ApiError('shutting_down')
          context.open.add(reply.raw)
          await context.guard.requireKey(request)
        },
      },
      (request, reply) => complete(endpoint, request, reply, context),
    )
  }
}

async function complete(
  endpoint: Endpoint,
  request: FastifyRequest<{ Body: Uint8Array | undefined }>,
  reply: FastifyReply,
  context: ApiContext,
): Promise<unknown> {
  const body = request.body ?? new Uint8Array()
  const ask = readAsk(endpoint, body)
  const client = watchClient(reply)
  const ended = context.guard.beginAnswer(request)
  let answer: RunningAnswer
  try {
    answer = await context.answers.begin({ ask, body, keyId: request.keyId, hungUp: client.hungUp })
  } catch (error) {
    ended()
    throw error
  }
  answer.result.then(ended, ended)
  reply.header('x-otr-receipt', answer.id)
  const head = { id: answer.id, created: answer.created, model: answer.model.name }
  const withLogprobs = ask.logprobs !== undefined
  const shape = endpoint === 'chat' ? chatShape(head, withLogprobs) : textShape(head, withLogprobs)
  if (ask.stream) return stream(ask, answer, shape, reply, client, context)
  for await (const part of answer.parts) shape.chunk(part)
  return shape.whole(endOf(await answer.result, context))
}

/** Streams an answer. Once the head is sent, an error can only be an event. */
async function stream(
  ask: Ask,
  answer: RunningAnswer,
  shape: AnswerShape,
  reply: FastifyReply,
  client: Client,
  context: ApiContext,
): Promise<FastifyReply> {
  const parts = answer.parts[Symbol.asyncIterator]()
  const first = parts.next()
  // It may fail while the stream's head is on its way, and is awaited only after that.
  first.catch(() => undefined)
  // Before the first token an error still has a status, unless the client would lose patience with our silence.
  await firstOf(first, context.options.events.heartbeat)
  const events = openEvents(reply, context, client.forgive)
  try {
    const opening = withUsage(shape.opening(), ask)
    if (opening) await events.send(opening)
    // Where nobody reads any more no further part is taken; ending the iteration as well would end the answer.
    for (let step = await first; !step.done && events.isOpen; step = await parts.next()) {
      const chunk = withUsage(shape.chunk(step.value), ask)
      if (chunk) await events.send(chunk)
    }
    for (const chunk of shape.closing(endOf(await answer.result, context), ask.includeUsage))
      await events.send(chunk)
    events.end('[DONE]')
  } catch (error) {
    const shown = toApiError(error)
    context.metrics.refusedRequests.inc({ code: shown.code })
    context.log.warn({ requestId: reply.request.id, code: shown.code, err: shown.cause }, 'stream failed')
    await events.send(shown.envelope)
    events.end()
  }
  return reply
}

/** With `include_usage` every chunk has the field; it is null in all but the last. */
function withUsage(chunk: object | undefined, { includeUsage }: Ask): object | undefined {
  return chunk && includeUsage ? { ...chunk, usage: null } : chunk
}

/** Waits for the first part, or the first error, but not longer than this. */
async function firstOf(part: Promise<IteratorResult<JobPart>>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  try {
    await Promise.race([part, patience])
  } finally {
    clearTimeout(timer)
  }
}

function endOf(answered: OrderedAnswer, { backend }: ApiContext): AnswerEnd {
  return {
    finishReason: answered.ordered.receipt.finish === finish.length ? 'length' : 'stop',
    promptTokens: answered.promptTokens,
    completionTokens: answered.completionTokens,
    otr: otrExtension(answered, backend.domain),
  }
}

interface Client {
  /** Aborts when the connection ends before the answer was sent. */
  readonly hungUp: AbortSignal
  /** What ends from now on was our doing: the answer goes on to its receipt. */
  readonly forgive: () => void
}

function watchClient({ raw }: FastifyReply): Client {
  const hangUp = new AbortController()
  const onClose = () => {
    if (!raw.writableFinished) hangUp.abort()
  }
  raw.once('close', onClose)
  return { hungUp: hangUp.signal, forgive: () => raw.off('close', onClose) }
}
