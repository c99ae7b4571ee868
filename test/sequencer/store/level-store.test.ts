import { join } from 'node:path'
import { LevelStore } from '../../../sequencer/store/level-store.ts'
import { describeStore } from '../../support/store-conformance.ts'
import { temporaryDirectory } from '../../support/temporary-directory.ts'

describeStore('a store on level', async () => {
  const directory = await temporaryDirectory()
  return {
    open: () => LevelStore.open(join(directory, 'store')),
    openBackup: (backup) => LevelStore.open(backup),
    newDirectory: () => join(directory, 'backups', 'backup'),
  }
})
