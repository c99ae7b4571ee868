import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { keccak256, toHex, verifyMessage } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { openingJson, receiptJson } from '../../contracts/receipt-json.ts'
import { HttpMirror } from '../../fraud-proof/challenger/http-mirror.ts'
import { validReceipt } from '../support/valid-receipt.ts'

const account = privateKeyToAccount(generatePrivateKey())
const hash = keccak256(toHex('a receipt'))
const receipt = validReceipt({ modelId: hash, key: account })
const workerSignature = `0x${'1b'.repeat(65)}` as const

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server that answers everything so, while `use` runs. */
async function withServer(handler: Handler, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

const json =
  (body: unknown): Handler =>
  (_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  }

describe('a mirror', () => {
  it('gives the receipts of a batch', async () => {
    const entry = { receipt: receiptJson(receipt), workerSignature, sequence: 0 }
    await withServer(json({ number: 3, receipts: [entry] }), async (url) => {
      expect(await new HttpMirror({ url }).batch(3n)).toEqual([{ receipt, signature: workerSignature }])
    })
  })

  it('gives an opening, and shows who asks', async () => {
    const kv = Float32Array.of(1, -0, 2)
    let signed: unknown
    const handler: Handler = (request, response) => {
      signed = request.headers['x-otr-disputer-signature']
      const opening = { receipt, workerSignature, tokens: [1, 2], kv, domain: undefined }
      json(openingJson(opening))(request, response)
    }
    await withServer(handler, async (url) => {
      const sign = (message: string) => account.signMessage({ message })
      const opening = await new HttpMirror({ url, sign }).opening(hash)
      expect(opening?.tokens).toEqual([1, 2])
      expect(Object.is(opening?.kv?.[1], -0)).toBe(true)
      const message = `otr: show me the opening of receipt ${hash}`
      const signature = toHex(Buffer.from(String(signed).slice(2), 'hex'))
      expect(await verifyMessage({ address: account.address, message, signature })).toBe(true)
    })
  })

  it.each([
    ['', '/v1/batches/3'],
    ['/', '/v1/batches/3'],
    ['/v1', '/v1/batches/3'],
    ['/v1/', '/v1/batches/3'],
    ['/behind/a/proxy', '/behind/a/proxy/v1/batches/3'],
    ['/behind/a/proxy/v1', '/behind/a/proxy/v1/batches/3'],
  ])('is asked below the path %j of its address, by the key of who asked', async (path, asked) => {
    let seen: unknown[] = []
    const handler: Handler = (request, response) => {
      seen = [request.url, request.headers.authorization]
      json({ number: 3, receipts: [] })(request, response)
    }
    await withServer(handler, async (url) => {
      expect(await new HttpMirror({ url: url + path, apiKey: 'sk-otr-key' }).batch(3n)).toEqual([])
      expect(seen).toEqual([asked, 'Bearer sk-otr-key'])
    })
  })

  it('has nothing where it answers 404, and is at fault where it answers otherwise', async () => {
    const status =
      (code: number): Handler =>
      (_, response) => {
        response.writeHead(code).end('{}')
      }
    await withServer(status(404), async (url) => {
      expect(await new HttpMirror({ url }).batch(0n)).toBeUndefined()
    })
    await withServer(status(503), async (url) => {
      await expect(new HttpMirror({ url }).batch(0n)).rejects.toThrow('status 503')
    })
  })

  it.each([
    ['nonsense', 'not json', 'no JSON'],
    ['no list', '{"receipts":{"length":1}}', 'should be a list'],
    ['a receipt cut short', '{"receipts":[{"receipt":{"modelId":"0x1"}}]}', 'modelId should be 32 bytes'],
  ])('refuses %s', async (_, body, reason) => {
    await withServer(
      (_request, response) => {
        response.end(body)
      },
      async (url) => {
        await expect(new HttpMirror({ url }).batch(0n)).rejects.toThrow(reason)
      },
    )
  })

  it('does not wait for ever, nor take whatever is sent', async () => {
    await withServer(
      () => undefined,
      async (url) => {
        await expect(new HttpMirror({ url, timeout: 50 }).batch(0n)).rejects.toThrow(/timeout|aborted/i)
      },
    )
    const flood: Handler = (_, response) => {
      const part = Buffer.alloc(2 ** 20, 0x20)
      const more = () => {
        while (!response.destroyed && response.write(part));
      }
      response.on('drain', more)
      more()
    }
    await withServer(flood, async (url) => {
      await expect(new HttpMirror({ url }).batch(0n)).rejects.toThrow('more than')
    })
  })
})
