import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Hex, keccak256, toHex, zeroAddress, zeroHash } from 'viem'
import { describe, expect } from 'vitest'
import { batchLeaf, batchTree, proveInBatch } from '../../contracts/batch-tree.ts'
import { deployContracts } from '../../contracts/deploy.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { finish, hashReceipt, type Receipt, receiptTypedData } from '../../contracts/receipt.ts'
import { opStackSettings } from '../../contracts/settings.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { mined } from '../support/mined.ts'

function receiptOf(n: number): Receipt {
  const hash = (field: string) => keccak256(toHex(`${field} ${n}`))
  return {
    modelId: hash('model'),
    bucket: 256,
    tokensRoot: hash('tokens'),
    promptLength: 10 + n,
    totalLength: 42 + n,
    maxTokens: 64,
    finish: finish.endToken,
    temperature: 0x3f800000,
    seed: 2n ** 64n - 1n - BigInt(n),
    kvRoot: hash('kv'),
    requestHash: hash('request'),
    responseHash: hash('response'),
    nonce: hash('nonce'),
    evidenceHash: hash('evidence'),
    disputer: zeroAddress,
    beneficiary: devAccount('stranger').address,
    worker: devAccount('worker').address,
    issuedAt: 1_800_000_000n,
  }
}

async function commit(chain: Chain, rollup: Hex, count: number, root: Hex): Promise<Hex> {
  const read = { address: rollup, abi: rollupAbi } as const
  const [number, parent, first] = await Promise.all([
    chain.reader.readContract({ ...read, functionName: 'nextNumber' }),
    chain.reader.readContract({ ...read, functionName: 'headHash' }),
    chain.reader.readContract({ ...read, functionName: 'nextSequence' }),
  ])
  const { transactionHash } = await mined(
    chain,
    chain.wallet('sequencer').writeContract({
      ...read,
      functionName: 'commitBatch',
      args: [number, parent, first, count, root],
    }),
  )
  return transactionHash
}

async function postBond(chain: Chain, rollup: Hex): Promise<void> {
  const value = await chain.reader.readContract({
    address: rollup,
    abi: rollupAbi,
    functionName: 'bondAmount',
  })
  await mined(
    chain,
    chain
      .wallet('sequencer')
      .writeContract({ address: rollup, abi: rollupAbi, functionName: 'addBond', value }),
  )
}

describe('receipts in batches', () => {
  chainTest(
    'the contract finds each signed receipt where the tree put it, and nowhere else',
    async ({ chain }) => {
      const { rollup, chainId } = await chain.deployAll()
      const domain = { chainId, rollup }
      const receipts = [0, 1, 2].map(receiptOf)
      const signatures = await Promise.all(
        receipts.map((receipt) => devAccount('worker').signTypedData(receiptTypedData(receipt, domain))),
      )
      const hashes = receipts.map((receipt) => hashReceipt(receipt, domain))
      await postBond(chain, rollup)
      const tree = batchTree(hashes.map((hash, i) => batchLeaf(hash, signatures[i] ?? '0x')))
      await commit(chain, rollup, 3, tree.at(-1)?.[0] ?? '0x')

      for (const [i, receipt] of receipts.entries()) {
        const signature = signatures[i] ?? '0x'
        const locate = (index: number, changed: Receipt, signed = signature) =>
          chain.reader.readContract({
            address: rollup,
            abi: rollupAbi,
            functionName: 'locate',
            args: [
              changed,
              { number: 0n, index: BigInt(index), signature: signed, proof: proveInBatch(tree, index) },
            ],
          })
        expect(await locate(i, receipt)).toEqual([hashes[i], true])
        expect(await locate((i + 1) % 3, receipt)).toEqual([hashes[i], false])
        expect(await locate(i, receipt, signatures[(i + 1) % 3])).toEqual([hashes[i], false])
        expect((await locate(i, { ...receipt, maxTokens: 65 }))[1]).toBe(false)
      }
    },
  )

  chainTest('a batch that a reorg dropped can be committed again, once', async ({ chain }) => {
    const { rollup } = await chain.deployAll()
    const nextNumber = () =>
      chain.reader.readContract({ address: rollup, abi: rollupAbi, functionName: 'nextNumber' })
    await postBond(chain, rollup)
    await commit(chain, rollup, 2, zeroHash)
    const raw = await chain.reader.getTransaction({ hash: await commit(chain, rollup, 5, zeroHash) })
    await chain.cheats.mine({ blocks: 2 })
    await chain.reorg(3)
    expect(await nextNumber()).toBe(1n)
    expect(await chain.reader.getCode({ address: rollup })).toBeDefined()

    await commit(chain, rollup, 5, zeroHash)
    expect(await nextNumber()).toBe(2n)
    await expect(chain.wallet('sequencer').sendTransaction({ to: rollup, data: raw.input })).rejects.toThrow()
    expect(await nextNumber()).toBe(2n)
  })
})

describe('deployment', () => {
  chainTest('repeating it changes nothing', async ({ chain }) => {
    const first = await chain.deployAll()
    const block = await chain.reader.getBlockNumber()
    expect(await chain.deployAll()).toEqual(first)
    expect(await chain.reader.getBlockNumber()).toBe(block)
  })

  chainTest('takes the settings of a real chain, and writes the addresses', async ({ chain }) => {
    const folder = await mkdtemp(join(tmpdir(), 'otr-deploy-'))
    try {
      const file = join(folder, 'addresses.json')
      const settings = opStackSettings(devAccount('sequencer').address)
      const clients = { public: chain.reader, wallet: chain.wallet('deployer') }
      const deployment = await deployContracts(clients, { settings, file })
      expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(deployment)
      expect(deployment.rollup).not.toBe((await chain.deployAll()).rollup)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  chainTest('a chain without the factory is named as the reason', async ({ chain }) => {
    await chain.cheats.setCode({ address: '0x4e59b44847b379578588920cA78FbF26c0B4956C', bytecode: '0x' })
    await expect(chain.deployAll()).rejects.toThrow('the chain has no CREATE2 factory')
  })
})
