import { objectOf, parseJson } from '../../attestation/bytes/json.ts'
import { bytesOfBase64, bytesOfHex, hexOf } from '../../attestation/bytes/text.ts'
import { chainOfHeader, collateralOfJson, signedJsonOf } from '../../attestation/collateral/pcs.ts'
import {
  type CollateralProvider,
  noCollateral,
  type TdxCollateral,
} from '../../attestation/collateral/provider.ts'
import { EvidenceError } from '../../attestation/evidence-error.ts'
import { orderSnpChain } from '../../attestation/snp/chain-order.ts'
import type { EvidenceCase } from './evidence-case.ts'
import type { CaseFiles } from './evidence-files.ts'
import { mutateBytes, target } from './evidence-mutation.ts'

/** Gives a verifier the files of a case, and nothing else, whatever it asks for. */
export function collateralOfCase(one: EvidenceCase, files: CaseFiles): CollateralProvider {
  const rim = (role: string) => {
    const path = files.path(role)
    return path === undefined ? undefined : target(one, role, files.bytes(path))
  }
  const ocsp = files.paths('ocsp').map((path, i) => {
    const text = Buffer.from(files.bytes(path)).toString('latin1').replace(/\s+/g, '')
    return target(one, `ocsp[${i}]`, bytesOfBase64('ocsp', text))
  })
  const tdx = tdxCollateralOf(one, files)
  return {
    ...noCollateral,
    tdx: async () => tdx,
    snp: async () => snpChainOf(one, files),
    rim: async ({ kind }) => rim(`${kind}Rim`),
    ocsp: async () => ocsp,
  }
}

/** The endorsement key's chain, as the files have it. */
export function snpChainOf(one: EvidenceCase, files: CaseFiles): Uint8Array[] | undefined {
  const role = files.path('vlek') === undefined ? 'vcek' : 'vlek'
  const leaf = files.certificate(role)
  if (leaf === undefined) return undefined
  const given = ['ask', 'ark'].flatMap((name) => {
    const der = files.certificate(name)
    return der === undefined ? [] : [target(one, name, der)]
  })
  const [ask, ark, ...rest] = files.certificates('certChain')
  const bundle = [
    ...(ask === undefined ? [] : [target(one, 'ask', ask)]),
    ...(ark === undefined ? [] : [target(one, 'ark', ark)]),
    ...rest,
  ]
  if (given.length === 0 && bundle.length === 0) return undefined
  return orderSnpChain(target(one, role, leaf), given.length > 0 ? given : bundle)
}

function tdxCollateralOf(one: EvidenceCase, files: CaseFiles): TdxCollateral {
  const whole = files.path('collateral')
  const collateral = whole === undefined ? {} : collateralOfJson(mutatedJson(one, files.bytes(whole)))
  const body = (role: string) => {
    const path = files.path(role)
    return path === undefined ? undefined : target(one, role, files.bytes(path))
  }
  const header = (role: string, name: string) => {
    const path = files.path(role)
    return path === undefined ? undefined : chainOfHeaders(files.value(path), name)
  }
  const tcbInfo = body('tcbInfo')
  const qeIdentity = body('qeIdentity')
  const pckCrl = body('pckCrl')
  const rootCrl = body('rootCrl')
  return {
    ...collateral,
    ...(tcbInfo && {
      tcbInfo: readable('tcbInfo', tcbInfo, header('tcbInfoHeaders', 'Tcb-Info-Issuer-Chain')),
    }),
    ...(qeIdentity && {
      qeIdentity: readable(
        'enclaveIdentity',
        qeIdentity,
        header('qeIdentityHeaders', 'Sgx-Enclave-Identity-Issuer-Chain'),
      ),
    }),
    ...(pckCrl && { pckCrl, pckCrlChain: header('pckCrlHeaders', 'Sgx-Pck-Crl-Issuer-Chain') }),
    ...(rootCrl && { rootCrl }),
  }
}

/** A body that is no response any more is collateral that was supplied and is bad. */
function readable(name: 'tcbInfo' | 'enclaveIdentity', body: Uint8Array, chain: string | undefined) {
  try {
    return signedJsonOf(name, body, chain)
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    return { text: '', signature: '', chain }
  }
}

function chainOfHeaders(value: unknown, name: string): string | undefined {
  const headers = objectOf('headers', objectOf('headers', value).headers)
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())
  const [first] = Array.isArray(found?.[1]) ? (found[1] as unknown[]) : []
  return typeof first === 'string' ? chainOfHeader(name, first) : undefined
}

const hexFields = ['tcb_info_signature', 'qe_identity_signature', 'pck_crl', 'root_ca_crl']

function mutatedJson(one: EvidenceCase, bytes: Uint8Array): Uint8Array {
  const value = { ...objectOf('collateral', parseJson('collateral', Buffer.from(bytes).toString('utf8'))) }
  for (const step of one.mutate) {
    const field = /^collateral\.(.+)$/.exec(String(step.file ?? ''))?.[1]
    if (field === undefined) continue
    const text = String(value[field])
    value[field] = hexFields.includes(field)
      ? hexOf(mutateBytes(bytesOfHex(field, text), step))
      : Buffer.from(mutateBytes(Buffer.from(text), step)).toString('utf8')
  }
  return Buffer.from(JSON.stringify(value))
}
