import { type Hex, numberToHex, type PrivateKeyAccount, parseSignature, serializeSignature } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { describe, expect } from 'vitest'
import { invalidities, invalidity, type ReceiptFacts } from '../../contracts/invalid.ts'
import { hashReceipt, isSignedByWorker, type Receipt } from '../../contracts/receipt.ts'
import { readReceiptFacts } from '../../contracts/receipt-facts.ts'
import { workerKeyDigest } from '../../contracts/worker-key.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { mined } from '../support/mined.ts'
import { randomHash, randomSpec } from '../support/random-spec.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { type Stage, setStage } from '../support/stage.ts'
import { validReceipt } from '../support/valid-receipt.ts'

const random = seededRandom('invalid')
const CASES = 400
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

function pick<T>(list: readonly T[]): T {
  const item = list[random.below(list.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Most of the time what is right, else one of the others. */
function mostly<T>(right: T, ...others: T[]): T {
  return random.below(8) > 0 ? right : pick(others)
}

const atLeastZero = (value: bigint) => (value < 0n ? 0n : value)

async function addKey(stage: Stage, role: 'worker' | 'stranger', key: PrivateKeyAccount): Promise<void> {
  const { chain, workers, deployment } = stage
  const wallet = chain.wallet(role)
  const signature = await key.sign({ hash: workerKeyDigest(wallet.account.address, deployment) })
  await mined(
    chain,
    wallet.writeContract({ ...workers, functionName: 'addKey', args: [key.address, signature] }),
  )
}

/** Keys of every kind: in use, retired, of an operator that leaves, of nobody; and a model that nobody answers for any more. */
async function setScene(chain: Chain) {
  const stage = await setStage(chain, randomSpec(random, [64, 100]))
  const { models, workers, modelId } = stage
  const account = () => privateKeyToAccount(generatePrivateKey())
  const [retired, leaving, nobody] = [account(), account(), account()]
  const worker = chain.wallet('worker')
  const stranger = chain.wallet('stranger')
  await chain.travel(100)
  await addKey(stage, 'worker', retired)
  const value = await chain.reader.readContract({ ...workers, functionName: 'stakeAmount' })
  const args = [stranger.account.address] as const
  await mined(chain, stranger.writeContract({ ...workers, functionName: 'join', args, value }))
  await addKey(stage, 'stranger', leaving)
  await mined(chain, stranger.writeContract({ ...workers, functionName: 'addModel', args: [modelId] }))
  await chain.travel(100)
  await mined(chain, worker.writeContract({ ...workers, functionName: 'retireKey', args: [retired.address] }))
  const spec = randomSpec(random, [64, 100])
  const other = await chain.reader.simulateContract({ ...models, functionName: 'register', args: [spec] })
  await mined(chain, worker.writeContract({ ...models, functionName: 'register', args: [spec] }))
  await mined(chain, worker.writeContract({ ...workers, functionName: 'addModel', args: [other.result] }))
  await chain.travel(100)
  await mined(chain, worker.writeContract({ ...workers, functionName: 'retireModel', args: [other.result] }))
  await mined(chain, stranger.writeContract({ ...workers, functionName: 'requestExit' }))
  return { stage, keys: [stage.key, retired, leaving, nobody], modelIds: [modelId, other.result] }
}

/** A signature in a form that the contracts do not take, of the right key or not. */
async function otherSignature(right: Hex, digest: Hex, foreign: PrivateKeyAccount): Promise<Hex> {
  const { r, s, yParity } = parseSignature(right)
  const highS = serializeSignature({
    r,
    s: numberToHex(order - BigInt(s), { size: 32 }),
    yParity: 1 - yParity,
  })
  const shortV: Hex = `${right.slice(0, -2) as Hex}0${yParity}`
  const forged = await foreign.sign({ hash: digest })
  return pick<Hex>([
    highS,
    shortV,
    forged,
    '0x',
    `${right}00`,
    `0x${'ff'.repeat(65)}`,
    `0x${'00'.repeat(65)}`,
  ])
}

describe('a receipt that no batch may hold', () => {
  chainTest(
    'is told by TypeScript and by the contract alike',
    async ({ chain }) => {
      const { stage, keys, modelIds } = await setScene(chain)
      const { domain, rollup } = stage
      const known = new Map<string, ReceiptFacts>()
      const factsOf = async (receipt: Receipt): Promise<ReceiptFacts> => {
        const name = `${receipt.modelId} ${receipt.bucket} ${receipt.worker}`
        const facts = known.get(name) ?? (await readReceiptFacts(chain.reader, stage.deployment, receipt))
        known.set(name, facts)
        return facts
      }
      const { timestamp: now } = await chain.reader.getBlock()
      const seen = new Map<string, number>()
      for (let i = 0; i < CASES; i++) {
        const key = random.below(2) ? stage.key : pick(keys)
        const bucket = mostly(64, 100, 65, 0, 2 ** 24)
        const promptLength = mostly(1 + random.below(60), 0, 63, 64, 2 ** 32 - 1)
        const outputLength = mostly(1, 0, 4, random.below(70))
        const base = await factsOf({
          ...validReceipt(stage),
          worker: key.address,
          modelId: modelIds[0] ?? '0x',
        })
        const times = [base.key.addedAt, base.key.retiredAt, base.model.addedAt, base.exitRequestedAt, now]
        const moment = random.below(3) === 0 ? now : pick(times) + pick([0n, base.inclusionGrace])
        const committedAt = moment + BigInt(random.below(3)) - (moment > 0n ? 1n : 0n)
        const receipt: Receipt = {
          ...validReceipt(stage, i),
          modelId: mostly(modelIds[0] ?? '0x', modelIds[1] ?? '0x', randomHash(random)),
          bucket,
          promptLength,
          totalLength: (promptLength + outputLength) % 2 ** 32,
          maxTokens: mostly(Math.max(0, bucket - promptLength), outputLength, 65, 2 ** 32 - 1),
          finish: mostly(random.below(3), 3, 255),
          temperature: mostly(
            pick([0, 1, 0x3f800000, 0x40000000]),
            0x40000001,
            0x7f800000,
            0x7fc00000,
            0x80000000,
            0xbf800000,
          ),
          worker: key.address,
          issuedAt: atLeastZero(
            mostly(committedAt, committedAt - base.inclusionGrace - BigInt(random.below(3)) + 1n),
          ),
        }
        const digest = hashReceipt(receipt, domain)
        const right = await key.sign({ hash: digest })
        const signature = random.below(6) > 0 ? right : await otherSignature(right, digest, pick(keys))
        const said = invalidity(receipt, {
          isSigned: await isSignedByWorker(receipt, signature, domain),
          committedAt,
          facts: await factsOf(receipt),
        })
        const decided = await chain.reader.readContract({
          ...rollup,
          functionName: 'invalidity',
          args: [receipt, digest, signature, committedAt],
        })
        expect(said, `seed ${random.seed}, case ${i}`).toBe(invalidities[decided])
        seen.set(said, (seen.get(said) ?? 0) + 1)
      }
      expect([...seen.keys()].sort(), `seed ${random.seed}`).toEqual([...invalidities].sort())
    },
    120_000,
  )
})
