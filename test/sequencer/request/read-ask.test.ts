import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Ask, AskError, type Endpoint } from '../../../sequencer/request/ask.ts'
import { neutralParameters } from '../../../sequencer/request/neutral.ts'
import { readAsk } from '../../../sequencer/request/read-ask.ts'
import { seededRandom } from '../../support/seeded-random.ts'

const chat = { model: 'demo', messages: [{ role: 'user', content: 'hello' }] }
const text = { model: 'demo', prompt: 'hello' }

function read(fields: Record<string, unknown>, endpoint: Endpoint = 'chat'): Ask {
  const base = endpoint === 'chat' ? chat : text
  return readAsk(endpoint, Buffer.from(JSON.stringify({ ...base, ...fields })))
}
function refusal(fields: Record<string, unknown>, endpoint: Endpoint = 'chat'): Partial<AskError> {
  try {
    read(fields, endpoint)
  } catch (error) {
    if (error instanceof AskError) return error
    throw error
  }
  throw new Error(`accepted ${JSON.stringify(fields)}`)
}

describe('a request', () => {
  it('has defaults for all but model and prompt', () => {
    const asked = {
      endpoint: 'chat',
      model: 'demo',
      prompt: { kind: 'chat', turns: [{ role: 'user', content: 'hello' }] },
      maxTokens: undefined,
      temperature: 1,
      seed: undefined,
      stop: [],
      stream: false,
      includeUsage: false,
      logprobs: undefined,
      nonce: undefined,
      disputer: zeroAddress,
      beneficiary: zeroAddress,
    }
    expect(read({})).toEqual(asked)
    // null is left out, as clients write it.
    const names = [
      'temperature',
      'seed',
      'stop',
      'stream',
      'stream_options',
      'max_tokens',
      'logprobs',
      'nonce',
    ]
    expect(read(Object.fromEntries(names.map((name) => [name, null])))).toEqual(asked)
    expect(read({}, 'completions')).toMatchObject({ prompt: { kind: 'text', text: 'hello' }, maxTokens: 16 })
  })

  it.each<[string, Record<string, unknown>, Partial<Ask>]>([
    ['temperature 0', { temperature: -0 }, { temperature: 0 }],
    ['a temperature that is no binary32', { temperature: 0.1 }, { temperature: Math.fround(0.1) }],
    ['the largest number as seed', { seed: 2 ** 53 - 1 }, { seed: 2n ** 53n - 1n }],
    ['the largest seed', { seed: '18446744073709551615' }, { seed: 2n ** 64n - 1n }],
    ['one stop string', { stop: 'a' }, { stop: ['a'] }],
    ['four stop strings', { stop: ['a', 'b', 'c', 'd'] }, { stop: ['a', 'b', 'c', 'd'] }],
    [
      'usage in a stream',
      { stream: true, stream_options: { include_usage: true } },
      { stream: true, includeUsage: true },
    ],
    ['no padding', { stream: true, stream_options: { include_obfuscation: false } }, { includeUsage: false }],
    ['the newer name of max_tokens', { max_completion_tokens: 5 }, { maxTokens: 5 }],
    ['both names alike', { max_tokens: 5, max_completion_tokens: 5 }, { maxTokens: 5 }],
    ['logprobs', { logprobs: true }, { logprobs: 0 }],
    ['logprobs with alternatives', { logprobs: true, top_logprobs: 20 }, { logprobs: 20 }],
    ['no logprobs', { logprobs: false, top_logprobs: 0 }, { logprobs: undefined }],
    ['a nonce', { nonce: `0x${'AB'.repeat(32)}` }, { nonce: `0x${'ab'.repeat(32)}` }],
    ['a disputer', { disputer: `0x${'cd'.repeat(20)}` }, { disputer: `0x${'cd'.repeat(20)}` }],
    [
      'text in parts, and a turn sent back as it came',
      {
        messages: [
          { role: 'assistant', content: 'a', refusal: null, tool_calls: [] },
          {
            role: 'user',
            content: [
              { type: 'text', text: 'b' },
              { type: 'text', text: 'c' },
            ],
          },
        ],
      },
      {
        prompt: {
          kind: 'chat',
          turns: [
            { role: 'assistant', content: 'a' },
            { role: 'user', content: 'bc' },
          ],
        },
      },
    ],
  ])('may have %s', (_name, fields, expected) => {
    expect(read(fields)).toMatchObject(expected)
  })

  it.each<[unknown, Ask['prompt']]>([
    ['', { kind: 'text', text: '' }],
    [['one'], { kind: 'text', text: 'one' }],
    [[1, 2], { kind: 'tokens', tokens: [1, 2] }],
    [[5], { kind: 'tokens', tokens: [5] }],
    [[[1, 2]], { kind: 'tokens', tokens: [1, 2] }],
  ])('may continue %j', (prompt, expected) => {
    expect(read({ prompt }, 'completions').prompt).toEqual(expected)
  })

  it.each<[Record<string, unknown>, Partial<AskError>]>([
    [{ model: undefined }, { code: 'missing_parameter', param: 'model' }],
    [{ model: 7 }, { param: 'model' }],
    [{ messages: undefined }, { code: 'missing_parameter', param: 'messages' }],
    [{ messages: [] }, { param: 'messages' }],
    [{ messages: [null] }, { code: 'invalid_value', param: 'messages[0]' }],
    [{ messages: [{ role: 'tool', content: '' }] }, { param: 'messages[0].role' }],
    [{ messages: [{ role: 'user' }] }, { param: 'messages[0].content' }],
    [
      { messages: [{ role: 'user', content: '', name: 'bob' }] },
      { code: 'unsupported_parameter', param: 'messages[0].name' },
    ],
    [
      { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: {} }] }] },
      { param: 'messages[0].content[0]' },
    ],
    [
      { messages: [{ role: 'user', content: [{ type: 'text', text: 'a', cache_control: {} }] }] },
      { param: 'messages[0].content[0]' },
    ],
    [{ prompt: 'hello' }, { code: 'unsupported_parameter', param: 'prompt' }],
    [{ temperature: 2.1 }, { param: 'temperature' }],
    [{ temperature: '1' }, { param: 'temperature' }],
    [{ seed: 1.5 }, { param: 'seed' }],
    [{ seed: 2 ** 53 }, { param: 'seed' }],
    [{ seed: '18446744073709551616' }, { param: 'seed' }],
    [{ seed: '-1' }, { param: 'seed' }],
    [{ stop: '' }, { param: 'stop' }],
    [{ stop: ['a', 'b', 'c', 'd', 'e'] }, { param: 'stop' }],
    [{ stream: 1 }, { param: 'stream' }],
    [{ stream_options: {} }, { param: 'stream_options' }],
    [
      { stream: true, stream_options: { include_obfuscation: true } },
      { param: 'stream_options.include_obfuscation' },
    ],
    [{ stream: true, stream_options: { wings: 1 } }, { param: 'stream_options.wings' }],
    [{ max_tokens: 0 }, { param: 'max_tokens' }],
    [{ max_tokens: 2 ** 24 }, { param: 'max_tokens' }],
    [{ max_tokens: 1, max_completion_tokens: 2 }, { param: 'max_tokens' }],
    [{ logprobs: 1 }, { param: 'logprobs' }],
    [{ logprobs: true, top_logprobs: 21 }, { param: 'top_logprobs' }],
    [{ top_logprobs: 1 }, { param: 'top_logprobs' }],
    [{ nonce: `0x${'ab'.repeat(31)}` }, { param: 'nonce' }],
    [{ disputer: '0x12' }, { param: 'disputer' }],
    [{ beneficiary: 12 }, { param: 'beneficiary' }],
    [{ ['w'.repeat(1000)]: 1 }, { param: `${'w'.repeat(64)}…` }],
  ])('is refused with %j', (fields, expected) => {
    expect(refusal(fields)).toMatchObject(expected)
  })

  it.each<[unknown]>([[undefined], [[]], [['a', 'b']], [[1, 'a']], [[-1]], [[1.5]], [[[1], [2]]], [{}], [7]])(
    'does not continue %j',
    (prompt) => {
      expect(refusal({ prompt }, 'completions')).toMatchObject({ param: 'prompt' })
    },
  )

  it('is of one route', () => {
    expect(refusal({ messages: [] }, 'completions')).toMatchObject({ param: 'messages' })
    expect(refusal({ logprobs: true }, 'completions')).toMatchObject({ param: 'logprobs' })
    expect(read({ logprobs: 5 }, 'completions').logprobs).toBe(5)
    expect(refusal({ logprobs: 6 }, 'completions')).toMatchObject({ param: 'logprobs' })
  })
})

describe('a parameter that a receipt does not bind', () => {
  const neutral: Record<string, unknown[]> = {
    n: [1],
    best_of: [1],
    echo: [false],
    suffix: [''],
    top_p: [1],
    frequency_penalty: [0],
    presence_penalty: [0, -0],
    logit_bias: [{}],
    metadata: [{}],
    response_format: [{ type: 'text' }],
    tools: [[]],
    functions: [[]],
    tool_choice: ['none', 'auto'],
    function_call: ['none', 'auto'],
    parallel_tool_calls: [true, false],
    modalities: [['text']],
    service_tier: ['auto', 'default'],
    store: [false],
    user: ['u-1'],
    safety_identifier: ['s-1'],
    prompt_cache_key: ['k-1'],
  }

  it('is one of these', () => {
    expect([...neutralParameters.keys()].sort()).toEqual(Object.keys(neutral).sort())
  })

  it.each(Object.entries(neutral))('%s is accepted where it changes nothing', (name, values) => {
    for (const value of [...values, null]) expect(() => read({ [name]: value })).not.toThrow()
  })

  it.each([
    ['n', 2],
    ['best_of', 2],
    ['echo', true],
    ['suffix', 'end'],
    ['top_p', 0.9],
    ['frequency_penalty', 0.1],
    ['presence_penalty', -0.1],
    ['logit_bias', { 5: 1 }],
    ['logit_bias', []],
    ['metadata', { a: 'b' }],
    ['response_format', { type: 'json_object' }],
    ['response_format', { type: 'text', schema: {} }],
    ['tools', [{ type: 'function' }]],
    ['functions', [{}]],
    ['tool_choice', 'required'],
    ['function_call', { name: 'f' }],
    ['parallel_tool_calls', 1],
    ['modalities', ['text', 'audio']],
    ['service_tier', 'priority'],
    ['store', true],
    ['user', 7],
    ['safety_identifier', {}],
    ['prompt_cache_key', []],
    // OpenAI's, but known to us as nothing at all.
    ['reasoning_effort', 'high'],
    ['prediction', {}],
    ['__proto__', 1],
    ['constructor', 1],
    ['toString', 1],
  ])('%s is refused at %j, and named', (name, value) => {
    const body = `{"model":"demo","messages":[{"role":"user","content":""}],${JSON.stringify(name)}:${JSON.stringify(value)}}`
    try {
      readAsk('chat', Buffer.from(body))
    } catch (error) {
      expect(error).toMatchObject({ name: 'AskError', code: 'unsupported_parameter', param: name })
      return
    }
    throw new Error('accepted')
  })
})

describe('a body', () => {
  it.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"{}"'],
    ['JSON with a comma too many', '{"model":"demo",}'],
    ['JSON behind a byte order mark', '\ufeff{}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])],
    ['half a surrogate as bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['very deep nesting', '['.repeat(100_000)],
  ])('of %s is no JSON object', (_name, body) => {
    expect(() => readAsk('chat', Buffer.from(body))).toThrow(
      expect.objectContaining({ code: 'invalid_json', param: null }),
    )
  })

  it('never fails otherwise than with an AskError, whatever bytes it has', () => {
    const random = seededRandom('bodies')
    const whole = Buffer.from(
      JSON.stringify({
        ...chat,
        stop: ['a'],
        seed: 5,
        stream: true,
        stream_options: { include_usage: true },
        logprobs: true,
      }),
    )
    let refused = 0
    for (let i = 0; i < 20_000; i++) {
      const bytes = Buffer.from(whole)
      for (let changes = 1 + random.below(3); changes > 0; changes--)
        bytes[random.below(bytes.length)] = random.below(256)
      try {
        readAsk(random.below(2) === 0 ? 'chat' : 'completions', bytes)
      } catch (error) {
        if (!(error instanceof AskError)) throw error
        if (error.message.length > 300) throw new Error(`a message of ${error.message.length} characters`)
        refused++
      }
    }
    expect(refused).toBeGreaterThan(10_000)
  })
})
