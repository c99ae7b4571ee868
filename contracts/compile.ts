import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import solc from 'solc'

const here = fileURLToPath(new URL('.', import.meta.url))

/** What the compiler makes of one contract; the bytecode is hex without 0x, empty for an interface. */
export interface Compiled {
  readonly file: string
  readonly name: string
  readonly abi: unknown[]
  readonly bytecode: string
  /** What lies on chain once it is deployed. */
  readonly deployedBytecode: string
  readonly storage: StorageLayout
}

/** Where state lies, as solc prints it. */
interface StorageLayout {
  readonly storage: readonly { label: string; slot: string; offset: number; type: string }[]
  readonly types: Readonly<Record<string, { label: string; members?: StorageLayout['storage'] }>> | null
}

/** A setting of forge's, from which ours come too: what is tested is what is deployed. */
function forgeSetting(key: string): unknown {
  const line = readFileSync(join(here, 'foundry.toml'), 'utf8').match(new RegExp(`^${key} = (.+)$`, 'm'))
  if (!line?.[1]) throw new Error(`contracts/foundry.toml: no line "${key} = …"`)
  return JSON.parse(line[1])
}

interface SolcOutput {
  errors?: { severity: string; formattedMessage: string }[]
  contracts?: Record<
    string,
    Record<
      string,
      {
        abi: unknown[]
        evm: { bytecode: { object: string }; deployedBytecode: { object: string } }
        storageLayout: StorageLayout
      }
    >
  >
}

/** Compiles all of `src/` and the given files, paths in this folder, and gives the contracts in the latter, or in `src/`. */
export function compileContracts(files: readonly string[] = []): Compiled[] {
  const ours = readdirSync(join(here, 'src'))
    .filter((name) => name.endsWith('.sol'))
    .map((name) => `src/${name}`)
  const sources: Record<string, { content: string }> = {}
  for (const file of [...ours, ...files]) sources[file] = { content: readFileSync(join(here, file), 'utf8') }
  const wanted = files.length > 0 ? files : ours
  const settings = {
    evmVersion: forgeSetting('evm_version'),
    optimizer: { enabled: forgeSetting('optimizer'), runs: forgeSetting('optimizer_runs') },
    viaIR: forgeSetting('via_ir'),
    metadata: { bytecodeHash: forgeSetting('bytecode_hash') },
    outputSelection: Object.fromEntries(
      wanted.map((file) => [
        file,
        { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object', 'storageLayout'] },
      ]),
    ),
  }
  const output = outputOf(JSON.stringify({ language: 'Solidity', sources, settings }))
  // A warning fails the build too: in a contract that holds money none is harmless until someone looked.
  if (output.errors?.length) throw new Error(output.errors.map((e) => e.formattedMessage).join('\n'))
  return Object.entries(output.contracts ?? {}).flatMap(([file, contracts]) =>
    Object.entries(contracts).map(([name, { abi, evm, storageLayout }]) => ({
      file,
      name,
      abi,
      bytecode: evm.bytecode.object,
      deployedBytecode: evm.deployedBytecode.object,
      storage: storageLayout,
    })),
  )
}

/** What solc makes of an input; half a minute for all of `src/`, so it is kept beside what forge keeps, by all that it follows from. */
function outputOf(input: string): SolcOutput {
  const cache = join(here, 'cache')
  const name = createHash('sha256').update(solc.version()).update(input).digest('hex')
  const file = join(cache, `${name}.json`)
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true })
    // Whole or not at all, for others may compile the same at this moment.
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, solc.compile(input))
    renameSync(unfinished, file)
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}
