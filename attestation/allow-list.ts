import type { MeasurementName, Policy } from './policy.ts'

export interface AllowListAnswer {
  readonly status: 'pass' | 'fail' | 'unknown'
  readonly reason: string
  readonly required: boolean
}

/** Whether digests are among those that a policy admits. */
export function judgeMeasurements(
  digests: Readonly<Partial<Record<MeasurementName, string>>>,
  policy: Policy,
): AllowListAnswer {
  const listed = Object.entries(policy.measurements) as [MeasurementName, readonly string[]][]
  const relevant = listed.filter(([name]) => digests[name] !== undefined)
  const refused = relevant.find(([name, admitted]) => {
    const digest = digests[name]
    return digest === undefined || !admitted.some((value) => value.toLowerCase() === digest)
  })
  if (refused !== undefined) {
    return { status: 'fail', reason: `${refused[0]} is not on the allow-list`, required: true }
  }
  if (relevant.length > 0) {
    const names = relevant.map(([name]) => name).join(', ')
    return { status: 'pass', reason: `on the allow-list: ${names}`, required: true }
  }
  // A list for another kind of hardware must not let this one through unlooked at.
  if (listed.length > 0) {
    return {
      status: 'fail',
      reason: 'the allow-list names no value that this hardware measures',
      required: true,
    }
  }
  return {
    status: 'unknown',
    reason: 'the policy lists no measurement, so which software runs is not judged',
    required: policy.allowList === 'required',
  }
}
