// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CountedRoot, TensorTrees} from "../src/TensorTrees.sol";
import {vm} from "./Vm.sol";

/// Against a tree written out plainly, with every padding leaf in it.
contract TensorTreesTest {
    uint256 private constant LEAF = 1024;

    /// forge-config: default.fuzz.runs = 24
    function testFuzz_every_leaf_folds_to_the_root(uint256 count, bytes32 salt) public view {
        count = 1 + count % 20;
        bytes32[][] memory levels = plainTree(someHashes(count, salt));
        bytes32 root = levels[levels.length - 1][0];
        assert(TensorTrees.depth(count) == levels.length - 1);
        for (uint256 index = 0; index < count; ++index) {
            (bytes32 folded, bool zeroPadding) =
                this.foldPath(levels[0][index], index, count, boundary(levels, index, index));
            assert(folded == root && zeroPadding);
        }
    }

    /// forge-config: default.fuzz.runs = 24
    function testFuzz_every_range_folds_to_the_root(uint256 count, bytes32 salt) public view {
        count = 1 + count % 9;
        bytes memory data = someBytes(count * LEAF, salt);
        bytes32[][] memory levels = plainTree(leafHashes(data));
        bytes32 root = levels[levels.length - 1][0];
        assert(TensorTrees.tensorRoot(data) == root);
        for (uint256 first = 0; first < count; ++first) {
            for (uint256 last = first; last < count; ++last) {
                (bytes32 folded, bool zeroPadding) =
                    this.foldRange(first, cut(data, first, last), boundary(levels, first, last), count);
                assert(folded == root && zeroPadding);
            }
        }
    }

    /// forge-config: default.fuzz.runs = 24
    function testFuzz_a_short_tensor_ends_in_zeros(uint16 length, bytes32 salt) public view {
        uint256 count = 1 + length % 5000;
        bytes memory data = someBytes(count, salt);
        bytes memory filled = bytes.concat(data, new bytes((LEAF - count % LEAF) % LEAF));
        bytes32[][] memory levels = plainTree(leafHashes(filled));
        assert(TensorTrees.tensorRoot(data) == levels[levels.length - 1][0]);
    }

    function test_an_empty_tensor_has_no_root() public {
        vm.expectRevert(abi.encodeWithSelector(TensorTrees.LeafCount.selector, 0, 1));
        this.tensorRoot("");
    }

    function testFuzz_hashes_are_sha256_with_their_prefix(bytes32 left, bytes32 right, bytes32 salt) public view {
        assert(TensorTrees.node(left, right) == sha256(abi.encodePacked(hex"01", left, right)));
        bytes memory leaf = someBytes(LEAF, salt);
        assert(this.leafHash(leaf) == sha256(abi.encodePacked(hex"00", leaf)));
        bytes memory encoding = someBytes(256, salt);
        assert(this.kernelLeaf(encoding) == sha256(abi.encodePacked(hex"00", encoding)));
    }

    function test_padding_hashes_grow_as_nodes_do() public view {
        bytes32 padding;
        for (uint256 level = 0; level < 30; ++level) {
            assert(TensorTrees.paddingHash(level) == padding);
            padding = sha256(abi.encodePacked(hex"01", padding, padding));
        }
    }

    /// forge-config: default.fuzz.runs = 24
    function testFuzz_padding_that_is_none_is_told(uint256 count, bytes32 salt) public {
        count = 3 + count % 10;
        if (count & (count - 1) == 0) ++count;
        // A leaf behind the last, under a root that folds.
        bytes32[] memory hashes = someHashes(count + 1, salt);
        bytes32[][] memory levels = plainTree(hashes);
        bytes32 root = levels[levels.length - 1][0];
        uint256 last = count - 1;
        bytes32[] memory siblings = boundary(levels, last, last);
        (bytes32 folded, bool zeroPadding) = this.foldPath(hashes[last], last, count, siblings);
        assert(folded == root && !zeroPadding);
        vm.expectRevert(abi.encodeWithSelector(TensorTrees.PathPaddingHash.selector, root));
        this.requirePath(CountedRoot(root, uint32(count)), last, hashes[last], siblings);
    }

    /// forge-config: default.fuzz.runs = 24
    function testFuzz_paths_and_ranges_of_another_shape_are_refused(uint256 count, bytes32 salt, uint256 extra) public {
        count = 2 + count % 7;
        extra = 1 + extra % 3;
        bytes memory data = someBytes(count * LEAF, salt);
        bytes32[][] memory levels = plainTree(leafHashes(data));
        bytes32[] memory path = boundary(levels, 0, 0);
        bytes32[] memory longer = new bytes32[](path.length + extra);

        vm.expectRevert(abi.encodeWithSelector(TensorTrees.PathIndex.selector, count, count));
        this.foldPath(salt, count, count, path);
        vm.expectRevert(abi.encodeWithSelector(TensorTrees.PathLength.selector, longer.length, path.length));
        this.foldPath(salt, 0, count, longer);
        vm.expectRevert(abi.encodeWithSelector(TensorTrees.SiblingCount.selector, longer.length, path.length));
        this.foldRange(0, cut(data, 0, 0), longer, count);
        vm.expectRevert(abi.encodeWithSelector(TensorTrees.LeafSize.selector, 0));
        this.foldRange(0, "", path, count);
        vm.expectRevert(abi.encodeWithSelector(TensorTrees.LeafSize.selector, LEAF + extra));
        this.foldRange(0, someBytes(LEAF + extra, salt), path, count);
        vm.expectRevert(abi.encodeWithSelector(TensorTrees.LeafIndex.selector, count - 1, 2, count));
        this.foldRange(count - 1, cut(data, 0, 1), path, count);
        vm.expectRevert(abi.encodeWithSelector(TensorTrees.LeafSize.selector, LEAF + extra));
        this.leafHash(someBytes(LEAF + extra, salt));
    }

    // Through calls, because the library takes calldata.

    function foldPath(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata siblings)
        external
        view
        returns (bytes32, bool)
    {
        return TensorTrees.foldPath(leaf, index, count, siblings);
    }

    function requirePath(CountedRoot calldata tree, uint256 index, bytes32 leaf, bytes32[] calldata siblings)
        external
        view
    {
        TensorTrees.requirePath(tree, index, leaf, siblings);
    }

    function foldRange(uint256 first, bytes calldata leaves, bytes32[] calldata siblings, uint256 count)
        external
        view
        returns (bytes32, bool)
    {
        return TensorTrees.foldRange(first, leaves, siblings, count);
    }

    function leafHash(bytes calldata leaf) external view returns (bytes32) {
        return TensorTrees.leafHash(leaf);
    }

    function kernelLeaf(bytes calldata encoding) external view returns (bytes32) {
        return TensorTrees.kernelLeaf(encoding);
    }

    function tensorRoot(bytes calldata data) external view returns (bytes32) {
        return TensorTrees.tensorRoot(data);
    }

    // The plain tree.

    function plainTree(bytes32[] memory hashes) private pure returns (bytes32[][] memory levels) {
        uint256 width = 1;
        uint256 depth = 0;
        for (; width < hashes.length; width *= 2) ++depth;
        levels = new bytes32[][](depth + 1);
        levels[0] = new bytes32[](width);
        for (uint256 i = 0; i < hashes.length; ++i) levels[0][i] = hashes[i];
        for (uint256 level = 1; level <= depth; ++level) {
            levels[level] = new bytes32[](width >> level);
            for (uint256 i = 0; i < width >> level; ++i) {
                levels[level][i] =
                    sha256(abi.encodePacked(hex"01", levels[level - 1][2 * i], levels[level - 1][2 * i + 1]));
            }
        }
    }

    /// The siblings of a range, as it is defined: bottom-up, left before right.
    function boundary(bytes32[][] memory levels, uint256 low, uint256 high)
        private
        pure
        returns (bytes32[] memory siblings)
    {
        bytes32[] memory room = new bytes32[](2 * levels.length);
        uint256 used = 0;
        for (uint256 level = 0; level + 1 < levels.length; ++level) {
            if (low % 2 == 1) room[used++] = levels[level][low - 1];
            if (high % 2 == 0) room[used++] = levels[level][high + 1];
            low /= 2;
            high /= 2;
        }
        siblings = new bytes32[](used);
        for (uint256 i = 0; i < used; ++i) siblings[i] = room[i];
    }

    function leafHashes(bytes memory data) private pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](data.length / LEAF);
        for (uint256 i = 0; i < hashes.length; ++i) hashes[i] = sha256(abi.encodePacked(hex"00", cut(data, i, i)));
    }

    function cut(bytes memory data, uint256 first, uint256 last) private pure returns (bytes memory part) {
        part = new bytes((last - first + 1) * LEAF);
        for (uint256 i = 0; i < part.length; ++i) part[i] = data[first * LEAF + i];
    }

    function someHashes(uint256 count, bytes32 salt) private pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) hashes[i] = keccak256(abi.encode(salt, i));
    }

    function someBytes(uint256 length, bytes32 salt) private pure returns (bytes memory data) {
        data = new bytes(length);
        for (uint256 i = 0; i < length; i += 32) {
            bytes32 word = keccak256(abi.encode(salt, i));
            for (uint256 j = i; j < length && j < i + 32; ++j) data[j] = word[j - i];
        }
    }
}
