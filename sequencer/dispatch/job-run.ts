import { PartQueue } from '../../fraud-proof/model/part-queue.ts'
import type { DispatchError } from './dispatch-error.ts'
import type { Job, JobPart, JobResult, RunningJob } from './job.ts'
import type { Lease } from './worker-session.ts'

/** A job from its acceptance to its result, over all the workers that have a part in it. */
export class JobRun implements RunningJob {
  readonly job: Job
  readonly result: Promise<JobResult>
  /** What the client was given so far. */
  readonly tokens: number[] = []
  text = ''
  /** How often a worker began. */
  attempts = 0
  /** Workers that cannot answer it. */
  readonly excluded = new Set<string>()
  lease: Lease | undefined
  /** Milliseconds; since when it waits for a worker. */
  waitingSince = 0
  readonly #parts = new PartQueue<JobPart, JobResult>()
  #hungUp = false

  constructor(job: Job) {
    this.job = job
    this.result = this.#parts.result
  }

  /** Whether the client hung up, or stopped reading. */
  get hungUp(): boolean {
    return this.#hungUp || this.job.hungUp.aborted
  }

  give(part: JobPart): void {
    this.tokens.push(...part.tokens)
    this.text += part.text
    this.#parts.push(part)
  }

  finish(result: JobResult): void {
    this.#parts.finish(result)
  }

  fail(error: DispatchError): void {
    this.#parts.fail(error)
  }

  [Symbol.asyncIterator](): AsyncIterator<JobPart, void> {
    return this.#parts.iterate(() => {
      this.#hungUp = true
      this.lease?.stop()
    })
  }
}
