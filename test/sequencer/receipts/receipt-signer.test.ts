import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inspect, promisify } from 'node:util'
import { type Hex, hexToBigInt, numberToHex, parseSignature, serializeSignature, toHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { isSignedByWorker, signerOf } from '../../../contracts/native-signer.ts'
import { hashReceipt, isSignedByWorker as isSignedByViem } from '../../../contracts/receipt.ts'
import { ReceiptSigner } from '../../../sequencer/receipts/receipt-signer.ts'
import { randomReceipt } from '../../support/random-receipt.ts'
import { randomHash } from '../../support/random-spec.ts'
import { seededRandom } from '../../support/seeded-random.ts'

const domain = { chainId: 31337, rollup: `0x${'5a'.repeat(20)}` } as const
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

describe('a native signature', () => {
  it('is what viem makes of the same key and digest, and is taken by both', async () => {
    const random = seededRandom('signatures')
    for (let turn = 0; turn < 30; turn++) {
      const key = randomHash(random)
      const account = privateKeyToAccount(key)
      const signer = new ReceiptSigner(key)
      expect(signer.address).toBe(account.address.toLowerCase())
      const receipt = { ...randomReceipt(random), worker: account.address }
      const signed = signer.signReceipt(receipt, domain)
      const hash = hashReceipt(receipt, domain)
      expect(signed.signature).toBe(await account.sign({ hash }))
      expect(isSignedByWorker(hash, signed)).toBe(true)
      expect(await isSignedByViem(receipt, signed.signature, domain)).toBe(true)
      expect(isSignedByWorker(hash, { ...signed, receipt: { ...receipt, worker: domain.rollup } })).toBe(
        false,
      )
      expect(isSignedByWorker(randomHash(random), signed)).toBe(false)
    }
  })

  it('is refused in every other form', () => {
    const signer = new ReceiptSigner(`0x${'07'.repeat(32)}`)
    const hash = `0x${'99'.repeat(32)}` as const
    const good = signer.sign(hash)
    expect(signerOf(hash, good)).toBe(signer.address)
    const { r, s, yParity } = parseSignature(good)
    const highS = numberToHex(order - hexToBigInt(s), { size: 32 })
    const forms: Hex[] = [
      serializeSignature({ r, s: highS, yParity: 1 - yParity }),
      `0x${good.slice(2, -2)}0${yParity}`,
      `0x${good.slice(2, -2)}1d`,
      `0x${good.slice(2)}00`,
      `0x${good.slice(2, -2)}`,
      `0x${good.slice(2, -4)}zz1b`,
      `0x${'00'.repeat(64)}1b`,
      `0x${'ff'.repeat(32)}${s.slice(2)}1b`,
      '0x',
    ]
    for (const form of forms) expect(signerOf(hash, form)).toBeUndefined()
  })

  it('is not made with what is no key, and no error or print shows a key', () => {
    const zero: Hex = `0x${'00'.repeat(32)}`
    for (const key of [zero, toHex(order), '0x12', `0x${'zz'.repeat(32)}`, '0x'] as const) {
      expect(() => new ReceiptSigner(key)).toThrow(/^a private key is 32 bytes/)
    }
    const printed = inspect(new ReceiptSigner(`0x${'07'.repeat(32)}`), { depth: 9, showHidden: true })
    expect(printed).not.toMatch(/(07){4}|7, ?7, ?7/)
  })

  it('is never made by the JavaScript that the package falls back to', async () => {
    const module = fileURLToPath(new URL('../../../sequencer/receipts/receipt-signer.ts', import.meta.url))
    const script = `const { ReceiptSigner } = await import(${JSON.stringify(module)})
      try { new ReceiptSigner('0x${'07'.repeat(32)}'); console.log('signs') } catch ({ code }) { console.log(code) }`
    // The loader looks for a build of that architecture.
    const env = { ...process.env, npm_config_arch: 'abacus' }
    const argumentsOf = ['--import', 'tsx', '--input-type=module', '-e', script]
    const { stdout } = await promisify(execFile)(process.execPath, argumentsOf, { env })
    expect(stdout.trim()).toBe('receipts/no-native-secp256k1')
  })
})
