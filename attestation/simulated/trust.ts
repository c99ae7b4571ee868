import type { Policy } from '../policy.ts'
import type { CheckList } from '../result.ts'
import type { Certificate } from '../x509/certificate.ts'
import { SIMULATED_MARK } from './mark.ts'

/** The keys at which a chain may end, and whether it ends at one of simulated hardware that the policy names. */
export function pinnedOrSimulated(
  root: Certificate | undefined,
  vendor: readonly string[],
  policy: Policy,
  checks: CheckList,
): { pins: readonly string[]; simulated: boolean } {
  if (root === undefined) return { pins: vendor, simulated: false }
  if (policy.simulatedRoots.includes(root.spkiSha256)) {
    checks.pass('policy.simulated', 'the policy names this simulated root', { root: root.spkiSha256 })
    return { pins: [root.spkiSha256], simulated: true }
  }
  if (root.subject.includes(SIMULATED_MARK)) {
    checks.fail('policy.simulated', 'the evidence is simulated, and the policy does not name its root', {
      root: root.spkiSha256,
    })
  }
  return { pins: vendor, simulated: false }
}
