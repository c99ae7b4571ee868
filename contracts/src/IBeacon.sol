// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Where a batch's randomness comes from: one value for a block, which nobody could foresee when the batch was committed.
interface IBeacon {
    /// The block's randomness, shown by `proof`; reverts where it is not.
    function seedOf(uint64 blockNumber, bytes calldata proof) external view returns (bytes32);

    /// Whether nobody can show the block's randomness any more.
    function isLost(uint64 blockNumber) external view returns (bool);
}
