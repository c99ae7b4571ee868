import { ModelError } from '../model-error.ts'

/** Ids of the tokens with a meaning of their own; the 256 bytes follow them. */
export const specialTokens = { '<|endoftext|>': 0, '<|im_start|>': 1, '<|im_end|>': 2 } as const

// The space mark, then letters by how common they are in English, so that early merges are plausible.
const letters = [...'Ġetaoinshrdlcumwfgypbvkjxqz']

/** The content of `tokenizer.json`: byte-level BPE with exactly `vocabulary` entries. */
export function tokenizerJson(vocabulary: number): unknown {
  const added = Object.entries(specialTokens)
  const tokens = [...Object.keys(specialTokens), ...byteAlphabet()]
  const merges = mergesFor(vocabulary - tokens.length)
  const all = [...tokens, ...merges.map(([left, right]) => left + right)]
  if (all.length !== vocabulary) {
    const message = `Cannot build a byte-level tokenizer of ${vocabulary} entries: expected at least ${tokens.length}.`
    throw new ModelError('unsupported-graph', message, { vocabulary })
  }
  const byteLevel = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true }
  const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true }
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: added.map(([content, id]) => ({ id, content, ...flags })),
    normalizer: null,
    pre_tokenizer: byteLevel,
    post_processor: byteLevel,
    decoder: byteLevel,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      vocab: Object.fromEntries(all.map((token, id) => [token, id])),
      merges,
    },
  }
}

/** The content of `tokenizer_config.json`, with a chat template of the ChatML kind. */
export function tokenizerConfigJson(context: number): unknown {
  const added = Object.entries(specialTokens).map(([content, id]) => [
    id,
    { content, lstrip: false, normalized: false, rstrip: false, single_word: false, special: true },
  ])
  const turn = "'<|im_start|>' + turn['role'] + '\\n' + turn['content'] + '<|im_end|>\\n'"
  const reply = "'<|im_start|>assistant\\n'"
  return {
    tokenizer_class: 'PreTrainedTokenizerFast',
    add_prefix_space: false,
    added_tokens_decoder: Object.fromEntries(added),
    bos_token: '<|endoftext|>',
    eos_token: '<|im_end|>',
    pad_token: '<|endoftext|>',
    unk_token: '<|endoftext|>',
    clean_up_tokenization_spaces: false,
    model_max_length: context,
    chat_template: `{% for turn in messages %}{{ ${turn} }}{% endfor %}{% if add_generation_prompt %}{{ ${reply} }}{% endif %}`,
  }
}

/** One printable character for each byte: itself where it prints, else the next free one from U+0100. */
function byteAlphabet(): string[] {
  const prints = (byte: number): boolean =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae
  let free = 0x100
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(prints(byte) ? byte : free++))
}

/** Merges that grow every token by one letter, shortest first; each makes one new token. */
function mergesFor(count: number): [string, string][] {
  const merges: [string, string][] = []
  let stems = letters
  while (merges.length < count) {
    const grown: string[] = []
    for (const stem of stems) {
      for (const letter of letters.slice(1)) {
        if (merges.length === count) return merges
        merges.push([stem, letter])
        grown.push(stem + letter)
      }
    }
    stems = grown
  }
  return merges
}
