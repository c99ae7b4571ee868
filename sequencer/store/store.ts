/** One change of a write: a value put under a key, or, where the value is undefined, the key deleted. */
export interface Change {
  readonly key: string
  readonly value: Uint8Array | undefined
}

export interface Range {
  /** The first key that may be given. */
  readonly from: string
  /** The first key behind the range. */
  readonly below: string
  readonly limit?: number
  /** From the end backwards. */
  readonly reverse?: boolean
}

/**
 * Ordered keys with atomic writes: all that the service asks of a database. What is behind it may be on this machine's disk or a
 * distributed engine; every implementation passes the same conformance suite.
 */
export interface Store {
  get(key: string): Promise<Uint8Array | undefined>
  /** All of the changes or none. When it resolves they outlive a loss of power; writes at the same time share one flush. */
  write(changes: readonly Change[]): Promise<void>
  /** The entries of a range as they were when the call was made, by the order of their keys' bytes. */
  entries(range: Range): AsyncIterable<readonly [key: string, value: Uint8Array]>
  /** Writes a consistent copy of everything into a directory that does not exist yet. */
  backup(directory: string): Promise<void>
  close(): Promise<void>
}
