// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Disputes} from "../src/Disputes.sol";
import {Rollup} from "../src/Rollup.sol";
import {Workers} from "../src/Workers.sol";
import {Handler} from "./Handler.sol";

contract Invariants {
    Handler private handler;
    Disputes private disputes;
    Rollup private rollup;
    Workers private workers;

    function setUp() public {
        handler = new Handler();
        (disputes, rollup, workers) = handler.contractsUnderTest();
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// Games and time come up more often than what ends them.
    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[24] memory often = [
            Handler.openOne.selector, Handler.openOne.selector, Handler.openOne.selector, Handler.moveOne.selector,
            Handler.moveOne.selector, Handler.moveOne.selector, Handler.moveOne.selector, Handler.moveOne.selector,
            Handler.wait.selector, Handler.wait.selector, Handler.commitSome.selector, Handler.drawOne.selector,
            Handler.demandSome.selector, Handler.supplyOne.selector, Handler.withholdOne.selector, Handler.reportOne.selector,
            Handler.topUp.selector, Handler.depart.selector, Handler.intrude.selector, Handler.concedeOne.selector,
            Handler.timeoutOne.selector, Handler.closeOne.selector, Handler.withdrawOne.selector, Handler.noteFinal.selector
        ];
        targets = new FuzzSelector[](1);
        targets[0].addr = address(handler);
        targets[0].selectors = new bytes4[](24);
        for (uint256 i = 0; i < 24; ++i) targets[0].selectors[i] = often[i];
    }

    /// forge-config: default.invariant.runs = 12
    /// forge-config: default.invariant.depth = 100
    /// All at once, so that one campaign serves every check.
    function invariant_money_counters_clocks_and_truth() public view {
        conserved();
        counted();
        bounded();
        truthful();
        lasting();
        require(handler.violation() == 0, string(abi.encodePacked(handler.violation())));
    }

    /// At the end everything can be ended and paid, and nothing is left.
    function afterInvariant() public {
        handler.wrapUp();
        require(address(disputes).balance == 0, "left in Disputes");
        require(address(rollup).balance == 0, "left in Rollup");
        require(address(workers).balance == 0, "left in Workers");
    }

    /// What a contract holds is what it owes, and what is at stake.
    function conserved() private view {
        uint256 inDisputes = 0;
        uint256 inRollup = rollup.bond();
        uint256 inWorkers = 0;
        for (uint256 i = 0; i < handler.accounts(); ++i) {
            address account = handler.accountAt(i);
            inDisputes += disputes.owed(account);
            inRollup += rollup.owed(account);
            inWorkers += workers.owed(account);
        }
        for (uint256 i = 0; i < handler.OPERATORS(); ++i) {
            (uint256 amount,,) = disputes.escrows(handler.operatorAt(i));
            inDisputes += amount;
            inWorkers += workers.operators(handler.operatorAt(i)).stake;
        }
        Handler.Played[] memory games = handler.games();
        for (uint256 i = 0; i < games.length; ++i) {
            Disputes.Phase phase = disputes.dispute(games[i].id).phase;
            if (phase < Disputes.Phase.ChallengerWon) inDisputes += disputes.dispute(games[i].id).bond * (phase == Disputes.Phase.Answer ? 1 : 2);
        }
        require(address(disputes).balance == inDisputes, "Disputes holds another sum");
        require(address(rollup).balance == inRollup, "Rollup holds another sum");
        require(address(workers).balance == inWorkers, "Workers holds another sum");
    }

    function counted() private view {
        Handler.Played[] memory games = handler.games();
        uint256[] memory ofOperator = new uint256[](handler.OPERATORS());
        uint256[] memory ofReceipt = new uint256[](handler.receiptCount());
        for (uint256 i = 0; i < games.length; ++i) {
            if (disputes.dispute(games[i].id).phase >= Disputes.Phase.ChallengerWon) continue;
            ++ofOperator[games[i].operator];
            ++ofReceipt[games[i].receipt];
        }
        for (uint256 i = 0; i < ofOperator.length; ++i) {
            require(workers.operators(handler.operatorAt(i)).openDisputes == ofOperator[i], "openDisputes");
        }
        for (uint256 i = 0; i < ofReceipt.length; ++i) {
            uint32 openCount = handler.openAt(i);
            require(openCount == ofReceipt[i], "status.open");
            require(openCount == 0 || !handler.isFinalAt(i), "final while disputed");
        }
    }

    /// However a game goes, it can be ended within a bound known when it was opened.
    function bounded() private view {
        uint256 longest = 2 * (uint256(disputes.clock()) + disputes.replayAllowance()) + 48 * uint256(disputes.minTurn());
        Handler.Played[] memory games = handler.games();
        for (uint256 i = 0; i < games.length; ++i) {
            if (disputes.dispute(games[i].id).phase >= Disputes.Phase.ChallengerWon) continue;
            require(disputes.deadline(games[i].id) <= games[i].openedAt + longest, "longer than the bound");
        }
    }

    /// Who is truthful and moves in time wins, whatever everybody else does.
    function truthful() private view {
        Handler.Played[] memory games = handler.games();
        for (uint256 i = 0; i < games.length; ++i) {
            Disputes.Phase phase = disputes.dispute(games[i].id).phase;
            if (games[i].operator == 0) require(phase != Disputes.Phase.ChallengerWon, "a truthful defender lost");
            if (games[i].byTruthful && games[i].isFalse) {
                require(phase != Disputes.Phase.DefenderWon, "a truthful challenger lost");
            }
        }
        require(workers.slashedAt(handler.operatorAt(0)) == 0, "a truthful operator was slashed");
    }

    /// Final is for good.
    function lasting() private view {
        for (uint256 i = 0; i < handler.receiptCount(); ++i) {
            if (handler.wasFinal(i)) require(handler.isFinalAt(i), "no longer final");
            if (handler.isInvalid(i)) require(!handler.isFinalAt(i), "final though invalid");
        }
    }
}
