import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../../dist/sequencer/cli/main.js', import.meta.url))

/** `otr devnet` as a user starts it; gone when the test is over. */
export interface DevnetProcess {
  readonly child: ChildProcess
  readonly lines: readonly string[]
  /** The first line that matches; rejects where it ends without one. */
  saying(pattern: RegExp): Promise<RegExpMatchArray>
  /** Its exit code, and what it complained of. */
  readonly ended: Promise<{ readonly code: number | null; readonly complaints: string }>
}

export function startDevnetProcess(args: readonly string[]): DevnetProcess {
  const child = spawn(process.execPath, [main, 'devnet', ...args], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const lines: string[] = []
  const waiting: (() => void)[] = []
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    for (const look of waiting) look()
  })
  const ended = once(child, 'close').then(([code]) => ({ code, complaints }))
  return {
    child,
    lines,
    ended,
    saying: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.map((line) => line.match(pattern)).find((match) => match !== null)
          if (found) resolve(found)
        }
        waiting.push(look)
        look()
        void ended.then(() =>
          reject(new Error(`it never said ${pattern}, but:\n${lines.join('\n')}\n${complaints}`)),
        )
      }),
  }
}
