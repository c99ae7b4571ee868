import { randomBytes } from 'node:crypto'
import type { Hex } from 'viem'
import type { ReceiptCheck } from '../../fraud-proof/challenger/check-receipt.ts'
import type { SpotCheck } from '../../fraud-proof/spot-check/spot-check.ts'
import { command, type ExitCode, exitCode } from './command.ts'
import { judged } from './judged.ts'
import { optionalHash, optionalText, UsageError } from './option.ts'
import { shownBy } from './shown-by.ts'

export const check = command({
  name: 'check',
  summary:
    'check an answer by the model at once: fetch what its receipt hides, run it again, replay what looks wrong',
  positionals: ['FILE|URL'],
  options: {
    model: optionalText("the model's directory", 'DIR', 'none; it must be given'),
    mirror: optionalText(
      'URL of a sequencer or a mirror, /v1 included, that shows the opening',
      'URL',
      'where the receipt is from',
    ),
    keyFile: optionalText(
      "file with the private key of the receipt's disputer, if it names one: nobody else is shown the opening",
      'FILE',
      'none',
    ),
    apiKey: {
      ...optionalText('the API key that asked, which is shown the opening in any case', 'KEY', 'none'),
      secret: true,
    },
    beacon: optionalHash("a beacon's seed, to judge the KV rows that it draws", 'rows drawn at random here'),
  },
  example: 'otr check http://127.0.0.1:8080/v1/receipts/0x… --model fraud-proof/model/demo',
  run: ({ arguments: [named = ''], options, json }, terminal) =>
    judged(json, terminal, async () => {
      if (options.model === '') throw new UsageError('otr check needs --model DIR')
      const { hashReceipt } = await import('../../contracts/receipt.ts')
      const { isSignedByWorker } = await import('../../contracts/native-signer.ts')
      const { present } = await import('../client/exchange.ts')
      const { checkReceipt } = await import('../../fraud-proof/challenger/check-receipt.ts')
      const { HttpMirror } = await import('../../fraud-proof/challenger/http-mirror.ts')
      const { JudgedModel } = await import('../../fraud-proof/game/judged-model.ts')
      const { shown, baseUrl } = await shownBy(named)
      const url = options.mirror === '' ? baseUrl : options.mirror
      if (url === undefined)
        throw new UsageError('a file does not say who shows the opening: name it with --mirror URL')
      const { receipt, workerSignature: signature, domain } = await present(shown, shown.receipt.domain)
      const hash = hashReceipt(receipt, domain)
      if (!isSignedByWorker(hash, { receipt, signature })) {
        terminal.complain('the receipt is not signed by the worker that it names: nobody answers for it')
        return exitCode.bad
      }
      const mirror = new HttpMirror({ url, apiKey: options.apiKey, sign: await signerOf(options.keyFile) })
      const { modelId } = receipt
      const model = await JudgedModel.open({ directory: options.model, modelId })
      try {
        const seed: Hex = options.beacon ?? `0x${randomBytes(32).toString('hex')}`
        const how = { stopEarly: false, signal: terminal.stop }
        const checked = await checkReceipt(model, [mirror], { receipt, signature, hash }, seed, how)
        if (json) terminal.print(JSON.stringify({ receiptHash: hash, seed, ...checked }))
        else for (const line of report(checked)) terminal.print(line)
        return codes[checked.outcome]
      } finally {
        await model.close()
      }
    }),
})

const codes: Readonly<Record<ReceiptCheck['outcome'], ExitCode>> = {
  good: exitCode.yes,
  'false-positive': exitCode.yes,
  dishonest: exitCode.bad,
  withheld: exitCode.couldNotCheck,
  disagree: exitCode.couldNotCheck,
  unknown: exitCode.couldNotCheck,
}

async function signerOf(keyFile: string) {
  if (keyFile === '') return undefined
  const { readAccount } = await import('./chain-options.ts')
  const account = await readAccount(keyFile)
  return (message: string) => account.signMessage({ message })
}

function report(checked: ReceiptCheck): string[] {
  const dispute =
    'otr challenger --rate 1 with this model disputes it within its window, and stakes a bond on it'
  switch (checked.outcome) {
    case 'good':
      return [
        'honest: one pass over the answer gives what its receipt commits to',
        ...measures(checked.check),
      ]
    case 'false-positive':
      return [
        'honest: it looked suspicious, and the exact replay, which decides, finds it within the thresholds',
        ...measures(checked.check),
      ]
    case 'dishonest':
      return [
        `NOT HONEST: two exact replays agree that a dispute over its ${checked.kind} is won by the challenger`,
        ...measures(checked.check),
        dispute,
      ]
    case 'withheld':
      return [
        `not checked: nobody shows ${checked.kind === 'output' ? 'tokens' : 'KV rows'} that fit this receipt`,
        ...checked.answers.map(({ source, reason }) => `${source}: ${reason}`),
        'what is withheld otr challenger demands once its batch is on the chain; what is not shown then never becomes final',
      ]
    case 'disagree':
      return ['not decided: two exact replays on this machine differ; mistrust the machine, not the answer']
    case 'unknown':
      return [`not checked: ${checked.reason}`]
  }
}

function measures(check: SpotCheck): string[] {
  const suspicions = check.outcome === 'suspicious' ? check.suspicions.map(({ reason }) => reason) : []
  const measured = Object.entries(check.measured).map(([name, value]) => `${name} ${value}`)
  return [...(measured.length > 0 ? [`measured: ${measured.join(', ')}`] : []), ...suspicions]
}
