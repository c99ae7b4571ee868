import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import { expect, it } from 'vitest'
import { runOtr } from '../support/run-otr.ts'

it('otr account makes a key for its owner alone, shows its address, and never writes over one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'otr-account-'))
  try {
    const file = join(folder, 'payer.key')
    expect((await runOtr('account', file)).code).toBe(2)
    const made = await runOtr('account', file, '--new')
    expect(made).toMatchObject({ code: 0, stderr: '' })
    const key = (await readFile(file, 'utf8')).trim() as Hex
    expect(made.stdout).toBe(`${privateKeyToAddress(key)}\n`)
    expect((await stat(file)).mode & 0o777).toBe(0o600)

    const again = await runOtr('account', file, '--new')
    expect(again).toMatchObject({ code: 2, stdout: '' })
    expect(again.stderr).toContain('is there already')
    expect(JSON.parse((await runOtr('account', file, '--json')).stdout)).toEqual({
      address: privateKeyToAddress(key),
    })
  } finally {
    await rm(folder, { recursive: true })
  }
})
