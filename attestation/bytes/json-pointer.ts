/** The value at a JSON pointer (RFC 6901); undefined where there is none. */
export function jsonPointer(value: unknown, pointer: string): unknown {
  let at = value
  for (const name of pointerNames(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    at = (at as Readonly<Record<string, unknown>>)[name]
  }
  return at
}

export function pointerNames(pointer: string): string[] {
  const [, ...names] = pointer.split('/')
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
}
