import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { GraphBuilder } from '../../fraud-proof/model/onnx/graph-builder.ts'
import { readOnnx, writeOnnx } from '../../fraud-proof/model/onnx/onnx-file.ts'
import { dataType } from '../../fraud-proof/model/onnx/tensor-type.ts'
import { encodeKernel } from '../../fraud-proof/program/encoding.ts'
import { lower } from '../../fraud-proof/program/lower.ts'
import { temporaryModel, tinyLlama } from '../support/model-directory.ts'

const removals: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const remove of removals.splice(0)) await remove()
})

/** A decoder whose logits pass through an If: as they are in one branch, negated in the other. */
async function branchingModel(condition: (g: GraphBuilder) => string) {
  const { dir, remove } = await temporaryModel(tinyLlama)
  removals.push(remove)
  const path = join(dir, 'model.onnx')
  const plain = await readModelFiles(dir)
  const model = await readOnnx(path)
  const g = new GraphBuilder(dataType.FLOAT)
  const chosen = condition(g)
  const branch = (name: string, opType: string) => {
    const inside = g.branch(name)
    // Both branches, and the graph around them, use this name.
    const turned = inside.node('pass', opType, ['before'], { outputs: ['/layers.0/q/MatMul_output_0'] })
    inside.node('pass', 'Identity', [turned], { outputs: [`logits_${name}`] })
    inside.output(`logits_${name}`, dataType.FLOAT, ['batch_size', 'sequence_length', 320])
    return inside.graph(name)
  }
  const branches = { then_branch: branch('one', 'Identity'), else_branch: branch('two', 'Neg') }
  g.node('choice', 'If', [chosen], { outputs: ['logits'], attributes: branches })
  for (const node of model.graph.node) {
    node.output = node.output.map((name) => (name === 'logits' ? 'before' : name))
  }
  const added = g.graph('added')
  model.graph.node.push(...added.node)
  model.graph.initializer.push(...added.initializer)
  await writeFile(path, writeOnnx(model))
  return { plain, branching: await readModelFiles(dir) }
}

function isShort(g: GraphBuilder): string {
  const length = g.node('front', 'Gather', [g.node('front', 'Shape', ['input_ids']), g.int64(1)])
  return g.node('front', 'Less', [length, g.int64(20)])
}

describe('a graph with branches', () => {
  it('is lowered as the branch that its shapes choose', async () => {
    const { plain, branching } = await branchingModel(isShort)
    const bytes = async (files: typeof plain, bucket: number) =>
      (await lower(files, bucket, 'greedy')).program.kernels.map((kernel) =>
        Buffer.from(encodeKernel(kernel)).toString('hex'),
      )
    expect(await bytes(branching, 16)).toEqual(await bytes(plain, 16))
    expect((await bytes(branching, 24)).length).toBe((await bytes(plain, 24)).length + 1)
  })

  it('is refused where the tokens choose', async () => {
    const { branching } = await branchingModel((g) => {
      const least = g.node('front', 'ReduceMin', ['input_ids'], { attributes: { keepdims: 0n } })
      return g.node('front', 'Less', [least, g.int64(9)])
    })
    const lowering = lower(branching, 16, 'greedy')
    await expect(lowering).rejects.toMatchObject({ code: 'unsupported-input', context: { operator: 'If' } })
    await expect(lowering).rejects.toThrow('depends on the tokens')
  })
})
