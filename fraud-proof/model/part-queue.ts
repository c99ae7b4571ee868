/** Parts between a producer that pushes and readers that pull, with a result at the end. What is produced is bounded, so the queue is. */
export class PartQueue<Part, Result> {
  readonly result: Promise<Result>
  readonly #parts: Part[] = []
  readonly #settle: { resolve: (result: Result) => void; reject: (error: unknown) => void }
  readonly #readers = new Set<() => void>()
  #ended = false

  constructor() {
    const { promise, resolve, reject } = withResolvers<Result>()
    this.result = promise
    this.#settle = { resolve, reject }
    // Who only iterates learns of an error there; without this it would count as unhandled as well.
    promise.catch(() => undefined)
  }

  push(part: Part): void {
    this.#parts.push(part)
    this.#wake()
  }

  finish(result: Result): void {
    this.#settle.resolve(result)
    this.#end()
  }

  fail(error: unknown): void {
    this.#settle.reject(error)
    this.#end()
  }

  /** Each reader gets every part from the first on. */
  iterate(leave: () => void): AsyncIterator<Part, void> {
    let next = 0
    const read = async (): Promise<IteratorResult<Part, void>> => {
      for (;;) {
        const value = this.#parts[next]
        if (value !== undefined) {
          next++
          return { done: false, value }
        }
        if (this.#ended) {
          await this.result
          return { done: true, value: undefined }
        }
        await new Promise<void>((resolve) => this.#readers.add(resolve))
      }
    }
    return {
      next: read,
      async return() {
        leave()
        return { done: true, value: undefined }
      },
    }
  }

  #end(): void {
    this.#ended = true
    this.#wake()
  }

  #wake(): void {
    for (const resume of this.#readers) resume()
    this.#readers.clear()
  }
}

// Promise.withResolvers came with Node 22.
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
