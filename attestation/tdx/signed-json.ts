import { bytesOfHex } from '../bytes/text.ts'
import type { SignedJson } from '../collateral/provider.ts'
import { attempt, type Context } from '../context.ts'
import { isSignedBy } from '../ecdsa.ts'
import { judgeChain, parseChain } from '../x509/chain.ts'
import { derOfPem } from '../x509/pem.ts'
import { signatureOids } from '../x509/signed-object.ts'

/** Intel's root also leads to platform keys, which must not be able to speak for Intel. */
const SIGNER = 'Intel SGX TCB Signing'

/** What is wrong with a statement of Intel; its exact text is signed. */
export async function signedJsonProblem(
  { text, signature, chain: pem }: SignedJson,
  pins: readonly string[],
  { now, cache }: Context,
): Promise<string | undefined> {
  if (pem === undefined) return 'the certificates of the signer were not supplied'
  const read = attempt(() => ({
    chain: parseChain('issuerChain', derOfPem('issuerChain', pem), cache),
    signature: bytesOfHex('signature', signature, 64),
  }))
  if (read.value === undefined) return read.problem
  const { chain } = read.value
  const [signer] = chain
  if (signer === undefined || chain.length !== 2)
    return `the signer's chain has ${chain.length} certificates, not 2`
  if (signer.commonName !== SIGNER) return `signed by ${signer.subject}, not by ${SIGNER}`
  const judged = judgeChain(chain, pins, now, { signatures: signatureOids.ecdsaSha256 }, cache)
  const problem = judged.links ?? judged.root ?? judged.validity
  if (problem !== undefined) return problem
  const bytes = Buffer.from(text)
  const { signature: raw } = read.value
  const signed = cache.remember('signed-json', [bytes, raw, signer.der], () =>
    isSignedBy(signer.publicKey, 'prime256v1', bytes, raw),
  )
  return signed ? undefined : `not signed by ${SIGNER}`
}
