import { type JsonObject, listOf, objectOf, parseJson, stringOf } from '../../attestation/bytes/json.ts'
import { EvidenceError } from '../../attestation/evidence-error.ts'
import { VectorError } from './vector-error.ts'

export const caseFormats = [
  'hex-text',
  'raw',
  'raw-offset',
  'hex-json-field',
  'base64-json-field',
  'base64-json',
  'composite:tinfoil-v3',
  'composite:dstack-address',
  'composite:dstack-ed25519',
  'composite:near-tls',
  'composite:chutes',
] as const

/** One case of a `cases.json`: files to decode, changes to make, and the verdict that must come out. */
export interface EvidenceCase {
  readonly name: string
  readonly kind: 'nvidia' | 'tdx' | 'snp' | 'composite'
  readonly format: (typeof caseFormats)[number]
  /** Paths by role; `ocsp` is a list of them. */
  readonly files: Readonly<Record<string, string | readonly string[]>>
  readonly select: string | undefined
  readonly offset: number | undefined
  readonly at: Date
  readonly nonce: string | undefined
  readonly policy: JsonObject
  readonly mutate: readonly JsonObject[]
  readonly expect: 'accept' | 'refuse' | 'unknown'
  readonly because: readonly string[]
}

export function readCases(text: string): EvidenceCase[] {
  try {
    const { cases } = objectOf('cases.json', parseJson('cases.json', text))
    return listOf('cases', cases).map((value, i) => readCase(`case ${i}`, objectOf(`case ${i}`, value)))
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    throw new VectorError('vectors/malformed-row', error.message, error.context, { cause: error })
  }
}

function readCase(place: string, value: JsonObject): EvidenceCase {
  const name = stringOf(`${place}.name`, value.name)
  const at = new Date(stringOf(`${name}.at`, value.at))
  if (Number.isNaN(at.getTime())) throw malformedCase(name, 'at', 'a time')
  return {
    name,
    kind: oneOf(name, 'kind', value.kind, ['nvidia', 'tdx', 'snp', 'composite'] as const),
    format: oneOf(name, 'format', value.format, caseFormats),
    files: readFiles(name, value.files),
    select: value.select === undefined ? undefined : stringOf(`${name}.select`, value.select),
    offset: typeof value.offset === 'number' ? value.offset : undefined,
    at,
    nonce: value.nonce === undefined ? undefined : stringOf(`${name}.nonce`, value.nonce),
    policy: value.policy === undefined ? {} : objectOf(`${name}.policy`, value.policy),
    mutate: listOf(`${name}.mutate`, value.mutate ?? []).map((step) => objectOf(`${name}.mutate`, step)),
    expect: oneOf(name, 'expect', value.expect, ['accept', 'refuse', 'unknown'] as const),
    because: listOf(`${name}.because`, value.because ?? []).map((id) => stringOf(`${name}.because`, id)),
  }
}

function readFiles(name: string, value: unknown): EvidenceCase['files'] {
  return Object.fromEntries(
    Object.entries(objectOf(`${name}.files`, value)).map(([role, path]) => [
      role,
      Array.isArray(path)
        ? path.map((one) => stringOf(`${name}.files.${role}`, one))
        : stringOf(`${name}.files.${role}`, path),
    ]),
  )
}

function oneOf<T extends string>(name: string, field: string, value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw malformedCase(name, field, choices.join(', '))
  return found
}

export function malformedCase(name: string, field: string, expected: string): VectorError {
  const message = `case ${name}, field "${field}": expected ${expected}`
  return new VectorError('vectors/malformed-row', message, { name, field })
}
