import { type Hex, keccak256, toHex } from 'viem'
import { hashReceipt, type Receipt } from '../../contracts/receipt.ts'
import { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'
import type { Chain } from './chain.ts'
import { demoDirectory } from './demo-answer.ts'
import type { Asked, Served } from './dishonest/workers.ts'
import { MemorySource } from './memory-source.ts'
import { openedReceipt } from './opened-receipt.ts'
import { commitReceipts, drawBatch, type Place, type Stage, setStage } from './stage.ts'

/** The demo model, opened once for a test file: to serve, and to judge. Close it. */
export interface ServedDemo {
  readonly model: Model
  readonly judged: JudgedModel
  ask(question: string): Asked
  honest(asked: Asked): Promise<Served>
  /** A stage with these answers in one drawn batch, and what a sequencer would serve of them. */
  commit(chain: Chain, answers: readonly Served[], changes?: Partial<Receipt>): Promise<Committed>
  close(): Promise<void>
}

export interface Committed {
  readonly stage: Stage
  readonly source: MemorySource
  readonly number: bigint
  readonly receipts: readonly { readonly receipt: Receipt; readonly hash: Hex; readonly place: Place }[]
}

const BUCKET = 64

export async function openServedDemo(): Promise<ServedDemo> {
  const model = await Model.open(demoDirectory, { threads: 1 })
  const judged = await JudgedModel.open({ directory: demoDirectory }, { threads: 1 })
  const spec = await modelSpec(model.files)
  return {
    model,
    judged,
    ask(question) {
      const prompt = model.files.tokenizer.encodeChat([{ role: 'user', content: question }], {
        addGenerationPrompt: true,
      })
      const maxTokens = BUCKET - prompt.length
      const sampling = { temperature: 0, seed: 0n }
      return { model, prompt, bucket: BUCKET, maxTokens, modelId: judged.id, sampling }
    },
    async honest(asked) {
      return openedReceipt(await model.generate({ ...asked, ...asked.sampling }).result, asked)
    },
    async commit(chain, answers, changes = {}) {
      const stage = await setStage(chain, spec)
      const { timestamp } = await chain.reader.getBlock()
      const receipts = answers.map(({ receipt }, i) => ({
        ...receipt,
        nonce: keccak256(toHex(i)),
        worker: stage.key.address,
        issuedAt: timestamp,
        ...changes,
      }))
      const { number, places } = await commitReceipts(stage, receipts)
      await drawBatch(stage, number)
      const source = new MemorySource()
      const batched = receipts.map((receipt, i) => {
        const place = places[i]
        if (place === undefined) throw new Error('a receipt was not committed')
        return { receipt, place, signature: place.signature, hash: hashReceipt(receipt, stage.domain) }
      })
      source.batches.set(number, batched)
      for (const [i, { receipt, hash }] of batched.entries()) {
        const answer = answers[i]
        if (answer) source.openings.set(hash, { receipt, tokens: answer.tokens, kv: answer.kv })
      }
      return { stage, source, number, receipts: batched }
    },
    async close() {
      await model.close()
      await judged.close()
    },
  }
}
