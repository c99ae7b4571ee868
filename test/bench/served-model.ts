import { Agent, request } from 'node:http'
import { startChain } from '../support/chain.ts'
import { isReady, setService } from '../support/service.ts'
import type { Question } from './direct-model.ts'

/** A model behind the whole service: sequencer and worker, each a process of its own, on a chain. */
export interface ServedModel {
  /** Process ids. */
  readonly processes: { readonly sequencer: number; readonly worker: number }
  /** One completion with its receipt, by the leanest client there is; gives the receipt's place. */
  ask(question: Question): Promise<number>
  close(): Promise<void>
}

export async function serveModel(directory: string, threads: number): Promise<ServedModel> {
  const chain = await startChain({ blockTime: 2 })
  const service = await setService(chain, directory)
  const pace = ['--interval', '1000', '--batch-seconds', '10', '--requests-per-second', '100000']
  const sequencer = await service.sequencer(['--port', '0', ...pace])
  const url = String(sequencer.ready.url)
  const worker = await service.worker('worker', url, ['--threads', `${threads}`])
  await isReady(url)
  const agent = new Agent({ keepAlive: true })
  return {
    processes: { sequencer: sequencer.child.pid ?? 0, worker: worker.child.pid ?? 0 },
    ask: (question) => complete(url, agent, question),
    async close() {
      agent.destroy()
      await service.close()
      await chain.close()
    },
  }
}

async function complete(url: string, agent: Agent, { prompt, maxTokens }: Question): Promise<number> {
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(
      `${url}/v1/completions`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk
        })
        response.once('end', () => resolve(body))
        response.once('error', reject)
      },
    )
    sent.once('error', reject)
    sent.end(JSON.stringify({ model: 'demo', prompt, max_tokens: maxTokens, temperature: 0, seed: 0 }))
  })
  const { otr }: { readonly otr?: { readonly sequence: number } } = JSON.parse(text)
  if (otr === undefined) throw new Error(`no receipt: ${text.slice(0, 500)}`)
  return otr.sequence
}
