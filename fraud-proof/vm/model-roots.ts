import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelError } from '../model/model-error.ts'
import type { ModelFiles } from '../model/model-files.ts'
import { type ProgramKind, programKinds } from '../program/kinds.ts'
import { lowerBucket } from '../program/lower.ts'
import type { StoredTensor } from '../program/program.ts'
import {
  countedRoot,
  type ModelRoots,
  type ProgramRoots,
  programTree,
  rootsTree,
  storedRoots,
} from './roots.ts'

/** The files that decide what a text's tokens are. */
const tokenizerFiles = ['tokenizer.json', 'tokenizer_config.json', 'chat_template.jinja']

/** A program of a model, as it was lowered. */
export interface ProgramShape {
  readonly bucket: number
  readonly kind: ProgramKind
  /** How many kernels the nodes of each layer became; under -1 those outside of layers. */
  readonly kernelsByLayer: ReadonlyMap<number, number>
}

/** Everything that a model's id commits to, derived from its directory: the same on every machine. */
export async function modelRoots(
  files: ModelFiles,
  onProgram?: (shape: ProgramShape) => void,
): Promise<ModelRoots> {
  if (!files.hasManifest) {
    throw new ModelError(
      'bad-manifest',
      `${files.directory} has no otr.json; write it with otr model init`,
      {},
    )
  }
  const buckets = new Map<number, Record<ProgramKind, ProgramRoots>>()
  let weights: readonly StoredTensor[] = []
  for (const bucket of files.manifest.buckets) {
    const programOf = await lowerBucket(files, bucket)
    const roots: [ProgramKind, ProgramRoots][] = []
    for (const kind of programKinds) {
      const { program, tables, ...lowered } = programOf(kind)
      requireSameWeights(weights, lowered.weights, bucket)
      weights = lowered.weights
      onProgram?.({ bucket, kind, kernelsByLayer: lowered.kernelsByLayer })
      const tableTree = rootsTree(await storedRoots(tables))
      roots.push([kind, { program: countedRoot(programTree(program)), tables: countedRoot(tableTree) }])
    }
    buckets.set(bucket, Object.fromEntries(roots) as Record<ProgramKind, ProgramRoots>)
  }
  return {
    weights: countedRoot(rootsTree(await storedRoots(weights))),
    buckets,
    tokenizerHash: await hashFiles(files.directory, tokenizerFiles),
    manifestHash: await hashFiles(files.directory, ['otr.json']),
  }
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
