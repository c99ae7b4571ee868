import { formatEther } from 'viem'
import type { ServiceLine } from '../service-process.ts'
import type { StoryEvent } from './story.ts'

/** What happens to the app, in words. */
export function storyInWords(event: StoryEvent): string {
  switch (event.kind) {
    case 'cheat':
      return `Worker ${event.worker} cheats: ${event.how}. Its evidence is in order; only the chain can tell.`
    case 'answer':
      return [
        `The app asks "${event.question}", and worker ${event.worker} answers:`,
        `    ${event.text}`,
        event.cheats
          ? `    Its receipt ${event.receiptHash} is false. The app cannot see that, and waits for "final".`
          : '    This worker is honest.',
      ].join('\n')
    case 'finality':
      return `The app's receipt is ${event.state}${finalityInWords(event)}`
    case 'slashed':
      return `The worker is slashed: its operator ${event.operator} loses a stake of ${ether(event.amount)}.`
    case 'reward':
      return `Paid of it: ${ether(event.challenger)} to the challenger, ${ether(event.beneficiary)} to the app; ${ether(event.burned)} is burned, so that nobody gains by denouncing itself.`
    case 'end':
      return event.slashed && event.reverted
        ? 'One honest challenger was enough.'
        : `The worker was ${event.slashed ? '' : 'not '}slashed, the receipt ${event.reverted ? '' : 'not '}reverted.`
  }
}

function finalityInWords({ state, reason }: Extract<StoryEvent, { kind: 'finality' }>): string {
  switch (state) {
    case 'provisional':
      return ': signed by the worker and promised a place by the sequencer.'
    case 'committed':
      return ': its batch is on the chain, and the time for disputes begins.'
    case 'disputed':
      return ': the app should act on it no more.'
    case 'reverted':
      return `: ${reason ?? 'it does not count'}. An app that waited has lost nothing.`
    default:
      return '.'
  }
}

/** What challenger and defender do about one receipt, in words; undefined for what does not belong to the story. */
export function lineInWords(service: string, line: ServiceLine): string | undefined {
  const who = service === 'challenger' ? 'The challenger' : 'The worker'
  switch (line.kind) {
    case 'spot-check':
      return spotCheckInWords(line)
    case 'replayed':
      return line.honest === true
        ? 'The challenger replays it on the canonical machine: it is honest.'
        : `The challenger replays it twice on the canonical machine: the verdict over its ${line.dispute === 'kv' ? 'fingerprints' : 'output'} is 0.`
    case 'sent':
      return String(line.purpose).startsWith('open ')
        ? 'The challenger opens a dispute on the chain, and stakes a bond on it.'
        : undefined
    case 'move':
      return moves[String(line.move)]
    case 'alarm':
      return `${who} raises an alarm: ${line.message}`
    default:
      return undefined
  }
}

function spotCheckInWords({ check }: ServiceLine): string | undefined {
  const { outcome, suspicions = [] } = check as {
    readonly outcome: string
    readonly suspicions?: readonly { readonly reason: string }[]
  }
  if (outcome !== 'suspicious') return undefined
  const reasons = suspicions.map(({ reason }) => reason).join('; ')
  return `The challenger spot-checks a receipt in one pass, and it is suspicious: ${reasons}.`
}

const moves: Readonly<Record<string, string>> = {
  answer: '  The worker answers with as large a bond: "the verdict is 1, and this is the root of my run".',
  reveal: '  The worker shows the next levels of hashes below.',
  point: '  The challenger points at the first hash that differs from its own run.',
  revealLeaf: '  The worker shows 256 values of its run.',
  step: '  The challenger names one value. The chain computes that one itself, and finds another.',
  timeout: '  The time of the other side is up.',
  concede: '  The challenger gives up.',
  closeVoid: '  The rest is void.',
}

const ether = (wei: bigint) => `${formatEther(wei)} ether`
