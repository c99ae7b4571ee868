import { type HDAccount, mnemonicToAccount } from 'viem/accounts'

/** The phrase every anvil funds ten accounts of. The keys are public: for development chains alone. */
const mnemonic = 'test test test test test test test test test test test junk'

const names = ['deployer', 'sequencer', 'worker', 'challenger', 'stranger'] as const

/** The funded account of a devnet with this role. */
export function devAccount(name: (typeof names)[number]): HDAccount {
  return mnemonicToAccount(mnemonic, { addressIndex: names.indexOf(name) })
}
