import { crc32 } from 'node:zlib'
import { OtrError } from '../../contracts/errors.ts'
import type { ValueCodec } from '../store/space.ts'
import { PackedReader, PackedWriter, packReceipt, unpackReceipt } from './packed-receipt.ts'
import type { OrderedReceipt } from './signed-receipt.ts'

/** What the ledger keeps of an ordered receipt. */
export interface LedgerEntry extends OrderedReceipt {
  /** Whose API key asked, which is nobody else's business; null without authentication. */
  readonly keyId: string | null
  /** Of the request, milliseconds. */
  readonly receivedAt: number
}

const formatVersion = 1
/** Of an entry with names of the usual length. */
const usualSize = 768

/** Bytes of an entry, with a checksum: LevelDB does not look at its own when it reads. */
export const entryCodec: ValueCodec<LedgerEntry> = {
  encode(entry) {
    const to = new PackedWriter(usualSize)
    to.uint(formatVersion, 1)
    to.uint64(BigInt(entry.sequence))
    packReceipt(to, entry.receipt)
    to.hex(entry.signature, 65)
    to.hex(entry.hash, 32)
    to.hex(entry.leaf, 32)
    to.uint64(entry.includeBy)
    to.hex(entry.sequencerSignature, 65)
    to.text(entry.requestId)
    to.uint64(BigInt(entry.receivedAt))
    to.uint(entry.keyId === null ? 0 : 1, 1)
    if (entry.keyId !== null) to.text(entry.keyId)
    to.uint(crc32(to.written()), 4)
    return to.written()
  },
  decode(bytes) {
    const from = new PackedReader(bytes)
    try {
      const version = from.uint(1)
      if (version !== formatVersion) throw new RangeError(`version ${version}, not ${formatVersion}`)
      const sequence = Number(from.uint64())
      const entry: LedgerEntry = {
        sequence,
        receipt: unpackReceipt(from),
        signature: from.hex(65),
        hash: from.hex(32),
        leaf: from.hex(32),
        includeBy: from.uint64(),
        sequencerSignature: from.hex(65),
        requestId: from.text(),
        receivedAt: Number(from.uint64()),
        keyId: from.uint(1) === 1 ? from.text() : null,
      }
      const checksum = crc32(bytes.subarray(0, from.position))
      if (from.uint(4) !== checksum || from.position !== bytes.length)
        throw new RangeError('a wrong checksum')
      return entry
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new OtrError('ledger/corrupt', `an entry of the ledger is damaged: ${why}`, {}, { cause })
    }
  },
}
