import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keccak256, toHex, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { batchLeaf, batchRoot, batchTree, proveInBatch } from '../../contracts/batch-tree.ts'
import { hashReceipt, type Receipt, receiptTypedData } from '../../contracts/receipt.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import { readme, readmeBlock, readmeModule } from '../support/readme-block.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('the README', () => {
  it('shows how to ask a model, and it answers', () => {
    const output = execFileSync(process.execPath, [readmeModule('Run a model without all this', 'ask')], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(output).toMatch(/^Rho is the probability/)
  })

  it('shows how to check a receipt, and it tells right from wrong', async () => {
    const { isProven } = await import(/* @vite-ignore */ readmeModule('Check a receipt by hand', 'check'))
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
    expect(body(readmeBlock('Test against a chain'))).toBe(body(ours))
    expect(imports(readmeBlock('Test against a chain'))).toEqual(imports(ours))
  })

  it('names a suite of the benchmarks behind each figure', () => {
    const bench = [`${root}test/bench/main.ts`, 'nothing']
    const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...bench], {
      encoding: 'utf8',
      cwd: root,
    })
    const suites = /there are: (.*)/.exec(stderr)?.[1]?.split(', ')
    const table = readme.split('\n## Figures\n')[1]?.split('\n## ')[0] ?? ''
    const named = [...table.matchAll(/^\|.*\| `([\w-]+)` +\|$/gm)].map(([, suite]) => suite)
    expect(named.length).toBeGreaterThan(15)
    expect(suites).toEqual(expect.arrayContaining(named))
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
