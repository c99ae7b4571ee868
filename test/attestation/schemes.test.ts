import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { readEvidence } from '../../attestation/formats/read-evidence.ts'
import type { Binding } from '../../attestation/schemes/binding.ts'
import { expectationOf } from '../../attestation/schemes/expectation.ts'
import { createSimulatedAuthority } from '../../attestation/simulated/authority.ts'
import { parseCertificate } from '../../attestation/x509/certificate.ts'

const challenge = Buffer.alloc(32, 0xc1)
const address = Buffer.alloc(20, 0xa0)
const key = Buffer.alloc(32, 0xb0)
const fingerprint = Buffer.alloc(32, 0xf0)
const sha = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const expected = (binding: Binding, gpus = 1) =>
  expectationOf(
    binding,
    challenge,
    Array.from({ length: gpus }, () => new Uint8Array(1)),
  )
const hex = (bytes: Uint8Array | { problem: string }) =>
  bytes instanceof Uint8Array ? Buffer.from(bytes).toString('hex') : bytes.problem

let certificate: Uint8Array
let spki: Buffer
beforeAll(async () => {
  const authority = await createSimulatedAuthority()
  const machine = await authority.machine({ tee: 'tdx', gpus: 1 })
  const { gpus } = await machine.attest({ worker: address, modelIds: [], challenge })
  certificate = gpus[0]?.chain[0] ?? new Uint8Array()
  spki = Buffer.from(parseCertificate('certificate', certificate).spkiSha256, 'hex')
})

describe('report data and GPU nonce', () => {
  it('of dstack are the key, padded to half, then the challenge', () => {
    for (const signingAddress of [address, key]) {
      const half = Buffer.concat([signingAddress, Buffer.alloc(32 - signingAddress.length)])
      const { reportData, gpuNonce } = expected({ scheme: 'dstack-ed25519', signingAddress })
      expect(hex(reportData)).toBe(Buffer.concat([half, challenge]).toString('hex'))
      expect(gpuNonce).toEqual(challenge)
    }
  })

  it('of NEAR hash the key with the TLS fingerprint', () => {
    const { reportData } = expected({
      scheme: 'near-tls',
      signingAddress: address,
      tlsFingerprint: fingerprint,
    })
    expect(hex(reportData)).toBe(Buffer.concat([sha(address, fingerprint), challenge]).toString('hex'))
  })

  it('of Chutes hash texts, and the server’s key', () => {
    const { reportData, gpuNonce } = expected({ scheme: 'chutes', e2eKey: 'a2V5', certificate })
    const half = sha(`${'c1'.repeat(32)}a2V5`)
    expect(hex(reportData)).toBe(Buffer.concat([half, spki]).toString('hex'))
    expect(hex(gpuNonce ?? new Uint8Array())).toBe(half.toString('hex'))
  })

  it('of Tinfoil hash keys, challenge and the text of the GPU evidence', () => {
    const gpuText = '{"evidences": [1]}'
    const base = {
      scheme: 'tinfoil-v3',
      tlsKey: spki,
      hpkeKey: key,
      nvswitchHash: undefined,
      nvswitchText: undefined,
      certificate,
    } as const
    const whole = expected({ ...base, gpuHash: sha(gpuText), gpuText })
    expect(hex(whole.reportData)).toBe(
      sha(spki, key, challenge, sha(gpuText)).toString('hex') + '00'.repeat(32),
    )
    expect(whole.gpuCommitment).toEqual({ problem: undefined })
    const commitment = (change: object, gpus = 1) =>
      expected({ ...base, gpuHash: sha(gpuText), gpuText, ...change }, gpus).gpuCommitment
    expect(commitment({ gpuText: `${gpuText} ` })).toEqual({ problem: expect.stringContaining('other') })
    expect(commitment({ gpuHash: undefined })).toEqual({ problem: expect.stringContaining('not commit') })
    expect(commitment({ gpuText: undefined }, 0)).toEqual({ problem: expect.stringContaining('not there') })
    expect(commitment({ gpuHash: undefined, gpuText: undefined }, 0)).toBeUndefined()
    expect(commitment({ nvswitchText: '[]' })).toEqual({ problem: expect.stringContaining('NVSwitch') })
    expect(commitment({ nvswitchText: '[]', nvswitchHash: sha('[]') })).toEqual({ problem: undefined })
    expect(commitment({ nvswitchHash: sha('[]') })).toEqual({ problem: expect.stringContaining('not there') })
    const other = expected({ ...base, tlsKey: key, gpuHash: sha(gpuText), gpuText })
    expect(hex(other.reportData)).toContain('another key')
  })

  it.each<[string, Binding]>([
    ['a dstack address', { scheme: 'dstack-address', signingAddress: undefined }],
    ['a TLS fingerprint', { scheme: 'near-tls', signingAddress: address, tlsFingerprint: undefined }],
    ['an end-to-end key', { scheme: 'chutes', e2eKey: undefined, certificate: key }],
    ['a readable certificate', { scheme: 'chutes', e2eKey: 'a', certificate: key }],
  ])('cannot be told without %s', (_, binding) => {
    expect(expected(binding).reportData).toEqual({ problem: expect.any(String) })
  })
})

describe('a response', () => {
  const dstack = { signing_address: '0x', intel_quote: 'ab', nvidia_payload: '{"evidence_list":[]}' }

  it('tells its scheme by what it looks like', () => {
    const scheme = (value: unknown) => readEvidence(Buffer.from(JSON.stringify(value))).binding.scheme
    expect(scheme(dstack)).toBe('dstack-address')
    expect(scheme({ ...dstack, signing_algo: 'ed25519' })).toBe('dstack-ed25519')
    expect(scheme({ ...dstack, tls_cert_fingerprint: 'ab' })).toBe('near-tls')
    expect(scheme({ evidence: [{ quote: 'AA==' }] })).toBe('chutes')
    expect(scheme({ all_attestations: [{ intel_quote: 'AA==', e2e_pubkey: 'x' }] })).toBe('chutes')
    const tinfoil = { format: 'https://tinfoil.sh/predicate/attestation/v3', report_data: {} }
    expect(scheme({ ...tinfoil, cpu: { platform: 'tdx', report: 'AA==' } })).toBe('tinfoil-v3')
  })

  it.each([
    ['{', 'expected JSON'],
    ['[]', 'evidence: expected an object, got a list'],
    ['{}', 'in a format that is known here'],
    [JSON.stringify({ ...dstack, intel_quote: 'zz' }), 'intel_quote: expected hex, got "zz"'],
    [JSON.stringify({ evidence: [{}, {}] }), 'evidence.instance_id: expected one, or a choice of one'],
    [
      JSON.stringify({ ...dstack, nvidia_payload: '{"evidence_list":[{"evidence":"A","certificate":""}]}' }),
      'nvidia_payload[0].evidence: expected base64, got "A"',
    ],
  ])('that is none says what is wrong: %s', (text, message) => {
    expect(() => readEvidence(Buffer.from(text))).toThrow(message)
  })
})
