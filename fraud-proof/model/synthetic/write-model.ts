import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GraphBuilder } from '../onnx/graph-builder.ts'
import { dataType } from '../onnx/tensor-type.ts'
import { configJson, generationConfigJson } from './config-files.ts'
import { fusedGpt2 } from './gpt2-fused.ts'
import { plainGpt2 } from './gpt2-plain.ts'
import { fusedLlama } from './llama-fused.ts'
import { plainLlama } from './llama-plain.ts'
import { type ModelParts, weightsLength, writeExternalModel, writeInlineModel } from './model-file.ts'
import { type ModelShape, modelShape, type SyntheticModelOptions } from './model-options.ts'
import { tokenizerConfigJson, tokenizerJson } from './tokenizer-files.ts'
import { randomWeights, type WeightSource } from './weights.ts'

// A protobuf message cannot pass 2 GiB, and readers differ in how close they get.
const largestInline = 1.5e9

/**
 * Writes a model directory as model hubs hold them: graph, weights, configuration, tokenizer. The same options give the same
 * bytes; both dialects of a seed have the same weights.
 *
 * @example
 * await writeSyntheticModel('model', {
 *   architecture: 'llama', dialect: 'plain', precision: 'float32',
 *   layers: 2, width: 64, heads: 4, kvHeads: 2, vocabulary: 512, context: 256, seed: 1,
 * })
 */
export async function writeSyntheticModel(dir: string, options: SyntheticModelOptions): Promise<void> {
  await writeModel(dir, options, randomWeights(options.seed))
}

/** The same directory with weights from elsewhere; `options.seed` plays no part. */
export async function writeModel(
  dir: string,
  options: SyntheticModelOptions,
  source: WeightSource,
): Promise<void> {
  const shape = modelShape(options)
  const tokenizer = tokenizerJson(shape.vocabulary)
  const parts = modelParts(shape)
  await mkdir(dir, { recursive: true })
  const external = shape.externalData || weightsLength(parts) > largestInline
  await (external ? writeExternalModel : writeInlineModel)(dir, parts, source)
  await writeJson(join(dir, 'config.json'), configJson(shape))
  await writeJson(join(dir, 'generation_config.json'), generationConfigJson())
  await writeJson(join(dir, 'tokenizer.json'), tokenizer)
  await writeJson(join(dir, 'tokenizer_config.json'), tokenizerConfigJson(shape.context))
}

function modelParts(shape: ModelShape): ModelParts {
  const builders = {
    llama: { plain: plainLlama, fused: fusedLlama },
    gpt2: { plain: plainGpt2, fused: fusedGpt2 },
  }
  const g = new GraphBuilder(shape.precision === 'float16' ? dataType.FLOAT16 : dataType.FLOAT)
  const graph = builders[shape.architecture][shape.dialect](g, shape)
  return { graph, weights: g.weights, floatType: g.floatType }
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`)
}
