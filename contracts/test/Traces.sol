// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelEncoding} from "../src/KernelEncoding.sol";
import {OperandProof, StepRoots} from "../src/StepProof.sol";
import {CountedRoot, TensorTrees} from "../src/TensorTrees.sol";
import {Disputes} from "../src/Disputes.sol";

/// One number of a trace made false. Elements behind the last value lie in the last leaf's tail; kernels behind the last one are
/// padding hashes of the tree over kernels, and `isPadding` means those of a tensor's tree.
struct Patch {
    bool isApplied;
    bool isPadding;
    uint32 kernel;
    uint32 element;
    uint32 bits;
}

/// A trace with all its trees.
struct Trace {
    bytes[] tensors;
    bytes32[][] tree;
    Patch patch;
}

/// A small program whose tensors have one, two and three leaves, written out by hand, and traces of it:
///
///     0     CONST 1, 600 values       3   ADD 0 0, 600 values        KERNELS−1   CONST, one value: the verdict
///     1     COPY of the tokens        4…  ADD of the last and 0: n−2
///     2     ADD of two weights
contract Traces {
    uint32 internal constant KERNELS = 20;
    uint32 internal constant BUCKET = 8;
    uint32 internal constant WIDE = 600;
    uint32 internal constant NARROW = 4;
    uint256 internal constant LEAF = 1024;
    uint32 internal constant ONE = 0x3f800000;
    /// What the last kernel's encoding says.
    uint32 internal verdict = ONE;

    // The program

    function elements(uint256 kernel) internal pure returns (uint32) {
        if (kernel == 0 || kernel == 3) return WIDE;
        if (kernel == 1) return BUCKET;
        return kernel == KERNELS - 1 ? 1 : NARROW;
    }

    function tokens() internal pure returns (bytes memory) {
        return hex"0000a0400000c0400000e040"; // 5, 6, 7
    }

    function weight(uint256 which) internal pure returns (bytes memory data) {
        data = new bytes(4 * NARROW);
        for (uint256 i = 0; i < NARROW; ++i) put(data, i, whole(which + 1));
    }

    function weightsTree() internal view returns (bytes32[][] memory) {
        bytes32[] memory leaves = new bytes32[](2);
        for (uint256 i = 0; i < 2; ++i) leaves[i] = TensorTrees.tensorRoot(weight(i));
        return plainTree(leaves);
    }

    function encoding(uint256 kernel) internal view returns (bytes memory data) {
        data = new bytes(256);
        uint8 opcode = kernel == 0 || kernel == KERNELS - 1 ? 57 : kernel == 1 ? 1 : 16;
        data[0] = bytes1(opcode);
        data[1] = 0x01;
        write(data, 8, 4, elements(kernel));
        if (opcode == 57) {
            write(data, 32, 8, kernel == 0 ? ONE : verdict);
        } else if (opcode == 1) {
            operand(data, 0, KernelEncoding.SPACE_INPUT, 0, BUCKET);
        } else if (kernel == 2) {
            operand(data, 0, KernelEncoding.SPACE_WEIGHT, 0, NARROW);
            operand(data, 1, KernelEncoding.SPACE_WEIGHT, 1, NARROW);
        } else {
            operand(data, 0, KernelEncoding.SPACE_KERNEL, kernel == 3 ? 0 : kernel - 1, kernel == 3 ? WIDE : elements(kernel - 1));
            operand(data, 1, KernelEncoding.SPACE_KERNEL, 0, WIDE);
        }
    }

    /// A view that reads the element of the same number.
    function operand(bytes memory data, uint256 which, uint256 space, uint256 index, uint256 size) internal pure {
        uint256 start = 64 * (which + 1);
        write(data, start, 1, space);
        write(data, start + 1, 3, index);
        write(data, start + 4, 4, size);
        write(data, start + 16, 8, 1);
    }

    function programTree() internal view returns (bytes32[][] memory) {
        bytes32[] memory leaves = new bytes32[](KERNELS);
        for (uint256 i = 0; i < KERNELS; ++i) leaves[i] = sha256(bytes.concat(hex"00", encoding(i)));
        return plainTree(leaves);
    }

    // Traces

    function tensor(uint256 kernel) internal view returns (bytes memory data) {
        uint256 count = elements(kernel);
        data = new bytes((4 * count + LEAF - 1) / LEAF * LEAF);
        if (kernel == 1) {
            bytes memory three = tokens();
            for (uint256 i = 0; i < three.length; ++i) data[i] = three[i];
            return data;
        }
        uint32 bits = kernel == 0 ? ONE : kernel == KERNELS - 1 ? verdict : kernel == 2 ? whole(3) : whole(kernel - 1);
        for (uint256 i = 0; i < count; ++i) put(data, i, bits);
    }

    function truth() internal view returns (Trace memory) {
        Patch memory none;
        return traceOf(none);
    }

    function traceOf(Patch memory patch) internal view returns (Trace memory trace) {
        trace.patch = patch;
        trace.tensors = new bytes[](KERNELS);
        bytes32[] memory roots = new bytes32[](KERNELS);
        for (uint256 i = 0; i < KERNELS; ++i) {
            trace.tensors[i] = tensor(i);
            if (patch.isApplied && !patch.isPadding && patch.kernel == i) put(trace.tensors[i], patch.element, patch.bits);
            bytes32[][] memory tree = tensorTree(trace, i);
            roots[i] = tree[tree.length - 1][0];
        }
        trace.tree = plainTree(roots);
        if (patch.isApplied && patch.kernel >= KERNELS) {
            trace.tree[0][patch.kernel] = bytes32(uint256(patch.bits));
            hashUp(trace.tree);
        }
    }

    function tensorTree(Trace memory trace, uint256 kernel) internal pure returns (bytes32[][] memory tree) {
        bytes memory data = trace.tensors[kernel];
        bytes32[] memory leaves = new bytes32[](data.length / LEAF);
        for (uint256 i = 0; i < leaves.length; ++i) leaves[i] = sha256(bytes.concat(hex"00", slice(data, i * LEAF, LEAF)));
        tree = plainTree(leaves);
        Patch memory patch = trace.patch;
        if (patch.isApplied && patch.isPadding && patch.kernel == kernel) {
            tree[0][patch.element] = bytes32(uint256(patch.bits));
            hashUp(tree);
        }
    }

    function rootOf(Trace memory trace) internal pure returns (bytes32) {
        return trace.tree[trace.tree.length - 1][0];
    }

    /// A tree with every padding leaf in it, from the leaves up.
    function plainTree(bytes32[] memory leaves) internal pure returns (bytes32[][] memory levels) {
        uint256 depth = TensorTrees.depth(leaves.length);
        levels = new bytes32[][](depth + 1);
        for (uint256 level = 0; level <= depth; ++level) levels[level] = new bytes32[](1 << (depth - level));
        for (uint256 i = 0; i < leaves.length; ++i) levels[0][i] = leaves[i];
        hashUp(levels);
    }

    function hashUp(bytes32[][] memory levels) internal pure {
        for (uint256 level = 1; level < levels.length; ++level) {
            for (uint256 i = 0; i < levels[level].length; ++i) {
                levels[level][i] = sha256(bytes.concat(hex"01", levels[level - 1][2 * i], levels[level - 1][2 * i + 1]));
            }
        }
    }

    function pathOf(bytes32[][] memory tree, uint256 index, uint256 from, uint256 to)
        internal
        pure
        returns (bytes32[] memory path)
    {
        path = new bytes32[](to - from);
        for (uint256 level = from; level < to; ++level) path[level - from] = tree[level][(index >> (level - from)) ^ 1];
    }

    function pathOf(bytes32[][] memory tree, uint256 index) internal pure returns (bytes32[] memory) {
        return pathOf(tree, index, 0, tree.length - 1);
    }

    // Moves

    /// The tree that a game is in.
    function treeAt(Disputes.Game memory game, Trace memory trace) internal pure returns (bytes32[][] memory) {
        return game.inTensor ? tensorTree(trace, game.kernel) : trace.tree;
    }

    /// The children of the game's node in the defender's trace.
    function childrenAt(Disputes.Game memory game, Trace memory trace) internal pure returns (bytes32[] memory children) {
        bytes32[][] memory tree = treeAt(game, trace);
        uint256 levels = game.level < 4 ? game.level : 4;
        children = new bytes32[](1 << levels);
        for (uint256 i = 0; i < children.length; ++i) {
            children[i] = tree[game.level - levels][(uint256(game.position) << levels) + i];
        }
    }

    /// The child a challenger of this trace points at: false padding before all, else the leftmost that differs from the truth.
    function differingAt(Disputes.Game memory game, Trace memory trace) internal view returns (bool differs, uint256 child) {
        bytes32[][] memory theirs = treeAt(game, trace);
        bytes32[][] memory ours = treeAt(game, truth());
        uint256 levels = game.level < 4 ? game.level : 4;
        uint256 level = game.level - levels;
        for (uint256 pass = 0; pass < 2; ++pass) {
            for (uint256 i = 0; i < 1 << levels; ++i) {
                uint256 position = (uint256(game.position) << levels) + i;
                if (pass == 0 && (position << level) < game.leaves) continue;
                if (theirs[level][position] != ours[level][position]) return (true, i);
            }
        }
    }

    function leafAt(Disputes.Game memory game, Trace memory trace) internal pure returns (bytes memory) {
        return slice(trace.tensors[game.kernel], uint256(game.position) * LEAF, LEAF);
    }

    function stepRoots(Trace memory trace, bytes32 paramsRoot) internal view returns (StepRoots memory roots) {
        roots.trace = CountedRoot(rootOf(trace), KERNELS);
        bytes32[][] memory weights = weightsTree();
        roots.weights = CountedRoot(weights[weights.length - 1][0], 2);
        roots.inputs = new bytes32[](2);
        bytes memory padded = new bytes(4 * BUCKET);
        bytes memory three = tokens();
        for (uint256 i = 0; i < three.length; ++i) padded[i] = three[i];
        roots.inputs[0] = TensorTrees.tensorRoot(padded);
        roots.inputs[1] = paramsRoot;
    }

    /// The proofs that an element of a kernel needs; none behind the last value.
    function operandsOf(Trace memory trace, uint256 kernel, uint256 element)
        internal
        view
        returns (OperandProof[] memory proofs)
    {
        if (kernel == 0 || kernel == KERNELS - 1 || element >= elements(kernel)) return proofs;
        proofs = new OperandProof[](kernel == 1 ? 1 : 2);
        if (kernel == 1) {
            proofs[0].leaves = tensor(1);
            proofs[0].tensorRoot = TensorTrees.tensorRoot(proofs[0].leaves);
        } else if (kernel == 2) {
            for (uint256 i = 0; i < 2; ++i) {
                proofs[i].leaves = bytes.concat(weight(i), new bytes(LEAF - 4 * NARROW));
                proofs[i].tensorRoot = TensorTrees.tensorRoot(proofs[i].leaves);
                proofs[i].path = pathOf(weightsTree(), i);
            }
        } else {
            proofs[0] = kernelOperand(trace, kernel == 3 ? 0 : kernel - 1, element);
            proofs[1] = kernelOperand(trace, 0, element);
        }
    }

    function kernelOperand(Trace memory trace, uint256 kernel, uint256 element)
        internal
        pure
        returns (OperandProof memory proof)
    {
        bytes32[][] memory tree = tensorTree(trace, kernel);
        proof.tensorRoot = tree[tree.length - 1][0];
        proof.path = pathOf(trace.tree, kernel);
        proof.leaves = slice(trace.tensors[kernel], element / 256 * LEAF, LEAF);
        // Of a range of one leaf: what is left of it before what is right of it, level by level, is its path.
        proof.siblings = pathOf(tree, element / 256);
    }

    /// Bits of a small whole number.
    function whole(uint256 value) internal pure returns (uint32 bits) {
        if (value == 0) return 0;
        uint256 top = 0;
        while (value >> (top + 1) != 0) ++top;
        return uint32(((127 + top) << 23) | ((value << (23 - top)) & 0x7fffff));
    }

    function put(bytes memory data, uint256 place, uint32 bits) internal pure {
        for (uint256 i = 0; i < 4; ++i) data[4 * place + i] = bytes1(uint8(bits >> (8 * i)));
    }

    function write(bytes memory data, uint256 start, uint256 size, uint256 value) internal pure {
        for (uint256 i = 0; i < size; ++i) data[start + i] = bytes1(uint8(value >> (8 * (size - 1 - i))));
    }

    function slice(bytes memory data, uint256 from, uint256 size) internal pure returns (bytes memory part) {
        part = new bytes(size);
        assembly ("memory-safe") {
            mcopy(add(part, 32), add(add(data, 32), from), size)
        }
    }
}
