import { bytesToHex, type Hex } from 'viem'
import { type HDAccount, mnemonicToAccount } from 'viem/accounts'

/** The phrase every anvil funds ten accounts of. The keys are public: for development chains alone. */
const mnemonic = 'test test test test test test test test test test test junk'

const names = ['deployer', 'sequencer', 'worker', 'challenger', 'stranger', 'secondWorker'] as const

export type DevRole = (typeof names)[number]

/** The funded account of a devnet with this role. */
export function devAccount(name: DevRole): HDAccount {
  return mnemonicToAccount(mnemonic, { addressIndex: names.indexOf(name) })
}

/** Its private key, for what is started with a key file. */
export function devKey(name: DevRole): Hex {
  const { privateKey } = devAccount(name).getHdKey()
  if (!privateKey) throw new TypeError('a key without its private half')
  return bytesToHex(privateKey)
}
