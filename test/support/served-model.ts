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

/** A model, opened once for a test file: to serve, and to judge. Close it. */
export interface ServedModel {
  readonly model: Model
  readonly judged: JudgedModel
  ask(question: string): Asked
  honest(asked: Asked): Promise<Served>
  /** A stage on which an operator answers for this model. */
  stage(chain: Chain): Promise<Stage>
  /** Such a stage with these answers in one drawn batch, and what a sequencer would serve of them. */
  commit(chain: Chain, answers: readonly Served[], changes?: Partial<Receipt>): Promise<Committed>
  close(): Promise<void>
}

export interface Committed {
  readonly stage: Stage
  readonly source: MemorySource
  readonly number: bigint
  readonly receipts: readonly { readonly receipt: Receipt; readonly hash: Hex; readonly place: Place }[]
}

export interface ServedModelOptions {
  readonly threads?: number
  readonly bucket?: number
  /** Tokens of an answer at most; what the bucket leaves, where it is not said. */
  readonly maxTokens?: number
}

/** The demo model in its smallest bucket. */
export const openServedDemo = () => openServedModel(demoDirectory)

export async function openServedModel(
  directory: string,
  { threads = 1, bucket = 64, maxTokens }: ServedModelOptions = {},
): Promise<ServedModel> {
  const model = await Model.open(directory, { threads })
  const judged = await JudgedModel.open({ directory }, { threads })
  const spec = await modelSpec(model.files)
  const { tokenizer } = model.files
  const stage = (chain: Chain) => setStage(chain, spec)
  return {
    model,
    judged,
    ask(question) {
      const prompt = tokenizer.isChat
        ? tokenizer.encodeChat([{ role: 'user', content: question }], { addGenerationPrompt: true })
        : tokenizer.encode(question)
      const room = bucket - prompt.length
      const sampling = { temperature: 0, seed: 0n }
      return { model, prompt, bucket, maxTokens: maxTokens ?? room, modelId: judged.id, sampling }
    },
    async honest(asked) {
      return openedReceipt(await model.generate({ ...asked, ...asked.sampling }).result, asked)
    },
    stage,
    async commit(chain, answers, changes = {}) {
      const committed = await commitAnswers(await stage(chain), answers, changes)
      await drawBatch(committed.stage, committed.number)
      return committed
    },
    async close() {
      await model.close()
      await judged.close()
    },
  }
}

/** Answers in one batch that is not drawn yet, signed by the stage's worker whatever model they are of. */
export async function commitAnswers(
  stage: Stage,
  answers: readonly Served[],
  changes: Partial<Receipt> = {},
): Promise<Committed> {
  const { timestamp } = await stage.chain.reader.getBlock()
  const receipts = answers.map(({ receipt }, i) => ({
    ...receipt,
    nonce: keccak256(toHex(i)),
    worker: stage.key.address,
    issuedAt: timestamp,
    ...changes,
  }))
  const { number, places } = await commitReceipts(stage, receipts)
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
}
