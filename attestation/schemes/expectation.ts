import { createHash } from 'node:crypto'
import { bytesToHex, hexToBytes } from 'viem'
import { gpuNonce, reportData } from '../binding.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import { hexOf } from '../bytes/text.ts'
import { attempt } from '../context.ts'
import { parseCertificate } from '../x509/certificate.ts'
import type {
  Binding,
  ChutesBinding,
  Expectation,
  NearTlsBinding,
  OtrBinding,
  TinfoilBinding,
} from './binding.ts'

const HALF = 32

/** What report data and GPU nonce must be under a scheme. The challenge is the verifier's, 32 bytes. */
export function expectationOf(
  binding: Binding,
  challenge: Uint8Array,
  gpuReports: readonly Uint8Array[],
): Expectation {
  switch (binding.scheme) {
    case 'otr':
      return otr(binding, challenge, gpuReports)
    case 'dstack-address':
    case 'dstack-ed25519': {
      const { signingAddress } = binding
      return clear(challenge, signingAddress && padded(signingAddress), signingAddress)
    }
    case 'near-tls':
      return nearTls(binding, challenge)
    case 'chutes':
      return chutes(binding, challenge)
    case 'tinfoil-v3':
      return tinfoil(binding, challenge, gpuReports.length)
  }
}

function otr(
  { worker, modelIds }: OtrBinding,
  challenge: Uint8Array,
  gpuReports: readonly Uint8Array[],
): Expectation {
  const bound = { challenge: bytesToHex(challenge), worker: bytesToHex(worker) }
  const data = reportData({ ...bound, gpuReports, modelIds: modelIds.map((id) => bytesToHex(id)) })
  return {
    reportData: hexToBytes(data),
    gpuNonce: hexToBytes(gpuNonce(bound)),
    gpuCommitment: 'in report data',
    challengeInClear: true,
    signer: worker,
    modelIds,
  }
}

/** Schemes that put something of their own first, and the challenge as it is last. */
function clear(
  challenge: Uint8Array,
  half: Uint8Array | undefined,
  signer: Uint8Array | undefined,
): Expectation {
  return {
    reportData:
      half === undefined
        ? { problem: 'the response lacks what goes into report data' }
        : joined(half, challenge),
    gpuNonce: challenge,
    gpuCommitment: undefined,
    challengeInClear: true,
    signer,
    modelIds: [],
  }
}

function nearTls({ signingAddress, tlsFingerprint }: NearTlsBinding, challenge: Uint8Array): Expectation {
  const half = signingAddress && tlsFingerprint && sha256(signingAddress, tlsFingerprint)
  return clear(challenge, half, signingAddress)
}

function chutes({ e2eKey, certificate }: ChutesBinding, challenge: Uint8Array): Expectation {
  const key = e2eKey === undefined ? undefined : sha256(`${hexOf(challenge)}${e2eKey}`)
  const spki = certificate && spkiHash(certificate)
  const data =
    key === undefined
      ? { problem: 'no end-to-end key is stated for the instance' }
      : spki === undefined
        ? { problem: 'no certificate of the server came with the evidence' }
        : joined(key, spki)
  return {
    reportData: data,
    gpuNonce: key,
    gpuCommitment: undefined,
    challengeInClear: false,
    signer: e2eKey === undefined ? undefined : Buffer.from(e2eKey),
    modelIds: [],
  }
}

function tinfoil(binding: TinfoilBinding, challenge: Uint8Array, gpus: number): Expectation {
  const { tlsKey, hpkeKey, gpuHash, nvswitchHash, certificate } = binding
  const parts = [tlsKey, hpkeKey, challenge, gpuHash, nvswitchHash].filter((part) => part !== undefined)
  const spki = certificate && spkiHash(certificate)
  const served =
    spki === undefined || tlsKey === undefined || hpkeKey === undefined
      ? 'the response lacks a key that goes into report data, or the certificate of its server'
      : sameBytes(spki, tlsKey)
        ? undefined
        : 'the certificate of the server is for another key than the one stated'
  return {
    reportData: served === undefined ? joined(sha256(...parts), new Uint8Array(HALF)) : { problem: served },
    gpuNonce: challenge,
    gpuCommitment:
      gpus === 0 && gpuHash === undefined ? undefined : { problem: tinfoilCommitmentProblem(binding, gpus) },
    challengeInClear: false,
    signer: hpkeKey,
    modelIds: [],
  }
}

function tinfoilCommitmentProblem(binding: TinfoilBinding, gpus: number): string | undefined {
  const { gpuHash, gpuText, nvswitchHash, nvswitchText } = binding
  if (gpuHash === undefined) return 'there are GPU reports to which the quote does not commit'
  if (gpus === 0 || gpuText === undefined) return 'the quote commits to GPU reports that are not there'
  if (!sameBytes(sha256(gpuText), gpuHash)) return 'the quote commits to other GPU reports'
  if (nvswitchHash === undefined)
    return nvswitchText === undefined ? undefined : 'the quote does not commit to the NVSwitch reports'
  if (nvswitchText === undefined) return 'the quote commits to NVSwitch reports that are not there'
  return sameBytes(sha256(nvswitchText), nvswitchHash)
    ? undefined
    : 'the quote commits to other NVSwitch reports'
}

/** SHA-256 of a certificate's public key; nothing where it is no certificate. */
function spkiHash(der: Uint8Array): Uint8Array | undefined {
  const { value } = attempt(() => parseCertificate('certificate', der))
  return value && Buffer.from(value.spkiSha256, 'hex')
}

function sha256(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return Uint8Array.from(hash.digest())
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(HALF)
  whole.set(bytes.subarray(0, HALF))
  return whole
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  return Uint8Array.from([...first, ...second])
}
