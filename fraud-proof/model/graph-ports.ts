import { ModelError } from './model-error.ts'
import type { ValueInfoProto } from './onnx/generated/onnx_pb.ts'
import type { OnnxModel } from './onnx/onnx-file.ts'
import { dataType } from './onnx/tensor-type.ts'

/** A port's element type and its dims, undefined where the graph leaves them open. */
export interface Port {
  readonly type: number
  readonly dims: readonly (number | undefined)[]
}

/** The inputs and outputs of a graph by name, and how to refuse it. */
export class GraphPorts {
  readonly inputs: ReadonlyMap<string, Port>
  readonly outputs: ReadonlyMap<string, Port>
  readonly #path: string

  constructor({ graph }: OnnxModel, path: string) {
    // Old files list their weights among the inputs.
    const weights = new Set(graph.initializer.map((tensor) => tensor.name))
    const inputs = graph.input.filter((input) => !weights.has(input.name))
    this.inputs = new Map(inputs.map((input) => [input.name, portOf(input)]))
    this.outputs = new Map(graph.output.map((output) => [output.name, portOf(output)]))
    this.#path = path
  }

  refuse(problem: string): never {
    const names = [...this.inputs.keys()]
    const shown = `${names.slice(0, 6).join(', ')}${names.length > 6 ? ', …' : ''}`
    throw new ModelError(
      'unsupported-graph',
      `${this.#path}: ${problem}. Expected a decoder with input_ids, attention_mask, position_ids (optional) and ` +
        'past_key_values.N.key|value or past_N, giving logits and present.N.key|value or present_N; ' +
        `it has ${names.length} inputs (${shown}). Export it for text generation with past.`,
      { path: this.#path },
    )
  }
}

function portOf(info: ValueInfoProto): Port {
  const value = info.type?.value
  if (value?.case !== 'tensorType') return { type: dataType.UNDEFINED, dims: [] }
  const dims = value.value.shape?.dim ?? []
  return {
    type: value.value.elemType,
    // Some exporters write an open dim as -1 or 0.
    dims: dims.map(({ value }) =>
      value.case === 'dimValue' && value.value > 0n ? Number(value.value) : undefined,
    ),
  }
}
