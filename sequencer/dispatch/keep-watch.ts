import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { Hex } from 'viem'
import type { Metrics } from '../metrics/metrics.ts'
import type { Admissions } from './admissions.ts'
import { type FactsReader, NotAdmitted, withFacts } from './admit-worker.ts'
import type { DispatcherOptions } from './dispatcher-options.ts'
import type { JobQueue } from './job-queue.ts'
import type { WorkerSession } from './worker-session.ts'

/** A worker's process stands still for one pass of its model; this many pings may go unanswered for that. */
const mostUnansweredPings = 60
/** Facts this many times as old as they should be are as good as none. */
const oldestFacts = 10

type Options = Required<Pick<DispatcherOptions, 'lease' | 'factsEvery' | 'watchEvery'>>

export interface WatchModules {
  readonly clock: () => number
  readonly log: Logger
  readonly metrics: Metrics
  readonly readFacts: FactsReader
  readonly isSlashed: (worker: Hex) => boolean
}

/** Looks regularly at leases, ages and queues, and does what is due. Returns how to stop. */
export function keepWatch(
  { lease, factsEvery, watchEvery }: Options,
  { clock, log, metrics, readFacts, isSlashed }: WatchModules,
  admissions: Admissions,
  queue: JobQueue,
): () => void {
  const refreshEvidence = async (session: WorkerSession) => {
    const challenge: Hex = `0x${randomBytes(32).toString('hex')}`
    session.putInForce(await admissions.attest(session, challenge))
    queue.pump(session.models.keys())
  }
  const refreshFacts = async (session: WorkerSession) => {
    try {
      session.renewFacts(await withFacts(session.address, session.models, { readFacts, clock }))
    } catch (error) {
      const isOver = error instanceof NotAdmitted
      if (isOver || clock() - session.factsAt > oldestFacts * factsEvery) {
        session.cutOff(isOver ? error.message : 'what the chain says of the worker is not known', false)
      }
      if (!isOver) throw error
    }
  }
  const refresh = async (session: WorkerSession) => {
    session.refreshing = true
    try {
      if (isHalfWay(session, clock())) await refreshEvidence(session)
      if (clock() - session.factsAt > factsEvery) await refreshFacts(session)
    } catch (error) {
      log.warn({ worker: session.address, err: error }, 'worker not verified anew')
    } finally {
      session.refreshing = false
    }
  }
  const look = () => {
    const sessions = admissions.sessions()
    for (const session of sessions) {
      if (session.hasStalled(lease)) session.cutOff('nothing was heard of a job for too long', false)
      else if (isSlashed(session.address)) session.cutOff('the operator was slashed', false)
      else if (session.unansweredPings > mostUnansweredPings) session.cutOff('no ping was answered', false)
      else {
        session.ping()
        if (!session.refreshing) void refresh(session)
      }
    }
    const attested = sessions.filter(({ isAttested }) => isAttested).length
    metrics.workers.set({ state: 'attested' }, attested)
    metrics.workers.set({ state: 'lapsed' }, sessions.length - attested)
    queue.giveUp()
  }
  const timer = setInterval(look, watchEvery)
  return () => clearInterval(timer)
}

/** Evidence is renewed at half its age, so that one failed try or two cost nothing. */
function isHalfWay({ evidence: { challengeAt, expiresAt } }: WorkerSession, now: number): boolean {
  return now >= (challengeAt + expiresAt) / 2
}
