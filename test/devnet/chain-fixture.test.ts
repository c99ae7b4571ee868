import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseEther } from 'viem'
import { describe, expect, it } from 'vitest'
import { waitForReceipt } from '../../contracts/wait-for-receipt.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import { startAnvil } from '../../sequencer/devnet/anvil.ts'
import { chainTest } from '../support/chain-test.ts'

const stranger = devAccount('stranger').address

describe('the chain fixture', () => {
  let rollup: `0x${string}`

  chainTest('deploys every contract', async ({ chain }) => {
    ;({ rollup } = await chain.deployAll())
    expect(await chain.reader.getCode({ address: rollup })).toMatch(/^0x60/)
  })

  chainTest('gives the next test the chain as it first was', async ({ chain }) => {
    expect(rollup).toBeDefined()
    expect(await chain.reader.getCode({ address: rollup })).toBeUndefined()
  })

  chainTest('goes back to a snapshot', async ({ chain }) => {
    const before = await chain.reader.getBalance({ address: stranger })
    const revert = await chain.snapshot()
    const hash = await chain.wallet('worker').sendTransaction({ to: stranger, value: 1n })
    await waitForReceipt(chain.reader, hash)
    expect(await chain.reader.getBalance({ address: stranger })).toBe(before + 1n)
    await revert()
    expect(await chain.reader.getBalance({ address: stranger })).toBe(before)
  })

  chainTest('travels in time', async ({ chain }) => {
    const { timestamp } = await chain.reader.getBlock()
    const later = await chain.travel(86_400)
    expect(Number(later - timestamp)).toBeGreaterThanOrEqual(86_400)
    expect(Number(later - timestamp)).toBeLessThan(86_460)
  })

  chainTest(
    'replaces the last three blocks, dropping a transaction or taking it up again',
    async ({ chain }) => {
      const wallet = chain.wallet('worker')
      const before = await chain.reader.getBalance({ address: stranger })
      const request = await wallet.prepareTransactionRequest({ to: stranger, value: parseEther('1') })
      const raw = await wallet.signTransaction(request)
      await waitForReceipt(chain.reader, await wallet.sendRawTransaction({ serializedTransaction: raw }))
      await chain.cheats.mine({ blocks: 2 })
      const old = await chain.reader.getBlock()

      await chain.reorg(3, [{ raw, block: 1 }])
      const replaced = await chain.reader.getBlock()
      expect(replaced.number).toBe(old.number)
      expect(replaced.hash).not.toBe(old.hash)
      expect(await chain.reader.getBalance({ address: stranger, blockNumber: old.number - 2n })).toBe(before)
      expect(await chain.reader.getBalance({ address: stranger })).toBe(before + parseEther('1'))

      await chain.reorg(3)
      expect(await chain.reader.getBlockNumber()).toBe(old.number)
      expect(await chain.reader.getBalance({ address: stranger })).toBe(before)
    },
  )
})

describe('anvil', () => {
  it('dies with the process that started it, even by a signal that nobody can catch', async () => {
    const cli = fileURLToPath(new URL('../../dist/sequencer/cli/main.js', import.meta.url))
    const parent = spawn(process.execPath, [cli, 'devnet', '--chain-only', '--json'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(parent.stdout, 'data')
    const { rpc } = JSON.parse(String(line))
    expect((await fetch(rpc, { method: 'POST', body: '{}' })).ok).toBe(true)
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    await expect
      .poll(
        () =>
          fetch(rpc).then(
            () => 'alive',
            () => 'gone',
          ),
        { timeout: 5000 },
      )
      .toBe('gone')
  })

  it('says what it printed when it cannot start', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    await expect(startAnvil({ port })).rejects.toThrow(/anvil did not start; it printed:\n.*in use/s)
    taken.close()
  })
})
