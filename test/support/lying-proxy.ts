import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a lying sequencer makes of what an honest one answers to a path. */
export type Lie = (body: string, path: string) => string

/** Stands before a sequencer and alters what it answers. */
export interface LyingProxy {
  readonly url: string
  /** The lie from now on; by default the truth. */
  lie: Lie
  /** Answers to a path without asking anybody; by default none. */
  forge: (path: string) => { readonly type: string; readonly body: string } | undefined
  close(): Promise<void>
}

export async function startLyingProxy(target: string): Promise<LyingProxy> {
  const server = createServer(async (request, response) => {
    const parts: Uint8Array[] = []
    for await (const part of request) parts.push(part)
    const { method = 'GET', url = '/' } = request
    const { 'content-type': type = 'application/json', authorization } = request.headers
    const forged = proxy.forge(url)
    if (forged !== undefined) {
      response.writeHead(200, { 'content-type': forged.type })
      response.end(forged.body)
      return
    }
    const answer = await fetch(`${target}${url}`, {
      method,
      headers: { 'content-type': type, ...(authorization && { authorization }) },
      ...(method === 'POST' && { body: Buffer.concat(parts) }),
    })
    const body = proxy.lie(await answer.text(), url)
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy: LyingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lie: (body) => body,
    forge: () => undefined,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return proxy
}
