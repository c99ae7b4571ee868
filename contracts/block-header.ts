import { type Block, type Hex, keccak256, numberToHex, toRlp } from 'viem'
import { OtrError } from './errors.ts'

/** The RLP of a block's header: what `HeaderBeacon` takes as proof of a block's randomness. */
export function encodeHeader(block: Block): Hex {
  const whole = (value: bigint | null | undefined) =>
    value === null || value === undefined ? undefined : value === 0n ? '0x' : numberToHex(value)
  // Each upgrade of Ethereum appended fields, so the header ends at the first that a block does not have.
  const optional = [
    whole(block.baseFeePerGas),
    block.withdrawalsRoot,
    whole(block.blobGasUsed),
    whole(block.excessBlobGas),
    block.parentBeaconBlockRoot,
    'requestsHash' in block ? (block.requestsHash as Hex) : undefined,
  ]
  const end = optional.findIndex((field) => field === undefined || field === null)
  const fields = [
    block.parentHash,
    block.sha3Uncles,
    block.miner,
    block.stateRoot,
    block.transactionsRoot,
    block.receiptsRoot,
    block.logsBloom,
    whole(block.difficulty),
    whole(block.number),
    whole(block.gasLimit),
    whole(block.gasUsed),
    whole(block.timestamp),
    block.extraData,
    block.mixHash,
    block.nonce,
    ...(end < 0 ? optional : optional.slice(0, end)),
  ]
  const header = toRlp(fields.map((field) => field ?? '0x'))
  if (keccak256(header) !== block.hash) {
    throw new OtrError(
      'bad-header',
      `the header of block ${block.number} hashes to ${keccak256(header)}, not to ${block.hash}: the chain has fields that are not known here`,
      { block: String(block.number) },
    )
  }
  return header
}
