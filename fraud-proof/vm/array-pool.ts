/**
 * Arrays that nobody needs any longer, to be written again: the first touch of new memory costs more than the arithmetic of
 * most kernels. An array comes as it was left.
 */
export class ArrayPool {
  readonly #narrow = new Map<number, Float32Array[]>()
  readonly #wide = new Map<number, Float64Array[]>()

  take(size: number): Float32Array {
    return this.#narrow.get(size)?.pop() ?? new Float32Array(size)
  }

  takeWide(size: number): Float64Array {
    return this.#wide.get(size)?.pop() ?? new Float64Array(size)
  }

  /** Takes back arrays of either kind; the caller must not touch them again. */
  give(...arrays: readonly (Float32Array | Float64Array)[]): void {
    for (const array of arrays) {
      if (array instanceof Float32Array) put(this.#narrow, array)
      else put(this.#wide, array)
    }
  }

  clear(): void {
    this.#narrow.clear()
    this.#wide.clear()
  }
}

function put<T extends { readonly length: number }>(spares: Map<number, T[]>, array: T): void {
  const same = spares.get(array.length)
  if (same) same.push(array)
  else spares.set(array.length, [array])
}
