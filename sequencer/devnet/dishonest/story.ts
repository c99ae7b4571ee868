import { setTimeout } from 'node:timers/promises'
import { type Address, type Hex, isAddressEqual } from 'viem'
import { disputesAbi } from '../../../contracts/generated/disputes.ts'
import { workersAbi } from '../../../contracts/generated/workers.ts'
import type { Finality } from '../../client/finality.ts'
import { devAccount } from '../accounts.ts'
import { clientsOf } from '../dev-chain.ts'
import type { Devnet } from '../devnet.ts'
import { followReceipt } from '../follow-receipt.ts'
import type { DishonestWorker } from './workers.ts'

/** What an app sees that asks a devnet with a worker that cheats, and what becomes of that worker. */
export type StoryEvent =
  | { readonly kind: 'cheat'; readonly worker: Address; readonly how: string }
  | {
      readonly kind: 'answer'
      readonly question: string
      readonly worker: Address
      readonly cheats: boolean
      readonly text: string
      readonly receiptHash: Hex
    }
  | ({ readonly kind: 'finality'; readonly receiptHash: Hex } & Finality)
  /** Amounts are wei. */
  | { readonly kind: 'slashed'; readonly operator: Address; readonly amount: bigint }
  | {
      readonly kind: 'reward'
      readonly challenger: bigint
      readonly beneficiary: bigint
      readonly burned: bigint
    }
  | { readonly kind: 'end'; readonly slashed: boolean; readonly reverted: boolean }

const question = 'What is a receipt?'

/** The app's, which it names to be paid if a receipt turns out false. */
const beneficiary = devAccount('stranger').address
const operator = devAccount('secondWorker').address

/** Asks as an app would, follows the receipt of the worker that cheats, and resolves with how it ended. */
export async function playStory(
  net: Devnet,
  worker: DishonestWorker,
  tell: (event: StoryEvent) => void,
  signal: AbortSignal,
): Promise<Extract<StoryEvent, { kind: 'end' }>> {
  const [, cheat] = net.workers
  if (cheat === undefined) throw new TypeError('a devnet has two workers')
  tell({ kind: 'cheat', worker: cheat, how: worker.name })
  // Two at a time, since each worker then gets one.
  const answers = await Promise.all([0, 1].map(() => ask(net, worker.temperature, signal)))
  for (const { text, receiptHash, receipt } of answers) {
    const cheats = isAddressEqual(receipt.worker, cheat)
    tell({ kind: 'answer', question, worker: receipt.worker, cheats, text, receiptHash })
  }
  const caught = answers.find(({ receipt }) => isAddressEqual(receipt.worker, cheat))
  if (caught === undefined) throw new Error('the worker that cheats was not asked')
  const { receiptHash } = caught
  let state: Finality['state'] = 'received'
  for await (const finality of followReceipt(net.baseUrl, receiptHash, signal)) {
    if (finality.state !== state) tell({ kind: 'finality', receiptHash, ...finality })
    state = finality.state
  }
  const reverted = state === 'reverted'
  const slashed = reverted && (await tellPayment(net, tell, signal))
  const end = { kind: 'end', slashed, reverted } as const
  tell(end)
  return end
}

interface Answered {
  readonly text: string
  readonly receiptHash: Hex
  readonly receipt: { readonly worker: Address }
}

async function ask(
  { baseUrl, apiKey, model }: Devnet,
  temperature: number,
  signal: AbortSignal,
): Promise<Answered> {
  const messages = [{ role: 'user', content: question }]
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: JSON.stringify({ model, messages, temperature, seed: 1, beneficiary }),
    signal,
  })
  const body: unknown = await response.json()
  if (!response.ok) throw new Error(`the API answered with ${response.status}: ${JSON.stringify(body)}`)
  const { choices, otr } = body as {
    readonly choices: readonly { readonly message: { readonly content: string } }[]
    readonly otr: Pick<Answered, 'receiptHash' | 'receipt'>
  }
  return { text: choices[0]?.message.content ?? '', ...otr }
}

/** Tells what the worker lost, and waits until whoever is owed of it was paid. False where it was not slashed. */
async function tellPayment(
  { rpc, contracts }: Devnet,
  tell: (event: StoryEvent) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const { public: reader } = await clientsOf(rpc, 'stranger')
  const [slash] = await reader.getContractEvents({
    address: contracts.workers,
    abi: workersAbi,
    eventName: 'OperatorSlashed',
    args: { operator },
    fromBlock: 0n,
    strict: true,
  })
  if (slash === undefined) return false
  const { amount } = slash.args
  tell({ kind: 'slashed', operator, amount })
  for (;;) {
    const [paid] = await reader.getContractEvents({
      address: contracts.disputes,
      abi: disputesAbi,
      eventName: 'RewardPaid',
      args: { operator },
      fromBlock: 0n,
      strict: true,
    })
    if (paid) {
      const { reward, toBeneficiary } = paid.args
      const burned = amount - reward - toBeneficiary
      tell({ kind: 'reward', challenger: reward, beneficiary: toBeneficiary, burned })
      return true
    }
    await setTimeout(500, undefined, { signal })
  }
}
