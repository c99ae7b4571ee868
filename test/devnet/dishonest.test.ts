import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { execPath as node } from 'node:process'
import { fileURLToPath } from 'node:url'
import { createPublicClient, http } from 'viem'
import { expect, it, onTestFinished } from 'vitest'
import { workersAbi } from '../../contracts/generated/workers.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import { choosePort } from '../../sequencer/devnet/choose-port.ts'
import { alive, descendantsOf } from '../support/descendants.ts'
import { startDevnetProcess } from '../support/devnet-process.ts'
import { readmeShown } from '../support/readme-block.ts'

/** A printed line without what is another each time. */
function withoutNames(line: string): string {
  return line.replaceAll(/(0x|sk-otr-)[\w-]+…?/g, '$1…').replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:…')
}

const root = fileURLToPath(new URL('../../', import.meta.url))

it('otr devnet --dishonest smaller-model has the worker slashed, and leaves nothing where it is killed', {
  timeout: 180_000,
}, async () => {
  const devnet = startDevnetProcess(['--dishonest', 'smaller-model', '--port', `${await choosePort()}`])
  await devnet.saying(/^One honest challenger was enough/)
  const story = devnet.lines.join('\n')
  const told = [
    'cheats: a smaller model',
    "The app's receipt is provisional",
    "The app's receipt is committed",
    'The challenger spot-checks a receipt in one pass, and it is suspicious',
    'the verdict over its output is 0',
    'The challenger opens a dispute',
    'The worker answers',
    'The challenger points',
    'The chain computes that one itself',
    "The app's receipt is reverted: a dispute over it was lost",
    'loses a stake of 1 ether',
    '0.25 ether to the challenger, 0.25 ether to the app; 0.5 ether is burned',
  ].map((words) => story.indexOf(words))
  expect(told).not.toContain(-1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))

  const lines = new Set(devnet.lines.map(withoutNames))
  const inReadme = readmeShown('Quick start').flatMap((block) => block.split('\n').map(withoutNames))
  expect(inReadme.length).toBeGreaterThan(15)
  expect(inReadme.filter((line) => !lines.has(line))).toEqual([])

  const [, data = ''] = await devnet.saying(/^data +(\S+) /)
  onTestFinished(() => rm(data, { recursive: true }))
  const [, baseUrl = ''] = await devnet.saying(/^endpoint +(\S+)$/)
  const [, rpc = ''] = await devnet.saying(/^chain +(\S+) /)
  const [, rollup = ''] = await devnet.saying(/^rollup +(\S+)$/)
  const [, receipt = ''] = await devnet.saying(/Its receipt (0x\w+) is false/)
  const { finality, domain } = await (await fetch(`${baseUrl}/receipts/${receipt}`)).json()
  expect(finality).toMatchObject({ state: 'reverted' })
  expect(domain).toMatchObject({ rollup })
  const reader = createPublicClient({ transport: http(rpc) })
  const slashes = await reader.getContractEvents({
    abi: workersAbi,
    eventName: 'OperatorSlashed',
    args: { operator: devAccount('secondWorker').address },
    fromBlock: 0n,
  })
  expect(slashes).toHaveLength(1)

  // Long before the minute is over behind which a sequencer reads again what the chain says of each worker.
  const serving = async () => (await (await fetch(`${baseUrl}/workers`)).json()).data
  await expect.poll(serving, { timeout: 5000 }).toHaveLength(1)

  // What it shows to be pasted works.
  const shown = devnet.lines.join('\n')
  const curl = /^curl .*$/m.exec(shown)?.[0] ?? ''
  expect(JSON.parse(execFileSync('/bin/sh', ['-c', curl], { encoding: 'utf8' }))).toMatchObject({
    object: 'chat.completion',
    otr: { simulated: true, finality: { state: 'provisional' } },
  })
  const app = /^In an app:\n\n(.*?)\n\n/ms.exec(shown)?.[1] ?? ''
  const printed = execFileSync(node, ['--input-type=module', '-e', app], { cwd: root, encoding: 'utf8' })
  expect(printed).toMatch(/^\w.* 0x[0-9a-f]{64}\n$/s)

  const started = descendantsOf(devnet.child.pid ?? 0)
  expect(started.length).toBeGreaterThanOrEqual(10)
  devnet.child.kill('SIGKILL')
  await devnet.ended
  await expect.poll(() => alive(started), { timeout: 5000 }).toEqual([])
})
