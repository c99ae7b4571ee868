import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hex } from 'viem'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { devKey } from '../../sequencer/devnet/accounts.ts'
import { chainTest } from '../support/chain-test.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { dishonestWorker, type Served } from '../support/dishonest/workers.ts'
import { serveMirror } from '../support/mirror-server.ts'
import { openServedDemo, type ServedModel } from '../support/served-model.ts'

const main = fileURLToPath(new URL('../../dist/sequencer/cli/main.js', import.meta.url))
const started: ChildProcess[] = []
let demo: ServedModel
let edited: Served
let directory: string
beforeAll(async () => {
  demo = await openServedDemo()
  edited = await dishonestWorker('an edited token').serve(demo.ask('What is rho?'))
  directory = await mkdtemp(join(tmpdir(), 'otr-dispute-'))
  await writeFile(join(directory, 'challenger.key'), devKey('challenger'))
}, 120_000)
afterAll(async () => {
  await demo.close()
  await rm(directory, { recursive: true })
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** The built command, with the lines it prints as JSON. */
function otr(args: readonly string[]) {
  const child = spawn(process.execPath, [main, ...args, '--json'], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const lines: Record<string, unknown>[] = []
  const waiting: { wanted: object; resolve: () => void }[] = []
  let rest = ''
  const matches = (line: Record<string, unknown>, wanted: object) =>
    Object.entries(wanted).every(([name, value]) => line[name] === value)
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const line: Record<string, unknown> = JSON.parse(part)
      lines.push(line)
      for (const { wanted, resolve } of waiting) if (matches(line, wanted)) resolve()
    }
  })
  return {
    child,
    lines,
    ended: once(child, 'close'),
    /** Resolves at a line that says so. */
    saying: (wanted: object) =>
      new Promise<void>((resolve) => {
        if (lines.some((line) => matches(line, wanted))) resolve()
        else waiting.push({ wanted, resolve })
      }),
  }
}

describe('the challenger command', () => {
  chainTest(
    'catches a false receipt that a sequencer serves, is killed, and is paid by its next life',
    async ({ chain }) => {
      const committed = await demo.commit(chain, [edited])
      const mirror = await serveMirror(committed.source)
      const deployment = join(directory, 'addresses.json')
      await writeFile(deployment, JSON.stringify(committed.stage.deployment))
      const onChain = ['--rpc', chain.anvil.url, '--deployment', deployment]
      const challenge = () =>
        otr([
          'challenger',
          ...onChain,
          ...['--key-file', join(directory, 'challenger.key')],
          ...['--models', demoDirectory, '--mirrors', mirror.url],
          ...['--rate', '1', '--interval', '1'],
        ])
      try {
        const first = challenge()
        await first.saying({ kind: 'sent' })
        first.child.kill('SIGKILL')
        await first.ended
        expect(first.lines).toContainEqual(expect.objectContaining({ kind: 'replayed', honest: false }))

        const list = otr(['dispute', 'list', ...onChain])
        await list.ended
        expect(list.lines).toMatchObject([{ kind: 'output', phase: 'answer', turn: 'defender' }])
        const id = list.lines[0]?.id as Hex
        const watch = otr(['dispute', 'watch', id, ...onChain])
        await watch.saying({ phase: 'answer' })

        await chain.travel(3600)
        const second = challenge()
        await second.saying({ kind: 'game-over' })
        await second.saying({ kind: 'sent', purpose: 'withdraw disputes 0' })
        await watch.saying({ phase: 'challengerWon' })
        await watch.ended
        second.child.kill('SIGTERM')
        expect(await second.ended).toEqual([0, null])
        expect(second.lines).not.toContainEqual(expect.objectContaining({ kind: 'alarm' }))
        const show = otr(['dispute', 'show', id, ...onChain])
        await show.ended
        expect(show.lines).toMatchObject([{ id, phase: 'challengerWon', turn: 'nobody' }])
      } finally {
        await mirror.close()
      }
    },
    120_000,
  )
})
