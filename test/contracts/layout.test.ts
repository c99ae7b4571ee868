import { encodeDeployData, size, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { compileContracts } from '../../contracts/compile.ts'
import { disputesAbi, disputesBytecode } from '../../contracts/generated/disputes.ts'
import { devnetSettings } from '../../contracts/settings.ts'

const contracts = compileContracts().filter(({ bytecode }) => bytecode !== '')
/** EIP-170 and EIP-3860; forge enforces neither. */
const MAX_CODE = 24_576
const MAX_INIT_CODE = 49_152

describe('a contract', () => {
  it('fits on a chain, and into the transaction that deploys it', () => {
    expect(contracts.map(({ name }) => name)).toContain('Disputes')
    const settings = devnetSettings(zeroAddress)
    const args = [settings, zeroAddress, zeroAddress, zeroAddress] as const
    const whole = size(encodeDeployData({ abi: disputesAbi, bytecode: disputesBytecode, args }))
    for (const { name, bytecode, deployedBytecode } of contracts) {
      expect(deployedBytecode.length / 2, name).toBeLessThanOrEqual(MAX_CODE)
      const length = name === 'Disputes' ? whole : bytecode.length / 2
      expect(length, name).toBeLessThanOrEqual(MAX_INIT_CODE)
    }
  })

  it('keeps its state where it did', async () => {
    const layouts = contracts.flatMap(({ name, storage: { storage, types } }) => {
      const plain = (type: string) => types?.[type]?.label ?? type
      const structs = Object.values(types ?? {}).filter(({ members }) => members)
      const lines = (members: typeof storage) =>
        members.map(
          ({ label, slot, offset, type }) => `  slot ${slot} offset ${offset}: ${label}, ${plain(type)}`,
        )
      if (storage.length === 0) return []
      return [
        name,
        ...lines(storage),
        ...structs.flatMap(({ label, members }) => [` ${label}`, ...lines(members ?? [])]),
      ]
    })
    await expect(`${layouts.join('\n')}\n`).toMatchFileSnapshot('storage-layout.txt')
  })
})
