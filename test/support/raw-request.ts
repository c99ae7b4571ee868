import { connect, type Socket } from 'node:net'

export interface RawRequest {
  readonly socket: Socket
  /** Resolves once what came so far holds this. */
  received(text: string): Promise<void>
  /** All that came until the connection ended. */
  readonly whole: Promise<string>
}

/** Writes bytes to a server and collects what comes back, unless it is not to be read at all. */
export function rawRequest(url: string, bytes: string, reads = true): RawRequest {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname, () => socket.write(bytes))
  let text = ''
  let look = () => {}
  const whole = new Promise<string>((resolve) => socket.once('close', () => resolve(text)))
  // A server that cuts the connection may do so with a reset.
  socket.on('error', () => undefined)
  if (reads) {
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      look()
    })
  }
  return {
    socket,
    whole,
    received: (wanted) =>
      new Promise((resolve) => {
        look = () => {
          if (text.includes(wanted)) resolve()
        }
        look()
      }),
  }
}

/** A POST of JSON as bytes on the wire. */
export function rawPost(path: string, body: unknown, headers: readonly string[] = []): string {
  const text = JSON.stringify(body)
  const lines = [
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
  ]
  return `POST ${path} HTTP/1.1\r\n${[...lines, ...headers].join('\r\n')}\r\n\r\n${text}`
}
