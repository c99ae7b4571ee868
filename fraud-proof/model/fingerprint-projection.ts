import { hash } from 'node:crypto'

/** Values a fingerprint has for keys, and as many for values. */
export const PROJECTED = 16
/** Values in one fingerprint: of one position in one layer. */
export const FINGERPRINT = 2 * PROJECTED

/**
 * The projection of a layer's keys or values, `[size, 16]` row-major: every entry is ±1/√size, its sign a bit of
 * SHA-256("otr/kv-projection/v1" ‖ layer ‖ part ‖ block), 4 bytes little-endian each, lowest bit of the first byte first, 1 for plus.
 * It keeps distances, and nobody can produce a fingerprint without the vector.
 */
export function fingerprintProjection(layer: number, part: 'key' | 'value', size: number): Float32Array {
  const magnitude = Math.fround(1 / Math.sqrt(size))
  const projection = new Float32Array(size * PROJECTED)
  const tag = new TextEncoder().encode('otr/kv-projection/v1')
  const message = new Uint8Array(tag.length + 12)
  message.set(tag)
  const counters = new DataView(message.buffer, tag.length)
  counters.setUint32(0, layer, true)
  counters.setUint32(4, part === 'key' ? 0 : 1, true)
  for (let from = 0; from < projection.length; from += 256) {
    counters.setUint32(8, from / 256, true)
    const bits = hash('sha256', message, 'buffer')
    for (let i = 0; i < Math.min(256, projection.length - from); i++) {
      const bit = ((bits[i >> 3] ?? 0) >> (i & 7)) & 1
      projection[from + i] = bit === 1 ? magnitude : -magnitude
    }
  }
  return projection
}
