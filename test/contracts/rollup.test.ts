import {
  type Hex,
  keccak256,
  numberToHex,
  parseSignature,
  serializeSignature,
  toHex,
  zeroAddress,
  zeroHash,
} from 'viem'
import { describe, expect } from 'vitest'
import { batchLeaf, batchRoot, batchTree, proveInBatch } from '../../contracts/batch-tree.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import {
  finish,
  hashReceipt,
  isSignedByWorker,
  type Receipt,
  receiptTypedData,
} from '../../contracts/receipt.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'

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
  const hash = await chain.wallet('sequencer').writeContract({
    ...read,
    functionName: 'commitBatch',
    args: [number, parent, first, count, root],
  })
  await chain.reader.waitForTransactionReceipt({ hash })
  return hash
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
      const tree = batchTree(hashes.map((hash, i) => batchLeaf(hash, signatures[i] ?? '0x')))
      await commit(chain, rollup, 3, tree.at(-1)?.[0] ?? '0x')

      for (const [i, receipt] of receipts.entries()) {
        const signature = signatures[i] ?? '0x'
        const includes = (index: number, changed: Receipt) =>
          chain.reader.readContract({
            address: rollup,
            abi: rollupAbi,
            functionName: 'includes',
            args: [0n, BigInt(index), changed, signature, proveInBatch(tree, index)],
          })
        expect(await includes(i, receipt)).toBe(true)
        expect(await includes((i + 1) % 3, receipt)).toBe(false)
        expect(await includes(i, { ...receipt, maxTokens: 65 })).toBe(false)
        expect(
          await chain.reader.readContract({
            address: rollup,
            abi: rollupAbi,
            functionName: 'receiptHash',
            args: [receipt],
          }),
        ).toBe(hashes[i])
      }
    },
  )

  chainTest('only the named worker’s own signature counts, in one form', async ({ chain }) => {
    const { rollup, chainId } = await chain.deployAll()
    const domain = { chainId, rollup }
    const receipt = receiptOf(0)
    const signature = await devAccount('worker').signTypedData(receiptTypedData(receipt, domain))
    expect(await isSignedByWorker(receipt, signature, domain)).toBe(true)

    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
    const { r, s, yParity } = parseSignature(signature)
    const highS = serializeSignature({
      r,
      s: numberToHex(order - BigInt(s), { size: 32 }),
      yParity: 1 - yParity,
    })
    const shortV = `${signature.slice(0, -2)}0${yParity}` as Hex
    const foreign = await devAccount('stranger').signTypedData(receiptTypedData(receipt, domain))
    for (const bad of [highS, shortV, foreign, '0x', `${signature}00`, `0x${'ff'.repeat(65)}`] as Hex[]) {
      expect(await isSignedByWorker(receipt, bad, domain)).toBe(false)
      const leaf = batchLeaf(hashReceipt(receipt, domain), bad)
      await commit(chain, rollup, 1, batchRoot([leaf]))
      const number = await chain.reader.readContract({
        address: rollup,
        abi: rollupAbi,
        functionName: 'nextNumber',
      })
      expect(
        await chain.reader.readContract({
          address: rollup,
          abi: rollupAbi,
          functionName: 'includes',
          args: [number - 1n, 0n, receipt, bad, []],
        }),
      ).toBe(false)
    }
    expect(await isSignedByWorker(receipt, signature, { ...domain, chainId: 1 })).toBe(false)
  })

  chainTest('a batch that a reorg dropped can be committed again, once', async ({ chain }) => {
    const { rollup } = await chain.deployAll()
    const nextNumber = () =>
      chain.reader.readContract({ address: rollup, abi: rollupAbi, functionName: 'nextNumber' })
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

  chainTest('a chain without the factory is named as the reason', async ({ chain }) => {
    await chain.cheats.setCode({ address: '0x4e59b44847b379578588920cA78FbF26c0B4956C', bytecode: '0x' })
    await expect(chain.deployAll()).rejects.toThrow('the chain has no CREATE2 factory')
  })
})
