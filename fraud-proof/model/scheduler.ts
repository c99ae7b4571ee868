import { type CacheRow, decodeMask, layOut } from './cache-rows.ts'
import type { Batching } from './decoder-graph.ts'
import type { Caches, DecoderSession, PassResult } from './decoder-session.ts'
import { freeArrays } from './free-arrays.ts'
import { ModelError } from './model-error.ts'
import { feedChunk } from './prefill.ts'
import { sample } from './sampler.ts'
import type { Sequence } from './sequence.ts'

export interface SchedulerOptions {
  /** Sequences that are decoded at a time; more wait in line. */
  readonly slots: number
  /** Prompt positions fed between two steps of decoding: a long prompt holds the others up by this much at most. */
  readonly chunk: number
}

/**
 * Runs sequences through one session: a chunk of the oldest prompt not yet fed, then one token for every sequence that is
 * being decoded, in one call where the graph's batch axis allows, and so on in turn.
 */
export class Scheduler {
  readonly #session: DecoderSession
  readonly #options: SchedulerOptions
  #waiting: Sequence[] = []
  #decoding: Sequence[] = []
  /** Caches that are not freed yet. */
  readonly #caches = new Set<Caches>()
  /** Results of which nothing but the caches is needed any more. */
  #read: PassResult[] = []
  #loop: Promise<void> | undefined
  #closed = false

  constructor(session: DecoderSession, options: SchedulerOptions) {
    this.#session = session
    this.#options = options
  }

  add(sequence: Sequence): void {
    if (this.#closed) throw new ModelError('closed', 'the model is closed; open it again')
    this.#waiting.push(sequence)
    this.#loop ??= this.#run()
  }

  /** How many sequences are decoded, being fed or in line. */
  get load(): number {
    return this.#decoding.length + this.#waiting.length
  }

  /** Ends every sequence with an error, and resolves when the session is idle. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#loop
  }

  async #run(): Promise<void> {
    // The first step waits a turn, so that sequences added together are decoded together.
    await Promise.resolve()
    for (;;) {
      this.#dropEnded()
      this.#freeUnneeded()
      const [next] = this.#waiting
      if (next === undefined && this.#decoding.length === 0) {
        // Not in a `finally` of the promise: a sequence added before that ran would wait forever.
        this.#loop = undefined
        return
      }
      if (next !== undefined && this.#decoding.length < this.#options.slots) await this.#feed(next)
      await this.#decode()
    }
  }

  /** Forgets aborted and stopped sequences and, on closing, all; their caches go with them. */
  #dropEnded(): void {
    const live = (sequence: Sequence) => {
      const { signal, notify } = sequence.request
      if (!signal.aborted && !this.#closed) return !endStopped(sequence)
      notify({ error: signal.aborted ? signal.reason : new ModelError('closed', 'the model was closed') })
      return false
    }
    this.#waiting = this.#waiting.filter(live)
    this.#decoding = this.#decoding.filter(live)
  }

  #freeUnneeded(): void {
    const needed = new Set([...this.#decoding, ...this.#waiting].map(({ cache }) => cache?.caches))
    const unneeded = [...this.#caches].filter((caches) => !needed.has(caches))
    for (const caches of unneeded) this.#caches.delete(caches)
    const tensors = unneeded.flatMap((caches) => Object.values(caches))
    freeArrays([...tensors.map(({ data }) => data), ...this.#read.flatMap(({ arrays }) => arrays)])
    this.#read = []
  }

  async #feed(sequence: Sequence): Promise<void> {
    try {
      const { tokens, toFeed, finished, fingerprints } = sequence
      const fed = await feedChunk(this.#session, tokens.slice(0, toFeed), sequence.cache, this.#options.chunk)
      this.#caches.add(fed.cache.caches)
      this.#read.push(fed.result)
      for (let i = 0; i < fed.length; i++) fingerprints.push(fed.result.fingerprint(0, i))
      sequence.cache = fed.cache
      if (fed.cache.length < toFeed) return
      if (finished) sequence.request.notify({ finish: finished })
      else if (!this.#takeNext(sequence, fed.result.logits(0, fed.length - 1))) this.#decoding.push(sequence)
    } catch (error) {
      sequence.request.notify({ error })
    }
    this.#waiting = this.#waiting.filter((other) => other !== sequence)
  }

  async #decode(): Promise<void> {
    const groups = callGroups(this.#decoding, this.#session.graph.batching)
    const ended = new Set<Sequence>()
    for (const group of groups) {
      for (const sequence of await this.#decodeTogether(group)) ended.add(sequence)
    }
    this.#decoding = this.#decoding.filter((sequence) => !ended.has(sequence))
  }

  /** One token for each of a group; returns those that have ended. */
  async #decodeTogether(group: readonly Sequence[]): Promise<Sequence[]> {
    const { graph } = this.#session
    try {
      const rows = group.map(({ cache }) => cache ?? { caches: {}, row: 0, length: 0 })
      const slots = Math.max(...rows.map(({ length }) => length))
      const past = sharedCaches(rows) ?? layOut(graph, rows)
      this.#caches.add(past)
      const result = await this.#session.run({
        ids: group.map(({ tokens }) => [tokens.at(-1) ?? 0]),
        mask: rows.map(({ length }) => decodeMask(graph, length, slots)),
        positions: rows.map(({ length }) => [length]),
        past,
      })
      this.#caches.add(result.present)
      this.#read.push(result)
      return group.filter((sequence, row) => {
        sequence.fingerprints.push(result.fingerprint(row, 0))
        sequence.cache = { caches: result.present, row, length: (rows[row]?.length ?? 0) + 1 }
        return this.#takeNext(sequence, result.logits(row, 0))
      })
    } catch (error) {
      for (const sequence of group) sequence.request.notify({ error })
      return [...group]
    }
  }

  /** Samples from the logits of the newest position; returns whether the sequence has ended. */
  #takeNext(sequence: Sequence, logits: Float32Array): boolean {
    const position = sequence.tokens.length - 1
    const token = sample(logits, sequence.request.sampling, position)
    if (token >= 0) {
      sequence.request.onLogits?.(token, logits)
      return sequence.take(token)
    }
    const error = new ModelError('numbers-broke', `the logits at position ${position} are not all numbers`, {
      position,
    })
    sequence.request.notify({ error })
    return true
  }
}

/** Ends a sequence that was stopped; one with positions of its answer not fed yet is fed first. Returns whether it has ended. */
function endStopped(sequence: Sequence): boolean {
  const { stopping, hasOutput, finished, cache, toFeed, request } = sequence
  if (!stopping) return false
  if (!hasOutput) {
    request.notify({ error: new ModelError('stopped', 'the answer was stopped before its first token') })
    return true
  }
  if (finished === undefined || (cache?.length ?? 0) < toFeed) return false
  request.notify({ finish: finished })
  return true
}

/** Which sequences go into one call. */
function callGroups(sequences: readonly Sequence[], batching: Batching): Sequence[][] {
  const groups = new Map<unknown, Sequence[]>()
  for (const sequence of sequences) {
    const key = batching === 'any' ? 'all' : batching === 'equal' ? sequence.cache?.length : sequence
    groups.set(key, [...(groups.get(key) ?? []), sequence])
  }
  return [...groups.values()]
}

/** The caches that the rows already share, as the last call left them; undefined where a sequence has come or gone. */
function sharedCaches(rows: readonly CacheRow[]): Caches | undefined {
  const caches = rows[0]?.caches
  const [tensor] = Object.values(caches ?? {})
  const [batch, , slots] = tensor?.dims.slice(-4) ?? []
  const shared =
    batch === rows.length &&
    slots === Math.max(...rows.map(({ length }) => length)) &&
    rows.every((row, index) => row.caches === caches && row.row === index)
  return shared ? caches : undefined
}
