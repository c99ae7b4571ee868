import type { GpuEvidence } from './nvidia/verify-gpus.ts'
import type { Binding } from './schemes/binding.ts'
import type { SnpEvidence } from './snp/verify-report.ts'
import type { TdxEvidence } from './tdx/verify-quote.ts'

/** What a worker shows: a CPU's word, its GPUs' word, and how the two and a key are to hang together. */
export interface Evidence {
  readonly cpu: TdxEvidence | SnpEvidence
  readonly gpus: readonly GpuEvidence[]
  readonly binding: Binding
}
