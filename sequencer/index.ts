/** `otr`: what runs the service. */
export { type Anvil, type AnvilOptions, startAnvil } from './devnet/anvil.ts'
export { type Devnet, startDevnet } from './devnet/devnet.ts'
