import { appendFingerprints, FINGERPRINTS } from '../model/fingerprint-nodes.ts'
import type { ModelFiles } from '../model/model-files.ts'
import type { ProgramKind } from './kinds.ts'
import { assemble, neededKernels, readWeights } from './lowering/assemble.ts'
import { Arithmetic } from './lowering/elementwise.ts'
import { firstPassFeeds } from './lowering/evaluator.ts'
import { analyseGraph } from './lowering/graph-analysis.ts'
import { inlineBranches } from './lowering/inline-branches.ts'
import { inputView, KernelBuilder } from './lowering/kernel-builder.ts'
import { kernelsByLayer } from './lowering/layer-count.ts'
import { type LoweredGraph, lowerGraph } from './lowering/lower-graph.ts'
import { LoweringError } from './lowering/lowering-error.ts'
import { keepAncestors } from './lowering/onnx-graph.ts'
import { isWhole, type View } from './lowering/view.ts'
import { type Program, params, type StoredTensor } from './program.ts'
import { kvVerdict } from './verdict-kv.ts'
import { outputVerdict } from './verdict-output.ts'

/** A model as a program for one bucket. */
export interface LoweredProgram {
  readonly program: Program
  /** Every weight of the model in one order, whatever the bucket and the kind. */
  readonly weights: readonly StoredTensor[]
  /** What this program reads as TABLE. */
  readonly tables: readonly StoredTensor[]
  /** The kernel that holds the logits `[bucket, vocabulary]`; none in a program for KV. */
  readonly logits: number | undefined
  /** The kernel that holds the fingerprints `[bucket, sampled layers, 32]`; only in a program for KV. */
  readonly fingerprints: number | undefined
  /** How many kernels the nodes of each layer became, as far as their names tell; the rest under -1. */
  readonly kernelsByLayer: ReadonlyMap<number, number>
}

/**
 * Lowers a model's graph for one bucket. The same files give the same program on every machine.
 *
 * @example
 * const files = await readModelFiles('model')
 * const { program, weights, tables } = await lower(files, 64, 'greedy')
 */
export async function lower(files: ModelFiles, bucket: number, kind: ProgramKind): Promise<LoweredProgram> {
  return (await lowerBucket(files, bucket))(kind)
}

/** Lowers a bucket once for programs of every kind. */
export async function lowerBucket(
  files: ModelFiles,
  bucket: number,
): Promise<(kind: ProgramKind) => LoweredProgram> {
  if (!Number.isInteger(bucket) || bucket < 2 || bucket >= 2 ** 24) {
    throw new LoweringError(
      'bad-bucket',
      `a bucket of ${bucket} tokens: expected a whole number from 2 below 2^24`,
      {
        bucket,
      },
    )
  }
  const { graph: decoder, manifest, dataFolder } = files
  const model = files.onnx()
  appendFingerprints(model, decoder, manifest.sampledLayers)
  const roots = [decoder.logits ?? '', FINGERPRINTS]
  const feeds = firstPassFeeds(decoder, bucket)
  const dynamic = new Set([decoder.ids.name])
  await inlineBranches(model, dataFolder, feeds, dynamic)
  keepAncestors(model.graph, roots)
  const analysis = await analyseGraph(model, dataFolder, feeds, dynamic, roots)
  const builder = new KernelBuilder()
  const tokens = knownTokens(builder, bucket)
  const graph = lowerGraph(model, dataFolder, analysis, new Map([[decoder.ids.name, tokens]]), builder)
  builder.origin = 'verdict'
  const results = {
    logits: resultKernel(graph, roots[0] ?? ''),
    fingerprints: resultKernel(graph, FINGERPRINTS),
  }
  const needed = neededKernels(builder.kernels, [
    results.logits.source.index,
    results.fingerprints.source.index,
  ])
  const read = readWeights(builder.kernels, needed)
  const places = new Map(read.map((index, place) => [index, place]))
  const weights = read.flatMap((index) => graph.weights.tensors[index] ?? [])
  const { endTokens } = manifest

  return (kind) => {
    // Apart for each kind, so that no program depends on which others were made before it.
    const target = { builder: builder.fork(), weights: graph.weights }
    const verdict =
      kind === 'kv'
        ? kvVerdict(target, results.fingerprints)
        : outputVerdict(target, { logits: results.logits, sampled: kind === 'sampled', endTokens })
    const assembled = assemble(target.builder, graph.tables.tensors, places, verdict.source.index)
    const { program, tables, placeOf, origins } = assembled
    return {
      program,
      weights,
      tables,
      logits: kind === 'kv' ? undefined : placeOf(results.logits.source.index),
      fingerprints: kind === 'kv' ? placeOf(results.fingerprints.source.index) : undefined,
      kernelsByLayer: kernelsByLayer(origins),
    }
  }
}

/** The tokens, with zeros behind the last one whatever lies there, so that padding cannot matter. */
function knownTokens(builder: KernelBuilder, bucket: number): View {
  builder.origin = 'tokens'
  const math = new Arithmetic(builder)
  const within = math.apply('LT', builder.iota(bucket), builder.param(params.totalLength))
  const tokens = math.select(within, inputView('tokens', [bucket]), 0)
  return { ...tokens, axes: [[], ...tokens.axes] }
}

/** One of the graph's outputs as a kernel of its own, row-major. */
function resultKernel({ builder, value }: LoweredGraph, name: string): View {
  const view = value(name)
  return view.source.space === 'KERNEL' && isWhole(view) ? view : builder.copy(view, false)
}
