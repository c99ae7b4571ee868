import { objectOf, parseJson } from '../bytes/json.ts'
import { textOf } from '../bytes/text.ts'
import type { Evidence } from '../evidence.ts'
import { malformed } from '../evidence-error.ts'
import type { SchemeName } from '../policy.ts'
import { readChutes } from './chutes.ts'
import { readDstack } from './dstack.ts'
import { OTR_FORMAT, readOtr } from './otr.ts'
import { readTinfoil } from './tinfoil.ts'

/** What a response does not say of itself. */
export interface ReadOptions {
  /** How report data is made up; by default what the response looks like. A wrong guess is refused, never accepted. */
  readonly scheme?: SchemeName | undefined
  /** Which of several: a JSON pointer for dstack and NEAR, an instance id for Chutes. */
  readonly select?: string | undefined
  /** Chutes: the list of instances, which states their keys. */
  readonly instances?: Uint8Array | undefined
}

/** Reads evidence in our own format, or a response of an inference service that shows CPU and GPU evidence together. */
export function readEvidence(bytes: Uint8Array, options: ReadOptions = {}): Evidence {
  const text = textOf('evidence', bytes)
  const value = objectOf('evidence', parseJson('evidence', text))
  const scheme = options.scheme ?? guess(value)
  switch (scheme) {
    case 'otr':
      return readOtr(value)
    case 'tinfoil-v3':
      return readTinfoil(text, value)
    case 'chutes':
      return readChutes(value, options)
    case 'dstack-address':
    case 'dstack-ed25519':
    case 'near-tls':
      return readDstack(value, scheme, options.select)
  }
}

function guess(value: Readonly<Record<string, unknown>>): SchemeName {
  if (value.format === OTR_FORMAT) return 'otr'
  if (typeof value.format === 'string' && value.format.endsWith('/attestation/v3')) return 'tinfoil-v3'
  if (Array.isArray(value.evidence)) return 'chutes'
  if (value.intel_quote !== undefined) {
    if (value.tls_cert_fingerprint !== undefined) return 'near-tls'
    return value.signing_algo === 'ed25519' ? 'dstack-ed25519' : 'dstack-address'
  }
  if (Array.isArray(value.all_attestations)) return 'chutes'
  throw malformed({
    field: 'evidence',
    got: 'another object',
    expected: 'evidence in a format that is known here',
  })
}
