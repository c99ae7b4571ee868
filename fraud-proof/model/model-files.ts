import { dirname, join } from 'node:path'
import { type ModelConfig, readModelConfig } from './config.ts'
import { type DecoderGraph, recogniseDecoder, type StatedDims } from './decoder-graph.ts'
import { initialManifest, type Manifest, readManifest } from './manifest.ts'
import { ModelError } from './model-error.ts'
import { checkExternalData } from './onnx/external-data.ts'
import { followLinks } from './onnx/follow-links.ts'
import { allTensors } from './onnx/graph-walk.ts'
import { type OnnxModel, parseOnnx, writeOnnx } from './onnx/onnx-file.ts'
import { readOnnxByReference } from './onnx/weights-by-reference.ts'
import { loadTokenizer, type Tokenizer } from './text/tokenizer.ts'

/** What a model directory holds, read and checked but not opened for running. */
export interface ModelFiles {
  readonly directory: string
  readonly config: ModelConfig
  readonly tokenizer: Tokenizer
  readonly graph: DecoderGraph
  readonly manifest: Manifest
  /** Whether `otr.json` was there; else the manifest is the one that `otr model init` would write. */
  readonly hasManifest: boolean
  /** The graph, its weights left on disk: another copy at each call, for use changes it. */
  readonly onnx: () => OnnxModel
  readonly onnxPath: string
  /** Where the locations of the graph's external data, which all its weights are, begin. */
  readonly dataFolder: string
}

/** Reads a model directory and checks that its parts fit each other. Throws a ModelError that names what does not. */
export async function readModelFiles(directory: string): Promise<ModelFiles> {
  const tokenizer = await loadTokenizer(directory)
  const { eos, bos, pad } = tokenizer.specialTokens
  const config = await readModelConfig(directory, { eos: eos?.id, bos: bos?.id, pad: pad?.id })
  const onnxPath = join(directory, config.onnxFile)
  const model = await readOnnxByReference(onnxPath)
  await checkExternalData([...allTensors(model.graph)], dirname(onnxPath))
  const dataFolder = await followLinks(model, dirname(onnxPath))
  const withoutWeights = writeOnnx(model)
  const onnx = () => parseOnnx(withoutWeights, onnxPath)
  const graph = recogniseDecoder(model, onnxPath, statedDims(config))
  requireSame(directory, 'vocabulary', config.vocabulary, graph.vocabulary)
  requireSame(directory, 'layers', config.layers, graph.caches.length)
  requireSame(directory, 'KV heads', config.kvHeads, graph.kvHeads)
  const written = await readManifest(directory, graph, config.contextLength)
  const manifest = written ?? initialManifest(model, graph, config)
  return {
    directory,
    config,
    tokenizer,
    graph,
    manifest,
    hasManifest: written !== undefined,
    onnx,
    onnxPath,
    dataFolder,
  }
}

/** Older configurations leave out what follows from the rest. */
function statedDims({ vocabulary, kvHeads, heads, headDim, hidden }: ModelConfig): StatedDims {
  const split = heads !== undefined && hidden !== undefined ? hidden / heads : undefined
  return { vocabulary, kvHeads: kvHeads ?? heads, headDim: headDim ?? split }
}

function requireSame(directory: string, what: string, stated: number | undefined, actual: number): void {
  if (stated === undefined || stated === actual) return
  throw new ModelError(
    'bad-config',
    `${directory}: the configuration states ${what} ${stated}, but the graph has ${actual}; they are not of the same model`,
    { directory, what, stated, actual },
  )
}
