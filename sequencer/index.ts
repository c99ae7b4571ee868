/** `otr`: what runs the service. */
export { type Anvil, type AnvilOptions, startAnvil } from './devnet/anvil.ts'
export { type DevChain, startDevChain } from './devnet/dev-chain.ts'
export { type Devnet, type DevnetOptions, startDevnet } from './devnet/devnet.ts'
