import { contractArguments, createClient, type Standing } from 'otr/client'
import { evidenceVerifier } from 'otr/client/node'
import { type Devnet, startDevnet } from 'otr/testing'
import { createPublicClient, createWalletClient, http, parseEther } from 'viem'
import { foundry } from 'viem/chains'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { provisionalBuyerAbi, provisionalBuyerBytecode } from '../../contracts/generated/provisional-buyer.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'

let net: Devnet
beforeAll(async () => {
  net = await startDevnet()
}, 60_000)
afterAll(() => net?.close(), 60_000)

it('an app has a contract pay for answers: a small sum at once, a large one when they are final', {
  timeout: 90_000,
}, async () => {
  const onChain = { chain: foundry, transport: http(net.rpc), pollingInterval: 100 }
  const chain = createPublicClient(onChain)
  const owner = createWalletClient({ ...onChain, account: devAccount('stranger') })
  const payee = '0x000000000000000000000000000000000000bEEF'
  const limit = parseEther('0.1')
  const deployed = await owner.deployContract({
    abi: provisionalBuyerAbi,
    bytecode: provisionalBuyerBytecode,
    args: [net.contracts.rollup, limit],
    value: parseEther('2'),
  })
  const { contractAddress } = await chain.waitForTransactionReceipt({ hash: deployed })
  const buyer = {
    address: contractAddress ?? '0x',
    abi: provisionalBuyerAbi,
    account: owner.account,
  } as const

  const client = createClient({
    baseUrl: net.baseUrl,
    apiKey: net.apiKey,
    trust: {
      deployment: net.contracts,
      models: { [net.model]: net.modelId },
      evidence: evidenceVerifier({ simulated: true }),
    },
    chain,
  })
  const ask = async (question: string) => {
    const { exchange, receiptHash } = await client.ask(question)
    return {
      exchange,
      receiptHash,
      standing: await client.waitFor(exchange, 'committed', { timeout: 30_000 }),
    }
  }
  type Ordered = Awaited<ReturnType<typeof ask>>
  /** Tried before it is sent, so that what the contract refuses is thrown by its name. */
  const pay = async ({ exchange }: Ordered, standing: Standing, amount: bigint) => {
    const args = [...contractArguments(exchange, standing), payee, amount] as const
    const { request } = await chain.simulateContract({ ...buyer, functionName: 'pay', args })
    await chain.waitForTransactionReceipt({ hash: await owner.writeContract(request) })
  }

  const [small, large] = await Promise.all([ask('What is rho?'), ask('What is a receipt?')])
  expect(() => contractArguments(small.exchange, { state: 'provisional', isConfirmed: true })).toThrow(
    'in no batch',
  )
  await pay(small, small.standing, limit)
  expect(await chain.getBalance({ address: payee })).toBe(limit)
  await expect(pay(small, small.standing, limit)).rejects.toThrow('AlreadyPaid')
  await expect(pay(large, small.standing, limit)).rejects.toThrow('NotIncluded')

  await expect(pay(large, large.standing, limit + 1n)).rejects.toThrow('NotFinal')
  await net.finalise(large.receiptHash)
  await pay(large, large.standing, limit + 1n)
  expect(await chain.getBalance({ address: payee })).toBe(2n * limit + 1n)
})
