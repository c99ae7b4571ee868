import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export const readme = readFileSync(`${root}README.md`, 'utf8')

/** The first block of code under a heading, in one of some languages. */
export function readmeBlock(heading: string, language = '\\w+'): string {
  const section = readme.split(new RegExp(`\n###? ${heading}\n`))[1]?.split(/\n###? /)[0] ?? ''
  const code = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(section)?.[1]
  if (code === undefined) throw new Error(`README has no code under "${heading}"`)
  return code
}

/** Writes a block where Node resolves `otr` to this package, and gives the file. */
export function readmeModule(heading: string, name: string): string {
  const folder = `${root}.otr/readme/`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${name}.mjs`, readmeBlock(heading, 'js'))
  return `${folder}${name}.mjs`
}
