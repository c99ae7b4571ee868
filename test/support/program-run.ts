import type { LoweredProgram } from '../../fraud-proof/program/lower.ts'
import { PARAMS } from '../../fraud-proof/program/program.ts'
import { interpret } from './naive-interpreter.ts'

/** A run's inputs, in the words of a receipt. */
export interface ReceiptInputs {
  readonly prompt: readonly number[]
  readonly output: readonly number[]
  readonly maxTokens: number
  /** 0 length, 1 end token, 2 stop. */
  readonly finish: number
  readonly temperature?: number
  readonly seed?: bigint
  readonly marginMax?: number
  readonly marginMean?: number
  readonly kvDistance?: number
  readonly epsilon?: number
  readonly kvIndex?: readonly number[]
  readonly kvRows?: Float32Array
}

/** The four input tensors of a program for a bucket. */
export function programInputs(bucket: number, receipt: ReceiptInputs): Float32Array[] {
  const tokens = new Float32Array(bucket)
  tokens.set([...receipt.prompt, ...receipt.output])
  const seed = receipt.seed ?? 0n
  const params = new Float32Array(PARAMS)
  params.set([
    receipt.prompt.length,
    receipt.prompt.length + receipt.output.length,
    receipt.maxTokens,
    receipt.finish,
    receipt.temperature ?? 0,
    ...[0n, 16n, 32n, 48n].map((shift) => Number((seed >> shift) & 0xffffn)),
    receipt.marginMax ?? 0.02,
    receipt.marginMean ?? 0.002,
    (receipt.kvDistance ?? 0.002) ** 2,
    receipt.epsilon ?? 1e-6,
  ])
  return [tokens, params, Float32Array.from(receipt.kvIndex ?? []), receipt.kvRows ?? new Float32Array(0)]
}

/** Runs a lowered program and gives its tensors and its verdict. */
export async function runProgram(lowered: LoweredProgram, inputs: readonly Float32Array[]) {
  const { program, weights, tables } = lowered
  const tensors = await interpret(program, { weights, tables, inputs })
  return { tensors, verdict: tensors.at(-1) ?? new Float32Array(0) }
}
