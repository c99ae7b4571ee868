/** `otr/testing`: a development chain for integration tests, with a vitest fixture around it. */
export { devAccount } from '../../sequencer/devnet/accounts.ts'
export { type Chain, startChain, type Wallet } from './chain.ts'
export { chainTest } from './chain-test.ts'
