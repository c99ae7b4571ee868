import { command, exitCode } from './command.ts'
import { judged } from './judged.ts'

export const modelInit = command({
  name: 'model init',
  summary: "write otr.json from a model's own configuration",
  positionals: ['DIR'],
  options: {},
  example: 'otr model init models/my-model',
  run: ({ arguments: [directory = ''], json }, terminal) =>
    judged(json, terminal, async () => {
      const { writeManifest } = await import('../../fraud-proof/model/manifest.ts')
      const { readModelFiles } = await import('../../fraud-proof/model/model-files.ts')
      const { manifest } = await readModelFiles(directory)
      const path = await writeManifest(directory, manifest)
      terminal.print(json ? JSON.stringify({ path, manifest }) : `wrote ${path}`)
      return exitCode.yes
    }),
})
