import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Every metric of the service, in one place; a module is given what it observes. */
export type Metrics = ReturnType<typeof createMetrics>

export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    requests: new Counter({
      name: 'otr_requests_total',
      help: 'Requests by route and status',
      labelNames: ['route', 'status'] as const,
      registers,
    }),
    receiveSeconds: new Histogram({
      name: 'otr_receive_seconds',
      help: 'Until a request is durable',
      buckets: seconds,
      registers,
    }),
    runningAnswers: new Gauge({
      name: 'otr_running_answers',
      help: 'Answers without a receipt yet',
      registers,
    }),
    refusedRequests: new Counter({
      name: 'otr_refused_requests_total',
      help: 'Requests refused, by error code',
      labelNames: ['code'] as const,
      registers,
    }),
    openStreams: new Gauge({
      name: 'otr_open_event_streams',
      help: 'Clients reading an event stream',
      registers,
    }),
    cutOffStreams: new Counter({
      name: 'otr_cut_off_event_streams_total',
      help: 'Clients cut off because they read too slowly',
      registers,
    }),
    queuedJobs: new Gauge({
      name: 'otr_queued_jobs',
      help: 'Jobs waiting for a worker',
      labelNames: ['model'] as const,
      registers,
    }),
    queueSeconds: new Histogram({
      name: 'otr_queue_seconds',
      help: 'How long a job waited for a worker',
      labelNames: ['model'] as const,
      buckets: seconds,
      registers,
    }),
    firstTokenSeconds: new Histogram({
      name: 'otr_time_to_first_token_seconds',
      help: 'From request to the first token',
      labelNames: ['model'] as const,
      buckets: seconds,
      registers,
    }),
    tokens: new Counter({
      name: 'otr_tokens_total',
      help: 'Tokens given out',
      labelNames: ['model'] as const,
      registers,
    }),
    receiptSeconds: new Histogram({
      name: 'otr_receipt_overhead_seconds',
      help: 'From the last token to the durable receipt',
      buckets: seconds,
      registers,
    }),
    failovers: new Counter({
      name: 'otr_failovers_total',
      help: 'Answers continued by another worker',
      registers,
    }),
    workers: new Gauge({
      name: 'otr_workers',
      help: 'Workers by state',
      labelNames: ['state'] as const,
      registers,
    }),
    rejectedResults: new Counter({
      name: 'otr_rejected_results_total',
      help: 'Results of workers that did not fit, by check',
      labelNames: ['check'] as const,
      registers,
    }),
    batchAgeSeconds: new Gauge({
      name: 'otr_batch_age_seconds',
      help: 'Age of the oldest receipt in no committed batch',
      registers,
    }),
    finalityLagSeconds: new Gauge({
      name: 'otr_finality_lag_seconds',
      help: 'Age of the oldest batch that is not final',
      registers,
    }),
    batches: new Counter({
      name: 'otr_batches_total',
      help: 'Batches by what happened',
      labelNames: ['outcome'] as const,
      registers,
    }),
    chainErrors: new Counter({
      name: 'otr_chain_errors_total',
      help: 'Failed calls of the L2, by what for',
      labelNames: ['call'] as const,
      registers,
    }),
  }
}
