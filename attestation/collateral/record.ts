import { createHash } from 'node:crypto'
import { type JsonObject, listOf, objectOf, parseJson, stringOf } from '../bytes/json.ts'
import { bytesOfBase64, textOf } from '../bytes/text.ts'
import { malformed } from '../evidence-error.ts'
import { snpFileName } from './directory.ts'
import type { CollateralProvider, OcspLookup, SignedJson, TdxCollateral } from './provider.ts'

const FORMAT = 'otr/collateral/v1'

/** A provider that notes what it is asked for, so that the same evidence can be verified again, later and without a network. */
export interface CollateralRecord extends CollateralProvider {
  /** What was given so far, as JSON; `recordedCollateral` reads it. */
  encode(): Uint8Array
}

/**
 * Notes what a verification asks of `source`.
 *
 * @example
 * import { writeFile } from 'node:fs/promises'
 *
 * const record = recordCollateral(httpCollateral())
 * await verifyEvidence(evidence, policy, { now, challenge, collateral: record })
 * await writeFile('collateral.json', record.encode())
 */
export function recordCollateral(source: CollateralProvider): CollateralRecord {
  const given = new Map<string, unknown>()
  const noting = async <T>(key: string, answer: Promise<T>): Promise<T> => {
    const value = await answer
    given.set(key, value)
    return value
  }
  return {
    tdx: (request) => noting(keys.tdx(request), source.tdx(request)),
    snp: (request) => noting(keys.snp(request), source.snp(request)),
    snpCrl: (product) => noting(keys.snpCrl(product), source.snpCrl(product)),
    rim: (request) => noting(keys.rim(request), source.rim(request)),
    ocsp: (request) => noting(keys.ocsp(request), source.ocsp(request)),
    encode() {
      // In the order of keys, so that the same answers have one encoding, whichever came first.
      const entries = [...given].sort(([a], [b]) => (a < b ? -1 : 1))
      const json = { format: FORMAT, given: Object.fromEntries(entries) }
      const text = JSON.stringify(json, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
      )
      return Uint8Array.from(Buffer.from(text))
    },
  }
}

/** Gives what was noted, and nothing where nothing was. Its signatures are checked like any other collateral's. */
export function recordedCollateral(record: Uint8Array): CollateralProvider {
  const value = objectOf('collateral', parseJson('collateral', textOf('collateral', record)))
  if (value.format !== FORMAT) {
    throw malformed({ field: 'format', got: String(value.format), expected: FORMAT })
  }
  const given = new Map(Object.entries(objectOf('given', value.given)))
  const found = <T>(key: string, read: (value: unknown) => T): T | undefined => {
    const answer = given.get(key)
    return answer === undefined ? undefined : read(answer)
  }
  const bytes = (value: unknown) => bytesOfBase64('given', value)
  const all = (value: unknown) => listOf('given', value).map(bytes)
  return {
    tdx: async (request) => found(keys.tdx(request), readTdx) ?? {},
    snp: async (request) => found(keys.snp(request), all),
    snpCrl: async (product) => found(keys.snpCrl(product), bytes),
    rim: async (request) => found(keys.rim(request), bytes),
    ocsp: async (request) => found(keys.ocsp(request), all) ?? [],
  }
}

type Key<K extends keyof CollateralProvider> = (request: Parameters<CollateralProvider[K]>[0]) => string

const keys: { readonly [K in keyof CollateralProvider]: Key<K> } = {
  tdx: ({ fmspc, ca }) => `tdx/${fmspc}-${ca}`,
  snp: (request) => `snp/${request.product}/${request.key}/${snpFileName(request)}`,
  snpCrl: (product) => `snp/${product}/crl`,
  rim: ({ kind, id }) => `rim/${kind}/${id}`,
  ocsp: ({ certificate, issuer }: OcspLookup) =>
    `ocsp/${createHash('sha256').update(`${certificate.length}:`).update(certificate).update(issuer).digest('hex')}`,
}

function readTdx(value: unknown): TdxCollateral {
  const { tcbInfo, qeIdentity, pckCrl, pckCrlChain, rootCrl } = objectOf('given.tdx', value)
  const optional = <T>(part: unknown, read: (part: unknown) => T) =>
    part === undefined ? undefined : read(part)
  return {
    tcbInfo: optional(tcbInfo, (part) => readSigned(objectOf('tcbInfo', part))),
    qeIdentity: optional(qeIdentity, (part) => readSigned(objectOf('qeIdentity', part))),
    pckCrl: optional(pckCrl, (part) => bytesOfBase64('pckCrl', part)),
    pckCrlChain: optional(pckCrlChain, (part) => stringOf('pckCrlChain', part)),
    rootCrl: optional(rootCrl, (part) => bytesOfBase64('rootCrl', part)),
  }
}

function readSigned({ text, signature, chain }: JsonObject): SignedJson {
  return {
    text: stringOf('text', text),
    signature: stringOf('signature', signature),
    chain: chain === undefined ? undefined : stringOf('chain', chain),
  }
}
