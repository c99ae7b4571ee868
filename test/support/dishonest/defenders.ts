import { type Defence, defenderMove } from '../../../fraud-proof/game/defender-strategy.ts'
import type { GameState } from '../../../fraud-proof/game/game-state.ts'
import type { OwnTrace } from '../../../fraud-proof/game/own-trace.ts'
import { elementCount, type Kernel } from '../../../fraud-proof/program/program.ts'
import {
  claimingOne,
  type Forgery,
  forgeTrace,
  leavesOf,
  verdictOfOne,
  withElement,
} from '../../../sequencer/devnet/dishonest/forged-trace.ts'
import { type Actor, actorOf, inTheLastSecond, silentFrom } from './actor.ts'

/** What a lie starts from. */
export interface LiarsContext {
  /** The true run of the receipt that is disputed, whatever its verdict. */
  readonly truth: Defence
  /** True runs of the same program shape over something else. */
  other(what: 'weights' | 'tokens' | 'bucket'): Promise<OwnTrace>
  /** 32 bits. */
  random(): number
}

/** A way to defend what cannot be defended; all must lose, whatever the receipt. */
export interface DishonestDefender {
  readonly name: string
  /** The move that it loses by, or moves, where that depends on the program. */
  readonly losesBy: readonly ('step' | 'point' | 'timeout')[]
  play(context: LiarsContext): Promise<Actor>
}

/** Answers and reveals one trace, true or not. */
function playing(run: OwnTrace, { truth }: LiarsContext): Actor {
  const { receipt, tokens, rows } = truth
  return actorOf((game) => defenderMove(game, async () => ({ receipt, tokens, rows, ...run, verdict: 1 })))
}

/** One forgery, played as if it were the truth; the verdict it ends in is 1 unless that is what is forged. */
function forging(
  name: string,
  losesBy: DishonestDefender['losesBy'][number],
  forgery: (context: LiarsContext) => Promise<Forgery>,
): DishonestDefender {
  return {
    name,
    losesBy: [losesBy],
    async play(context) {
      const { truth } = context
      const forged = await forgery(context)
      const tensors = new Map([...(await verdictOfOne(truth)), ...(forged.tensors ?? [])])
      return playing(await forgeTrace(truth, { ...forged, tensors }), context)
    },
  }
}

/** One bit of one value of one kernel. */
const oneElement = (
  name: string,
  choose: (kernels: readonly Kernel[]) => { kernel: number; element: number },
  losesBy: DishonestDefender['losesBy'][number] = 'step',
): DishonestDefender =>
  forging(`a right trace with one element changed in ${name}`, losesBy, async ({ truth }) => {
    const { kernel, element } = choose(truth.program.kernels)
    const bytes = withElement(await leavesOf(truth, kernel), element, (bits) => bits ^ 1)
    return { tensors: new Map([[kernel, bytes]]) }
  })

const sizeOf = ({ dims }: Kernel) => elementCount(dims)
const elementsOf = (kernels: readonly Kernel[], kernel: number) => elementCount(kernels[kernel]?.dims ?? [])
const leafCount = (kernel: Kernel) => Math.ceil(sizeOf(kernel) / 256)
const isPowerOfTwo = (count: number) => (count & (count - 1)) === 0

/** The first kernel from the middle on that is so; such kernels are in every model. */
function middle(kernels: readonly Kernel[], wanted: (kernel: Kernel) => boolean): number {
  const found = kernels.findIndex((kernel, i) => i > kernels.length / 2 && wanted(kernel))
  const any = found < 0 ? kernels.findIndex(wanted) : found
  if (any < 0) throw new Error('the program has no such kernel')
  return any
}

async function garbage({ random }: LiarsContext): Promise<Uint8Array> {
  return new Uint8Array(Uint32Array.from({ length: 8 }, random).buffer)
}

export const dishonestDefenders: readonly DishonestDefender[] = [
  forging('a trace of zeros', 'step', async ({ truth }) => {
    const { kernels } = truth.program
    const zeros = kernels.map((kernel, index): [number, Uint8Array] => [
      index,
      new Uint8Array(1024 * leafCount(kernel)),
    ])
    return { tensors: new Map(zeros.slice(0, -1)) }
  }),
  {
    name: 'a trace root over random hashes',
    losesBy: ['timeout'],
    async play(context) {
      const { program } = context.truth
      const hashes = await Promise.all(program.kernels.map(() => garbage(context)))
      const run = await forgeTrace(context.truth, { kernelRoots: hashes.slice(0, -1) })
      return playing(await claimingOne(run), context)
    },
  },
  oneElement('the first kernel', () => ({ kernel: 0, element: 0 })),
  oneElement('the first leaf of a middle kernel', (kernels) => ({
    kernel: middle(kernels, (kernel) => leafCount(kernel) > 1),
    element: 3,
  })),
  oneElement('the last leaf of a middle kernel', (kernels) => {
    const kernel = middle(kernels, (kernel) => leafCount(kernel) > 2)
    return { kernel, element: elementsOf(kernels, kernel) - 1 }
  }),
  oneElement('a product of matrices', (kernels) => ({
    kernel: middle(kernels, (kernel) => kernel.opcode === 'DOT' && leafCount(kernel) > 1),
    element: 257,
  })),
  oneElement('the kernel before the last', (kernels) => ({ kernel: kernels.length - 2, element: 0 })),
  oneElement('the last kernel', (kernels) => ({ kernel: kernels.length - 1, element: 0 }), 'timeout'),
  oneElement('the bytes behind the last value', (kernels) => {
    const kernel = middle(kernels, (kernel) => sizeOf(kernel) % 256 !== 0)
    return { kernel, element: elementsOf(kernels, kernel) }
  }),
  forging('a false padding hash in a tensor', 'point', async (context) => {
    const kernel = middle(context.truth.program.kernels, (kernel) => !isPowerOfTwo(leafCount(kernel)))
    return { tensorPadding: new Map([[kernel, await garbage(context)]]) }
  }),
  forging('a false padding hash behind an element that is false, too', 'point', async (context) => {
    const kernel = middle(context.truth.program.kernels, (kernel) => !isPowerOfTwo(leafCount(kernel)))
    const bytes = withElement(await leavesOf(context.truth, kernel), 0, (bits) => bits ^ 1)
    return { tensors: new Map([[kernel, bytes]]), tensorPadding: new Map([[kernel, await garbage(context)]]) }
  }),
  forging('a false padding hash behind the last kernel', 'timeout', async (context) => ({
    kernelPadding: await garbage(context),
  })),
  forging('a minus zero where the truth is zero', 'step', async ({ truth }) => {
    for (const [kernel, { dims }] of truth.program.kernels.entries()) {
      const bytes = await leavesOf(truth, kernel)
      const bits = new Uint32Array(bytes.buffer).subarray(0, elementCount(dims))
      const element = bits.indexOf(0)
      if (element >= 0) return { tensors: new Map([[kernel, withElement(bytes, element, () => 0x80000000)]]) }
    }
    throw new Error('the trace has no zero')
  }),
  ...(['weights', 'tokens', 'bucket'] as const).map(
    (what): DishonestDefender => ({
      name: `a trace from ${{ weights: "another model's weights", tokens: 'other tokens', bucket: 'another bucket' }[what]}`,
      losesBy: what === 'bucket' ? ['step', 'timeout'] : ['step'],
      play: async (context) => playing(await claimingOne(await context.other(what)), context),
    }),
  ),
  {
    name: 'a verdict proof for another index',
    losesBy: ['timeout'],
    async play(context) {
      const run = await claimingOne(context.truth)
      const honest = playing(run, context)
      const path = await run.trace.siblings({ level: 0, index: 0 })
      return async (game) =>
        (await honest(game)).map((move) => (move.kind === 'answer' ? { ...move, verdictPath: path } : move))
    },
  },
  {
    name: 'reveals that do not hash to the node',
    losesBy: ['timeout'],
    async play(context) {
      const lie = playing(await anyLie(context), context)
      return async (game) =>
        (await lie(game)).map((move) =>
          move.kind === 'reveal' ? { ...move, children: move.children.toReversed() } : move,
        )
    },
  },
  ...(['answer', 'reveal', 'revealLeaf'] as const).map(
    (phase): DishonestDefender => ({
      name: `nothing more from ${phase} on`,
      losesBy: ['timeout'],
      play: async (context) => silentFrom(phase, playing(await anyLie(context), context)),
    }),
  ),
  {
    name: 'a lie, answered in the last second of each turn',
    losesBy: ['step'],
    play: async (context) => inTheLastSecond(playing(await anyLie(context), context)),
  },
  {
    name: 'a lie that turns to the truth half way',
    losesBy: ['timeout'],
    async play(context) {
      const lie = playing(await anyLie(context), context)
      const truth = playing(context.truth, context)
      return async (game: GameState) => (game.reveals.length < 1 ? lie(game) : truth(game))
    },
  },
]

async function anyLie(context: LiarsContext): Promise<OwnTrace> {
  const { truth } = context
  const kernel = middle(truth.program.kernels, (kernel) => leafCount(kernel) > 1)
  const bytes = withElement(await leavesOf(truth, kernel), 1, (bits) => bits ^ 0x100)
  return claimingOne(await forgeTrace(truth, { tensors: new Map([[kernel, bytes]]) }))
}
