import { setTimeout } from 'node:timers/promises'
import type { Devnet } from './devnet.ts'

/** Something that became otherwise. */
export type DevnetChange =
  | { readonly kind: 'worker'; readonly worker: string; readonly state: string }
  | { readonly kind: 'batch'; readonly batch: number; readonly receipts: number; readonly state: string }
  | {
      readonly kind: 'dispute'
      readonly dispute: string
      readonly receiptHash: string
      readonly state: string
    }

/** A devnet at a glance. */
export interface DevnetStatus {
  readonly workers: number
  /** Receipts in batches, by the state of their batch. */
  readonly receipts: ReadonlyMap<string, number>
  readonly openDisputes: number
}

export interface Watcher {
  changed(change: DevnetChange): void
  /** Once a second. */
  stands(status: DevnetStatus): void
}

interface Listed {
  readonly workers: readonly { readonly worker: string; readonly state: string }[]
  readonly batches: readonly { readonly number: number; readonly count: number; readonly state: string }[]
  readonly disputes: readonly { readonly id: string; readonly receiptHash: string; readonly state: string }[]
}

/** Looks every second, as an explorer would, until the signal. What cannot be read now is read the next time. */
export async function watchDevnet(
  { baseUrl }: Pick<Devnet, 'baseUrl'>,
  watcher: Watcher,
  signal: AbortSignal,
): Promise<void> {
  const known = new Map<string, string>()
  while (!signal.aborted) {
    const listed = await list(baseUrl, signal).catch(() => undefined)
    if (listed) {
      for (const [key, change] of changesOf(listed)) {
        if (known.get(key) === change.state) continue
        known.set(key, change.state)
        watcher.changed(change)
      }
      watcher.stands(statusOf(listed))
    }
    await setTimeout(1000, undefined, { signal }).catch(() => undefined)
  }
}

async function list(baseUrl: string, signal: AbortSignal): Promise<Listed> {
  const page = async <T>(name: string): Promise<readonly T[]> => {
    const answer = await fetch(`${baseUrl}/${name}?limit=100`, { signal })
    const { data } = (await answer.json()) as { data: readonly T[] }
    return data
  }
  const [workers, batches, disputes] = await Promise.all([
    page<Listed['workers'][number]>('workers'),
    page<Listed['batches'][number]>('batches'),
    page<Listed['disputes'][number]>('disputes'),
  ])
  return { workers, batches, disputes }
}

/** The oldest first. */
function changesOf({ workers, batches, disputes }: Listed): (readonly [string, DevnetChange])[] {
  return [
    ...workers.map(({ worker, state }) => [worker, { kind: 'worker', worker, state }] as const),
    ...batches
      .map(
        ({ number, count, state }) =>
          [`batch ${number}`, { kind: 'batch', batch: number, receipts: count, state }] as const,
      )
      .reverse(),
    ...disputes
      .map(
        ({ id, receiptHash, state }) => [id, { kind: 'dispute', dispute: id, receiptHash, state }] as const,
      )
      .reverse(),
  ]
}

function statusOf({ workers, batches, disputes }: Listed): DevnetStatus {
  const receipts = new Map<string, number>()
  for (const { state, count } of batches) receipts.set(state, (receipts.get(state) ?? 0) + count)
  return {
    workers: workers.filter(({ state }) => state === 'attested').length,
    receipts,
    openDisputes: disputes.filter(({ state }) => state === 'open').length,
  }
}
