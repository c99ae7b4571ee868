import { command, exitCode } from './command.ts'
import { judged } from './judged.ts'

export const modelRoots = command({
  name: 'model roots',
  summary: 'derive what a model id commits to, after checking the program against ONNX Runtime',
  positionals: ['DIR'],
  options: {},
  example: 'otr model roots fraud-proof/model/demo',
  run: ({ arguments: [directory = ''], json }, terminal) =>
    judged(json, terminal, async () => {
      const { readModelFiles } = await import('../../fraud-proof/model/model-files.ts')
      const { modelSpec } = await import('../../fraud-proof/vm/model-roots.ts')
      const { hashModel } = await import('../../contracts/model.ts')
      const { programKinds } = await import('../../fraud-proof/program/kinds.ts')
      const { selfCheck } = await import('../../fraud-proof/vm/self-check.ts')
      const files = await readModelFiles(directory)
      const check = await selfCheck(files)
      if (!(check.difference <= check.tolerance)) {
        terminal.complain(
          `the program's logits lie up to ${check.difference} from ONNX Runtime's, more than ${check.tolerance}: not the same model`,
        )
        return exitCode.bad
      }
      const spec = await modelSpec(files)
      const modelId = hashModel(spec)
      if (json) {
        terminal.print(JSON.stringify({ modelId, spec, selfCheck: check }))
        return exitCode.yes
      }
      terminal.print(`model id      ${modelId}`)
      terminal.print(`weights root  ${spec.weights.root} (${spec.weights.count} tensors)`)
      for (const { length, programs } of spec.buckets) {
        for (const [i, { program }] of programs.entries()) {
          terminal.print(
            `${`${length} ${programKinds[i]}`.padEnd(13)} ${program.root} (${program.count} kernels)`,
          )
        }
      }
      terminal.print(`self-check    logits within ${check.difference.toPrecision(2)} of ONNX Runtime's`)
      return exitCode.yes
    }),
})
