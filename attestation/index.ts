/** `otr/attestation`: verifies confidential-computing evidence of GPUs and CPUs, and says what it must be bound to. */
export { type Binding, gpuNonce, publicChallenge, reportData } from './binding.ts'
export { directoryCollateral } from './collateral/directory.ts'
export { type HttpCollateralOptions, httpCollateral } from './collateral/http.ts'
export { type CollateralProvider, noCollateral } from './collateral/provider.ts'
export { type CollateralRecord, recordCollateral, recordedCollateral } from './collateral/record.ts'
export { collectGpus } from './collect/nvml.ts'
export { collectCpu } from './collect/tsm.ts'
export type { Evidence } from './evidence.ts'
export { EvidenceError, type EvidenceErrorCode } from './evidence-error.ts'
export { encodeEvidence, evidenceHash } from './formats/otr.ts'
export { type ReadOptions, readEvidence } from './formats/read-evidence.ts'
export { defaultPolicy, type Policy, schemeNames, strictPolicy } from './policy.ts'
export { parsePolicy } from './policy-file.ts'
export {
  type EvidenceClaim,
  type EvidenceFinding,
  evidenceVerifier,
  type RecordedEvidence,
} from './recorded-evidence.ts'
export type { Check, CheckId, Claims, Result, Verdict } from './result.ts'
export { createSimulatedAuthority, type SimulatedAuthority } from './simulated/authority.ts'
export { VerificationCache } from './verification-cache.ts'
export {
  type VerifyOptions,
  verifyCpuEvidence,
  verifyEncodedEvidence,
  verifyEvidence,
  verifyGpuEvidence,
} from './verify-evidence.ts'
