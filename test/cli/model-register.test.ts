import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { expect } from 'vitest'
import { modelsAbi } from '../../contracts/generated/models.ts'
import { devKey } from '../../sequencer/devnet/accounts.ts'
import { chainTest } from '../support/chain-test.ts'
import { temporaryModel, tinyLlama } from '../support/model-directory.ts'
import { runOtr } from '../support/run-otr.ts'

chainTest('otr model register puts a model on the chain once', { timeout: 60_000 }, async ({ chain }) => {
  const deployment = await chain.deployAll()
  const folder = await mkdtemp(join(tmpdir(), 'otr-register-'))
  const model = await temporaryModel(tinyLlama)
  try {
    const addresses = join(folder, 'addresses.json')
    const key = join(folder, 'payer.key')
    await writeFile(addresses, JSON.stringify(deployment))
    await writeFile(key, devKey('stranger'))
    await chmod(key, 0o600)
    expect((await runOtr('model', 'init', model.dir)).code).toBe(0)
    const args = ['model', 'register', model.dir, '--rpc', chain.anvil.url, '--json']
    const register = () => runOtr(...args, '--deployment', addresses, '--key-file', key)

    const first = await register()
    expect(first.stderr).toBe('')
    const { modelId, transaction }: { modelId: Hex; transaction: Hex | null } = JSON.parse(first.stdout)
    expect(transaction).toMatch(/^0x/)
    const registeredAt = await chain.reader.readContract({
      address: deployment.models,
      abi: modelsAbi,
      functionName: 'registeredAt',
      args: [modelId],
    })
    expect(registeredAt).toBeGreaterThan(0n)
    expect(JSON.parse((await register()).stdout)).toEqual({ modelId, transaction: null })

    await writeFile(key, 'no key at all')
    const refused = await register()
    expect(refused.code).toBe(2)
    expect(refused.stderr).not.toContain('no key at all')
    await writeFile(addresses, JSON.stringify({ ...deployment, chainId: 5 }))
    expect((await register()).stderr).toContain('is of chain 5')
  } finally {
    await model.remove()
    await rm(folder, { recursive: true })
  }
})
