import { readFile } from 'node:fs/promises'
import type { Hex } from 'viem'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import type { ModelFiles } from '../../fraud-proof/model/model-files.ts'
import type { Judgement, KvSpread } from '../../fraud-proof/vm/judge.ts'
import type { Opening, OpeningCheck } from '../../fraud-proof/vm/opening.ts'
import { readAnswerFile } from './answer-file.ts'
import { command, type ExitCode, exitCode, type Terminal } from './command.ts'
import { judged } from './judged.ts'
import { type Option, optionalHash, toggle, UsageError } from './option.ts'

const model: Option<string> = {
  description: "the model's directory",
  placeholder: 'DIR',
  fallback: '',
  fallbackText: 'none; it must be given',
  parse: (text) => text,
}

const beacon = optionalHash(
  "a beacon's seed: with a receipt and its KV fingerprints, judge the rows that it draws",
  'none',
)

const hex = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`

export const replay = command({
  name: 'replay',
  summary: 'run the programs that would decide a dispute over an answer or a receipt',
  positionals: ['FILE'],
  options: { model, beacon, trace: toggle('hash the whole trace and show its root, too') },
  example: 'otr replay answer.json --model fraud-proof/model/demo   # answer.json: from otr model ask --json',
  run: ({ arguments: [file = ''], options, json }, terminal) =>
    judged(json, terminal, async () => {
      if (options.model === '') throw new UsageError('otr replay needs --model DIR')
      const asked = readAnswerFile(file, await readFile(file, 'utf8'))
      const drawnFrom = options.beacon && seeded(file, asked, options.beacon)
      const { readModelFiles } = await import('../../fraud-proof/model/model-files.ts')
      const { openedAnswer } = await import('../../fraud-proof/vm/opening.ts')
      const { judge } = await import('../../fraud-proof/vm/judge.ts')
      const files = await readModelFiles(options.model)
      if (asked.kind === 'opening') {
        const failed = await failedChecks(files, asked.opening)
        if (failed.length > 0) return refuse(failed, json, terminal)
      }
      const answer = asked.kind === 'opening' ? openedAnswer(asked.opening) : asked.answer
      const kv = asked.kind === 'opening' ? asked.opening.kv : asked.kv
      const bucket = asked.kind === 'opening' ? { bucket: asked.opening.receipt.bucket } : {}
      const drawn = drawnFrom && (await drawnRows(drawnFrom, files.manifest.sampledLayers.length))
      const judgement = await judge(
        files,
        answer,
        { kv, drawn },
        { trace: options.trace, signal: terminal.stop, ...bucket },
      )
      const honest = judgement.output.honest && judgement.kv?.verdict?.honest !== false
      if (json) terminal.print(JSON.stringify(asJson(honest, judgement)))
      else for (const line of page(honest, judgement)) terminal.print(line)
      return honest ? exitCode.yes : exitCode.bad
    }),
})

interface Draw {
  readonly seed: Hex
  readonly opening: Opening
  readonly domain: ReceiptDomain
}

function seeded(file: string, asked: ReturnType<typeof readAnswerFile>, seed: Hex): Draw {
  if (asked.kind !== 'opening') throw new UsageError(`--beacon draws rows for a receipt; ${file} holds none`)
  const { opening, domain } = asked
  if (!opening.kv) throw new UsageError(`--beacon draws KV fingerprints; ${file} should show them in kv`)
  if (domain) return { seed, opening, domain }
  throw new UsageError(
    `--beacon needs the receipt's hash: ${file} should name its deployment, "domain": {"chainId": …, "rollup": "0x…"}`,
  )
}

async function drawnRows({ seed, opening, domain }: Draw, layers: number): Promise<number[]> {
  const { kvIndices } = await import('../../contracts/kv-sample.ts')
  const { hashReceipt } = await import('../../contracts/receipt.ts')
  return kvIndices(seed, hashReceipt(opening.receipt, domain), opening.receipt.totalLength, layers)
}

async function failedChecks(files: ModelFiles, opening: Opening): Promise<OpeningCheck[]> {
  const { checkOpening } = await import('../../fraud-proof/vm/opening.ts')
  const { modelSpec } = await import('../../fraud-proof/vm/model-roots.ts')
  const { hashModel } = await import('../../contracts/model.ts')
  return checkOpening(files, hashModel(await modelSpec(files)), opening).filter(({ ok }) => !ok)
}

/** Of another model nothing can be said; else the receipt or what is shown of it is bad. */
function refuse(failed: readonly OpeningCheck[], json: boolean, terminal: Terminal): ExitCode {
  if (json) terminal.print(JSON.stringify({ honest: null, failed }))
  for (const { name, reason } of failed) terminal.complain(`${name}: ${reason}`)
  return failed.some(({ name }) => name === 'model') ? exitCode.couldNotCheck : exitCode.bad
}

function asJson(honest: boolean, { output, kv }: Judgement) {
  const { margins, traceRoot, fallbacks, ...run } = output
  const verdict = kv?.verdict
  return {
    ...run,
    honest,
    unproven: fallbacks.reduce((sum, { unproven }) => sum + unproven, 0),
    fallbacks,
    margins: Array.from(margins),
    ...(traceRoot && { traceRoot: hex(traceRoot) }),
    ...(kv && {
      kv: {
        keys: kv.keys,
        values: kv.values,
        threshold: kv.threshold,
        ...(verdict && {
          honest: verdict.honest,
          fallbacks: verdict.fallbacks,
          ...(verdict.traceRoot && { traceRoot: hex(verdict.traceRoot) }),
        }),
      },
    }),
  }
}

function page(honest: boolean, { output, kv }: Judgement): string[] {
  const { margins, bucket, kernels, traceRoot } = output
  const mean = margins.reduce((sum, value) => sum + value, 0) / margins.length
  const lines = [
    honest ? 'honest' : 'NOT HONEST: a dispute over this answer is won by the challenger',
    `margins: largest ${Math.max(...margins)}, mean ${mean}; bucket ${bucket}, ${kernels} kernels`,
  ]
  if (traceRoot) lines.push(`trace root ${hex(traceRoot)}`)
  if (!kv) return lines
  const spread = (name: string, { mean, largest }: KvSpread) =>
    `${name} ${mean.toPrecision(3)} over all rows, the farthest ${largest.toPrecision(3)}`
  lines.push(
    `KV distance: ${spread('keys', kv.keys)}; ${spread('values', kv.values)}; threshold ${kv.threshold}`,
  )
  if (kv.verdict) {
    lines.push(`drawn KV rows: ${kv.verdict.honest ? 'honest' : 'NOT HONEST'}`)
    if (kv.verdict.traceRoot) lines.push(`KV trace root ${hex(kv.verdict.traceRoot)}`)
  }
  return lines
}
