// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Keccak trees over the receipts of one batch; the twin of `contracts/batch-tree.ts`.
library Merkle {
    error ProofLength(uint256 got, uint256 want);
    error IndexOutOfRange(uint256 index, uint256 count);

    /// The leaf of a receipt. The signature is hashed in, so that a batch commits to who signed, not only to what.
    function batchLeaf(bytes32 receiptHash, bytes memory workerSignature) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"00", receiptHash, keccak256(workerSignature)));
    }

    /// Levels above the leaves of a tree padded with zero leaves to a power of two.
    function depth(uint256 count) internal pure returns (uint256 levels) {
        while ((1 << levels) < count) ++levels;
    }

    /// The root that `leaf` at `index` of `count` leaves yields with `proof`, siblings from the leaf upwards.
    function batchRoot(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata proof)
        internal
        pure
        returns (bytes32 node)
    {
        if (index >= count) revert IndexOutOfRange(index, count);
        uint256 levels = depth(count);
        if (proof.length != levels) revert ProofLength(proof.length, levels);
        node = leaf;
        for (uint256 i = 0; i < levels; ++i) {
            node = (index >> i) & 1 == 0
                ? keccak256(abi.encodePacked(hex"01", node, proof[i]))
                : keccak256(abi.encodePacked(hex"01", proof[i], node));
        }
    }
}
