import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

// Within a table a bar in code is escaped.
export const readme = readFileSync(`${root}README.md`, 'utf8').replaceAll('\\|', '|')

const section = (heading: string) =>
  readme.split(new RegExp(`\n###? ${heading}\n`))[1]?.split(/\n###? /)[0] ?? ''

/** The blocks under a heading that are no code: what a terminal shows. */
export function readmeShown(heading: string): string[] {
  return [...section(heading).matchAll(/^```\n(.*?)\n```$/gms)].map(([, shown = '']) => shown)
}

/** The first block of code under a heading, in one of some languages. */
export function readmeBlock(heading: string, language = '\\w+'): string {
  const code = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(section(heading))?.[1]
  if (code === undefined) throw new Error(`README has no code under "${heading}"`)
  return code
}

/** What a shell is given under a heading, block by block. */
export function readmeCommands(heading: string): string[] {
  return [...section(heading).matchAll(/^```sh\n(.*?)\n```$/gms)].map(([, commands = '']) => commands)
}

/** Writes a block where Node resolves `otr` to this package, and gives the file. */
export function readmeModule(heading: string, name: string): string {
  const folder = `${root}.otr/readme/`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${name}.mjs`, readmeBlock(heading, 'js'))
  return `${folder}${name}.mjs`
}
