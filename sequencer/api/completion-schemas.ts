import { neutralParameters } from '../request/neutral.ts'
import {
  address,
  answers,
  component,
  flag,
  hash,
  list,
  nullable,
  object,
  oneOf,
  orderedProperties,
  text,
  wholeNumber,
} from './schemas.ts'

const number = { type: 'number' } as const

const otr = object({
  ...orderedProperties,
  domain: component.domain,
  simulated: flag,
  finality: component.finality,
})
const usage = object({
  prompt_tokens: wholeNumber,
  completion_tokens: wholeNumber,
  total_tokens: wholeNumber,
})
const finishReason = oneOf('stop', 'length')
const shownToken = { token: text, logprob: number, bytes: nullable(list(wholeNumber)) }

const chatChoice = object({
  index: wholeNumber,
  message: object({ role: oneOf('assistant'), content: text, refusal: nullable(text) }),
  logprobs: nullable(
    object({
      content: list(object({ ...shownToken, top_logprobs: list(object(shownToken)) })),
      refusal: nullable(list(object(shownToken))),
    }),
  ),
  finish_reason: finishReason,
})
const textChoice = object({
  index: wholeNumber,
  text,
  logprobs: nullable(
    object({
      tokens: list(text),
      token_logprobs: list(number),
      top_logprobs: list({ type: 'object', additionalProperties: number }),
      text_offset: list(wholeNumber),
    }),
  ),
  finish_reason: finishReason,
})

const whole = (name: string, choice: object) =>
  answers({
    description:
      'The answer; with stream: true, chunks of it as server-sent events, the last of which has otr',
    headers: { 'x-otr-receipt': { type: 'string', description: 'under which its receipt can be asked for' } },
    content: {
      'application/json': {
        schema: object({
          id: text,
          object: oneOf(name),
          created: wholeNumber,
          model: text,
          choices: list(choice),
          usage,
          otr,
        }),
      },
      'text/event-stream': { schema: text },
    },
  })

const textOrList = { anyOf: [text, list(text)] }
const asked = {
  model: { type: 'string', minLength: 1, description: 'name or id' },
  temperature: nullable({ type: 'number', minimum: 0, maximum: 2 }),
  seed: nullable({
    anyOf: [wholeNumber, { type: 'string', pattern: '^\\d{1,20}$' }],
    description: 'below 2^64; above 2^53 − 1 in quotes',
  }),
  stop: nullable({ ...textOrList, description: 'at most 4' }),
  stream: nullable(flag),
  stream_options: nullable({
    type: 'object',
    properties: {
      include_usage: nullable(flag),
      include_obfuscation: nullable({ type: 'boolean', enum: [false] }),
    },
  }),
  max_tokens: nullable({ type: 'integer', minimum: 1 }),
  nonce: nullable({
    ...hash,
    description: 'so that an old receipt is not a new one; drawn where it is left out',
  }),
  disputer: nullable({
    ...address,
    description: 'who alone may dispute; zero: anyone, who then sees the tokens',
  }),
  beneficiary: nullable({ ...address, description: "who gets the user's share of a slashed stake" }),
}
const neutral = Object.fromEntries(
  [...neutralParameters].map(([name, { accepted }]) => [
    name,
    { description: `accepted as ${accepted} only` },
  ]),
)
const body = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object',
  properties: { ...asked, ...neutral, ...properties },
  required,
  additionalProperties: false,
})

export const answerSchemas = {
  chat: {
    operationId: 'createChatCompletion',
    summary: "Answers a conversation, in OpenAI's shape with a receipt",
    tags: ['answers'],
    security: [{ key: [] }],
    body: body(
      {
        messages: {
          ...list({
            type: 'object',
            properties: {
              role: oneOf('system', 'developer', 'user', 'assistant'),
              content: { anyOf: [text, list(object({ type: oneOf('text'), text }))] },
            },
            required: ['role', 'content'],
          }),
          minItems: 1,
        },
        max_completion_tokens: nullable({ type: 'integer', minimum: 1 }),
        logprobs: nullable(flag),
        top_logprobs: nullable({ type: 'integer', minimum: 0, maximum: 20 }),
      },
      ['model', 'messages'],
    ),
    response: whole('chat.completion', chatChoice),
  },
  completions: {
    operationId: 'createCompletion',
    summary: "Continues a text, in OpenAI's shape with a receipt",
    tags: ['answers'],
    security: [{ key: [] }],
    body: body(
      {
        prompt: { anyOf: [text, list(wholeNumber), list(text), list(list(wholeNumber))] },
        logprobs: nullable({ type: 'integer', minimum: 0, maximum: 5 }),
      },
      ['model', 'prompt'],
    ),
    response: whole('text_completion', textChoice),
  },
} as const
