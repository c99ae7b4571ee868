import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/sequencer/cli/main.js', import.meta.url))

/** What was typed, and what it prints. */
export interface Typed {
  /** All that it printed, once it has ended; rejects where it failed. */
  readonly ended: Promise<string>
  /** Resolves once what it printed matches; rejects where it ends without that. */
  saying(pattern: RegExp): Promise<void>
}

/** A folder where somebody types commands, with `otr` on the PATH. What they export stays so. */
export class ReadmeShell {
  readonly #folder: string
  readonly #environment: NodeJS.ProcessEnv
  readonly #children: ChildProcess[] = []
  readonly #exports: string[] = []

  private constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#folder = folder
    this.#environment = environment
  }

  static async open(folder: string, variables: Readonly<Record<string, string>>): Promise<ReadmeShell> {
    const bin = join(folder, 'bin')
    await mkdir(bin)
    await writeFile(join(bin, 'otr'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`, {
      mode: 0o755,
    })
    return new ReadmeShell(folder, { PATH: `${bin}:${process.env.PATH}`, ...variables })
  }

  type(commands: string): Typed {
    // A command alone takes the shell's place, so that whoever ends the shell ends it.
    const typed = /^otr [^\n]*(\\\n[^\n]*)*$/.test(commands) ? `exec ${commands}` : commands
    const script = ['set -e', ...this.#exports, typed].join('\n')
    this.#exports.push(...(commands.match(/^export .*$/gm) ?? []))
    const child = spawn('/bin/sh', ['-c', script], {
      cwd: this.#folder,
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#children.push(child)
    let printed = ''
    let complaints = ''
    const waiting = new Set<() => void>()
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints = (complaints + text).slice(-10_000)
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      for (const look of waiting) look()
    })
    const ended = once(child, 'close').then(([code]) => {
      if (code === 0) return printed
      throw new Error(`${commands}\nended with ${code}:\n${printed}\n${complaints}`)
    })
    // Who is asked for nothing more may be killed.
    ended.catch(() => undefined)
    const saying = (pattern: RegExp) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (pattern.test(printed)) resolve()
        }
        waiting.add(look)
        look()
        ended.then(() => reject(new Error(`${commands}\nnever said ${pattern}:\n${printed}`)), reject)
      })
    return { ended, saying }
  }

  /** Ends whatever still runs. */
  async close(): Promise<void> {
    const running = this.#children.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    )
    await Promise.all(
      running.map((child) => {
        child.kill('SIGKILL')
        return once(child, 'close')
      }),
    )
  }
}
