import { fileURLToPath } from 'node:url'
import type { Hex } from 'viem'
import type { ModelSpec } from '../../contracts/model.ts'
import type { Receipt } from '../../contracts/receipt.ts'
import type { AnswerResult } from '../../fraud-proof/model/generate.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import type { ProgramKind } from '../../fraud-proof/program/kinds.ts'
import { lower } from '../../fraud-proof/program/lower.ts'
import type { Program } from '../../fraud-proof/program/program.ts'
import { type Execution, Executor } from '../../fraud-proof/vm/executor.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'
import { kvInputs, outputInputs } from '../../fraud-proof/vm/program-inputs.ts'
import { storedRoots } from '../../fraud-proof/vm/roots.ts'
import { type StoredRoots, Trace } from '../../fraud-proof/vm/trace.ts'
import { openedReceipt } from './opened-receipt.ts'

export const demoDirectory = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))
const BUCKET = 64
const FINGERPRINT = 32

/** A program's run with every tensor kept, as a trace to descend. */
export interface TracedRun {
  readonly program: Program
  readonly execution: Execution
  readonly stored: StoredRoots
  readonly trace: Trace
}

/** An answer of the demo model in its smallest bucket, and the canonical runs that judge it. */
export interface DemoAnswer {
  readonly spec: ModelSpec
  readonly tokens: readonly number[]
  readonly kv: AnswerResult['kv']
  receipt(modelId: Hex, changes: Partial<Receipt>): Receipt
  judgeOutput(): Promise<TracedRun>
  judgeKv(drawn: readonly number[]): Promise<TracedRun>
  close(): Promise<void>
}

/** Asks the demo model. */
export async function askDemo(question: string, temperature = 0, seed = 5n): Promise<DemoAnswer> {
  const files = await readModelFiles(demoDirectory)
  const model = await Model.open(demoDirectory, { threads: 1 })
  const executor = await Executor.open({ threads: 1 })
  const prompt = files.tokenizer.encodeChat([{ role: 'user', content: question }], {
    addGenerationPrompt: true,
  })
  const sampling = { temperature: Math.fround(temperature), seed }
  const maxTokens = BUCKET - prompt.length
  const result = await model.generate({ prompt, maxTokens, ...sampling }).result
  await model.close()
  const committed = { prompt, output: result.tokens, maxTokens, finish: result.finish, sampling }
  const run = async (kind: ProgramKind, inputs: Float32Array[]): Promise<TracedRun> => {
    const { program, weights, tables } = await lower(files, BUCKET, kind)
    const execution = await executor.execute(
      program,
      { weights, tables, inputs },
      { trace: true, keep: true },
    )
    const stored = { weights: await storedRoots(weights), tables: await storedRoots(tables) }
    return { program, execution, stored, trace: new Trace(execution, stored) }
  }
  return {
    spec: await modelSpec(files),
    tokens: [...prompt, ...result.tokens],
    kv: result.kv,
    receipt: (modelId, changes) => ({
      ...openedReceipt(result, { modelId, bucket: BUCKET, prompt, sampling }).receipt,
      ...changes,
    }),
    judgeOutput: () =>
      run(temperature === 0 ? 'greedy' : 'sampled', outputInputs(files.manifest, BUCKET, committed)),
    judgeKv: (drawn) => {
      const rows = new Float32Array(drawn.length * FINGERPRINT)
      for (const [i, row] of drawn.entries()) {
        rows.set(result.kv.values.subarray(row * FINGERPRINT, (row + 1) * FINGERPRINT), i * FINGERPRINT)
      }
      return run('kv', kvInputs(files.manifest, BUCKET, committed, { indices: drawn, rows }))
    },
    close: () => executor.close(),
  }
}
