import type { GpuArch } from '../policy.ts'
import type { Certificate } from '../x509/certificate.ts'

/**
 * What kind of chip a chain is of, by the name in the leaf. NVSwitches have chains to the same root and make reports
 * of the same form, and are no GPUs.
 */
export function archOf(leaf: Certificate): GpuArch | undefined {
  if (/^GH100 /.test(leaf.commonName)) return 'HOPPER'
  if (/^GB\d{3} /.test(leaf.commonName)) return 'BLACKWELL'
  return undefined
}
