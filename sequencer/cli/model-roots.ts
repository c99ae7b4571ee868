import type { ProgramShape } from '../../fraud-proof/vm/model-roots.ts'
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
      const shapes: ProgramShape[] = []
      const spec = await modelSpec(files, (shape) => shapes.push(shape))
      const modelId = hashModel(spec)
      if (json) {
        const programs = shapes.map(({ bucket, kind, kernelsByLayer }) => ({
          bucket,
          kind,
          kernelsByLayer: Object.fromEntries(kernelsByLayer),
        }))
        terminal.print(JSON.stringify({ modelId, spec, programs, selfCheck: check }))
        return exitCode.yes
      }
      terminal.print(`model id      ${modelId}`)
      terminal.print(`weights root  ${spec.weights.root} (${spec.weights.count} tensors)`)
      for (const { length, programs } of spec.buckets) {
        for (const [i, { program }] of programs.entries()) {
          const kind = programKinds[i] ?? ''
          const layers = layerText(layersOf(shapes, length, kind))
          terminal.print(
            `${`${length} ${kind}`.padEnd(13)} ${program.root} (${program.count} kernels; ${layers})`,
          )
        }
      }
      terminal.print(`self-check    logits within ${check.difference.toPrecision(2)} of ONNX Runtime's`)
      return exitCode.yes
    }),
})

/** Kernels by layer, `outside` of any last. */
function layersOf(shapes: readonly ProgramShape[], bucket: number, kind: string): [string, number][] {
  const shape = shapes.find((each) => each.bucket === bucket && each.kind === kind)
  const layers = [...(shape?.kernelsByLayer ?? [])]
  return [...layers.filter(([layer]) => layer >= 0), ...layers.filter(([layer]) => layer < 0)].map(
    ([layer, kernels]) => [layer < 0 ? 'outside' : String(layer), kernels],
  )
}

function layerText(layers: readonly [string, number][]): string {
  const outside = layers.filter(([layer]) => layer === 'outside').map(([, kernels]) => `${kernels} outside`)
  const inside = layers.filter(([layer]) => layer !== 'outside').map(([, kernels]) => kernels)
  return [...(inside.length > 0 ? [`by layer ${inside.join(', ')}`] : []), ...outside].join('; ')
}
