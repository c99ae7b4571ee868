import { integerOf, type JsonObject, listOf, objectOf, parseJson } from './bytes/json.ts'
import { bytesOfHex, hexOf, kindOf } from './bytes/text.ts'
import { EvidenceError, malformed } from './evidence-error.ts'
import {
  defaultPolicy,
  gpuArchs,
  type MeasurementName,
  type Policy,
  schemeNames,
  snpMeasurements,
  tdxMeasurements,
} from './policy.ts'
import type { Roots } from './roots.ts'
import { snpProducts } from './snp/product.ts'
import { tcbStatuses } from './tdx/tcb-status.ts'

type Readers = { readonly [K in keyof Policy]: (field: string, value: unknown, base: Policy) => Policy[K] }

const readers: Readers = {
  roots: (field, value, base) => rootsOf(field, value, base.roots),
  simulatedRoots: (field, value) => pinsOf(field, value),
  schemes: (field, value) => listOf(field, value).map((name) => oneOf(field, name, schemeNames)),
  gpuRequired: booleanOf,
  gpuCount: (field, value) => (value === null ? null : integerOf(field, value, 64)),
  archs: (field, value) => listOf(field, value).map((arch) => oneOf(field, arch, gpuArchs)),
  require: (field, value) =>
    listOf(field, value).map((what) => oneOf(field, what, ['measurements', 'revocation'] as const)),
  fwid: (field, value) => oneOf(field, value, ['when-present', 'required'] as const),
  minTcb: (field, value) => oneOf(field, value, tcbStatuses),
  minTcbEvaluation: (field, value) => integerOf(field, value, 2 ** 31),
  collateral: (field, value) => oneOf(field, value, ['required', 'none-ok'] as const),
  allowTrailing: (field, value) =>
    typeof value === 'boolean' ? value : oneOf(field, value, ['zero'] as const),
  vmpl: (field, value) => integerOf(field, value, 3),
  reportData: (field, value) => (value === null ? null : hexOf(bytesOfHex(field, value, 64))),
  measurements: measurementsOf,
  allowList: (field, value) => oneOf(field, value, ['required', 'optional'] as const),
  maxAge: (field, value) => integerOf(field, value, 2 ** 31),
  age: (field, value) => oneOf(field, value, ['required', 'when-known'] as const),
}

/** Reads a policy from JSON; what it leaves out is as in `base`, and a name that is not known is refused. */
export function parsePolicy(text: string, base: Policy = defaultPolicy): Policy {
  try {
    return policyOf(objectOf('policy', parseJson('policy', text)), base)
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    throw new EvidenceError('evidence/bad-policy', error.message, error.context, { cause: error })
  }
}

function policyOf(value: JsonObject, base: Policy): Policy {
  const names = Object.keys(readers)
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw malformed({ field: `policy.${unknown}`, got: 'a name not known here', expected: names.join(', ') })
  }
  const read = <K extends keyof Policy>(name: K): Policy[K] =>
    value[name] === undefined ? base[name] : readers[name](`policy.${name}`, value[name], base)
  return {
    roots: read('roots'),
    simulatedRoots: read('simulatedRoots'),
    schemes: read('schemes'),
    gpuRequired: read('gpuRequired'),
    gpuCount: read('gpuCount'),
    archs: read('archs'),
    require: read('require'),
    fwid: read('fwid'),
    minTcb: read('minTcb'),
    minTcbEvaluation: read('minTcbEvaluation'),
    collateral: read('collateral'),
    allowTrailing: read('allowTrailing'),
    vmpl: read('vmpl'),
    reportData: read('reportData'),
    measurements: read('measurements'),
    allowList: read('allowList'),
    maxAge: read('maxAge'),
    age: read('age'),
  }
}

function oneOf<T extends string>(field: string, value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) {
    throw malformed({ field, got: JSON.stringify(value) ?? 'nothing', expected: choices.join(', ') })
  }
  return found
}

function booleanOf(field: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw malformed({ field, got: kindOf(value), expected: 'true or false' })
  return value
}

function pinsOf(field: string, value: unknown): string[] {
  return listOf(field, value).map((pin) => hexOf(bytesOfHex(field, pin, 32)))
}

function rootsOf(field: string, value: unknown, base: Roots): Roots {
  const given = objectOf(field, value)
  const known = ['nvidiaDevice', 'nvidiaRim', 'intel', 'amd']
  refuseOthers(field, given, known)
  const amd = given.amd === undefined ? {} : objectOf(`${field}.amd`, given.amd)
  refuseOthers(`${field}.amd`, amd, snpProducts)
  const pins = (name: string, source: JsonObject, fallback: readonly string[]) =>
    source[name] === undefined ? fallback : pinsOf(`${field}.${name}`, source[name])
  return {
    nvidiaDevice: pins('nvidiaDevice', given, base.nvidiaDevice),
    nvidiaRim: pins('nvidiaRim', given, base.nvidiaRim),
    intel: pins('intel', given, base.intel),
    amd: {
      Milan: pins('Milan', amd, base.amd.Milan),
      Genoa: pins('Genoa', amd, base.amd.Genoa),
      Turin: pins('Turin', amd, base.amd.Turin),
    },
  }
}

function measurementsOf(field: string, value: unknown): Policy['measurements'] {
  const given = objectOf(field, value)
  const names: readonly MeasurementName[] = [...tdxMeasurements, ...snpMeasurements]
  refuseOthers(field, given, names)
  return Object.fromEntries(
    Object.entries(given).map(([name, list]) => [
      name,
      listOf(`${field}.${name}`, list).map((digest) => hexOf(bytesOfHex(`${field}.${name}`, digest))),
    ]),
  )
}

function refuseOthers(field: string, value: JsonObject, names: readonly string[]): void {
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw malformed({
      field: `${field}.${unknown}`,
      got: 'a name not known here',
      expected: names.join(', '),
    })
  }
}
