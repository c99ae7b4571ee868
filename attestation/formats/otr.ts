import { keccak256 } from 'viem'
import { type JsonObject, listOf, objectOf, stringOf } from '../bytes/json.ts'
import { bytesOfBase64, bytesOfHex, hexOf } from '../bytes/text.ts'
import type { Evidence } from '../evidence.ts'
import { malformed } from '../evidence-error.ts'

export const OTR_FORMAT = 'otr/evidence/v1'

/** Reads evidence in our own format, as `encodeEvidence` writes it. */
export function readOtr(value: JsonObject): Evidence {
  if (value.format !== OTR_FORMAT) {
    throw malformed({ field: 'format', got: String(value.format), expected: OTR_FORMAT })
  }
  const cpu = objectOf('cpu', value.cpu)
  const tee = stringOf('cpu.tee', cpu.tee)
  if (tee !== 'tdx' && tee !== 'sev-snp') {
    throw malformed({ field: 'cpu.tee', got: tee, expected: 'tdx or sev-snp' })
  }
  return {
    cpu:
      tee === 'tdx'
        ? { tee, quote: bytesOfBase64('cpu.quote', cpu.quote) }
        : { tee, report: bytesOfBase64('cpu.report', cpu.report), chain: readChain('cpu.chain', cpu.chain) },
    gpus: listOf('gpus', value.gpus).map((entry, i) => {
      const gpu = objectOf(`gpus[${i}]`, entry)
      return {
        report: bytesOfBase64(`gpus[${i}].report`, gpu.report),
        chain: readChain(`gpus[${i}].chain`, gpu.chain),
      }
    }),
    binding: {
      scheme: 'otr',
      worker: bytesOfHex('worker', value.worker, 20),
      modelIds: listOf('modelIds', value.modelIds).map((id, i) => bytesOfHex(`modelIds[${i}]`, id, 32)),
    },
  }
}

function readChain(field: string, value: unknown): Uint8Array[] {
  return listOf(field, value).map((der, i) => bytesOfBase64(`${field}[${i}]`, der))
}

/** The one encoding of evidence in our own scheme: JSON in this order, without space. Its hash goes into receipts. */
export function encodeEvidence({ cpu, gpus, binding }: Evidence): Uint8Array {
  if (binding.scheme !== 'otr') {
    throw malformed({
      field: 'binding.scheme',
      got: binding.scheme,
      expected: 'otr, to be written in our own format',
    })
  }
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const json = {
    format: OTR_FORMAT,
    worker: `0x${hexOf(binding.worker)}`,
    modelIds: binding.modelIds.map((id) => `0x${hexOf(id)}`),
    cpu:
      cpu.tee === 'tdx'
        ? { tee: cpu.tee, quote: base64(cpu.quote) }
        : { tee: cpu.tee, report: base64(cpu.report), chain: cpu.chain.map(base64) },
    gpus: gpus.map(({ report, chain }) => ({ report: base64(report), chain: chain.map(base64) })),
  }
  return Uint8Array.from(Buffer.from(JSON.stringify(json)))
}

/** What receipts carry of the evidence in force. */
export function evidenceHash(evidence: Evidence): `0x${string}` {
  return keccak256(encodeEvidence(evidence))
}
