import type { Hex } from 'viem'
import type { Receipt } from '../../contracts/receipt.ts'
import type { Check, CheckName, Verification } from '../client/verification.ts'

/** What each check shows where it passes, for who knows nothing of receipts. */
const claims: Readonly<Record<CheckName, string>> = {
  deployment: 'it is of the contracts that you trust',
  model: 'it is of the model that was asked for',
  request: 'it answers exactly this request',
  nonce: 'it is new: nobody could have made it before the question',
  time: 'it was made between question and answer',
  parameters: 'it was made with the parameters that were asked for',
  seed: 'nobody picked the randomness that it was sampled with',
  response: 'the text is exactly the one that was signed',
  finish: 'the text was not cut short',
  tokens: 'the text is what the model’s tokens say',
  'worker-signature': 'a worker’s key signed it',
  'sequencer-signature': 'the sequencer promised it a place in the public order',
  evidence: 'that key is kept by confidential hardware running the admitted software',
  registration: 'an operator answers for that key and model with a stake',
  inclusion: 'it has its place in the public order on the chain',
  finality: 'the time in which anybody could dispute it is over',
}

const summaries: Readonly<Record<Verification['verdict'], string>> = {
  refused: 'NOT GENUINE. Something here is false; do not rely on it.',
  unproven: 'NOT PROVEN. Nothing was found false, but not all could be checked.',
  provisional: 'GENUINE, provisional: you trust the hardware and its vendor. It is not on the chain yet.',
  committed: 'GENUINE, committed: it is on the chain and can still be disputed.',
  final: 'GENUINE, final: nobody can dispute it any more.',
}

const never = [
  'that the answer is true: a receipt shows which model said it, not that the model is right',
  'the completion’s id, usage and log-probabilities: they are the sequencer’s word',
]

export interface Reported {
  readonly receipt: Receipt
  readonly receiptHash: Hex
  readonly receiptAlone: boolean
}

/** A verification as lines for people. */
export function receiptReport(
  { verdict, checks }: Verification,
  { receipt, receiptHash, receiptAlone }: Reported,
): string[] {
  const of = (status: Check['status']) => checks.filter((check) => check.status === status)
  return [
    summaries[verdict],
    '',
    `receipt  ${receiptHash}`,
    `model    ${receipt.modelId}`,
    `worker   ${receipt.worker}`,
    ...(receiptAlone
      ? ['', 'This is a receipt alone: what was asked and answered is not here to compare with.']
      : []),
    ...section('Wrong', of('fail').map(lineOf)),
    ...section('Proven', of('pass').map(lineOf)),
    ...section('Not proven', of('unknown').map(lineOf)),
    ...section('What no receipt says', never),
  ]
}

const lineOf = ({ name, reason }: Check) => `${claims[name]} (${name}): ${reason}`

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line}`)]
}
