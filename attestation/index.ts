/** `otr/attestation`: what confidential-computing evidence must be bound to. */
export { type Binding, gpuNonce, reportData } from './binding.ts'
