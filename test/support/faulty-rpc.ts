import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

export interface RpcCall {
  readonly method: string
  readonly params: readonly unknown[]
}

/** What a call is answered with. `forward` asks the real node; what throws becomes an error answer, what never resolves hangs. */
export type Fault = (call: RpcCall, forward: () => Promise<unknown>) => Promise<unknown>

/** A node between us and another that does what a test wants of a bad one. */
export interface FaultyRpc {
  readonly url: string
  fault: Fault
  close(): Promise<void>
}

/** Starts a node that answers as the one at `target` does, until it is given another `fault`. */
export async function startFaultyRpc(target: string): Promise<FaultyRpc> {
  const server = createServer(async (request, response) => {
    const call = JSON.parse(await text(request))
    const forward = async () => {
      const answer = await fetch(target, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(call),
      })
      const { result, error } = (await answer.json()) as { result: unknown; error?: { message: string } }
      if (error) throw error
      return result
    }
    let answer: object
    try {
      answer = { result: await rpc.fault(call, forward) }
    } catch (error) {
      const { code = -32000, message = String(error), data } = error as Record<string, unknown>
      answer = { error: { code, message, data } }
    }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ jsonrpc: '2.0', id: call.id, ...answer }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const rpc: FaultyRpc = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    fault: (_, forward) => forward(),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return rpc
}
