// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Disputes} from "../src/Disputes.sol";
import {HeaderBeacon} from "../src/HeaderBeacon.sol";
import {Merkle} from "../src/Merkle.sol";
import {BucketSpec, Models, ModelSpec} from "../src/Models.sol";
import {InclusionPromise} from "../src/Promises.sol";
import {ProvisionalBuyer} from "../src/ProvisionalBuyer.sol";
import {Receipt} from "../src/Receipts.sol";
import {Rollup} from "../src/Rollup.sol";
import {Treasury} from "../src/Treasury.sol";
import {Workers} from "../src/Workers.sol";
import {Placed, TestBeacon, World} from "./World.sol";
import {vm} from "./Vm.sol";

/// Order, finality, demands, promises, operators and models, without games.
contract RollupTest is World {
    function setUp() public {
        deploy();
        join(OPERATOR, DEFENDER, WORKER_KEY);
    }

    function one() private returns (Placed memory) {
        return commitOne(receiptOf(WORKER_KEY), WORKER_KEY);
    }

    // Order

    function testFuzz_a_batch_must_continue_the_chain(uint64 number, bytes32 parent, uint64 first, uint32 count) public {
        one();
        bytes32 head = rollup.headHash();
        if (parent == bytes32(uint256(1))) parent = head;
        bool valid = number == 1 && parent == head && first == 1 && count > 0 && count <= 4096;
        vm.prank(sequencer);
        (bool accepted,) = address(rollup).call(abi.encodeCall(Rollup.commitBatch, (number, parent, first, count, 0)));
        assert(accepted == valid);
    }

    function test_each_field_of_a_batch_has_its_error() public {
        vm.expectRevert(abi.encodeWithSelector(Rollup.NotSequencer.selector, STRANGER));
        vm.prank(STRANGER);
        rollup.commitBatch(0, 0, 0, 1, 0);
        vm.startPrank(sequencer);
        expect(Rollup.WrongNumber.selector);
        rollup.commitBatch(1, 0, 0, 1, 0);
        expect(Rollup.WrongParent.selector);
        rollup.commitBatch(0, bytes32(uint256(1)), 0, 1, 0);
        expect(Rollup.WrongFirstSequence.selector);
        rollup.commitBatch(0, 0, 1, 1, 0);
        expect(Rollup.BadCount.selector);
        rollup.commitBatch(0, 0, 0, 4097, 0);
        rollup.commitBatch(0, 0, 0, 4096, 0);
        assert(rollup.nextSequence() == 4096);
        vm.stopPrank();
        expect(Rollup.UnknownBatch.selector);
        rollup.batch(1);
    }

    // Finality

    function test_a_receipt_is_final_a_window_after_the_draw() public {
        Placed memory placed = one();
        vm.warp(block.timestamp + 10 days);
        assert(!rollup.isFinal(placed.receipt, placed.place));
        draw(0);
        assert(rollup.finalAt(0) == block.timestamp + 1 days);
        vm.warp(block.timestamp + 1 days - 1);
        assert(!rollup.isFinal(placed.receipt, placed.place));
        vm.warp(block.timestamp + 1);
        assert(rollup.isFinal(placed.receipt, placed.place));
        expect(Rollup.WindowClosed.selector);
        vm.prank(CHALLENGER);
        disputes.open{value: 1 ether}(Disputes.Kind.Output, placed.receipt, placed.place, 0);
        // Another receipt, or another place, is not.
        placed.receipt.seed ^= 1;
        assert(!rollup.isFinal(placed.receipt, placed.place));
    }

    function test_only_the_disputer_may_rely_on_its_receipt() public {
        Receipt memory receipt = receiptOf(WORKER_KEY);
        receipt.disputer = USER;
        Placed memory placed = commitOne(receipt, WORKER_KEY);
        draw(0);
        vm.warp(block.timestamp + 1 days);
        assert(!rollup.isFinal(placed.receipt, placed.place));
        assert(!rollup.isFinalFor(STRANGER, placed.receipt, placed.place));
        assert(rollup.isFinalFor(USER, placed.receipt, placed.place));
    }

    function test_an_undrawn_beacon_is_armed_again_only_when_lost() public {
        one();
        vm.roll(rollup.batch(0).beaconBlock);
        expect(TestBeacon.NotYet.selector);
        rollup.draw(0, "");
        expect(Rollup.BeaconNotLost.selector);
        rollup.rearm(0);
        vm.roll(block.number + 1001);
        expect(TestBeacon.NotYet.selector);
        rollup.draw(0, "");
        rollup.rearm(0);
        assert(rollup.batch(0).beaconBlock == block.number + 5);
        draw(0);
        expect(Rollup.AlreadyDrawn.selector);
        rollup.draw(0, "");
        expect(Rollup.AlreadyDrawn.selector);
        rollup.rearm(0);
    }

    function test_a_slash_reverts_what_is_not_yet_final() public {
        Placed memory early = one();
        draw(0);
        vm.warp(block.timestamp + 20 hours);
        Placed memory late = one();
        Placed memory lost = one();
        draw(1);
        draw(2);
        bytes32 id = open(lost);
        vm.warp(disputes.deadline(id) + 1);
        assert(rollup.isFinal(early.receipt, early.place));
        disputes.timeout(id);
        assert(rollup.isFinal(early.receipt, early.place));
        vm.warp(block.timestamp + 3 days);
        assert(rollup.isFinal(early.receipt, early.place));
        assert(!rollup.isFinal(late.receipt, late.place) && !rollup.isFinal(lost.receipt, lost.place));
    }

    function test_a_receipt_lost_in_one_place_is_reverted_in_the_other() public {
        Receipt memory receipt = receiptOf(WORKER_KEY);
        Placed memory first = commitOne(receipt, WORKER_KEY);
        Placed memory second = commitOne(receipt, WORKER_KEY);
        draw(0);
        draw(1);
        bytes32 id = open(second);
        vm.warp(disputes.deadline(id) + 1);
        disputes.timeout(id);
        vm.warp(block.timestamp + 2 days);
        assert(!rollup.isFinal(first.receipt, first.place) && !rollup.isFinal(second.receipt, second.place));
    }

    function test_what_is_final_stays_so_when_the_same_receipt_is_lost_elsewhere() public {
        Receipt memory receipt = receiptOf(WORKER_KEY);
        Placed memory first = commitOne(receipt, WORKER_KEY);
        draw(0);
        vm.warp(START + 1 hours);
        Placed memory second = commitOne(receipt, WORKER_KEY);
        vm.warp(START + 10 hours);
        draw(1);
        vm.warp(START + 1 days);
        assert(rollup.isFinal(first.receipt, first.place));
        bytes32 id = open(second);
        vm.warp(disputes.deadline(id) + 1);
        disputes.timeout(id);
        vm.warp(block.timestamp + 3 days);
        assert(rollup.isFinal(first.receipt, first.place) && !rollup.isFinal(second.receipt, second.place));
    }

    // Demands

    function test_what_is_demanded_must_be_supplied() public {
        Receipt[] memory receipts = new Receipt[](3);
        bytes[] memory signatures = new bytes[](3);
        for (uint256 i = 0; i < 3; ++i) {
            receipts[i] = receiptOf(WORKER_KEY);
            signatures[i] = sign(WORKER_KEY, rollup.receiptHash(receipts[i]));
        }
        Placed[] memory placed = commit(receipts, signatures);
        draw(0);
        vm.startPrank(STRANGER);
        expect(Treasury.WrongAmount.selector);
        rollup.demand{value: 0.25 ether}(0, 1, 3);
        expect(Rollup.BadDemand.selector);
        rollup.demand(0, 1, 1);
        expect(Rollup.BadDemand.selector);
        rollup.demand(0, 0, 4);
        uint256 id = rollup.demand{value: 0.5 ether}(0, 1, 3);
        expect(Rollup.AlreadyDemanded.selector);
        rollup.demand{value: 0.5 ether}(0, 0, 2);
        vm.stopPrank();
        assert(rollup.finalAt(0) == type(uint64).max && rollup.owed(BURNED) == 0.5 ether);

        expect(Rollup.NotOwed.selector);
        rollup.supply(id, placed[0].receipt, placed[0].place);
        rollup.supply(id, placed[1].receipt, placed[1].place);
        expect(Rollup.NotOwed.selector);
        rollup.supply(id, placed[1].receipt, placed[1].place);
        expect(Rollup.SupplyInTime.selector);
        rollup.withhold(id);
        vm.warp(block.timestamp + 6 hours);
        rollup.supply(id, placed[2].receipt, placed[2].place);
        assert(rollup.finalAt(0) == block.timestamp + 1 days);
        expect(Rollup.NotOwed.selector);
        rollup.withhold(id);
    }

    function test_a_withheld_batch_is_reverted_and_the_bond_goes() public {
        Placed memory placed = one();
        draw(0);
        vm.prank(STRANGER);
        uint256 id = rollup.demand{value: 0.25 ether}(0, 0, 1);
        vm.warp(block.timestamp + 6 hours + 1);
        expect(Rollup.SupplyTooLate.selector);
        rollup.supply(id, placed.receipt, placed.place);
        vm.prank(USER);
        rollup.withhold(id);
        expect(Rollup.IsWithheld.selector);
        rollup.withhold(id);
        assert(rollup.owed(USER) == 2.5 ether && rollup.owed(BURNED) == 2.75 ether && rollup.bond() == 0);
        vm.warp(block.timestamp + 30 days);
        assert(!rollup.isFinal(placed.receipt, placed.place));
        expect(Rollup.IsWithheld.selector);
        vm.prank(CHALLENGER);
        disputes.open{value: 1 ether}(Disputes.Kind.Output, placed.receipt, placed.place, 0);
        expect(Rollup.UnknownDemand.selector);
        rollup.withhold(9);
        // Nothing is ordered without a bond.
        bytes32 head = rollup.headHash();
        vm.prank(sequencer);
        expect(Rollup.BondTooLow.selector);
        rollup.commitBatch(1, head, 1, 1, 0);
    }

    function test_demands_end_with_the_first_window() public {
        one();
        draw(0);
        vm.warp(block.timestamp + 1 days);
        vm.prank(STRANGER);
        expect(Rollup.WindowClosed.selector);
        rollup.demand{value: 0.25 ether}(0, 0, 1);
    }

    // Receipts that should never have been batched

    function test_every_clause_of_invalid() public {
        Receipt memory good = receiptOf(WORKER_KEY);
        assert(why(good) == Rollup.Invalidity.None);
        Receipt memory r = clone(good);
        r.modelId ^= bytes32(uint256(1));
        assert(why(r) == Rollup.Invalidity.UnknownModel);
        r = clone(good);
        r.bucket = 16;
        assert(why(r) == Rollup.Invalidity.UnknownBucket);
        r = clone(good);
        r.promptLength = 0;
        assert(why(r) == Rollup.Invalidity.Lengths);
        r = clone(good);
        r.promptLength = 3;
        assert(why(r) == Rollup.Invalidity.Lengths);
        r = clone(good);
        (r.totalLength, r.maxTokens) = (9, 9);
        assert(why(r) == Rollup.Invalidity.Lengths);
        r = clone(good);
        r.maxTokens = 0;
        assert(why(r) == Rollup.Invalidity.MaxTokens);
        r.maxTokens = 7;
        assert(why(r) == Rollup.Invalidity.MaxTokens);
        r.maxTokens = 6;
        assert(why(r) == Rollup.Invalidity.None);
        r.maxTokens = type(uint32).max;
        assert(why(r) == Rollup.Invalidity.MaxTokens);
        r = clone(good);
        r.finish = 3;
        assert(why(r) == Rollup.Invalidity.Finish);
        r = clone(good);
        r.temperature = 0x40000001;
        assert(why(r) == Rollup.Invalidity.Temperature);
        r.temperature = 0x80000000;
        assert(why(r) == Rollup.Invalidity.Temperature);
        r.temperature = 0x40000000;
        assert(why(r) == Rollup.Invalidity.None);
        r = clone(good);
        r.worker = vm.addr(2);
        assert(why(r) == Rollup.Invalidity.Signature);
        assert(whySigned(r, 2) == Rollup.Invalidity.Operator);
        r = clone(good);
        r.issuedAt = uint64(block.timestamp - 2 hours - 1);
        assert(why(r) == Rollup.Invalidity.Stale);
        r.issuedAt += 1;
        assert(why(r) == Rollup.Invalidity.None);

        bytes32 hash = rollup.receiptHash(good);
        (uint8 v, bytes32 rr, bytes32 s) = vm.sign(WORKER_KEY, hash);
        bytes memory high = abi.encodePacked(rr, bytes32(ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        assert(rollup.invalidity(good, hash, high, uint64(block.timestamp)) == Rollup.Invalidity.Signature);
        bytes memory long = bytes.concat(sign(WORKER_KEY, hash), hex"00");
        assert(rollup.invalidity(good, hash, long, uint64(block.timestamp)) == Rollup.Invalidity.Signature);
    }

    function clone(Receipt memory receipt) private pure returns (Receipt memory) {
        return abi.decode(abi.encode(receipt), (Receipt));
    }

    function why(Receipt memory receipt) private view returns (Rollup.Invalidity) {
        return whySigned(receipt, WORKER_KEY);
    }

    function whySigned(Receipt memory receipt, uint256 key) private view returns (Rollup.Invalidity) {
        bytes32 hash = rollup.receiptHash(receipt);
        return rollup.invalidity(receipt, hash, sign(key, hash), uint64(block.timestamp));
    }

    function test_an_invalid_receipt_costs_the_sequencer_and_no_other_place() public {
        Receipt memory receipt = receiptOf(WORKER_KEY);
        Placed memory good = commitOne(receipt, WORKER_KEY);
        // The sequencer batches it again with a signature of its own.
        Placed memory bad = commitOne(receipt, SEQUENCER_KEY);
        draw(0);
        draw(1);
        expect(Rollup.ReceiptValid.selector);
        rollup.reportInvalid(good.receipt, good.place);
        expect(Rollup.InvalidReceipt.selector);
        vm.prank(CHALLENGER);
        disputes.open{value: 1 ether}(Disputes.Kind.Output, bad.receipt, bad.place, 0);
        vm.prank(USER);
        rollup.reportInvalid(bad.receipt, bad.place);
        assert(rollup.owed(USER) == 2.5 ether && rollup.isInvalid(1, 0) && !rollup.isInvalid(0, 0));
        expect(Rollup.AlreadyReported.selector);
        rollup.reportInvalid(bad.receipt, bad.place);
        vm.warp(block.timestamp + 1 days);
        assert(rollup.isFinal(good.receipt, good.place) && !rollup.isFinal(bad.receipt, bad.place));
        assert(!rollup.includes(bad.receipt, bad.place));
    }

    // Promises

    function test_a_promise_is_broken_by_silence_by_another_leaf_and_by_delay() public {
        uint64 by = uint64(START + 1 hours);
        (InclusionPromise memory kept, bytes memory signature) = promised(bytes32(uint256(7)), 0, by);
        bytes32[] memory none = new bytes32[](0);
        expect(Rollup.PromiseKept.selector);
        rollup.reportOmission(kept, signature, 0, 0, none);
        bytes memory forged = sign(WORKER_KEY, this.promiseHash(kept));
        expect(Rollup.NotPromised.selector);
        rollup.reportOmission(kept, forged, 0, 0, none);

        uint256 snapshot = vm.snapshotState();
        vm.warp(by + 1);
        vm.prank(USER);
        rollup.reportOmission(kept, signature, 0, 0, none);
        assert(rollup.owed(USER) == 2.5 ether);
        expect(Rollup.AlreadyReported.selector);
        rollup.reportOmission(kept, signature, 0, 0, none);

        vm.revertToState(snapshot);
        snapshot = vm.snapshotState();
        commitRoot(1, bytes32(uint256(7)));
        vm.warp(by + 10 days);
        expect(Rollup.PromiseKept.selector);
        rollup.reportOmission(kept, signature, 0, bytes32(uint256(7)), none);
        expect(Rollup.NotIncluded.selector);
        rollup.reportOmission(kept, signature, 0, bytes32(uint256(8)), none);

        vm.revertToState(snapshot);
        snapshot = vm.snapshotState();
        commitRoot(1, bytes32(uint256(8)));
        rollup.reportOmission(kept, signature, 0, bytes32(uint256(8)), none);

        vm.revertToState(snapshot);
        vm.warp(by + 1);
        commitRoot(1, bytes32(uint256(7)));
        rollup.reportOmission(kept, signature, 0, bytes32(uint256(7)), none);
        assert(rollup.bond() == 0);
    }

    function test_the_sequencers_bond_leaves_after_everything_it_promised() public {
        one();
        expect(Rollup.SequencerStays.selector);
        rollup.releaseBond();
        vm.prank(STRANGER);
        expect(Rollup.NotSequencer.selector);
        rollup.requestExit();
        vm.prank(sequencer);
        rollup.requestExit();
        vm.warp(block.timestamp + 2 hours);
        one();
        vm.warp(block.timestamp + 1);
        bytes32 head = rollup.headHash();
        vm.prank(sequencer);
        expect(Rollup.SequencerLeft.selector);
        rollup.commitBatch(2, head, 2, 1, 0);
        uint256 free = rollup.exitRequestedAt() + rollup.exitDelay();
        vm.warp(free - 1);
        expect(Rollup.TooEarly.selector);
        rollup.releaseBond();
        vm.warp(free);
        expect(Rollup.BatchesOpen.selector);
        rollup.releaseBond();
        draw(0);
        draw(1);
        vm.warp(block.timestamp + 1 days);
        rollup.settle(1);
        expect(Rollup.BatchesOpen.selector);
        rollup.releaseBond();
        rollup.settle(5);
        rollup.releaseBond();
        rollup.withdraw(sequencer);
        assert(address(rollup).balance == 0);
    }

    // Operators

    function test_a_key_is_taken_only_with_its_signature() public {
        address key = vm.addr(77);
        bytes memory signature = sign(77, workers.keyDigest(OPERATOR));
        vm.deal(USER, 10 ether);
        vm.startPrank(USER);
        workers.join{value: 10 ether}(USER);
        expect(Workers.KeyDidNotSign.selector);
        workers.addKey(key, signature);
        expect(Workers.KeyDidNotSign.selector);
        workers.addKey(address(0), hex"");
        expect(Workers.NotYourKey.selector);
        workers.retireKey(key);
        expect(Workers.NotYourKey.selector);
        workers.announceEvidence(key, 0);
        vm.stopPrank();
        vm.prank(OPERATOR);
        workers.addKey(key, signature);
        vm.prank(OPERATOR);
        expect(Workers.KeyTaken.selector);
        workers.addKey(key, signature);
        vm.prank(OPERATOR);
        expect(Workers.AlreadyJoined.selector);
        workers.join{value: 10 ether}(USER);
        expect(Workers.NotDisputes.selector);
        workers.slash(OPERATOR);
        expect(Workers.NotDisputes.selector);
        workers.disputeOpened(OPERATOR);
    }

    function testFuzz_spans_count_until_grace_after_they_end(uint32 added, uint32 served, uint32 late, uint8 what) public {
        uint256 start = START;
        uint256 end = start + 1 + added;
        vm.warp(end);
        vm.startPrank(OPERATOR);
        if (what % 3 == 0) workers.retireKey(vm.addr(WORKER_KEY));
        else if (what % 3 == 1) workers.retireModel(modelId);
        else workers.requestExit();
        vm.stopPrank();
        uint64 inside = uint64(start + served % (end + 2 hours - start + 1));
        uint64 outside = uint64(end + 2 hours + 1 + late);
        assert(workers.operatorAt(vm.addr(WORKER_KEY), modelId, inside) == OPERATOR);
        assert(workers.operatorAt(vm.addr(WORKER_KEY), modelId, outside) == address(0));
        assert(workers.operatorAt(vm.addr(WORKER_KEY), modelId, uint64(start) - 1) == address(0));
    }

    function test_stake_leaves_once_and_only_when_nothing_can_be_judged() public {
        vm.prank(OPERATOR);
        expect(Workers.ExitNotRequested.selector);
        workers.releaseStake();
        vm.prank(OPERATOR);
        workers.requestExit();
        vm.prank(OPERATOR);
        expect(Workers.Leaving.selector);
        workers.requestExit();
        // The last second in which a batch may hold its receipts.
        vm.warp(block.timestamp + 2 hours);
        Placed memory placed = one();
        assert(why(placed.receipt) == Rollup.Invalidity.None);
        vm.warp(block.timestamp + workers.exitDelay());
        vm.startPrank(OPERATOR);
        expect(Workers.BatchesOpen.selector);
        workers.releaseStake();
        vm.stopPrank();
        draw(0);
        bytes32 id = open(placed);
        vm.prank(OPERATOR);
        expect(Workers.DisputesOpen.selector);
        workers.releaseStake();
        playOut(id, placed, truth());
        vm.warp(block.timestamp + 1 days);
        rollup.settle(10);
        vm.startPrank(OPERATOR);
        workers.releaseStake();
        expect(Workers.ExitNotRequested.selector);
        workers.releaseStake();
        vm.stopPrank();
        assert(workers.owed(OPERATOR) == 10 ether);
    }

    // Models

    function test_a_model_is_registered_once_as_it_is() public {
        ModelSpec memory s = spec();
        uint64 at_ = models.registeredAt(modelId);
        vm.warp(block.timestamp + 5);
        assert(models.register(s) == modelId && models.registeredAt(modelId) == at_);
        s.thresholds.marginMax = 0x3f800001;
        assert(models.register(s) != modelId);
        s.thresholds.marginMax = 0;
        expect(Models.BadThreshold.selector);
        models.register(s);
        s.thresholds.marginMax = 0x7f800000;
        expect(Models.BadThreshold.selector);
        models.register(s);
        s = spec();
        s.weights.count = 0;
        expect(Models.BadWeights.selector);
        models.register(s);
        s = spec();
        s.buckets[0].programs[2].program.count = 1;
        expect(Models.BadProgram.selector);
        models.register(s);
        s = spec();
        s.sampledLayers = 2 ** 21;
        expect(Models.BadLayers.selector);
        models.register(s);
        s = spec();
        BucketSpec memory bucket = s.buckets[0];
        s.buckets = new BucketSpec[](2);
        (s.buckets[0], s.buckets[1]) = (bucket, bucket);
        expect(Models.BadBuckets.selector);
        models.register(s);
        s.buckets = new BucketSpec[](0);
        expect(Models.BadBuckets.selector);
        models.register(s);
    }

    // What others build on it

    function test_a_buyer_acts_early_up_to_its_limit() public {
        Placed memory placed = one();
        ProvisionalBuyer buyer = new ProvisionalBuyer{value: 5 ether}(rollup, 1 ether);
        expect(ProvisionalBuyer.NotFinal.selector);
        buyer.pay(placed.receipt, placed.place, USER, 1 ether + 1);
        uint256 snapshot = vm.snapshotState();
        buyer.pay(placed.receipt, placed.place, USER, 1 ether);
        expect(ProvisionalBuyer.AlreadyPaid.selector);
        buyer.pay(placed.receipt, placed.place, USER, 1);
        vm.revertToState(snapshot);
        draw(0);
        vm.warp(block.timestamp + 1 days);
        buyer.pay(placed.receipt, placed.place, USER, 5 ether);
        Placed memory forged = commitOne(receiptOf(WORKER_KEY), SEQUENCER_KEY);
        expect(ProvisionalBuyer.NotIncluded.selector);
        buyer.pay(forged.receipt, forged.place, USER, 1);
    }

    // The beacon of a real chain

    function header(bytes32 mixHash, bool isLong) private pure returns (bytes memory) {
        bytes memory fields = bytes.concat(
            abi.encodePacked(hex"a0", bytes32(uint256(1)), hex"a0", bytes32(uint256(2))), // parent, ommers
            abi.encodePacked(hex"94", address(3), hex"a0", bytes32(uint256(4))), // beneficiary, state
            abi.encodePacked(hex"a0", bytes32(uint256(5)), hex"a0", bytes32(uint256(6))), // transactions, receipts
            abi.encodePacked(hex"b90100", new bytes(256)), // bloom
            hex"80", // difficulty
            hex"8301e240", // number
            hex"8401c9c380", // gas limit
            hex"05", // gas used
            hex"8465000000" // time
        );
        fields = bytes.concat(
            fields, isLong ? bytes(hex"a00000000000000000000000000000000000000000000000000000000000000001") : bytes(hex"83010203"),
            abi.encodePacked(hex"a0", mixHash), hex"880000000000000000", hex"07"
        );
        return abi.encodePacked(hex"f9", uint16(fields.length), fields);
    }

    function testFuzz_a_header_shows_its_mix_hash(bytes32 mixHash, bool isLong) public {
        HeaderBeacon real = new HeaderBeacon();
        bytes memory block_ = header(mixHash, isLong);
        vm.roll(100_000);
        vm.setBlockhash(99_990, keccak256(block_));
        assert(real.seedOf(99_990, block_) == mixHash);
        expect(HeaderBeacon.WrongHeader.selector);
        real.seedOf(99_990, header(keccak256(abi.encode(mixHash)), isLong));
        expect(HeaderBeacon.NotYet.selector);
        real.seedOf(100_000, block_);
        expect(HeaderBeacon.UnknownBlockHash.selector);
        real.seedOf(99_000, block_);
        assert(!real.isLost(99_990) && !real.isLost(100_001));
        assert(!real.isLost(100_000 - 8191) && real.isLost(100_000 - 8192));
    }

    function test_a_header_is_shown_by_the_history_contract() public {
        HeaderBeacon real = new HeaderBeacon();
        address history = 0x0000F90827F1C53a10cb7A02335B175320002935;
        vm.etch(history, hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500");
        bytes memory block_ = header(bytes32(uint256(9)), false);
        vm.roll(100_000);
        vm.store(history, bytes32(uint256(92_000) % 8191), keccak256(block_));
        assert(real.seedOf(92_000, block_) == bytes32(uint256(9)));
        assert(!real.isLost(92_000));
        vm.roll(92_000 + 8192);
        expect(HeaderBeacon.UnknownBlockHash.selector);
        real.seedOf(92_000, block_);
        assert(real.isLost(92_000));
    }

    function testFuzz_leaves_of_a_batch_are_told_apart(uint8 size, uint8 place) public {
        uint256 count = 1 + size % 9;
        uint256 index = place % count;
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) leaves[i] = keccak256(abi.encode(i));
        bytes32[][] memory tree = batchTree(leaves);
        bytes32 root = tree[tree.length - 1][0];
        assert(this.batchRoot(leaves[index], index, count, pathOf(tree, index)) == root);
        if (count == 1) return;
        assert(this.batchRoot(leaves[index], (index + 1) % count, count, pathOf(tree, index)) != root);
        expect(Merkle.ProofLength.selector);
        this.batchRoot(leaves[index], index, count, new bytes32[](tree.length));
        expect(Merkle.IndexOutOfRange.selector);
        this.batchRoot(leaves[index], count, count, pathOf(tree, index));
    }

    function batchRoot(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata proof) external pure returns (bytes32) {
        return Merkle.batchRoot(leaf, index, count, proof);
    }
}
