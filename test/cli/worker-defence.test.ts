import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { whoDefends } from '../../sequencer/cli/worker-defence.ts'
import { devAccount, devKey } from '../../sequencer/devnet/accounts.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const nobody = { operatorKey: '', defenderKey: '', defender: '', defend: true }

async function keyOf(role: 'worker' | 'challenger'): Promise<string> {
  const file = join(await temporaryDirectory(), 'key')
  await writeFile(file, devKey(role))
  return file
}

describe('who defends a worker', () => {
  it('is the worker itself with the key of its operator, or with one for that alone', async () => {
    const operatorKey = await keyOf('worker')
    const defenderKey = await keyOf('challenger')
    expect(await whoDefends({ ...nobody, operatorKey })).toEqual({
      address: devAccount('worker').address,
      key: devKey('worker'),
    })
    const own = { address: devAccount('challenger').address, key: devKey('challenger') }
    expect(await whoDefends({ ...nobody, operatorKey, defenderKey })).toEqual(own)
    expect(await whoDefends({ ...nobody, defenderKey })).toEqual(own)
  })

  it('is somebody else where that is said, whose key stays where it is', async () => {
    const operatorKey = await keyOf('worker')
    const { address } = devAccount('stranger')
    expect(await whoDefends({ ...nobody, operatorKey, defender: address })).toEqual({
      address,
      key: undefined,
    })
    expect(await whoDefends({ ...nobody, operatorKey, defend: false })).toEqual({
      address: devAccount('worker').address,
      key: undefined,
    })
    expect(await whoDefends(nobody)).toBeUndefined()
  })

  it('cannot be both', async () => {
    const defenderKey = await keyOf('challenger')
    const { address } = devAccount('stranger')
    await expect(whoDefends({ ...nobody, defenderKey, defender: address })).rejects.toMatchObject({
      code: 'usage',
    })
    await expect(whoDefends({ ...nobody, defender: '0x12' })).rejects.toMatchObject({ code: 'usage' })
  })
})
