import { readFile } from 'node:fs/promises'
import type { Policy } from '../../attestation/policy.ts'
import type { Check, Result } from '../../attestation/result.ts'
import { command, type ExitCode, exitCode, type Terminal } from './command.ts'
import { type Option, toggle, UsageError } from './option.ts'

export const verifyEvidence = command({
  name: 'verify evidence',
  summary: 'check attestation evidence of a worker, or of an inference service',
  positionals: ['FILE'],
  options: {
    policy: text('JSON file with what to ask for', 'FILE', 'real hardware, up to date, with a GPU'),
    nonce: text('the challenge that was sent, 32 bytes of hex', 'HEX', 'none: freshness stays open'),
    nonceAt: time('when the challenge was made', 'not known'),
    at: time('the time to judge at', 'now'),
    collateral: text('directory with certificates, lists and manifests', 'DIR', 'none'),
    online: toggle('get collateral from Intel, AMD and NVIDIA'),
    scheme: text('how report data is made up', 'NAME', 'what the file looks like'),
    select: text('which of several: JSON pointer, or instance id', 'ID', 'the only one'),
    instances: text('list of instances (Chutes)', 'FILE', 'none'),
  },
  example: 'otr verify evidence response.json --nonce 9a79… --online',
  run: async ({ options, arguments: [file = ''], json }, terminal) => {
    const { bytesOfHex } = await import('../../attestation/bytes/text.ts')
    const { schemeNames } = await import('../../attestation/policy.ts')
    const { verifyEncodedEvidence } = await import('../../attestation/verify-evidence.ts')
    const scheme = schemeNames.find((name) => name === options.scheme)
    if (options.scheme !== undefined && scheme === undefined) {
      throw new UsageError(`--scheme: expected one of ${schemeNames.join(', ')}`)
    }
    const result = await verifyEncodedEvidence(await readBytes(file), await policyOf(options.policy), {
      now: options.at ?? new Date(),
      collateral: await collateralOf(options.collateral, options.online),
      challenge: asUsage('--nonce', () =>
        options.nonce === undefined ? undefined : bytesOfHex('nonce', options.nonce, 32),
      ),
      challengeAt: options.nonceAt,
      scheme,
      select: options.select,
      instances: options.instances === undefined ? undefined : await readBytes(options.instances),
    })
    if (json) terminal.print(JSON.stringify(result))
    else report(result, terminal)
    return codes[result.verdict]
  },
})

const codes: Readonly<Record<Result['verdict'], ExitCode>> = {
  accept: exitCode.yes,
  refuse: exitCode.bad,
  unknown: exitCode.couldNotCheck,
}

function text(description: string, placeholder: string, fallbackText: string): Option<string | undefined> {
  return { description, placeholder, fallback: undefined, fallbackText, parse: (value) => value }
}

function time(description: string, fallbackText: string): Option<Date | undefined> {
  const parse = (value: string) => {
    const date = new Date(value)
    if (Number.isNaN(date.getTime())) throw new Error('expected a time as 2026-06-30T12:00:00Z')
    return date
  }
  return { description, placeholder: 'TIME', fallback: undefined, fallbackText, parse }
}

/** Without a policy the question is about somebody's endpoint, of whatever scheme. */
async function policyOf(file: string | undefined): Promise<Policy> {
  const { defaultPolicy, schemeNames } = await import('../../attestation/policy.ts')
  const { parsePolicy } = await import('../../attestation/policy-file.ts')
  const base = { ...defaultPolicy, schemes: schemeNames }
  if (file === undefined) return base
  const content = Buffer.from(await readBytes(file)).toString('utf8')
  return asUsage(file, () => parsePolicy(content, base))
}

async function collateralOf(directory: string | undefined, online: boolean) {
  if (directory !== undefined && online) throw new UsageError('--collateral or --online, not both')
  if (online) return (await import('../../attestation/collateral/http.ts')).httpCollateral()
  if (directory === undefined) return (await import('../../attestation/collateral/provider.ts')).noCollateral
  return (await import('../../attestation/collateral/directory.ts')).directoryCollateral(directory)
}

/** What is wrong with an option's value is wrong usage. */
function asUsage<T>(source: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new UsageError(`${source}: ${error instanceof Error ? error.message : error}`)
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  return Uint8Array.from(await readFile(path))
}

const marks = { pass: 'pass', fail: 'FAIL', unknown: 'open' } as const

function report({ verdict, checks, claims }: Result, terminal: Terminal): void {
  if (claims?.simulated) terminal.print('SIMULATED HARDWARE: this evidence proves nothing\n')
  const width = Math.max(...checks.map((check) => nameOf(check).length))
  for (const check of checks) {
    const { status, required, reason } = check
    const mark = status === 'unknown' && !required ? '-' : marks[status]
    terminal.print(`${mark.padEnd(5)} ${nameOf(check).padEnd(width)}  ${reason}`)
  }
  terminal.print(`\n${verdict}`)
  if (claims === null) return
  const { gpuTee, tcbStatus, signer, measurements, limits } = claims
  const rows = [
    ['CPU', `${claims.cpuTee ?? 'none'}${tcbStatus === null ? '' : `, ${tcbStatus}`}`],
    ...(gpuTee?.devices ?? []).map(({ serial, driver, vbios, mode }) => [
      'GPU',
      `${gpuTee?.arch} ${serial}, driver ${driver}, VBIOS ${vbios}, ${mode}`,
    ]),
    ['signer', signer ?? 'none'],
    ...claims.modelIds.map((id) => ['model', id]),
    ...Object.entries(measurements),
    ...limits.map((limit) => ['not shown', limit]),
  ]
  for (const [name = '', value = ''] of rows) terminal.print(`${name.padEnd(15)} ${value}`)
}

function nameOf({ id, values }: Check): string {
  return values.gpu === undefined ? id : `${id} [${values.gpu}]`
}
