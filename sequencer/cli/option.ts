import { type Hex, isHash } from 'viem'
import { OtrError } from '../../contracts/errors.ts'

/** Wrong usage of the command line: exit code 2. */
export class UsageError extends OtrError<'usage'> {
  constructor(message: string) {
    super('usage', message)
  }
}

/** One setting of a command: its flag, and from that its environment variable; what it means; how its text is read. */
export interface Option<T> {
  readonly description: string
  /** Shown in help where a value goes; without it the option is a switch. */
  readonly placeholder?: string
  readonly fallback: T
  /** How the fallback is shown; by default as it is. */
  readonly fallbackText?: string
  /** Throws an Error that says what is expected, without the text itself, which may be a secret. */
  readonly parse: (text: string) => T
  /** A secret is never shown, not even where it is wrong. */
  readonly secret?: boolean
}

export type Options = Readonly<Record<string, Option<unknown>>>
export type Values<O extends Options> = { [K in keyof O]: O[K] extends Option<infer T> ? T : never }

/** `blockTime` is `--block-time` on the command line. */
export function flagOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** `blockTime` is `OTR_BLOCK_TIME` in the environment. */
export function variableOf(key: string): string {
  return `OTR_${flagOf(key).replaceAll('-', '_').toUpperCase()}`
}

/** A switch that is off unless named. */
export function toggle(description: string): Option<boolean> {
  return {
    description,
    fallback: false,
    parse: (text) => {
      if (text === 'true' || text === '1') return true
      if (text === 'false' || text === '0') return false
      throw new Error('expected true or false')
    },
  }
}

/** Any text. */
export function text(description: string, placeholder: string, fallback: string): Option<string> {
  return { description, placeholder, fallback, parse: (value) => value }
}

/** Any text; empty where it is not given, of which help says what that means. */
export function optionalText(description: string, placeholder: string, without: string): Option<string> {
  return { ...text(description, placeholder, ''), fallbackText: without }
}

/** 32 bytes. */
export function optionalHash(description: string, without: string): Option<Hex | undefined> {
  return {
    description,
    placeholder: 'SEED',
    fallback: undefined,
    fallbackText: without,
    parse: (text) => {
      if (!isHash(text)) throw new Error('expected 32 bytes in hex')
      return text
    },
  }
}

/** A whole number within bounds. */
export function integer<F extends number | undefined>(
  description: string,
  bounds: { min: number; max: number; fallback: F; fallbackText?: string },
): Option<number | F> {
  return {
    description,
    placeholder: 'N',
    fallback: bounds.fallback,
    ...(bounds.fallbackText === undefined ? {} : { fallbackText: bounds.fallbackText }),
    parse: (text) => {
      const value = Number(text)
      if (!/^\d+$/.test(text) || value < bounds.min || value > bounds.max) {
        throw new Error(`expected a whole number from ${bounds.min} to ${bounds.max}`)
      }
      return value
    },
  }
}
