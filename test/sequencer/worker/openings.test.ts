import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex, PrivateKeyAccount } from 'viem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LevelStore } from '../../../sequencer/store/level-store.ts'
import { enclaveKey } from '../../../sequencer/worker/enclave-key.ts'
import { Openings } from '../../../sequencer/worker/openings.ts'
import { validReceipt } from '../../support/valid-receipt.ts'

const hashOf = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const receipt = validReceipt({
  modelId: hashOf(1),
  key: { address: `0x${'11'.repeat(20)}` } as PrivateKeyAccount,
})

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'otr-openings-'))
})
afterEach(() => rm(directory, { recursive: true }))

describe('openings', () => {
  it('are there after the store was closed, to the last bit, and go when their time has come', async () => {
    const path = join(directory, 'store')
    const options = { keepUntil: ({ issuedAt }: { issuedAt: bigint }) => Number(issuedAt) + 100 }
    const opening = { tokens: [3, 65_536, 7], kv: Float32Array.of(1, -0, Number.NaN, 1e-40) }
    const store = await LevelStore.open(path)
    const first = new Openings(options, { store })
    // More than are dropped at once.
    for (let n = 0; n < 300; n++) await first.keep(hashOf(n), { ...receipt, issuedAt: BigInt(n) }, opening)
    await store.close()

    const again = await LevelStore.open(path)
    try {
      const openings = new Openings(options, { store: again })
      const found = await openings.find(hashOf(299))
      expect(found?.tokens).toEqual(opening.tokens)
      expect(new Uint32Array(found?.kv.buffer ?? new ArrayBuffer())).toEqual(
        new Uint32Array(opening.kv.buffer),
      )
      expect(await openings.opening(hashOf(299))).toEqual({
        ...found,
        receipt: { ...receipt, issuedAt: 299n },
      })
      expect(await openings.prune(100)).toBe(0)
      expect(await openings.prune(399)).toBe(299)
      expect(await openings.find(hashOf(298))).toBeUndefined()
      expect(await openings.opening(hashOf(298))).toBeUndefined()
      expect(await openings.find(hashOf(299))).toBeDefined()
    } finally {
      await again.close()
    }
  })
})

describe('the enclave key', () => {
  it('is made once, for its owner alone, and not used where others can read it', async () => {
    const key = await enclaveKey(join(directory, 'data'))
    const path = join(directory, 'data', 'enclave.key')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await enclaveKey(join(directory, 'data'))).toBe(key)
    await chmod(path, 0o640)
    await expect(enclaveKey(join(directory, 'data'))).rejects.toMatchObject({ code: 'worker/bad-key' })
    await chmod(path, 0o600)
    await writeFile(path, 'something else')
    const error = await enclaveKey(join(directory, 'data')).catch((cause) => cause)
    expect(error.code).toBe('worker/bad-key')
    expect(error.message).not.toContain('something else')
  })
})
