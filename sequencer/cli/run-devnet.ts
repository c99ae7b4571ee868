import { fileURLToPath } from 'node:url'
import { banner } from '../devnet/banner.ts'
import { freePort } from '../devnet/choose-port.ts'
import { startDevnet } from '../devnet/devnet.ts'
import type { DishonestKind } from '../devnet/dishonest/kinds.ts'
import { playStory } from '../devnet/dishonest/story.ts'
import { dishonestWorkerOf } from '../devnet/dishonest/workers.ts'
import { watchDevnet } from '../devnet/watch.ts'
import { type ExitCode, exitCode, type Terminal } from './command.ts'
import { DevnetScreen } from './devnet-screen.ts'
import { stopped } from './game-options.ts'

export interface DevnetValues {
  readonly port: number | undefined
  readonly data: string
  readonly reset: boolean
  readonly chainPort: number
  readonly chainId: number
  readonly blockTime: number | undefined
  readonly dishonest: DishonestKind | undefined
  readonly once: boolean
}

const dishonestScript = fileURLToPath(new URL('../devnet/dishonest/main.js', import.meta.url))

/** Runs a devnet until the user stops it, or the story of its dishonest worker has been told. */
export async function runDevnet(
  { port, data, dishonest, once, ...options }: DevnetValues,
  json: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const began = performance.now()
  const screen = new DevnetScreen(terminal, json)
  let begin: () => void = () => undefined
  const isReady = new Promise<void>((resolve) => {
    begin = resolve
  })
  screen.say('Starting chain, sequencer, workers and challenger…')
  const net = await startDevnet({
    ...options,
    port: port ?? (await freePort(8080)),
    // An operator that was slashed can never stake again, so there is nothing to go on with.
    data: dishonest === undefined ? data : undefined,
    secondWorker: dishonest && { script: dishonestScript, args: [dishonest] },
    // Services may have something to tell before all of them are ready.
    onLine: (service, line) => void isReady.then(() => screen.heard(service, line)),
  })
  const closing = new AbortController()
  let watched: Promise<void> = Promise.resolve()
  try {
    const { failed, finalise: _, close: __, ...shown } = net
    screen.tell({ kind: 'ready', ...shown })
    const seconds = (performance.now() - began) / 1000
    for (const line of banner(net, { seconds, isKept: dishonest === undefined })) screen.say(line)
    begin()
    watched = watchDevnet(net, screen, closing.signal)
    const stop = stopped(terminal.stop)
    const fails = failed.then((error) => Promise.reject(error))
    if (dishonest !== undefined) {
      const story = playStory(
        net,
        dishonestWorkerOf(dishonest),
        (event) => screen.story(event),
        closing.signal,
      )
      const end = await Promise.race([story, stop, fails])
      if (end && once) return end.slashed && end.reverted ? exitCode.yes : exitCode.bad
    }
    await Promise.race([stop, fails])
    return exitCode.yes
  } finally {
    closing.abort()
    await watched
    screen.end()
    screen.say('Stopping: what was promised goes onto the chain first.')
    await net.close()
  }
}
