/** What decides between workers. */
export interface Candidate {
  /** Answers under way. */
  readonly load: number
  readonly slots: number
  /** Measured, between two tokens of one answer; undefined before the first. */
  readonly secondsPerToken: number | undefined
}

/**
 * The worker that likely gives the next answer soonest: few of its slots taken, and fast as measured. One that was never tried
 * counts as fast as the fastest, so that it is tried. Undefined where no slot is free.
 */
export function chooseWorker<C extends Candidate>(candidates: readonly C[]): C | undefined {
  const free = candidates.filter(({ load, slots }) => load < slots)
  const measured = free.flatMap(({ secondsPerToken }) => secondsPerToken ?? [])
  const fastest = Math.min(...measured)
  const untried = Number.isFinite(fastest) ? fastest : 1
  const cost = ({ load, slots, secondsPerToken }: Candidate) =>
    ((load + 1) / slots) * (secondsPerToken ?? untried)
  return free.reduce<C | undefined>(
    (best, candidate) => (best === undefined || cost(candidate) < cost(best) ? candidate : best),
    undefined,
  )
}
