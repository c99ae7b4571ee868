// Memory that threads share to hash pieces of tensors. In plain JavaScript for the same reason as tree-hashing.mjs.
import { HASH_BYTES, subtreeRoot } from './tree-hashing.mjs'

/** A slot's states: to be filled; to be hashed by whoever takes it; being hashed; with its node in place. */
export const FREE = 0
export const FULL = 1
const TAKEN = 2
export const DONE = 3

/**
 * @typedef {object} HashSlots
 * @property {number} count
 * @property {number} slotBytes
 * @property {Int32Array} posted How many slots were ever filled: what idle threads wait for.
 * @property {Int32Array} states
 * @property {Int32Array} sizes Bytes of a slot in use.
 * @property {Int32Array} depths Levels between a slot's leaves and its node.
 * @property {Uint8Array} data
 * @property {Uint8Array} nodes
 */

/**
 * @param {number} count
 * @param {number} slotBytes
 * @returns {HashSlots}
 */
export function createSlots(count, slotBytes) {
  const integers = (/** @type {number} */ length) => new Int32Array(new SharedArrayBuffer(4 * length))
  return {
    count,
    slotBytes,
    posted: integers(1),
    states: integers(count),
    sizes: integers(count),
    depths: integers(count),
    data: new Uint8Array(new SharedArrayBuffer(count * slotBytes)),
    nodes: new Uint8Array(new SharedArrayBuffer(count * HASH_BYTES)),
  }
}

/**
 * The node above a slot's bytes, whoever else is at it.
 *
 * @param {HashSlots} slots
 * @param {number} slot
 * @returns {Uint8Array}
 */
export function nodeOfSlot({ data, sizes, depths, slotBytes }, slot) {
  const from = slot * slotBytes
  return subtreeRoot(data.subarray(from, from + (sizes[slot] ?? 0)), depths[slot] ?? 0)
}

/**
 * Takes a full slot, hashes it and leaves its node there; false where none is full.
 *
 * @param {HashSlots} slots
 * @returns {boolean}
 */
export function hashOneSlot(slots) {
  const { count, states, nodes } = slots
  for (let slot = 0; slot < count; slot++) {
    if (Atomics.compareExchange(states, slot, FULL, TAKEN) !== FULL) continue
    nodes.set(nodeOfSlot(slots, slot), slot * HASH_BYTES)
    Atomics.store(states, slot, DONE)
    return true
  }
  return false
}
