import { lineInWords, storyInWords } from '../devnet/dishonest/in-words.ts'
import type { StoryEvent } from '../devnet/dishonest/story.ts'
import type { ServiceLine } from '../devnet/service-process.ts'
import type { DevnetChange, DevnetStatus } from '../devnet/watch.ts'
import type { Terminal } from './command.ts'
import { asJson } from './game-options.ts'

/** Where a devnet tells what happens: JSON lines, plain lines, or, where somebody watches, a line that is written over. */
export class DevnetScreen {
  readonly #terminal: Terminal
  readonly #json: boolean
  #status = ''

  constructor(terminal: Terminal, json: boolean) {
    this.#terminal = terminal
    this.#json = json
  }

  /** A line for people. */
  say(line: string): void {
    if (!this.#json) this.#above(() => this.#terminal.print(line))
  }

  /** A line for programs. */
  tell(event: object): void {
    if (this.#json) this.#terminal.print(asJson(event))
  }

  /** What a service printed. */
  heard(service: string, line: ServiceLine): void {
    this.tell({ from: service, ...line })
    const words = lineInWords(service, line)
    if (words !== undefined) this.say(words)
  }

  /** What becomes of a worker that cheats, and of the app that asked it. */
  story(event: StoryEvent): void {
    this.tell(event)
    this.say(storyInWords(event))
  }

  changed(change: DevnetChange): void {
    this.tell(change)
    if (change.kind === 'worker') this.say(`worker ${change.worker}: ${change.state}`)
    else if (change.kind === 'batch') {
      const { batch, receipts, state } = change
      this.say(`batch ${batch} with ${receipts} ${receipts === 1 ? 'receipt' : 'receipts'}: ${state}`)
    } else this.say(`dispute ${change.dispute} over receipt ${change.receiptHash}: ${change.state}`)
  }

  stands({ workers, receipts, openDisputes }: DevnetStatus): void {
    if (this.#json || !this.#terminal.isTerminal) return
    const counts = [...receipts].map(([state, count]) => `${count} ${state}`).join(', ')
    this.#status = `${workers} workers · receipts: ${counts || 'none yet'} · disputes open: ${openDisputes}`
    this.#terminal.write(`\r\x1b[K${this.#status}`)
  }

  /** Leaves the cursor at the beginning of a line. */
  end(): void {
    if (this.#status !== '') this.#terminal.write('\r\x1b[K')
    this.#status = ''
  }

  #above(print: () => void): void {
    if (this.#status !== '') this.#terminal.write('\r\x1b[K')
    print()
    this.#terminal.write(this.#status)
  }
}
