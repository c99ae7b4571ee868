// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// A tree's root and how many leaves it has: the shape of every proof under it follows from the count.
struct CountedRoot {
    bytes32 root;
    uint32 count;
}

/// SHA-256 trees over a tensor's bytes, over tensors' roots and over a program's kernels; the twin of
/// `fraud-proof/vm/merkle-tree.ts` and `tensor-tree.ts`. Leaves are padded to a power of two with 32 zero bytes each,
/// whose parents are hashed as any node.
///
/// A proof that does not fold to its root is the prover's fault. `PaddingHash` and `TailBytes` are raised only where it does:
/// they speak against whoever committed to the root.
library TensorTrees {
    uint256 internal constant LEAF_BYTES = 1024;
    uint256 internal constant LEAF_VALUES = 256;

    error PathIndex(uint256 index, uint256 count);
    error PathLength(uint256 got, uint256 want);
    error PathRootMismatch(bytes32 got, bytes32 want);
    error PathPaddingHash(bytes32 root);

    error RangeOutside(uint256 first, uint256 count, uint256 size);
    error LeafIndex(uint256 first, uint256 count, uint256 leafCount);
    error LeafSize(uint256 bytesGiven);
    error LeafCount(uint256 got, uint256 want);
    error SiblingCount(uint256 got, uint256 want);
    error RangeRootMismatch(bytes32 got, bytes32 want);
    error RangePaddingHash(bytes32 root);
    error TailBytes(bytes32 root);

    /// Levels between the leaves, padded to a power of two, and the root.
    function depth(uint256 count) internal pure returns (uint256 levels) {
        unchecked {
            while ((1 << levels) < count) ++levels;
        }
    }

    /// Leaves of a tensor of `size` values.
    function leavesOf(uint256 size) internal pure returns (uint256) {
        return (size + LEAF_VALUES - 1) / LEAF_VALUES;
    }

    /// The hash of two children. In assembly because a path hashes dozens and `sha256(abi.encodePacked(…))` copies twice.
    function node(bytes32 left, bytes32 right) internal view returns (bytes32 hash) {
        assembly ("memory-safe") {
            let message := mload(0x40)
            mstore8(message, 1)
            mstore(add(message, 1), left)
            mstore(add(message, 33), right)
            // The precompile fails only where gas runs out.
            if iszero(staticcall(gas(), 2, message, 65, 0, 32)) { revert(0, 0) }
            hash := mload(0)
        }
    }

    /// The hash of a leaf's 1,024 bytes.
    function leafHash(bytes calldata leaf) internal view returns (bytes32 hash) {
        if (leaf.length != LEAF_BYTES) revert LeafSize(leaf.length);
        return prefixedHash(leaf);
    }

    /// The leaf of a kernel's 256 bytes in its program's tree.
    function kernelLeaf(bytes calldata encoding) internal view returns (bytes32) {
        return prefixedHash(encoding);
    }

    /// SHA-256(0x00 ‖ data).
    function prefixedHash(bytes calldata data) private view returns (bytes32 hash) {
        assembly ("memory-safe") {
            let message := mload(0x40)
            mstore8(message, 0)
            calldatacopy(add(message, 1), data.offset, data.length)
            if iszero(staticcall(gas(), 2, message, add(data.length, 1), 0, 32)) { revert(0, 0) }
            hash := mload(0)
        }
    }

    /// The node at `level` above padding alone.
    function paddingHash(uint256 level) internal view returns (bytes32 hash) {
        for (uint256 i = 0; i < level; ++i) hash = node(hash, hash);
    }

    /// The root of a tensor given as its values' little-endian bytes; filled with zero bytes to whole leaves.
    function tensorRoot(bytes memory data) internal view returns (bytes32) {
        uint256 count = (data.length + LEAF_BYTES - 1) / LEAF_BYTES;
        if (count == 0) revert LeafCount(0, 1);
        bytes memory message = new bytes(1 + LEAF_BYTES);
        bytes32[] memory nodes = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 left = data.length - i * LEAF_BYTES;
            assembly ("memory-safe") {
                // The rest of a short last leaf is what calldata holds behind its end: zeros.
                if lt(left, LEAF_BYTES) { calldatacopy(add(message, 33), calldatasize(), LEAF_BYTES) }
                if gt(left, LEAF_BYTES) { left := LEAF_BYTES }
                mcopy(add(message, 33), add(add(data, 32), mul(i, LEAF_BYTES)), left)
            }
            nodes[i] = sha256(message);
        }
        bytes32 padding;
        while (count > 1) {
            for (uint256 i = 0; i < count; i += 2) {
                nodes[i / 2] = node(nodes[i], i + 1 < count ? nodes[i + 1] : padding);
            }
            padding = node(padding, padding);
            count = (count + 1) / 2;
        }
        return nodes[0];
    }

    /// What a leaf's hash at `index` of `count` and its siblings, from the leaf upwards, fold to; and whether all siblings
    /// that cover padding alone are the padding hash.
    function foldPath(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata siblings)
        internal
        view
        returns (bytes32 root, bool zeroPadding)
    {
        if (index >= count) revert PathIndex(index, count);
        uint256 levels = depth(count);
        if (siblings.length != levels) revert PathLength(siblings.length, levels);
        root = leaf;
        zeroPadding = true;
        bytes32 padding;
        uint256 paddingLevel = 0;
        // Sums of indices and counts of leaves: nothing comes near 2^256.
        unchecked {
            for (uint256 level = 0; level < levels; ++level) {
                bytes32 sibling = siblings[level];
                if (index & 1 == 1) {
                    root = node(sibling, root);
                } else {
                    if (index + 1 >= count) {
                        for (; paddingLevel < level; ++paddingLevel) padding = node(padding, padding);
                        if (sibling != padding) zeroPadding = false;
                    }
                    root = node(root, sibling);
                }
                index >>= 1;
                count = (count + 1) >> 1;
            }
        }
    }

    /// Reverts unless a leaf is at its place under a root.
    function requirePath(CountedRoot memory tree, uint256 index, bytes32 leaf, bytes32[] calldata siblings) internal view {
        (bytes32 root, bool zeroPadding) = foldPath(leaf, index, tree.count, siblings);
        if (root != tree.root) revert PathRootMismatch(root, tree.root);
        if (!zeroPadding) revert PathPaddingHash(root);
    }

    /// What whole leaves from `first` on of a tree of `leafCount`, and their boundary siblings, fold to; and whether all
    /// siblings that cover padding alone are the padding hash. From the leaf level upwards, left before right.
    function foldRange(uint256 first, bytes calldata leaves, bytes32[] calldata siblings, uint256 leafCount)
        internal
        view
        returns (bytes32 root, bool zeroPadding)
    {
        if (leaves.length == 0 || leaves.length % LEAF_BYTES != 0) revert LeafSize(leaves.length);
        uint256 known = leaves.length / LEAF_BYTES;
        uint256 last = first + known - 1;
        if (last >= leafCount) revert LeafIndex(first, known, leafCount);
        uint256 levels = depth(leafCount);
        requireSiblings(siblings.length, first, last, levels);

        // The run of nodes first … last of a level lies from slot 1 on, with room for a sibling on either side.
        bytes32[] memory run = new bytes32[](known + 2);
        for (uint256 i = 0; i < known; ++i) {
            run[i + 1] = prefixedHash(leaves[i * LEAF_BYTES:(i + 1) * LEAF_BYTES]);
        }
        zeroPadding = true;
        uint256 used = 0;
        bytes32 padding;
        uint256 paddingLevel = 0;
        unchecked {
            for (uint256 level = 0; level < levels; ++level) {
                uint256 from = 1;
                uint256 to = last - first + 2;
                if (first & 1 == 1) {
                    run[0] = siblings[used++];
                    from = 0;
                }
                if (last & 1 == 0) {
                    run[to] = siblings[used++];
                    if (last + 1 >= leafCount) {
                        for (; paddingLevel < level; ++paddingLevel) padding = node(padding, padding);
                        if (run[to] != padding) zeroPadding = false;
                    }
                    ++to;
                }
                for (uint256 i = from; i < to; i += 2) run[1 + (i - from) / 2] = node(run[i], run[i + 1]);
                first >>= 1;
                last >>= 1;
                leafCount = (leafCount + 1) >> 1;
            }
        }
        return (run[1], zeroPadding);
    }

    function requireSiblings(uint256 got, uint256 first, uint256 last, uint256 levels) private pure {
        uint256 want = 0;
        unchecked {
            for (uint256 level = 0; level < levels; ++level) {
                want += ((first >> level) & 1) + (((last >> level) & 1) ^ 1);
            }
        }
        if (got != want) revert SiblingCount(got, want);
    }

    /// The bytes of values `first` … `first + count − 1` of a tensor of `size` values; reverts unless they are proven under its
    /// root. `size` must come from dims, never from the prover: the root does not commit to it.
    function requireRange(
        bytes32 root,
        uint256 size,
        uint256 first,
        uint256 count,
        bytes calldata leaves,
        bytes32[] calldata siblings
    ) internal view returns (bytes calldata values) {
        if (count == 0 || first >= size || count > size - first) revert RangeOutside(first, count, size);
        if (leaves.length % LEAF_BYTES != 0) revert LeafSize(leaves.length);
        uint256 firstLeaf = first / LEAF_VALUES;
        uint256 want = (first + count - 1) / LEAF_VALUES - firstLeaf + 1;
        if (leaves.length / LEAF_BYTES != want) revert LeafCount(leaves.length / LEAF_BYTES, want);
        (bytes32 folded, bool zeroPadding) = foldRange(firstLeaf, leaves, siblings, leavesOf(size));
        if (folded != root) revert RangeRootMismatch(folded, root);
        uint256 end = 4 * size - LEAF_BYTES * firstLeaf;
        if (end < leaves.length && !isZero(leaves[end:])) revert TailBytes(root);
        if (!zeroPadding) revert RangePaddingHash(root);
        uint256 start = 4 * first - LEAF_BYTES * firstLeaf;
        return leaves[start:start + 4 * count];
    }

    /// Whether bytes behind a tensor's last value are what they must be.
    function isZero(bytes calldata data) internal pure returns (bool) {
        while (data.length >= 32) {
            if (bytes32(data) != 0) return false;
            data = data[32:];
        }
        return bytes32(data) == 0;
    }
}
