import type { FastifyRequest } from 'fastify'
import type { ApiKey, ApiKeys } from './api-keys.ts'
import { ApiError } from './errors.ts'
import type { Limits } from './limits.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose key came with the request; null without one. */
    keyId: string | null
  }
}

export interface Guard {
  /** For what needs a key. */
  requireKey(request: FastifyRequest): Promise<void>
  /** For what is open to all; a key that comes along is looked up. */
  admit(request: FastifyRequest): Promise<void>
  /** Counts an answer for its caller until what is returned is called. */
  beginAnswer(request: FastifyRequest): () => void
}

/** Asks for keys, and limits who has one by key, who has none by address. */
export function keyGuard(keys: Pick<ApiKeys, 'find'>, limits: Limits): Guard {
  const callerOf = ({ keyId, ip }: FastifyRequest) => (keyId === null ? `address ${ip}` : `key ${keyId}`)
  const identify = async (request: FastifyRequest) => {
    request.keyId = (await presentedKey(keys, request))?.id ?? null
    // Before a wrong key is refused, so that keys cannot be tried without end.
    limits.request(callerOf(request))
  }
  return {
    admit: identify,
    async requireKey(request) {
      await identify(request)
      if (request.keyId === null) throw new ApiError('invalid_api_key')
    },
    beginAnswer: (request) => limits.begin(callerOf(request)),
  }
}

/** Lets everybody in, for a server that only this machine can reach. */
export const openDoor: Guard = {
  requireKey: async () => undefined,
  admit: async () => undefined,
  beginAnswer: () => () => undefined,
}

async function presentedKey(
  keys: Pick<ApiKeys, 'find'>,
  { headers: { authorization } }: FastifyRequest,
): Promise<ApiKey | undefined> {
  const text = /^Bearer (sk-otr-[\w-]{43})$/i.exec(authorization ?? '')?.[1]
  return text === undefined ? undefined : keys.find(text)
}
