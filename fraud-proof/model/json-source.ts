import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ModelError, type ModelErrorCode } from './model-error.ts'

/** A JSON object as parsed: nothing is known of its fields yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a parsed JSON value is an object, not an array or null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A short form of a JSON value for an error message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/**
 * Typed reading of one JSON object of a model directory. A field that is absent or null reads as
 * undefined; one of the wrong type is a ModelError that names file, field, what was expected and what was found.
 */
export class JsonSource {
  readonly file: string
  readonly fields: JsonObject
  readonly #path: string
  readonly #code: ModelErrorCode

  constructor(file: string, fields: JsonObject, code: ModelErrorCode, path = '') {
    this.file = file
    this.fields = fields
    this.#code = code
    this.#path = path
  }

  /** A whole number from `min` to `max`. */
  integer(field: string, max: number, min = 0): number | undefined {
    const value = this.#value(field)
    if (value === undefined) return undefined
    if (!isIntegerIn(value, min, max)) throw this.wrong(field, `a whole number from ${min} to ${max}`, value)
    return value
  }

  /** One whole number or a list of them. */
  integers(field: string, max: number): number[] | undefined {
    const value = this.#value(field)
    if (value === undefined) return undefined
    const list: unknown[] = Array.isArray(value) ? value : [value]
    if (!list.every((item) => isIntegerIn(item, 0, max))) {
      throw this.wrong(field, `a whole number from 0 to ${max}, or a list of them`, value)
    }
    return list
  }

  string(field: string): string | undefined {
    const value = this.#value(field)
    if (value === undefined) return undefined
    if (typeof value !== 'string') throw this.wrong(field, 'a string', value)
    return value
  }

  boolean(field: string): boolean | undefined {
    const value = this.#value(field)
    if (value === undefined) return undefined
    if (typeof value !== 'boolean') throw this.wrong(field, 'true or false', value)
    return value
  }

  array(field: string): readonly unknown[] | undefined {
    const value = this.#value(field)
    if (value === undefined) return undefined
    if (!Array.isArray(value)) throw this.wrong(field, 'a list', value)
    return value
  }

  object(field: string): JsonSource | undefined {
    const value = this.#value(field)
    if (value === undefined) return undefined
    return this.nested(field, value)
  }

  /** A value found inside this object (a list's item, say), read as an object under the name `field`. */
  nested(field: string, value: unknown): JsonSource {
    if (!isJsonObject(value)) throw this.wrong(field, 'an object', value)
    return new JsonSource(this.file, value, this.#code, `${this.#path}${field}.`)
  }

  /** The error for a field that is not what it should be. */
  wrong(field: string, expected: string, got: unknown): ModelError {
    const path = `${this.#path}${field}`
    const found = got === undefined ? 'nothing' : shown(got)
    return new ModelError(this.#code, `${this.file}: ${path} should be ${expected}, but is ${found}`, {
      file: this.file,
      field: path,
      expected,
      got: found,
    })
  }

  #value(field: string): unknown {
    const value = Object.hasOwn(this.fields, field) ? this.fields[field] : undefined
    return value === null ? undefined : value
  }
}

function isIntegerIn(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
}

/** A text file's content, or undefined where there is no such file. */
export async function readTextIfPresent(path: string, code: ModelErrorCode): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (reason === 'ENOENT') return undefined
    throw new ModelError(code, `${path} cannot be read: ${reason}`, { file: path, reason }, { cause: error })
  }
}

/** A JSON file that must hold an object, or undefined where there is no such file. */
export async function readJsonIfPresent(path: string, code: ModelErrorCode): Promise<JsonSource | undefined> {
  const text = await readTextIfPresent(path, code)
  return text === undefined ? undefined : parseJsonObject(basename(path), text, code)
}

/** Parses the text of `file`, which must be a JSON object. */
function parseJsonObject(file: string, text: string, code: ModelErrorCode): JsonSource {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ModelError(code, `${file} is not JSON: ${reason}`, { file, reason }, { cause: error })
  }
  if (!isJsonObject(value)) {
    throw new ModelError(code, `${file} should hold a JSON object, but holds ${shown(value)}`, { file })
  }
  return new JsonSource(file, value, code)
}
