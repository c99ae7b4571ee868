import { setTimeout } from 'node:timers/promises'
import { type Hex, isHash } from 'viem'
import { isDefendersTurn, isOver } from '../../fraud-proof/game/game-state.ts'
import { chainOptions, openChain } from './chain-options.ts'
import { command, exitCode } from './command.ts'
import { asJson, fromBlock } from './game-options.ts'
import { integer, UsageError } from './option.ts'

export const disputeList = command({
  name: 'dispute list',
  summary: 'list every dispute of a deployment, with how it stands',
  options: { ...chainOptions, fromBlock },
  example: 'otr dispute list --rpc http://127.0.0.1:8545 --deployment addresses.json',
  async run({ options, json }, terminal) {
    const { openedDisputes } = await import('../../fraud-proof/game/opened-disputes.ts')
    const { reader, at } = await opened(options)
    for (const dispute of await openedDisputes(reader, at)) {
      const game = await readState(reader, at, dispute.id)
      if (json) terminal.print(asJson({ ...dispute, phase: game.phase, turn: turnOf(game) }))
      else {
        const { id, kind, batch, index } = dispute
        terminal.print(`${id}  ${kind.padEnd(6)}  batch ${batch}, receipt ${index}  ${game.phase}`)
      }
    }
    return exitCode.yes
  },
})

export const disputeShow = command({
  name: 'dispute show',
  summary: 'show one dispute: who, over what, whose turn, until when',
  positionals: ['ID'],
  options: { ...chainOptions, fromBlock },
  example: 'otr dispute show 0x… --rpc http://127.0.0.1:8545 --deployment addresses.json',
  async run({ options, arguments: [id = ''], json }, terminal) {
    const { reader, at } = await opened(options)
    const game = await readState(reader, at, checkedId(id))
    if (json) terminal.print(asJson({ ...summary(game), reveals: game.reveals }))
    else
      for (const [name, value] of Object.entries(summary(game))) terminal.print(`${name.padEnd(12)} ${value}`)
    return exitCode.yes
  },
})

export const disputeWatch = command({
  name: 'dispute watch',
  summary: 'print a dispute at every move until it is over',
  positionals: ['ID'],
  options: {
    ...chainOptions,
    fromBlock,
    interval: integer('seconds between looks', { min: 1, max: 3600, fallback: 2 }),
  },
  example: 'otr dispute watch 0x… --rpc http://127.0.0.1:8545 --deployment addresses.json',
  async run({ options, arguments: [id = ''], json }, terminal) {
    const { reader, at } = await opened(options)
    let shown = ''
    while (!terminal.stop.aborted) {
      const game = await readState(reader, at, checkedId(id))
      const { phase, place, turn, deadline } = summary(game)
      const line = json
        ? asJson({ id, phase, turn, deadline, place })
        : `${phase}${turn === 'nobody' ? '' : `: ${turn}'s turn until ${deadline}`}, at ${place}`
      if (line !== shown) terminal.print(line)
      shown = line
      if (isOver(game.phase)) return exitCode.yes
      await setTimeout(options.interval * 1000, undefined, { signal: terminal.stop }).catch(() => undefined)
    }
    return exitCode.yes
  },
})

type State = Awaited<ReturnType<typeof readState>>

async function opened(options: { rpc: string; deployment: string; fromBlock: number }) {
  const { reader, deployment } = await openChain(options)
  return { reader, at: { disputes: deployment.disputes, fromBlock: BigInt(options.fromBlock) } }
}

async function readState(
  reader: Awaited<ReturnType<typeof opened>>['reader'],
  at: Awaited<ReturnType<typeof opened>>['at'],
  id: Hex,
) {
  const { readGame } = await import('../../fraud-proof/game/chain-game.ts')
  return readGame(reader, at, id)
}

function checkedId(id: string): Hex {
  if (!isHash(id)) throw new UsageError('ID should be 32 bytes in hex, as otr dispute list shows them')
  return id
}

function turnOf({ phase }: State): 'defender' | 'challenger' | 'nobody' {
  if (isOver(phase)) return 'nobody'
  return isDefendersTurn(phase) ? 'defender' : 'challenger'
}

function summary(game: State) {
  const { id, kind, phase, challenger, defender, operator, batch, index, receiptHash, bond, node } = game
  const tree = node.kernel === undefined ? 'the tree over kernels' : `the tensor of kernel ${node.kernel}`
  return {
    id,
    kind,
    phase,
    turn: turnOf(game),
    deadline: isOver(phase) ? 'none' : new Date(Number(game.deadline) * 1000).toISOString(),
    place: `level ${node.level}, node ${node.index} of ${tree}`,
    receipt: receiptHash,
    batch: `${batch}, receipt ${index}`,
    bond,
    challenger,
    defender,
    operator,
    void: game.isVoid,
  }
}
