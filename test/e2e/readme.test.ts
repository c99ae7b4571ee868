import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keccak256, toHex, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { batchLeaf, batchRoot, batchTree, proveInBatch } from '../../contracts/batch-tree.ts'
import { hashReceipt, type Receipt, receiptTypedData } from '../../contracts/receipt.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
// Within a table a bar in code is escaped.
const readme = readFileSync(`${root}README.md`, 'utf8').replaceAll('\\|', '|')

/** The first code block under a heading. */
function block(heading: string): string {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const code = /```\w+\n(.*?)```/s.exec(section)?.[1]
  if (code === undefined) throw new Error(`README has no code under "${heading}"`)
  return code
}

/** Writes a block where Node resolves `otr` to this package. */
function moduleOf(heading: string, name: string): string {
  const folder = `${root}.otr/readme/`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${name}.mjs`, block(heading))
  return `${folder}${name}.mjs`
}

describe('the README', () => {
  it('shows how to ask a model, and it answers', () => {
    const output = execFileSync(process.execPath, [moduleOf('Ask the demo model', 'ask')], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(output).toMatch(/^Rho is the probability/)
  })

  it('shows how to check a receipt, and it tells right from wrong', async () => {
    const { isProven } = await import(/* @vite-ignore */ moduleOf('Check a receipt', 'check'))
    const hash = keccak256(toHex('anything'))
    const domain = { chainId: 31337, rollup: devAccount('deployer').address }
    const receipt: Receipt = {
      modelId: hash,
      bucket: 64,
      tokensRoot: hash,
      promptLength: 3,
      totalLength: 9,
      maxTokens: 6,
      finish: 0,
      temperature: 0,
      seed: 1n,
      kvRoot: hash,
      requestHash: hash,
      responseHash: hash,
      nonce: hash,
      evidenceHash: hash,
      disputer: zeroAddress,
      beneficiary: zeroAddress,
      worker: devAccount('worker').address,
      issuedAt: 1n,
    }
    const signature = await devAccount('worker').signTypedData(receiptTypedData(receipt, domain))
    const leaves = [hash, batchLeaf(hashReceipt(receipt, domain), signature), hash]
    const placed = { receipt, signature, index: 1, proof: proveInBatch(batchTree(leaves), 1) }
    const batch = { receiptsRoot: batchRoot(leaves), count: 3 }
    expect(await isProven(placed, batch, domain)).toBe(true)
    expect(await isProven({ ...placed, index: 2 }, batch, domain)).toBe(false)
    expect(await isProven({ ...placed, receipt: { ...receipt, seed: 2n } }, batch, domain)).toBe(false)
  })

  it('shows a chain test that is one of ours', () => {
    const imports = (code: string) =>
      code
        .split('\n')
        .filter((line) => line.startsWith('import'))
        .sort()
    const body = (code: string) => code.slice(code.indexOf('chainTest('))
    const ours = readFileSync(`${root}test/e2e/readme-chain.test.ts`, 'utf8')
    expect(body(block('Test against a chain'))).toBe(body(ours))
    expect(imports(block('Test against a chain'))).toEqual(imports(ours))
  })

  it('names every command and every script', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const name of Object.keys(scripts).filter((script) => !/^(pre|build|start|test)/.test(script))) {
      expect(readme).toContain(`\`npm run ${name}`)
    }
    const help = execFileSync(process.execPath, [`${root}dist/sequencer/cli/main.js`, '--help'], {
      encoding: 'utf8',
    })
    for (const [, command] of help.matchAll(/^ {2}(\S+(?: \S+)*) {2,}/gm))
      expect(readme).toContain(`\`otr ${command}`)
  })
})
