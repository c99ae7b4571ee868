import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')

/** An `@example` of our sources, with the imports that it leaves to its reader. */
export interface CodeExample {
  readonly file: string
  readonly imports: readonly string[]
  readonly code: string
}

/** All of them. */
export function codeExamples(): CodeExample[] {
  const folders = ['sequencer', 'attestation', 'fraud-proof', 'contracts', 'test/support']
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
  const entries = entryOfNames()
  return listed
    .split('\n')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...read(file).matchAll(/^ *\* @example\n((?: *\*(?!\/).*\n)+)/gm)].map(([, block = '']) =>
        exampleOf(file, block.replaceAll(/^ *\* ?/gm, ''), entries),
      ),
    )
}

function exampleOf(file: string, text: string, entries: ReadonlyMap<string, string>): CodeExample {
  const lines = text.trim().split('\n')
  const written = lines.filter((line) => line.startsWith('import '))
  const code = lines.filter((line) => !line.startsWith('import ')).join('\n')
  const isUsed = (name: string) =>
    new RegExp(`(?<![\\w'])(?<![^.]\\.)${name}\\b(?!:)`).test(code) &&
    !new RegExp(`(?:const|for \\(const) [^=]*\\b${name}\\b`).test(code) &&
    !written.some((line) => new RegExp(`\\b${name}\\b`).test(line))
  const own = [...read(file).matchAll(/^export (?:async )?(?:function|class|const) (\w+)/gm)].map(
    ([, name = '']) => name,
  )
  const module = resolve(root, 'dist', file.replace(/\.ts$/, '.js'))
  const names = new Map([...own.map((name) => [name, module] as const), ...entries])
  const added = [...names]
    .filter(([name]) => isUsed(name))
    .map(([name, from]) => `import { ${name} } from '${from}'`)
  return { file, imports: [...written, ...added], code }
}

/** The entry point that exports each value of the package. */
function entryOfNames(): Map<string, string> {
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, string> }
  return new Map(
    Object.entries(exports).flatMap(([entry, target]) => {
      const source = target.replace('./dist/', '').replace(/\.js$/, '.ts')
      return exportsOf(source)
        .filter(({ isType }) => !isType)
        .map(({ name }) => [name, entry.replace('.', 'otr')] as const)
    }),
  )
}

/** What an entry point exports. */
function exportsOf(entry: string): { name: string; isType: boolean }[] {
  return [...read(entry).matchAll(/export (type )?\{([^}]*)\} from /g)].flatMap(([, allTypes, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({
        name: name.replace(/^type /, '').split(' as ')[0] ?? name,
        isType: allTypes !== undefined || name.startsWith('type '),
      })),
  )
}
