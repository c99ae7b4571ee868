import { readFile } from 'node:fs/promises'
import type { Shown } from '../client/exchange.ts'
import { UsageError } from './option.ts'

/** What a user names, a file or a receipt's URL, and where it came from if that was a sequencer. */
export async function shownBy(named: string): Promise<{ readonly shown: Shown; readonly baseUrl?: string }> {
  if (!/^https?:\/\//.test(named)) {
    const { readShown } = await import('../client/read-shown.ts')
    return { shown: readShown(named, await readFile(named, 'utf8')) }
  }
  const { Api } = await import('../client/api.ts')
  const [, baseUrl, id] = /^(.+\/v1)\/receipts\/([\w-]+)$/.exec(named) ?? []
  if (baseUrl === undefined || id === undefined) {
    throw new UsageError(`expected a URL as https://example.org/v1/receipts/0x…, got ${named}`)
  }
  const kept = await new Api(baseUrl, undefined).receipt(id)
  if (kept?.receipt !== undefined) return { shown: { receipt: kept.receipt }, baseUrl }
  throw new Error(kept ? `${named}: the answer is not finished yet` : `${named}: there is no such receipt`)
}
