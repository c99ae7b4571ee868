import { hexOf } from '../bytes/text.ts'
import type { ModuleSigner, QeIdentity, TcbInfo } from './collateral.ts'
import type { Pck } from './pck.ts'
import type { QeReport, TdReport } from './quote.ts'
import type { TcbStatus } from './tcb-status.ts'

/** A status by the first level that is met, or why none is. */
export type Leveled =
  | {
      readonly status: TcbStatus
      readonly date: string
      readonly advisories: readonly string[]
      readonly problem?: undefined
    }
  | { readonly problem: string; readonly status?: undefined }

/** The level of the platform: its processor, firmware and microcode. */
export function platformLevel({ levels }: TcbInfo, pck: Pck, { teeTcbSvn }: TdReport): Leveled {
  // With a module of the second generation on, the first two numbers are the module's, which has levels of its own.
  const firstCompared = (teeTcbSvn[1] ?? 0) > 0 ? 2 : 0
  const met = levels.find(
    ({ sgxComponents, tdxComponents, pceSvn }) =>
      sgxComponents.every((svn, i) => (pck.componentSvns[i] ?? -1) >= svn) &&
      pck.pceSvn >= pceSvn &&
      tdxComponents.every((svn, i) => i < firstCompared || (teeTcbSvn[i] ?? -1) >= svn),
  )
  return met ?? { problem: 'the platform meets no TCB level: it is not supported' }
}

/** The level of the TDX module. */
export function moduleLevel(info: TcbInfo, report: TdReport): Leveled {
  const [minor = 0, major = 0] = report.teeTcbSvn
  if (major === 0) {
    if (info.module === undefined) return { problem: 'the TCB info names no TDX module' }
    const problem = signerProblem(info.module, report)
    return problem === undefined ? { status: 'UpToDate', date: '', advisories: [] } : { problem }
  }
  const id = `TDX_${major.toString(16).toUpperCase().padStart(2, '0')}`
  const identity = info.moduleIdentities.find((module) => module.id === id)
  if (identity === undefined) return { problem: `the TCB info knows no module ${id}` }
  const problem = signerProblem(identity, report)
  if (problem !== undefined) return { problem }
  const met = identity.levels.find(({ isvSvn }) => minor >= isvSvn)
  return met ?? { problem: `version ${minor} of module ${id} meets no TCB level` }
}

function signerProblem(signer: ModuleSigner, report: TdReport): string | undefined {
  if (hexOf(report.mrSignerSeam) !== signer.mrSigner) return 'the TDX module has another signer'
  const same = equalUnder(report.seamAttributes, signer.attributes, signer.attributesMask)
  return same ? undefined : 'the TDX module has other attributes'
}

/** The level of the quoting enclave, which must be Intel's. */
export function qeLevel(identity: QeIdentity, qe: QeReport): Leveled {
  if (hexOf(qe.mrSigner) !== identity.mrSigner) return { problem: 'the quoting enclave has another signer' }
  if (qe.isvProdId !== identity.isvProdId) return { problem: 'the quoting enclave is another product' }
  if (!equalUnder(qe.miscSelect, identity.miscSelect, identity.miscSelectMask)) {
    return { problem: 'the quoting enclave has another MISCSELECT' }
  }
  if (!equalUnder(qe.attributes, identity.attributes, identity.attributesMask)) {
    return { problem: 'the quoting enclave has other attributes' }
  }
  const met = identity.levels.find(({ isvSvn }) => qe.isvSvn >= isvSvn)
  return met ?? { problem: `version ${qe.isvSvn} of the quoting enclave meets no TCB level` }
}

function equalUnder(got: Uint8Array, expected: Uint8Array, mask: Uint8Array): boolean {
  return got.length === mask.length && got.every((byte, i) => (byte & (mask[i] ?? 0xff)) === expected[i])
}
