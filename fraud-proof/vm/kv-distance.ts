import { FINGERPRINT, PROJECTED } from '../model/fingerprint-projection.ts'

/** Relative squared distances ‖committed − canonical‖² / max(‖canonical‖², ε), one a row. */
export interface KvDistances {
  readonly keys: Float64Array
  readonly values: Float64Array
}

/** Both are rows of 32 values, 16 of keys before 16 of values; canonical ones behind the committed rows are not looked at. */
export function kvDistances(committed: Float32Array, canonical: Float32Array, epsilon: number): KvDistances {
  const rows = committed.length / FINGERPRINT
  const half = (start: number) =>
    Float64Array.from({ length: rows }, (_, row) => {
      let apart = 0
      let size = 0
      for (let i = row * FINGERPRINT + start; i < row * FINGERPRINT + start + PROJECTED; i++) {
        const truth = canonical[i] ?? Number.NaN
        apart += ((committed[i] ?? Number.NaN) - truth) ** 2
        size += truth ** 2
      }
      return apart / Math.max(size, epsilon)
    })
  return { keys: half(0), values: half(PROJECTED) }
}

/** What a verdict over these rows compares with its threshold: for the worse of keys and values, the root of the mean. */
export function drawnDistance({ keys, values }: KvDistances, rows: readonly number[]): number {
  return Math.max(
    ...[keys, values].map((half) =>
      Math.sqrt(rows.reduce((sum, row) => sum + (half[row] ?? Number.NaN), 0) / rows.length),
    ),
  )
}
