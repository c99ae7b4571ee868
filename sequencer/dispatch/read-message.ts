import { readDomain, readReceipt } from '../../contracts/receipt-json.ts'
import type { TokenLogprobs } from './job.ts'
import { integerOf, listOf, MessageFields, ProtocolError, wrong } from './message-fields.ts'
import {
  type DispatcherMessage,
  failureCodes,
  type LeasePart,
  largestBody,
  largestKvPiece,
  type OfferedModel,
  type ShownEvidence,
  type WorkerMessage,
} from './messages.ts'

const longestAnswer = 2 ** 24
const mostModels = 64
const mostParts = 1024
const mostEvidence = 1024 * 1024
const mostText = 1024 * 1024
const mostAlternatives = 20

/** Reads what a worker sent; throws a ProtocolError. */
export function readWorkerMessage(frame: string): WorkerMessage {
  const fields = parse(frame)
  const type = fields.text('type', 16)
  switch (type) {
    case 'hello':
      return {
        type,
        version: fields.integer('version'),
        worker: fields.address('worker'),
        models: fields.list('models', mostModels, readOfferedModel),
        signature: fields.signature('signature'),
        ...readShownEvidence(fields),
      }
    case 'evidence':
      return { type, query: fields.integer('query'), ...readShownEvidence(fields) }
    case 'parts':
      return { type, parts: fields.list('parts', mostParts, readPart) }
    case 'result':
      return {
        type,
        lease: fields.integer('lease'),
        receipt: readReceipt(fields.object('receipt')),
        signature: fields.signature('signature'),
      }
    case 'failed':
      return {
        type,
        lease: fields.integer('lease'),
        code: fields.oneOf('code', failureCodes),
        message: fields.text('message', 1024),
      }
    case 'opening':
      return {
        type,
        query: fields.integer('query'),
        tokens: fields.has('tokens') ? fields.list('tokens', longestAnswer, readToken) : undefined,
        kv: fields.bytes('kv', largestKvPiece),
        last: fields.flag('last'),
      }
    case 'unanswered':
      return { type, query: fields.integer('query'), message: fields.text('message', 1024) }
    default:
      throw wrong('message.type', 'one that a worker sends')
  }
}

/** Reads what the dispatcher sent; throws a ProtocolError. */
export function readDispatcherMessage(frame: string): DispatcherMessage {
  const fields = parse(frame)
  const type = fields.text('type', 16)
  switch (type) {
    case 'challenge':
      return {
        type,
        version: fields.integer('version'),
        challenge: fields.hash('challenge'),
        domain: readDomain(fields.object('domain')),
      }
    case 'inForce':
      return { type, evidenceHash: fields.hash('evidenceHash') }
    case 'attest':
      return { type, query: fields.integer('query'), challenge: fields.hash('challenge') }
    case 'job': {
      const prefix = fields.has('prefix') ? fields.object('prefix') : undefined
      return {
        type,
        lease: fields.integer('lease'),
        endpoint: fields.oneOf('endpoint', ['chat', 'completions']),
        modelId: fields.hash('modelId'),
        nonce: fields.hash('nonce'),
        body: fields.bytes('body', largestBody),
        prefix: prefix && {
          tokens: prefix.list('tokens', longestAnswer, readToken),
          text: prefix.text('text', largestText),
        },
      }
    }
    case 'stop':
    case 'cancel':
      return { type, lease: fields.integer('lease') }
    case 'open':
      return { type, query: fields.integer('query'), receiptHash: fields.hash('receiptHash') }
    default:
      throw wrong('message.type', 'one that a dispatcher sends')
  }
}

const largestText = 2 ** 26

function parse(frame: string): MessageFields {
  let value: unknown
  try {
    value = JSON.parse(frame)
  } catch {
    throw new ProtocolError('a message should be JSON')
  }
  return new MessageFields(value, 'message')
}

const readToken = (value: unknown, path: string) => integerOf(value, path)

function readShownEvidence(fields: MessageFields): ShownEvidence {
  const simulated = fields.has('simulated') ? fields.object('simulated') : undefined
  return {
    evidence: fields.bytes('evidence', mostEvidence),
    simulated: simulated && {
      roots: simulated.list('roots', 16, (root, path) => {
        if (typeof root === 'string' && /^[0-9a-f]{64}$/.test(root)) return root
        throw wrong(path, '32 bytes in hex')
      }),
      collateral: simulated.bytes('collateral', mostEvidence),
    },
  }
}

/** `[lease, tokens, text]`, and log-probabilities where they were asked for. */
function readPart(value: unknown, path: string): LeasePart {
  if (!Array.isArray(value) || value.length < 3 || value.length > 4) throw wrong(path, 'a list of 3 or 4')
  const [lease, tokens, text, logprobs]: unknown[] = value
  if (typeof text !== 'string' || text.length > mostText) throw wrong(`${path}[2]`, 'a text')
  const part = {
    lease: integerOf(lease, `${path}[0]`),
    tokens: listOf(tokens, `${path}[1]`, longestAnswer, readToken),
    text,
  }
  if (logprobs === undefined) return part
  return { ...part, logprobs: listOf(logprobs, `${path}[3]`, part.tokens.length, readLogprobs) }
}

function readLogprobs(value: unknown, path: string): TokenLogprobs {
  const fields = new MessageFields(value, path)
  return { ...readLogprob(value, path), top: fields.list('top', mostAlternatives, readLogprob) }
}

function readLogprob(value: unknown, path: string) {
  const fields = new MessageFields(value, path)
  return {
    token: fields.integer('token'),
    text: fields.text('text', 4096),
    logprob: fields.number('logprob'),
  }
}

function readOfferedModel(value: unknown, path: string): OfferedModel {
  const fields = new MessageFields(value, path)
  const spec = fields.object('spec')
  const thresholds = spec.object('thresholds')
  return {
    spec: {
      weights: readCountedRoot(spec.object('weights')),
      buckets: spec.list('buckets', 16, (bucket, at) => {
        const entry = new MessageFields(bucket, at)
        const programs = entry.list('programs', 3, (program, place) => {
          const roots = new MessageFields(program, place)
          return {
            program: readCountedRoot(roots.object('program')),
            tables: readCountedRoot(roots.object('tables')),
          }
        })
        const [greedy, sampled, kv] = programs
        if (!greedy || !sampled || !kv) throw wrong(`${at}.programs`, 'a list of 3')
        return { length: entry.integer('length'), programs: [greedy, sampled, kv] as const }
      }),
      thresholds: {
        marginMax: thresholds.integer('marginMax'),
        marginMean: thresholds.integer('marginMean'),
        kvDistanceSquared: thresholds.integer('kvDistanceSquared'),
        epsilon: thresholds.integer('epsilon'),
      },
      sampledLayers: spec.integer('sampledLayers'),
      tokenizerHash: spec.hash('tokenizerHash'),
      manifestHash: spec.hash('manifestHash'),
    },
    manifest: fields.text('manifest', 65_536),
    slots: fields.integer('slots', 13),
  }
}

const readCountedRoot = (fields: MessageFields) => ({
  root: fields.hash('root'),
  count: fields.integer('count'),
})
