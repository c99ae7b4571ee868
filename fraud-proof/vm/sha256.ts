import { hash } from 'node:crypto'

/** Bytes of a SHA-256 digest. */
export const HASH_BYTES = 32

/**
 * Writes SHA-256 of `message` to `out` at `offset`. The digest travels as a latin1 string because the one-shot
 * `hash` returns that twice as fast as a Buffer, whose memory lies outside the JavaScript heap.
 */
export function sha256Into(message: Uint8Array, out: Buffer, offset: number): void {
  out.write(hash('sha256', message, 'binary'), offset, 'latin1')
}
