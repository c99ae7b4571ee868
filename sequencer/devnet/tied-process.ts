import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A program that ends with us, however we end. Whoever started it closes it. */
export interface TiedProcess {
  /** Its own process id; rejects where it could not be started. */
  readonly pid: Promise<number>
  /** The last lines it printed: what a failure message should quote. */
  lastLines(): string
  /** Resolves when it is gone, and nothing more will be read of it. */
  readonly exited: Promise<void>
  /** Asks it to end, and waits until it has. */
  end(signal: NodeJS.Signals): Promise<void>
  /** Ends it at once. */
  kill(): Promise<void>
}

const keptLines = 30

/**
 * A shell between us and the program waits on a pipe that only we hold: it breaks when we are killed, even by a signal that
 * nobody can catch, and the program is killed with us. The shell's first line is the program's process id.
 */
const supervisor =
  '"$@" <&- & child=$!; echo $child; { cat <&3; kill -9 $child; } >/dev/null 2>&1 & wait $child'

/** Starts a program whose life hangs on ours; each line that it prints is told. */
export function startTied(
  command: readonly string[],
  onLine: (line: string, stream: 'stdout' | 'stderr') => void,
  environment: NodeJS.ProcessEnv = process.env,
): TiedProcess {
  const shell = spawn('/bin/sh', ['-c', supervisor, 'sh', ...command], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C in a terminal is for us, and we end what we started in order.
    detached: true,
    env: environment,
  })
  const lifeline = shell.stdio[3]
  const lines: string[] = []
  const exited = new Promise<void>((resolve) => {
    shell.once('close', () => resolve())
    shell.once('error', () => resolve())
  })
  shell.once('exit', () => lifeline?.destroy())
  const pid = new Promise<number>((resolve, reject) => {
    let isKnown = false
    readLines(shell, (line, stream) => {
      if (!isKnown && stream === 'stdout') {
        isKnown = true
        return resolve(Number(line))
      }
      lines.push(line)
      lines.splice(0, lines.length - keptLines)
      onLine(line, stream)
    })
    shell.once('error', reject)
    shell.once('close', () => reject(new Error(`${command[0]} did not start`)))
  })
  pid.catch(() => undefined)
  return {
    pid,
    lastLines: () => lines.join('\n'),
    exited,
    async end(signal) {
      const id = await pid.catch(() => undefined)
      // Its id may be another's by the time that it is gone.
      if (id !== undefined && shell.exitCode === null && shell.signalCode === null) send(id, signal)
      await exited
    },
    async kill() {
      lifeline?.destroy()
      await exited
    },
  }
}

function readLines(
  { stdout, stderr }: ChildProcess,
  onLine: (line: string, stream: 'stdout' | 'stderr') => void,
): void {
  if (stdout) createInterface({ input: stdout }).on('line', (line) => onLine(line, 'stdout'))
  if (stderr) createInterface({ input: stderr }).on('line', (line) => onLine(line, 'stderr'))
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It ended by itself meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
