/**
 * The largest probability of an event that a sample still allows: seen `events` times in `trials` independent ones, a
 * probability above the bound would have shown so few with a probability below 1 − confidence (Clopper and Pearson's upper
 * limit). For no event it is about 3 / trials at 95 %, the rule of three.
 */
export function exceedanceBound(events: number, trials: number, confidence = 0.95): number {
  if (!(Number.isInteger(events) && Number.isInteger(trials) && 0 <= events && events <= trials)) {
    throw new RangeError(`${events} events in ${trials} trials`)
  }
  if (events === trials) return 1
  let [low, high] = [events / trials, 1]
  // A hundred halvings end at the last bit.
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (atMost(events, trials, middle) > 1 - confidence) low = middle
    else high = middle
  }
  return high
}

/** The probability of at most `events` events of probability `p` in `trials`. */
function atMost(events: number, trials: number, p: number): number {
  if (p <= 0) return 1
  if (p >= 1) return 0
  let logChoices = 0
  let sum = 0
  for (let i = 0; i <= events; i++) {
    if (i > 0) logChoices += Math.log((trials - i + 1) / i)
    sum += Math.exp(logChoices + i * Math.log(p) + (trials - i) * Math.log1p(-p))
  }
  return sum
}
