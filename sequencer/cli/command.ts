import type { Options, Values } from './option.ts'

/** What the process ends with; the same for every command. */
export const exitCode = { yes: 0, bad: 1, usage: 2, couldNotCheck: 3 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** What a command may touch of the process around it. */
export interface Terminal {
  /** One line of the answer. */
  print(line: string): void
  /** Part of a line of the answer. */
  write(text: string): void
  /** What is wrong, beside the answer. */
  complain(message: string): void
  /** Whether somebody watches, so that a line may be written over. */
  readonly isTerminal: boolean
  /** Aborts when the user wants to stop. */
  readonly stop: AbortSignal
  /** Calls back at each signal of a kind that does not mean to stop. */
  onSignal(signal: NodeJS.Signals, listener: () => void): void
}

export interface Invocation<O extends Options> {
  readonly options: Values<O>
  /** One a name in `positionals`. */
  readonly arguments: readonly string[]
  /** Print one JSON value a line, nothing else. */
  readonly json: boolean
}

export interface Command {
  /** The words after `otr`. */
  readonly name: string
  readonly summary: string
  readonly positionals: readonly string[]
  readonly options: Options
  readonly example: string
  // A method, because what it takes is narrower than this says: parsing gives it the values of its own options.
  run(invocation: Invocation<Options>, terminal: Terminal): Promise<ExitCode>
}

/** Declares a command; the values that `run` gets are typed by its options. */
export function command<const O extends Options>(definition: {
  name: string
  summary: string
  positionals?: readonly string[]
  options: O
  example: string
  run(invocation: Invocation<O>, terminal: Terminal): Promise<ExitCode>
}): Command {
  return { positionals: [], ...definition }
}
