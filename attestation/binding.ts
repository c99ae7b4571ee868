import {
  bytesToHex,
  concatBytes,
  type Hex,
  hexToBytes,
  keccak256,
  numberToBytes,
  sha256,
  stringToBytes,
} from 'viem'

/** What a worker's evidence must be bound to, so that no part of it can be another worker's. */
export interface Binding {
  /** 32 bytes: a verifier's nonce, or for public freshness a hash over a recent L2 block. */
  challenge: Hex
  /** The enclave key's address. */
  worker: Hex
  /** The GPU reports as the GPUs signed them, in the order they are presented. */
  gpuReports: readonly Uint8Array[]
  /** The models whose weights the measured software has hashed. */
  modelIds: readonly Hex[]
}

/**
 * The challenge for public freshness, which nobody could answer before that L2 block: a hash over the chain's id, in 32
 * bytes, and the block's hash.
 */
export function publicChallenge(chainId: number, blockHash: Hex): Hex {
  return keccak256(concatBytes([numberToBytes(chainId, { size: 32 }), fixed(blockHash, 32)]))
}

/** The nonce that each GPU must have signed: the challenge, bound to this worker's key. */
export function gpuNonce({ challenge, worker }: Pick<Binding, 'challenge' | 'worker'>): Hex {
  return sha256(concatBytes([stringToBytes('otr/gpu-nonce/v1'), fixed(challenge, 32), fixed(worker, 20)]))
}

/** The 64 bytes that the CPU quote must carry: a digest of all that it vouches for, then the challenge in the clear. */
export function reportData({ challenge, worker, gpuReports, modelIds }: Binding): Hex {
  // Each report is prefixed with its length (4 bytes, big endian), so that no bytes can move between two of them.
  const reports = gpuReports.flatMap((report) => [numberToBytes(report.length, { size: 4 }), report])
  const digest = sha256(
    concatBytes([
      stringToBytes('otr/report-data/v1'),
      fixed(worker, 20),
      sha256(concatBytes(reports), 'bytes'),
      sha256(concatBytes(modelIds.map((id) => fixed(id, 32))), 'bytes'),
    ]),
    'bytes',
  )
  return bytesToHex(concatBytes([digest, fixed(challenge, 32)]))
}

function fixed(hex: Hex, length: number): Uint8Array {
  const bytes = hexToBytes(hex)
  if (bytes.length !== length) throw new RangeError(`expected ${length} bytes, got ${bytes.length}`)
  return bytes
}
