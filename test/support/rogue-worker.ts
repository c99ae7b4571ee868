import type { Hex } from 'viem'
import { generatePrivateKey } from 'viem/accounts'
import WebSocket from 'ws'
import { evidenceHash } from '../../attestation/formats/otr.ts'
import { readEvidence } from '../../attestation/formats/read-evidence.ts'
import { createSimulatedAuthority, type SimulatedAuthority } from '../../attestation/simulated/authority.ts'
import { helloDigest } from '../../sequencer/dispatch/hello-digest.ts'
import {
  type DispatcherMessage,
  encodeMessage,
  protocolVersion,
  type WorkerMessage,
} from '../../sequencer/dispatch/messages.ts'
import { readDispatcherMessage } from '../../sequencer/dispatch/read-message.ts'
import { ReceiptSigner } from '../../sequencer/receipts/receipt-signer.ts'
import { simulatedEvidence } from '../../sequencer/worker/evidence-source.ts'
import type { HostedModel } from '../../sequencer/worker/hosted-model.ts'
import { stageDomain } from './dispatch-stage.ts'

type Hello = Extract<WorkerMessage, { readonly type: 'hello' }>

/** A worker with a real key and evidence, whose messages a test writes itself. */
export interface RogueWorker {
  readonly signer: ReceiptSigner
  /** The next message of this type that the dispatcher sends or has sent. */
  next<T extends DispatcherMessage['type']>(type: T): Promise<Extract<DispatcherMessage, { type: T }>>
  send(message: WorkerMessage | string | Uint8Array): void
  readonly socket: WebSocket
  /** Why the dispatcher ended the connection. */
  readonly closed: Promise<string>
  close(): void
}

let sharedAuthority: Promise<SimulatedAuthority> | undefined

/** Connects and says hello, changed as the test wants; `undefined` says nothing. */
export async function connectRogue(
  url: string,
  hosted: HostedModel,
  change: (hello: Hello, signer: ReceiptSigner) => Hello | string | undefined = (hello) => hello,
  { signer = new ReceiptSigner(generatePrivateKey()), modelIds = [hosted.modelId] } = {},
): Promise<RogueWorker> {
  sharedAuthority ??= createSimulatedAuthority()
  const evidence = await simulatedEvidence(await sharedAuthority, { worker: signer.address, modelIds })
  const socket = new WebSocket(url)
  const received: DispatcherMessage[] = []
  const wake = new Set<() => void>()
  socket.on('message', (data) => {
    received.push(readDispatcherMessage(data.toString()))
    for (const resume of wake) resume()
    wake.clear()
  })
  socket.on('error', () => undefined)
  const closed = new Promise<string>((resolve) => {
    socket.once('close', (code, reason) => resolve(`${code} ${reason.toString()}`))
  })
  const rogue: RogueWorker = {
    signer,
    socket,
    closed,
    async next(type) {
      for (;;) {
        const at = received.findIndex((message) => message.type === type)
        const [found] = at < 0 ? [] : received.splice(at, 1)
        if (found !== undefined && isOf(found, type)) return found
        await new Promise<void>((resolve) => wake.add(resolve))
      }
    },
    send(message) {
      const raw = typeof message === 'string' || message instanceof Uint8Array
      socket.send(raw ? message : encodeMessage(message))
    },
    close: () => socket.terminate(),
  }
  const { challenge } = await rogue.next('challenge')
  const shown = await evidence(challenge)
  const hash = evidenceHash(readEvidence(shown.evidence))
  const { spec, manifest, slots } = hosted
  const hello: Hello = {
    type: 'hello',
    version: protocolVersion,
    worker: signer.address,
    models: [{ spec, manifest, slots }],
    signature: signer.sign(helloDigest(challenge, stageDomain, hash)),
    ...shown,
  }
  const said = change(hello, signer)
  if (said !== undefined) rogue.send(said)
  return rogue
}

/** Fresh evidence of a rogue's key, for questions that come later. */
export async function rogueEvidence(signer: ReceiptSigner, modelIds: readonly Hex[], challenge: Hex) {
  sharedAuthority ??= createSimulatedAuthority()
  return (await simulatedEvidence(await sharedAuthority, { worker: signer.address, modelIds }))(challenge)
}

function isOf<T extends DispatcherMessage['type']>(
  message: DispatcherMessage,
  type: T,
): message is Extract<DispatcherMessage, { type: T }> {
  return message.type === type
}
