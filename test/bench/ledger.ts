import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Hex, toHex } from 'viem'
import { batchTree, maxBatchCount } from '../../contracts/batch-tree.ts'
import { isSignedByWorker } from '../../contracts/native-signer.ts'
import { hashReceipt } from '../../contracts/receipt.ts'
import { checkReceipt } from '../../sequencer/receipts/check-receipt.ts'
import type { Ledger } from '../../sequencer/receipts/ledger.ts'
import { changesOf } from '../../sequencer/receipts/ordered-receipts.ts'
import type { SignedReceipt } from '../../sequencer/receipts/signed-receipt.ts'
import { LevelStore } from '../../sequencer/store/level-store.ts'
import {
  answer,
  domain,
  openLedger,
  receivedRequest,
  signedReceipt,
  startTime,
} from '../support/ledger-fixture.ts'
import { spread } from './measure.ts'
import type { Figure } from './report.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Answers that end at the same time. */
const CONCURRENT = 256

async function withStore<T>(use: (store: LevelStore, directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'otr-bench-'))
  const store = await LevelStore.open(directory)
  try {
    return await use(store, directory)
  } finally {
    await store.close()
    await rm(directory, { recursive: true, force: true })
  }
}

/**
 * Receipts from worker to batch in one process: hashed and signed by the worker; received, hashed, verified, checked, ordered
 * durably and countersigned by the sequencer; each full batch read again and its tree built.
 */
export async function receiptThroughput(count = 20_000): Promise<Figure[]> {
  return withStore(async (store) => {
    const ledger = await openLedger(store)
    const rates: number[] = []
    for (let done = 0; done < count; ) {
      const start = performance.now()
      done += await onePart(ledger, `part-${done}`, Math.min(maxBatchCount, count - done))
      rates.push((maxBatchCount / (performance.now() - start)) * 1000)
    }
    const what = 'receipts: sign, verify, check, order, batch'
    return [{ what, value: spread(rates), unit: '/s', must: { atLeast: 1500 } }]
  })
}

async function onePart(ledger: Ledger, name: string, count: number): Promise<number> {
  const first = ledger.nextSequence
  let next = 0
  await Promise.all(
    Array.from({ length: CONCURRENT }, async () => {
      while (next < count) await oneAnswer(ledger, `${name}-${next++}`)
    }),
  )
  const entries = await ledger.range(first, maxBatchCount)
  batchTree(entries.map(({ leaf }) => leaf))
  return entries.length
}

async function oneAnswer(ledger: Ledger, id: string): Promise<void> {
  const request = receivedRequest(id)
  await ledger.receive(request)
  const signed = signedReceipt(id)
  const isSigned = isSignedByWorker(hashReceipt(signed.receipt, domain), signed)
  const bad = checkReceipt(signed.receipt, expectation(signed, isSigned)).find(
    ({ status }) => status === 'fail',
  )
  if (bad !== undefined) throw new Error(`${bad.name}: ${bad.reason}`)
  await ledger.order(id, signed)
}

function expectation({ receipt }: SignedReceipt, isSigned: boolean) {
  const span = { operator: receipt.worker, addedAt: 1n, retiredAt: 0n }
  const { modelId, bucket, seed, responseHash, worker, evidenceHash, requestHash, nonce, maxTokens } = receipt
  const { disputer, beneficiary } = receipt
  const now = BigInt(startTime / 1000)
  return {
    ask: { disputer, beneficiary, temperature: 1, seed, maxTokens, stop: [] },
    requestHash,
    nonce,
    model: { id: modelId, buckets: [bucket], endTokens: [1] },
    given: { responseHash, hungUp: false },
    session: { worker, evidenceHash },
    isSigned,
    chain: {
      facts: {
        modelRegisteredAt: 1n,
        hasBucket: true,
        key: span,
        model: span,
        exitRequestedAt: 0n,
        slashedAt: 0n,
        inclusionGrace: 600n,
      },
      time: now,
    },
    now,
    clockSkew: 60n,
  }
}

/** How much memory stays behind after many receipts, once it was warm. */
export async function ledgerMemory(count = 200_000): Promise<Figure[]> {
  return withStore(async (store) => {
    const ledger = await openLedger(store)
    const used = async (until: number) => {
      while (ledger.nextSequence < until) {
        await onePart(ledger, `at-${ledger.nextSequence}`, maxBatchCount)
      }
      collectGarbage()
      const { heapUsed, external } = process.memoryUsage()
      return (heapUsed + external) / 2 ** 20
    }
    const before = await used(count / 10)
    const after = await used(count)
    const what = `memory after ${count} receipts above that after ${count / 10}`
    return [{ what, value: spread([after - before]), unit: 'MiB', must: { atMost: 16 } }]
  })
}

/** How long a ledger of so many receipts takes to open, its store included. */
export async function ledgerRestart(count = 1_000_000): Promise<Figure[]> {
  return withStore(async (store, directory) => {
    const like = await answer(await openLedger(store), 'like')
    const random = (): Hex => toHex(randomBytes(32))
    for (let at = 1; at < count; at += 1000) {
      const entries = Array.from({ length: Math.min(1000, count - at) }, (_, i) => {
        const receipt = { ...like.receipt, tokensRoot: random(), kvRoot: random(), nonce: random() }
        return { ...like, receipt, sequence: at + i, hash: random(), leaf: random(), requestId: `r${at + i}` }
      })
      await store.write(entries.flatMap(changesOf))
    }
    await store.close()
    const times: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      const start = performance.now()
      const again = await LevelStore.open(directory)
      const { nextSequence } = await openLedger(again)
      times.push((performance.now() - start) / 1000)
      await again.close()
      if (nextSequence !== count) throw new Error(`the ledger has ${nextSequence} receipts, not ${count}`)
    }
    return [{ what: `opening with ${count} receipts`, value: spread(times), unit: 's', must: { atMost: 3 } }]
  })
}
