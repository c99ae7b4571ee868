// A binary64 product of matrices computes each element as some order of K − 1 additions of products, which
// are exact, or of K fused steps. Either way it is within K·2^-53·(1 + 2^-20)·Σ|a·b| of the truth (K < 2^32),
// and Σ|a·b| <= ‖a‖·‖b‖. Four more units 2^-53·‖a‖·‖b‖ cover the roundings of the bound e, of s − e and of
// s + e, as |s| <= ‖a‖·‖b‖ but for as little. The real numbers s − e, exact, s + e are thus in order also as
// computed, and rounding keeps order.
const UNIT = 2 ** -53
const SLACK = 1 + 2 ** -20

/**
 * Upper bounds of the Euclidean norms of `rows` consecutive rows of `k` values; infinite or NaN where the row
 * holds such a value. A matrix stored transposed has its columns' norms.
 */
export function rowNorms(a: Float32Array, rows: number, k: number): Float64Array {
  const norms = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const from = row * k
    let squares = 0
    for (let i = from; i < from + k; i++) {
      const value = a[i] ?? Number.NaN
      squares += value * value
    }
    norms[row] = normBound(squares, k)
  }
  return norms
}

/** An upper bound of the norm of `k` values whose squares were added in binary64, in any order. */
export function normBound(squares: number, k: number): number {
  // Additions of k squares lose at most k·2^-53 of the sum; its root loses half as much, and rounds once.
  return Math.sqrt(squares) * (1 + (k + 4) * UNIT)
}

/** What the product of two norms of `k` values is multiplied with to bound the error of their product. */
export function boundScale(k: number): number {
  return (k + 4) * UNIT * SLACK
}

/**
 * Rounds each element of a product of matrices whose rounding is proven to `out`, and lists the flat indices
 * of the others, which stay as they were there: compute them with `dotOf`.
 *
 * `sums` is row-major, a row for each of `boundsOfRows` (norms times `boundScale`) and a column for each of
 * `normsOfColumns`, computed in binary64 by adding the products in any order, fused or not.
 */
export function proveDots(
  sums: Float64Array,
  boundsOfRows: Float64Array,
  normsOfColumns: Float64Array,
  out: Float32Array,
): number[] {
  const unproven: number[] = []
  const columns = normsOfColumns.length
  for (let row = 0; row < boundsOfRows.length; row++) {
    const rowBound = boundsOfRows[row] ?? Number.NaN
    const from = row * columns
    for (let column = 0; column < columns; column++) {
      const sum = sums[from + column] ?? Number.NaN
      const bound = rowBound * (normsOfColumns[column] ?? Number.NaN)
      const rounded = Math.fround(sum - bound)
      // The difference is zero only for equal and finite values; adding zero rids the result of −0.
      if (rounded - Math.fround(sum + bound) === 0) out[from + column] = rounded + 0
      else unproven.push(from + column)
    }
  }
  return unproven
}
