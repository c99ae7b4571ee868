import { argv, exit } from 'node:process'
import { bitsOf } from '../../fraud-proof/float32/canonical.ts'
import { GUMBEL_INPUTS, gumbelOf } from '../../fraud-proof/float32/gumbel.ts'
import { unaryOperations } from '../../fraud-proof/float32/scalar.ts'
import { ASSUMED_ERROR, CIRCULAR_LIMIT } from '../../fraud-proof/float32/transcendental.ts'
import { opcodes } from '../../fraud-proof/program/opcodes.ts'
import { deployArithmetic } from '../support/arithmetic-harness.ts'
import { startChain } from '../support/chain.ts'

const plain = { EXP: Math.exp, LOG: Math.log, SIN: Math.sin, COS: Math.cos }
const BATCH = 5_000

/** Inputs whose result lies within `widen` times the assumed error of a midpoint: those that a coarse evaluation rounds wrong. */
function* hardInputs(
  operation: keyof typeof plain,
  widen: number,
  from: number,
  to: number,
): Generator<number> {
  const words = new Uint32Array(1)
  const values = new Float32Array(words.buffer)
  const limit = operation === 'SIN' || operation === 'COS' ? CIRCULAR_LIMIT : Number.POSITIVE_INFINITY
  const [below, above] = [1 - ASSUMED_ERROR * widen, 1 + ASSUMED_ERROR * widen]
  const evaluate = plain[operation]
  for (let bits = from; bits < to; bits++) {
    words[0] = bits
    const x = values[0] ?? 0
    if (!(Math.abs(x) <= limit)) continue
    const y = evaluate(x)
    if (Math.fround(y * below) !== Math.fround(y * above)) yield bits
  }
}

function* allGumbels(): Generator<number> {
  for (let n = 0; n < GUMBEL_INPUTS; n++) yield n
}

/**
 * `npx tsx test/bench/scan-contracts.ts OP [WIDEN [FROM [TO]]]` compares the contracts' EXP, LOG, SIN or COS with TypeScript's on every
 * such input, bit patterns in hexadecimal; GUMBEL on every input there is.
 */
const [operation = '', widen = '1024', from = '0', to = '100000000'] = argv.slice(2)
if (operation !== 'GUMBEL' && !(operation in plain)) {
  console.error(
    'operation: expected EXP, LOG, SIN, COS or GUMBEL, then optionally WIDEN, FROM and TO in hexadecimal',
  )
  exit(2)
}
const unary = operation as keyof typeof plain
const inputs =
  operation === 'GUMBEL'
    ? allGumbels()
    : hardInputs(unary, Number(widen), Number.parseInt(from, 16), Number.parseInt(to, 16))
const definition = operation === 'GUMBEL' ? gumbelOf : unaryOperations[unary]
const values = new Float32Array(1)
const words = new Uint32Array(values.buffer)
const operandOf = (bits: number): number => {
  if (operation === 'GUMBEL') return bits
  words[0] = bits
  return (values[0] ?? 0) + 0
}

const chain = await startChain()
let compared = 0
const wrong: string[] = []
try {
  const onChain = await deployArithmetic(chain)
  let batch: number[] = []
  const flush = async () => {
    const got = await (operation === 'GUMBEL'
      ? onChain.gumbels(Uint32Array.from(batch))
      : onChain.unaries(opcodes[unary], Uint32Array.from(batch)))
    for (const [i, bits] of batch.entries()) {
      if (got[i] !== bitsOf(definition(operandOf(bits)))) wrong.push(bits.toString(16))
    }
    compared += batch.length
    batch = []
  }
  for (const bits of inputs) {
    batch.push(bits)
    if (batch.length === BATCH) await flush()
  }
  if (batch.length > 0) await flush()
} finally {
  await chain.close()
}
console.log(JSON.stringify({ operation, widen: Number(widen), from, to, compared, wrong }))
exit(wrong.length === 0 ? 0 : 1)
