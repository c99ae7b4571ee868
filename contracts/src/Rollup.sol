// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Merkle} from "./Merkle.sol";
import {Receipt, Receipts} from "./Receipts.sol";

/// The public order of receipts: a chain of batches, each a run of consecutive sequences under one root.
contract Rollup {
    /// More receipts in one batch would make demanding them back on chain too dear.
    uint256 public constant MAX_COUNT = 4096;

    struct Batch {
        bytes32 receiptsRoot;
        uint64 firstSequence;
        uint32 count;
        uint64 committedAt;
    }

    /// The only account that may commit.
    address public immutable sequencer;

    /// Hash of the newest batch; zero before the first.
    bytes32 public headHash;
    /// The sequence that the next batch must start at.
    uint64 public nextSequence;
    /// The number that the next batch must have.
    uint64 public nextNumber;

    mapping(uint64 number => Batch) private _batches;

    event BatchCommitted(
        uint64 indexed number, bytes32 batchHash, uint64 firstSequence, uint32 count, bytes32 receiptsRoot
    );

    error NotSequencer(address caller);
    error WrongNumber(uint64 got, uint64 want);
    error WrongParent(bytes32 got, bytes32 want);
    error WrongFirstSequence(uint64 got, uint64 want);
    error BadCount(uint32 got);
    error UnknownBatch(uint64 number);

    constructor(address sequencer_) {
        sequencer = sequencer_;
    }

    /// Appends a batch. Number, parent and first sequence are stated, not derived, so that a transaction
    /// that a reorg moves under another parent reverts instead of committing something else.
    function commitBatch(
        uint64 number,
        bytes32 parentHash,
        uint64 firstSequence,
        uint32 count,
        bytes32 receiptsRoot
    ) external {
        if (msg.sender != sequencer) revert NotSequencer(msg.sender);
        if (number != nextNumber) revert WrongNumber(number, nextNumber);
        if (parentHash != headHash) revert WrongParent(parentHash, headHash);
        if (firstSequence != nextSequence) revert WrongFirstSequence(firstSequence, nextSequence);
        if (count == 0 || count > MAX_COUNT) revert BadCount(count);

        bytes32 batchHash = keccak256(abi.encode(number, parentHash, firstSequence, count, receiptsRoot));
        headHash = batchHash;
        nextSequence = firstSequence + count;
        nextNumber = number + 1;
        _batches[number] = Batch(receiptsRoot, firstSequence, count, uint64(block.timestamp));
        emit BatchCommitted(number, batchHash, firstSequence, count, receiptsRoot);
    }

    /// A committed batch.
    function batch(uint64 number) public view returns (Batch memory) {
        if (number >= nextNumber) revert UnknownBatch(number);
        return _batches[number];
    }

    /// Whether this receipt, signed by the worker it names, stands at `index` of batch `number`.
    function includes(
        uint64 number,
        uint256 index,
        Receipt calldata receipt,
        bytes calldata signature,
        bytes32[] calldata proof
    ) external view returns (bool) {
        Batch memory b = batch(number);
        bytes32 hash = receiptHash(receipt);
        address signer = Receipts.signer(hash, signature);
        if (signer == address(0) || signer != receipt.worker) return false;
        return Merkle.batchRoot(Merkle.batchLeaf(hash, signature), index, b.count, proof) == b.receiptsRoot;
    }

    /// The digest that the worker signs; also the receipt's name in events and calls.
    function receiptHash(Receipt calldata receipt) public view returns (bytes32) {
        return Receipts.hash(receipt, Receipts.domainSeparator(address(this)));
    }
}
