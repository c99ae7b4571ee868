// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TensorTrees} from "./TensorTrees.sol";

/// One step down a SHA-256 tree: up to four levels at a time.
library Descent {
    uint256 private constant MAX_LEVELS = 4;

    error ChildCount(uint256 got, uint256 want);
    error ChildrenMismatch(bytes32 got, bytes32 want);
    error ChildOutside(uint256 child, uint256 children);
    error SiblingCount(uint256 got, uint256 want);
    error ChildMismatch(bytes32 got, bytes32 want);
    error TruePadding(bytes32 hash);

    /// Levels that a node at `level` opens.
    function step(uint256 level) internal pure returns (uint256) {
        return level < MAX_LEVELS ? level : MAX_LEVELS;
    }

    /// Reverts unless these are all nodes that many levels below the node.
    function requireChildren(bytes32 node, uint256 level, bytes32[] calldata children) internal view {
        uint256 count = 1 << step(level);
        if (children.length != count) revert ChildCount(children.length, count);
        bytes32 root;
        assembly ("memory-safe") {
            // Hashed in place, behind the free memory pointer: nodes of one level, then a message of 65 bytes.
            let nodes := mload(0x40)
            let message := add(nodes, shl(5, count))
            mstore8(message, 1)
            calldatacopy(nodes, children.offset, shl(5, count))
            for {} gt(count, 1) {} {
                count := shr(1, count)
                for { let i := 0 } lt(i, count) { i := add(i, 1) } {
                    mcopy(add(message, 1), add(nodes, shl(6, i)), 64)
                    // The precompile fails only where gas runs out.
                    if iszero(staticcall(gas(), 2, message, 65, add(nodes, shl(5, i)), 32)) { revert(0, 0) }
                }
            }
            root := mload(nodes)
        }
        if (root != node) revert ChildrenMismatch(root, node);
    }

    /// Reverts unless `hash` is the node's child at that place; siblings from the child upwards.
    function requireChild(bytes32 node, uint256 level, uint256 child, bytes32 hash, bytes32[] calldata siblings)
        internal
        view
    {
        uint256 levels = step(level);
        if (child >> levels != 0) revert ChildOutside(child, 1 << levels);
        if (siblings.length != levels) revert SiblingCount(siblings.length, levels);
        for (uint256 i = 0; i < levels; ++i) {
            hash = (child >> i) & 1 == 0 ? TensorTrees.node(hash, siblings[i]) : TensorTrees.node(siblings[i], hash);
        }
        if (hash != node) revert ChildMismatch(hash, node);
    }

    /// Reverts where a node that covers padding alone is what it must be.
    function requireFalsePadding(bytes32 hash, uint256 level) internal view {
        if (hash == TensorTrees.paddingHash(level)) revert TruePadding(hash);
    }

    /// The root of a tensor that holds a single 1.
    function verdictRoot() internal view returns (bytes32) {
        return TensorTrees.tensorRoot(hex"0000803f");
    }

    /// The bits of a leaf's value, which is little-endian.
    function valueIn(bytes calldata leaf, uint256 element) internal pure returns (uint32) {
        uint32 word = uint32(bytes4(leaf[4 * element:4 * element + 4]));
        return (word >> 24) | ((word >> 8) & 0xff00) | ((word << 8) & 0xff0000) | (word << 24);
    }
}
