import { apiError, fieldsOf } from './answer-reader.ts'
import type { Api } from './api.ts'
import { ClientError, reading } from './client-error.ts'
import { readEvents } from './event-stream.ts'
import { present, type Shown } from './exchange.ts'
import { type Finality, readFinality, type Standing } from './finality.ts'
import type { Verifier } from './verifier.ts'

/** Milliseconds of silence after which a stream counts as lost; a sequencer gives a sign of life every ten seconds. */
const PATIENCE = 45_000
/** Milliseconds until the next look, after a first failure and at most. */
const PAUSE = { first: 250, most: 15_000 }

interface Modules {
  readonly api: Api
  readonly verifier: Verifier
}

/** How far a receipt has come, as it is and at each change, until it is final or reverted. */
export async function* watchFinality(
  shown: Shown,
  { api, verifier }: Modules,
  signal: AbortSignal,
): AsyncGenerator<Standing, void> {
  const { hash } = await present(shown, verifier.trust.deployment)
  let last: Standing | undefined
  const left = new AbortController()
  const told = toldFinality(api, hash, AbortSignal.any([signal, left.signal]))
  let next = told.next()
  let said: Finality | undefined
  try {
    for (;;) {
      // A chain that has not come as far as the sequencer says is looked at again.
      const isSettled =
        said === undefined || !verifier.hasChain || (last?.isConfirmed && last.state === said.state)
      const step = isSettled ? await next : await Promise.race([next, pause(1000, signal)])
      if (step?.done) return
      if (step !== undefined) {
        said = step.value
        next = told.next()
        next.catch(() => undefined)
      }
      if (said === undefined) continue
      const standing = await verifier.standing(shown, said)
      if (last?.state !== standing.state || last.isConfirmed !== standing.isConfirmed) yield standing
      last = standing
      const isOver = standing.state === 'final' || standing.state === 'reverted'
      if (isOver && standing.isConfirmed === verifier.hasChain) return
    }
  } finally {
    left.abort()
    await next.catch(() => undefined)
  }
}

/** Resolves when a receipt is as far as wanted; throws a ClientError where it never will be, or not in time. */
export async function waitForFinality(
  shown: Shown,
  wanted: 'committed' | 'final',
  modules: Modules,
  { signal, timeout }: { readonly signal?: AbortSignal | undefined; readonly timeout?: number | undefined },
): Promise<Standing> {
  const late = new AbortController()
  const timer = timeout === undefined ? undefined : setTimeout(() => late.abort(), timeout)
  let last: Standing | undefined
  try {
    const either = signal ? AbortSignal.any([signal, late.signal]) : late.signal
    for await (const standing of watchFinality(shown, modules, either)) {
      last = standing
      const { state, isConfirmed, reason = 'no reason is given' } = standing
      if (isConfirmed !== modules.verifier.hasChain) continue
      if (state === 'final' || state === wanted) return standing
      if (state === 'reverted') throw new ClientError('client/reverted', `the receipt is void: ${reason}`)
    }
  } catch (error) {
    if (!late.signal.aborted || error instanceof ClientError) throw error
  } finally {
    clearTimeout(timer)
  }
  signal?.throwIfAborted()
  const state = last?.state ?? 'unknown'
  const how =
    last?.isConfirmed === false && modules.verifier.hasChain ? ', which the chain does not confirm' : ''
  throw new ClientError('client/timeout', `not ${wanted} within ${timeout} ms; it is ${state}${how}`, {
    context: { state },
  })
}

/** What the sequencer says, asked again whenever it falls silent. */
async function* toldFinality(api: Api, hash: string, signal: AbortSignal): AsyncGenerator<Finality, void> {
  for (let failures = 0; ; failures++) {
    const lost = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const heard = () => {
      clearTimeout(timer)
      timer = setTimeout(() => lost.abort(), PATIENCE)
    }
    try {
      heard()
      const source = api.url(`receipts/${hash}/events`)
      const response = await fetch(source, {
        headers: api.headers,
        signal: AbortSignal.any([signal, lost.signal]),
      })
      if (response.status === 404) throw apiError(fieldsOf(await response.json()).error, 404)
      if (!response.ok || response.body === null) throw new TypeError(`status ${response.status}`)
      for await (const { event, data } of readEvents(response.body, heard)) {
        if (event !== 'finality') continue
        failures = 0
        yield reading('finality', () => readFinality(source, JSON.parse(data)))
      }
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof ClientError) throw error
    } finally {
      clearTimeout(timer)
    }
    await pause(Math.min(PAUSE.most, PAUSE.first * 2 ** failures), signal)
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      if (signal.aborted) reject(signal.reason)
      else resolve(undefined)
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end, { once: true })
    if (signal.aborted) end()
  })
}
