import { Model } from '../../fraud-proof/model/model.ts'

/** What a client asks for. */
export interface Question {
  readonly prompt: readonly number[]
  readonly maxTokens: number
}

/** Of each client what it asks, one after another; the clients side by side. */
export type Clients = readonly (readonly Question[])[]

/** A process of its own: a model driven in a loop, without anything around it. Its parent sends rounds. */
if (process.send !== undefined) {
  const [directory = '', threads = '1'] = process.argv.slice(2)
  const model = await Model.open(directory, { threads: Number(threads), slots: 8 })
  process.on('message', async (clients: Clients) => {
    await askAll(clients, (question) => model.generate(question).result)
    process.send?.('done')
  })
  process.send('ready')
}

export async function askAll(clients: Clients, ask: (question: Question) => Promise<unknown>): Promise<void> {
  await Promise.all(
    clients.map(async (questions) => {
      for (const question of questions) await ask(question)
    }),
  )
}
