import { realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { type TensorProto, TensorProto_DataLocation } from './generated/onnx_pb.ts'
import { allTensors } from './graph-walk.ts'
import type { OnnxModel } from './onnx-file.ts'

/**
 * Names external data by where it really is, and returns the folder that holds all of it. Model hubs keep files as links
 * into a blob store, and ONNX Runtime follows no link out of the folder it is given. The data must be there.
 */
export async function followLinks(model: OnnxModel, directory: string): Promise<string> {
  const external = [...allTensors(model.graph)].filter(
    ({ dataLocation }) => dataLocation === TensorProto_DataLocation.EXTERNAL,
  )
  const real = new Map<string, string>()
  for (const tensor of external) {
    const location = locationOf(tensor)?.value ?? ''
    if (!real.has(location)) real.set(location, await realpath(join(directory, location)))
  }
  const folder = commonFolder([await realpath(directory), ...[...real.values()].map((path) => dirname(path))])
  for (const tensor of external) {
    const entry = locationOf(tensor)
    if (entry) entry.value = relative(folder, real.get(entry.value) ?? '').replaceAll('\\', '/')
  }
  return folder
}

function locationOf(tensor: TensorProto) {
  return tensor.externalData.find(({ key }) => key === 'location')
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep))
  const differs = first.findIndex((part, i) => others.some((other) => other[i] !== part))
  return first.slice(0, differs < 0 ? first.length : differs).join(sep) || sep
}
