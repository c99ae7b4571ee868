import type { Hex } from 'viem'
import { JsonFields } from '../../contracts/json-fields.ts'

/** Words of the protocol for how far a receipt has come. */
const states = ['received', 'provisional', 'committed', 'disputed', 'final', 'reverted'] as const

/** Where the sequencer says that a receipt stands. */
export interface Place {
  readonly number: number
  readonly index: number
  readonly proof: readonly Hex[]
}

/** How far a receipt has come. */
export interface Finality {
  readonly state: (typeof states)[number]
  readonly reason?: string | undefined
  readonly batch?: Place | undefined
  /** Seconds; when it is final if nothing happens. */
  readonly finalAt?: number | undefined
}

/** How far a receipt has come, and who says so. */
export interface Standing extends Finality {
  /** Whether the contracts say so; else it is the sequencer's word. */
  readonly isConfirmed: boolean
}

/** Reads what the API says of a receipt; throws an OtrError that names the first field that is not what it should be. */
export function readFinality(source: string, value: unknown): Finality {
  const fields = new JsonFields(source, value)
  const said = fields.text('state')
  const state = states.find((each) => each === said)
  if (state === undefined) throw fields.wrong('state', states.join(', '))
  return {
    state,
    ...(fields.has('reason') ? { reason: fields.text('reason') } : {}),
    ...(fields.has('finalAt') ? { finalAt: fields.integer('finalAt', 53) } : {}),
    ...(fields.has('batch') ? { batch: readPlace(fields.object('batch')) } : {}),
  }
}

function readPlace(fields: JsonFields): Place {
  const proof = fields.object('proof')
  return {
    number: fields.integer('number', 53),
    index: fields.integer('index', 32),
    // A batch of 4,096 is twelve levels deep.
    proof: Array.from({ length: proof.integer('length', 4) }, (_, i) => proof.hash(String(i))),
  }
}
