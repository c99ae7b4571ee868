/** `otr/fraud-proof`: a model that answers and leaves evidence of how, the trees that commit to a computation, and the players of disputes. */
export { type Calibration, type CalibrationOptions, calibrate } from './calibration/calibrate.ts'
export type { Proposal } from './calibration/propose.ts'
export { Challenger } from './challenger/challenger.ts'
export type { ChallengerModules, ChallengerOptions } from './challenger/challenger-options.ts'
export {
  type CheckReceiptOptions,
  checkReceipt,
  type ReceiptCheck,
  type SourceAnswer,
} from './challenger/check-receipt.ts'
export { HttpMirror, type MirrorOptions } from './challenger/http-mirror.ts'
export type { BatchedReceipt, ReceiptSource, ShownPromise } from './challenger/receipt-source.ts'
export {
  type DefendedModel,
  Defender,
  type DefenderModules,
  type DefenderOptions,
  type OwnReceipts,
} from './defender/defender.ts'
export { ChainMovedError, type DisputesAt, readGame } from './game/chain-game.ts'
export { challengerMove } from './game/challenger-strategy.ts'
export { type Defence, defenderMove } from './game/defender-strategy.ts'
export type { GameState } from './game/game-state.ts'
export { JudgedModel, WrongModelError } from './game/judged-model.ts'
export type { Decision, Move } from './game/move.ts'
export type { OwnTrace } from './game/own-trace.ts'
export type { Observe, PlayerEvent } from './game/player-event.ts'
export type { MinedTransaction, TransactionRequest, Transactions } from './game/transactions.ts'
export { ReplacedError, type WalletOptions, WalletTransactions } from './game/wallet-transactions.ts'
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
export { isSelected } from './spot-check/selection.ts'
export type { SpotCheck, SpotCheckRequest, Suspicion } from './spot-check/spot-check.ts'
export { checksNeeded, SpotCheckStatistics, type SpotCheckSummary } from './spot-check/statistics.ts'
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
