import type { Logger } from 'pino'
import type { Hex } from 'viem'
import WebSocket from 'ws'
import { evidenceHash } from '../../attestation/formats/otr.ts'
import { readEvidence } from '../../attestation/formats/read-evidence.ts'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import { helloDigest } from '../dispatch/hello-digest.ts'
import { ProtocolError } from '../dispatch/message-fields.ts'
import {
  type DispatcherMessage,
  encodeMessage,
  largestMessage,
  protocolVersion,
  type WorkerMessage,
} from '../dispatch/messages.ts'
import { readDispatcherMessage } from '../dispatch/read-message.ts'
import { Agent, type AgentModules } from './agent.ts'

export interface WorkerOptions {
  /** `ws:` or `wss:`. */
  readonly sequencer: string
  readonly domain: ReceiptDomain
  /** Milliseconds between two tries to connect, at first and at most; 500 and 30,000 by default. */
  readonly backOff?: { readonly first: number; readonly most: number }
  /** After so many milliseconds without a sign of the sequencer the connection counts as lost; 60,000 by default. */
  readonly silence?: number
  /** How often openings that nobody can ask for any more are dropped, in milliseconds; ten minutes by default. */
  readonly pruneEvery?: number
}

export interface WorkerModules extends Omit<AgentModules, 'domain'> {
  readonly log: Logger
  /** From 0 to 1, for jitter. */
  readonly random: () => number
  /** Told each time a sequencer admits the worker. */
  readonly onAdmitted?: (evidenceHash: Hex) => void
}

/** The agent beside the models: stays connected to a sequencer, proves itself, and answers. The models are the caller's to close. */
export class Worker {
  readonly #options: Required<WorkerOptions>
  readonly #modules: WorkerModules
  readonly #closing = new AbortController()
  readonly #running: Promise<void>
  readonly #pruning: NodeJS.Timeout
  #prune = Promise.resolve()

  constructor(options: WorkerOptions, modules: WorkerModules) {
    this.#options = {
      backOff: { first: 500, most: 30_000 },
      silence: 60_000,
      pruneEvery: 600_000,
      ...options,
    }
    this.#modules = modules
    this.#running = this.#stayConnected()
    this.#pruning = setInterval(() => {
      this.#prune = this.#prune.then(() => this.#dropOld())
    }, this.#options.pruneEvery)
  }

  async close(): Promise<void> {
    clearInterval(this.#pruning)
    this.#closing.abort()
    await this.#running
    await this.#prune
  }

  async #stayConnected(): Promise<void> {
    const { log, random } = this.#modules
    const { first, most } = this.#options.backOff
    let wait = first
    while (!this.#closing.signal.aborted) {
      const { admitted, reason } = await this.#connect()
      if (this.#closing.signal.aborted) return
      // Admitted once, it is not the sequencer that turns us away.
      wait = admitted ? first : Math.min(2 * wait, most)
      // Jitter over the whole wait, so that workers of a sequencer that was down do not come back together.
      const delay = wait * (0.5 + random() / 2)
      log.warn({ reason, delay: Math.round(delay) }, 'not connected')
      await pause(delay, this.#closing.signal)
    }
  }

  /** One connection from its beginning to its end. */
  async #connect(): Promise<{ admitted: boolean; reason: string }> {
    const { log, onAdmitted } = this.#modules
    const { domain, sequencer, silence } = this.#options
    const socket = new WebSocket(sequencer, { maxPayload: largestMessage, perMessageDeflate: false })
    const send = (message: WorkerMessage) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(encodeMessage(message))
    }
    const agent = new Agent(send, { ...this.#modules, domain })
    const leave = () => socket.terminate()
    this.#closing.signal.addEventListener('abort', leave, { once: true })
    if (this.#closing.signal.aborted) leave()
    const watch = setTimeout(() => socket.terminate(), silence)
    let admitted = false
    let reason = 'the connection closed'
    let greeting = Promise.resolve()
    const receive = (message: DispatcherMessage) => {
      if (message.type !== 'challenge') {
        if (message.type === 'inForce' && !admitted) {
          admitted = true
          log.info({ sequencer }, 'admitted')
          onAdmitted?.(message.evidenceHash)
        }
        return agent.receive(message)
      }
      greeting = this.#greet(message, send).catch((error) => {
        reason = error instanceof Error ? error.message : String(error)
        socket.close(1000)
      })
    }
    socket.on('message', (data, isBinary) => {
      watch.refresh()
      try {
        if (isBinary) throw new ProtocolError('a message should be text')
        receive(readDispatcherMessage(data.toString()))
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error
        reason = error.message
        socket.terminate()
      }
    })
    socket.on('ping', () => watch.refresh())
    socket.on('error', (error) => {
      reason = error.message
    })
    await new Promise<void>((resolve) => {
      socket.once('close', (_code, said) => {
        if (said.length > 0) reason = said.toString()
        resolve()
      })
    })
    clearTimeout(watch)
    this.#closing.signal.removeEventListener('abort', leave)
    await agent.close()
    await greeting
    return { admitted, reason }
  }

  /** Answers the challenge: evidence over it, and a signature that shows the key. */
  async #greet(
    { version, challenge, domain: theirs }: Extract<DispatcherMessage, { readonly type: 'challenge' }>,
    send: (message: WorkerMessage) => void,
  ): Promise<void> {
    const { evidence: source, models, signer } = this.#modules
    const { domain } = this.#options
    if (version !== protocolVersion) throw new ProtocolError(`the sequencer speaks version ${version}`)
    if (theirs.chainId !== domain.chainId || theirs.rollup.toLowerCase() !== domain.rollup.toLowerCase()) {
      throw new ProtocolError('the sequencer is of another deployment than this worker')
    }
    const shown = await source(challenge)
    const hash = evidenceHash(readEvidence(shown.evidence, { scheme: 'otr' }))
    const signature = signer.sign(helloDigest(challenge, domain, hash))
    send({
      type: 'hello',
      version: protocolVersion,
      worker: signer.address,
      models: models.map(({ spec, manifest, slots }) => ({ spec, manifest, slots })),
      signature,
      ...shown,
    })
  }

  async #dropOld(): Promise<void> {
    const { openings, clock, log } = this.#modules
    try {
      const dropped = await openings.prune(Math.floor(clock() / 1000))
      if (dropped > 0) log.info({ dropped }, 'openings dropped')
    } catch (error) {
      log.error({ err: error }, 'openings could not be dropped')
    }
  }
}

/** Resolves early where the signal aborts. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done, { once: true })
  })
}
