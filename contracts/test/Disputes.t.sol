// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Disputes} from "../src/Disputes.sol";
import {Descent} from "../src/Descent.sol";
import {KernelEncoding} from "../src/KernelEncoding.sol";
import {Kernels} from "../src/Kernels.sol";
import {KvRow, ProgramInputs} from "../src/ProgramInputs.sol";
import {ModelSpec} from "../src/Models.sol";
import {Receipt} from "../src/Receipts.sol";
import {Rollup} from "../src/Rollup.sol";
import {Settings} from "../src/Settings.sol";
import {OperandProof, StepRoots} from "../src/StepProof.sol";
import {TensorTrees} from "../src/TensorTrees.sol";
import {Treasury} from "../src/Treasury.sol";
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

    function one() private returns (Placed memory) {
        return commitOne(receiptOf(WORKER_KEY), WORKER_KEY);
    }

    /// A game right before its step: element 300 of the wide sum is false.
    function toStep() private returns (bytes32 id, Placed memory placed, Trace memory trace) {
        placed = one();
        trace = traceOf(Patch(true, false, 3, 300, 1));
        id = open(placed);
        while (disputes.dispute(id).phase != Disputes.Phase.Step) move(id, placed, trace);
    }

    function test_a_false_verdict_of_an_honest_program_loses() public {
        verdict = 0;
        modelId = models.register(spec());
        vm.prank(OPERATOR);
        workers.addModel(modelId);
        Placed memory placed = one();
        Trace memory trace = traceOf(Patch(true, false, KERNELS - 1, 0, ONE));
        bytes32 id = open(placed);
        playOut(id, placed, trace);
        assert(disputes.dispute(id).phase == Disputes.Phase.ChallengerWon);
    }

    // Opening

    function test_what_opening_refuses() public {
        Receipt memory receipt = receiptOf(WORKER_KEY);
        receipt.disputer = USER;
        Placed memory placed = commitOne(receipt, WORKER_KEY);
        vm.deal(USER, 10 ether);
        expect(Disputes.NotDisputer.selector);
        vm.prank(CHALLENGER);
        disputes.open{value: 1 ether}(Disputes.Kind.Output, placed.receipt, placed.place, 0);
        vm.startPrank(USER);
        expect(Treasury.WrongAmount.selector);
        disputes.open{value: 1 ether - 1}(Disputes.Kind.Output, placed.receipt, placed.place, 0);
        expect(Treasury.WrongAmount.selector);
        disputes.open{value: 1 ether + 1}(Disputes.Kind.Output, placed.receipt, placed.place, 0);
        expect(Disputes.NotDrawn.selector);
        disputes.open{value: 1 ether}(Disputes.Kind.Kv, placed.receipt, placed.place, 0);
        disputes.open{value: 1 ether}(Disputes.Kind.Output, placed.receipt, placed.place, 0);
        expect(Disputes.AlreadyOpen.selector);
        disputes.open{value: 1 ether}(Disputes.Kind.Output, placed.receipt, placed.place, 0);
        disputes.open{value: 1 ether}(Disputes.Kind.Output, placed.receipt, placed.place, bytes32(uint256(1)));
        placed.receipt.seed ^= 1;
        expect(Rollup.NotIncluded.selector);
        disputes.open{value: 1 ether}(Disputes.Kind.Output, placed.receipt, placed.place, 0);
        vm.stopPrank();
    }

    function test_bonds_double_with_the_base_fee_up_to_a_quarter_of_the_stake() public {
        assert(disputes.bondNow() == 1 ether);
        vm.fee(5 gwei);
        assert(disputes.bondNow() == 1 ether);
        vm.fee(5 gwei + 1);
        assert(disputes.bondNow() == 2 ether);
        vm.fee(1000 gwei);
        assert(disputes.bondNow() == 2 ether);
    }

    // Answering

    function test_what_an_answer_refuses() public {
        Placed memory placed = one();
        Placed memory other = one();
        draw(0);
        Trace memory trace = truth();
        bytes32[] memory path = pathOf(trace.tree, KERNELS - 1);
        bytes32 root = rootOf(trace);
        KvRow[] memory none = new KvRow[](0);
        bytes32 id = open(placed);
        bytes memory three = tokens();
        expect(Disputes.NotYourMove.selector);
        vm.prank(CHALLENGER);
        disputes.answer{value: 1 ether}(id, placed.receipt, three, none, root, path);
        // A defender named later does not take over.
        vm.prank(OPERATOR);
        workers.setDefender(STRANGER);
        expect(Disputes.NotYourMove.selector);
        vm.prank(STRANGER);
        disputes.answer{value: 1 ether}(id, placed.receipt, three, none, root, path);
        vm.startPrank(DEFENDER);
        expect(Treasury.WrongAmount.selector);
        disputes.answer{value: 2 ether}(id, placed.receipt, three, none, root, path);
        expect(Disputes.WrongReceipt.selector);
        disputes.answer{value: 1 ether}(id, other.receipt, three, none, root, path);
        expect(ProgramInputs.TokenBytes.selector);
        disputes.answer{value: 1 ether}(id, placed.receipt, slice(three, 0, 8), none, root, path);
        three[0] ^= 0x01;
        expect(ProgramInputs.TokensMismatch.selector);
        disputes.answer{value: 1 ether}(id, placed.receipt, three, none, root, path);
        three[0] ^= 0x01;
        expect(TensorTrees.PathRootMismatch.selector);
        disputes.answer{value: 1 ether}(id, placed.receipt, three, none, bytes32(uint256(1)), path);
        // A verdict shown for another kernel.
        bytes32[] memory wrong = pathOf(trace.tree, KERNELS - 2);
        expect(TensorTrees.PathRootMismatch.selector);
        disputes.answer{value: 1 ether}(id, placed.receipt, three, none, root, wrong);
        expect(TensorTrees.PathLength.selector);
        disputes.answer{value: 1 ether}(id, placed.receipt, three, none, root, new bytes32[](4));
        // A hash where the tree over kernels ends.
        Trace memory padded = traceOf(Patch(true, false, 21, 0, 5));
        wrong = pathOf(padded.tree, KERNELS - 1);
        bytes32 paddedRoot = rootOf(padded);
        expect(TensorTrees.PathPaddingHash.selector);
        disputes.answer{value: 1 ether}(id, placed.receipt, three, none, paddedRoot, wrong);
        vm.stopPrank();

        vm.prank(OPERATOR);
        workers.setDefender(DEFENDER);
        bytes32 kv = open(CHALLENGER, Disputes.Kind.Kv, placed, 0);
        vm.startPrank(DEFENDER);
        expect(ProgramInputs.RowCount.selector);
        disputes.answer{value: 1 ether}(kv, placed.receipt, three, none, root, path);
        KvRow[] memory rows = rowsOf();
        rows[7].leaf[0] ^= 0x01;
        expect(TensorTrees.RangeRootMismatch.selector);
        disputes.answer{value: 1 ether}(kv, placed.receipt, three, rows, root, path);
        disputes.answer{value: 1 ether}(kv, placed.receipt, three, rowsOf(), root, path);
        expect(Disputes.WrongPhase.selector);
        disputes.answer{value: 1 ether}(kv, placed.receipt, three, rowsOf(), root, path);
        vm.stopPrank();
    }

    // Descending

    function test_what_reveals_and_points_refuse() public {
        Placed memory placed = one();
        Trace memory trace = traceOf(Patch(true, false, 3, 300, 1));
        bytes32 id = open(placed);
        answer(id, placed, trace);
        bytes32[] memory children = childrenAt(disputes.dispute(id), trace);
        bytes32[] memory fewer = new bytes32[](8);
        expect(Descent.ChildCount.selector);
        disputes.reveal(id, fewer);
        children[3] ^= bytes32(uint256(1));
        expect(Descent.ChildrenMismatch.selector);
        disputes.reveal(id, children);
        children[3] ^= bytes32(uint256(1));
        vm.prank(STRANGER);
        disputes.reveal(id, children);

        bytes32[] memory siblings = pathOf(trace.tree, 1, 1, 5);
        bytes32[] memory none = new bytes32[](0);
        bytes memory code = encoding(3);
        expect(Disputes.NotYourMove.selector);
        disputes.point(id, 1, trace.tree[1][1], siblings, "", none);
        vm.startPrank(CHALLENGER);
        expect(Descent.ChildOutside.selector);
        disputes.point(id, 16, trace.tree[1][1], siblings, "", none);
        expect(Descent.SiblingCount.selector);
        disputes.point(id, 1, trace.tree[1][1], none, "", none);
        expect(Descent.ChildMismatch.selector);
        disputes.point(id, 2, trace.tree[1][1], siblings, "", none);
        bytes32 padding = trace.tree[1][12];
        bytes32[] memory toPadding = pathOf(trace.tree, 12, 1, 5);
        expect(Descent.TruePadding.selector);
        disputes.point(id, 12, padding, toPadding, "", none);
        disputes.point(id, 1, trace.tree[1][1], siblings, "", none);
        vm.stopPrank();
        reveal(id, trace);
        siblings = pathOf(trace.tree, 3, 0, 1);
        bytes32[] memory path = pathOf(programTree(), 3);
        vm.startPrank(CHALLENGER);
        bytes memory other = encoding(4);
        expect(TensorTrees.PathRootMismatch.selector);
        disputes.point(id, 1, trace.tree[0][3], siblings, other, path);
        expect(KernelEncoding.EncodingSize.selector);
        disputes.point(id, 1, trace.tree[0][3], siblings, slice(code, 0, 255), path);
        disputes.point(id, 1, trace.tree[0][3], siblings, code, path);
        vm.stopPrank();
        assert(disputes.dispute(id).inTensor && disputes.dispute(id).leaves == 3 && disputes.dispute(id).level == 2);
    }

    function test_a_kernel_that_no_game_could_decide_is_not_entered() public {
        // Two dims of 2^21 are more elements than a step can name; a dim of zero is none at all.
        bytes memory none = encoding(0);
        write(none, 8, 4, 0);
        bytes memory many = encoding(0);
        many[1] = 0x02;
        write(many, 8, 4, 1 << 21);
        write(many, 12, 4, 1 << 21);
        enterRefused(none, 0);
        enterRefused(many, 1 << 42);
    }

    /// Disputes a receipt of a model whose first kernel is this one, and descends to it.
    function enterRefused(bytes memory shown, uint256 elements) private {
        bytes32[] memory leaves = new bytes32[](KERNELS);
        for (uint256 i = 0; i < KERNELS; ++i) leaves[i] = sha256(bytes.concat(hex"00", i == 0 ? shown : encoding(i)));
        bytes32[][] memory program = plainTree(leaves);
        ModelSpec memory odd = spec();
        for (uint256 kind = 0; kind < 3; ++kind) odd.buckets[0].programs[kind].program.root = program[program.length - 1][0];
        modelId = models.register(odd);
        vm.prank(OPERATOR);
        workers.addModel(modelId);
        Placed memory placed = one();
        draw(placed.place.number);
        bytes32 id = open(placed);
        Trace memory trace = truth();
        answer(id, placed, trace);
        reveal(id, trace);
        point(id, trace, 0);
        reveal(id, trace);
        bytes32[] memory siblings = pathOf(trace.tree, 0, 0, 1);
        vm.prank(CHALLENGER);
        vm.expectRevert(abi.encodeWithSelector(Disputes.UndecidableKernel.selector, uint32(0), elements));
        disputes.point(id, 0, trace.tree[0][0], siblings, shown, pathOf(program, 0));
    }

    function test_false_padding_loses_at_once() public {
        Placed memory placed = one();
        Trace memory trace = traceOf(Patch(true, true, 3, 3, 7));
        bytes32 id = open(placed);
        playOut(id, placed, trace);
        Disputes.Game memory game = disputes.dispute(id);
        assert(game.phase == Disputes.Phase.ChallengerWon && game.inTensor && game.level == 2);
    }

    // Steps

    function test_wrong_proofs_of_every_shape_are_refused_by_name() public {
        (bytes32 id,, Trace memory trace) = toStep();
        Disputes.Game memory game = disputes.dispute(id);
        bytes memory leaf = leafAt(game, trace);
        StepRoots memory roots = rootsFor(id, trace);
        bytes memory code = encoding(3);
        OperandProof[] memory good = operandsOf(trace, 3, 300);

        refused(id, "", 44, roots, code, good, TensorTrees.LeafSize.selector);
        bytes memory other = slice(trace.tensors[3], 0, LEAF);
        refused(id, other, 44, roots, code, good, Disputes.WrongLeaf.selector);
        refused(id, leaf, 256, roots, code, good, Disputes.ElementOfLeaf.selector);
        refused(id, leaf, type(uint256).max, roots, code, good, Disputes.ElementOfLeaf.selector);
        // A true element, in the tensor and behind it.
        refused(id, leaf, 45, roots, code, operandsOf(trace, 3, 301), Disputes.StepAgrees.selector);
        roots.trace.root ^= bytes32(uint256(1));
        refused(id, leaf, 44, roots, code, good, Disputes.WrongRoots.selector);
        roots.trace.root ^= bytes32(uint256(1));
        refused(id, leaf, 44, roots, encoding(4), good, Disputes.WrongEncoding.selector);
        refused(id, leaf, 44, roots, code, new OperandProof[](0), Kernels.OperandMissing.selector);
        // Of another tensor, another element, cut, too long, with other siblings.
        OperandProof[] memory bad = operandsOf(trace, 3, 300);
        bad[0] = kernelOperand(trace, 2, 0);
        refused(id, leaf, 44, roots, code, bad, TensorTrees.PathRootMismatch.selector);
        bad = operandsOf(trace, 3, 300);
        bad[1].leaves = slice(trace.tensors[0], 2 * LEAF, LEAF);
        refused(id, leaf, 44, roots, code, bad, TensorTrees.RangeRootMismatch.selector);
        bad = operandsOf(trace, 3, 300);
        bad[0].leaves = slice(bad[0].leaves, 0, LEAF - 1);
        refused(id, leaf, 44, roots, code, bad, TensorTrees.LeafSize.selector);
        bad[0].leaves = bytes.concat(good[0].leaves, good[0].leaves);
        refused(id, leaf, 44, roots, code, bad, TensorTrees.LeafCount.selector);
        bad[0].leaves = bytes.concat(good[0].leaves, hex"00");
        refused(id, leaf, 44, roots, code, bad, TensorTrees.LeafSize.selector);
        bad = operandsOf(trace, 3, 300);
        bad[0].siblings = new bytes32[](3);
        refused(id, leaf, 44, roots, code, bad, TensorTrees.SiblingCount.selector);
        bad = operandsOf(trace, 3, 300);
        bad[0].path = new bytes32[](4);
        refused(id, leaf, 44, roots, code, bad, TensorTrees.PathLength.selector);
        bad = new OperandProof[](3);
        (bad[0], bad[1], bad[2]) = (good[0], good[1], good[0]);
        refused(id, leaf, 44, roots, code, bad, Kernels.OperandUnread.selector);

        vm.prank(STRANGER);
        disputes.step(id, leaf, 44, roots, code, good);
        assert(disputes.owed(CHALLENGER) == 2 ether && disputes.owed(STRANGER) == 0);
        refused(id, leaf, 44, roots, code, good, Disputes.Ended.selector);
    }

    function refused(
        bytes32 id,
        bytes memory leaf,
        uint256 element,
        StepRoots memory roots,
        bytes memory code,
        OperandProof[] memory operands,
        bytes4 why
    ) private {
        expect(why);
        disputes.step(id, leaf, element, roots, code, operands);
    }

    // Clocks

    function test_clocks_run_in_their_turn_with_allowances_and_a_least_turn() public {
        Placed memory placed = one();
        Trace memory trace = traceOf(Patch(true, false, 3, 300, 1));
        bytes32 id = open(placed);
        uint256 start = START;
        assert(disputes.deadline(id) == start + 13 hours);
        vm.warp(start + 13 hours);
        expect(Disputes.ClockRunning.selector);
        disputes.timeout(id);
        answer(id, placed, trace);
        // Nothing is left but the least of a turn.
        assert(disputes.dispute(id).defenderClock == 0 && disputes.deadline(id) == block.timestamp + 10 minutes);
        vm.warp(block.timestamp + 10 minutes);
        reveal(id, trace);
        assert(disputes.deadline(id) == block.timestamp + 13 hours);
        vm.warp(block.timestamp + 4 hours);
        move(id, placed, trace);
        assert(disputes.dispute(id).challengerClock == 9 hours);
        reveal(id, trace);
        assert(disputes.deadline(id) == block.timestamp + 9 hours);
        vm.warp(block.timestamp + 9 hours + 1);
        (, uint256 child) = differingAt(disputes.dispute(id), trace);
        bytes32 hash = trace.tree[0][3];
        assert(child == 1);
        bytes32[] memory siblings = pathOf(trace.tree, 3, 0, 1);
        bytes32[] memory path = pathOf(programTree(), 3);
        bytes memory code = encoding(3);
        expect(Disputes.TooLate.selector);
        vm.prank(CHALLENGER);
        disputes.point(id, 1, hash, siblings, code, path);
        disputes.timeout(id);
        assert(disputes.dispute(id).phase == Disputes.Phase.DefenderWon && disputes.owed(DEFENDER) == 2 ether);
    }

    function test_a_defender_that_never_answers_pays_from_its_stake() public {
        Receipt memory receipt = receiptOf(WORKER_KEY);
        receipt.beneficiary = USER;
        bytes32 id = open(commitOne(receipt, WORKER_KEY));
        vm.warp(disputes.deadline(id) + 1);
        disputes.timeout(id);
        expect(Disputes.Ended.selector);
        disputes.timeout(id);
        assert(disputes.owed(CHALLENGER) == 2 ether && disputes.owed(BURNED) == 5 ether);
        disputes.payReward(OPERATOR, 1);
        expect(Disputes.NothingEscrowed.selector);
        disputes.payReward(OPERATOR, 1);
        assert(disputes.owed(CHALLENGER) == 4 ether && disputes.owed(USER) == 2 ether);
    }

    function test_a_challenger_that_lets_its_first_point_pass_owes_its_bond_even_if_it_concedes_then() public {
        Placed memory placed = one();
        bytes32 id = open(placed);
        bytes32 other = open(CHALLENGER, Disputes.Kind.Output, placed, bytes32(uint256(1)));
        answer(id, placed, truth());
        answer(other, placed, truth());
        reveal(id, truth());
        reveal(other, truth());
        vm.warp(disputes.deadline(id));
        vm.prank(CHALLENGER);
        disputes.concede(id);
        assert(disputes.owed(DEFENDER) == 1.08 ether);
        vm.warp(block.timestamp + 1);
        vm.prank(CHALLENGER);
        disputes.concede(other);
        assert(disputes.owed(DEFENDER) == 3.08 ether);
    }

    function test_conceding_costs_the_fee_before_a_point_and_the_bond_after() public {
        Placed memory placed = one();
        bytes32 id = open(placed);
        expect(Disputes.NotYourMove.selector);
        vm.prank(DEFENDER);
        disputes.concede(id);
        vm.prank(CHALLENGER);
        disputes.concede(id);
        assert(disputes.owed(CHALLENGER) == 0.92 ether && disputes.owed(DEFENDER) == 0.08 ether);
        bytes32 other = open(CHALLENGER, Disputes.Kind.Output, placed, bytes32(uint256(1)));
        answer(other, placed, truth());
        reveal(other, truth());
        point(other, truth(), 0);
        vm.prank(CHALLENGER);
        disputes.concede(other);
        assert(disputes.owed(CHALLENGER) == 0.92 ether && disputes.owed(DEFENDER) == 2.08 ether);
    }

    // Slashes

    function test_the_earliest_winner_is_paid_and_later_games_are_void() public {
        Placed memory a = one();
        Placed memory b = one();
        bytes32 first = open(STRANGER, Disputes.Kind.Output, a, 0);
        bytes32 second = open(CHALLENGER, Disputes.Kind.Output, b, 0);
        vm.warp(block.timestamp + 1 hours);
        bytes32 third = open(STRANGER, Disputes.Kind.Output, a, bytes32(uint256(3)));
        answer(first, a, truth());
        answer(third, a, truth());
        reveal(third, truth());
        expect(Disputes.NotVoid.selector);
        disputes.closeVoid(third);
        vm.warp(disputes.deadline(second) + 1);
        disputes.timeout(second);
        expect(Disputes.OperatorSlashed.selector);
        vm.prank(STRANGER);
        disputes.open{value: 1 ether}(Disputes.Kind.Output, a.receipt, a.place, bytes32(uint256(4)));
        expect(Disputes.EarlierOpen.selector);
        disputes.payReward(OPERATOR, 9);
        expect(Disputes.NotVoid.selector);
        disputes.closeVoid(first);
        // Whoever gives up a void game owes nothing.
        uint256 snapshot = vm.snapshotState();
        vm.prank(STRANGER);
        disputes.concede(third);
        assert(disputes.dispute(third).phase == Disputes.Phase.Void);
        vm.revertToState(snapshot);
        // And whoever lets its time pass in one.
        snapshot = vm.snapshotState();
        vm.warp(disputes.deadline(third) + 1);
        disputes.timeout(third);
        assert(disputes.dispute(third).phase == Disputes.Phase.Void);
        assert(disputes.owed(STRANGER) == 1 ether && disputes.owed(DEFENDER) == 1 ether);
        vm.revertToState(snapshot);
        disputes.closeVoid(third);
        assert(disputes.owed(STRANGER) == 1 ether && disputes.owed(DEFENDER) == 1 ether);
        vm.prank(STRANGER);
        disputes.concede(first);
        disputes.payReward(OPERATOR, 1);
        (uint256 left,, uint32 next) = disputes.escrows(OPERATOR);
        assert(left == 4 ether && next == 1);
        disputes.payReward(OPERATOR, 1);
        assert(disputes.owed(CHALLENGER) == 4 ether && disputes.owed(BURNED) == 7 ether);
        assert(address(disputes).balance == 4 ether + 7 ether + disputes.owed(STRANGER) + disputes.owed(DEFENDER));
    }

    // Payments

    function test_a_refusing_or_reentering_recipient_blocks_nobody() public {
        Glutton glutton = new Glutton(disputes);
        vm.deal(address(glutton), 10 ether);
        Placed memory placed = one();
        bytes32 id = open(address(glutton), Disputes.Kind.Output, placed, 0);
        bytes32 other = open(placed);
        vm.warp(disputes.deadline(id) + 1);
        disputes.timeout(id);
        disputes.closeVoid(other);
        assert(disputes.owed(CHALLENGER) == 1 ether && disputes.owed(DEFENDER) == 0);
        disputes.payReward(OPERATOR, 2);
        uint256 owed = disputes.owed(address(glutton));
        assert(owed == 4 ether);
        expect(Treasury.PaymentRefused.selector);
        disputes.withdraw(address(glutton));
        glutton.reenter();
        disputes.withdraw(address(glutton));
        assert(address(glutton).balance == 9 ether + owed && glutton.refused());
        disputes.withdraw(CHALLENGER);
        disputes.withdraw(BURNED);
        assert(address(disputes).balance == 0);
        expect(Treasury.NothingOwed.selector);
        disputes.withdraw(CHALLENGER);
        (bool taken,) = address(disputes).call{value: 1}("");
        assert(!taken);
    }

    // Deploying

    function test_the_contract_fits_a_chain() public view {
        assert(address(disputes).code.length <= 24_576);
        bytes memory args = abi.encode(settings(), models, kernels, beacon);
        assert(type(Disputes).creationCode.length + args.length <= 49_152);
    }

    function test_settings_that_cannot_work_are_refused() public {
        Settings memory s = settings();
        s.operatorStake = 4 ether - 1;
        refusedSettings(s);
        s = settings();
        s.bond = 0;
        refusedSettings(s);
        s = settings();
        s.clock = 0;
        refusedSettings(s);
        s = settings();
        s.clock = 2 ** 32;
        refusedSettings(s);
        s = settings();
        s.window = 0;
        refusedSettings(s);
        s = settings();
        s.sequencer = address(0);
        refusedSettings(s);
    }

    function refusedSettings(Settings memory s) private {
        expect(Disputes.BadSettings.selector);
        new Disputes(s, models, kernels, beacon);
    }
}

/// Refuses money, then takes it and asks for more while it is being paid.
contract Glutton {
    Disputes private immutable disputes;
    bool private isReentering;
    bool public refused;

    constructor(Disputes disputes_) {
        disputes = disputes_;
    }

    function reenter() external {
        isReentering = true;
    }

    receive() external payable {
        require(isReentering);
        try disputes.withdraw(address(this)) {} catch {
            refused = true;
        }
    }
}
