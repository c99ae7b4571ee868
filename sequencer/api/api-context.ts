import type { Logger } from 'pino'
import type { Answers } from '../answers.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Guard } from './authentication.ts'
import type { Backend } from './backend.ts'
import type { EventStreamOptions } from './event-stream.ts'
import type { OpenResponses } from './open-responses.ts'

export interface ApiOptions {
  /** Most bytes of a request's body. */
  readonly bodyLimit: number
  /** Whether a proxy before us says in `x-forwarded-for` who asks. */
  readonly trustProxy: boolean
  readonly events: EventStreamOptions
}

export interface ApiModules {
  readonly answers: Answers
  readonly backend: Backend
  readonly guard: Guard
  readonly metrics: Metrics
  readonly log: Logger
  /** Ends connections of another protocol on the same port: the server closes only with the last one. */
  readonly hangUp?: () => Promise<void>
}

/** What every route is given. */
export interface ApiContext extends ApiModules {
  readonly options: ApiOptions
  /** Of the answers, so that shutting down can wait for them. */
  readonly open: OpenResponses
  /** Aborts when the server begins to shut down. */
  readonly draining: AbortSignal
}
