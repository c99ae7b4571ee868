import { objectOf, parseJson, stringOf } from '../bytes/json.ts'
import { memberSpan } from '../bytes/json-span.ts'
import { bytesOfHex, textOf } from '../bytes/text.ts'
import { malformed } from '../evidence-error.ts'
import type { SignedJson, TdxCollateral } from './provider.ts'

/** Reads a response of Intel's service. The signature covers the exact characters of the value, so they are cut out. */
export function signedJsonOf(
  name: 'tcbInfo' | 'enclaveIdentity',
  body: Uint8Array,
  chain: string | undefined,
): SignedJson {
  const text = textOf(name, body)
  const span = memberSpan(name, text, name)
  if (span === undefined) throw malformed({ field: name, got: 'nothing', expected: 'a value' })
  const { signature } = objectOf(name, parseJson(name, text))
  return {
    text: text.slice(span.start, span.end),
    signature: stringOf(`${name}.signature`, signature),
    chain,
  }
}

/** A chain of certificates as the service sends it in a header: PEM, percent-encoded. */
export function chainOfHeader(field: string, header: string): string {
  try {
    return decodeURIComponent(header)
  } catch (error) {
    throw malformed({ field, got: 'something else', expected: 'percent-encoded PEM' }, { cause: error })
  }
}

/** Reads all collateral of a platform from one JSON file, as Intel's quote provider libraries write it. */
export function collateralOfJson(body: Uint8Array): TdxCollateral {
  const value = objectOf('collateral', parseJson('collateral', textOf('collateral', body)))
  const text = (name: string) => stringOf(`collateral.${name}`, value[name])
  const has = (name: string) => value[name] !== undefined && value[name] !== null
  const signed = (name: string): SignedJson | undefined =>
    has(name)
      ? {
          text: text(name),
          signature: text(`${name}_signature`),
          chain: has(`${name}_issuer_chain`) ? text(`${name}_issuer_chain`) : undefined,
        }
      : undefined
  const der = (name: string) => (has(name) ? bytesOfHex(`collateral.${name}`, text(name)) : undefined)
  return {
    tcbInfo: signed('tcb_info'),
    qeIdentity: signed('qe_identity'),
    pckCrl: der('pck_crl'),
    pckCrlChain: has('pck_crl_issuer_chain') ? text('pck_crl_issuer_chain') : undefined,
    rootCrl: der('root_ca_crl'),
  }
}
