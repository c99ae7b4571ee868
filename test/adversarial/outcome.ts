/** One strategy, what must come of it, and what did. */
export interface Outcome {
  /** Whose strategy it is. */
  readonly who: 'defender' | 'challenger' | 'worker' | 'opening'
  readonly strategy: string
  readonly expected: readonly string[]
  readonly result: string
  /** Of the dispute, both sides together. */
  readonly transactions: number
  readonly gas: bigint
}

export function isExpected({ expected, result }: Pick<Outcome, 'expected' | 'result'>): boolean {
  return expected.includes(result)
}

export function printOutcomes(outcomes: readonly Outcome[], print: (line: string) => void): void {
  const rows = [
    ['who', 'strategy', 'expected', 'result', 'txs', 'gas', ''],
    ...outcomes.map(({ who, strategy, expected, result, transactions, gas }) => [
      who,
      strategy,
      expected.join(' or '),
      result,
      String(transactions),
      gas.toLocaleString('en'),
      isExpected({ expected, result }) ? '' : 'MISSED',
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows) {
    print(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}
