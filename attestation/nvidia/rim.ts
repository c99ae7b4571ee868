import { malformed } from '../evidence-error.ts'
import type { GpuArch } from '../policy.ts'
import type { GpuReport } from './report.ts'
import { elementsOf, parseXml } from './xml.ts'

const SWID = 'http://standards.iso.org/iso/19770/-2/2015/schema.xsd'
const SHA384 = 'http://www.w3.org/2001/04/xmlenc#sha384'
const MOST_ALTERNATIVES = 64

/** What NVIDIA says that a driver or a VBIOS measures, once its signature is known to be good. */
export interface ReferenceManifest {
  readonly version: string
  /** Values that count, by index from 0; any of the hashes of an index will do. */
  readonly golden: ReadonlyMap<number, GoldenValue>
}

export interface GoldenValue {
  readonly size: number
  readonly hashes: readonly string[]
}

/** The names under which NVIDIA's service keeps the manifests for a report. */
export function rimIds(arch: GpuArch, report: GpuReport) {
  const { driver, vbios, project, projectSku, chipSku, chipInfo = 'GB100' } = report
  const version = vbios.replaceAll('.', '')
  return {
    driver: arch === 'HOPPER' ? `NV_GPU_DRIVER_GH100_${driver}` : `NV_GPU_CC_DRIVER_${chipInfo}_${driver}`,
    vbios: `NV_GPU_VBIOS_${project}_${projectSku}_${chipSku}_${version}`.toUpperCase(),
  }
}

/** Reads a manifest from the canonical text that was signed, and from nothing else. */
export function readManifest(signedText: string): ReferenceManifest {
  const root = parseXml('rim', signedText).documentElement
  if (root?.namespaceURI !== SWID || root.localName !== 'SoftwareIdentity') {
    throw malformed({ field: 'rim', got: root?.nodeName ?? 'nothing', expected: 'a SoftwareIdentity' })
  }
  const [meta, ...moreMeta] = elementsOf(root, SWID, 'Meta')
  const [payload, ...morePayload] = elementsOf(root, SWID, 'Payload')
  if (meta === undefined || payload === undefined || moreMeta.length > 0 || morePayload.length > 0) {
    throw malformed({ field: 'rim', got: 'another structure', expected: 'one Meta and one Payload' })
  }
  const version = meta.getAttribute('colloquialVersion') ?? ''
  if (version === '')
    throw malformed({ field: 'rim.Meta.colloquialVersion', got: 'nothing', expected: 'a version' })
  const golden = new Map<number, GoldenValue>()
  const seen = new Set<number>()
  for (const resource of elementsOf(payload, SWID, 'Resource')) {
    if (resource.getAttribute('type') !== 'Measurement') continue
    const index = numberOf(resource, 'index', 255)
    if (seen.has(index))
      throw malformed({ field: 'rim.Resource.index', got: `${index} twice`, expected: 'each index once' })
    seen.add(index)
    const active = resource.getAttribute('active')
    if (active !== 'True' && active !== 'False') {
      throw malformed({
        field: `rim.Resource[${index}].active`,
        got: active ?? 'nothing',
        expected: 'True or False',
      })
    }
    if (active === 'True')
      golden.set(index, { size: numberOf(resource, 'size', 255), hashes: hashesOf(resource) })
  }
  if (golden.size === 0) throw malformed({ field: 'rim', got: 'no active value', expected: 'some' })
  return { version, golden }
}

function hashesOf(resource: Element): string[] {
  const count = numberOf(resource, 'alternatives', MOST_ALTERNATIVES)
  return Array.from({ length: count }, (_, i) => {
    const hash = (resource.getAttributeNS(SHA384, `Hash${i}`) ?? '').toLowerCase()
    if (!/^[0-9a-f]{96}$/.test(hash)) {
      throw malformed({
        field: `rim.Resource.Hash${i}`,
        got: `${hash.length} characters`,
        expected: '48 bytes of hex',
      })
    }
    return hash
  })
}

function numberOf(resource: Element, name: string, max: number): number {
  const text = resource.getAttribute(name) ?? ''
  const value = Number(text)
  if (!/^\d{1,3}$/.test(text) || value > max) {
    throw malformed({
      field: `rim.Resource.${name}`,
      got: JSON.stringify(text),
      expected: `a number up to ${max}`,
    })
  }
  return value
}
