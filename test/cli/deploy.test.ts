import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseGwei } from 'viem'
import { expect } from 'vitest'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { opStackSettings } from '../../contracts/settings.ts'
import { devAccount, devKey } from '../../sequencer/devnet/accounts.ts'
import { chainTest } from '../support/chain-test.ts'
import { runOtr } from '../support/run-otr.ts'

chainTest(
  'otr deploy puts the contracts and the bond on a chain, once',
  { timeout: 60_000 },
  async ({ chain }) => {
    const folder = await mkdtemp(join(tmpdir(), 'otr-deploy-'))
    try {
      const key = join(folder, 'payer.key')
      const out = join(folder, 'addresses.json')
      await writeFile(key, devKey('stranger'))
      const sequencer = devAccount('sequencer').address
      const args = ['--rpc', chain.anvil.url, '--key-file', key, '--out', out, '--gas-price', '2', '--json']

      const unbonded = await runOtr('deploy', ...args, '--sequencer', sequencer)
      expect(unbonded.stderr).toBe('')
      const { bondPaid, fromBlock, ...addresses } = JSON.parse(unbonded.stdout)
      expect(bondPaid).toBe('0')
      const codeAt = (blockNumber: bigint) => chain.reader.getCode({ address: addresses.models, blockNumber })
      expect(await codeAt(BigInt(fromBlock))).toBeUndefined()
      expect(await codeAt(BigInt(fromBlock) + 1n)).toBeDefined()
      expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(addresses)
      const settings = opStackSettings(sequencer, parseGwei('2'))
      const read = { address: addresses.rollup, abi: rollupAbi } as const
      expect(await chain.reader.readContract({ ...read, functionName: 'sequencer' })).toBe(sequencer)
      expect(await chain.reader.readContract({ ...read, functionName: 'bondAmount' })).toBe(
        settings.sequencerBond,
      )

      const bonded = await runOtr('deploy', ...args, '--sequencer', sequencer.toLowerCase(), '--bond')
      expect(JSON.parse(bonded.stdout)).toEqual({
        ...addresses,
        fromBlock: null,
        bondPaid: `${settings.sequencerBond}`,
      })
      expect(await chain.reader.readContract({ ...read, functionName: 'bond' })).toBe(settings.sequencerBond)
      const nonce = await chain.reader.getTransactionCount({ address: devAccount('stranger').address })
      const again = await runOtr('deploy', ...args, '--sequencer', sequencer, '--bond')
      expect(JSON.parse(again.stdout)).toEqual({ ...addresses, fromBlock: null, bondPaid: '0' })
      expect(await chain.reader.getTransactionCount({ address: devAccount('stranger').address })).toBe(nonce)
    } finally {
      await rm(folder, { recursive: true })
    }
  },
)

chainTest(
  'otr deploy refuses a chain that keeps no history of block hashes',
  { timeout: 60_000 },
  async ({ chain }) => {
    const folder = await mkdtemp(join(tmpdir(), 'otr-deploy-'))
    try {
      const key = join(folder, 'payer.key')
      await writeFile(key, devKey('stranger'))
      await chain.cheats.setCode({ address: '0x0000F90827F1C53a10cb7A02335B175320002935', bytecode: '0x' })
      const sequencer = devAccount('sequencer').address
      const refused = await runOtr(
        'deploy',
        '--rpc',
        chain.anvil.url,
        '--key-file',
        key,
        '--sequencer',
        sequencer,
      )
      expect(refused.code).toBe(3)
      expect(refused.stderr).toContain('EIP-2935')
      expect(
        (await runOtr('deploy', '--rpc', chain.anvil.url, '--key-file', key, '--sequencer', 'nobody')).code,
      ).toBe(2)
    } finally {
      await rm(folder, { recursive: true })
    }
  },
)
