import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelConfig } from './config.ts'
import type { DecoderGraph } from './decoder-graph.ts'
import { type JsonSource, readJsonIfPresent, shown } from './json-source.ts'
import { ModelError } from './model-error.ts'
import { allNodes } from './onnx/graph-walk.ts'
import type { OnnxModel } from './onnx/onnx-file.ts'

/** How far an answer may lie from a re-run of it. */
export interface Thresholds {
  /** The largest margin of one token: how far its score may lie below the best. */
  readonly marginMax: number
  /** The mean margin over the output. */
  readonly marginMean: number
  /** The distance of KV fingerprints, relative to their size. */
  readonly kvDistance: number
}

/** `otr.json`: what a model's own files cannot say of it. Its content is part of the model's id. */
export interface Manifest {
  /** The arithmetic that workers serve in: `float32`, `float16`, `bfloat16`, or `matmulnbits-` with an accuracy level. */
  readonly profile: string
  /** Sequence lengths that programs are lowered for, rising; the largest bounds prompt plus answer. */
  readonly buckets: readonly number[]
  /** Layers whose keys and values are fingerprinted, rising. */
  readonly sampledLayers: readonly number[]
  /** Tokens that end an answer, rising. */
  readonly endTokens: readonly number[]
  /** A canonical fingerprint whose squared size is less counts as this large, so that a distance relative to it stays a number. */
  readonly kvEpsilon: number
  readonly thresholds: {
    /** Crossed by no honest worker: a dispute that shows more is won. */
    readonly slash: Thresholds
    /** Crossed by few: more than this is worth a canonical replay. */
    readonly suspect: Thresholds
  }
}

const file = 'otr.json'
const profilePattern = /^(float32|float16|bfloat16|matmulnbits-[0-4])$/

/** Start values for thresholds, wide enough for any honest worker of the profile; calibration narrows them to the model. */
const startThresholds = {
  float32: { marginMax: 0.02, marginMean: 0.002, kvDistance: 0.002 },
  reduced: { marginMax: 1, marginMean: 0.1, kvDistance: 0.1 },
}

const startEpsilon = 1e-6

// A longer bucket costs a challenger a longer replay; who needs it writes it into the file.
const longestBucket = 4096
const mostSampledLayers = 4

/** The manifest that follows from a model's own configuration. */
export function initialManifest(model: OnnxModel, graph: DecoderGraph, config: ModelConfig): Manifest {
  const longest = Math.min(config.contextLength ?? longestBucket, longestBucket)
  const layers = graph.caches.length
  const sampled = Math.min(mostSampledLayers, layers)
  const profile = numericProfile(model, graph)
  const slash = profile === 'float32' ? startThresholds.float32 : startThresholds.reduced
  return {
    profile,
    buckets: [...[64, 256, 1024].filter((bucket) => bucket < longest), longest],
    // Evenly spread and ending in the last, so that a worker that leaves layers out shows.
    sampledLayers: Array.from({ length: sampled }, (_, i) => Math.floor(((i + 1) * layers) / sampled) - 1),
    // Small test models keep the large model's end token, which they can never produce.
    endTokens: config.eosIds.filter((token) => token < graph.vocabulary),
    kvEpsilon: startEpsilon,
    thresholds: {
      slash,
      suspect: {
        marginMax: slash.marginMax / 4,
        marginMean: slash.marginMean / 4,
        kvDistance: slash.kvDistance / 4,
      },
    },
  }
}

function numericProfile(model: OnnxModel, graph: DecoderGraph): string {
  const quantised = [...allNodes(model.graph)].filter(({ opType }) => opType === 'MatMulNBits')
  if (quantised.length === 0) return graph.cacheType
  const levels = quantised.map(({ attribute }) =>
    Number(attribute.find(({ name }) => name === 'accuracy_level')?.i ?? 0n),
  )
  // The coarsest of them is what shows: 4 multiplies in int8, 1 in float32.
  return `matmulnbits-${Math.max(...levels)}`
}

/** Reads `otr.json`, or gives undefined where there is none. */
export async function readManifest(
  directory: string,
  graph: DecoderGraph,
  contextLength = 2 ** 24 - 1,
): Promise<Manifest | undefined> {
  const source = await readJsonIfPresent(join(directory, file), 'bad-manifest')
  if (source === undefined) return undefined
  refuseUnknown(source, ['profile', 'buckets', 'sampledLayers', 'endTokens', 'kvEpsilon', 'thresholds'])
  const profile = source.string('profile')
  if (profile === undefined || !profilePattern.test(profile)) {
    throw source.wrong('profile', 'float32, float16, bfloat16 or matmulnbits-0 to -4', profile)
  }
  const thresholds = required(source, 'thresholds', source.object('thresholds'))
  refuseUnknown(thresholds, ['slash', 'suspect'])
  return {
    profile,
    buckets: rising(source, 'buckets', Math.min(contextLength, 2 ** 24 - 1), 2),
    sampledLayers: rising(source, 'sampledLayers', graph.caches.length - 1, 0),
    endTokens: rising(source, 'endTokens', graph.vocabulary - 1, 0, 0),
    kvEpsilon: positive(source, 'kvEpsilon'),
    thresholds: {
      slash: readThresholds(thresholds, 'slash'),
      suspect: readThresholds(thresholds, 'suspect'),
    },
  }
}

/** Writes `otr.json`; refuses to replace one, because the model's id hangs on it. */
export async function writeManifest(directory: string, manifest: Manifest): Promise<string> {
  const path = join(directory, file)
  try {
    await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' })
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    const why = exists ? 'it is there already; delete it first to start over' : String(cause)
    throw new ModelError('bad-manifest', `${path} cannot be written: ${why}`, { path }, { cause })
  }
  return path
}

function rising(source: JsonSource, field: string, max: number, min: number, fewest = 1): number[] {
  const list = source.integers(field, max)
  const isRising = list?.every((value, i) => value >= min && (i === 0 || value > (list[i - 1] ?? value)))
  if (!Array.isArray(source.fields[field]) || !list || !isRising || list.length < fewest) {
    throw source.wrong(field, `a rising list of whole numbers from ${min} to ${max}`, source.fields[field])
  }
  return list
}

function readThresholds(source: JsonSource, field: string): Thresholds {
  const values = required(source, field, source.object(field))
  refuseUnknown(values, ['marginMax', 'marginMean', 'kvDistance'])
  return {
    marginMax: positive(values, 'marginMax'),
    marginMean: positive(values, 'marginMean'),
    kvDistance: positive(values, 'kvDistance'),
  }
}

/** A number that is above 0 as a binary32, too. */
function positive(source: JsonSource, name: string): number {
  const value = source.fields[name]
  if (typeof value !== 'number' || !(Math.fround(value) > 0 && value <= 1e30)) {
    throw source.wrong(name, 'a number above 0', value)
  }
  return value
}

function required<T>(source: JsonSource, field: string, value: T | undefined): T {
  if (value === undefined) throw source.wrong(field, 'an object', value)
  return value
}

function refuseUnknown(source: JsonSource, known: readonly string[]): void {
  const stray = Object.keys(source.fields).find((key) => !known.includes(key))
  if (stray !== undefined) {
    throw new ModelError(
      'bad-manifest',
      `${source.file}: unknown field ${shown(stray)}; known are ${known.join(', ')}`,
      {
        file: source.file,
        field: stray,
      },
    )
  }
}
