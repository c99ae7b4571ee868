import { type JsonObject, listOf, objectOf, stringOf } from '../../attestation/bytes/json.ts'
import { pointerNames } from '../../attestation/bytes/json-pointer.ts'
import { bytesOfHex } from '../../attestation/bytes/text.ts'
import type { EvidenceCase } from './evidence-case.ts'

/** Bytes after every step of the case that names them. */
export function target(one: EvidenceCase, name: string, bytes: Uint8Array): Uint8Array {
  return one.mutate.filter(({ file }) => file === name).reduce(mutateBytes, bytes)
}

/** Changes bytes as one step of a case says. */
export function mutateBytes(bytes: Uint8Array, step: JsonObject): Uint8Array {
  let changed = Uint8Array.from(bytes)
  const mask = step.mask === undefined ? 1 : Number.parseInt(String(step.mask), 16)
  for (const offset of listOf('flip', step.flip ?? [])) {
    const at = Number(offset)
    changed[at] = (changed[at] ?? 0) ^ mask
  }
  if (step.write !== undefined) {
    const { at, hex } = objectOf('write', step.write)
    changed.set(bytesOfHex('write.hex', hex), Number(at))
  }
  if (step.insert !== undefined) {
    const { at, text } = objectOf('insert', step.insert)
    const place = Number(at)
    const inserted = Buffer.from(stringOf('insert.text', text))
    changed = Uint8Array.from([...changed.subarray(0, place), ...inserted, ...changed.subarray(place)])
  }
  if (step.truncate !== undefined) changed = changed.slice(0, Number(step.truncate))
  if (step.append !== undefined) changed = Uint8Array.from([...changed, ...bytesOfHex('append', step.append)])
  return changed
}

/** Replaces one value of a parsed JSON document, in place. */
export function setJson(document: unknown, step: unknown): void {
  const { pointer, value } = objectOf('setJson', step)
  const names = pointerNames(stringOf('setJson.pointer', pointer))
  const last = names.pop()
  let at = document as Record<string, unknown>
  for (const name of names) at = at[name] as Record<string, unknown>
  if (last !== undefined) at[last] = value
}
