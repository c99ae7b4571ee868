import { objectOf } from '../../attestation/bytes/json.ts'
import { jsonPointer } from '../../attestation/bytes/json-pointer.ts'
import { memberSpan } from '../../attestation/bytes/json-span.ts'
import { bytesOfBase64, bytesOfHex, hexOf } from '../../attestation/bytes/text.ts'
import type { EvidenceCase } from './evidence-case.ts'
import { setJson } from './evidence-mutation.ts'

export interface GpuEntry {
  certificate: string
  evidence: string
}
type Json = Record<string, unknown>

/** A response that shows CPU and GPU evidence together, open to changes. */
export class CompositeResponse {
  readonly value: Json
  private readonly one: EvidenceCase
  /** Tinfoil hashes the GPU member as it was sent; this is that text until the list is changed. */
  private gpuText: string | undefined

  constructor(text: string, one: EvidenceCase) {
    this.value = JSON.parse(text) as Json
    this.one = one
    const span = one.format === 'composite:tinfoil-v3' ? memberSpan('evidence', text, 'gpu') : undefined
    this.gpuText = span && text.slice(span.start, span.end)
  }

  get entity(): Json {
    const { format, select } = this.one
    if (select === undefined) return this.value
    if (format !== 'composite:chutes') return jsonPointer(this.value, select) as Json
    const list = (this.value.evidence ?? this.value.all_attestations) as Json[]
    return list.find((entry) => entry.instance_id === select) ?? {}
  }

  get isSnp(): boolean {
    return (this.value.cpu as Json | undefined)?.platform === 'sev-snp'
  }

  /** Replaces one value; within the GPU list that changes what was sent. */
  set(step: unknown): void {
    const { pointer } = objectOf('setJson', step)
    if (/^\/gpu(?:\/|$)/.test(String(pointer))) this.gpuText = undefined
    setJson(this.entity, step)
  }

  get gpus(): GpuEntry[] {
    const { entity } = this
    if (this.one.format === 'composite:chutes') return entity.gpu_evidence as GpuEntry[]
    if (this.one.format === 'composite:tinfoil-v3') return (entity.gpu as { evidences: GpuEntry[] }).evidences
    return (JSON.parse(String(entity.nvidia_payload)) as { evidence_list: GpuEntry[] }).evidence_list
  }

  set gpus(list: GpuEntry[]) {
    const { entity } = this
    this.gpuText = undefined
    if (this.one.format === 'composite:chutes') entity.gpu_evidence = list
    else if (this.one.format === 'composite:tinfoil-v3') {
      entity.gpu = { ...(entity.gpu as Json | undefined), evidences: list }
    } else {
      const payload = JSON.parse(String(entity.nvidia_payload)) as Json
      entity.nvidia_payload = JSON.stringify({ ...payload, evidence_list: list })
    }
  }

  get quote(): Uint8Array {
    const { holder, name, hex } = this.quotePlace()
    return hex ? bytesOfHex(name, holder[name]) : bytesOfBase64(name, holder[name])
  }

  set quote(bytes: Uint8Array) {
    const { holder, name, hex } = this.quotePlace()
    holder[name] = hex ? hexOf(bytes) : Buffer.from(bytes).toString('base64')
  }

  encode(): Uint8Array {
    if (this.gpuText === undefined) return Buffer.from(JSON.stringify(this.value))
    const text = JSON.stringify({ ...this.value, gpu: null })
    const span = memberSpan('evidence', text, 'gpu')
    if (span === undefined) throw new Error('the GPU member is gone')
    return Buffer.from(text.slice(0, span.start) + this.gpuText + text.slice(span.end))
  }

  private quotePlace(): { holder: Json; name: string; hex: boolean } {
    const { entity } = this
    if (this.one.format === 'composite:tinfoil-v3') {
      return { holder: entity.cpu as Json, name: 'report', hex: false }
    }
    if (this.one.format !== 'composite:chutes') return { holder: entity, name: 'intel_quote', hex: true }
    return { holder: entity, name: entity.quote === undefined ? 'intel_quote' : 'quote', hex: false }
  }
}
