import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hexOf } from '../bytes/text.ts'
import { EvidenceError } from '../evidence-error.ts'
import { orderSnpChain } from '../snp/chain-order.ts'
import { derOfPemOrDer } from '../x509/pem.ts'
import { collateralOfJson } from './pcs.ts'
import type { CollateralProvider, SnpCollateralRequest } from './provider.ts'

/**
 * Collateral from a directory:
 *
 *     tdx/FMSPC-platform.json          everything of Intel for a platform (or -processor), as quote providers write it
 *     snp/Milan/CHIP-PARTS.der         the certificate of a chip's key at a TCB: its parts as in `snpFileName`
 *     snp/Milan/vcek.pem, vlek.pem     intermediate and root, as AMD's service sends them
 *     snp/Milan/crl.der
 *     rim/ID.xml                       NVIDIA's manifests
 *     ocsp/*.der                       responses, about whichever certificates
 */
export function directoryCollateral(directory: string): CollateralProvider {
  const read = (...path: string[]) => readOptional(join(directory, ...path))
  return {
    tdx: async ({ fmspc, ca }) => {
      const file = await read('tdx', `${fmspc}-${ca}.json`)
      return file === undefined ? {} : collateralOfJson(file)
    },
    snp: async (request) => {
      const leaf = await read('snp', request.product, snpFileName(request))
      const bundle = await read('snp', request.product, `${request.key}.pem`)
      if (leaf === undefined || bundle === undefined) return undefined
      return snpChain(leaf, bundle)
    },
    snpCrl: (product) => read('snp', product, 'crl.der'),
    rim: ({ id }) => read('rim', `${id}.xml`),
    ocsp: async () => {
      const names = (await namesIn(join(directory, 'ocsp'))).filter((name) => name.endsWith('.der'))
      const files = await Promise.all(names.map((name) => read('ocsp', name)))
      return files.filter((file) => file !== undefined)
    },
  }
}

/** `1a2b…-blSPL.3-teeSPL.0-….der`, parts in the order of the TCB. */
export function snpFileName({ chipId, tcb }: SnpCollateralRequest): string {
  const parts = Object.entries(tcb).map(([part, value]) => `${part}.${value}`)
  return `${[hexOf(chipId), ...parts].join('-')}.der`
}

export function snpChain(leaf: Uint8Array, bundle: Uint8Array): Uint8Array[] {
  const [key = leaf] = derOfPemOrDer('endorsement', leaf)
  return orderSnpChain(key, derOfPemOrDer('bundle', bundle))
}

async function readOptional(path: string): Promise<Uint8Array | undefined> {
  try {
    return Uint8Array.from(await readFile(path))
  } catch (error) {
    return whereAbsent(path, error, undefined)
  }
}

async function namesIn(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).sort()
  } catch (error) {
    return whereAbsent(path, error, [])
  }
}

/** What is not there was not supplied; anything else that goes wrong must be seen. */
function whereAbsent<T>(path: string, error: unknown, absent: T): T {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return absent
  throw new EvidenceError(
    'evidence/unreachable',
    `${path} cannot be read (${code})`,
    { path, code },
    { cause: error },
  )
}
