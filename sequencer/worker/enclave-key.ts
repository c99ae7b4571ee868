import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { generatePrivateKey } from 'viem/accounts'
import { OtrError } from '../../contracts/errors.ts'

const file = 'enclave.key'

/**
 * The key that signs receipts, from the worker's data directory, or a new one put there for its owner alone. In a confidential
 * VM that directory must lie in memory, or on a disk that only this VM can unseal: whoever reads the file is this worker.
 */
export async function enclaveKey(directory: string): Promise<Hex> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, file)
  try {
    const created = await open(path, 'wx', 0o600)
    try {
      const key = generatePrivateKey()
      await created.writeFile(`${key}\n`)
      await created.sync()
      return key
    } finally {
      await created.close()
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const { mode } = await stat(path)
  if ((mode & 0o077) !== 0) {
    throw new OtrError('worker/bad-key', `${path} can be read by others; chmod 600 it, or use a new key`, {
      path,
    })
  }
  const text = (await readFile(path, 'utf8')).trim()
  if (isKey(text)) return text
  throw new OtrError('worker/bad-key', `${path} should hold 32 bytes in hex, beginning with 0x`, { path })
}

const isKey = (text: string): text is Hex => /^0x[0-9a-f]{64}$/i.test(text)
