import { normalValues, randomWords } from './random.ts'

/** A weight tensor that a graph reads: its name, its dims, and the distribution that keeps activations near unit size. */
export interface Weight {
  readonly name: string
  readonly dims: readonly number[]
  readonly mean: number
  readonly deviation: number
}

/** Where weights come from: drawn at random here, or trained elsewhere. Values are row-major. */
export type WeightSource = (weight: Weight) => Float32Array

/** Weights drawn from the seed. A tensor's values depend on its name, not on the order of asking or on the graph around it. */
export function randomWeights(seed: number): WeightSource {
  return ({ name, dims, mean, deviation }) =>
    normalValues(randomWords(seed, name), elementCount(dims), mean, deviation)
}

/** A matrix [rows, columns] that multiplies from the right, so that a unit input gives an output of size `gain`. */
export function matrix(name: string, rows: number, columns: number, gain = 1): Weight {
  return { name, dims: [rows, columns], mean: 0, deviation: gain / Math.sqrt(rows) }
}

/** A norm's scale: near one, and different in every channel so that a mix-up shows. */
export function normScale(name: string, width: number): Weight {
  return { name, dims: [width], mean: 1, deviation: 0.1 }
}

export function bias(name: string, width: number): Weight {
  return { name, dims: [width], mean: 0, deviation: 0.1 }
}

export function embedding(name: string, rows: number, width: number, deviation = 1): Weight {
  return { name, dims: [rows, width], mean: 0, deviation }
}

export function elementCount(dims: readonly number[]): number {
  return dims.reduce((product, dim) => product * dim, 1)
}
