import type { Devnet } from './devnet.ts'

const question = 'What is a receipt?'

/** What somebody who has just started a devnet wants to know, and can paste. */
export function banner(net: Devnet, { seconds, isKept }: { seconds: number; isKept: boolean }): string[] {
  const { baseUrl, apiKey, model, modelId, rpc, contracts, data } = net
  const body = JSON.stringify({ model, messages: [{ role: 'user', content: question }] })
  return [
    'SIMULATED HARDWARE: the evidence of these workers proves nothing. For development alone.',
    '',
    `endpoint   ${baseUrl}`,
    `key        ${apiKey}`,
    `model      ${model} (${modelId})`,
    `chain      ${rpc} (id ${contracts.chainId})`,
    `rollup     ${contracts.rollup}`,
    `data       ${data}${isKept ? ' (--reset clears it)' : ' (gone at the end)'}`,
    '',
    'In a shell:',
    '',
    `curl ${baseUrl}/chat/completions -H 'authorization: Bearer ${apiKey}' -H 'content-type: application/json' -d '${body}'`,
    '',
    'In an app:',
    '',
    "import OpenAI from 'openai'",
    `const openai = new OpenAI({ baseURL: '${baseUrl}', apiKey: '${apiKey}' })`,
    `const answer = await openai.chat.completions.create(${body})`,
    'console.log(answer.choices[0].message.content, answer.otr.receiptHash)',
    '',
    `Ready after ${seconds.toFixed(1)} s. Ctrl-C stops it.`,
  ]
}
