import { ask, attempt, type Context } from '../context.ts'
import type { Policy } from '../policy.ts'
import type { CheckList } from '../result.ts'
import type { Certificate } from '../x509/certificate.ts'
import { isSealed, type OcspAnswer, ocspProblem, parseOcsp, singleFor } from '../x509/ocsp.ts'

/** A certificate about which a responder is asked, with whoever issued it. */
export interface Questioned {
  readonly certificate: Certificate
  readonly issuer: Certificate
}

/** NVIDIA's responder answers for identity, provisioner and device CA; not for the leaf, which changes, nor the root. */
export function questionsOfDevice(chain: readonly Certificate[]): Questioned[] {
  return questions(chain, 1, 3)
}

/** And for a manifest's signer and the two CAs above. */
export function questionsOfRim(chain: readonly Certificate[]): Questioned[] {
  return questions(chain, 0, 2)
}

function questions(chain: readonly Certificate[], first: number, last: number): Questioned[] {
  return chain.slice(first, last + 1).flatMap((certificate, i) => {
    const issuer = chain[first + i + 1]
    return issuer === undefined ? [] : [{ certificate, issuer }]
  })
}

/** Every response at hand is evaluated; a certificate without one leaves the question open. */
export async function judgeRevocation(
  questioned: readonly Questioned[],
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<void> {
  const open: string[] = []
  const problems: string[] = []
  for (const { certificate, issuer } of questioned) {
    const { found } = await ask(() =>
      context.collateral.ocsp({ certificate: certificate.der, issuer: issuer.der }),
    )
    let answered = false
    for (const der of found ?? []) {
      const parsed = attempt(() => context.cache.remember('ocsp', [der], () => parseOcsp('ocsp', der)))
      const answer = parsed.value
      if (answer === undefined) {
        problems.push(parsed.problem)
        continue
      }
      const problem = await answerProblem(answer, { certificate, issuer }, context)
      if (problem === 'none') answered = true
      else if (problem !== undefined) problems.push(problem)
    }
    if (!answered) open.push(certificate.subject)
  }
  const [problem] = problems
  if (problem !== undefined) checks.fail('nvidia.revocation', problem)
  else if (open.length > 0) {
    const required = policy.require.includes('revocation')
    checks.unknown('nvidia.revocation', `no response answers for ${open.join('; ')}`, {}, required)
  } else
    checks.pass('nvidia.revocation', 'every certificate is good, says the responder', {
      asked: questioned.length,
    })
}

/** `none`: the response answers, and the answer is good. Undefined: it says nothing of this certificate. */
async function answerProblem(
  answer: OcspAnswer,
  { certificate, issuer }: Questioned,
  { now, cache }: Context,
): Promise<string | undefined> {
  const single = singleFor(answer, certificate, issuer)
  if (single !== undefined) {
    const problem = ocspProblem(answer, single, issuer, now, cache)
    return problem === undefined ? 'none' : `${certificate.subject}: ${problem}`
  }
  // Of another device; but one that its own key did not sign was tampered with, and may have been about this one.
  return isSealed(answer, issuer, cache) ? undefined : 'a response is not signed by its responder'
}
