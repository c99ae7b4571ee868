import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { OCSPRequest } from '@peculiar/asn1-ocsp'
import { AsnConvert } from '@peculiar/asn1-schema'
import { afterEach, describe, expect, it } from 'vitest'
import { directoryCollateral } from '../../attestation/collateral/directory.ts'
import { httpCollateral } from '../../attestation/collateral/http.ts'
import { EvidenceError } from '../../attestation/evidence-error.ts'
import { readEvidence } from '../../attestation/formats/read-evidence.ts'
import { defaultPolicy, type Policy } from '../../attestation/policy.ts'
import { verifyCpuEvidence, verifyEvidence, verifyGpuEvidence } from '../../attestation/verify-evidence.ts'
import { goldenAbsent } from '../support/golden.ts'
import { goldenFile, hopper, snp } from './golden-evidence.ts'

interface Reply {
  status?: number
  body?: Uint8Array | string
  headers?: Record<string, string>
  /** Milliseconds until it comes. */
  after?: number
}

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A local server in place of all vendors; says what it was asked. */
async function serve(answer: (url: string, body: Uint8Array) => Reply | undefined) {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const url = request.url ?? ''
    asked.push(url)
    const {
      status = 200,
      body = '',
      headers = {},
      after = 0,
    } = answer(url, await bodyOf(request)) ?? { status: 404 }
    if (after > 0) await new Promise((resolve) => response.once('close', resolve))
    response.writeHead(status, headers).end(body)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const endpoints = {
    intel: base,
    intelRootCrl: `${base}/root.crl`,
    amd: base,
    nvidiaRim: base,
    nvidiaOcsp: `${base}/ocsp`,
  }
  return { asked, endpoints }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const TINFOIL = 'composite/tinfoil-tdx-1xgpu-20260622'
const chainNames = ['Tcb-Info-Issuer-Chain', 'Sgx-Enclave-Identity-Issuer-Chain', 'Sgx-Pck-Crl-Issuer-Chain']

/** A recorded answer: body and the headers that matter. */
function recorded(name: string): Reply {
  const { headers } = JSON.parse(Buffer.from(goldenFile(`${TINFOIL}/${name}.json`)).toString('utf8')) as {
    headers: Record<string, string[]>
  }
  const kept = Object.entries(headers).filter(([key]) => chainNames.includes(key))
  return {
    body: goldenFile(`${TINFOIL}/${name}.body`),
    headers: Object.fromEntries(kept.map(([key, [value = '']]) => [key, value])),
  }
}

function intel(url: string): Reply | undefined {
  if (url === '/tdx/certification/v4/tcb?fmspc=90c06f000000') {
    return recorded('0003_api.trustedservices.intel.com_tdx_certification_v4_tcb')
  }
  if (url === '/tdx/certification/v4/qe/identity') {
    return recorded('0004_api.trustedservices.intel.com_tdx_certification_v4_qe_identity')
  }
  if (url === '/sgx/certification/v4/pckcrl?ca=platform&encoding=der') {
    return recorded('0005_api.trustedservices.intel.com_sgx_certification_v4_pckcrl')
  }
  if (url === '/root.crl') return recorded('0006_certificates.trustedservices.intel.com_intelsgxrootca.der')
  return undefined
}

const evidence = () =>
  readEvidence(
    goldenFile(`${TINFOIL}/0002_gemma4-31b-1.inf10.tinfoil.sh_.well-known_tinfoil-attestation.body`),
  )
const policy: Policy = { ...defaultPolicy, schemes: ['tinfoil-v3'], gpuCount: 1 }
const options = {
  now: new Date('2026-06-22T23:54:12Z'),
  challenge: Buffer.from('a8c5455663ef4951c4a6fef8de2a079934c8e93c67626e7311bf385ba6724c9e', 'hex'),
}

describe.skipIf(goldenAbsent !== false)('collateral over HTTP (needs golden data)', () => {
  it('of Intel is enough to accept a recorded response, and is asked for once', async () => {
    const { asked, endpoints } = await serve(intel)
    let now = 0
    const collateral = httpCollateral({ endpoints, keepFor: 1000, clock: () => now })
    const judge = () => verifyEvidence(evidence(), policy, { ...options, collateral })
    expect((await judge()).verdict).toBe('accept')
    const times = asked.filter((url) => url.includes('/v4/tcb')).length
    expect(times).toBe(1)
    expect((await judge()).verdict).toBe('accept')
    expect(asked.filter((url) => url.includes('/v4/tcb')).length).toBe(1)
    now = 1000
    expect((await judge()).verdict).toBe('accept')
    expect(asked.filter((url) => url.includes('/v4/tcb')).length).toBe(2)
  })

  it.each([
    ['answers with an error', { status: 500 }, 'status 500'],
    ['does not answer in time', { after: 1 }, 'timeout'],
    ['knows nothing', { status: 404 }, 'not at hand'],
    ['sends something else', { body: '<html>' }, 'expected JSON'],
    ['sends without end', { body: 'x'.repeat(9 * 2 ** 20) }, 'longer than'],
  ])('of a service that %s leaves the TCB open', async (_, reply, reason) => {
    const { endpoints } = await serve((url) => (url.includes('/v4/tcb') ? reply : intel(url)))
    const collateral = httpCollateral({ endpoints, timeout: 'after' in reply ? 200 : 20_000 })
    const { verdict, checks } = await verifyEvidence(evidence(), policy, { ...options, collateral })
    expect(verdict).toBe('unknown')
    expect(checks.find(({ id }) => id === 'tdx.collateral')?.reason).toContain(reason)
  })

  it('is asked for again after a failure', async () => {
    let fail = true
    const { endpoints } = await serve((url) => (fail ? { status: 503 } : intel(url)))
    const collateral = httpCollateral({ endpoints })
    const judge = () => verifyEvidence(evidence(), policy, { ...options, collateral })
    expect((await judge()).verdict).toBe('unknown')
    fail = false
    expect((await judge()).verdict).toBe('accept')
  })

  it('of AMD gives the chain of a chip', async () => {
    const { evidence: whole, now } = snp('genoa')
    const [leaf = new Uint8Array()] = whole.chain
    const bundle = ['ask', 'ark'].map((name) => goldenFile(`amd-sev-snp/ms-genoa/genoa_${name}.pem`))
    const { asked, endpoints } = await serve((url) =>
      url.includes('cert_chain')
        ? { body: Buffer.concat(bundle) }
        : url.includes('?blSPL=')
          ? { body: leaf }
          : undefined,
    )
    const collateral = httpCollateral({ endpoints })
    const bare = { ...whole, chain: [] }
    const { verdict } = await verifyCpuEvidence(bare, defaultPolicy, { now, collateral })
    expect(verdict).toBe('accept')
    expect(asked[0]).toMatch(
      /^\/vcek\/v1\/Genoa\/[0-9a-f]{128}\?blSPL=\d\d&teeSPL=\d\d&snpSPL=\d\d&ucodeSPL=\d\d$/,
    )
  })

  it('of NVIDIA gives manifests and answers about certificates', async () => {
    const { gpu, rims, ocsp, challenge } = hopper()
    const { asked, endpoints } = await serve((url, body) => {
      if (url.startsWith('/v1/rim/')) {
        const file = url.includes('DRIVER') ? rims.driver : rims.vbios
        return { body: JSON.stringify({ id: url, rim: Buffer.from(file).toString('base64') }) }
      }
      const [request] = AsnConvert.parse(body, OCSPRequest).tbsRequest.requestList
      const serial = Buffer.from(request?.reqCert.serialNumber ?? new ArrayBuffer(0))
      const found = ocsp.find((response) => Buffer.from(response).includes(serial))
      return found && { body: found }
    })
    const collateral = httpCollateral({ endpoints })
    const now = new Date('2025-08-21T12:00:00Z')
    const strict: Policy = { ...defaultPolicy, require: ['measurements'] }
    const { verdict, checks } = await verifyGpuEvidence([gpu], strict, { now, collateral, challenge })
    expect(checks.filter(({ status }) => status === 'fail')).toEqual([])
    expect(verdict).toBe('accept')
    expect(asked).toContain('/v1/rim/NV_GPU_DRIVER_GH100_550.90.07')
    expect(asked).toContain('/v1/rim/NV_GPU_VBIOS_1010_0200_882_96009F0001')
    // The device's three are answered; about the manifests' signers nothing was recorded at that time.
    const revocation = checks.find(({ id }) => id === 'nvidia.revocation')
    expect(revocation?.status).toBe('unknown')
    expect(revocation?.reason).not.toContain('BROM')
    expect(revocation?.reason).toContain('RIM')
  })
})

describe('collateral of nobody', () => {
  it('is an error of its own', async () => {
    const endpoints = { intel: 'http://127.0.0.1:1', intelRootCrl: 'http://127.0.0.1:1' }
    const asked = httpCollateral({ endpoints }).tdx({ fmspc: '00', ca: 'platform' })
    await expect(asked).rejects.toThrow(EvidenceError)
  })

  it('is nothing where a directory has nothing', async () => {
    const collateral = directoryCollateral('/nonexistent')
    expect(await collateral.tdx({ fmspc: '00', ca: 'platform' })).toEqual({})
    expect(await collateral.rim({ kind: 'driver', id: 'x' })).toBeUndefined()
    expect(await collateral.ocsp({ certificate: new Uint8Array(), issuer: new Uint8Array() })).toEqual([])
  })
})
