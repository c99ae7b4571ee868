import { type ContractFunctionArgs, encodeAbiParameters, getAbiItem, type Hex, keccak256, toHex } from 'viem'
import { modelsAbi } from './generated/models.ts'

/** Everything that a model's id commits to, as `Models.register` takes it. */
export type ModelSpec = ContractFunctionArgs<typeof modelsAbi, 'nonpayable', 'register'>[0]

const tag = keccak256(toHex('otr/model/v1'))
const [specType] = getAbiItem({ abi: modelsAbi, name: 'register' }).inputs

/** A model's id; the twin of `Models.register`. */
export function hashModel(spec: ModelSpec): Hex {
  return keccak256(encodeAbiParameters([{ type: 'bytes32' }, specType], [tag, spec]))
}
