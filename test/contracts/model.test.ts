import { zeroHash } from 'viem'
import { describe, expect } from 'vitest'
import { modelsAbi, modelsBytecode } from '../../contracts/generated/models.ts'
import { hashModel, type ModelSpec } from '../../contracts/model.ts'
import { waitForReceipt } from '../../contracts/wait-for-receipt.ts'
import { chainTest } from '../support/chain-test.ts'
import { randomSpec } from '../support/random-spec.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { deployForTest } from '../support/test-contract.ts'

const random = seededRandom('model')

const lengths = () => Array.from({ length: 1 + random.below(16) }, (_, i) => 2 ** (i + 1) + random.below(2))

describe('a model id', () => {
  chainTest('is what the contract registers the model under', async ({ chain }) => {
    const address = await deployForTest(chain, modelsAbi, modelsBytecode)
    for (let i = 0; i < 50; i++) {
      const spec = randomSpec(random, lengths())
      const call = { address, abi: modelsAbi, functionName: 'register', args: [spec] } as const
      const { result, request } = await chain.reader.simulateContract({
        ...call,
        account: chain.wallet('stranger').account,
      })
      expect(hashModel(spec), `seed ${random.seed}`).toBe(result)
      if (i > 0) continue
      const hash = await chain.wallet('stranger').writeContract(request)
      await waitForReceipt(chain.reader, hash)
      const read = { address, abi: modelsAbi } as const
      const model = await chain.reader.readContract({ ...read, functionName: 'model', args: [result] })
      expect(model).toMatchObject({ weights: spec.weights, thresholds: spec.thresholds })
      expect(
        await chain.reader.readContract({
          ...read,
          functionName: 'program',
          args: [result, spec.buckets[0]?.length ?? 0, 2n],
        }),
      ).toEqual(spec.buckets[0]?.programs[2])
    }
  })

  chainTest('is not given to what no dispute could be played under', async ({ chain }) => {
    const address = await deployForTest(chain, modelsAbi, modelsBytecode)
    const spec = randomSpec(random, lengths())
    const [bucket] = spec.buckets
    if (bucket === undefined) throw new Error('no buckets')
    const register = (changes: Partial<ModelSpec>) =>
      chain.reader.simulateContract({
        address,
        abi: modelsAbi,
        functionName: 'register',
        args: [{ ...spec, ...changes }],
      })
    const [greedy, sampled, kv] = bucket.programs
    const one = { ...greedy, program: { root: zeroHash, count: 1 } }
    await expect(register({})).resolves.toBeDefined()
    await expect(register({ weights: { root: zeroHash, count: 0 } })).rejects.toThrow('BadWeights')
    await expect(register({ buckets: [] })).rejects.toThrow('BadBuckets')
    await expect(register({ buckets: [bucket, bucket] })).rejects.toThrow('BadBuckets')
    await expect(register({ buckets: [{ ...bucket, length: 2 ** 24 }] })).rejects.toThrow('BadBuckets')
    await expect(register({ buckets: [{ ...bucket, programs: [one, sampled, kv] }] })).rejects.toThrow(
      'BadProgram',
    )
    await expect(register({ sampledLayers: 0 })).rejects.toThrow('BadLayers')
    for (const bits of [0, 0x7f800000, 0x7fc00000, 0x80000001]) {
      await expect(register({ thresholds: { ...spec.thresholds, epsilon: bits } })).rejects.toThrow(
        'BadThreshold',
      )
    }
  })
})
