import { type Roots, vendorRoots } from './roots.ts'
import type { TcbStatus } from './tdx/tcb-status.ts'

/** The ways of binding CPU and GPU evidence to a key that are understood; ours is `otr`. */
export const schemeNames = [
  'otr',
  'dstack-address',
  'dstack-ed25519',
  'near-tls',
  'chutes',
  'tinfoil-v3',
] as const
export type SchemeName = (typeof schemeNames)[number]

export const gpuArchs = ['HOPPER', 'BLACKWELL'] as const
export type GpuArch = (typeof gpuArchs)[number]

export const tdxMeasurements = [
  'mrtd',
  'mrseam',
  'rtmr0',
  'rtmr1',
  'rtmr2',
  'rtmr3',
  'mrconfigid',
  'mrowner',
  'mrownerconfig',
] as const
export const snpMeasurements = [
  'measurement',
  'hostData',
  'idKeyDigest',
  'authorKeyDigest',
  'familyId',
  'imageId',
] as const
export type MeasurementName = (typeof tdxMeasurements)[number] | (typeof snpMeasurements)[number]

/** What evidence must be for a verifier to accept it. Every field has a value; there is nothing left open. */
export interface Policy {
  readonly roots: Roots
  /** Keys of simulated hardware that are trusted besides; anything they vouch for is claimed as simulated. */
  readonly simulatedRoots: readonly string[]
  readonly schemes: readonly SchemeName[]
  readonly gpuRequired: boolean
  /** How many distinct GPUs there must be, exactly. */
  readonly gpuCount: number | null
  readonly archs: readonly GpuArch[]
  /** What must be decided. What is supplied is always evaluated. */
  readonly require: readonly ('measurements' | 'revocation')[]
  readonly fwid: 'when-present' | 'required'
  readonly minTcb: TcbStatus
  /** The lowest number of Intel's TCB evaluation data that is accepted. */
  readonly minTcbEvaluation: number
  /** `none-ok` leaves TCB status and revocation of the CPU undecided. */
  readonly collateral: 'required' | 'none-ok'
  /** Bytes after a signature section are signed by nobody. */
  readonly allowTrailing: boolean | 'zero'
  /** The privilege level in which an SNP report was asked for. */
  readonly vmpl: number
  /** The 64 bytes of report data that a lone CPU quote must carry, in hex. */
  readonly reportData: string | null
  /** Digests that are admitted, in hex, by name; a name that is not here is not looked at. */
  readonly measurements: Readonly<Partial<Record<MeasurementName, readonly string[]>>>
  /** Whether evidence is accepted of which no measurement is listed. */
  readonly allowList: 'required' | 'optional'
  /** How old a challenge may be, in seconds. */
  readonly maxAge: number
  /** Whether the age of the challenge must be known. */
  readonly age: 'required' | 'when-known'
}

/** Real hardware, up to date, not debuggable, with a GPU, bound in our own scheme. */
export const defaultPolicy: Policy = {
  roots: vendorRoots,
  simulatedRoots: [],
  schemes: ['otr'],
  gpuRequired: true,
  gpuCount: null,
  archs: ['HOPPER'],
  require: [],
  fwid: 'when-present',
  minTcb: 'UpToDate',
  minTcbEvaluation: 0,
  collateral: 'required',
  allowTrailing: 'zero',
  vmpl: 0,
  reportData: null,
  measurements: {},
  allowList: 'optional',
  maxAge: 600,
  age: 'when-known',
}

/** Leaves nothing undecided: reference values, revocation, the age, and which software runs (say which in `measurements`). */
export const strictPolicy: Policy = {
  ...defaultPolicy,
  require: ['measurements', 'revocation'],
  fwid: 'required',
  allowTrailing: false,
  allowList: 'required',
  age: 'required',
}
