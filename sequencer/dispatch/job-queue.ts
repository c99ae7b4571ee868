import type { Logger } from 'pino'
import type { Hex } from 'viem'
import type { Metrics } from '../metrics/metrics.ts'
import type { SignedReceipt } from '../receipts/signed-receipt.ts'
import { resultProblem } from './check-result.ts'
import { chooseWorker } from './choose-worker.ts'
import { DispatchError } from './dispatch-error.ts'
import type { DispatcherOptions } from './dispatcher-options.ts'
import type { JobRun } from './job-run.ts'
import type { LeaseOutcome, WorkerSession } from './worker-session.ts'

type Refusal = Extract<LeaseOutcome, { readonly kind: 'failed' }>

type Options = Required<Pick<DispatcherOptions, 'domain' | 'models' | 'queueLimit' | 'patience' | 'attempts'>>

/** Jobs in line and under way: each goes to a worker, and to another one where that fails. */
export class JobQueue {
  readonly #options: Options
  readonly #modules: { readonly clock: () => number; readonly log: Logger; readonly metrics: Metrics }
  readonly #sessions: () => readonly WorkerSession[]
  readonly #waiting = new Map<Hex, JobRun[]>()
  /** Every job that has no result yet, with what to do once it has one. */
  readonly #runs = new Map<JobRun, () => void>()
  readonly #idle = new Set<() => void>()

  constructor(
    options: Options,
    modules: { readonly clock: () => number; readonly log: Logger; readonly metrics: Metrics },
    sessions: () => readonly WorkerSession[],
  ) {
    this.#options = options
    this.#modules = modules
    this.#sessions = sessions
  }

  /** Takes a job, or throws a DispatchError that says why not. */
  add(run: JobRun): void {
    const { modelId, hungUp } = run.job
    if (!this.#sessions().some((session) => serves(session, modelId))) throw noWorker(modelId)
    if (this.#line(modelId).length >= this.#options.queueLimit) throw queueFull(modelId)
    const hangUp = () => {
      if (this.#line(modelId).includes(run)) this.#failWaiting(run, gone())
      else run.lease?.stop()
    }
    hungUp.addEventListener('abort', hangUp, { once: true })
    this.#runs.set(run, () => hungUp.removeEventListener('abort', hangUp))
    this.#wait(run, 'last')
  }

  /** Hands waiting jobs of these models to workers that are free. */
  pump(models: Iterable<Hex>): void {
    for (const modelId of models) {
      for (const run of [...this.#line(modelId)]) {
        if (run.hungUp) {
          this.#failWaiting(run, gone())
          continue
        }
        const session = this.#freeWorker(run)
        if (session === undefined) continue
        this.#leaveLine(run)
        this.#begin(run, session)
      }
    }
  }

  /** Gives up on jobs that have waited too long. */
  giveUp(): void {
    const now = this.#modules.clock()
    for (const [modelId, line] of this.#waiting) {
      for (const run of [...line]) {
        if (now - run.waitingSince <= this.#options.patience) continue
        const hasWorker = this.#sessions().some((session) => serves(session, modelId))
        this.#failWaiting(run, hasWorker ? queueFull(modelId) : noWorker(modelId))
      }
    }
  }

  failAll(error: DispatchError): void {
    for (const run of [...this.#runs.keys()]) {
      run.lease?.cancel()
      this.#failWaiting(run, error)
    }
  }

  /** Resolves when no job is in line or under way. */
  async idle(): Promise<void> {
    if (this.#runs.size === 0) return
    await new Promise<void>((resolve) => this.#idle.add(resolve))
  }

  #begin(run: JobRun, session: WorkerSession): void {
    const { ask, body, modelId, nonce } = run.job
    const { metrics, log, clock } = this.#modules
    const continues = run.tokens.length > 0
    run.attempts++
    metrics.queueSeconds.observe({ model: this.#nameOf(modelId) }, (clock() - run.waitingSince) / 1000)
    if (continues) {
      metrics.failovers.inc()
      log.warn({ job: run.job.id, worker: session.address, tokens: run.tokens.length }, 'answer continued')
    }
    run.lease = session.lease(
      {
        endpoint: ask.endpoint,
        modelId,
        nonce,
        body,
        prefix: continues ? { tokens: [...run.tokens], text: run.text } : undefined,
        wantsLogprobs: ask.logprobs !== undefined,
      },
      {
        part: (part) => run.give(part),
        ended: (outcome) => {
          run.lease = undefined
          this.#ended(run, session, outcome)
          this.pump(session.models.keys())
        },
      },
    )
  }

  #ended(run: JobRun, session: WorkerSession, outcome: LeaseOutcome): void {
    if (!this.#runs.has(run)) return
    if (outcome.kind === 'result') this.#settle(run, session, outcome.signed)
    else if (outcome.kind === 'lost') this.#again(run, outcome.reason)
    else this.#refused(run, session, outcome)
  }

  #refused(run: JobRun, session: WorkerSession, { code, message }: Refusal): void {
    if (code === 'prompt-too-long' || code === 'bad-prompt') {
      this.#end(run, () => run.fail(new DispatchError(`dispatch/${code}`, message)))
      return
    }
    if (code === 'bad-prefix') this.#modules.metrics.rejectedResults.inc({ check: 'prefix' })
    if (code !== 'busy') run.excluded.add(session.address)
    this.#again(run, `${code}: ${message}`)
  }

  /** Checks a result against the job and what was given out; one that does not fit cuts its worker off. */
  #settle(run: JobRun, session: WorkerSession, signed: SignedReceipt): void {
    const { log, metrics, clock } = this.#modules
    const { job, text, tokens, hungUp } = run
    const { address: worker } = session
    const model = session.models.get(job.modelId)
    if (model === undefined) throw new TypeError('a job was leased for a model that is not served')
    const evidence = session.evidenceInForce(signed.receipt.evidenceHash)
    const problem = resultProblem(signed, {
      job,
      domain: this.#options.domain,
      worker,
      model,
      given: { text, tokens, hungUp },
      isEvidenceInForce: evidence !== undefined,
      now: clock(),
    })
    if (problem === undefined && evidence !== undefined) {
      const { promptLength, totalLength } = signed.receipt
      const promptTokens = promptLength
      const completionTokens = totalLength - promptLength
      const { simulated } = evidence
      this.#end(run, () => run.finish({ ...signed, promptTokens, completionTokens, simulated }))
      return
    }
    const check = problem?.name ?? 'evidence'
    metrics.rejectedResults.inc({ check })
    log.error({ job: job.id, worker, check, reason: problem?.reason }, 'result refused')
    session.cutOff(`the result fails the check ${check}`, true)
    this.#again(run, `the result of ${worker} fails the check ${check}`)
  }

  /** Lets another worker go on where this one stopped. */
  #again(run: JobRun, reason: string): void {
    const message = `${run.attempts} workers could not answer; the last: ${reason}`
    if (run.hungUp) this.#end(run, () => run.fail(gone()))
    else if (run.attempts < this.#options.attempts && this.#hasHope(run)) this.#wait(run, 'first')
    else this.#end(run, () => run.fail(new DispatchError('dispatch/failed', message)))
  }

  /** A worker that has gone may come back; one that refused the job will refuse it again. */
  #hasHope({ job: { modelId }, excluded }: JobRun): boolean {
    const serving = this.#sessions().filter((session) => serves(session, modelId))
    return serving.length === 0 || serving.some(({ address }) => !excluded.has(address))
  }

  #wait(run: JobRun, place: 'first' | 'last'): void {
    const { modelId } = run.job
    run.waitingSince = this.#modules.clock()
    const line = this.#line(modelId)
    this.#setLine(modelId, place === 'first' ? [run, ...line] : [...line, run])
    this.pump([modelId])
  }

  #freeWorker({ job: { modelId }, excluded }: JobRun): WorkerSession | undefined {
    const candidates = this.#sessions()
      .filter((session) => serves(session, modelId) && !excluded.has(session.address))
      .map((session) => ({
        session,
        load: session.load(modelId),
        slots: session.models.get(modelId)?.slots ?? 0,
        secondsPerToken: session.secondsPerToken,
      }))
    return chooseWorker(candidates)?.session
  }

  #failWaiting(run: JobRun, error: DispatchError): void {
    this.#leaveLine(run)
    this.#end(run, () => run.fail(error))
  }

  #end(run: JobRun, settle: () => void): void {
    this.#runs.get(run)?.()
    this.#runs.delete(run)
    settle()
    if (this.#runs.size > 0) return
    for (const resolve of this.#idle) resolve()
    this.#idle.clear()
  }

  #line(modelId: Hex): readonly JobRun[] {
    return this.#waiting.get(modelId) ?? []
  }

  #leaveLine(run: JobRun): void {
    const { modelId } = run.job
    this.#setLine(
      modelId,
      this.#line(modelId).filter((other) => other !== run),
    )
  }

  #setLine(modelId: Hex, line: JobRun[]): void {
    this.#waiting.set(modelId, line)
    this.#modules.metrics.queuedJobs.set({ model: this.#nameOf(modelId) }, line.length)
  }

  #nameOf(modelId: Hex): string {
    return this.#options.models.find((model) => model.modelId === modelId)?.name ?? modelId
  }
}

const serves = (session: WorkerSession, modelId: Hex) => session.models.has(modelId) && session.isAttested

const gone = () => new DispatchError('dispatch/failed', 'the client hung up')

const noWorker = (modelId: Hex) =>
  new DispatchError('dispatch/no-worker', `no attested worker serves model ${modelId}`, { retryAfter: 10 })

const queueFull = (modelId: Hex) =>
  new DispatchError('dispatch/queue-full', `every worker of model ${modelId} is busy`, { retryAfter: 5 })
