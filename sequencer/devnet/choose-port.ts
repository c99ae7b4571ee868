import { once } from 'node:events'
import { createServer } from 'node:net'
import { OtrError } from '../../contracts/errors.ts'

const host = '127.0.0.1'

/** A port that nobody listens on: the wanted one, which must be free; or the usual one if it is free, else any. */
export async function choosePort(wanted: number | undefined, usual: number): Promise<number> {
  if (wanted !== undefined) {
    const port = await freePort(wanted)
    if (port !== undefined) return port
    throw new OtrError(
      'devnet/port-taken',
      `port ${wanted} is taken by another program; name another with --port, or leave it out to have one chosen`,
      { port: wanted },
    )
  }
  const port = (await freePort(usual)) ?? (await freePort(0))
  if (port === undefined) throw new OtrError('devnet/no-port', `no port can be listened on at ${host}`)
  return port
}

async function freePort(port: number): Promise<number | undefined> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' ? address?.port : undefined
  } catch {
    return undefined
  } finally {
    server.close()
  }
}
