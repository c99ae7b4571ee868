import { setTimeout } from 'node:timers/promises'

/** Does something again and again, never twice at a time, until the signal; what fails is told and tried again. */
export async function repeat(
  work: () => Promise<void>,
  options: {
    /** Milliseconds of rest between two times. */
    readonly interval: number
    readonly signal: AbortSignal
    readonly failed: (error: unknown) => void
  },
): Promise<void> {
  const { interval, signal, failed } = options
  while (!signal.aborted) {
    try {
      await work()
    } catch (error) {
      if (!signal.aborted) failed(error)
    }
    await setTimeout(interval, undefined, { signal }).catch(() => undefined)
  }
}
