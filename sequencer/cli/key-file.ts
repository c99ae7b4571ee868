import type { Option } from './option.ts'

/** Where API keys are kept; the server and the commands for keys have the same option. */
export const keys: Option<string> = {
  description: 'the file with the hashes of API keys',
  placeholder: 'FILE',
  fallback: 'keys.json',
  parse: (text) => {
    if (text === '') throw new Error('expected a file')
    return text
  },
}
