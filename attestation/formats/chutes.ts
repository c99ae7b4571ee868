import { type JsonObject, listOf, objectOf, parseJson } from '../bytes/json.ts'
import { bytesOfBase64, textOf } from '../bytes/text.ts'
import { attempt } from '../context.ts'
import type { Evidence } from '../evidence.ts'
import { malformed } from '../evidence-error.ts'
import { readGpuList } from './gpu-list.ts'
import type { ReadOptions } from './read-evidence.ts'

/** Reads one instance's evidence from a response of Chutes, or of a gateway that passes it on. */
export function readChutes(response: JsonObject, { select, instances }: ReadOptions): Evidence {
  const list = listOf('evidence', response.evidence ?? response.all_attestations)
  const entries = list.map((entry, i) => objectOf(`evidence[${i}]`, entry))
  const chosen = select === undefined ? entries : entries.filter((entry) => entry.instance_id === select)
  const [entry] = chosen
  if (entry === undefined || chosen.length > 1) {
    throw malformed({
      field: 'evidence.instance_id',
      got: `${chosen.length} entries`,
      expected: select === undefined ? 'one, or a choice of one' : `one of instance ${select}`,
    })
  }
  const quote = bytesOfBase64('quote', entry.quote ?? entry.intel_quote)
  const { certificate } = entry
  return {
    cpu: { tee: 'tdx', quote },
    gpus: entry.gpu_evidence === undefined ? [] : readGpuList('gpu_evidence', entry.gpu_evidence),
    binding: {
      scheme: 'chutes',
      e2eKey: keyOf(entry, instances),
      certificate: attempt(() => bytesOfBase64('certificate', certificate)).value,
    },
  }
}

/** The key stands in the entry or in the list of instances; what is hashed is its text. */
function keyOf(entry: JsonObject, instances: Uint8Array | undefined): string | undefined {
  if (typeof entry.e2e_pubkey === 'string') return entry.e2e_pubkey
  if (instances === undefined) return undefined
  const response = objectOf('instances', parseJson('instances', textOf('instances', instances)))
  const found = listOf('instances', response.instances)
    .map((instance, i) => objectOf(`instances[${i}]`, instance))
    .find((instance) => instance.instance_id === entry.instance_id)
  return typeof found?.e2e_pubkey === 'string' ? found.e2e_pubkey : undefined
}
