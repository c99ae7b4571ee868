import { formatEther, type Hex, hexToBytes, toHex } from 'viem'
import { phases } from '../../fraud-proof/game/game-state.ts'
import type { OwnTrace } from '../../fraud-proof/game/own-trace.ts'
import { treeDepth } from '../../fraud-proof/vm/merkle-tree.ts'
import { type Entry, roleOf, type Standing } from './transcribe.ts'

const short = (hash: Hex) => `\`${hash.slice(0, 10)}…\``
const number = (value: number | bigint) => value.toLocaleString('en')
const ether = (wei: bigint) => `${formatEther(wei)} ether`
/** A value of a leaf, from bytes in hex, and its bits. */
function floatAt(leaf: Hex, element: number): string {
  const view = new DataView(Uint8Array.from(hexToBytes(leaf)).buffer)
  const bits = view
    .getUint32(4 * element, true)
    .toString(16)
    .padStart(8, '0')
  return `${view.getFloat32(4 * element, true).toPrecision(9)} (bits ${bits})`
}

/** The order of these is what a committed transcript must share with the code. */
function headingOf({ who, call }: Entry, at: number): string {
  return `### ${at + 1}. ${who === 'stranger' ? 'A' : 'The'} ${who}: \`${call.functionName}\``
}

/** One transaction, in words. `truth` is the challenger's own run; `before` the dispute as the transaction found it. */
export async function inWords(
  entry: Entry,
  at: number,
  truth: OwnTrace,
  before: Standing | undefined,
): Promise<string> {
  const { hash, block, gas, bytes, value, events, standing } = entry
  const bond = value === 0n ? '' : `, ${ether(value)} sent along`
  return [
    headingOf(entry, at),
    '',
    await said(entry, truth, before),
    '',
    `- transaction ${short(hash)} in block ${block}: ${number(bytes)} bytes, ${number(gas)} gas${bond}`,
    `- events: ${events.map(eventInWords).join(', ')}`,
    ...(standing && !isOver(before) ? [`- now: ${stands(standing, truth)}`] : []),
    '',
  ].join('\n')
}

function eventInWords({ name, money }: Entry['events'][number]): string {
  if (money === undefined) return `\`${name}\``
  const role = roleOf(money.account)
  return `\`${name}\` ${ether(money.amount)} to ${role === 'stranger' ? 'nobody: burned' : `the ${role}`}`
}

async function said(
  { call, value, standing }: Entry,
  truth: OwnTrace,
  before: Standing | undefined,
): Promise<string> {
  const { kernels } = truth.program
  switch (call.functionName) {
    case 'commitBatch': {
      const [batch, , first, count, root] = call.args
      return `Batch ${batch} holds ${count} receipt from place ${first} on. Only the root of their tree, ${short(root)}, is on the chain; from here on the answer cannot be changed any more.`
    }
    case 'draw':
      return `Anybody may prove the header of the batch's beacon block. Its randomness selects receipts to check and fingerprints to show, and nobody knew it when the batch was committed.`
    case 'open':
      return `The challenger ran the answer again in one pass: it looked suspicious. It replayed it twice on the canonical machine: the verdict is ${truth.verdict}, so the receipt is false. It stakes a bond of ${ether(value)} on that.`
    case 'answer': {
      const [, , tokens, , root] = call.args
      return `The operator stakes as much on the opposite: "the verdict is 1". It shows the ${(tokens.length - 2) / 8} tokens, and commits to every value of its run of ${number(kernels.length)} kernels by one root, ${short(root)}. The challenger's own root is ${short(toHex(truth.trace.root))}: some value must differ, and one is enough.`
    }
    case 'reveal':
      return `The operator shows the ${call.args[1].length} nodes below, down to level ${levelBelow(before)}. The contract hashes them together and gets the node that it holds; so they cannot be made up now.`
    case 'point':
      return pointed(call.args[1], call.args[2], truth, before, standing)
    case 'revealLeaf':
      return `The descent ends at one leaf. The operator shows its 1,024 bytes: 256 values.`
    case 'step': {
      const [, leaf, element] = call.args
      const kernel = before?.kernel ?? 0
      const place = Number(before?.position ?? 0n)
      const own = toHex(await truth.trace.leaf(kernel, place))
      const opcode = kernels[kernel]?.opcode
      return `The challenger names value ${element} of the leaf and proves what kernel ${kernel} computed it from, under the operator's own root. The contract computes that one ${opcode} itself and gets ${floatAt(own, Number(element))}; the leaf says ${floatAt(leaf, Number(element))}. That decides it: the operator is slashed, and its receipt is reverted.`
    }
    case 'payReward':
      return 'No earlier dispute over this operator is open, so the reward goes to this one.'
    case 'withdraw':
      return 'Payments are never pushed: who is owed something fetches it.'
    default:
      return ''
  }
}

const levelBelow = (game: Standing | undefined) => (game ? game.level - Math.min(4, game.level) : 0)

async function pointed(
  child: bigint,
  hash: Hex,
  { program, trace }: OwnTrace,
  before: Standing | undefined,
  after: Standing | undefined,
): Promise<string> {
  if (!before || !after) throw new Error('nobody can point outside of a dispute')
  const place = { level: before.level, index: Number(before.position) }
  const node = before.inTensor ? { kernel: before.kernel, ...place } : place
  const levels = Math.min(4, before.level)
  const own = (await trace.children(node, levels))[Number(child)]
  const seen = `The challenger compares them with its own, from the left. Node ${child} is the first that differs: ${short(hash)} is shown, ${own ? short(toHex(own)) : 'nothing'} would be right.`
  if (before.inTensor || !after.inTensor) return seen
  const kernel = program.kernels[after.kernel]
  if (kernel === undefined) throw new Error('that kernel does not exist')
  const { opcode, dims, reduce } = kernel
  const over = reduce > 1 ? ` over ${number(reduce)} values each` : ''
  return `${seen} That is the root of a whole tensor, of kernel ${after.kernel}. Everything to its left is the same in both runs, and so is all that it reads. The challenger shows what the registered program says it is: ${opcode}, ${dims.join(' × ')}${over}. The descent goes on inside that tensor.`
}

const isOver = (game: Standing | undefined) => phases[game?.phase ?? 0] === 'challengerWon'

function stands({ phase, inTensor, kernel, level, position, node }: Standing, truth: OwnTrace): string {
  const name = phases[phase] ?? 'none'
  if (name === 'challengerWon') return 'the challenger has won.'
  if (name === 'answer') return 'phase `answer`, the defender has to move.'
  const turn = name === 'point' || name === 'step' ? 'challenger' : 'defender'
  const top = inTensor ? Number.NaN : treeDepth(truth.program.kernels.length)
  const tree = inTensor ? `the tensor of kernel ${kernel}` : 'the tree over all kernels'
  const where =
    level === top
      ? `the root of ${tree}`
      : inTensor && level === 0
        ? `leaf ${position} of ${tree}`
        : `level ${level}, place ${position} in ${tree}`
  return `phase \`${name}\`, the ${turn} has to move; the dispute is about ${where}, ${short(node)}.`
}
