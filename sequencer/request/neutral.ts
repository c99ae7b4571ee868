/**
 * Parameters of OpenAI's that a receipt does not bind. At a value that changes nothing they are accepted; any other is refused,
 * never ignored.
 */
interface Neutral {
  readonly isNeutral: (value: unknown) => boolean
  /** What is accepted, for the message. */
  readonly accepted: string
}

const only = (value: unknown): Neutral => ({
  isNeutral: (got) => got === value,
  accepted: JSON.stringify(value),
})
const oneOf = (...values: readonly unknown[]): Neutral => ({
  isNeutral: (got) => values.includes(got),
  accepted: values.map((value) => JSON.stringify(value)).join(' or '),
})
const emptyList: Neutral = { isNeutral: (got) => Array.isArray(got) && got.length === 0, accepted: '[]' }
const emptyObject: Neutral = {
  isNeutral: (got) =>
    typeof got === 'object' && got !== null && !Array.isArray(got) && Object.keys(got).length === 0,
  accepted: '{}',
}
/** What concerns the provider's bookkeeping alone. */
const anyText: Neutral = { isNeutral: (got) => typeof got === 'string', accepted: 'a string' }
const anySwitch: Neutral = { isNeutral: (got) => typeof got === 'boolean', accepted: 'true or false' }
const plainText: Neutral = {
  isNeutral: (got) =>
    typeof got === 'object' &&
    got !== null &&
    Object.keys(got).length === 1 &&
    'type' in got &&
    got.type === 'text',
  accepted: '{"type": "text"}',
}

/** null is neutral for each of them. */
export const neutralParameters: ReadonlyMap<string, Neutral> = new Map(
  Object.entries({
    n: only(1),
    best_of: only(1),
    echo: only(false),
    suffix: oneOf(null, ''),
    top_p: only(1),
    frequency_penalty: only(0),
    presence_penalty: only(0),
    logit_bias: emptyObject,
    metadata: emptyObject,
    response_format: plainText,
    tools: emptyList,
    functions: emptyList,
    // Without tools both mean the same.
    tool_choice: oneOf('none', 'auto'),
    function_call: oneOf('none', 'auto'),
    parallel_tool_calls: anySwitch,
    modalities: {
      isNeutral: (got: unknown) => Array.isArray(got) && got.length === 1 && got[0] === 'text',
      accepted: '["text"]',
    },
    service_tier: oneOf('auto', 'default'),
    store: only(false),
    user: anyText,
    safety_identifier: anyText,
    prompt_cache_key: anyText,
  }),
)
