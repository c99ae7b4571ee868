import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeEvidence } from '../../attestation/formats/otr.ts'
import { createSimulatedAuthority } from '../../attestation/simulated/authority.ts'
import { goldenFile } from '../attestation/golden-evidence.ts'
import { goldenAbsent, goldenPath } from '../support/golden.ts'
import { runOtr } from '../support/run-otr.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'evidence-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

const verify = (...args: string[]) => runOtr('verify', 'evidence', ...args)

function put(name: string, content: string | Uint8Array): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}

describe('otr verify evidence', () => {
  it('says in plain sight that evidence is simulated, and refuses it unless the policy names its root', async () => {
    const authority = await createSimulatedAuthority()
    const machine = await authority.machine({ tee: 'sev-snp', gpus: 1 })
    const challenge = new Uint8Array(32).fill(7)
    const evidence = await machine.attest({
      worker: new Uint8Array(20).fill(0xa0),
      modelIds: [new Uint8Array(32).fill(1)],
      challenge,
    })
    const file = put('evidence.json', encodeEvidence(evidence))
    const nonce = ['--nonce', Buffer.from(challenge).toString('hex')]
    const policy = put('policy.json', JSON.stringify({ simulatedRoots: authority.roots }))

    const admitted = await verify(file, ...nonce, '--policy', policy)
    expect(admitted.stderr).toBe('')
    expect(admitted.stdout).toMatch(/^SIMULATED HARDWARE: this evidence proves nothing\n/)
    expect(admitted.stdout).toMatch(/^accept$/m)
    expect(admitted.stdout).toMatch(/^signer +(a0){20}$/m)
    expect(admitted.code).toBe(0)

    const production = await verify(file, ...nonce)
    expect(production.stdout).toMatch(/^FAIL {2}policy\.simulated +the evidence is simulated/m)
    expect(production.stdout).toMatch(/\nrefuse\n$/)
    expect(production.code).toBe(1)

    const open = await verify(file, '--policy', policy, '--json')
    expect(JSON.parse(open.stdout)).toMatchObject({ verdict: 'unknown', claims: null })
    expect(open.code).toBe(3)
  })

  it('tells wrong usage from bad evidence', async () => {
    const file = put('nothing.json', '{}')
    expect(await verify(file)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^FAIL {2}format /) })
    expect(await verify(file, '--nonce', 'xyz')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--nonce: nonce: expected 32 bytes of hex'),
    })
    expect((await verify(file, '--at', 'noon')).code).toBe(2)
    expect((await verify(file, '--scheme', 'none')).code).toBe(2)
    const policy = put('bad.json', '{"minTcb":"Fine"}')
    expect(await verify(file, '--policy', policy)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('policy.minTcb: expected UpToDate'),
    })
    expect((await verify(join(directory, 'absent.json'))).code).toBe(3)
  })
})

const CAPTURE = 'composite/dstack-ecdsa-1xgpu-20260610'

/** Intel's recorded answers as one file, as quote providers write it. */
function recordedCollateral(): string {
  const body = (name: string) => Buffer.from(goldenFile(`${CAPTURE}/${name}.body`))
  const header = (name: string, key: string) => {
    const { headers } = JSON.parse(Buffer.from(goldenFile(`${CAPTURE}/${name}.json`)).toString('utf8'))
    return decodeURIComponent(headers[key][0])
  }
  const tcb = '0002_api.trustedservices.intel.com_tdx_certification_v4_tcb'
  const qe = '0003_api.trustedservices.intel.com_tdx_certification_v4_qe_identity'
  const signature = (name: string) => JSON.parse(body(name).toString('utf8')).signature
  const value = (name: string, key: string) => {
    const text = body(name).toString('utf8')
    return text.slice(text.indexOf(`"${key}":`) + key.length + 3, text.lastIndexOf(',"signature"'))
  }
  return JSON.stringify({
    tcb_info: value(tcb, 'tcbInfo'),
    tcb_info_signature: signature(tcb),
    tcb_info_issuer_chain: header(tcb, 'Tcb-Info-Issuer-Chain'),
    qe_identity: value(qe, 'enclaveIdentity'),
    qe_identity_signature: signature(qe),
    qe_identity_issuer_chain: header(qe, 'Sgx-Enclave-Identity-Issuer-Chain'),
  })
}

describe.skipIf(goldenAbsent !== false)('otr verify evidence (needs golden data)', () => {
  it('reads what an inference service returned', async () => {
    const file = goldenPath(`evidence/${CAPTURE}/0001_nano-gpt.com_api_v1_tee_attestation.body`)
    const nonce = '9a796732359e9324a45576a730e5a9c47bff518b8ee8bcb882d00b5b1ff6f39a'
    const asked = [file, '--nonce', nonce, '--at', '2026-06-10T01:49:05Z']
    const alone = await verify(...asked)
    expect(alone.stdout).toMatch(
      /^open {2}tdx\.collateral +TCB info and QE identity for FMSPC ([0-9a-f]{12})/m,
    )
    expect(alone.code).toBe(3)

    const fmspc = /FMSPC ([0-9a-f]{12})/.exec(alone.stdout)?.[1]
    mkdirSync(join(directory, 'collateral', 'tdx'), { recursive: true })
    for (const ca of ['platform', 'processor'])
      put(`collateral/tdx/${fmspc}-${ca}.json`, recordedCollateral())
    const collateral = ['--collateral', join(directory, 'collateral')]
    const good = await verify(...asked, ...collateral)
    expect(good.stdout).toMatch(/^CPU +tdx, UpToDate$/m)
    expect(good.stdout).toMatch(/^GPU +HOPPER 41[0-9A-F]{16}, driver 570\.172\.08, VBIOS 96\.00\.D0\.00\.03/m)
    expect(good.stdout).toMatch(/^not shown +CPU and GPU answer one challenge/m)
    expect(good.code).toBe(0)

    const replay = await verify(
      file,
      '--nonce',
      '66'.repeat(32),
      '--at',
      '2026-06-10T01:49:05Z',
      ...collateral,
    )
    expect(replay.stdout).toMatch(/^FAIL {2}freshness\.challenge/m)
    expect(replay.code).toBe(1)
  })
})
