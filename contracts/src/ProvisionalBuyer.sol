// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Receipt} from "./Receipts.sol";
import {Place, Rollup} from "./Rollup.sol";

/// An example of a contract that acts on answers: pays for each receipt once, small sums as soon as it is ordered on chain, others
/// when it is final.
contract ProvisionalBuyer {
    Rollup public immutable rollup;
    address public immutable owner;
    /// What may be lost to an answer that turns out false.
    uint256 public immutable provisionalLimit;

    mapping(bytes32 receiptHash => bool) public paid;

    event Paid(bytes32 indexed receiptHash, address to, uint256 amount, bool isFinal);

    error NotOwner(address caller);
    error AlreadyPaid(bytes32 receiptHash);
    error NotIncluded();
    error NotFinal(uint256 amount, uint256 provisionalLimit);
    error Refused(address to);

    constructor(Rollup rollup_, uint256 provisionalLimit_) payable {
        rollup = rollup_;
        owner = msg.sender;
        provisionalLimit = provisionalLimit_;
    }

    function pay(Receipt calldata receipt, Place calldata place, address to, uint256 amount) external {
        if (msg.sender != owner) revert NotOwner(msg.sender);
        // With the worker's signature: the sequencer alone must not be able to make one up.
        if (!rollup.includes(receipt, place)) revert NotIncluded();
        bytes32 hash = rollup.receiptHash(receipt);
        if (paid[hash]) revert AlreadyPaid(hash);
        bool isFinal = rollup.isFinal(receipt, place);
        if (!isFinal && amount > provisionalLimit) revert NotFinal(amount, provisionalLimit);
        paid[hash] = true;
        emit Paid(hash, to, amount, isFinal);
        (bool sent,) = to.call{value: amount}("");
        if (!sent) revert Refused(to);
    }
}
