import { isAddressEqual, zeroAddress } from 'viem'
import { batchLeaf, isInBatch } from '../../contracts/batch-tree.ts'
import { invalidity } from '../../contracts/invalid.ts'
import type { BatchFacts, ChainFacts } from './chain-facts.ts'
import type { Presented } from './exchange.ts'
import type { Finality } from './finality.ts'
import { type Finding, type Findings, fail, pass, unknown } from './verification.ts'

const noChain = unknown('give a chain to look it up')

/** What the chain says of a receipt, and of the place that the sequencer says it has. */
export function checkOnChain(
  shown: Presented,
  facts: ChainFacts,
  said: Finality,
): Pick<Findings, 'registration' | 'inclusion' | 'finality'> {
  const inclusion = inclusionFinding(shown, facts, said)
  const batch = inclusion.status === 'pass' ? facts.batch : undefined
  return {
    registration: registrationFinding(shown, facts, batch),
    inclusion,
    finality: batch === undefined ? unknown('it is in no batch yet') : finalityFinding(shown, facts, batch),
  }
}

/** How far the chain says that a receipt has come. */
export function standingOnChain(shown: Presented, facts: ChainFacts, said: Finality): Finality {
  const { inclusion, finality } = checkOnChain(shown, facts, said)
  if (inclusion.status !== 'pass') return { state: 'provisional', reason: inclusion.reason }
  const { batch } = said
  const finalAt = facts.batch && facts.batch.finalAt < OPEN ? { finalAt: Number(facts.batch.finalAt) } : {}
  if (finality.status === 'pass') return { state: 'final', batch, ...finalAt }
  if (finality.status === 'fail') return { state: 'reverted', reason: finality.reason, batch }
  // That a receipt is demanded is not asked of the chain: there the sequencer speaks against itself.
  const isDisputed = facts.batch?.openDisputes !== 0 || said.state === 'disputed'
  return { state: isDisputed ? 'disputed' : 'committed', reason: finality.reason, batch, ...finalAt }
}

/** Without a chain the sequencer's word is all there is, and proves nothing. */
export function checkWithoutChain(
  said: Finality,
  why: Finding = noChain,
): Pick<Findings, 'registration' | 'inclusion' | 'finality'> {
  const word = unknown(`${why.reason}; the sequencer says that it is ${said.state}`)
  return { registration: why, inclusion: word, finality: word }
}

function registrationFinding(
  { receipt }: Presented,
  { facts, time }: ChainFacts,
  batch: BatchFacts | undefined,
): Finding {
  // While it is in no batch, whether it is late is a question of inclusion.
  const committedAt = batch?.committedAt ?? (time < receipt.issuedAt ? receipt.issuedAt : time)
  const found = invalidity(receipt, { isSigned: true, committedAt, facts })
  const { operator } = facts.key
  if (found !== 'none' && (found !== 'stale' || batch !== undefined)) {
    return fail(`a contract would not take the receipt: ${found}`)
  }
  if (facts.slashedAt !== 0n && batch?.isFinal !== true) return fail(`the operator ${operator} was slashed`)
  return pass(`the operator ${operator} answers with its stake for this key and model`)
}

function inclusionFinding(
  { hash, workerSignature, sequence, includeBy }: Presented,
  { batch, nextSequence, time }: ChainFacts,
  { batch: place }: Finality,
): Finding {
  if (place === undefined || batch === undefined) {
    if (BigInt(sequence) < nextSequence) {
      return unknown(`place ${sequence} is in a batch, but the sequencer does not show the proof`)
    }
    if (time > includeBy) return fail(`place ${sequence} was promised by ${timeOf(includeBy)}, and is empty`)
    return unknown(`in no batch yet; promised by ${timeOf(includeBy)}`)
  }
  const { number, index, proof } = place
  if (batch.firstSequence + BigInt(index) !== BigInt(sequence)) {
    return fail(`place ${index} of batch ${number} is not ${sequence} in the order`)
  }
  const leaf = batchLeaf(hash, workerSignature)
  return isInBatch(batch.receiptsRoot, batch.count, index, leaf, proof)
    ? pass(`place ${index} of batch ${number} on the chain`)
    : fail(`the proof does not lead to the root of batch ${number} on the chain`)
}

const OPEN = 2n ** 64n - 1n

function finalityFinding(
  { receipt: { disputer }, asked }: Presented,
  { facts }: ChainFacts,
  batch: BatchFacts,
): Finding {
  if (batch.isFinal) {
    // Whoever asked named the disputer, and so knows that it is honest.
    if (isAddressEqual(disputer, zeroAddress) || asked !== undefined) return pass('final on the chain')
    return unknown(`final only for who relies on ${disputer}, who alone could dispute it`)
  }
  if (batch.withheld) return fail('reverted: its batch was withheld')
  if (batch.isInvalid) return fail('reverted: it is not well-formed')
  if (batch.lostAt !== 0n) return fail('reverted: a dispute over it was lost')
  if (facts.slashedAt !== 0n) return fail('reverted: its operator was slashed before it was final')
  if (batch.openDisputes > 0) return unknown(`${batch.openDisputes} disputes over it are open`)
  return batch.finalAt === OPEN
    ? unknown('not final yet: its randomness is not drawn, or a receipt of its batch is owed')
    : unknown(`final at ${timeOf(batch.finalAt)} if nothing happens`)
}

function timeOf(seconds: bigint): string {
  const time = new Date(Number(seconds) * 1000)
  return Number.isNaN(time.getTime()) ? `${seconds} s` : time.toISOString()
}
