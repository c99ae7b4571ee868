import { setTimeout } from 'node:timers/promises'
import { startBatching } from './batching.ts'

/** Orders receipts and brings them onto a chain until it is killed. Run by a test. */
const [options = '{}'] = process.argv.slice(2)
const { order } = await startBatching(JSON.parse(options))
console.log('open')
for (;;) {
  await order(3)
  await setTimeout(10)
}
