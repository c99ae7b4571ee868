import { createPublicClient, createWalletClient, http, parseEther, parseGwei, toHex } from 'viem'
import { describe, expect } from 'vitest'
import { WalletTransactions } from '../../fraud-proof/game/wallet-transactions.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { startFaultyRpc } from '../support/faulty-rpc.ts'

const to = devAccount('stranger').address

function sender(chain: Chain): WalletTransactions {
  return new WalletTransactions(chain.reader, chain.wallet('challenger'), { patience: 60, interval: 20 })
}

const payment = (purpose: string) => ({ purpose, to, data: '0x' as const, value: parseEther('1') })

describe('a wallet', () => {
  chainTest('sends one transaction after another', async ({ chain }) => {
    const transactions = sender(chain)
    const before = await chain.reader.getBalance({ address: to })
    const sent = await Promise.all(['a', 'b', 'c'].map((name) => transactions.send(payment(name))))
    expect(sent.map(({ status }) => status)).toEqual(['success', 'success', 'success'])
    expect(await chain.reader.getBalance({ address: to })).toBe(before + parseEther('3'))
  })

  chainTest('pays more for what is not mined, and pays once', async ({ chain }) => {
    const before = await chain.reader.getBalance({ address: to })
    await chain.cheats.setAutomine(false)
    try {
      const transactions = sender(chain)
      const sending = transactions.send(payment('stuck'))
      const prices = new Set<bigint>()
      while (prices.size < 3) {
        const { pending } = await chain.cheats.getTxpoolContent()
        for (const account of Object.values(pending)) {
          for (const { maxFeePerGas } of Object.values(account)) prices.add(BigInt(maxFeePerGas ?? 0n))
        }
      }
      await chain.cheats.mine({ blocks: 1 })
      expect((await sending).status).toBe('success')
      expect(await chain.reader.getBalance({ address: to })).toBe(before + parseEther('1'))
    } finally {
      await chain.cheats.setAutomine(true)
    }
  })

  chainTest('gives up what a reorg left behind a gap of nonces', async ({ chain }) => {
    const transactions = sender(chain)
    await transactions.send(payment('dropped'))
    await chain.cheats.setAutomine(false)
    try {
      const sending = transactions.send(payment('behind it'))
      while ((await chain.cheats.getTxpoolStatus()).pending === 0);
      await chain.reorg(1)
      await expect(sending).rejects.toMatchObject({ code: 'transactions/reorged' })
    } finally {
      await chain.cheats.setAutomine(true)
    }
    expect((await transactions.send(payment('again'))).status).toBe('success')
  })

  chainTest('bids no more than ten times what is asked, however long no block comes', async ({ chain }) => {
    const { maxFeePerGas } = await chain.reader.estimateFeesPerGas()
    await chain.cheats.setAutomine(false)
    try {
      const transactions = new WalletTransactions(chain.reader, chain.wallet('challenger'), {
        patience: 10,
        interval: 5,
      })
      const sending = transactions.send(payment('stuck'))
      const price = async () => {
        const { pending } = await chain.cheats.getTxpoolContent()
        const fees = Object.values(pending).flatMap((account) => Object.values(account))
        return BigInt(fees[0]?.maxFeePerGas ?? 0n)
      }
      while ((await price()) < 8n * maxFeePerGas);
      const end = Date.now() + 1000
      while (Date.now() < end) expect(await price()).toBeLessThanOrEqual(10n * maxFeePerGas)
      await chain.cheats.mine({ blocks: 1 })
      expect((await sending).status).toBe('success')
    } finally {
      await chain.cheats.setAutomine(true)
    }
  })

  chainTest('pays no price beyond its own bound, whatever a node asks', async ({ chain }) => {
    const rpc = await startFaultyRpc(chain.anvil.url)
    try {
      rpc.fault = ({ method }, forward) =>
        method === 'eth_maxPriorityFeePerGas' ? Promise.resolve(toHex(parseEther('1'))) : forward()
      const transport = http(rpc.url)
      const { chain: definition, account } = chain.wallet('challenger')
      const client = createPublicClient({ chain: definition, transport })
      const wallet = createWalletClient({ account, chain: definition, transport })
      const mostFee = parseGwei('50')
      const { hash } = await new WalletTransactions(client, wallet, { mostFee }).send(payment('dear'))
      const { maxFeePerGas, maxPriorityFeePerGas } = await chain.reader.getTransaction({ hash })
      expect(maxFeePerGas).toBe(mostFee)
      expect(maxPriorityFeePerGas).toBe(mostFee)
    } finally {
      await rpc.close()
    }
  })

  chainTest('replaces what a crash left pending', async ({ chain }) => {
    const before = await chain.reader.getBalance({ address: to })
    await chain.cheats.setAutomine(false)
    try {
      const crashed = sender(chain)
      const lost = crashed.send(payment('before')).catch((error: unknown) => error)
      while ((await chain.cheats.getTxpoolStatus()).pending === 0);
      crashed.close()
      await lost
      const sending = sender(chain).send({ ...payment('after'), value: parseEther('2') })
      const replaced = async () => {
        const { pending } = await chain.cheats.getTxpoolContent()
        return Object.values(pending).some((account) =>
          Object.values(account).some(({ value }) => BigInt(value) === parseEther('2')),
        )
      }
      while (!(await replaced()));
      await chain.cheats.mine({ blocks: 1 })
      expect((await sending).status).toBe('success')
      expect(await chain.reader.getBalance({ address: to })).toBe(before + parseEther('2'))
    } finally {
      await chain.cheats.setAutomine(true)
    }
  })
})
