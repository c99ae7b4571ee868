import type { NodeContext, Operator, Operators } from '../node-context.ts'
import type { View } from '../view.ts'
import { activationOperators, microsoftActivations } from './activation.ts'
import { arithmeticOperators } from './arithmetic.ts'
import { attentionOperators, standardAttention } from './attention.ts'
import { matmulOperators, microsoftMatmul } from './matmul.ts'
import { movementOperators } from './movement.ts'
import { microsoftNorms, normOperators } from './norm.ts'
import { microsoftQuantised, quantisedOperators } from './quantised.ts'
import { reductionOperators } from './reduction.ts'
import { microsoftRotary, standardRotary } from './rotary.ts'

const byDomain: Readonly<Record<string, Operators>> = {
  '': {
    ...movementOperators,
    ...arithmeticOperators,
    ...activationOperators,
    ...reductionOperators,
    ...normOperators,
    ...matmulOperators,
    ...quantisedOperators,
    ...standardRotary,
    ...standardAttention,
  },
  'com.microsoft': {
    ...microsoftActivations,
    ...microsoftNorms,
    ...microsoftMatmul,
    ...microsoftQuantised,
    ...microsoftRotary,
    ...attentionOperators,
  },
}

/** Lowers one node to kernels, or refuses it by name. */
export function lowerNode(node: NodeContext): readonly (View | undefined)[] {
  const { domain, opType, attribute } = node.node
  const known = domain === 'ai.onnx' ? '' : domain
  const operator: Operator | undefined = byDomain[known]?.[opType]
  if (operator === undefined) {
    const help =
      'the operator is not supported. Export the model with standard operators (opset 14 to 18), or fuse less'
    return node.refuse(help, 'unsupported-operator')
  }
  const unknown = attribute.find(({ name }) => !operator.attributes.includes(name))
  if (unknown) node.refuseAttribute(unknown.name, String(unknown.i || unknown.f), 'a node without it is')
  return operator.lower(node)
}
