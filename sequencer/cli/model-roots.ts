import type { ProgramShape } from '../../fraud-proof/vm/model-roots.ts'
import { command, exitCode } from './command.ts'
import { judged } from './judged.ts'

const hex = (bytes: Uint8Array) => `0x${Buffer.from(bytes).toString('hex')}`

export const modelRoots = command({
  name: 'model roots',
  summary: 'derive what a model id commits to, after checking the program against ONNX Runtime',
  positionals: ['DIR'],
  options: {},
  example: 'otr model roots fraud-proof/model/demo',
  run: ({ arguments: [directory = ''], json }, terminal) =>
    judged(json, terminal, async () => {
      const { readModelFiles } = await import('../../fraud-proof/model/model-files.ts')
      const { modelRoots: rootsOf } = await import('../../fraud-proof/vm/model-roots.ts')
      const { modelId } = await import('../../fraud-proof/vm/roots.ts')
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
      const roots = await rootsOf(files, (shape) => shapes.push(shape))
      const id = hex(modelId(roots))
      const programs = [...roots.buckets].flatMap(([bucket, kinds]) =>
        Object.entries(kinds).map(([kind, { program, tables }]) => ({
          bucket,
          kind,
          kernels: program.count,
          kernelsByLayer: Object.fromEntries(layersOf(shapes, bucket, kind)),
          programRoot: hex(program.root),
          tables: tables.count,
          tablesRoot: hex(tables.root),
        })),
      )
      const weightsRoot = hex(roots.weights.root)
      if (json) {
        const weights = roots.weights.count
        terminal.print(JSON.stringify({ modelId: id, weightsRoot, weights, programs, selfCheck: check }))
        return exitCode.yes
      }
      terminal.print(`model id      ${id}`)
      terminal.print(`weights root  ${weightsRoot} (${roots.weights.count} tensors)`)
      for (const { bucket, kind, kernels, programRoot } of programs) {
        const layers = layersOf(shapes, bucket, kind)
        terminal.print(
          `${`${bucket} ${kind}`.padEnd(13)} ${programRoot} (${kernels} kernels; ${layerText(layers)})`,
        )
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
