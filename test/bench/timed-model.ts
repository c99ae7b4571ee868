import { appendFileSync } from 'node:fs'
import { Model } from '../../fraud-proof/model/model.ts'

/** Loaded before a worker: writes down, by its prompt, how many milliseconds the model itself takes for each answer. */
const file = process.env.MODEL_TIMES ?? ''
const generate = Model.prototype.generate
Model.prototype.generate = function timed(options) {
  const start = performance.now()
  const answer = generate.call(this, options)
  const note = () => {
    const line = JSON.stringify([options.prompt.join(), performance.now() - start])
    setImmediate(() => appendFileSync(file, `${line}\n`))
  }
  answer.result.then(note, () => undefined)
  return answer
}
