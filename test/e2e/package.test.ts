import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const manifest: { exports: Record<string, string>; bin: Record<string, string> } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
)

describe('the package', () => {
  it('ships what it exports, and no tests', () => {
    const pack = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    })
    const [{ files }] = JSON.parse(pack) as [{ files: { path: string }[] }]
    const paths = files.map((file) => `./${file.path}`)
    for (const target of [...Object.values(manifest.exports), `./${manifest.bin.otr}`]) {
      expect(paths).toContain(target)
      expect(paths).toContain(target.replace(/\.js$/, '.d.ts'))
    }
    expect(paths).toContain('./contracts/src/Rollup.sol')
    expect(paths.filter((path) => /\.test\.|\/node_modules\//.test(path))).toEqual([])
  })

  it.each(Object.keys(manifest.exports).filter((name) => name !== './testing'))(
    'can be imported as %s',
    (name) => {
      const specifier = name.replace('.', 'otr')
      const script = `console.log(Object.keys(await import('${specifier}')).length)`
      const exported = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
        encoding: 'utf8',
      })
      expect(Number(exported)).toBeGreaterThan(0)
    },
  )
})
