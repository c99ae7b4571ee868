import { malformed, malformedBy } from '../evidence-error.ts'
import { kindOf } from './text.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export function parseJson(field: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw malformedBy(field, 'JSON', error)
  }
}

export function objectOf(field: string, value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed({ field, got: kindOf(value), expected: 'an object' })
  }
  return value as JsonObject
}

export function listOf(field: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed({ field, got: kindOf(value), expected: 'a list' })
  return value
}

export function stringOf(field: string, value: unknown): string {
  if (typeof value !== 'string') throw malformed({ field, got: kindOf(value), expected: 'a text' })
  return value
}

export function integerOf(field: string, value: unknown, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max) {
    throw malformed({
      field,
      got: JSON.stringify(value) ?? 'nothing',
      expected: `a whole number up to ${max}`,
    })
  }
  return value
}

export function dateOf(field: string, value: unknown): Date {
  const date = new Date(stringOf(field, value))
  if (Number.isNaN(date.getTime())) throw malformed({ field, got: String(value), expected: 'a time' })
  return date
}
