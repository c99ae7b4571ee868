import { describeError } from '../../contracts/chain/describe-error.ts'
import type { Api } from './api.ts'
import { checkOnChain, checkWithoutChain, standingOnChain } from './chain-checks.ts'
import { type ChainReader, type ChainRules, readFacts, readRules } from './chain-facts.ts'
import { checkEvidence } from './evidence-check.ts'
import { type Presented, present, type Shown } from './exchange.ts'
import { checkExchange } from './exchange-checks.ts'
import type { Finality, Standing } from './finality.ts'
import { sequencerSignature, workerSignature } from './signature-checks.ts'
import type { Trust, TrustedModel } from './trust.ts'
import {
  type CheckName,
  type Finding,
  type Findings,
  fail,
  judge,
  same,
  unknown,
  type Verification,
} from './verification.ts'

export interface VerifyOptions {
  readonly signal?: AbortSignal | undefined
  /** Where the sequencer says the receipt stands; by default it is asked. */
  readonly said?: Finality | undefined
  /** Nothing is known of question and answer: only what the receipt says of itself is asked for. */
  readonly receiptAlone?: boolean | undefined
}

/** What only a question and its answer can show. */
const ofExchange: readonly CheckName[] = [
  'request',
  'nonce',
  'time',
  'parameters',
  'seed',
  'response',
  'finish',
]

/** Checks exchanges against what is trusted. */
export class Verifier {
  readonly trust: Trust
  readonly #api: Api | undefined
  readonly #chain: ChainReader | undefined
  #rules: Promise<ChainRules> | undefined

  /** Without an API, what is not shown is not known. */
  constructor(trust: Trust, { api, chain }: { api?: Api | undefined; chain?: ChainReader | undefined }) {
    this.trust = trust
    this.#api = api
    this.#chain = chain
  }

  get hasChain(): boolean {
    return this.#chain !== undefined
  }

  async verify(shown: Shown, options: VerifyOptions = {}): Promise<Verification> {
    const trust = this.trust
    const { signal } = options
    const presented = await present(shown, trust.deployment)
    const rules = await this.#readRules()
    const [worker, sequencer, evidence, tokens, onChain] = await Promise.all([
      workerSignature(presented, trust.deployment),
      sequencerSignature(presented, trust.deployment, {
        sequencer: trust.sequencer ?? rules?.sequencer,
        inclusionGrace: rules?.inclusionGrace,
      }),
      attempt(signal, () =>
        checkEvidence(
          presented,
          async () => shown.evidence ?? (await this.#api?.evidence(presented.receipt.evidenceHash, signal)),
          trust.evidence,
        ),
      ),
      attempt(signal, () => this.#checkTokens(presented, signal)),
      this.#checkChain(presented, rules, options),
    ])
    const offline = checkExchange(presented, trust)
    const findings: Findings = {
      ...offline,
      deployment:
        offline.deployment.status === 'pass'
          ? this.#onItsChain(rules, offline.deployment)
          : offline.deployment,
      tokens,
      'worker-signature': worker,
      'sequencer-signature': sequencer,
      evidence,
      ...onChain,
    }
    const open = new Set<CheckName>(['inclusion', 'finality', ...(trust.without ?? [])])
    if (this.#modelOf(presented) === undefined) open.add('tokens')
    if (options.receiptAlone === true) for (const name of [...ofExchange, 'tokens' as const]) open.add(name)
    return judge(findings, open)
  }

  /** How far a receipt has come: by the chain where there is one that answers, else as the sequencer says. */
  async standing(shown: Shown, said: Finality): Promise<Standing> {
    const presented = await present(shown, this.trust.deployment)
    const unconfirmed = { ...said, isConfirmed: false }
    if (this.#chain === undefined) return unconfirmed
    try {
      const facts = await readFacts(this.#chain, this.trust.deployment, presented, said.batch)
      return { ...standingOnChain(presented, facts, said), isConfirmed: true }
    } catch {
      return unconfirmed
    }
  }

  /** A node that is away is asked again next time. */
  async #readRules(): Promise<ChainRules | undefined> {
    if (this.#chain === undefined) return undefined
    this.#rules ??= readRules(this.#chain, this.trust.deployment)
    try {
      return await this.#rules
    } catch {
      this.#rules = undefined
      return undefined
    }
  }

  #onItsChain(rules: ChainRules | undefined, finding: Finding): Finding {
    if (rules === undefined) return finding
    if (rules.isConsistent) return same('the chain of the node', rules.chainId, this.trust.deployment.chainId)
    return fail('the contracts on the chain do not belong together as the trusted deployment says')
  }

  #modelOf({ asked }: Presented): TrustedModel | undefined {
    const { models } = this.trust
    const name = asked?.ask.model
    const model = name !== undefined && Object.hasOwn(models, name) ? models[name] : undefined
    return typeof model === 'object' ? model : undefined
  }

  async #checkTokens(presented: Presented, signal: AbortSignal | undefined): Promise<Finding> {
    const { asked, given, receipt, hash } = presented
    const model = this.#modelOf(presented)
    if (model === undefined || asked === undefined || given === undefined) {
      return unknown(
        "that the text is what the receipt's tokens say is the worker's word; a local copy of the model could tell",
      )
    }
    const tokens = await this.#api?.tokens(hash, signal)
    if (tokens === undefined) return unknown('nobody shows the tokens of the receipt')
    return model.checkTokens({ ask: asked.ask, receipt, tokens, text: given.text, hungUp: given.hungUp })
  }

  async #checkChain(
    presented: Presented,
    rules: ChainRules | undefined,
    { said: known, signal }: VerifyOptions,
  ): Promise<Pick<Findings, 'registration' | 'inclusion' | 'finality'>> {
    const said = known ?? (await this.#said(presented, signal))
    if (this.#chain === undefined) return checkWithoutChain(said)
    try {
      if (rules === undefined) throw new Error('the chain does not answer')
      const facts = await readFacts(this.#chain, this.trust.deployment, presented, said.batch)
      return checkOnChain(presented, facts, said)
    } catch (error) {
      return checkWithoutChain(said, couldNot(error, signal))
    }
  }

  /** Where the sequencer says that a receipt stands; one that says nothing has not even batched it. */
  async #said({ hash }: Presented, signal: AbortSignal | undefined): Promise<Finality> {
    try {
      return (await this.#api?.receipt(hash, signal))?.finality ?? { state: 'provisional' }
    } catch {
      signal?.throwIfAborted()
      return { state: 'provisional' }
    }
  }
}

async function attempt(signal: AbortSignal | undefined, check: () => Promise<Finding>): Promise<Finding> {
  try {
    return await check()
  } catch (error) {
    return couldNot(error, signal)
  }
}

/** What could not be asked is not known, unless it was not to be asked any more. */
function couldNot(error: unknown, signal: AbortSignal | undefined): Finding {
  signal?.throwIfAborted()
  return unknown(`could not be checked: ${describeError(error)}`)
}
