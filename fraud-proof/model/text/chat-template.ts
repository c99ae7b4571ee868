import { shown } from '../json-source.ts'
import { ModelError } from '../model-error.ts'
import { type Program, parseTemplate, renderTemplate, TemplateRefusal } from './template-interpreter.ts'

/** One part of a message in OpenAI's long form; only text can be put into a prompt. */
export interface TextPart {
  readonly type: 'text'
  readonly text: string
}

/** One turn of a conversation. */
export interface ChatMessage {
  readonly role: string
  readonly content: string | readonly TextPart[]
}

/** A message whose content is one text. */
export interface PlainMessage {
  readonly role: string
  readonly content: string
}

export interface ChatPromptOptions {
  /** Whether to end with the opening of the assistant's answer. */
  readonly addGenerationPrompt: boolean
  /** The date that templates may show; without it they show their own fixed date, or none. */
  readonly now?: Date
}

export interface ChatTemplate {
  readonly source: string
  render(messages: readonly PlainMessage[], options: ChatPromptOptions): string
}

// A chat of ordinary length needs a few hundred steps a message.
const baseSteps = 500_000
const stepsPerMessage = 2_000

/**
 * Compiles a chat template. `specialTokens` are the names and texts a template may use, such as `bos_token`.
 * What the template itself refuses (`raise_exception`) is a ModelError `bad-chat-template` with its own words
 * in `context.refusal`; any other failure of the template has `context.reason`.
 */
export function compileChatTemplate(
  file: string,
  source: string,
  specialTokens: Readonly<Record<string, string>>,
): ChatTemplate {
  let program: Program
  try {
    program = parseTemplate(source)
  } catch (error) {
    const reason = reasonOf(error)
    throw new ModelError(
      'bad-chat-template',
      `${file}: the chat template cannot be parsed: ${reason}`,
      { file, reason },
      { cause: error },
    )
  }
  return {
    source,
    render(messages, { addGenerationPrompt, now }) {
      const variables = {
        ...specialTokens,
        messages,
        tools: null,
        documents: null,
        add_generation_prompt: addGenerationPrompt,
      }
      const budget = baseSteps + stepsPerMessage * messages.length
      try {
        return renderTemplate(program, variables, { now, budget })
      } catch (error) {
        throw renderingError(file, error)
      }
    },
  }
}

function renderingError(file: string, error: unknown): ModelError {
  const reason = reasonOf(error)
  if (error instanceof TemplateRefusal) {
    return new ModelError(
      'bad-chat-template',
      `the model's chat template refuses these messages: ${reason}`,
      { file, refusal: reason },
      { cause: error },
    )
  }
  return new ModelError(
    'bad-chat-template',
    `${file}: the chat template fails on these messages: ${reason}`,
    { file, reason },
    { cause: error },
  )
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * The messages as templates take them: a known shape of role, and content as one text. Text parts are joined
 * by a line break, as other servers do; parts of any other type are refused.
 */
export function plainMessages(messages: readonly ChatMessage[]): PlainMessage[] {
  if (messages.length === 0) throw badMessage('messages', 'at least one message', messages)
  return messages.map(({ role, content }, index) => {
    // A role is printed between control tokens, so it must not be able to look like one.
    if (typeof role !== 'string' || !/^[A-Za-z][\w-]{0,63}$/.test(role)) {
      throw badMessage(`messages[${index}].role`, 'a word such as "user"', role)
    }
    return { role, content: plainContent(`messages[${index}].content`, content) }
  })
}

function plainContent(field: string, content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) throw badMessage(field, 'a string or a list of text parts', content)
  return content
    .map((part: unknown, index) => {
      const isText = typeof part === 'object' && part !== null && 'type' in part && part.type === 'text'
      if (!isText || !('text' in part) || typeof part.text !== 'string') {
        throw badMessage(`${field}[${index}]`, '{ "type": "text", "text": "…" }', part)
      }
      return part.text
    })
    .join('\n')
}

function badMessage(field: string, expected: string, got: unknown): ModelError {
  const found = shown(got)
  return new ModelError('bad-message', `${field} should be ${expected}, but is ${found}`, {
    field,
    expected,
    got: found,
  })
}
