import { type DestinationStream, type Level, type Logger, pino } from 'pino'

/** What nobody may find in logs: what was asked and answered, and what lets in. */
const secret = ['authorization', 'body', 'content', 'messages', 'privateKey', 'prompt', 'text', 'tokens']

/**
 * The log of a service. No code logs those fields; should one begin to, by handing over a request or an answer as it is,
 * they are struck out two levels deep.
 */
export function createLog(level: Level | 'silent', destination?: DestinationStream): Logger {
  const paths = secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  const options = { level, redact: { paths, censor: '[not logged]' } }
  return destination ? pino(options, destination) : pino(options)
}
