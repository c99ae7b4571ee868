/** Compiles `src/` and writes one typed module a contract under `generated/`; with `--check`, says whether they are current. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Compiled, compileContracts } from './compile.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const generated = join(here, 'generated')

/** Modules by file name. Libraries without external functions have no ABI and give no module. */
function modulesOf(contracts: readonly Compiled[]): Map<string, string> {
  const modules = new Map<string, string>()
  for (const { file, name, abi, bytecode } of contracts) {
    if (bytecode === '' || !abi.some((entry) => isCallable(entry))) continue
    if (name !== basename(file, '.sol')) throw new Error(`${file}: contract ${name} must live in ${name}.sol`)
    modules.set(`${kebab(name)}.ts`, render(name, abi, bytecode))
  }
  return modules
}

function isCallable(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'type' in entry && entry.type === 'function'
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
}

function render(name: string, abi: unknown[], bytecode: string): string {
  const variable = name.charAt(0).toLowerCase() + name.slice(1)
  return [
    `// Written by contracts/build.ts from src/${name}.sol. Change that and run: npm run contracts`,
    `/** The ABI of ${name}. */\nexport const ${variable}Abi = ${JSON.stringify(abi, null, 2)} as const`,
    '',
    `/** What deploys ${name}; constructor arguments go behind it. */\nexport const ${variable}Bytecode =\n  '0x${bytecode}' as const`,
    '',
  ].join('\n')
}

const modules = modulesOf(compileContracts())
mkdirSync(generated, { recursive: true })
const present = readdirSync(generated)

if (process.argv.includes('--check')) {
  const stale = [
    ...[...modules]
      .filter(
        ([file, text]) => !present.includes(file) || readFileSync(join(generated, file), 'utf8') !== text,
      )
      .map(([file]) => file),
    ...present.filter((file) => !modules.has(file)),
  ]
  if (stale.length > 0) {
    console.error(`contracts/generated is not what contracts/src compiles to: ${stale.join(', ')}`)
    console.error('Run: npm run contracts')
    process.exitCode = 1
  }
} else {
  for (const file of present) if (!modules.has(file)) rmSync(join(generated, file))
  for (const [file, text] of modules) writeFileSync(join(generated, file), text)
  console.log(`contracts/generated: ${[...modules.keys()].join(', ')}`)
}
