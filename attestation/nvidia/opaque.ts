import type { ByteReader } from '../bytes/byte-reader.ts'
import { hexOf } from '../bytes/text.ts'
import { malformed } from '../evidence-error.ts'
import type { GpuMode, GpuReport } from './report.ts'

/** The fields of opaque data that matter here, by their type. */
const type = {
  driver: 3,
  vbios: 6,
  nvdec0: 11,
  chipSku: 15,
  project: 17,
  projectSku: 18,
  fwid: 20,
  protectedPcie: 21,
  chipInfo: 35,
  featureFlag: 36,
} as const

const OFF = 0x55
const ON = 0xaa

/** Reads a list of type, size and data. Types not known here are kept unread; the same one twice is refused. */
export function parseOpaque(reader: ByteReader): Map<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>()
  while (reader.remaining > 0) {
    const start = reader.position
    const id = reader.u16('type')
    if (fields.has(id)) throw reader.wrong('type', `${id} twice`, 'each type once', start)
    fields.set(id, reader.take(`field${id}`, reader.u16('size')))
  }
  return fields
}

type OpaqueFields = Pick<
  GpuReport,
  'driver' | 'vbios' | 'project' | 'projectSku' | 'chipSku' | 'chipInfo' | 'fwid' | 'nvdec0Disabled' | 'mode'
>

export function opaqueFields(fields: ReadonlyMap<number, Uint8Array>): OpaqueFields {
  const required = (name: keyof typeof type, length?: number) => {
    const data = fields.get(type[name])
    if (data === undefined || (length !== undefined && data.length !== length)) {
      throw malformed({
        field: `report.opaque.${name}`,
        got: data === undefined ? 'nothing' : `${data.length} bytes`,
        expected: length === undefined ? 'a value' : `${length} bytes`,
      })
    }
    return data
  }
  const fwid = fields.get(type.fwid)
  return {
    driver: asciiOf('driver', required('driver')),
    vbios: vbiosText(required('vbios', 8)),
    project: asciiOf('project', required('project')),
    projectSku: asciiOf('projectSku', required('projectSku')),
    chipSku: asciiOf('chipSku', required('chipSku')),
    fwid: fwid === undefined ? undefined : required('fwid', 48),
    nvdec0Disabled: fields.get(type.nvdec0)?.[0] === OFF,
    chipInfo: fields.has(type.chipInfo) ? asciiOf('chipInfo', required('chipInfo')) : undefined,
    mode: modeOf(fields),
  }
}

/** Text that ends with a NUL. It goes into names of files and addresses, so nothing but plain characters may be in it. */
function asciiOf(field: string, data: Uint8Array): string {
  const [text = ''] = Buffer.from(data).toString('latin1').split('\0')
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(text)) {
    throw malformed({
      field: `report.opaque.${field}`,
      got: JSON.stringify(text),
      expected: 'letters, digits and dots',
    })
  }
  return text
}

/** Little endian: the bytes 3, 2, 1, 0 and 4 make the text. */
function vbiosText(data: Uint8Array): string {
  const order = [3, 2, 1, 0, 4]
  return order
    .map((i) => hexOf(data.subarray(i, i + 1)))
    .join('.')
    .toUpperCase()
}

function modeOf(fields: ReadonlyMap<number, Uint8Array>): GpuMode {
  if (fields.get(type.protectedPcie)?.[0] === ON) return 'protected PCIe'
  const [low, high = 0] = fields.get(type.featureFlag) ?? []
  const modes: readonly GpuMode[] = ['single GPU', 'multi-GPU', 'protected PCIe']
  return (high === 0 ? modes[low ?? -1] : undefined) ?? 'not stated'
}
