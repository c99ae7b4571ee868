import * as jinja from '@huggingface/jinja'
import { strftime } from './strftime.ts'

interface Environment {
  set(name: string, value: unknown): unknown
}

/** A node of a parsed template; a `for` has what it loops over in `iterable`, a filtered list has it in `lhs`. */
interface Node {
  readonly type: string
  readonly iterable?: Node
  readonly lhs?: Node
}

interface RuntimeValue {
  readonly value: unknown
}

interface Interpreter {
  run(program: Program): RuntimeValue
  evaluate(node: Node | undefined, environment: Environment): RuntimeValue
}

/** A parsed template. */
export type Program = Node

// The package's own declarations name each other without file extensions, which Node's resolution does not find.
const library = jinja as unknown as {
  readonly Environment: new () => Environment
  readonly Interpreter: new (environment: Environment) => Interpreter
  readonly Template: new (source: string) => { readonly parsed: Program }
}

/** Thrown for `raise_exception` in a template: the template refuses its input and says why. */
export class TemplateRefusal extends Error {}

/** Thrown when a template works longer, or makes more text, than any prompt needs. */
class TemplateLimit extends Error {}

// The sandbox of the Python library refuses longer ranges, so no working template needs more.
const maxListLength = 100_000
const maxTextLength = 1 << 24

/**
 * Jinja has no unbounded loop, but nested `range` loops and doubled lists come to the same. So each evaluation
 * counts, long values and the rounds of a loop count more, and past the budget the template is stopped.
 */
class BoundedInterpreter extends library.Interpreter {
  #left: number
  readonly #loopedOver = new WeakSet<object>()

  constructor(environment: Environment, budget: number) {
    super(environment)
    this.#left = budget
  }

  override evaluate(node: Node | undefined, environment: Environment): RuntimeValue {
    this.#spend(1)
    if (node?.iterable !== undefined) this.#loopedOver.add(listOf(node.iterable))
    const result = super.evaluate(node, environment)
    const { value } = result
    if (typeof value === 'string') {
      if (value.length > maxTextLength) throw new TemplateLimit(`makes a text of ${value.length} characters`)
      this.#spend(value.length / 1024)
    } else if (Array.isArray(value)) {
      if (value.length > maxListLength) throw new TemplateLimit(`makes a list of ${value.length} items`)
      const isLoop = node !== undefined && this.#loopedOver.has(node)
      this.#spend(isLoop ? value.length : value.length / 64)
    }
    return result
  }

  #spend(units: number): void {
    this.#left -= units
    if (this.#left < 0) throw new TemplateLimit('takes too many steps')
  }
}

/** The list itself, of `for x in list` and of `for x in list if condition`. */
function listOf(iterable: Node): Node {
  return iterable.type === 'SelectExpression' && iterable.lhs !== undefined ? iterable.lhs : iterable
}

/** Parses a template as the Python library does for chats (blocks take their line with them). */
export function parseTemplate(source: string): Program {
  return new library.Template(source).parsed
}

/**
 * Renders a parsed template. It can reach `variables` and what is set here, nothing else: no clock (where no
 * `now` is given, `strftime_now` is undefined, and templates fall back to a fixed date), no file, no import.
 */
export function renderTemplate(
  program: Program,
  variables: Readonly<Record<string, unknown>>,
  { now, budget }: { readonly now: Date | undefined; readonly budget: number },
): string {
  const environment = new library.Environment()
  const globals: Record<string, unknown> = {
    true: true,
    True: true,
    false: false,
    False: false,
    none: null,
    None: null,
    range: boundedRange,
    raise_exception: (reason: unknown) => {
      throw new TemplateRefusal(String(reason))
    },
    ...(now === undefined ? {} : { strftime_now: (format: unknown) => strftime(now, String(format)) }),
    ...variables,
  }
  for (const [name, value] of Object.entries(globals)) environment.set(name, value)
  return String(new BoundedInterpreter(environment, budget).run(program).value)
}

function boundedRange(first: unknown, second?: unknown, step: unknown = 1): number[] {
  const [start, end] = second === undefined ? [0, first] : [first, second]
  if (!Number.isInteger(start) || !Number.isInteger(end) || !Number.isInteger(step) || step === 0) {
    throw new TypeError('range() takes whole numbers, and a step that is not zero')
  }
  const [from, to, by] = [Number(start), Number(end), Number(step)]
  const length = Math.max(0, Math.ceil((to - from) / by))
  if (length > maxListLength) throw new TemplateLimit(`asks for a range of ${length} numbers`)
  return Array.from({ length }, (_, index) => from + index * by)
}
