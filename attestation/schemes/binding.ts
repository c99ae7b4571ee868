/**
 * What is to be found in a quote's report data, as the prover states it. None of it is true until compared; what is not
 * stated, or not readable, is undefined and makes the comparison fail.
 */
export type Binding = OtrBinding | DstackBinding | NearTlsBinding | ChutesBinding | TinfoilBinding

export interface OtrBinding {
  readonly scheme: 'otr'
  /** The enclave key's address, 20 bytes. */
  readonly worker: Uint8Array
  /** 32 bytes each. */
  readonly modelIds: readonly Uint8Array[]
}

export interface DstackBinding {
  readonly scheme: 'dstack-address' | 'dstack-ed25519'
  /** An address of 20 bytes, or a key of 32. */
  readonly signingAddress: Uint8Array | undefined
}

export interface NearTlsBinding {
  readonly scheme: 'near-tls'
  readonly signingAddress: Uint8Array | undefined
  /** SHA-256 of the TLS certificate. */
  readonly tlsFingerprint: Uint8Array | undefined
}

export interface ChutesBinding {
  readonly scheme: 'chutes'
  /** The end-to-end key as text, which is what is hashed. */
  readonly e2eKey: string | undefined
  /** The server's TLS certificate, DER. */
  readonly certificate: Uint8Array | undefined
}

export interface TinfoilBinding {
  readonly scheme: 'tinfoil-v3'
  readonly tlsKey: Uint8Array | undefined
  readonly hpkeKey: Uint8Array | undefined
  readonly gpuHash: Uint8Array | undefined
  readonly nvswitchHash: Uint8Array | undefined
  /** The exact text of the members that the hashes are of. */
  readonly gpuText: string | undefined
  readonly nvswitchText: string | undefined
  /** The server's TLS certificate, DER. */
  readonly certificate: Uint8Array | undefined
}

/** What a scheme expects, given the verifier's own challenge. */
export interface Expectation {
  /** 64 bytes, or why there is nothing to compare with. */
  readonly reportData: Uint8Array | { readonly problem: string }
  /** What each GPU must have signed; undefined where it cannot be told. */
  readonly gpuNonce: Uint8Array | undefined
  /**
   * How the report data commits to the GPU reports themselves: not at all, by a digest within it, so that comparing it
   * answers for both, or by a digest of its own, and then what is wrong with that.
   */
  readonly gpuCommitment: undefined | 'in report data' | { readonly problem: string | undefined }
  /** Whether the challenge stands in the last half of the report data, in the clear. */
  readonly challengeInClear: boolean
  readonly signer: Uint8Array | undefined
  readonly modelIds: readonly Uint8Array[]
}
