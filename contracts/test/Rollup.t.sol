// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Rollup} from "../src/Rollup.sol";
import {vm} from "./Vm.sol";

contract RollupTest {
    Rollup private rollup;
    address private constant STRANGER = address(0xBAD);

    function setUp() public {
        rollup = new Rollup(address(this));
    }

    function test_a_batch_moves_the_head() public {
        rollup.commitBatch(0, 0, 0, 3, bytes32(uint256(7)));
        assert(rollup.nextNumber() == 1);
        assert(rollup.nextSequence() == 3);
        assert(rollup.headHash() == keccak256(abi.encode(0, bytes32(0), 0, 3, bytes32(uint256(7)))));
        Rollup.Batch memory b = rollup.batch(0);
        assert(b.receiptsRoot == bytes32(uint256(7)) && b.firstSequence == 0 && b.count == 3);
        assert(b.committedAt == block.timestamp);
    }

    function test_the_largest_batch_is_accepted() public {
        rollup.commitBatch(0, 0, 0, 4096, 0);
        assert(rollup.nextSequence() == 4096);
    }

    function testFuzz_only_the_sequencer_commits(address caller) public {
        vm.assume(caller != address(this));
        vm.expectRevert(abi.encodeWithSelector(Rollup.NotSequencer.selector, caller));
        vm.prank(caller);
        rollup.commitBatch(0, 0, 0, 1, 0);
    }

    function testFuzz_a_batch_must_continue_the_chain(
        uint64 number,
        bytes32 parent,
        uint64 first,
        uint32 count
    ) public {
        rollup.commitBatch(0, 0, 0, 3, 0);
        bytes32 head = rollup.headHash();
        bool valid = number == 1 && parent == head && first == 3 && count > 0 && count <= 4096;
        (bool accepted,) =
            address(rollup).call(abi.encodeCall(Rollup.commitBatch, (number, parent, first, count, 0)));
        assert(accepted == valid);
    }

    function testFuzz_each_field_is_refused_with_its_own_error(uint64 got, bytes32 parent, uint32 count) public {
        vm.assume(got != 0 && parent != 0 && (count == 0 || count > 4096));
        vm.expectRevert(abi.encodeWithSelector(Rollup.WrongNumber.selector, got, 0));
        rollup.commitBatch(got, 0, 0, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(Rollup.WrongParent.selector, parent, bytes32(0)));
        rollup.commitBatch(0, parent, 0, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(Rollup.WrongFirstSequence.selector, got, 0));
        rollup.commitBatch(0, 0, got, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(Rollup.BadCount.selector, count));
        rollup.commitBatch(0, 0, 0, count, 0);
    }

    function test_an_uncommitted_batch_is_unknown() public {
        vm.expectRevert(abi.encodeWithSelector(Rollup.UnknownBatch.selector, 0));
        rollup.batch(0);
    }
}

/// Commits batches of any size, so that the invariants below are about every order of them.
contract Committer {
    Rollup public immutable rollup;
    uint256 public receipts;

    constructor() {
        rollup = new Rollup(address(this));
    }

    function commit(uint32 count, bytes32 root) external {
        count = 1 + count % 4096;
        receipts += count;
        rollup.commitBatch(rollup.nextNumber(), rollup.headHash(), rollup.nextSequence(), count, root);
    }
}

contract RollupInvariants {
    Committer private committer;

    function setUp() public {
        committer = new Committer();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(committer);
    }

    function invariant_sequences_are_dense() public view {
        Rollup rollup = committer.rollup();
        uint64 next = 0;
        for (uint64 n = 0; n < rollup.nextNumber(); ++n) {
            Rollup.Batch memory b = rollup.batch(n);
            assert(b.firstSequence == next);
            next += b.count;
        }
        assert(next == rollup.nextSequence() && next == committer.receipts());
    }
}
