/** The median and the quartiles of some samples. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly samples: number
}

export function spread(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (share: number) => {
    const place = share * (sorted.length - 1)
    const below = sorted[Math.floor(place)] ?? Number.NaN
    const above = sorted[Math.ceil(place)] ?? Number.NaN
    return below + (above - below) * (place - Math.floor(place))
  }
  return { median: at(0.5), low: at(0.25), high: at(0.75), samples: sorted.length }
}

/** Milliseconds that some work takes. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * Times two ways of doing the same, turn by turn and in alternating order, so that what slows the machine for a while
 * slows both. The first turn warms up and does not count.
 */
export async function paired(
  turns: number,
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<{ first: Spread; second: Spread; ratio: Spread; ratios: readonly number[] }> {
  const times: [number, number][] = []
  for (let turn = 0; turn <= turns; turn++) {
    let a: number
    let b: number
    if (turn % 2 === 0) {
      a = await milliseconds(first)
      b = await milliseconds(second)
    } else {
      b = await milliseconds(second)
      a = await milliseconds(first)
    }
    if (turn > 0) times.push([a, b])
  }
  const ratios = times.map(([a, b]) => a / b)
  return {
    first: spread(times.map(([a]) => a)),
    second: spread(times.map(([, b]) => b)),
    ratio: spread(ratios),
    ratios,
  }
}

/**
 * Below it the true median lies with a probability of 5 % at most, whatever the samples' distribution: the largest sample that
 * more than that many of as many coins fall short of. Needs 5 samples.
 */
export function medianBound(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b)
  let probability = 0.5 ** sorted.length
  let cumulative = probability
  let rank = 0
  while (cumulative <= 0.05) {
    rank++
    probability *= (sorted.length - rank + 1) / rank
    cumulative += probability
  }
  return sorted[rank - 1] ?? Number.NaN
}
