import { OtrError } from '../../contracts/errors.ts'
import type { ValueCodec } from '../store/space.ts'

/** A worker's evidence with all that its verdict came from, so that anyone can come to it again years later. */
export interface StoredEvidence {
  /** As the worker encoded it. */
  readonly bytes: Uint8Array
  /** JSON: what the verifier was given besides, collateral above all. */
  readonly context: string
}

/** Length of the evidence, the evidence, the context. */
export const evidenceCodec: ValueCodec<StoredEvidence> = {
  encode({ bytes, context }) {
    const text = Buffer.from(context)
    const all = Buffer.alloc(4 + bytes.length + text.length)
    all.writeUInt32BE(bytes.length)
    all.set(bytes, 4)
    all.set(text, 4 + bytes.length)
    return all
  },
  decode(all) {
    const length = new DataView(all.buffer, all.byteOffset, all.length).getUint32(0)
    if (4 + length > all.length) throw new OtrError('ledger/corrupt', 'a stored evidence is cut short')
    return {
      bytes: all.slice(4, 4 + length),
      context: new TextDecoder().decode(all.subarray(4 + length)),
    }
  },
}
