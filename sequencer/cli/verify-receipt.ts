import { readFile } from 'node:fs/promises'
import type { Deployment } from '../../contracts/deploy.ts'
import type { Shown } from '../client/exchange.ts'
import type { Trust } from '../client/trust.ts'
import type { CheckName, Verification } from '../client/verification.ts'
import { chainOptions, openChain, readDeployment } from './chain-options.ts'
import { command, type ExitCode, exitCode, type Terminal } from './command.ts'
import { optionalText, toggle } from './option.ts'
import { shownBy } from './shown-by.ts'

export const verifyReceipt = command({
  name: 'verify receipt',
  summary: 'check an answer or a receipt: what is proven, by whom, and what is not',
  positionals: ['FILE|URL'],
  options: {
    ...chainOptions,
    rpc: optionalText('URL of a node of the chain', 'URL', 'none: what the chain knows stays open'),
    policy: optionalText(
      'file with the policy that evidence must meet',
      'FILE',
      'real hardware, up to date, with a GPU',
    ),
    simulated: toggle('development only: accept evidence of simulated hardware, which proves nothing'),
    model: optionalText(
      "directory of the model that should have answered, to compare the text's tokens",
      'DIR',
      'none',
    ),
    mirror: optionalText(
      'URL of a sequencer or a mirror, /v1 included, for what a file lacks',
      'URL',
      'none',
    ),
  },
  example: 'otr verify receipt answer.json --deployment addresses.json --rpc http://127.0.0.1:8545',
  run: async ({ options, arguments: [named = ''], json }, terminal) => {
    const { ClientError } = await import('../client/client-error.ts')
    try {
      return await check(named, options, json, terminal)
    } catch (error) {
      if (!(error instanceof ClientError)) throw error
      terminal.complain(error.message)
      return exitCode.bad
    }
  },
})

interface Settings {
  readonly rpc: string
  readonly deployment: string
  readonly policy: string
  readonly simulated: boolean
  readonly model: string
  readonly mirror: string
}

async function check(named: string, options: Settings, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const { Api } = await import('../client/api.ts')
  const { Verifier } = await import('../client/verifier.ts')
  const { receiptReport } = await import('./receipt-report.ts')
  const { present } = await import('../client/exchange.ts')
  const { chain, deployment } = await chainOf(options)
  const { shown, baseUrl = options.mirror } = await shownBy(named)
  const { receipt, hash: receiptHash } = await present(shown, deployment)
  const api = baseUrl === '' ? undefined : new Api(baseUrl, undefined)
  const verifier = new Verifier(await trustOf(shown, deployment, options), { api, chain })
  const receiptAlone = shown.request === undefined
  const verification = await verifier.verify(shown, { receiptAlone, signal: terminal.stop })
  if (json) terminal.print(JSON.stringify({ receiptHash, receiptAlone, ...verification }))
  else {
    const report = receiptReport(verification, { receipt, receiptHash, receiptAlone })
    for (const line of report) terminal.print(line)
  }
  return codes[verification.verdict]
}

const codes: Readonly<Record<Verification['verdict'], ExitCode>> = {
  refused: exitCode.bad,
  unproven: exitCode.couldNotCheck,
  provisional: exitCode.yes,
  committed: exitCode.yes,
  final: exitCode.yes,
}

async function chainOf(options: Settings) {
  if (options.rpc === '') return { chain: undefined, deployment: await readDeployment(options.deployment) }
  const { reader: chain, deployment } = await openChain(options)
  return { chain, deployment }
}

async function trustOf(shown: Shown, deployment: Deployment, options: Settings): Promise<Trust> {
  const { defaultPolicy } = await import('../../attestation/policy.ts')
  const { parsePolicy } = await import('../../attestation/policy-file.ts')
  const { evidenceVerifier } = await import('../../attestation/recorded-evidence.ts')
  const policy = options.policy === '' ? defaultPolicy : parsePolicy(await readFile(options.policy, 'utf8'))
  const evidence = evidenceVerifier({ policy, simulated: options.simulated })
  // A file of who kept no times, or does not care which model it was, shows all else nevertheless.
  const untimed: readonly CheckName[] = shown.askedAt === undefined ? ['time'] : []
  if (options.model === '') return { deployment, models: {}, evidence, without: ['model', ...untimed] }
  const { localModel } = await import('../client/local-model.ts')
  const models = { [modelOf(shown)]: await localModel(options.model) }
  return { deployment, models, evidence, without: untimed }
}

/** The name that was asked for; without a request any will do. */
function modelOf({ request }: Shown): string {
  const { model }: { model?: unknown } = request === undefined ? {} : JSON.parse(request)
  return typeof model === 'string' ? model : 'the model'
}
