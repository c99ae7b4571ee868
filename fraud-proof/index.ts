/** `otr/fraud-proof`: a model that answers and leaves evidence of how, and the trees that commit to a computation. */
export { type Calibration, type CalibrationOptions, calibrate } from './calibration/calibrate.ts'
export type { Proposal } from './calibration/propose.ts'
export type { Audit, AuditRequest } from './model/audit.ts'
export type { Answer, AnswerPart, AnswerResult, GenerateOptions } from './model/generate.ts'
export { inspectModel, type ModelSummary } from './model/inspect.ts'
export { type KvRows, verifyKvRow } from './model/kv-rows.ts'
export { type Manifest, type Thresholds, writeManifest } from './model/manifest.ts'
export { Model, type ModelOptions } from './model/model.ts'
export { ModelError, type ModelErrorCode } from './model/model-error.ts'
export { type ModelFiles, readModelFiles } from './model/model-files.ts'
export type { Finish } from './model/sequence.ts'
export type { SyntheticModelOptions } from './model/synthetic/model-options.ts'
export { writeSyntheticModel } from './model/synthetic/write-model.ts'
export type { ChatMessage } from './model/text/chat-template.ts'
export type { Tokenizer } from './model/text/tokenizer.ts'
export {
  type Execution,
  Executor,
  ExecutorError,
  type ExecutorOptions,
  type ProgramData,
} from './vm/executor.ts'
export { type Evidence, type Judgement, judge } from './vm/judge.ts'
export type { KvDistances } from './vm/kv-distance.ts'
export { modelSpec } from './vm/model-roots.ts'
export { checkOpening, type Opening, type OpeningCheck, openedAnswer, tokensRoot } from './vm/opening.ts'
export type { CommittedAnswer } from './vm/program-inputs.ts'
export { replayOutput } from './vm/replay.ts'
export { type Fallback, type KvReplay, type OutputReplay, Replayer, type RunOptions } from './vm/replayer.ts'
export { type SelfCheck, selfCheck } from './vm/self-check.ts'
export { type StepProof, type StepRefusal, type StepRoots, type StepVerdict, step } from './vm/step.ts'
export {
  proveRange,
  type RangeProof,
  type RangeRefusal,
  type RangeVerdict,
  type TensorTree,
  tensorRoot,
  tensorTree,
  verifyRange,
} from './vm/tensor-tree.ts'
export { Trace, TraceError, type TraceNode } from './vm/trace.ts'
