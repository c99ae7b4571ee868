import { finalityStates } from './backend.ts'

/** JSON schemas that several routes share. Those with an `$id` are components of the OpenAPI document. */
export const hash = { type: 'string', pattern: '^0x[0-9a-fA-F]{64}$' } as const
export const address = { type: 'string', pattern: '^0x[0-9a-fA-F]{40}$' } as const
export const signature = { type: 'string', pattern: '^0x[0-9a-fA-F]{130}$' } as const
export const wholeNumber = { type: 'integer', minimum: 0 } as const
export const text = { type: 'string' } as const
export const flag = { type: 'boolean' } as const
/** A whole number that 2^53 cannot hold. */
const bigNumber = { type: 'string', pattern: '^\\d{1,20}$' } as const
export const base64 = { type: 'string', format: 'byte' } as const

/** An object with these properties and no others; all of them are there, but for the optional ones. */
export function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false } as const
}

export const list = (items: object) => ({ type: 'array', items }) as const
export const oneOf = (...values: readonly string[]) => ({ type: 'string', enum: values }) as const
export const nullable = <S extends object>(schema: S) => ({ ...schema, nullable: true }) as const
const ref = (id: string) => ({ $ref: `${id}#` }) as const

export const component = {
  error: ref('Error'),
  receipt: ref('Receipt'),
  finality: ref('Finality'),
  domain: ref('Domain'),
} as const

/** Registered once, so that they can be referred to. */
export const components = [
  {
    $id: 'Error',
    ...object({
      error: object({ message: text, type: text, code: text, param: nullable(text) }),
    }),
  },
  { $id: 'Domain', ...object({ chainId: wholeNumber, rollup: address }) },
  {
    $id: 'Receipt',
    ...object({
      modelId: hash,
      bucket: wholeNumber,
      tokensRoot: hash,
      promptLength: wholeNumber,
      totalLength: wholeNumber,
      maxTokens: wholeNumber,
      finish: wholeNumber,
      temperature: wholeNumber,
      seed: bigNumber,
      kvRoot: hash,
      requestHash: hash,
      responseHash: hash,
      nonce: hash,
      evidenceHash: hash,
      disputer: address,
      beneficiary: address,
      worker: address,
      issuedAt: bigNumber,
    }),
  },
  {
    $id: 'Finality',
    ...object(
      {
        state: oneOf(...finalityStates),
        reason: text,
        batch: object({ number: wholeNumber, index: wholeNumber, proof: list(hash) }),
        finalAt: wholeNumber,
      },
      ['reason', 'batch', 'finalAt'],
    ),
  },
] as const

/** The properties of a receipt with its place in the order, as `orderedJson` writes them. */
export const orderedProperties = {
  receipt: component.receipt,
  receiptHash: hash,
  workerSignature: signature,
  sequence: wholeNumber,
  includeBy: bigNumber,
  sequencerSignature: signature,
} as const

/** What a route answers: this, or an error. */
export const answers = (success: object) =>
  ({ 200: success, '4xx': component.error, '5xx': component.error }) as const
/** As `answers`, as an event stream. */
export const streams = (description: string) =>
  answers({ description, content: { 'text/event-stream': { schema: text } } })
