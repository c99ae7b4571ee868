import { type Address, type Hex, isAddress, isHash, zeroAddress } from 'viem'
import { type Ask, AskError, type Endpoint, type Prompt, type Turn } from './ask.ts'
import { neutralParameters } from './neutral.ts'

const roles = ['system', 'developer', 'user', 'assistant']
const mostStops = 4
const mostAlternatives = { chat: 20, completions: 5 }
/** OpenAI's own default for the older route. */
const completionTokens = 16

/** Reads the raw body of a request; throws an `AskError` that says what is wrong with it. */
export function readAsk(endpoint: Endpoint, body: Uint8Array): Ask {
  const fields = parseObject(body)
  const known = new Set([
    'model',
    'temperature',
    'seed',
    'stop',
    'stream',
    'stream_options',
    'max_tokens',
    'logprobs',
    'nonce',
    'disputer',
    'beneficiary',
  ])
  for (const name of endpoint === 'chat' ? ['messages', 'max_completion_tokens', 'top_logprobs'] : ['prompt'])
    known.add(name)
  for (const [name, value] of Object.entries(fields)) if (!known.has(name)) requireNeutral(name, value)
  const value = (name: string): unknown => fields[name] ?? undefined

  const model = value('model')
  if (typeof model !== 'string' || model === '') throw missing('model', 'the name or id of a model')
  const stream = readSwitch('stream', value('stream'))
  return {
    endpoint,
    model,
    prompt: endpoint === 'chat' ? readMessages(value('messages')) : readPrompt(value('prompt')),
    maxTokens: readMaxTokens(endpoint, value('max_tokens'), value('max_completion_tokens')),
    temperature: readTemperature(value('temperature')),
    seed: readSeed(value('seed')),
    stop: readStop(value('stop')),
    stream,
    includeUsage: readStreamOptions(stream, value('stream_options')),
    logprobs: readLogprobs(endpoint, value('logprobs'), value('top_logprobs')),
    nonce: readNonce(value('nonce')),
    disputer: readAddress('disputer', value('disputer')),
    beneficiary: readAddress('beneficiary', value('beneficiary')),
  }
}

function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body))
  } catch {
    throw new AskError('invalid_json', null, 'the body is not JSON in UTF-8')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.assign(Object.create(null), value)
  }
  throw new AskError('invalid_json', null, 'the body should be a JSON object')
}

function requireNeutral(name: string, value: unknown): void {
  const neutral = neutralParameters.get(name)
  if (neutral === undefined) {
    throw new AskError(
      'unsupported_parameter',
      shortened(name),
      `the parameter ${shortened(name)} is not supported; leave it out`,
    )
  }
  if (value === null || neutral.isNeutral(value)) return
  throw new AskError(
    'unsupported_parameter',
    name,
    `${name} is supported as ${neutral.accepted} only, for the receipt does not bind it`,
  )
}

function readMessages(value: unknown): Prompt {
  if (!Array.isArray(value) || value.length === 0) throw missing('messages', 'a list of at least one message')
  return { kind: 'chat', turns: value.map((message, i) => readTurn(`messages[${i}]`, message)) }
}

function readTurn(path: string, value: unknown): Turn {
  if (typeof value !== 'object' || value === null) throw invalid(path, 'an object with role and content')
  const { role, content, ...others }: { role?: unknown; content?: unknown } = value
  if (typeof role !== 'string' || !roles.includes(role)) throw invalid(`${path}.role`, roles.join(', '))
  for (const [name, other] of Object.entries(others)) {
    // An answer's message is often sent back as it came, with its empty fields.
    if (other === null || (Array.isArray(other) && other.length === 0)) continue
    throw new AskError(
      'unsupported_parameter',
      `${path}.${shortened(name)}`,
      `a message has role and content; leave out ${shortened(name)}`,
    )
  }
  return { role, content: readContent(`${path}.content`, content) }
}

function readContent(path: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) throw invalid(path, 'a string, or a list of text parts')
  return value
    .map((part: unknown, i) => {
      if (typeof part === 'object' && part !== null && 'type' in part && part.type === 'text') {
        if ('text' in part && typeof part.text === 'string' && Object.keys(part).length === 2)
          return part.text
      }
      throw invalid(`${path}[${i}]`, '{"type": "text", "text": …}; only text can be put into a prompt')
    })
    .join('')
}

function readPrompt(value: unknown): Prompt {
  const single = Array.isArray(value) && value.length === 1 && typeof value[0] !== 'number' ? value[0] : value
  if (typeof single === 'string') return { kind: 'text', text: single }
  if (
    Array.isArray(single) &&
    single.length > 0 &&
    single.every((token) => Number.isInteger(token) && token >= 0)
  ) {
    return { kind: 'tokens', tokens: single }
  }
  throw value === undefined
    ? missing('prompt', 'a string or a list of tokens')
    : invalid('prompt', 'one string or one list of tokens')
}

function readMaxTokens(endpoint: Endpoint, older: unknown, newer: unknown): number | undefined {
  for (const [name, value] of [
    ['max_tokens', older],
    ['max_completion_tokens', newer],
  ] as const) {
    if (value === undefined) continue
    if (!isWhole(value, 2 ** 24) || value < 1) throw invalid(name, 'a whole number from 1')
  }
  if (older !== undefined && newer !== undefined && older !== newer) {
    throw invalid('max_tokens', 'the same as max_completion_tokens, or left out')
  }
  const given = newer ?? older
  return typeof given === 'number' ? given : endpoint === 'chat' ? undefined : completionTokens
}

function readTemperature(value: unknown): number {
  if (value === undefined) return 1
  // A −0 would put its sign bit into the receipt.
  if (typeof value === 'number' && value >= 0 && value <= 2) return Math.fround(value) + 0
  throw invalid('temperature', 'a number from 0 to 2')
}

function readSeed(value: unknown): bigint | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return BigInt(value)
  if (typeof value === 'string' && /^\d{1,20}$/.test(value) && BigInt(value) < 2n ** 64n) return BigInt(value)
  throw invalid('seed', 'a whole number up to 2^53 − 1, or one below 2^64 in quotes')
}

function readStop(value: unknown): string[] {
  const stops: unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value]
  const isStop = (stop: unknown): stop is string => typeof stop === 'string' && stop !== ''
  if (stops.length <= mostStops && stops.every(isStop)) return stops
  throw invalid('stop', `a string, or up to ${mostStops} of them, none empty`)
}

function readStreamOptions(stream: boolean, value: unknown): boolean {
  if (value === undefined) return false
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid('stream_options', 'an object')
  if (!stream) throw invalid('stream_options', 'left out where stream is not true')
  const { include_usage, include_obfuscation, ...others }: Record<string, unknown> = { ...value }
  const [other] = Object.keys(others)
  if (other !== undefined) requireNeutral(`stream_options.${other}`, others[other])
  // Nothing is ever padded here, which is what false asks for.
  if (include_obfuscation !== undefined && include_obfuscation !== false)
    throw invalid('stream_options.include_obfuscation', 'false')
  return readSwitch('stream_options.include_usage', include_usage ?? undefined)
}

function readLogprobs(endpoint: Endpoint, wanted: unknown, top: unknown): number | undefined {
  const most = mostAlternatives[endpoint]
  if (endpoint === 'completions') {
    if (wanted === undefined || isWhole(wanted, most + 1)) return wanted
    throw invalid('logprobs', `a whole number from 0 to ${most}`)
  }
  const isWanted = readSwitch('logprobs', wanted)
  if (top === undefined) return isWanted ? 0 : undefined
  if (!isWhole(top, most + 1)) throw invalid('top_logprobs', `a whole number from 0 to ${most}`)
  if (!isWanted && top > 0) throw invalid('top_logprobs', 'left out where logprobs is not true')
  return isWanted ? top : undefined
}

function readNonce(value: unknown): Hex | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && isHash(value)) return `0x${value.slice(2).toLowerCase()}`
  throw invalid('nonce', '32 bytes in hex, beginning with 0x')
}

function readAddress(name: string, value: unknown): Address {
  if (value === undefined) return zeroAddress
  if (typeof value === 'string' && isAddress(value, { strict: false })) return value
  throw invalid(name, 'an address, 20 bytes in hex, beginning with 0x')
}

function readSwitch(name: string, value: unknown): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? false
  throw invalid(name, 'true or false')
}

const isWhole = (value: unknown, below: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below

/** A name that we do not know may be of any length. */
const shortened = (name: string) => (name.length > 64 ? `${name.slice(0, 64)}…` : name)

const invalid = (param: string, expected: string) =>
  new AskError('invalid_value', param, `${param} should be ${expected}`)
const missing = (param: string, expected: string) =>
  new AskError('missing_parameter', param, `${param} should be ${expected}`)
