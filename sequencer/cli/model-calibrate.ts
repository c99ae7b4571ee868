import { readFile } from 'node:fs/promises'
import type { Calibration } from '../../fraud-proof/calibration/calibrate.ts'
import { command, exitCode } from './command.ts'
import { judged } from './judged.ts'
import { integer, type Option, toggle, UsageError } from './option.ts'

const prompts: Option<string> = {
  description: 'a file of prompts, one a line, asked beside random tokens',
  placeholder: 'FILE',
  fallback: '',
  fallbackText: 'a few of its own',
  parse: (text) => text,
}

export const modelCalibrate = command({
  name: 'model calibrate',
  summary: 'measure how far honest answers lie from the canonical machine, and propose thresholds',
  positionals: ['DIR'],
  options: {
    answers: integer('answers to measure', { min: 3, max: 1_000_000, fallback: 200 }),
    questions: integer('which questions to ask: another number, other ones', {
      min: 0,
      max: 2 ** 31,
      fallback: 0,
    }),
    prompts,
    frugal: toggle('load weights as they are needed: slower, in less memory'),
    write: toggle("put the proposed thresholds into otr.json, which changes the model's id"),
  },
  example: 'otr model calibrate fraud-proof/model/demo --answers 200',
  run: ({ arguments: [directory = ''], options, json }, terminal) =>
    judged(json, terminal, async () => {
      const { calibrate } = await import('../../fraud-proof/calibration/calibrate.ts')
      const { withThresholds } = await import('../../fraud-proof/calibration/propose.ts')
      const { replaceManifest } = await import('../../fraud-proof/model/manifest.ts')
      const { readModelFiles } = await import('../../fraud-proof/model/model-files.ts')
      const { manifest, hasManifest } = await readModelFiles(directory)
      if (options.write && !hasManifest) {
        throw new UsageError(`${directory} has no otr.json to write to; otr model init makes one`)
      }
      const lines = options.prompts === '' ? [] : (await readFile(options.prompts, 'utf8')).split('\n')
      const asked = lines.filter((line) => line.trim() !== '')
      const calibration = await calibrate(directory, {
        answers: options.answers,
        seed: options.questions,
        ...(asked.length > 0 ? { prompts: asked } : {}),
        weights: options.frugal ? 'frugal' : 'fast',
        signal: terminal.stop,
      })
      const { proposal } = calibration
      const path = options.write && (await replaceManifest(directory, withThresholds(manifest, proposal)))
      if (json) terminal.print(JSON.stringify({ ...calibration, ...(path && { wrote: path }) }))
      else {
        for (const line of page(calibration)) terminal.print(line)
        if (path) terminal.print(`wrote ${path}: the model has another id now`)
      }
      return exitCode.yes
    }),
})

const names = { marginMax: 'largest margin', marginMean: 'mean margin', kvDistance: 'KV distance' } as const

function page({ profile, tokens, otherChoices, logitDifference, proposal, present }: Calibration): string[] {
  const { answers, quantiles, slash, suspect, factors, beyond } = proposal
  const cells = (values: readonly (string | number)[]) =>
    values.map((value) => (typeof value === 'number' ? value.toPrecision(2) : value).padStart(10)).join('')
  const rows = (['marginMax', 'marginMean', 'kvDistance'] as const).map((measure) => {
    const { half, ninety, ninetyNine, largest } = quantiles[measure]
    const values = [half, ninety, ninetyNine, largest, suspect[measure], slash[measure]]
    return `${names[measure].padEnd(15)}${cells(values)}`
  })
  const percent = (share: number) => `${(100 * share).toPrecision(2)} %`
  return [
    `${answers} honest answers of profile ${profile}, ${tokens} tokens, ${otherChoices} of them not the canonical choice`,
    `logits differ by up to ${logitDifference.toPrecision(2)}`,
    '',
    `${''.padEnd(15)}${cells(['50 %', '90 %', '99 %', 'largest', 'suspect', 'slash'])}`,
    ...rows,
    '',
    `An honest answer lies beyond the largest of one measure with a probability of at most ${percent(beyond.one)}, of any of`,
    `the three ${percent(beyond.any)} (95 % confidence, ${answers} answers taken as independent). The thresholds lie further out: ${factors.suspect} and`,
    `${factors.slash} times that largest, or what the difference of logits could do to a margin.`,
    `The present thresholds: ${present.slash.crossed} answers cross slash (at most ${percent(present.slash.bound)}), ${present.suspect.crossed} suspect (at most ${percent(present.suspect.bound)}).`,
  ]
}
