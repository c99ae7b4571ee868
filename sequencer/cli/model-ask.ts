import { command, exitCode } from './command.ts'
import { judged } from './judged.ts'
import { integer, type Option, toggle } from './option.ts'

const temperature: Option<number> = {
  description: '0 is greedy; at most 2',
  placeholder: 'X',
  fallback: 0,
  parse: (text) => {
    const value = Number(text)
    if (text.trim() === '' || !(value >= 0 && value <= 2)) throw new Error('expected a number from 0 to 2')
    return value
  },
}

const seed: Option<bigint> = {
  description: 'the same seed gives the same answer',
  placeholder: 'N',
  fallback: 0n,
  parse: (text) => {
    if (!/^\d{1,20}$/.test(text) || BigInt(text) >= 2n ** 64n)
      throw new Error('expected a whole number below 2^64')
    return BigInt(text)
  },
}

export const modelAsk = command({
  name: 'model ask',
  summary: 'ask a model on this machine, without attestation or a receipt',
  positionals: ['DIR', 'TEXT'],
  options: {
    maxTokens: integer('most tokens of the answer', {
      min: 1,
      max: 2 ** 24,
      fallback: undefined,
      fallbackText: 'what the largest bucket leaves',
    }),
    temperature,
    seed,
    threads: integer('threads of ONNX Runtime', {
      min: 1,
      max: 1024,
      fallback: undefined,
      fallbackText: 'its choice',
    }),
    kv: toggle('with --json: all KV fingerprints, too, as base64 of little-endian binary32'),
  },
  example: 'otr model ask fraud-proof/model/demo "What is a receipt?"',
  run: ({ arguments: [directory = '', text = ''], options, json }, terminal) =>
    judged(json, terminal, async () => {
      const { Model } = await import('../../fraud-proof/model/model.ts')
      const { maxTokens, threads } = options
      const model = await Model.open(directory, threads === undefined ? {} : { threads })
      try {
        const { tokenizer } = model.files
        const prompt = tokenizer.isChat
          ? tokenizer.encodeChat([{ role: 'user', content: text }], { addGenerationPrompt: true })
          : tokenizer.encode(text)
        const answer = model.generate({
          prompt,
          temperature: options.temperature,
          seed: options.seed,
          signal: terminal.stop,
          ...(maxTokens === undefined ? {} : { maxTokens }),
        })
        for await (const part of answer) if (!json) terminal.write(part.text)
        const { tokens, finish, kv, text: whole, maxTokens: most } = await answer.result
        const kvRoot = `0x${Buffer.from(kv.root).toString('hex')}`
        if (json) {
          const { temperature, seed } = options
          const asked = { maxTokens: most, temperature, seed: seed.toString() }
          const { buffer, byteOffset, byteLength } = kv.values
          const rows = Buffer.from(buffer, byteOffset, byteLength).toString('base64')
          const shown = options.kv ? { kvRoot, kv: rows } : { kvRoot }
          terminal.print(JSON.stringify({ text: whole, finish, prompt, tokens, ...asked, ...shown }))
        } else terminal.print(`\n\n${tokens.length} tokens, ended by ${finish}, KV root ${kvRoot}`)
        return exitCode.yes
      } finally {
        await model.close()
      }
    }),
})
