import { LevelStore } from '../../sequencer/store/level-store.ts'
import { answer, openLedger } from './ledger-fixture.ts'

/** Orders receipts until it is killed, and prints each place and hash once it is acknowledged. Run by a test. */
const [directory = '', run = ''] = process.argv.slice(2)
const ledger = await openLedger(await LevelStore.open(directory))
console.log('open')
let count = 0
await Promise.all(
  Array.from({ length: 16 }, async () => {
    for (;;) {
      const id = `${run}-${count++}`
      const { sequence, hash } = await answer(ledger, id)
      process.stdout.write(`${sequence} ${hash} ${id}\n`)
    }
  }),
)
