import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { Hex } from 'viem'
import type { WebSocket } from 'ws'
import { admitWorker, type FactsReader, type Hello, NotAdmitted } from './admit-worker.ts'
import type { DispatcherOptions } from './dispatcher-options.ts'
import { ProtocolError } from './message-fields.ts'
import { protocolVersion } from './messages.ts'
import { EvidenceRefused, type EvidenceTrust, type VerifiedEvidence, verifyShown } from './verify-shown.ts'
import { WorkerConnection } from './worker-connection.ts'
import { WorkerSession } from './worker-session.ts'

/** Connections that have not proven anything yet; each may hold a message in memory. */
const mostStrangers = 32
const mostSessions = 1024

export interface AdmissionModules {
  readonly clock: () => number
  readonly log: Logger
  readonly trust: EvidenceTrust
  readonly readFacts: FactsReader
  readonly onEvidence: (evidence: VerifiedEvidence, worker: Hex) => Promise<void>
}

export interface AdmissionEvents {
  admitted(session: WorkerSession): void
  left(session: WorkerSession): void
}

type Options = Required<Pick<DispatcherOptions, 'domain' | 'models' | 'answerTimeout' | 'quarantine'>>

/** The door: challenges who comes, lets in who proves to be a worker, and remembers for a while who misbehaved. */
export class Admissions {
  readonly #options: Options
  readonly #modules: AdmissionModules
  readonly #events: AdmissionEvents
  readonly #strangers = new Set<WorkerConnection>()
  readonly #sessions = new Map<Hex, WorkerSession>()
  /** Until when, in milliseconds. Only keys that were admitted once get here, so nobody can fill it. */
  readonly #quarantined = new Map<Hex, number>()
  readonly #admitting = new Set<Promise<void>>()

  constructor(options: Options, modules: AdmissionModules, events: AdmissionEvents) {
    this.#options = options
    this.#modules = modules
    this.#events = events
  }

  get hasRoom(): boolean {
    return this.#strangers.size < mostStrangers && this.#sessions.size < mostSessions
  }

  sessions(): WorkerSession[] {
    return [...this.#sessions.values()]
  }

  session(worker: Hex): WorkerSession | undefined {
    return this.#sessions.get(lowerCase(worker))
  }

  /** Challenges whoever connected. */
  meet(socket: WebSocket): void {
    const { clock, log } = this.#modules
    const { answerTimeout, domain } = this.#options
    const challenge: Hex = `0x${randomBytes(32).toString('hex')}`
    const challengeAt = clock()
    let session: WorkerSession | undefined
    let isOpen = true
    let saidHello = false
    const connection = new WorkerConnection(socket, {
      message: (message) => {
        if (session !== undefined) return session.receive(message)
        if (message.type !== 'hello' || saidHello) throw new ProtocolError('a message before being admitted')
        saidHello = true
        const admitting = this.#admit(message, { challenge, challengeAt }, connection, () => isOpen).then(
          (admitted) => {
            session = admitted
          },
        )
        this.#admitting.add(admitting)
        void admitting.finally(() => this.#admitting.delete(admitting))
      },
      closed: (reason, violation) => {
        isOpen = false
        clearTimeout(timer)
        this.#strangers.delete(connection)
        if (session === undefined) log.info({ reason }, 'worker not admitted')
        else this.#leave(session, reason, violation)
      },
    })
    const timer = setTimeout(() => {
      if (session === undefined) connection.cutOff('no hello in time', false)
    }, answerTimeout)
    this.#strangers.add(connection)
    connection.send({ type: 'challenge', version: protocolVersion, challenge, domain })
  }

  /** Asks a worker for evidence over a challenge; what is refused cuts it off. */
  async attest(session: WorkerSession, challenge: Hex): Promise<VerifiedEvidence> {
    const { clock, trust, onEvidence } = this.#modules
    const challengeAt = clock()
    const shown = await session.attest(challenge)
    const subject = { worker: session.address, modelIds: [...session.models.keys()], challenge, challengeAt }
    try {
      const evidence = await verifyShown(shown, { ...subject, now: clock() }, trust)
      await onEvidence(evidence, session.address)
      return evidence
    } catch (error) {
      if (error instanceof EvidenceRefused && error.isDecided) session.cutOff(error.message, true)
      throw error
    }
  }

  /** Ends every connection, and resolves when nothing of them is under way. */
  async close(): Promise<void> {
    for (const stranger of this.#strangers) stranger.cutOff('the sequencer is shutting down', false)
    for (const session of this.sessions()) session.cutOff('the sequencer is shutting down', false)
    await Promise.all(this.#admitting)
  }

  async #admit(
    hello: Hello,
    { challenge, challengeAt }: { readonly challenge: Hex; readonly challengeAt: number },
    connection: WorkerConnection,
    isOpen: () => boolean,
  ): Promise<WorkerSession | undefined> {
    const { clock, log, onEvidence } = this.#modules
    const { domain, models: names, answerTimeout } = this.#options
    const served = new Set(names.map(({ modelId }) => lowerCase(modelId)))
    try {
      if ((this.#quarantined.get(lowerCase(hello.worker)) ?? 0) > clock()) {
        throw new NotAdmitted('this key was cut off a while ago')
      }
      const { address, models, evidence } = await admitWorker(
        hello,
        { challenge, challengeAt, domain, served },
        this.#modules,
      )
      await onEvidence(evidence, address)
      if (!isOpen()) return undefined
      // The key proves that it is the same worker, back before we noticed that it had gone.
      this.#sessions.get(address)?.cutOff('the worker connected anew', false)
      const session = new WorkerSession(
        { address, models, evidence, queryTimeout: answerTimeout },
        { connection, clock },
      )
      this.#strangers.delete(connection)
      this.#quarantined.delete(address)
      this.#sessions.set(address, session)
      session.announce()
      log.info(
        { worker: address, models: [...models.keys()], simulated: evidence.simulated },
        'worker admitted',
      )
      this.#events.admitted(session)
      return session
    } catch (error) {
      const isRefusal = error instanceof NotAdmitted || error instanceof EvidenceRefused
      if (isRefusal) log.warn({ worker: hello.worker, reason: error.message }, 'worker refused')
      else log.error({ worker: hello.worker, err: error }, 'worker could not be checked')
      connection.cutOff(isRefusal ? error.message : 'the sequencer could not check this worker', false)
      return undefined
    }
  }

  #leave(session: WorkerSession, reason: string, violation: boolean): void {
    const { clock, log } = this.#modules
    const worker = session.address
    if (violation) {
      this.#quarantined.set(worker, clock() + this.#options.quarantine)
      log.error({ worker, reason }, 'worker cut off')
    } else log.info({ worker, reason }, 'worker left')
    if (this.#sessions.get(worker) === session) this.#sessions.delete(worker)
    session.lose(reason)
    this.#events.left(session)
  }
}

const lowerCase = (hex: Hex): Hex => `0x${hex.slice(2).toLowerCase()}`
