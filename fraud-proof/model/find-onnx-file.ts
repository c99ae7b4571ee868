import { type Dirent, readdirSync, statSync } from 'node:fs'
import { isAbsolute, join, normalize, sep } from 'node:path'
import { ModelError } from './model-error.ts'

/** Where exporters put a decoder that takes and gives a cache, best first. */
const usualPlaces = [
  'model.onnx',
  'onnx/model.onnx',
  'decoder_model_merged.onnx',
  'onnx/decoder_model_merged.onnx',
  'decoder_with_past_model.onnx',
  'onnx/decoder_with_past_model.onnx',
]

/**
 * The ONNX file of a model directory, relative to it: the one that genai_config.json names, else the first
 * of the usual places, else the only *.onnx there is.
 */
export function findOnnxFile(directory: string, named?: string): string {
  if (named !== undefined) return namedFile(directory, named)
  const usual = usualPlaces.find((place) => isFile(join(directory, place)))
  if (usual !== undefined) return usual

  const found = ['.', 'onnx'].flatMap((folder) => onnxFilesIn(directory, folder))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  const listed = found.length === 0 ? 'no *.onnx file at all' : found.join(', ')
  throw new ModelError(
    'bad-config',
    `${directory}: cannot tell which ONNX file to load: looked for ${usualPlaces.join(', ')}; found ${listed}. ` +
      'Rename one, or name it in genai_config.json as model.decoder.filename',
    { directory, lookedFor: usualPlaces.join(', '), found: found.join(', ') },
  )
}

function namedFile(directory: string, named: string): string {
  const path = normalize(named)
  const outside = isAbsolute(named) || path === '..' || path.startsWith(`..${sep}`)
  if (!outside && isFile(join(directory, path))) return path.split(sep).join('/')
  const reason = outside ? 'points outside the model directory' : 'is not a file there'
  throw new ModelError(
    'bad-config',
    `genai_config.json: model.decoder.filename should be an ONNX file in ${directory}, but "${named}" ${reason}`,
    { file: 'genai_config.json', field: 'model.decoder.filename', got: named },
  )
}

function onnxFilesIn(directory: string, folder: string): string[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(join(directory, folder), { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.onnx'))
    .map((entry) => (folder === '.' ? entry.name : `${folder}/${entry.name}`))
    .sort()
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
