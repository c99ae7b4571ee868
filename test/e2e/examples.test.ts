import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeExamples } from '../support/code-examples.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}.otr/examples/`

/** What examples take for given, and of which type. */
const given = `
import type { WalletTransactions, ProgramData, Executor, replayOutput } from 'otr/fraud-proof'
import type { Answer, Client, Receipt, ReceiptDomain } from 'otr/client'
import type { DeployClients, Deployment } from 'otr/contracts'
import type { Evidence, Policy } from 'otr/attestation'
import type { Address, Hex, PublicClient, Account, LocalAccount } from 'viem'
type Committed = Parameters<typeof replayOutput>[1]
declare global {
  const client: Client
  const answer: Answer
  const apiKey: string
  const deployment: Deployment
  const chain: PublicClient
  const wallet: ConstructorParameters<typeof WalletTransactions>[1]
  const clients: DeployClients
  const sequencer: Address
  const account: LocalAccount
  const receipt: Receipt
  const domain: ReceiptDomain
  const rollup: Address
  const workerSignature: Hex
  const signature: Hex
  const hash: Hex
  const seed: Hex
  const batch: { receiptsRoot: Hex; count: number }
  const index: number
  const leaf: Hex
  const proof: Hex[]
  const evidence: Evidence
  const policy: Policy
  const now: Date
  const challenge: Uint8Array
  const challengeAt: Date
  const worker: Uint8Array
  const modelIds: Uint8Array[]
  const prompt: number[]
  const output: number[]
  const sampling: Committed['sampling']
  const program: Parameters<Executor['execute']>[0]
  const weights: ProgramData['weights']
  const tables: ProgramData['tables']
  const inputs: ProgramData['inputs']
  const models: Record<string, Hex>
  const writeOnnx: (model: unknown) => Uint8Array
}
`

describe('the examples in the documentation of exports', () => {
  const examples = codeExamples()

  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  })

  it('are what a type checker takes', { timeout: 60_000 }, () => {
    expect(examples.length).toBeGreaterThan(30)
    writeFileSync(`${folder}given.d.ts`, given)
    for (const [i, { file, imports, code }] of examples.entries()) {
      const text = [...imports, code, 'export {}', ''].join('\n')
      writeFileSync(`${folder}${basename(file, '.ts')}-${i}.ts`, text)
    }
    const compilerOptions = {
      ...{ target: 'es2023', lib: ['es2023'], module: 'nodenext', types: ['node'] },
      ...{ strict: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: true },
    }
    writeFileSync(`${folder}tsconfig.json`, JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    const tsc = `${root}node_modules/typescript/bin/tsc`
    const { stdout } = spawnSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8' })
    expect(stdout).toBe('')
  })
})
