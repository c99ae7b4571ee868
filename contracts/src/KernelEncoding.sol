// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TensorTrees} from "./TensorTrees.sol";

/// Reads a kernel's 256 bytes as a step does: only what is asked for, and nothing refused but another length. The twin of
/// `fraud-proof/vm/raw-kernel.ts`; `fraud-proof/program/README.md` has the layout.
library KernelEncoding {
    uint256 internal constant KERNEL_BYTES = 256;
    uint256 internal constant MAX_RANK = 6;

    uint256 internal constant SPACE_KERNEL = 0;
    uint256 internal constant SPACE_WEIGHT = 1;
    uint256 internal constant SPACE_TABLE = 2;
    uint256 internal constant SPACE_INPUT = 3;

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

    /// Where in the output a row-major element lies: one place an axis. The element must exist.
    function outputIndex(bytes calldata encoding, uint256 element) internal pure returns (uint256[] memory index) {
        uint256 axis = rank(encoding);
        index = new uint256[](axis);
        while (axis > 0) {
            uint256 length = dim(encoding, --axis);
            index[axis] = element % length;
            element /= length;
        }
    }

    /// Values that the kernel reduces.
    function reduceLength(bytes calldata encoding) internal pure returns (uint256) {
        return uint32(bytes4(encoding[4:]));
    }

    function immediate(bytes calldata encoding, uint256 which) internal pure returns (int256) {
        return signed64(encoding, 32 + 8 * which);
    }

    /// An operand's space, its index there and how many values its tensor has.
    function operandTensor(bytes calldata encoding, uint256 operand)
        internal
        pure
        returns (uint256 space, uint256 index, uint256 size)
    {
        uint256 head = uint64(bytes8(encoding[operandAt(operand):]));
        return (head >> 56, (head >> 32) & 0xffffff, head & 0xffffffff);
    }

    /// Where the `length` values start that an operand's view reads at an output index, moved by `shift`; not inside unless all of
    /// them are. Terms have at most 127 bits, so that none is ever lost and large ones may cancel.
    function rangeStart(bytes calldata encoding, uint256 operand, uint256[] memory index, uint256 length, int256 shift)
        internal
        pure
        returns (bool inside, uint256 first)
    {
        (,, uint256 size) = operandTensor(encoding, operand);
        uint256 offset = operandAt(operand) + 8;
        int256 position = signed64(encoding, offset) + shift;
        for (uint256 axis = 0; axis < index.length; ++axis) {
            position += int256(index[axis]) * signed64(encoding, offset + 8 + 8 * axis);
        }
        inside = position >= 0 && position + int256(length) <= int256(size);
        if (inside) first = uint256(position);
    }

    function operandAt(uint256 operand) private pure returns (uint256) {
        return 64 * (operand + 1);
    }

    function signed64(bytes calldata encoding, uint256 offset) private pure returns (int256) {
        return int64(uint64(bytes8(encoding[offset:])));
    }
}
