import type { Claims } from './result.ts'

/** What a CPU's evidence says, to be bound to the rest; worth something only where every check passed. */
export interface CpuFindings {
  /** The 64 bytes that the guest chose. */
  readonly reportData: Uint8Array
  readonly claims: Pick<Claims, 'cpuTee' | 'tcbStatus' | 'advisories' | 'measurements' | 'simulated'>
}
