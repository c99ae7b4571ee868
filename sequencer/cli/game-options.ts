import { readFile } from 'node:fs/promises'
import { type Hex, isHash, parseEther } from 'viem'
import { batchLeaf } from '../../contracts/batch-tree.ts'
import { JsonFields } from '../../contracts/json-fields.ts'
import type { ShownPromise } from '../../fraud-proof/challenger/receipt-source.ts'
import type { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import type { PlayerEvent } from '../../fraud-proof/game/player-event.ts'
import type { Terminal } from './command.ts'
import { integer, type Option, toggle, UsageError } from './option.ts'

/** A model directory, and the id that it must give where one is named. */
interface NamedModel {
  readonly directory: string
  readonly modelId: Hex | undefined
}

const models: Option<readonly NamedModel[]> = {
  description:
    'directories of the models to judge, apart by commas; DIR=ID refuses a directory that is not that model',
  placeholder: 'DIR[=ID],…',
  fallback: [],
  fallbackText: 'none; at least one must be given',
  parse: (text) =>
    text.split(',').map((entry) => {
      const [directory = '', modelId] = entry.split('=')
      if (directory === '' || (modelId !== undefined && !isHash(modelId))) {
        throw new Error('expected directories, each with or without =ID, an id of 32 bytes in hex')
      }
      return { directory, modelId: modelId as Hex | undefined }
    }),
}

const mirrors: Option<readonly string[]> = {
  description: 'URLs of sequencers or mirrors, apart by commas, asked in this order',
  placeholder: 'URL,…',
  fallback: [],
  fallbackText: 'none; at least one must be given',
  parse: (text) => {
    const urls = text.split(',')
    if (!urls.every((url) => URL.canParse(url))) throw new Error('expected URLs')
    return urls
  },
}

export const fromBlock = integer('the block of the deployment, or any before it', {
  min: 0,
  max: 2 ** 53 - 1,
  fallback: 0,
})

/** What both who disputes and who answers disputes are told. */
export const playerOptions = {
  models,
  mirrors,
  fromBlock,
  interval: integer('seconds between looks at the chain', { min: 1, max: 3600, fallback: 4 }),
  metricsPort: integer('port for /metrics', {
    min: 0,
    max: 65535,
    fallback: undefined,
    fallbackText: 'none',
  }),
  dryRun: toggle('only tell what would be sent'),
}

/** A share, from 0 to 1. */
export function share(description: string, fallback: number): Option<number> {
  return {
    description,
    placeholder: 'X',
    fallback,
    parse: (text) => {
      const value = Number(text)
      if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new Error('expected a number from 0 to 1')
      return value
    },
  }
}

/** An amount of the chain's currency. */
export function ether(description: string, fallback: string): Option<bigint> {
  return {
    description,
    placeholder: 'ETHER',
    fallback: parseEther(fallback),
    fallbackText: fallback,
    parse: (text) => {
      if (!/^\d+(\.\d{1,18})?$/.test(text)) throw new Error('expected an amount such as 0.5')
      return parseEther(text)
    },
  }
}

/** Opens the models that can be judged; one that is not what it is said to be is told of, and the others are played. */
export async function openModels(
  named: readonly NamedModel[],
  terminal: Pick<Terminal, 'complain'>,
): Promise<readonly JudgedModel[]> {
  if (named.length === 0) throw new UsageError('--models should name at least one directory')
  const { JudgedModel, WrongModelError } = await import('../../fraud-proof/game/judged-model.ts')
  const opened: JudgedModel[] = []
  for (const model of named) {
    try {
      opened.push(await JudgedModel.open(model))
    } catch (error) {
      if (!(error instanceof WrongModelError)) throw error
      terminal.complain(error.message)
    }
  }
  if (opened.length === 0) throw new UsageError('none of the models can be judged')
  return opened
}

/** Promises as `/v1/receipts/{id}` shows them with receipts, one JSON object a line. */
export async function readPromises(file: string): Promise<readonly ShownPromise[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, i) => {
    const fields = new JsonFields(`${file}, line ${i + 1}`, JSON.parse(line))
    return {
      promise: {
        leaf: batchLeaf(fields.hash('receiptHash'), fields.signature('workerSignature')),
        sequence: BigInt(fields.integer('sequence', 53)),
        includeBy: BigInt(fields.integer('includeBy', 53)),
      },
      signature: fields.signature('sequencerSignature'),
    }
  })
}

/** An event as a line: JSON, or words. */
export function eventLine(event: PlayerEvent, json: boolean): string {
  const text = asJson(event)
  if (json) return text
  if (event.kind === 'alarm') return `ALARM ${event.code}: ${event.about}: ${event.message}`
  return text.replaceAll(/["{}]/g, '').replaceAll(',', ', ').replaceAll(':', ' ')
}

/** JSON in which whole numbers that may pass 2^53 are in quotes, and bytes are hex. */
export function asJson(value: unknown): string {
  return JSON.stringify(value, (_, field) => {
    if (typeof field === 'bigint') return field.toString()
    return field instanceof Uint8Array ? `0x${Buffer.from(field).toString('hex')}` : field
  })
}

/** Resolves when the user wants to stop. */
export function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
