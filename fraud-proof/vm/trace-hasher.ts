import { Worker } from 'node:worker_threads'
import { createSlots, DONE, FREE, FULL, type HashSlots, hashOneSlot, nodeOfSlot } from './hash-slots.mjs'
import { depthOf } from './tensor-tree.ts'
import { HASH_BYTES, hashLevel, LEAF_BYTES, subtreeRoot } from './tree-hashing.mjs'

/** A piece of a tensor is a whole subtree of this many levels: 256 KiB. */
const PIECE_DEPTH = 8
const PIECE_BYTES = 2 ** PIECE_DEPTH * LEAF_BYTES
/** Enough that threads have work while a product keeps the main thread: 16 MiB. */
const SLOTS = 64

/**
 * Hashes the tensors of a run on threads of its own while the run goes on. Pieces of tensors are copied to slots, since a thread cannot see
 * the workspace; whatever finds no free slot is hashed at once by the caller, who in the end takes its share of what is left. So nobody
 * waits, memory is fixed, and the roots do not depend on who hashed what.
 */
export class TraceHasher {
  readonly #slots: HashSlots
  readonly #threads: readonly Worker[]
  /** Which node of a run each slot will give. */
  readonly #wanted: ({ readonly nodes: Uint8Array; readonly at: number } | undefined)[]
  /** By tensor: the nodes above its pieces, back to back. */
  #tensors: Uint8Array[] = []
  #failure: Error | undefined

  /** With no threads everything is hashed by the caller. */
  constructor(threads: number) {
    this.#slots = createSlots(threads === 0 ? 0 : SLOTS, PIECE_BYTES)
    this.#wanted = Array.from({ length: this.#slots.count }, () => undefined)
    this.#threads = Array.from({ length: threads }, () => {
      const thread = new Worker(new URL('hash-thread.mjs', import.meta.url), {
        workerData: this.#slots,
        execArgv: [],
      })
      thread.on('error', (error) => {
        this.#failure = error
      })
      thread.unref()
      return thread
    })
  }

  /** Begins a run; what one before left behind, for it was aborted, is dropped. */
  begin(): void {
    this.#tensors = []
    this.#wanted.fill(undefined)
    for (let slot = 0; slot < this.#slots.count; slot++) {
      Atomics.compareExchange(this.#slots.states, slot, FULL, FREE)
    }
  }

  /** Hashes the next tensor, which may change once this returns. */
  add(values: Float32Array): void {
    const { data, states, sizes, depths, posted } = this.#slots
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    const depth = Math.min(depthOf(values.length), PIECE_DEPTH)
    const nodes = new Uint8Array(Math.ceil(bytes.length / PIECE_BYTES) * HASH_BYTES)
    this.#tensors.push(nodes)
    for (let from = 0, at = 0; from < bytes.length; from += PIECE_BYTES, at += HASH_BYTES) {
      const piece = bytes.subarray(from, from + PIECE_BYTES)
      const slot = this.#freeSlot()
      if (slot === undefined) {
        nodes.set(subtreeRoot(piece, depth), at)
        continue
      }
      this.#wanted[slot] = { nodes, at }
      data.set(piece, slot * PIECE_BYTES)
      sizes[slot] = piece.length
      depths[slot] = depth
      Atomics.store(states, slot, FULL)
      Atomics.add(posted, 0, 1)
      Atomics.notify(posted, 0, 1)
    }
  }

  /** The roots of all tensors of the run, in order. */
  roots(): Uint8Array[] {
    while (hashOneSlot(this.#slots)) {
      // Until the threads have taken or done all others.
    }
    for (let slot = 0; slot < this.#slots.count; slot++) {
      if (this.#collect(slot)) continue
      // What a thread still works on is hashed here, too, which takes no longer than to wait for it.
      const wanted = this.#wanted[slot]
      wanted?.nodes.set(nodeOfSlot(this.#slots, slot), wanted.at)
      this.#wanted[slot] = undefined
    }
    if (this.#failure) throw this.#failure
    return this.#tensors.map((pieces) => {
      let nodes = pieces
      for (let level = PIECE_DEPTH; nodes.length > HASH_BYTES; level++) nodes = hashLevel(nodes, level)
      return nodes
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()))
  }

  #freeSlot(): number | undefined {
    for (let slot = 0; slot < this.#slots.count; slot++) {
      if (Atomics.load(this.#slots.states, slot) === FREE || this.#collect(slot)) return slot
    }
    return undefined
  }

  /** Frees a slot that is done and takes its node along; false where it is not. */
  #collect(slot: number): boolean {
    const { states, nodes } = this.#slots
    if (Atomics.load(states, slot) !== DONE) return false
    const wanted = this.#wanted[slot]
    wanted?.nodes.set(nodes.subarray(slot * HASH_BYTES, (slot + 1) * HASH_BYTES), wanted.at)
    this.#wanted[slot] = undefined
    Atomics.store(states, slot, FREE)
    return true
  }
}
