import type { SnpProduct } from '../snp/product.ts'

/** Where a verifier gets what hardware does not carry with it. What is not there is `undefined`, never a guess. */
export interface CollateralProvider {
  tdx(request: TdxCollateralRequest): Promise<TdxCollateral>
  /** The certificates from the endorsement key to AMD's root, DER, leaf first. */
  snp(request: SnpCollateralRequest): Promise<readonly Uint8Array[] | undefined>
  snpCrl(product: SnpProduct): Promise<Uint8Array | undefined>
  /** A reference integrity manifest, exact bytes of the XML. */
  rim(request: RimRequest): Promise<Uint8Array | undefined>
  /** OCSP responses, DER, that may answer for a certificate. */
  ocsp(request: OcspLookup): Promise<readonly Uint8Array[]>
}

export interface TdxCollateralRequest {
  readonly fmspc: string
  readonly ca: 'platform' | 'processor'
}

export interface TdxCollateral {
  readonly tcbInfo?: SignedJson | undefined
  readonly qeIdentity?: SignedJson | undefined
  readonly pckCrl?: Uint8Array | undefined
  /** The chain of whoever signed the PCK list, as the service sends it: PEM, leaf first. */
  readonly pckCrlChain?: string | undefined
  readonly rootCrl?: Uint8Array | undefined
}

/** JSON whose exact text is signed. */
export interface SignedJson {
  readonly text: string
  /** Hex of r then s. */
  readonly signature: string
  /** PEM, signer first. Undefined where it was not supplied. */
  readonly chain: string | undefined
}

export interface SnpCollateralRequest {
  readonly product: SnpProduct
  readonly key: 'vcek' | 'vlek'
  readonly chipId: Uint8Array
  readonly tcb: Readonly<Record<string, number>>
}

export interface RimRequest {
  readonly kind: 'driver' | 'vbios'
  readonly id: string
}

export interface OcspLookup {
  /** The certificate asked about and its issuer, DER. */
  readonly certificate: Uint8Array
  readonly issuer: Uint8Array
}

/** Has nothing. */
export const noCollateral: CollateralProvider = {
  tdx: async () => ({}),
  snp: async () => undefined,
  snpCrl: async () => undefined,
  rim: async () => undefined,
  ocsp: async () => [],
}
