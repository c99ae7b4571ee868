import { lookup } from 'node:dns/promises'
import type { Server } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'
import { OtrError } from '../../contracts/errors.ts'
import type { ApiModules, ApiOptions } from './api-context.ts'
import { ApiKeys } from './api-keys.ts'
import { type Guard, keyGuard, openDoor } from './authentication.ts'
import { buildApp } from './build-app.ts'
import { type LimitOptions, Limits } from './limits.ts'

export interface StartOptions extends ApiOptions {
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  /** The file with API keys; undefined lets everybody in, which only this machine may reach. */
  readonly keys: string | undefined
  readonly limits: LimitOptions
}

export interface StartModules extends Omit<ApiModules, 'guard'> {
  /** Milliseconds. */
  readonly clock: () => number
}

export interface RunningApi {
  readonly url: string
  /** For those who speak something else than HTTP on the same port. */
  readonly server: Server
  /** Takes no new answers, lets those that run reach their clients, and closes. */
  drain(): Promise<void>
  /** Hangs up on every client and closes. */
  close(): Promise<void>
}

/** Builds the API and listens. */
export async function startApi(options: StartOptions, modules: StartModules): Promise<RunningApi> {
  // Resolved once, so that what was checked is what is listened on.
  const { address: host } = await lookup(options.host)
  const guard = await chooseGuard(options, host, modules)
  const { app, drain, close } = await buildApp(options, { ...modules, guard })
  try {
    const url = await app.listen({ host, port: options.port })
    return { url, server: app.server, drain, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function chooseGuard(
  options: StartOptions,
  host: string,
  { clock, log }: StartModules,
): Promise<Guard> {
  if (options.keys !== undefined) {
    const onError = (err: unknown) => log.error({ err }, 'API keys not read; the last ones stay')
    return keyGuard(await ApiKeys.open(options.keys, { clock, onError }), new Limits(options.limits, clock))
  }
  if (loopback.check(host, isIPv6(host) ? 'ipv6' : 'ipv4')) return openDoor
  throw new OtrError(
    'api/open-to-all',
    `without API keys the server may listen on a loopback address only, not on ${host}; make a key with otr key add`,
    { host },
  )
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')
