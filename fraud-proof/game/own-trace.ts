import type { Program } from '../program/program.ts'
import type { Trace } from '../vm/trace.ts'

/** What a strategy asks of a trace. */
export type TraceView = Pick<Trace, 'root' | 'roots' | 'children' | 'siblings' | 'leaf' | 'stepProof'>

/** The canonical run that a side computed for itself. */
export interface OwnTrace {
  readonly program: Program
  /** The last kernel's element: 1 where the answer is honest. */
  readonly verdict: number
  readonly trace: TraceView
}
