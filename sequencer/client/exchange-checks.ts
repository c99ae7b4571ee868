import { derivedSeed } from '../../contracts/derived-seed.ts'
import { finish } from '../../contracts/receipt.ts'
import type { Presented } from './exchange.ts'
import { modelIdOf, type Trust } from './trust.ts'
import { type Finding, type Findings, fail, pass, same, unknown } from './verification.ts'

type ExchangeCheck =
  | 'deployment'
  | 'model'
  | 'request'
  | 'nonce'
  | 'time'
  | 'parameters'
  | 'seed'
  | 'response'
  | 'finish'

/** How far a worker's clock may be from the client's, seconds. */
const SKEW = 60

/** What follows from request, answer and receipt alone. */
export function checkExchange(shown: Presented, trust: Trust): Pick<Findings, ExchangeCheck> {
  return {
    deployment: deploymentFinding(shown, trust),
    model: modelFinding(shown, trust),
    request: asked(shown, ({ hash }) => same('the hash of the request', shown.receipt.requestHash, hash)),
    nonce: asked(shown, ({ ask: { nonce } }) =>
      nonce === undefined
        ? unknown('the request names no nonce, so the sequencer drew it')
        : same('the nonce', shown.receipt.nonce, nonce),
    ),
    time: timeFinding(shown),
    parameters: parametersFinding(shown),
    seed: asked(shown, ({ ask: { seed } }) => {
      const { nonce, requestHash } = shown.receipt
      const whose = seed === undefined ? 'the derived seed' : "the client's seed"
      return same(whose, shown.receipt.seed, seed ?? derivedSeed(nonce, requestHash))
    }),
    response: responseFinding(shown),
    finish: finishFinding(shown),
  }
}

function asked({ asked }: Presented, check: (asked: NonNullable<Presented['asked']>) => Finding): Finding {
  return asked ? check(asked) : unknown('the request is not here to compare with')
}

function deploymentFinding({ domain }: Presented, { deployment }: Trust): Finding {
  const name = ({ chainId, rollup }: Presented['domain']) => `${rollup} on chain ${chainId}`
  return same('the deployment', name(domain), name(deployment))
}

function modelFinding({ receipt: { modelId }, asked }: Presented, { models }: Trust): Finding {
  const named = (name: string) => (Object.hasOwn(models, name) ? models[name] : undefined)
  const names = Object.keys(models)
  if (asked === undefined) {
    const name = names.find((each) => modelIdOf(models[each] ?? '0x').toLowerCase() === modelId.toLowerCase())
    return name === undefined ? unknown(`model ${modelId} is none of those trusted`) : pass(`model ${name}`)
  }
  const { model } = asked.ask
  const trusted = named(model)
  if (trusted !== undefined) return same(`model ${model}`, modelId, modelIdOf(trusted))
  // Who asks by id has said what they trust.
  if (/^0x[0-9a-f]{64}$/i.test(model)) return same('the model', modelId, model)
  return unknown(`no model is trusted by the name of ${model}; trusted are: ${names.join(', ') || 'none'}`)
}

function timeFinding({ receipt: { issuedAt }, when }: Presented): Finding {
  if (when === undefined) return unknown('when it was asked and answered is not known')
  const before = when.askedAt / 1000 - Number(issuedAt)
  const after = Number(issuedAt) - when.answeredAt / 1000
  const seconds = (value: number) => `${Math.ceil(value)} s`
  if (before > SKEW) return fail(`issued ${seconds(before)} before it was asked`)
  if (after > SKEW) return fail(`issued ${seconds(after)} after it was answered`)
  return pass('issued between question and answer')
}

function parametersFinding(shown: Presented): Finding {
  const { receipt } = shown
  return asked(shown, ({ ask }) => {
    const { promptLength, maxTokens, bucket } = receipt
    const wanted = ask.maxTokens ?? Number.POSITIVE_INFINITY
    // Only a full bucket explains fewer than were asked for.
    const isClipped = maxTokens < wanted && promptLength + maxTokens === bucket
    const findings = [
      same('the temperature', receipt.temperature, bitsOf(ask.temperature)),
      same('the disputer', receipt.disputer, ask.disputer),
      same('the beneficiary', receipt.beneficiary, ask.beneficiary),
      isClipped ? pass('as many tokens as fit') : same('the limit of tokens', maxTokens, wanted),
    ]
    const wrong = findings.find(({ status }) => status !== 'pass')
    return wrong ?? pass('temperature, limit of tokens, disputer and beneficiary are those asked for')
  })
}

function responseFinding({ receipt: { responseHash }, given }: Presented): Finding {
  if (given === undefined) return unknown('the answer is not here to compare with')
  return same('the hash of the answer', responseHash, given.hash)
}

function finishFinding(shown: Presented): Finding {
  const { receipt, given } = shown
  const output = receipt.totalLength - receipt.promptLength
  if (output < 1 || output > receipt.maxTokens) {
    return fail(`${output} output tokens, of 1 to ${receipt.maxTokens}`)
  }
  const said = given?.finishReason
  const name = receipt.finish === finish.length ? 'length' : 'stop'
  if (said !== undefined && said !== name) return fail(`the API says ${said}, the receipt ${name}`)
  switch (receipt.finish) {
    case finish.length:
      return output === receipt.maxTokens
        ? pass(`all ${output} tokens were used`)
        : fail(`length, after ${output} of ${receipt.maxTokens} tokens`)
    case finish.endToken:
      return pass('the model ended it')
    case finish.stop:
      return asked(shown, ({ ask: { stop } }) => {
        if (given?.hungUp) return pass('the client hung up')
        if (stop.length === 0) return fail('stop, but no stop string was sent')
        const left = stop.find((text) => given?.text.includes(text))
        return left === undefined
          ? pass('a stop string ended it')
          : fail(`the answer goes on behind the stop string ${JSON.stringify(left)}`)
      })
    default:
      return fail(`${receipt.finish} is none of ${Object.values(finish).join(', ')}`)
  }
}

/** The bits of a binary32. */
function bitsOf(value: number): number {
  return new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0
}
