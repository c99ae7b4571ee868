/** The log-softmax of served logits at one token, and at the likeliest ones. */
export interface Logprobs {
  readonly logprob: number
  /** The likeliest tokens, falling. */
  readonly top: readonly { readonly token: number; readonly logprob: number }[]
}

/** What one position's logits say of the token drawn there and of the `count` likeliest. Temperature plays no part. */
export function logprobsOf(logits: Float32Array, token: number, count: number): Logprobs {
  const top: { token: number; logit: number }[] = []
  let largest = Number.NEGATIVE_INFINITY
  for (let v = 0; v < logits.length; v++) {
    const logit = logits[v] ?? 0
    if (logit > largest) largest = logit
    if (count === 0 || (top.length === count && logit <= (top.at(-1)?.logit ?? 0))) continue
    const place = top.findIndex((other) => logit > other.logit)
    top.splice(place < 0 ? top.length : place, 0, { token: v, logit })
    if (top.length > count) top.pop()
  }
  let sum = 0
  for (const logit of logits) sum += Math.exp(logit - largest)
  const normaliser = largest + Math.log(sum)
  return {
    logprob: (logits[token] ?? Number.NaN) - normaliser,
    top: top.map(({ token, logit }) => ({ token, logprob: logit - normaliser })),
  }
}
