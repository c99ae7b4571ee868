import { type JsonObject, objectOf, stringOf } from '../bytes/json.ts'
import { memberSpan } from '../bytes/json-span.ts'
import { bytesOfBase64 } from '../bytes/text.ts'
import { attempt } from '../context.ts'
import type { Evidence } from '../evidence.ts'
import { malformed } from '../evidence-error.ts'
import { derOfPem } from '../x509/pem.ts'
import { readGpuList } from './gpu-list.ts'
import { statedHex } from './stated.ts'

/** Reads a response of Tinfoil, version 3. Its hashes are of the exact text of members, so the text is needed too. */
export function readTinfoil(text: string, response: JsonObject): Evidence {
  const data = objectOf('report_data', response.report_data ?? {})
  const cpu = objectOf('cpu', response.cpu)
  const report = bytesOfBase64('cpu.report', cpu.report)
  const platform = stringOf('cpu.platform', cpu.platform)
  if (platform !== 'tdx' && platform !== 'sev-snp') {
    throw malformed({ field: 'cpu.platform', got: platform, expected: 'tdx or sev-snp' })
  }
  return {
    cpu: platform === 'tdx' ? { tee: 'tdx', quote: report } : { tee: 'sev-snp', report, chain: [] },
    gpus: response.gpu === undefined || response.gpu === null ? [] : readGpuList('gpu', response.gpu),
    binding: {
      scheme: 'tinfoil-v3',
      tlsKey: statedHex(data.tls_key_fp, [32]),
      hpkeKey: statedHex(data.hpke_key, [32]),
      gpuHash: statedHex(data.gpu_evidence_hash, [32]),
      nvswitchHash: statedHex(data.nvswitch_evidence_hash, [32]),
      gpuText: memberText(text, 'gpu'),
      nvswitchText: memberText(text, 'nvswitch'),
      certificate: certificateOf(response.certificate),
    },
  }
}

function memberText(text: string, name: string): string | undefined {
  const span = memberSpan('evidence', text, name)
  return span && text.slice(span.start, span.end)
}

/** The first certificate of a PEM text; undefined where there is none. */
function certificateOf(value: unknown): Uint8Array | undefined {
  return attempt(() => derOfPem('certificate', stringOf('certificate', value))).value?.[0]
}
