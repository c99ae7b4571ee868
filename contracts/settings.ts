import { type Address, type ContractConstructorArgs, parseEther, parseGwei } from 'viem'
import type { disputesAbi } from './generated/disputes.ts'

/** What one deployment fixes for good; `Settings` in Settings.sol. Times are seconds, `beaconDelay` blocks, amounts wei. */
export type Settings = ContractConstructorArgs<typeof disputesAbi>[0]

const minute = 60n
const hour = 60n * minute
const day = 24n * hour

/** For a development chain: minutes instead of days, so that a person can watch. */
export function devnetSettings(sequencer: Address): Settings {
  return {
    sequencer,
    window: 10n * minute,
    inclusionGrace: 10n * minute,
    supplyTime: 5n * minute,
    beaconDelay: 2n,
    clock: 10n * minute,
    minTurn: 1n * minute,
    replayAllowance: 5n * minute,
    bond: parseEther('0.1'),
    gasPrice: parseGwei('10'),
    feePerToken: parseEther('0.0001'),
    operatorStake: parseEther('1'),
    sequencerBond: parseEther('1'),
    demandFee: parseEther('0.001'),
  }
}

/** What both sides of a dispute spend at most, and what supplying one receipt costs; the README has the sums. */
const disputeGas = 4_000_000n
const supplyGas = 100_000n
const answerGasPerToken = 5_000n

/**
 * For an OP-stack chain, where a transaction that the sequencer censors is forced through L1 within 12 hours and blocks take 2
 * seconds; the README derives each number. `gasPrice`, in wei, is what the stated amounts cover: take a dear day's, at least twice the usual base fee. Bonds
 * double where that rises above it.
 */
export function opStackSettings(sequencer: Address, gasPrice = parseGwei('1')): Settings {
  const bond = disputeGas * gasPrice
  return {
    sequencer,
    window: 2n * day,
    inclusionGrace: 1n * day,
    supplyTime: 1n * day,
    beaconDelay: 930n,
    clock: 6n * day,
    minTurn: 30n * minute,
    replayAllowance: 6n * hour,
    bond,
    gasPrice,
    feePerToken: answerGasPerToken * gasPrice,
    operatorStake: 100n * bond,
    sequencerBond: 100n * bond,
    demandFee: supplyGas * gasPrice,
  }
}
