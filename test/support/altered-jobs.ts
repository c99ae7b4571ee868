import type { Job, JobPart, JobResult, RunningJob } from '../../sequencer/dispatch/job.ts'

interface Submits {
  submit(job: Job): RunningJob
}

/** A dispatcher whose parts are put through `alter` on their way; the results stay, or wait for `after` as well. */
export function alteredJobs(
  dispatcher: Submits,
  alter: (parts: AsyncIterable<JobPart>, job: Job) => AsyncIterable<JobPart>,
  after: Promise<void> = Promise.resolve(),
): Submits {
  return {
    submit(job) {
      const running = dispatcher.submit(job)
      const result = after.then(() => running.result)
      result.catch(() => undefined)
      return { result, [Symbol.asyncIterator]: () => alter(running, job)[Symbol.asyncIterator]() }
    },
  }
}

/** A dispatcher that gives out nothing until it is let go. */
export function heldJobs(dispatcher: Submits): Submits & { readonly letGo: () => void } {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const wait = async function* (parts: AsyncIterable<JobPart>) {
    await held
    yield* parts
  }
  return { ...alteredJobs(dispatcher, wait, held), letGo: () => letGo() }
}

/** A dispatcher whose jobs fail with this error behind so many parts. */
export function failingJobs(dispatcher: Submits, parts: number, error: Error): Submits {
  return {
    submit(job) {
      const running = dispatcher.submit(job)
      const result = running.result.then((): JobResult => {
        throw error
      })
      result.catch(() => undefined)
      const some = async function* () {
        let given = 0
        for await (const part of running) {
          if (given++ === parts) throw error
          yield part
        }
      }
      return { result, [Symbol.asyncIterator]: () => some() }
    },
  }
}
