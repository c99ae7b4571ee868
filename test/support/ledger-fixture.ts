import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { type Hex, keccak256, toHex, zeroAddress } from 'viem'
import { finish, type Receipt } from '../../contracts/receipt.ts'
import { Ledger, type LedgerModules } from '../../sequencer/receipts/ledger.ts'
import { ReceiptSigner } from '../../sequencer/receipts/receipt-signer.ts'
import type { ReceivedRequest, SignedReceipt } from '../../sequencer/receipts/signed-receipt.ts'

export const domain = { chainId: 31337, rollup: `0x${'5a'.repeat(20)}` } as const
export const ledgerOptions = { domain, inclusionGrace: 600n, margin: 60n }
/** When all of this happens, milliseconds. */
export const startTime = 1_800_000_000_000

const modelId = keccak256(toHex('a model'))
const evidence = { bytes: new TextEncoder().encode('{"evidence":1}'), context: '{"collateral":{}}' }
export const evidenceHash = keccak256(evidence.bytes)
const worker = new ReceiptSigner(keccak256(toHex('a worker')))
export const sequencer = new ReceiptSigner(keccak256(toHex('a sequencer')))

/** Opens a ledger that knows the evidence of `signedReceipt`. */
export async function openLedger(
  store: LedgerModules['store'],
  modules: Partial<LedgerModules> = {},
): Promise<Ledger> {
  const log = pino({ level: 'silent' })
  const ledger = await Ledger.open(ledgerOptions, {
    store,
    signer: sequencer,
    clock: () => startTime,
    log,
    ...modules,
  })
  await ledger.putEvidence(evidence)
  return ledger
}

export function receivedRequest(id: string): ReceivedRequest {
  return { id, requestHash: keccak256(toHex(id)), modelId, keyId: null, receivedAt: startTime }
}

/** The receipt of a request, signed by the worker; another `nonce` makes it another. */
export function signedReceipt(id: string, changes: Partial<Receipt> = {}): SignedReceipt {
  const root = (): Hex => toHex(randomBytes(32))
  const receipt: Receipt = {
    modelId,
    bucket: 64,
    tokensRoot: root(),
    promptLength: 10,
    totalLength: 42,
    maxTokens: 54,
    finish: finish.endToken,
    temperature: 0x3f800000,
    seed: 2n ** 64n - 1n,
    kvRoot: root(),
    requestHash: keccak256(toHex(id)),
    responseHash: root(),
    nonce: root(),
    evidenceHash,
    disputer: zeroAddress,
    beneficiary: zeroAddress,
    worker: worker.address,
    issuedAt: BigInt(startTime / 1000),
    ...changes,
  }
  return worker.signReceipt(receipt, domain)
}

/** Receives a request and orders its receipt. */
export async function answer(ledger: Ledger, id: string, signed = signedReceipt(id)) {
  await ledger.receive(receivedRequest(id))
  return ledger.order(id, signed)
}
