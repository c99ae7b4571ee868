import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toHex } from 'viem'
import type { ModelSpec } from '../../contracts/model.ts'
import type { Manifest } from '../model/manifest.ts'
import { ModelError } from '../model/model-error.ts'
import type { ModelFiles } from '../model/model-files.ts'
import type { ProgramKind } from '../program/kinds.ts'
import { lowerBucket } from '../program/lower.ts'
import type { StoredTensor } from '../program/program.ts'
import { thresholdValues } from './program-inputs.ts'
import { countedRoot, programTree, rootsTree, storedRoots } from './roots.ts'
import { countedArgument } from './step-arguments.ts'

/** The files that decide what a text's tokens are. */
const tokenizerFiles = ['tokenizer.json', 'tokenizer_config.json', 'chat_template.jinja']

/** A program of a model, as it was lowered. */
export interface ProgramShape {
  readonly bucket: number
  readonly kind: ProgramKind
  /** How many kernels the nodes of each layer became; under -1 those outside of layers. */
  readonly kernelsByLayer: ReadonlyMap<number, number>
}

type ProgramRoots = ModelSpec['buckets'][number]['programs'][number]

/** Everything that a model's id commits to, derived from its directory: the same on every machine. */
export async function modelSpec(
  files: ModelFiles,
  onProgram?: (shape: ProgramShape) => void,
): Promise<ModelSpec> {
  if (!files.hasManifest) {
    throw new ModelError(
      'bad-manifest',
      `${files.directory} has no otr.json; write it with otr model init`,
      {},
    )
  }
  const buckets: ModelSpec['buckets'][number][] = []
  let weights: readonly StoredTensor[] = []
  for (const length of files.manifest.buckets) {
    const programOf = await lowerBucket(files, length)
    const rootsOf = async (kind: ProgramKind): Promise<ProgramRoots> => {
      const { program, tables, ...lowered } = programOf(kind)
      requireSameWeights(weights, lowered.weights, length)
      weights = lowered.weights
      onProgram?.({ bucket: length, kind, kernelsByLayer: lowered.kernelsByLayer })
      const tableTree = rootsTree(await storedRoots(tables))
      return {
        program: countedArgument(countedRoot(programTree(program))),
        tables: countedArgument(countedRoot(tableTree)),
      }
    }
    // In the order of `programKinds`.
    const programs = [await rootsOf('greedy'), await rootsOf('sampled'), await rootsOf('kv')] as const
    buckets.push({ length, programs })
  }
  return {
    weights: countedArgument(countedRoot(rootsTree(await storedRoots(weights)))),
    buckets,
    thresholds: thresholdBits(files.manifest),
    sampledLayers: files.manifest.sampledLayers.length,
    tokenizerHash: toHex(await hashFiles(files.directory, tokenizerFiles)),
    manifestHash: toHex(await hashFiles(files.directory, ['otr.json'])),
  }
}

/** Bits of the thresholds that a program reads among its parameters. */
function thresholdBits(manifest: Manifest): ModelSpec['thresholds'] {
  const values = thresholdValues(manifest)
  return {
    marginMax: bitsOf(values.marginMax),
    marginMean: bitsOf(values.marginMean),
    kvDistanceSquared: bitsOf(values.kvDistanceSquared),
    epsilon: bitsOf(values.epsilon),
  }
}

/** The bits of the binary32 nearest to a number. */
function bitsOf(value: number): number {
  return new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0
}

/** One root over the weights serves all buckets, so all must read the same list. */
function requireSameWeights(
  known: readonly StoredTensor[],
  now: readonly StoredTensor[],
  bucket: number,
): void {
  const names = (tensors: readonly StoredTensor[]) => tensors.map(({ name }) => name).join('\n')
  if (known.length > 0 && names(known) !== names(now)) {
    throw new ModelError(
      'unsupported-graph',
      `the graph reads other weights at ${bucket} tokens than at fewer; give it one bucket in otr.json`,
      { bucket },
    )
  }
}

/** SHA-256 over the files' bytes in order, each behind its length in 8 bytes, big-endian; an absent file has length 0. */
async function hashFiles(directory: string, names: readonly string[]): Promise<Uint8Array> {
  const hash = createHash('sha256')
  for (const name of names) {
    const bytes = await readFile(join(directory, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return Buffer.alloc(0)
      throw error
    })
    const length = Buffer.alloc(8)
    length.writeBigUInt64BE(BigInt(bytes.length))
    hash.update(length).update(bytes)
  }
  return Uint8Array.from(hash.digest())
}
