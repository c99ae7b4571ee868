import type { GpuFindings } from './nvidia/verify-gpus.ts'
import type { Policy } from './policy.ts'
import type { Binding } from './schemes/binding.ts'

/** What accepted evidence does not prove, for people to read beside the claims. */
export function limitsOf({
  binding,
  policy,
  gpus,
  commits,
}: {
  binding: Binding
  policy: Policy
  gpus: GpuFindings | undefined
  commits: boolean
}): string[] {
  const limits: string[] = []
  if (gpus !== undefined) {
    limits.push(
      commits
        ? 'that the quote commits to the GPU reports is the measured software’s doing; that CPU and GPU are in one machine is not shown'
        : 'CPU and GPU answer one challenge; that they are in one machine is not shown, and the quote does not commit to the GPU reports',
    )
  }
  if (gpus?.protectedPcie && policy.gpuCount === null) {
    limits.push(
      'the GPUs say that they are some of several in one protected machine; that none is missing is not checked',
    )
  }
  if (gpus !== undefined && !policy.require.includes('measurements')) {
    limits.push('the policy does not ask that GPU firmware be what NVIDIA published')
  }
  if (Object.keys(policy.measurements).length === 0) {
    limits.push('the policy lists no measurement: which software runs is not judged')
  }
  if (binding.scheme === 'otr') {
    limits.push('which weights a model id stands for is the measured software’s word')
  } else limits.push(`the scheme ${binding.scheme} does not say which model runs`)
  if (policy.collateral === 'none-ok')
    limits.push('whether the platform is up to date or revoked was not judged')
  limits.push('physical attacks on memory or bus, and side channels, are outside what any of this shows')
  return limits
}
