import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

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

describe('an app that has the packed package', { timeout: 60_000 }, () => {
  let app: string
  const run = (command: string, args: readonly string[]) =>
    execFileSync(command, args, { cwd: app, encoding: 'utf8' })

  beforeAll(() => {
    app = mkdtempSync(join(tmpdir(), 'otr-app-'))
    const modules = join(app, 'node_modules')
    mkdirSync(join(modules, 'otr'), { recursive: true })
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', app]
    const archive = execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim()
    run('tar', ['-xzf', archive, '--strip-components=1', '-C', join(modules, 'otr')])
    for (const name of readdirSync(`${root}node_modules`)) {
      symlinkSync(`${root}node_modules/${name}`, join(modules, name))
    }
    writeFileSync(join(app, 'package.json'), '{ "type": "module" }')
  }, 60_000)
  afterAll(() => rmSync(app, { recursive: true, force: true }))

  it('runs the command, with the model that comes with it', () => {
    const otr = join(app, 'node_modules/otr/dist/sequencer/cli/main.js')
    const asked = ['model', 'ask', 'node_modules/otr/fraud-proof/model/demo', 'What is rho?']
    expect(run(process.execPath, [otr, ...asked])).toMatch(/^Rho is the probability/)
  })

  it('is type-checked against every entry point, declarations and all', () => {
    const entries = Object.keys(manifest.exports).map((name) => name.replace('.', 'otr'))
    const imports = entries.map((entry, i) => `import * as entry${i} from '${entry}'`)
    const used = `export const entries = [${entries.map((_, i) => `entry${i}`).join(', ')}]`
    writeFileSync(join(app, 'app.ts'), [...imports, used, ''].join('\n'))
    const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext']
    run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...options, 'app.ts'])
  })
})
