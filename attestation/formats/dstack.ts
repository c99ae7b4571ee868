import { type JsonObject, objectOf, parseJson } from '../bytes/json.ts'
import { jsonPointer } from '../bytes/json-pointer.ts'
import { bytesOfHex } from '../bytes/text.ts'
import type { Evidence } from '../evidence.ts'
import type { SchemeName } from '../policy.ts'
import type { Binding } from '../schemes/binding.ts'
import { readGpuList } from './gpu-list.ts'
import { statedHex } from './stated.ts'

/** Reads a response of a dstack gateway (Phala, Venice, NanoGPT, NEAR). */
export function readDstack(
  response: JsonObject,
  scheme: Extract<SchemeName, `dstack-${string}` | 'near-tls'>,
  select: string | undefined,
): Evidence {
  const entity = objectOf('evidence', select === undefined ? response : jsonPointer(response, select))
  const payload = entity.nvidia_payload
  const gpus =
    payload === undefined || payload === null || payload === ''
      ? []
      : readGpuList('nvidia_payload', payloadOf(payload))
  const quote = bytesOfHex('intel_quote', entity.intel_quote)
  return { cpu: { tee: 'tdx', quote }, gpus, binding: bindingOf(entity, scheme) }
}

/** The payload is JSON within a JSON string. */
function payloadOf(payload: unknown): unknown {
  return typeof payload === 'string' ? parseJson('nvidia_payload', payload) : payload
}

function bindingOf(entity: JsonObject, scheme: 'dstack-address' | 'dstack-ed25519' | 'near-tls'): Binding {
  const signingAddress = statedHex(entity.signing_address, scheme === 'dstack-ed25519' ? [32] : [20, 32])
  if (scheme !== 'near-tls') return { scheme, signingAddress }
  return { scheme, signingAddress, tlsFingerprint: statedHex(entity.tls_cert_fingerprint, [32]) }
}
