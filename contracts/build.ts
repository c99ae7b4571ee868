/** Compiles `src/` and writes one typed module a contract under `generated/`; with `--check`, says whether they are current. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import solc from 'solc'

const here = fileURLToPath(new URL('.', import.meta.url))
const generated = join(here, 'generated')

/** A setting of forge's, from which ours come too: what is tested is what is deployed. */
function forgeSetting(key: string): unknown {
  const line = readFileSync(join(here, 'foundry.toml'), 'utf8').match(new RegExp(`^${key} = (.+)$`, 'm'))
  if (!line?.[1]) throw new Error(`contracts/foundry.toml: no line "${key} = …"`)
  return JSON.parse(line[1])
}

const settings = {
  evmVersion: forgeSetting('evm_version'),
  optimizer: { enabled: forgeSetting('optimizer'), runs: forgeSetting('optimizer_runs') },
  viaIR: forgeSetting('via_ir'),
  metadata: { bytecodeHash: forgeSetting('bytecode_hash') },
  outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
}

interface SolcOutput {
  errors?: { severity: string; formattedMessage: string }[]
  contracts?: Record<string, Record<string, { abi: unknown[]; evm: { bytecode: { object: string } } }>>
}

/** Compiled modules by file name. Libraries without external functions have no ABI and give no module. */
function compile(): Map<string, string> {
  const sources: Record<string, { content: string }> = {}
  for (const file of readdirSync(join(here, 'src')).filter((name) => name.endsWith('.sol'))) {
    sources[`src/${file}`] = { content: readFileSync(join(here, 'src', file), 'utf8') }
  }
  const output = JSON.parse(
    solc.compile(JSON.stringify({ language: 'Solidity', sources, settings })),
  ) as SolcOutput
  // A warning fails the build too: in a contract that holds money none is harmless until someone looked.
  if (output.errors?.length) throw new Error(output.errors.map((e) => e.formattedMessage).join('\n'))

  const modules = new Map<string, string>()
  for (const [file, contracts] of Object.entries(output.contracts ?? {})) {
    for (const [name, { abi, evm }] of Object.entries(contracts)) {
      if (evm.bytecode.object === '' || !abi.some((entry) => isCallable(entry))) continue
      if (name !== basename(file, '.sol'))
        throw new Error(`${file}: contract ${name} must live in ${name}.sol`)
      modules.set(`${kebab(name)}.ts`, render(name, abi, evm.bytecode.object))
    }
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
    `export const ${variable}Abi = ${JSON.stringify(abi, null, 2)} as const`,
    '',
    `export const ${variable}Bytecode =\n  '0x${bytecode}' as const`,
    '',
  ].join('\n')
}

const modules = compile()
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
