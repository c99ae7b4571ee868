import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Hex, toBytes, zeroAddress } from 'viem'
import { afterEach, describe, expect, it } from 'vitest'
import { hashModel } from '../../contracts/model.ts'
import { writeManifest } from '../../fraud-proof/model/manifest.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'
import { temporaryModel, tinyLlama } from '../support/model-directory.ts'
import { openedReceipt } from '../support/opened-receipt.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const started: ChildProcess[] = []

function otr(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [`${root}dist/sequencer/cli/main.js`, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  const ended = once(child, 'close').then(([code]) => ({ code, stdout, stderr }))
  return { child, ended, stdout: () => stdout }
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

describe('otr', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
    expect(await otr(['--version']).ended).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('ends with 2 on wrong usage, saying how to get help', async () => {
    const { code, stdout, stderr } = await otr(['frob']).ended
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^otr: no command frob; there are: .*\nTry: otr --help\n$/)
    expect((await otr(['devnet'], { OTR_PROT: '1' }).ended).code).toBe(2)
  })

  it('has an example in the help of every command', async () => {
    const { stdout } = await otr(['--help']).ended
    const names = [...stdout.matchAll(/^ {2}(\S+(?: \S+)*) {2,}/gm)].map((match) => match[1] ?? '')
    expect(names).toContain('devnet')
    for (const name of names) {
      const page = await otr([...name.split(' '), '--help']).ended
      expect(page.code).toBe(0)
      expect(page.stdout).toContain(`Example: otr ${name}`)
    }
  })
})

describe('otr model', () => {
  const demo = `${root}fraud-proof/model/demo`

  it('inspects a directory, for people and for programs', async () => {
    const page = await otr(['model', 'inspect', demo]).ended
    expect(page.code).toBe(0)
    expect(page.stdout).toMatch(/^architecture +llama\nparameters +1,066,112\n/)
    expect(page.stdout).toMatch(
      /^KV cache +4 layers × 2 heads × 32, float32, optimum naming, 2048 bytes a token$/m,
    )
    expect(page.stdout).toMatch(/^sampled layers +0, 1, 2, 3 /m)
    const { stdout } = await otr(['model', 'inspect', demo, '--json']).ended
    expect(JSON.parse(stdout)).toMatchObject({ architecture: 'llama', dialect: 'plain', kv: { layers: 4 } })
  })

  it('ends with 1 where the directory is what is wrong', async () => {
    const { code, stderr } = await otr(['model', 'inspect', root]).ended
    expect(code).toBe(1)
    expect(stderr).toMatch(/^otr: .* has no tokenizer\.json/)
    const { stdout } = await otr(['model', 'inspect', root], { OTR_JSON: 'true' }).ended
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'bad-tokenizer' } })
  })

  it('ends with 2 where the request is what is wrong', async () => {
    const { code, stderr } = await otr(['model', 'ask', demo, 'very '.repeat(1000)]).ended
    expect(code).toBe(2)
    expect(stderr).toMatch(/the prompt has \d+ tokens; the largest bucket of this model holds 512/)
  })

  it('stops quietly when nobody reads on', async () => {
    const { child, ended } = otr(['model', 'ask', demo, 'What is rho?'])
    child.stdout.destroy()
    expect((await ended).stderr).not.toContain('EPIPE')
  })

  it('writes otr.json once', async () => {
    const { dir, remove } = await temporaryModel(tinyLlama)
    try {
      expect(await otr(['model', 'init', dir]).ended).toMatchObject({
        code: 0,
        stdout: `wrote ${dir}/otr.json\n`,
      })
      expect(JSON.parse(readFileSync(`${dir}/otr.json`, 'utf8'))).toMatchObject({
        profile: 'float32',
        buckets: [64],
      })
      const { code, stderr } = await otr(['model', 'init', dir]).ended
      expect(code).toBe(1)
      expect(stderr).toContain('it is there already; delete it first to start over')
    } finally {
      await remove()
    }
  })

  it('asks a model', async () => {
    const { code, stdout } = await otr(['model', 'ask', demo, 'What is rho?', '--json']).ended
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({ finish: 'endToken', kvRoot: expect.stringMatching(/^0x[0-9a-f]{64}$/) })
    expect(answer.text).toMatch(/^Rho is the probability/)
    const page = await otr(['model', 'ask', demo, 'What is rho?', '--max-tokens', '3']).ended
    expect(page.stdout).toMatch(/^Rho.*\n\n3 tokens, ended by length, KV root 0x[0-9a-f]{64}\n$/)
  })

  it('replays an answer, and tells a changed one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'otr-replay-'))
    try {
      const { stdout } = await otr(['model', 'ask', demo, 'What is rho?', '--json', '--max-tokens', '40'])
        .ended
      const judge = async (answer: unknown) => {
        await writeFile(join(folder, 'answer.json'), JSON.stringify(answer))
        return otr(['replay', join(folder, 'answer.json'), '--model', demo]).ended
      }
      const answer = JSON.parse(stdout)
      expect(await judge(answer)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^honest\n/) })
      const edited = { ...answer, tokens: [answer.tokens[0] + 1, ...answer.tokens.slice(1)] }
      expect(await judge(edited)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^NOT HONEST/) })
      const wrong = await judge({ ...answer, seed: 7 })
      expect(wrong).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('seed should be a whole number in quotes'),
      })
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('measures KV rows, and judges those that a beacon draws for a receipt', async () => {
    const { dir, remove } = await temporaryModel(tinyLlama)
    const file = join(dir, 'opening.json')
    const run = async (content: unknown, ...more: string[]) => {
      await writeFile(file, JSON.stringify(content))
      return otr(['replay', file, '--model', dir, ...more]).ended
    }
    try {
      await writeManifest(dir, (await readModelFiles(dir)).manifest)
      const args = ['--json', '--kv', '--max-tokens', '9', '--temperature', '0.5']
      const { stdout } = await otr(['model', 'ask', dir, 'What is rho?', ...args]).ended
      const plain = JSON.parse((await run(JSON.parse(stdout), '--json')).stdout)
      expect(plain).toMatchObject({ honest: true, kv: { threshold: expect.any(Number) } })
      expect(plain.kv.keys.largest).toBeLessThan(1e-5)
      expect(plain.kv.honest).toBeUndefined()

      const modelId = hashModel(await modelSpec(await readModelFiles(dir)))
      const opening = await openingOf(stdout, modelId)
      const beacon = ['--beacon', `0x${'5a'.repeat(32)}`]
      const page = await run(opening, ...beacon, '--trace')
      expect(page).toMatchObject({ code: 0, stderr: '' })
      expect(page.stdout).toMatch(
        /^honest\nmargins: .*\ntrace root 0x[0-9a-f]{64}\nKV distance: keys \S+ over all rows, .*\ndrawn KV rows: honest\nKV trace root 0x[0-9a-f]{64}\n$/,
      )
      const { domain: _, ...nowhere } = opening
      const { code, stderr } = await run(nowhere, ...beacon)
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('"domain"') })
    } finally {
      await remove()
    }
  })

  it('replays no receipt of another model or with other tokens', async () => {
    const { dir, remove } = await temporaryModel(tinyLlama)
    const file = join(dir, 'opening.json')
    const run = async (content: unknown, ...more: string[]) => {
      await writeFile(file, JSON.stringify(content))
      return otr(['replay', file, '--model', dir, ...more]).ended
    }
    try {
      await writeManifest(dir, (await readModelFiles(dir)).manifest)
      const { stdout } = await otr(['model', 'ask', dir, 'hi', '--json', '--kv', '--max-tokens', '3']).ended
      const other = await openingOf(stdout, `0x${'11'.repeat(32)}`)
      const refused = await run(other)
      expect(refused).toMatchObject({ code: 3, stdout: '' })
      expect(refused.stderr).toMatch(/^otr: model: the receipt is of model 0x1111.*, the directory holds 0x/)
      const modelId = hashModel(await modelSpec(await readModelFiles(dir)))
      const { tokens, ...opening } = await openingOf(stdout, modelId)
      const edited = await run({ ...opening, tokens: tokens.with(-1, 3) }, '--json')
      expect(edited.code).toBe(1)
      expect(JSON.parse(edited.stdout)).toMatchObject({
        honest: null,
        failed: [{ name: 'tokens', ok: false }],
      })
    } finally {
      await remove()
    }
  })

  it("derives a model's roots", async () => {
    const { code, stdout } = await otr(['model', 'roots', demo]).ended
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^model id +0x[0-9a-f]{64}\nweights root +0x[0-9a-f]{64} \(41 tensors\)\n64 greedy +0x[0-9a-f]{64} \(\d+ kernels; by layer (\d+, ){3}\d+; \d+ outside\)\n/,
    )
    expect(stdout).toMatch(/^self-check +logits within \S+ of ONNX Runtime's$/m)
  })

  it('calibrates a model, and writes what it found only where it is told to', async () => {
    const { dir, remove } = await temporaryModel(tinyLlama)
    const run = (...more: string[]) => otr(['model', 'calibrate', dir, '--answers', '3', ...more]).ended
    const file = join(dir, 'otr.json')
    try {
      expect(await run('--write')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('has no otr.json to write to'),
      })
      await writeManifest(dir, (await readModelFiles(dir)).manifest)
      const before = readFileSync(file, 'utf8')
      await writeFile(join(dir, 'prompts'), 'hi\n\nWhat is rho?\n')
      const measured = JSON.parse((await run('--json', '--prompts', join(dir, 'prompts'))).stdout)
      expect(measured).toMatchObject({ profile: 'float32', proposal: { answers: 3 }, present: { slash: {} } })
      expect(readFileSync(file, 'utf8')).toBe(before)

      const { code, stdout } = await run('--write')
      expect(code).toBe(0)
      expect(stdout).toMatch(/^3 honest answers of profile float32, \d+ tokens/)
      expect(stdout).toMatch(/^KV distance( +\S+){6}$/m)
      expect(stdout).toContain(`\nwrote ${file}: the model has another id now\n`)
      const { thresholds } = JSON.parse(readFileSync(file, 'utf8'))
      expect(thresholds).not.toEqual(JSON.parse(before).thresholds)
      expect(thresholds.slash.kvDistance).toBeGreaterThan(thresholds.suspect.kvDistance)
    } finally {
      await remove()
    }
  })

  it('gives the same answer for the same seed', async () => {
    const { dir, remove } = await temporaryModel(tinyLlama)
    const ask = async (seed: string) => {
      const args = ['--temperature', '1', '--max-tokens', '8', '--seed', seed, '--json']
      return JSON.parse((await otr(['model', 'ask', dir, 'hi', ...args]).ended).stdout).tokens
    }
    try {
      const first = await ask('7')
      expect(first).toHaveLength(8)
      expect(await ask('7')).toEqual(first)
      expect(await ask('8')).not.toEqual(first)
    } finally {
      await remove()
    }
  })
})

/** As JSON: the opening of the receipt that an honest worker would sign over what `otr model ask --json --kv` printed. */
async function openingOf(text: string, modelId: Hex) {
  const { prompt, tokens, finish, maxTokens, temperature, seed, kv, kvRoot } = JSON.parse(text)
  const values = new Float32Array(Uint8Array.from(Buffer.from(kv, 'base64')).buffer)
  const answer = { tokens, finish, maxTokens, kv: { values, root: toBytes(kvRoot as Hex) } }
  const sampling = { temperature, seed: BigInt(seed) }
  const { receipt, tokens: all } = openedReceipt(answer, { modelId, bucket: 64, prompt, sampling })
  const domain = { chainId: 31337, rollup: zeroAddress }
  const inJson = { ...receipt, seed: `${receipt.seed}`, issuedAt: `${receipt.issuedAt}` }
  return { receipt: inJson, tokens: all, kv, domain }
}

describe('otr devnet', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves a chain with the contracts until %s, and leaves nothing',
    async (signal) => {
      const { child, ended, stdout } = otr(['devnet', '--chain-only', '--json', '--chain-id', '4242'])
      await once(child.stdout, 'data')
      const { rpc, contracts } = JSON.parse(stdout())
      const call = (method: string, params: unknown[] = []) =>
        fetch(rpc, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
        }).then((response) => response.json() as Promise<{ result: string }>)
      expect((await call('eth_chainId')).result).toBe('0x1092')
      expect((await call('eth_getCode', [contracts.rollup, 'latest'])).result.length).toBeGreaterThan(1000)

      child.kill(signal)
      expect((await ended).code).toBe(0)
      await expect(call('eth_chainId')).rejects.toThrow('fetch failed')
    },
  )

  it('ends with 3 when its chain dies under it', async () => {
    const { child, ended, stdout } = otr(['devnet', '--chain-only', '--json'])
    await once(child.stdout, 'data')
    const { pid } = JSON.parse(stdout())
    process.kill(pid, 'SIGKILL')
    const { code, stderr } = await ended
    expect(code).toBe(3)
    expect(stderr).toContain('the chain ended by itself')
  })
})
