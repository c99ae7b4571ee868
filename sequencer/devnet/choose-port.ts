import { once } from 'node:events'
import { createServer } from 'node:net'
import { OtrError } from '../../contracts/errors.ts'

const host = '127.0.0.1'

/** A port that nobody listens on: the wanted one, which must be free, or any. */
export async function choosePort(wanted = 0): Promise<number> {
  const port = await freePort(wanted)
  if (port !== undefined) return port
  throw new OtrError(
    'devnet/port-taken',
    `port ${wanted} is taken by another program; name another with --port, or leave it out to have one chosen`,
    { port: wanted },
  )
}

/** The port, if it is free; any free one for 0. */
export async function freePort(port: number): Promise<number | undefined> {
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
