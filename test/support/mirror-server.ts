import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isHash } from 'viem'
import { openingJson, receiptJson } from '../../contracts/receipt-json.ts'
import type { MemorySource } from './memory-source.ts'

/** Serves a source over HTTP, as a sequencer's API does. */
export async function serveMirror(
  source: MemorySource,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    bodyOf(source, request.url ?? '').then(
      (body) => response.writeHead(body === undefined ? 404 : 200).end(JSON.stringify(body)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(source: MemorySource, path: string): Promise<unknown> {
  const number = /^\/v1\/batches\/(\d+)$/.exec(path)?.[1]
  if (number !== undefined) {
    const receipts = await source.batch(BigInt(number))
    return (
      receipts && {
        number: Number(number),
        receipts: receipts.map(({ receipt, signature }, sequence) => ({
          receipt: receiptJson(receipt),
          workerSignature: signature,
          sequence,
        })),
      }
    )
  }
  const hash = /^\/v1\/receipts\/(0x[0-9a-f]{64})\/opening$/.exec(path)?.[1]
  const opening = hash !== undefined && isHash(hash) ? await source.opening(hash) : undefined
  return opening && openingJson({ ...opening, workerSignature: undefined, domain: undefined })
}
