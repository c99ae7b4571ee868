// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Disputes} from "../src/Disputes.sol";
import {InclusionPromise} from "../src/Promises.sol";
import {Receipt} from "../src/Receipts.sol";
import {Rollup} from "../src/Rollup.sol";
import {Workers} from "../src/Workers.sol";
import {Patch, Trace} from "./Traces.sol";
import {Placed, World} from "./World.sol";
import {vm} from "./Vm.sol";

/// Random actors in random order. Operator 0 and challenger 0 are truthful: they move in time, whatever happens. Operator 1 claims false
/// traces and moves as it likes; operator 2 sometimes does. Challenger 1 disputes anything and moves as it likes.
contract Handler is World {
    struct Played {
        bytes32 id;
        uint256 receipt;
        uint64 openedAt;
        uint8 operator;
        bool byTruthful;
        /// Whether the trace that the defender answers with is false.
        bool isFalse;
        Patch patch;
    }

    uint256 public constant OPERATORS = 3;
    Placed[] private _receipts;
    Played[] private _games;
    mapping(uint256 receipt => bool) public wasFinal;
    mapping(uint256 receipt => bool) public isInvalid;
    uint64 public brokenSequence;
    bytes32 public violation;

    constructor() {
        deploy();
        for (uint256 i = 0; i < OPERATORS; ++i) {
            vm.deal(operatorAt(i), 1000 ether);
            join(operatorAt(i), defenderAt(i), WORKER_KEY + i);
        }
        for (uint256 i = 0; i < 2; ++i) vm.deal(challengerAt(i), 1000 ether);
        vm.deal(address(this), 1000 ether);
        commitSome(0);
    }

    receive() external payable {}

    function operatorAt(uint256 i) public pure returns (address) {
        return address(uint160(0xA000 + i));
    }

    function defenderAt(uint256 i) public pure returns (address) {
        return address(uint160(0xD000 + i));
    }

    function challengerAt(uint256 i) public pure returns (address) {
        return address(uint160(0xC000 + i));
    }

    // The sequencer

    /// One to three receipts of any operators; now and then one that is not well-formed.
    function commitSome(uint256 r) public {
        if (rollup.nextNumber() > 12 || rollup.bond() < settings().sequencerBond || rollup.exitRequestedAt() != 0) return;
        uint256 count = 1 + r % 3;
        Receipt[] memory receipts = new Receipt[](count);
        bytes[] memory signatures = new bytes[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 which = (r >> (8 * i + 2)) % OPERATORS;
            receipts[i] = receiptOf(WORKER_KEY + which);
            if ((r >> (16 + i)) % 4 == 0) receipts[i].beneficiary = USER;
            if ((r >> (24 + 4 * i)) % 16 == 1) receipts[i].finish = 3;
            signatures[i] = sign(WORKER_KEY + which, rollup.receiptHash(receipts[i]));
        }
        Placed[] memory placed = commit(receipts, signatures);
        for (uint256 i = 0; i < count; ++i) _receipts.push(placed[i]);
    }

    function drawOne(uint256 r) external {
        uint64 number = uint64(r % rollup.nextNumber());
        uint64 beaconBlock = rollup.batch(number).beaconBlock;
        if (block.number <= beaconBlock) vm.roll(beaconBlock + 1 + (r >> 64) % 1100);
        try rollup.draw(number, "") {} catch {}
        try rollup.rearm(number) {} catch {}
    }

    function demandSome(uint256 r) external {
        uint64 number = uint64(r % rollup.nextNumber());
        uint32 count = rollup.batch(number).count;
        uint32 from = uint32((r >> 64) % count);
        try rollup.demand{value: settings().demandFee * (count - from)}(number, from, count) {} catch {}
    }

    function supplyOne(uint256 r) external {
        if (rollup.demandCount() == 0) return;
        uint256 id = r % rollup.demandCount();
        (uint64 number,,,) = rollup.demands(id);
        for (uint256 i = 0; i < _receipts.length; ++i) {
            Placed memory placed = _receipts[i];
            if (placed.place.number == number) try rollup.supply(id, placed.receipt, placed.place) {} catch {}
        }
    }

    function withholdOne(uint256 r) external {
        if (rollup.demandCount() == 0) return;
        try rollup.withhold(r % rollup.demandCount()) {} catch {}
    }

    function reportOne(uint256 r) external {
        Placed memory placed = _receipts[r % _receipts.length];
        try rollup.reportInvalid(placed.receipt, placed.place) {
            isInvalid[r % _receipts.length] = true;
        } catch {}
        if (r >> 252 != 0) return;
        (InclusionPromise memory inclusion, bytes memory signature) = promised(placed.hash, uint64(r >> 32) % 8, uint64(block.timestamp));
        try rollup.reportOmission(inclusion, signature, placed.place.number, placed.leaf, placed.place.proof) {} catch {}
    }

    function topUp(uint256 r) external {
        if (rollup.bond() < settings().sequencerBond) rollup.addBond{value: settings().sequencerBond}();
        rollup.settle(uint64(r % 4));
    }

    function depart(uint256 r) external {
        address operator = operatorAt(r % OPERATORS);
        if ((r >> 8) % 4 == 0) {
            vm.prank(operator);
            try workers.requestExit() {} catch {}
        }
        vm.prank(operator);
        try workers.releaseStake() {} catch {}
        if ((r >> 16) % 16 == 0) {
            vm.prank(sequencer);
            try rollup.requestExit() {} catch {}
        }
        try rollup.releaseBond() {} catch {}
    }

    // Games

    function openOne(uint256 r) external {
        if (_games.length > 16) return;
        uint256 which = (r >> 8) % _receipts.length;
        Placed memory placed = _receipts[which];
        bool byTruthful = r & 1 == 0;
        address challenger = challengerAt(byTruthful ? 0 : 1);
        Disputes.Kind kind = r & 2 == 0 ? Disputes.Kind.Output : Disputes.Kind.Kv;
        vm.prank(challenger);
        try disputes.open{value: settings().bond}(kind, placed.receipt, placed.place, bytes32(_games.length)) returns (bytes32 id) {
            paramsRoots[id] = this.paramsRoot(placed.receipt);
            uint8 operator = uint8(uint160(disputes.dispute(id).operator) - 0xA000);
            Patch memory patch;
            if (operator == 1 || (operator == 2 && r & 4 == 0)) {
                uint32 kernel = uint32((r >> 32) % (KERNELS - 1));
                uint32 size = uint32(tensor(kernel).length / 4);
                patch = Patch(true, false, kernel, uint32((r >> 64) % size), uint32(r >> 96));
                // A leaf of padding in a tensor of three leaves.
                if ((kernel == 0 || kernel == 3) && r & 24 == 0) patch = Patch(true, true, kernel, 3, uint32(r >> 96));
            }
            bool isFalse = rootOf(traceOf(patch)) != rootOf(truth());
            _games.push(Played(id, which, uint64(block.timestamp), operator, byTruthful, isFalse, patch));
        } catch {}
    }

    /// The move that is due, by whoever may; the untruthful challenger points anywhere.
    function moveOne(uint256 r) public {
        if (_games.length == 0) return;
        moveGame(r % _games.length, r);
    }

    function moveGame(uint256 g, uint256 r) private {
        Played memory played = _games[g];
        if (isOver(played.id) || block.timestamp > disputes.deadline(played.id)) return;
        Disputes.Game memory game = disputes.dispute(played.id);
        Trace memory trace = traceOf(played.patch);
        if (game.phase == Disputes.Phase.Point && !played.byTruthful && (r >> 16) % 4 != 0) {
            uint256 levels = game.level < 4 ? game.level : 4;
            uint256 child = (r >> 32) % (1 << levels);
            try this.pointAt(played.id, trace, child) {} catch {}
            return;
        }
        if (game.phase == Disputes.Phase.Step && !played.byTruthful && !played.isFalse) {
            try this.stepAt(played.id, trace, (r >> 32) % 256) {
                violation = "a true value was shown false";
            } catch {}
            return;
        }
        if (played.byTruthful) {
            if (!move(played.id, _receipts[played.receipt], trace)) giveUp(played.id, game.challenger);
        } else {
            // What it pointed at before may leave it without a proof.
            try this.moveAt(played.id, played.receipt, trace) {} catch {}
        }
    }

    function giveUp(bytes32 id, address challenger) private {
        vm.prank(challenger);
        disputes.concede(id);
    }

    function moveAt(bytes32 id, uint256 receipt, Trace calldata trace) external {
        move(id, _receipts[receipt], trace);
    }

    function pointAt(bytes32 id, Trace calldata trace, uint256 child) external {
        point(id, trace, child);
    }

    function stepAt(bytes32 id, Trace calldata trace, uint256 element) external {
        step(id, trace, element);
    }

    /// Strangers, who may be the opponent, cannot move for a side what arithmetic does not determine.
    function intrude(uint256 r) external {
        if (_games.length == 0) return;
        Played memory played = _games[r % _games.length];
        Disputes.Game memory before = disputes.dispute(played.id);
        Trace memory trace = traceOf(played.patch);
        vm.prank(STRANGER);
        try disputes.concede(played.id) { violation = "a stranger conceded"; } catch {}
        vm.deal(STRANGER, 1 ether);
        Placed memory placed = _receipts[played.receipt];
        bytes32[] memory path = pathOf(trace.tree, KERNELS - 1);
        vm.prank(STRANGER);
        try disputes.answer{value: 1 ether}(
            played.id, placed.receipt, tokens(), rowsFor(before.kind == Disputes.Kind.Kv), rootOf(trace), path
        ) { violation = "a stranger answered"; } catch {}
        vm.prank(STRANGER);
        try disputes.point(played.id, 0, 0, new bytes32[](0), "", new bytes32[](0)) { violation = "a stranger pointed"; } catch {}
        if (before.phase == Disputes.Phase.Reveal) {
            bytes32[] memory children = childrenAt(before, trace);
            children[r % children.length] ^= bytes32(uint256(1));
            try disputes.reveal(played.id, children) { violation = "a false child was taken"; } catch {}
        }
        if (before.phase < Disputes.Phase.ChallengerWon) return;
        // Nothing moves a game that is over.
        vm.prank(before.challenger);
        try disputes.concede(played.id) { violation = "conceded after the end"; } catch {}
        try disputes.timeout(played.id) { violation = "timed out after the end"; } catch {}
        try disputes.closeVoid(played.id) { violation = "closed after the end"; } catch {}
    }

    function concedeOne(uint256 r) external {
        if (_games.length == 0) return;
        Played memory played = _games[r % _games.length];
        if (played.byTruthful || isOver(played.id)) return;
        giveUp(played.id, challengerAt(1));
    }

    function timeoutOne(uint256 r) external {
        if (_games.length == 0) return;
        try disputes.timeout(_games[r % _games.length].id) {} catch {}
    }

    function closeOne(uint256 r) external {
        if (_games.length == 0) return;
        try disputes.closeVoid(_games[r % _games.length].id) {} catch {}
        try disputes.payReward(operatorAt(r % OPERATORS), uint32(r >> 8) % 4) {} catch {}
    }

    function withdrawOne(uint256 r) external {
        pay(accountAt(r % accounts()));
    }

    /// Time passes; the truthful move before it runs out for them.
    function wait(uint256 r) external {
        uint256 until = block.timestamp + (r & 1 == 0 ? (r >> 8) % 1 hours : (r >> 8) % 12 hours);
        for (uint256 g = 0; g < _games.length; ++g) {
            while (!isOver(_games[g].id) && disputes.deadline(_games[g].id) < until && truthfulMoves(g)) {
                if (block.timestamp > disputes.deadline(_games[g].id)) {
                    violation = "the truthful came too late";
                    return;
                }
                moveGame(g, 0);
            }
        }
        vm.warp(until);
    }

    function truthfulMoves(uint256 g) private view returns (bool) {
        Disputes.Phase phase = disputes.dispute(_games[g].id).phase;
        bool isDefenders =
            phase == Disputes.Phase.Answer || phase == Disputes.Phase.Reveal || phase == Disputes.Phase.RevealLeaf;
        return isDefenders ? _games[g].operator == 0 : _games[g].byTruthful;
    }

    // What the invariants look at

    function accounts() public pure returns (uint256) {
        return 3 * OPERATORS + 4;
    }

    function accountAt(uint256 i) public view returns (address) {
        if (i < OPERATORS) return operatorAt(i);
        if (i < 2 * OPERATORS) return defenderAt(i - OPERATORS);
        if (i < 2 * OPERATORS + 2) return challengerAt(i - 2 * OPERATORS);
        address[5] memory others = [STRANGER, USER, sequencer, BURNED, address(this)];
        return others[i - 2 * OPERATORS - 2];
    }

    function contractsUnderTest() external view returns (Disputes, Rollup, Workers) {
        return (disputes, rollup, workers);
    }

    function games() external view returns (Played[] memory) {
        return _games;
    }

    function receiptCount() external view returns (uint256) {
        return _receipts.length;
    }

    function openAt(uint256 i) external view returns (uint32 openCount) {
        (openCount,,) = disputes.status(_receipts[i].place.number, _receipts[i].place.index, _receipts[i].hash);
    }

    function isFinalAt(uint256 i) public view returns (bool) {
        return rollup.isFinal(_receipts[i].receipt, _receipts[i].place);
    }

    /// Notes what is final in a second after the one that made it so.
    function noteFinal(uint256) external {
        vm.warp(block.timestamp + 1);
        for (uint256 i = 0; i < _receipts.length; ++i) if (isFinalAt(i)) wasFinal[i] = true;
    }

    /// Ends everything, pays everyone.
    function wrapUp() external {
        for (uint256 g = 0; g < _games.length; ++g) {
            while (!isOver(_games[g].id)) {
                if (block.timestamp <= disputes.deadline(_games[g].id)) vm.warp(disputes.deadline(_games[g].id) + 1);
                disputes.timeout(_games[g].id);
            }
        }
        for (uint256 i = 0; i < OPERATORS; ++i) {
            (uint256 amount,,) = disputes.escrows(operatorAt(i));
            if (amount != 0) disputes.payReward(operatorAt(i), 100);
            vm.prank(operatorAt(i));
            try workers.requestExit() {} catch {}
        }
        vm.prank(sequencer);
        try rollup.requestExit() {} catch {}
        for (uint64 n = 0; n < rollup.nextNumber(); ++n) {
            if (rollup.batch(n).drawnAt == 0) {
                if (block.number <= rollup.batch(n).beaconBlock) vm.roll(rollup.batch(n).beaconBlock + 1);
                try rollup.rearm(n) {
                    vm.roll(rollup.batch(n).beaconBlock + 1);
                } catch {}
                rollup.draw(n, "");
            }
        }
        vm.warp(block.timestamp + rollup.exitDelay() + 1);
        for (uint256 i = 0; i < rollup.demandCount(); ++i) try rollup.withhold(i) {} catch {}
        vm.warp(block.timestamp + rollup.window() + 1);
        rollup.settle(100);
        rollup.releaseBond();
        for (uint256 i = 0; i < OPERATORS; ++i) {
            if (workers.operators(operatorAt(i)).stake == 0) continue;
            vm.prank(operatorAt(i));
            workers.releaseStake();
        }
        for (uint256 i = 0; i < accounts(); ++i) pay(accountAt(i));
    }
}
