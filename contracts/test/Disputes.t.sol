// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Disputes} from "../src/Disputes.sol";
import {Patch, Trace} from "./Traces.sol";
import {Placed, World} from "./World.sol";
import {vm} from "./Vm.sol";

/// Whole games, by the moves that the game asks for.
contract DisputesTest is World {
    function setUp() public {
        deploy();
        join(OPERATOR, DEFENDER, WORKER_KEY);
    }

    function test_a_truthful_defender_survives_a_challenger_that_concedes() public {
        Placed memory placed = commitOne(receiptOf(WORKER_KEY), WORKER_KEY);
        bytes32 id = open(placed);
        playOut(id, placed, truth());
        assert(disputes.dispute(id).phase == Disputes.Phase.DefenderWon);
        assert(disputes.owed(CHALLENGER) == 1 ether - disputes.feeOf(Disputes.Kind.Output, BUCKET, 1 ether));
        assert(disputes.owed(DEFENDER) == 1 ether + disputes.feeOf(Disputes.Kind.Output, BUCKET, 1 ether));
        (uint32 openCount, uint64 endedAt, uint64 lostAt) = disputes.status(0, 0, placed.hash);
        assert(openCount == 0 && lostAt == 0 && endedAt == block.timestamp);
    }

    /// forge-config: default.fuzz.runs = 40
    function testFuzz_any_false_number_loses(uint32 kernel, uint32 element, uint32 bits, bool isKv) public {
        kernel %= KERNELS;
        // The verdict itself is checked with the answer: only what stands behind it can be false.
        uint32 size = uint32(tensor(kernel).length / 4);
        element = kernel == KERNELS - 1 ? 1 + element % 255 : element % size;
        Placed memory placed = commitOne(receiptOf(WORKER_KEY), WORKER_KEY);
        draw(0);
        Trace memory trace = traceOf(Patch(true, false, kernel, element, bits));
        vm.assume(rootOf(trace) != rootOf(truth()));
        bytes32 id = open(CHALLENGER, isKv ? Disputes.Kind.Kv : Disputes.Kind.Output, placed, 0);
        if (kernel == KERNELS - 1) {
            bytes32[] memory path = pathOf(trace.tree, KERNELS - 1);
            vm.expectRevert();
            vm.prank(DEFENDER);
            disputes.answer{value: 1 ether}(id, placed.receipt, tokens(), rowsFor(isKv), rootOf(trace), path);
            return;
        }
        playOut(id, placed, trace);
        assert(disputes.dispute(id).phase == Disputes.Phase.ChallengerWon);
        assert(disputes.owed(CHALLENGER) == 2 ether);
        assert(workers.slashedAt(OPERATOR) == block.timestamp);
    }
}
