import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OtrError } from '../../contracts/errors.ts'
import { startTied } from './tied-process.ts'

/** A line of JSON that a service printed. */
export type ServiceLine = Readonly<Record<string, unknown>>

/** A command of ours as a process of its own: models run for long without letting anything else run. */
export interface ServiceProcess {
  readonly name: string
  /** The first line that it printed. */
  readonly ready: Promise<ServiceLine>
  /** Resolves, with why, when it ends without having been asked to. */
  readonly failed: Promise<OtrError>
  /** Lets it end in order. */
  stop(): Promise<void>
  kill(): Promise<void>
}

export interface ServiceOptions {
  readonly name: string
  /** The script; the `otr` command by default. */
  readonly script?: string | undefined
  readonly args: readonly string[]
  /** Where its log goes. */
  readonly log: string
  /** Told every line behind the first. */
  readonly onLine: (line: ServiceLine) => void
}

const otr = fileURLToPath(new URL('../cli/main.js', import.meta.url))

/** Starts a service with `--json`. */
export function startService({ name, script = otr, args, log, onLine }: ServiceOptions): ServiceProcess {
  const file = createWriteStream(log, { flags: 'a' })
  let told: ((line: ServiceLine) => void) | undefined
  const first = new Promise<ServiceLine>((resolve) => {
    told = resolve
  })
  const tied = startTied(
    [process.execPath, script, ...args, '--json'],
    (line, stream) => {
      file.write(`${line}\n`)
      if (stream === 'stderr') return
      const value: ServiceLine = JSON.parse(line)
      if (told === undefined) return onLine(value)
      told(value)
      told = undefined
    },
    ownEnvironment(),
  )
  let isStopping = false
  const stop = async (how: () => Promise<void>) => {
    isStopping = true
    await how()
    file.end()
  }
  const failed = new Promise<OtrError>((resolve) => {
    void tied.exited.then(() => {
      if (isStopping) return
      const said = tied.lastLines()
      resolve(new OtrError('devnet/service-ended', `${name} ended by itself; it said:\n${said}`, { name }))
    })
  })
  return {
    name,
    ready: Promise.race([first, failed.then((error) => Promise.reject(error))]),
    failed,
    stop: () => stop(() => tied.end('SIGTERM')),
    kill: () => stop(tied.kill),
  }
}

/** Without our settings, which are not theirs. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('OTR_')))
}
