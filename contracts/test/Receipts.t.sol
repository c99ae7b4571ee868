// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Merkle} from "../src/Merkle.sol";
import {Receipt} from "../src/Receipts.sol";
import {Rollup} from "../src/Rollup.sol";
import {vm} from "./Vm.sol";

contract ReceiptsTest {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    Rollup private rollup;

    function setUp() public {
        rollup = new Rollup(address(this));
    }

    function testFuzz_a_signed_receipt_is_included_where_it_stands(
        Receipt memory receipt,
        uint256 key,
        uint256 count,
        uint256 index
    ) public {
        key = 1 + key % (ORDER - 1);
        count = 1 + count % 40;
        index = index % count;
        receipt.worker = vm.addr(key);
        bytes memory signature = sign(key, rollup.receiptHash(receipt));
        bytes32 leaf = Merkle.batchLeaf(rollup.receiptHash(receipt), signature);
        (bytes32 root, bytes32[] memory proof) = tree(leaf, index, count);
        rollup.commitBatch(0, 0, 0, uint32(count), root);

        assert(rollup.includes(0, index, receipt, signature, proof));
        if (count > 1) assert(!rollup.includes(0, (index + 1) % count, receipt, signature, proof));
        receipt.seed ^= 1;
        assert(!rollup.includes(0, index, receipt, signature, proof));
    }

    function testFuzz_another_worker_or_a_malleable_signature_is_refused(Receipt memory receipt, uint256 key) public {
        key = 1 + key % (ORDER - 1);
        receipt.worker = vm.addr(key);
        bytes32 digest = rollup.receiptHash(receipt);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        bytes memory twin = abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        rollup.commitBatch(0, 0, 0, 1, Merkle.batchLeaf(digest, twin));
        assert(!rollup.includes(0, 0, receipt, twin, new bytes32[](0)));

        receipt.worker = address(uint160(receipt.worker) ^ 1);
        bytes memory foreign = sign(key, rollup.receiptHash(receipt));
        rollup.commitBatch(1, rollup.headHash(), 1, 1, Merkle.batchLeaf(rollup.receiptHash(receipt), foreign));
        assert(!rollup.includes(1, 0, receipt, foreign, new bytes32[](0)));
    }

    function test_a_proof_of_the_wrong_shape_is_refused() public {
        Receipt memory receipt;
        receipt.worker = vm.addr(1);
        bytes memory signature = sign(1, rollup.receiptHash(receipt));
        rollup.commitBatch(0, 0, 0, 3, 0);
        vm.expectRevert(abi.encodeWithSelector(Merkle.ProofLength.selector, 1, 2));
        rollup.includes(0, 0, receipt, signature, new bytes32[](1));
        vm.expectRevert(abi.encodeWithSelector(Merkle.IndexOutOfRange.selector, 3, 3));
        rollup.includes(0, 3, receipt, signature, new bytes32[](2));
    }

    function sign(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// A tree of distinct filler leaves with `leaf` at `index`, and the proof for it.
    function tree(bytes32 leaf, uint256 index, uint256 count)
        private
        pure
        returns (bytes32 root, bytes32[] memory proof)
    {
        uint256 levels = Merkle.depth(count);
        bytes32[] memory nodes = new bytes32[](1 << levels);
        for (uint256 i = 0; i < count; ++i) nodes[i] = i == index ? leaf : keccak256(abi.encode(i));
        proof = new bytes32[](levels);
        for (uint256 level = 0; level < levels; ++level) {
            proof[level] = nodes[index ^ 1];
            index >>= 1;
            for (uint256 i = 0; i < nodes.length >> (level + 1); ++i) {
                nodes[i] = keccak256(abi.encodePacked(hex"01", nodes[2 * i], nodes[2 * i + 1]));
            }
        }
        root = nodes[0];
    }
}
