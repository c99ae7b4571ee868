import type { SnpReport } from './report.ts'

/** Products share a root, an intermediate and the layout of their TCB version; Bergamo and Siena count as Genoa. */
export type SnpProduct = 'Milan' | 'Genoa' | 'Turin'

export const snpProducts: readonly SnpProduct[] = ['Milan', 'Genoa', 'Turin']

/** The product that a report's processor belongs to; undefined where it does not say or is not known. */
export function productOf({ cpuid }: SnpReport): SnpProduct | undefined {
  if (cpuid === null) return undefined
  const { family, model } = cpuid
  if (family === 0x19 && model <= 0x0f) return 'Milan'
  if (family === 0x19 && ((model >= 0x10 && model <= 0x1f) || (model >= 0xa0 && model <= 0xaf)))
    return 'Genoa'
  if (family === 0x1a && model <= 0x11) return 'Turin'
  return undefined
}

/** The parts of a TCB version by the names that the endorsement key's certificate uses. */
export type TcbPart = 'fmcSPL' | 'blSPL' | 'teeSPL' | 'snpSPL' | 'ucodeSPL'

const partsAt: Readonly<Record<SnpProduct, Readonly<Partial<Record<TcbPart, number>>>>> = {
  Milan: { blSPL: 0, teeSPL: 1, snpSPL: 6, ucodeSPL: 7 },
  Genoa: { blSPL: 0, teeSPL: 1, snpSPL: 6, ucodeSPL: 7 },
  Turin: { fmcSPL: 0, blSPL: 1, teeSPL: 2, snpSPL: 3, ucodeSPL: 7 },
}

/** The parts of the 8 bytes of a TCB version; Turin has them in other places. */
export function tcbParts(product: SnpProduct, tcb: Uint8Array): Partial<Record<TcbPart, number>> {
  return Object.fromEntries(Object.entries(partsAt[product]).map(([part, at]) => [part, tcb[at] ?? 0]))
}
