import { dateOf, integerOf, type JsonObject, listOf, objectOf, parseJson, stringOf } from '../bytes/json.ts'
import { bytesOfHex, hexOf } from '../bytes/text.ts'
import { malformed } from '../evidence-error.ts'
import { isTcbStatus, type TcbStatus } from './tcb-status.ts'

const COMPONENTS = 16

/** How long a signed statement of Intel holds. */
export interface Term {
  readonly issueDate: Date
  readonly nextUpdate: Date
}

export interface TcbInfo extends Term {
  readonly id: string
  readonly version: number
  readonly fmspc: string
  readonly pceId: string
  readonly evaluationNumber: number
  /** For the first generation of the module, which names no identity. */
  readonly module: ModuleSigner | undefined
  readonly moduleIdentities: readonly ModuleIdentity[]
  readonly levels: readonly PlatformLevel[]
}

export interface ModuleSigner {
  readonly mrSigner: string
  readonly attributes: Uint8Array
  readonly attributesMask: Uint8Array
}

export interface ModuleIdentity extends ModuleSigner {
  /** `TDX_` and the major version in two hex digits. */
  readonly id: string
  readonly levels: readonly SvnLevel[]
}

interface Level {
  readonly status: TcbStatus
  readonly date: string
  readonly advisories: readonly string[]
}

export interface SvnLevel extends Level {
  readonly isvSvn: number
}

export interface PlatformLevel extends Level {
  readonly sgxComponents: readonly number[]
  readonly tdxComponents: readonly number[]
  readonly pceSvn: number
}

export interface QeIdentity extends Term {
  readonly id: string
  readonly version: number
  readonly evaluationNumber: number
  readonly mrSigner: string
  readonly isvProdId: number
  readonly miscSelect: Uint8Array
  readonly miscSelectMask: Uint8Array
  readonly attributes: Uint8Array
  readonly attributesMask: Uint8Array
  readonly levels: readonly SvnLevel[]
}

/** Reads the value of `tcbInfo`, as Intel's service signs it. */
export function parseTcbInfo(text: string): TcbInfo {
  const info = objectOf('tcbInfo', parseJson('tcbInfo', text))
  return {
    ...termOf('tcbInfo', info),
    id: stringOf('tcbInfo.id', info.id),
    version: integerOf('tcbInfo.version', info.version, 255),
    fmspc: hexOf(bytesOfHex('tcbInfo.fmspc', info.fmspc, 6)),
    pceId: hexOf(bytesOfHex('tcbInfo.pceId', info.pceId, 2)),
    evaluationNumber: evaluationOf('tcbInfo', info),
    module: info.tdxModule === undefined ? undefined : signerOf('tcbInfo.tdxModule', info.tdxModule),
    moduleIdentities:
      info.tdxModuleIdentities === undefined
        ? []
        : listOf('tcbInfo.tdxModuleIdentities', info.tdxModuleIdentities).map(moduleIdentityOf),
    levels: listOf('tcbInfo.tcbLevels', info.tcbLevels).map(platformLevelOf),
  }
}

/** Reads the value of `enclaveIdentity`, as Intel's service signs it. */
export function parseQeIdentity(text: string): QeIdentity {
  const field = 'enclaveIdentity'
  const identity = objectOf(field, parseJson(field, text))
  return {
    ...termOf(field, identity),
    id: stringOf(`${field}.id`, identity.id),
    version: integerOf(`${field}.version`, identity.version, 255),
    evaluationNumber: evaluationOf(field, identity),
    mrSigner: hexOf(bytesOfHex(`${field}.mrsigner`, identity.mrsigner, 32)),
    isvProdId: integerOf(`${field}.isvprodid`, identity.isvprodid, 65535),
    miscSelect: bytesOfHex(`${field}.miscselect`, identity.miscselect, 4),
    miscSelectMask: bytesOfHex(`${field}.miscselectMask`, identity.miscselectMask, 4),
    attributes: bytesOfHex(`${field}.attributes`, identity.attributes, 16),
    attributesMask: bytesOfHex(`${field}.attributesMask`, identity.attributesMask, 16),
    levels: listOf(`${field}.tcbLevels`, identity.tcbLevels).map((level, i) =>
      svnLevelOf(`${field}.tcbLevels[${i}]`, level),
    ),
  }
}

function termOf(field: string, value: JsonObject): Term {
  return {
    issueDate: dateOf(`${field}.issueDate`, value.issueDate),
    nextUpdate: dateOf(`${field}.nextUpdate`, value.nextUpdate),
  }
}

function evaluationOf(field: string, value: JsonObject): number {
  return integerOf(`${field}.tcbEvaluationDataNumber`, value.tcbEvaluationDataNumber, 2 ** 31)
}

function signerOf(field: string, value: unknown): ModuleSigner {
  const signer = objectOf(field, value)
  return {
    mrSigner: hexOf(bytesOfHex(`${field}.mrsigner`, signer.mrsigner, 48)),
    attributes: bytesOfHex(`${field}.attributes`, signer.attributes, 8),
    attributesMask: bytesOfHex(`${field}.attributesMask`, signer.attributesMask, 8),
  }
}

function moduleIdentityOf(value: unknown, index: number): ModuleIdentity {
  const field = `tcbInfo.tdxModuleIdentities[${index}]`
  const identity = objectOf(field, value)
  return {
    ...signerOf(field, identity),
    id: stringOf(`${field}.id`, identity.id),
    levels: listOf(`${field}.tcbLevels`, identity.tcbLevels).map((level, i) =>
      svnLevelOf(`${field}.tcbLevels[${i}]`, level),
    ),
  }
}

function levelOf(field: string, level: JsonObject): Level {
  const status = level.tcbStatus
  if (!isTcbStatus(status)) {
    throw malformed({ field: `${field}.tcbStatus`, got: String(status), expected: 'a TCB status' })
  }
  const advisories = level.advisoryIDs === undefined ? [] : listOf(`${field}.advisoryIDs`, level.advisoryIDs)
  return {
    status,
    date: stringOf(`${field}.tcbDate`, level.tcbDate),
    advisories: advisories.map((id) => stringOf(`${field}.advisoryIDs`, id)),
  }
}

function svnLevelOf(field: string, value: unknown): SvnLevel {
  const level = objectOf(field, value)
  const tcb = objectOf(`${field}.tcb`, level.tcb)
  return { ...levelOf(field, level), isvSvn: integerOf(`${field}.tcb.isvsvn`, tcb.isvsvn, 65535) }
}

function platformLevelOf(value: unknown, index: number): PlatformLevel {
  const field = `tcbInfo.tcbLevels[${index}]`
  const level = objectOf(field, value)
  const tcb = objectOf(`${field}.tcb`, level.tcb)
  return {
    ...levelOf(field, level),
    sgxComponents: componentsOf(`${field}.tcb.sgxtcbcomponents`, tcb.sgxtcbcomponents),
    tdxComponents: componentsOf(`${field}.tcb.tdxtcbcomponents`, tcb.tdxtcbcomponents),
    pceSvn: integerOf(`${field}.tcb.pcesvn`, tcb.pcesvn, 65535),
  }
}

function componentsOf(field: string, value: unknown): number[] {
  const list = listOf(field, value)
  if (list.length !== COMPONENTS)
    throw malformed({ field, got: list.length, expected: `${COMPONENTS} components` })
  return list.map((component, i) =>
    integerOf(`${field}[${i}].svn`, objectOf(`${field}[${i}]`, component).svn, 255),
  )
}
