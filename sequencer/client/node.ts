/** `otr/client/node`: what a client under Node can check besides: evidence, and the tokens behind a text. */
export { evidenceVerifier } from '../../attestation/recorded-evidence.ts'
export { localModel } from './local-model.ts'
