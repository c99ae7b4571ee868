/** `otr/testing`: a development chain, and a whole devnet, for integration tests; with a vitest fixture around the chain. */

export type { Finality } from '../../sequencer/client/finality.ts'
export { devAccount } from '../../sequencer/devnet/accounts.ts'
export { type Devnet, type DevnetOptions, startDevnet } from '../../sequencer/devnet/devnet.ts'
export { type Chain, startChain, type Wallet } from './chain.ts'
export { chainTest } from './chain-test.ts'
