// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TensorTrees} from "./TensorTrees.sol";

/// Reads a kernel's 256 bytes as a step does: only what is asked for, and nothing refused but another length. The twin of
/// `fraud-proof/vm/raw-kernel.ts`; `fraud-proof/program/README.md` has the layout.
library KernelEncoding {
    uint256 internal constant KERNEL_BYTES = 256;
    uint256 internal constant MAX_RANK = 6;

    error EncodingSize(uint256 got);

    function requireSize(bytes calldata encoding) internal pure {
        if (encoding.length != KERNEL_BYTES) revert EncodingSize(encoding.length);
    }

    function opcode(bytes calldata encoding) internal pure returns (uint256) {
        return uint8(encoding[0]);
    }

    /// 0 where the rank is none.
    function rank(bytes calldata encoding) internal pure returns (uint256 dims) {
        dims = uint8(encoding[1]);
        if (dims > MAX_RANK) dims = 0;
    }

    function dim(bytes calldata encoding, uint256 axis) internal pure returns (uint256) {
        return uint32(bytes4(encoding[8 + 4 * axis:]));
    }

    /// Elements of the output; 0 where there is none: no rank, or a zero dim.
    function elementCount(bytes calldata encoding) internal pure returns (uint256 elements) {
        requireSize(encoding);
        uint256 dims = rank(encoding);
        elements = dims == 0 ? 0 : 1;
        // Six dims of 32 bits.
        for (uint256 axis = 0; axis < dims; ++axis) elements *= dim(encoding, axis);
    }

    /// Levels of the output's tensor tree between its leaves and its root.
    function tensorDepth(bytes calldata encoding) internal pure returns (uint256) {
        return TensorTrees.depth(TensorTrees.leavesOf(elementCount(encoding)));
    }
}
