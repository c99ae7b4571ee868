import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { type Devnet, startDevnet } from 'otr/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeExamples } from '../support/code-examples.ts'
import { readmeModule } from '../support/readme-block.ts'
import { runOtr } from '../support/run-otr.ts'

let home: string
let net: Devnet
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'otr-readme-'))
  // Where `otr devnet` keeps it for whoever starts it there.
  net = await startDevnet({ data: join(home, '.otr/devnet') })
  readmeModule('The client', 'client')
}, 60_000)
afterAll(async () => {
  await net?.close()
  await rm(home, { recursive: true, force: true })
}, 60_000)

/** Runs code beside a devnet, line by line of what it prints; rejects where it fails. */
async function* run(args: readonly string[]): AsyncGenerator<string> {
  const child = spawn(process.execPath, args, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  for await (const line of createInterface(child.stdout)) yield line
  if ((await code) !== 0) throw new Error(`it ended with ${await code}:\n${complaints}`)
}

it('otr bench measures a devnet', { timeout: 60_000 }, async () => {
  const asked = ['--url', net.baseUrl, '--requests', '12', '--concurrent', '4', '--json']
  const { code, stdout } = await runOtr('bench', ...asked, '--api-key', net.apiKey)
  expect(code).toBe(0)
  const { answers, firstText, receipt, failures } = JSON.parse(stdout)
  expect(answers).toBe(12)
  expect(failures).toEqual({})
  expect(firstText.p50).toBeGreaterThan(0)
  expect(receipt.p50).toBeGreaterThan(firstText.p50)
  expect(await runOtr('bench', ...asked, '--api-key', 'sk-otr-wrong')).toMatchObject({
    code: 3,
    stdout: expect.stringContaining('"status 401":12'),
  })
})

it('the examples in the documentation of the client run', { timeout: 90_000 }, async () => {
  const shown = ['client.ts', 'client-error.ts', 'contract-arguments.ts'].map(
    (file) => `sequencer/client/${file}`,
  )
  // How a client is made is the README's own; the URLs in that example are nobody's.
  const examples = codeExamples().filter(
    ({ file, code }) => shown.includes(file) && !code.includes('createClient('),
  )
  expect(examples).toHaveLength(8)
  const script = [
    ...new Set(examples.flatMap(({ imports }) => imports)),
    `import { readFile } from 'node:fs/promises'`,
    `import { createPublicClient, http } from 'viem'`,
    `import { apiKey, client } from '${pathToFileURL(readmeModule('The client', 'client')).href}'`,
    `const net = JSON.parse(await readFile('.otr/devnet/client.json', 'utf8'))`,
    `const deployment = net.contracts`,
    `const chain = createPublicClient({ transport: http(net.rpc) })`,
    `const answer = await client.ask('What is rho?')`,
    `console.log('receipt', answer.receiptHash)`,
    ...examples.map(({ code }) => `{\n${code}\n}`),
    `console.log('done')`,
  ].join('\n')
  // Imported by name, so it must lie where Node resolves the package.
  const file = readmeModule('The client', 'examples')
  await writeFile(file, script)
  const lines: string[] = []
  let finalised: Promise<unknown> | undefined
  for await (const line of run([file])) {
    lines.push(line)
    const [, receipt] = /^receipt (0x\w+)$/.exec(line) ?? []
    // Nobody has a minute.
    if (receipt !== undefined) finalised = net.finalise(receipt)
  }
  await finalised
  expect(lines).toContainEqual(expect.stringMatching(/.provisional$/)) // streamed text, and its verdict
  expect(lines).toContain('final true')
  expect(lines.at(-1)).toBe('done')
})

describe("the README's app", { timeout: 90_000 }, () => {
  it('asks through the openai package, with every answer checked', async () => {
    let text = ''
    for await (const line of run([readmeModule('The openai package', 'ask-openai')])) text += line
    expect(text).toMatch(/^Rho is the probability/)
  })

  it('acts on a provisional answer below a limit, and waits for final above it', async () => {
    const decide = pathToFileURL(readmeModule('Act now, wait above a limit', 'decide')).href
    const script = `
      import { decide } from '${decide}'
      import { client } from '${new URL('client.mjs', decide).href}'
      const ask = client.ask
      client.ask = async (...args) => {
        const answer = await ask(...args)
        console.log(answer.receiptHash)
        return answer
      }
      const pay = (text, amount) => console.log('paid', amount, text.slice(0, 6))
      console.log(await decide('What is rho?', 100, pay))
      console.log(await decide('What is rho?', 101, pay))`
    const lines: string[] = []
    for await (const line of run(['--input-type=module', '--eval', script])) {
      lines.push(line)
      // The second receipt is waited for; nobody has a minute.
      if (lines.length === 4) await net.finalise(line)
    }
    const [, small, , , large] = lines
    expect([small, large]).toEqual(['paid 100 Rho is', 'paid 101 Rho is'])
    expect(lines[2]).toMatch(/^(provisional|committed)$/)
    expect(lines[5]).toBe('final')
  })
})
