// What trees hash, in plain JavaScript: a hashing thread loads this file as it stands, and Node 20 loads no TypeScript there.
import { hash } from 'node:crypto'

/** Bytes of a SHA-256 digest. */
export const HASH_BYTES = 32
/** Bytes of tensor data in one leaf. */
export const LEAF_BYTES = 1024

const PAIR_BYTES = 2 * HASH_BYTES
const leaves = messageBlock(0x00, LEAF_BYTES)
const pairs = messageBlock(0x01, PAIR_BYTES)

/**
 * Writes SHA-256 of `message` to `out` at `offset`. The digest travels as a latin1 string because the one-shot
 * `hash` returns that twice as fast as a Buffer, whose memory lies outside the JavaScript heap.
 *
 * @param {Uint8Array} message
 * @param {Buffer} out
 * @param {number} offset
 */
export function sha256Into(message, out, offset) {
  out.write(hash('sha256', message, 'binary'), offset, 'latin1')
}

/**
 * Room for many messages that are a prefix and `size` bytes, with a view of each: data is copied there in one go, and no view is made
 * per message. A message's prefix lies on the last byte of the one before, which is hashed by then.
 *
 * @param {number} prefix
 * @param {number} size
 */
function messageBlock(prefix, size) {
  const count = 256
  // Copies out of shared memory are quick only between places aligned alike.
  const start = 8
  const bytes = Buffer.alloc(start + count * size)
  const messages = Array.from({ length: count }, (_, i) =>
    bytes.subarray(start + i * size - 1, start + (i + 1) * size),
  )
  return { prefix, size, data: bytes.subarray(start), messages }
}

/**
 * Writes the hashes of `source` cut into messages to `out` at `offset`, back to back; a short last one is filled with zeros.
 *
 * @param {ReturnType<typeof messageBlock>} block
 * @param {Uint8Array} source
 * @param {Buffer} out
 * @param {number} offset
 */
function hashMessages({ prefix, size, data, messages }, source, out, offset) {
  let to = offset
  for (let from = 0; from < source.length; from += data.length) {
    const part = source.subarray(from, from + data.length)
    const count = Math.ceil(part.length / size)
    data.set(part)
    data.fill(0, part.length, count * size)
    for (let i = 0; i < count; i++) {
      const message = messages[i]
      if (message === undefined) break
      message[0] = prefix
      sha256Into(message, out, to)
      to += HASH_BYTES
    }
  }
}

/**
 * Leaf hashes of tensor bytes, back to back; a short last leaf is filled with zeros.
 *
 * @param {Uint8Array} bytes
 * @returns {Uint8Array}
 */
export function hashLeaves(bytes) {
  const hashes = new Uint8Array(Math.ceil(bytes.length / LEAF_BYTES) * HASH_BYTES)
  hashMessages(leaves, bytes, Buffer.from(hashes.buffer), 0)
  return hashes
}

/**
 * Hashes `count` pairs of nodes from `source` at `start` into `out` at `offset`; overlap is safe where offset <= start + 32.
 *
 * @param {Uint8Array} source
 * @param {number} start
 * @param {number} count
 * @param {Buffer} out
 * @param {number} offset
 */
export function hashPairs(source, start, count, out, offset) {
  hashMessages(pairs, source.subarray(start, start + count * PAIR_BYTES), out, offset)
}

/**
 * The level above nodes of `level`, back to back as they are; a last node without a sibling gets padding for one.
 *
 * @param {Uint8Array} below
 * @param {number} level
 * @returns {Uint8Array}
 */
export function hashLevel(below, level) {
  const width = below.length / HASH_BYTES
  const whole = Math.floor(width / 2)
  const above = new Uint8Array(Math.ceil(width / 2) * HASH_BYTES)
  const target = Buffer.from(above.buffer)
  hashPairs(below, 0, whole, target, 0)
  if (width % 2 === 1) {
    const last = below.subarray(whole * PAIR_BYTES)
    hashPairs(Buffer.concat([last, paddingHash(level)]), 0, 1, target, whole * HASH_BYTES)
  }
  return above
}

/**
 * The node `depth` levels above the leaves of `bytes`, which are at most 2^depth.
 *
 * @param {Uint8Array} bytes
 * @param {number} depth
 * @returns {Uint8Array}
 */
export function subtreeRoot(bytes, depth) {
  let nodes = hashLeaves(bytes)
  for (let level = 0; level < depth; level++) nodes = hashLevel(nodes, level)
  return nodes
}

const paddingHashes = [new Uint8Array(HASH_BYTES)]

/**
 * The node at `level` above padding alone: 32 zero bytes at level 0, above that hashed as any node. Shared: do not write to it.
 *
 * @param {number} level
 * @returns {Uint8Array}
 */
export function paddingHash(level) {
  let known = paddingHashes.at(-1) ?? new Uint8Array(HASH_BYTES)
  while (paddingHashes.length <= level) {
    const parent = new Uint8Array(HASH_BYTES)
    hashPairs(Buffer.concat([known, known]), 0, 1, Buffer.from(parent.buffer), 0)
    paddingHashes.push(parent)
    known = parent
  }
  return paddingHashes[level] ?? known
}
