// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// What one deployment fixes for good: who sequences, times in seconds (one in blocks), and amounts in wei. The README derives
/// them for a chain.
struct Settings {
    address sequencer;
    /// How long a batch can be disputed, from the latest of its commit, its draw and its last supply.
    uint64 window;
    /// How long after it was retired a key's, a model's or an operator's earlier work may still be committed.
    uint64 inclusionGrace;
    /// How long the sequencer has to supply what was demanded.
    uint64 supplyTime;
    /// Blocks from a commit to the one whose randomness draws its rows.
    uint64 beaconDelay;
    /// Each side's own time in a dispute.
    uint64 clock;
    /// What every turn has, however little is left on the clock.
    uint64 minTurn;
    /// On top for the first answer and for the first point, which take a replay.
    uint64 replayAllowance;
    /// What either side of a dispute puts up while twice the base fee is at most `gasPrice`; doubled until that price covers it.
    uint128 bond;
    uint128 gasPrice;
    /// What a challenger owes for an answer, per token of the bucket; twice for KV.
    uint128 feePerToken;
    uint128 operatorStake;
    uint128 sequencerBond;
    /// For each receipt that is demanded; at least what supplying it costs.
    uint128 demandFee;
}
