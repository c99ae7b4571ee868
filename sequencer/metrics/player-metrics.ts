import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, Gauge, Registry } from 'prom-client'
import type { Observe } from '../../fraud-proof/game/player-event.ts'

/** Metrics of a challenger or a defender, filled by what it does and sees. */
export function createPlayerMetrics(): { readonly registry: Registry; readonly observe: Observe } {
  const registry = new Registry()
  const registers = [registry]
  const checks = new Counter({
    name: 'otr_spot_checks_total',
    help: 'Spot checks by outcome',
    labelNames: ['outcome'] as const,
    registers,
  })
  const farthest = new Gauge({
    name: 'otr_spot_check_farthest',
    help: 'The farthest of a measure among answers that looked good',
    labelNames: ['measure'] as const,
    registers,
  })
  const replays = new Counter({
    name: 'otr_replays_total',
    help: 'Canonical replays of suspicious answers by verdict',
    labelNames: ['honest'] as const,
    registers,
  })
  const moves = new Counter({
    name: 'otr_dispute_moves_total',
    help: 'Moves sent, by kind',
    labelNames: ['move'] as const,
    registers,
  })
  const games = new Counter({
    name: 'otr_disputes_total',
    help: 'Disputes that ended, by outcome',
    labelNames: ['outcome'] as const,
    registers,
  })
  const gas = new Counter({ name: 'otr_player_gas_total', help: 'Gas of mined transactions', registers })
  const alarms = new Counter({
    name: 'otr_alarms_total',
    help: 'What a person must look at, by code',
    labelNames: ['code'] as const,
    registers,
  })
  const seen = new Map<string, number>()
  const observe: Observe = (event) => {
    if (event.kind === 'spot-check') {
      checks.inc({ outcome: event.check.outcome })
      if (event.check.outcome !== 'good') return
      for (const [measure, value] of Object.entries(event.check.measured)) {
        seen.set(measure, Math.max(value, seen.get(measure) ?? 0))
        farthest.set({ measure }, seen.get(measure) ?? 0)
      }
    } else if (event.kind === 'replayed') replays.inc({ honest: String(event.honest) })
    else if (event.kind === 'move') moves.inc({ move: event.move })
    else if (event.kind === 'game-over') games.inc({ outcome: event.outcome })
    else if (event.kind === 'sent') gas.inc(Number(event.gasUsed))
    else if (event.kind === 'alarm') alarms.inc({ code: event.code })
  }
  return { registry, observe }
}

/** Serves a registry at `/metrics` of this machine alone. */
export async function serveMetrics(
  registry: Registry,
  port: number,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    registry.metrics().then(
      (text) => response.setHeader('content-type', registry.contentType).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
