import { listOf, objectOf } from '../bytes/json.ts'
import { bytesOfBase64 } from '../bytes/text.ts'
import type { GpuEvidence } from '../nvidia/verify-gpus.ts'
import { derOfPem } from '../x509/pem.ts'

/**
 * Reads GPU evidence as NVIDIA's tools write it: a list of `{arch, certificate, evidence, nonce}`, bare or within an
 * object. Everything but `certificate` and `evidence` is an unsigned label and is not looked at.
 */
export function readGpuList(field: string, value: unknown): GpuEvidence[] {
  const list = Array.isArray(value) ? value : listWithin(field, value)
  return listOf(field, list).map((entry, i) => {
    const place = `${field}[${i}]`
    const { certificate, evidence } = objectOf(place, entry)
    return {
      report: bytesOfBase64(`${place}.evidence`, evidence),
      chain: derOfPem(`${place}.certificate`, bytesOfBase64(`${place}.certificate`, certificate)),
    }
  })
}

function listWithin(field: string, value: unknown): unknown {
  const { evidences, evidence_list: evidenceList } = objectOf(field, value)
  return evidences ?? evidenceList
}
