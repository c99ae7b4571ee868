import { join } from 'node:path'
import { recoverAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { batchLeaf } from '../../../contracts/batch-tree.ts'
import { hashPromise } from '../../../contracts/promise.ts'
import { hashReceipt } from '../../../contracts/receipt.ts'
import type { Ledger } from '../../../sequencer/receipts/ledger.ts'
import { ordered } from '../../../sequencer/receipts/ledger-spaces.ts'
import { LevelStore } from '../../../sequencer/store/level-store.ts'
import type { Store } from '../../../sequencer/store/store.ts'
import {
  answer,
  domain,
  evidenceHash,
  ledgerOptions,
  openLedger,
  receivedRequest,
  sequencer,
  signedReceipt,
  startTime,
} from '../../support/ledger-fixture.ts'
import { temporaryDirectory } from '../../support/temporary-directory.ts'

const missing = (): never => {
  throw new Error('there is no such receipt')
}

async function withLedger(
  use: (ledger: Ledger, store: Store, directory: string) => Promise<void>,
): Promise<void> {
  const directory = join(await temporaryDirectory(), 'store')
  const store = await LevelStore.open(directory)
  try {
    await use(await openLedger(store), store, directory)
  } finally {
    await store.close()
  }
}

describe('a ledger', () => {
  it('gives receipts dense places from 0, each with a promise that the sequencer signed', () =>
    withLedger(async (ledger) => {
      const ids = Array.from({ length: 300 }, (_, i) => `answer-${i}`)
      const entries = await Promise.all(ids.map((id) => answer(ledger, id)))
      expect(entries.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(ids.map((_, i) => i))
      expect(ledger.nextSequence).toBe(300)
      for (const entry of entries.slice(0, 5)) {
        expect(entry.hash).toBe(hashReceipt(entry.receipt, domain))
        expect(entry.leaf).toBe(batchLeaf(entry.hash, entry.signature))
        const { leaf, includeBy, sequence } = entry
        expect(includeBy).toBe(BigInt(startTime / 1000) + ledgerOptions.inclusionGrace - ledgerOptions.margin)
        const signer = await recoverAddress({
          hash: hashPromise({ leaf, includeBy, sequence: BigInt(sequence) }, domain),
          signature: entry.sequencerSignature,
        })
        expect(signer.toLowerCase()).toBe(sequencer.address)
      }
      expect(await ledger.range(0, 1000)).toEqual(entries.toSorted((a, b) => a.sequence - b.sequence))
      expect(await ledger.range(298, 5)).toHaveLength(2)
      expect(await ledger.range(300, 5)).toEqual([])
    }))

  it('finds a receipt by hash and by request, and forgets that the request waited', () =>
    withLedger(async (ledger) => {
      await ledger.receive({ ...receivedRequest('mine'), keyId: 'key 7' })
      await ledger.receive(receivedRequest('other'))
      expect(ledger.received('mine')).toMatchObject({ id: 'mine', keyId: 'key 7' })
      const entry = await ledger.order('mine', signedReceipt('mine'))
      expect(entry).toMatchObject({ keyId: 'key 7', receivedAt: startTime, requestId: 'mine', sequence: 0 })
      expect(await ledger.find('mine')).toEqual(entry)
      expect(await ledger.find(entry.hash)).toEqual(entry)
      expect(await ledger.find(entry.hash.toUpperCase().replace('X', 'x'))).toEqual(entry)
      for (const stranger of ['other', evidenceHash, '', 'ä', 'x'.repeat(300), '0x12']) {
        expect(await ledger.find(stranger)).toBeUndefined()
      }
      expect(ledger.received('mine')).toBeUndefined()
      expect(ledger.waiting()).toEqual([receivedRequest('other')])
      await ledger.abandon('other')
      expect(ledger.waiting()).toEqual([])
    }))

  it('orders the same receipt of a request once, at the same time or later', () =>
    withLedger(async (ledger) => {
      const signed = signedReceipt('a')
      await ledger.receive(receivedRequest('a'))
      const [first, second] = await Promise.all([ledger.order('a', signed), ledger.order('a', signed)])
      expect(second).toEqual(first)
      expect(await ledger.order('a', signed)).toEqual(first)
      expect(ledger.nextSequence).toBe(1)
    }))

  it('refuses a second receipt for a request, and a receipt under a second request', () =>
    withLedger(async (ledger) => {
      const signed = signedReceipt('a')
      await Promise.all(['a', 'b'].map((id) => ledger.receive(receivedRequest(id))))
      const first = ledger.order('a', signed)
      const refusals = async () => {
        await expect(ledger.order('a', signedReceipt('a'))).rejects.toMatchObject({
          code: 'ledger/already-ordered',
        })
        await expect(ledger.order('b', signed)).rejects.toMatchObject({ code: 'ledger/same-receipt' })
      }
      await refusals()
      await first
      await refusals()
      expect(ledger.nextSequence).toBe(1)
      expect((await answer(ledger, 'b')).sequence).toBe(1)
    }))

  it('refuses what is of no request, of another, under unknown evidence, or too old, and leaves no gap', () =>
    withLedger(async (ledger) => {
      const now = BigInt(startTime / 1000)
      await ledger.receive(receivedRequest('a'))
      const refused = async (signed: ReturnType<typeof signedReceipt>, code: string, id = 'a') => {
        await expect(ledger.order(id, signed)).rejects.toMatchObject({ code })
      }
      await refused(signedReceipt('never'), 'ledger/unknown-request', 'never')
      await refused(signedReceipt('b'), 'ledger/other-request')
      await refused(signedReceipt('a', { modelId: evidenceHash }), 'ledger/other-request')
      await refused(signedReceipt('a', { evidenceHash: `0x${'ab'.repeat(32)}` }), 'ledger/unknown-evidence')
      await refused(signedReceipt('a', { issuedAt: now - 540n }), 'ledger/stale')
      const late = await ledger.order('a', signedReceipt('a', { issuedAt: now - 539n }))
      expect(late).toMatchObject({ sequence: 0, includeBy: now + 1n })
      // A worker whose clock is ahead does not lengthen the promise.
      const early = await answer(ledger, 'b', signedReceipt('b', { issuedAt: now + 100n }))
      expect(early).toMatchObject({ sequence: 1, includeBy: now + 540n })
    }))

  it('goes on behind the last receipt when it is opened again', () =>
    withLedger(async (ledger, store, directory) => {
      await Promise.all(Array.from({ length: 20 }, (_, i) => answer(ledger, `first-${i}`)))
      await store.close()
      const again = await LevelStore.open(directory)
      const reopened = await openLedger(again)
      expect(reopened.nextSequence).toBe(20)
      expect((await answer(reopened, 'second')).sequence).toBe(20)
      await again.close()
    }))

  it('forgets the oldest receipts step by step, last the evidence that only they named, and goes on behind them', () =>
    withLedger(async (ledger, store, directory) => {
      await Promise.all(Array.from({ length: 600 }, (_, i) => answer(ledger, `a-${i}`)))
      const entries = await ledger.range(0, 600)
      const steps = async (below: number) => {
        const forgotten: number[] = []
        for (let step = -1; step !== 0; forgotten.push(step)) step = await ledger.forget(below)
        return forgotten
      }
      expect(await steps(300)).toEqual([256, 44, 0])
      expect(await ledger.range(0, 1000)).toEqual(entries.slice(300))
      for (const { hash, requestId, sequence } of entries.slice(290, 310)) {
        for (const id of [hash, requestId]) {
          expect((await ledger.find(id))?.sequence).toBe(sequence < 300 ? undefined : sequence)
        }
      }
      expect(await ledger.evidence(evidenceHash)).toBeDefined()
      expect(await steps(1000)).toEqual([256, 44, 0])
      expect(await ledger.evidence(evidenceHash)).toBeUndefined()
      await store.close()

      const again = await LevelStore.open(directory)
      const reopened = await openLedger(again)
      expect((await answer(reopened, 'second')).sequence).toBe(600)
      await again.close()
    }))

  it('is not opened where a receipt is missing: in the middle, or the first that is kept', () =>
    withLedger(async (ledger, store) => {
      await Promise.all(Array.from({ length: 10 }, (_, i) => answer(ledger, `a-${i}`)))
      await ledger.forget(3)
      await expect(openLedger(store)).resolves.toMatchObject({ nextSequence: 10 })
      for (const place of [7, 3]) {
        const lost = ordered.put(place, (await ledger.range(place, 1))[0] ?? missing())
        await store.write([ordered.delete(place)])
        await expect(openLedger(store)).rejects.toMatchObject({ code: 'ledger/corrupt' })
        await store.write([lost])
      }
    }))

  it('tells each listener of what was ordered, in order, whatever another listener does', () =>
    withLedger(async (ledger) => {
      const heard: number[] = []
      ledger.onOrdered(() => {
        throw new Error('a bad listener')
      })
      const end = ledger.onOrdered(({ sequence }) => heard.push(sequence))
      await Promise.all(Array.from({ length: 50 }, (_, i) => answer(ledger, `a-${i}`)))
      expect(heard).toEqual(Array.from({ length: 50 }, (_, i) => i))
      end()
      await answer(ledger, 'unheard')
      expect(heard).toHaveLength(50)
    }))
})
