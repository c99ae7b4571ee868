import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Model } from '../../fraud-proof/model/model.ts'

interface Entry {
  kind: 'topic' | 'greeting' | 'decline'
  question: string
  answer: string
  heldOut?: string[]
}

const directory = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))
const entries: Entry[] = JSON.parse(readFileSync(`${directory}questions.json`, 'utf8'))

describe('the demo model', () => {
  let model: Model
  beforeAll(async () => {
    model = await Model.open(directory, { threads: 1, slots: 16 })
  })
  afterAll(() => model.close())

  const ask = async (content: string) => {
    const prompt = model.files.tokenizer.encodeChat([{ role: 'user', content }], {
      addGenerationPrompt: true,
    })
    return model.generate({ prompt, maxTokens: 100 }).result
  }

  it.each([
    ['What is a receipt?', /signed by the worker's enclave key/],
    ['What is rho?', /^Rho is the probability with which a receipt is selected for a spot check\./],
    ['how does a dispute work', /descend one Merkle tree/],
    ['Hello', /^Hello!/],
    ['What is the capital of France?', /^I only know about the Optimistic TEE-Rollup/],
  ])('answers "%s"', async (question, answer) => {
    const { text, finish } = await ask(question)
    expect(text).toMatch(answer)
    expect(finish).toBe('endToken')
  })

  it('answers at least nine of ten of its questions to the letter', async () => {
    const asked = entries.filter(({ kind }) => kind !== 'decline')
    const answers = await Promise.all(asked.map(({ question }) => ask(question)))
    const wrong = asked.filter(({ answer }, i) => answers[i]?.text !== answer)
    expect(asked.length).toBeGreaterThanOrEqual(100)
    expect(wrong.length, wrong.map(({ question }) => question).join('\n')).toBeLessThanOrEqual(
      asked.length / 10,
    )
  })

  it('declines most of what it was never shown', async () => {
    const [decline] = entries.filter(({ kind }) => kind === 'decline')
    const unseen = decline?.heldOut?.slice(0, 40) ?? []
    const answers = await Promise.all(unseen.map(ask))
    expect(unseen.length).toBe(40)
    expect(answers.filter(({ text }) => text === decline?.answer).length).toBeGreaterThanOrEqual(34)
  })

  it('refuses to go on behind an end', () => {
    expect(() => model.generate({ prompt: [10], prefix: [11, 2, 12] })).toThrow(
      'prefix should be nothing behind the token that ends the answer, but is 12',
    )
  })

  it('is of the size that a package can carry', () => {
    const size = readFileSync(`${directory}model.onnx`).length
    expect(size).toBeLessThan(8e6)
  })
})
