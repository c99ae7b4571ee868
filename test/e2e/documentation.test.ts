import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')

/** Where each name that an entry point exports is declared. */
function exportsOf(entry: string): { name: string; file: string }[] {
  return [...read(entry).matchAll(/export (?:type )?\{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map((name) => name.trim().replace(/^type /, ''))
        .filter((name) => name !== '')
        .map((name) => ({
          name: name.split(' as ')[0] ?? name,
          file: resolve(root, dirname(entry), from).replace(/\.ts$/, '.d.ts'),
        })),
  )
}

function isDocumented({ name, file }: { name: string; file: string }): boolean {
  const declared = new RegExp(
    `\\*/\\s*export (?:declare )?(?:abstract )?(?:async )?(?:interface|type|const|class|function) ${name}\\b`,
  )
  return declared.test(readFileSync(file, 'utf8'))
}

describe('documentation', () => {
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, string> }
  it.each(Object.entries(exports))('%s says what each of its exports is', (_, target) => {
    const entry = target.replace(/\.js$/, '.d.ts')
    const exported = exportsOf(entry)
    expect(exported.length).toBeGreaterThan(0)
    expect(exported.filter((each) => !isDocumented(each)).map(({ name }) => name)).toEqual([])
  })

  it('links only to files that are there', () => {
    const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
      .trim()
      .split('\n')
    expect(pages).toContain('README.md')
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(resolve(root, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    )
    expect(dead).toEqual([])
  })
})
