/** Intel's statuses, best first. */
export const tcbStatuses = [
  'UpToDate',
  'SWHardeningNeeded',
  'ConfigurationNeeded',
  'ConfigurationAndSWHardeningNeeded',
  'OutOfDate',
  'OutOfDateConfigurationNeeded',
  'Revoked',
] as const

export type TcbStatus = (typeof tcbStatuses)[number]

export function isTcbStatus(value: unknown): value is TcbStatus {
  return tcbStatuses.some((status) => status === value)
}

/** Whether a status is no worse than the worst that is accepted. Revoked never is. */
export function satisfies(status: TcbStatus, worst: TcbStatus): boolean {
  return status !== 'Revoked' && tcbStatuses.indexOf(status) <= tcbStatuses.indexOf(worst)
}

/**
 * The status of platform, module and quoting enclave together. A part that is out of date makes the whole out of
 * date, and keeps in sight that the platform also needs configuring.
 */
export function worstOf(platform: TcbStatus, ...parts: readonly TcbStatus[]): TcbStatus {
  let whole = platform
  for (const part of parts) {
    const needsConfiguring = whole === 'ConfigurationNeeded' || whole === 'ConfigurationAndSWHardeningNeeded'
    if (part === 'OutOfDate' && needsConfiguring) whole = 'OutOfDateConfigurationNeeded'
    else if (tcbStatuses.indexOf(part) > tcbStatuses.indexOf(whole)) whole = part
  }
  return whole
}
