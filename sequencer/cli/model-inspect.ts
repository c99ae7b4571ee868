import type { ModelSummary } from '../../fraud-proof/model/inspect.ts'
import { command, exitCode } from './command.ts'
import { judged } from './judged.ts'

export const modelInspect = command({
  name: 'model inspect',
  summary: 'show what a model directory holds, and whether it can be served',
  positionals: ['DIR'],
  options: {},
  example: 'otr model inspect fraud-proof/model/demo',
  run: ({ arguments: [directory = ''], json }, terminal) =>
    judged(json, terminal, async () => {
      const { inspectModel } = await import('../../fraud-proof/model/inspect.ts')
      const { readModelFiles } = await import('../../fraud-proof/model/model-files.ts')
      const summary = inspectModel(await readModelFiles(directory))
      terminal.print(json ? JSON.stringify(summary) : page(summary))
      return exitCode.yes
    }),
})

const batching = {
  any: 'batches sequences of any length',
  equal: 'batches sequences of equal length',
  one: 'one sequence a call',
}

function page(summary: ModelSummary): string {
  const { kv } = summary
  const perToken = `${summary.fingerprintBytesPerToken} bytes a token`
  const rows = [
    ['architecture', summary.architecture],
    ['parameters', summary.parameters.toLocaleString('en')],
    ['graph', `${summary.onnxFile}, ${summary.dialect} operators, ${batching[summary.batching]}`],
    [
      'vocabulary',
      `${summary.vocabulary}${summary.unknownTokens ? `; ${summary.unknownTokens} tokens of the tokenizer lie beyond it` : ''}`,
    ],
    ['context', `${summary.contextLength ?? 'not stated'}`],
    ['chat', summary.chat ? 'has a template' : 'no template: completions only'],
    [
      'KV cache',
      `${kv.layers} layers × ${kv.heads} heads × ${kv.headDim}, ${kv.type}, ${kv.naming} naming, ${kv.bytesPerToken} bytes a token`,
    ],
    ['profile', summary.profile],
    ['buckets', summary.buckets.join(', ')],
    ['sampled layers', `${summary.sampledLayers.join(', ')} (fingerprints: ${perToken})`],
    ['end tokens', summary.endTokens.join(', ') || 'none: answers end by length'],
    [
      'otr.json',
      summary.hasManifest ? 'present' : 'absent: the four rows above are what otr model init would write',
    ],
  ] as const
  return rows.map(([name, value]) => `${name.padEnd(15)} ${value}`).join('\n')
}
