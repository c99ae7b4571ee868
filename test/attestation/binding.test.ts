import { createHash } from 'node:crypto'
import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Binding, gpuNonce, publicChallenge, reportData } from '../../attestation/binding.ts'

const binding: Binding = {
  challenge: `0x${'c1'.repeat(32)}`,
  worker: `0x${'a0'.repeat(20)}`,
  gpuReports: [Uint8Array.of(1, 2, 3), Uint8Array.of(4)],
  modelIds: [`0x${'11'.repeat(32)}`],
}
const sha = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

describe('what evidence is bound to', () => {
  it('is the design’s formula', () => {
    const challenge = Buffer.alloc(32, 0xc1)
    const worker = Buffer.alloc(20, 0xa0)
    expect(gpuNonce(binding)).toBe(`0x${sha('otr/gpu-nonce/v1', challenge, worker).toString('hex')}`)
    const reports = sha(Buffer.from([0, 0, 0, 3, 1, 2, 3, 0, 0, 0, 1, 4]))
    const digest = sha('otr/report-data/v1', worker, reports, sha(Buffer.alloc(32, 0x11)))
    expect(reportData(binding)).toBe(`0x${digest.toString('hex')}${'c1'.repeat(32)}`)
  })

  it('changes with everything that it binds, the boundary between two reports included', () => {
    const other: Hex = `0x${'22'.repeat(32)}`
    const variants: Partial<Binding>[] = [
      {},
      { challenge: other },
      { worker: `0x${'a1'.repeat(20)}` },
      { gpuReports: [Uint8Array.of(1, 2), Uint8Array.of(3, 4)] },
      { gpuReports: [Uint8Array.of(4), Uint8Array.of(1, 2, 3)] },
      { gpuReports: [] },
      { modelIds: [other] },
      { modelIds: [] },
    ]
    const values = variants.map((change) => reportData({ ...binding, ...change }))
    expect(new Set(values).size).toBe(variants.length)
  })

  it('takes a block for a challenge as a contract would', () => {
    const block: Hex = `0x${'ab'.repeat(32)}`
    const encoded = encodeAbiParameters(parseAbiParameters('uint256, bytes32'), [31337n, block])
    expect(publicChallenge(31337, block)).toBe(keccak256(encoded))
    expect(() => publicChallenge(31337, '0xab')).toThrow('expected 32 bytes, got 1')
  })

  it('refuses a challenge or a key of another length', () => {
    expect(() => gpuNonce({ ...binding, challenge: '0x11' })).toThrow('expected 32 bytes, got 1')
    expect(() => reportData({ ...binding, worker: binding.challenge })).toThrow('expected 20 bytes, got 32')
  })
})
