import { expect } from 'vitest'
import { batchRoot } from '../../contracts/batch-tree.ts'
import type { Batching } from './batching.ts'
import type { Stage } from './stage.ts'

/** Whether the chain holds the ledger's order, once and without a gap; gives the counts of the batches. */
export async function expectWhole({ chain, rollup }: Stage, { ledger }: Batching): Promise<number[]> {
  const events = await chain.reader.getContractEvents({
    ...rollup,
    eventName: 'BatchCommitted',
    fromBlock: 0n,
    strict: true,
  })
  let next = 0
  for (const [number, { args }] of events.entries()) {
    expect(args.number).toBe(BigInt(number))
    expect(args.firstSequence).toBe(BigInt(next))
    const leaves = (await ledger.range(next, args.count)).map(({ leaf }) => leaf)
    expect(args.receiptsRoot).toBe(batchRoot(leaves))
    next += args.count
  }
  expect(next).toBe(ledger.nextSequence)
  return events.map(({ args }) => args.count)
}
