import { describe, expect, it } from 'vitest'
import { collateralOfJson, signedJsonOf } from '../../attestation/collateral/pcs.ts'
import { EvidenceError } from '../../attestation/evidence-error.ts'
import { readEvidence } from '../../attestation/formats/read-evidence.ts'
import { parseGpuReport } from '../../attestation/nvidia/report.ts'
import { readManifest } from '../../attestation/nvidia/rim.ts'
import { readSignedManifest, signedText } from '../../attestation/nvidia/rim-signature.ts'
import { parsePolicy } from '../../attestation/policy-file.ts'
import { parseEndorsement } from '../../attestation/snp/endorsement.ts'
import { parseSnpReport } from '../../attestation/snp/report.ts'
import { parseQeIdentity, parseTcbInfo } from '../../attestation/tdx/collateral.ts'
import { parsePck } from '../../attestation/tdx/pck.ts'
import { parseQuoteHeader, parseTdxQuote } from '../../attestation/tdx/quote.ts'
import { parseCertificate } from '../../attestation/x509/certificate.ts'
import { parseCrl } from '../../attestation/x509/crl.ts'
import { parseOcsp } from '../../attestation/x509/ocsp.ts'
import { derOfPem } from '../../attestation/x509/pem.ts'
import { goldenAbsent } from '../support/golden.ts'
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts'
import { goldenFile, hopper, snp, tdx } from './golden-evidence.ts'

interface Target {
  readonly name: string
  readonly inputs: () => readonly Uint8Array[]
  readonly parse: (bytes: Uint8Array) => unknown
  /** How many of the inputs are tried; what costs more is tried less. */
  readonly count: number
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

/** 100 000 inputs in all. */
const targets: readonly Target[] = [
  { name: 'GPU report', inputs: () => [hopper().gpu.report], parse: parseGpuReport, count: 25_000 },
  {
    name: 'TDX quote',
    inputs: () => [tdx().quote, goldenFile('intel-tdx/go-tdx-guest/quote_v5_sample.dat')],
    parse: (bytes) => {
      parseQuoteHeader(bytes)
      derOfPem('chain', parseTdxQuote(bytes).pckChain)
    },
    count: 25_000,
  },
  { name: 'SNP report', inputs: () => [snp('milan').evidence.report], parse: parseSnpReport, count: 25_000 },
  {
    name: 'certificate',
    inputs: () => [...hopper().gpu.chain, ...snp('turin').evidence.chain, ...pckChain()],
    parse: (bytes) => {
      const certificate = parseCertificate('certificate', bytes)
      for (const read of [parsePck, parseEndorsement]) {
        try {
          read('certificate', certificate)
        } catch (error) {
          if (!(error instanceof EvidenceError)) throw error
        }
      }
    },
    count: 5000,
  },
  {
    name: 'revocation list',
    inputs: () => [tdx().collateral.pckCrl, tdx().collateral.rootCrl].map((der) => der ?? new Uint8Array()),
    parse: (bytes) => parseCrl('crl', bytes),
    count: 3000,
  },
  {
    name: 'OCSP response',
    inputs: () => hopper().ocsp,
    parse: (bytes) => parseOcsp('ocsp', bytes),
    count: 3000,
  },
  {
    name: 'manifest',
    inputs: () => [hopper().rims.driver],
    parse: (bytes) => {
      const signed = readSignedManifest(bytes)
      const [leaf = new Uint8Array()] = signed.chain
      readManifest(signedText(signed, parseCertificate('leaf', leaf)))
    },
    count: 500,
  },
  {
    name: 'unsigned manifest',
    inputs: () => [hopper().rims.driver],
    parse: (bytes) => readManifest(text(bytes)),
    count: 500,
  },
  {
    name: 'TCB info',
    inputs: () => [Buffer.from(tdx().collateral.tcbInfo?.text ?? '')],
    parse: (bytes) => parseTcbInfo(text(bytes)),
    count: 4000,
  },
  {
    name: 'QE identity',
    inputs: () => [Buffer.from(tdx().collateral.qeIdentity?.text ?? '')],
    parse: (bytes) => parseQeIdentity(text(bytes)),
    count: 4000,
  },
  {
    name: 'response of Intel',
    inputs: () => [goldenFile('intel-tdx/go-tdx-guest/sample_tcbinfo_response_v5')],
    parse: (bytes) => signedJsonOf('tcbInfo', bytes, undefined),
    count: 2000,
  },
  {
    name: 'collateral file',
    inputs: () => [goldenFile('intel-tdx/phala-dcap-qvl/tdx_quote_collateral.json')],
    parse: collateralOfJson,
    count: 1000,
  },
  {
    name: 'response of a service',
    inputs: () => [
      goldenFile(
        'composite/tinfoil-tdx-1xgpu-20260622/0002_gemma4-31b-1.inf10.tinfoil.sh_.well-known_tinfoil-attestation.body',
      ),
      goldenFile('composite/dstack-ecdsa-1xgpu-20260610/0001_nano-gpt.com_api_v1_tee_attestation.body'),
    ],
    parse: (bytes) => readEvidence(bytes),
    count: 1000,
  },
  {
    name: 'policy',
    inputs: () => [
      Buffer.from('{"gpuCount":8,"require":["measurements"],"roots":{"amd":{"Milan":[]}},"vmpl":0}'),
    ],
    parse: (bytes) => parsePolicy(text(bytes)),
    count: 1000,
  },
]

function pckChain(): Uint8Array[] {
  return derOfPem('chain', parseTdxQuote(tdx().quote).pckChain)
}

/** Some bytes changed, cut, doubled, or grown: what a careless or a hostile prover sends. */
function mutated(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  let changed = Uint8Array.from(bytes)
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(changed.length || 1)
    const length = random.below(64)
    switch (random.below(6)) {
      case 0:
        changed[at] = random.below(256)
        break
      case 1:
        changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8))
        break
      case 2:
        changed = changed.slice(0, at)
        break
      case 3:
        changed = joined(changed.subarray(0, at), changed.subarray(at + length))
        break
      case 4:
        changed.fill([0, 0xff, 0x30, 0x22][random.below(4)] ?? 0, at, at + 1 + random.below(4))
        break
      default:
        changed = joined(changed.subarray(0, at + length), changed.subarray(at))
    }
  }
  return changed
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat([first, second]))
}

describe.skipIf(goldenAbsent !== false)('parsers, given 100 000 mutated inputs (needs golden data)', () => {
  const random = goldenAbsent === false ? seededRandom('attestation fuzz') : undefined

  it('are given as many', () => {
    expect(targets.reduce((sum, { count }) => sum + count, 0)).toBe(100_000)
  })

  it.each(targets)('throw nothing but their own errors: $name', { timeout: 300_000 }, (target) => {
    if (random === undefined) return
    const inputs = target.inputs()
    let refused = 0
    for (let i = 0; i < target.count; i++) {
      const input = mutated(inputs[i % inputs.length] ?? new Uint8Array(), random)
      try {
        target.parse(input)
      } catch (error) {
        if (!(error instanceof EvidenceError)) {
          const shown = Buffer.from(input).toString('base64')
          throw new Error(`input ${i} (${shown.slice(0, 4000)})`, { cause: error })
        }
        refused++
      }
    }
    expect(refused).toBeGreaterThan(0)
  })
})
