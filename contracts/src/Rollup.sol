// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBeacon} from "./IBeacon.sol";
import {Merkle} from "./Merkle.sol";
import {Models} from "./Models.sol";
import {InclusionPromise, Promises} from "./Promises.sol";
import {Receipt, Receipts} from "./Receipts.sol";
import {Settings} from "./Settings.sol";
import {Treasury} from "./Treasury.sol";
import {Workers} from "./Workers.sol";

/// What finality depends on besides the batches.
interface IDisputeStatus {
    /// Disputes over a receipt at one place: how many are open and when the last one ended; and when the receipt first lost one,
    /// wherever it stands. Zero where it did not.
    function status(uint64 number, uint256 index, bytes32 receiptHash)
        external
        view
        returns (uint32 open, uint64 endedAt, uint64 lostAt);
}

/// Where a receipt stands, with what shows it.
struct Place {
    uint64 number;
    uint256 index;
    bytes signature;
    bytes32[] proof;
}

/// The public order of receipts, and when each is final: a chain of batches, each a run of consecutive sequences under one root.
contract Rollup is Treasury {
    /// More receipts in one batch would make demanding them back on chain too dear.
    uint256 public constant MAX_COUNT = 4096;
    /// Receipts that one demand may name.
    uint256 public constant MAX_DEMAND = 32;
    /// binary32 of 2.0, the highest temperature.
    uint32 private constant MAX_TEMPERATURE = 0x40000000;
    uint256 private constant EXACT = 2 ** 24;

    struct Batch {
        bytes32 receiptsRoot;
        bytes32 seed;
        uint64 firstSequence;
        uint32 count;
        uint64 committedAt;
        uint64 beaconBlock;
        /// The latest of commit, draw or re-arming; with the last supply the start of the window.
        uint64 drawnAt;
        uint64 suppliedAt;
        uint32 openDemands;
        bool withheld;
    }

    struct Demand {
        uint64 number;
        uint32 from;
        uint64 deadline;
        /// Bit i: receipt `from + i` is still owed.
        uint32 missing;
    }

    /// Why a receipt should never have been batched.
    enum Invalidity {
        None,
        UnknownModel,
        UnknownBucket,
        Lengths,
        MaxTokens,
        Finish,
        Temperature,
        Signature,
        Operator,
        Stale
    }

    /// The only account that may commit.
    address public immutable sequencer;
    Models public immutable models;
    Workers public immutable workers;
    IDisputeStatus public immutable disputes;
    IBeacon public immutable beacon;
    uint64 public immutable window;
    uint64 public immutable inclusionGrace;
    uint64 public immutable supplyTime;
    uint64 public immutable beaconDelay;
    uint64 public immutable exitDelay;
    uint128 public immutable bondAmount;
    uint128 public immutable demandFee;
    bytes32 private immutable _domain;

    /// Hash of the newest batch; zero before the first.
    bytes32 public headHash;
    /// The sequence that the next batch must start at.
    uint64 public nextSequence;
    /// The number that the next batch must have.
    uint64 public nextNumber;
    /// When the sequencer asked to leave; zero while it stays.
    uint64 public exitRequestedAt;
    /// Batches below it are final or reverted.
    uint64 public settled;
    uint128 public bond;

    mapping(uint64 number => Batch) private _batches;
    mapping(uint256 id => Demand) public demands;
    uint256 public demandCount;
    /// Receipts that were supplied or are owed: nobody needs to ask for them again. A bit a receipt.
    mapping(uint64 number => mapping(uint256 word => uint256 bits)) private _demanded;
    /// By place, for the same receipt may stand well-formed at another. A bit a receipt.
    mapping(uint64 number => mapping(uint256 word => uint256 bits)) private _invalid;
    mapping(bytes32 promiseHash => bool) public punished;

    event BatchCommitted(
        uint64 indexed number,
        bytes32 batchHash,
        uint64 firstSequence,
        uint32 count,
        bytes32 receiptsRoot,
        uint64 beaconBlock
    );
    event BeaconDrawn(uint64 indexed number, bytes32 seed);
    event BeaconRearmed(uint64 indexed number, uint64 beaconBlock);
    event Demanded(uint256 indexed id, uint64 indexed number, uint32 from, uint32 to, uint64 deadline);
    event Supplied(uint256 indexed id, uint64 indexed number, uint256 index, bytes32 receiptHash);
    event BatchWithheld(uint64 indexed number, uint256 indexed demand);
    event ReceiptInvalid(bytes32 indexed receiptHash, uint64 indexed number, uint256 index, Invalidity why);
    event PromiseBroken(uint64 indexed sequence, bytes32 leaf);
    event BondAdded(uint256 amount, uint256 bond);
    event SequencerSlashed(uint256 amount, address indexed reporter);
    event SequencerExitRequested(uint64 freeFrom);
    event BondReleased(uint256 amount);
    event Settled(uint64 batches);

    error NotSequencer(address caller);
    error WrongNumber(uint64 got, uint64 want);
    error WrongParent(bytes32 got, bytes32 want);
    error WrongFirstSequence(uint64 got, uint64 want);
    error BadCount(uint32 got);
    error UnknownBatch(uint64 number);
    error BondTooLow(uint256 bond, uint256 want);
    error SequencerLeft();
    error SequencerStays();
    error AlreadyDrawn(uint64 number);
    error BeaconNotLost(uint64 number);
    error NotIncluded(uint64 number, uint256 index);
    error WindowClosed(uint64 number);
    error BadDemand(uint32 from, uint32 to);
    error AlreadyDemanded(uint32 index);
    error UnknownDemand(uint256 id);
    error NotOwed(uint256 id, uint256 index);
    error SupplyInTime(uint64 deadline);
    error SupplyTooLate(uint64 deadline);
    error BadSettings();
    error IsWithheld(uint64 number);
    error ReceiptValid(bytes32 receiptHash);
    error InvalidReceipt(bytes32 receiptHash, Invalidity why);
    error AlreadyReported(bytes32 hash);
    error NotPromised(address signer);
    error PromiseKept(uint64 sequence);
    error TooEarly(uint64 freeFrom);
    error BatchesOpen();

    constructor(Settings memory settings, Models models_, Workers workers_, IBeacon beacon_, uint64 exitDelay_) {
        if (settings.sequencer == address(0) || settings.sequencerBond == 0 || settings.beaconDelay == 0) revert BadSettings();
        sequencer = settings.sequencer;
        models = models_;
        workers = workers_;
        disputes = IDisputeStatus(msg.sender);
        beacon = beacon_;
        window = settings.window;
        inclusionGrace = settings.inclusionGrace;
        supplyTime = settings.supplyTime;
        beaconDelay = settings.beaconDelay;
        exitDelay = exitDelay_;
        bondAmount = settings.sequencerBond;
        demandFee = settings.demandFee;
        _domain = Receipts.domainSeparator(address(this));
    }

    // Order

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
        if (bond < bondAmount) revert BondTooLow(bond, bondAmount);
        if (exitRequestedAt != 0 && block.timestamp > exitRequestedAt + inclusionGrace) revert SequencerLeft();

        bytes32 batchHash = keccak256(abi.encode(number, parentHash, firstSequence, count, receiptsRoot));
        headHash = batchHash;
        nextSequence = firstSequence + count;
        nextNumber = number + 1;
        uint64 beaconBlock = uint64(block.number) + beaconDelay;
        Batch storage b = _batches[number];
        b.receiptsRoot = receiptsRoot;
        b.firstSequence = firstSequence;
        b.count = count;
        b.committedAt = uint64(block.timestamp);
        b.beaconBlock = beaconBlock;
        emit BatchCommitted(number, batchHash, firstSequence, count, receiptsRoot, beaconBlock);
    }

    /// A committed batch.
    function batch(uint64 number) public view returns (Batch memory) {
        if (number >= nextNumber) revert UnknownBatch(number);
        return _batches[number];
    }

    // Beacon

    /// Draws a batch's randomness from its beacon block; the window runs from here.
    function draw(uint64 number, bytes calldata proof) external {
        Batch storage b = known(number);
        if (b.drawnAt != 0) revert AlreadyDrawn(number);
        b.seed = beacon.seedOf(b.beaconBlock, proof);
        b.drawnAt = uint64(block.timestamp);
        emit BeaconDrawn(number, b.seed);
    }

    /// Names a new beacon block where nobody drew and nobody can any more, so that one censored draw does not kill a batch.
    function rearm(uint64 number) external {
        Batch storage b = known(number);
        if (b.drawnAt != 0) revert AlreadyDrawn(number);
        if (!beacon.isLost(b.beaconBlock)) revert BeaconNotLost(number);
        b.beaconBlock = uint64(block.number) + beaconDelay;
        emit BeaconRearmed(number, b.beaconBlock);
    }

    // Finality

    /// Whether anybody may rely on a receipt for good: its window has passed with nothing open or lost, and its operator was not
    /// slashed before. False for a receipt that names who alone may dispute it.
    function isFinal(Receipt calldata receipt, Place calldata place) external view returns (bool) {
        return receipt.disputer == address(0) && hasPassed(receipt, place);
    }

    /// The same for `reader`, who may be the only one that could have disputed it.
    function isFinalFor(address reader, Receipt calldata receipt, Place calldata place) external view returns (bool) {
        return (receipt.disputer == address(0) || receipt.disputer == reader) && hasPassed(receipt, place);
    }

    /// When a batch's receipts become final if nothing happens; the highest number while that is open.
    function finalAt(uint64 number) public view returns (uint64) {
        Batch storage b = known(number);
        if (b.drawnAt == 0 || b.openDemands != 0 || b.withheld) return type(uint64).max;
        return (b.suppliedAt > b.drawnAt ? b.suppliedAt : b.drawnAt) + window;
    }

    function hasPassed(Receipt calldata receipt, Place calldata place) private view returns (bool) {
        (bytes32 hash, bool isIncluded) = locate(receipt, place);
        if (!isIncluded || isInvalid(place.number, place.index)) return false;
        (uint32 open, uint64 endedAt, uint64 lostAt) = disputes.status(place.number, place.index, hash);
        if (open != 0) return false;
        uint64 when = finalAt(place.number);
        if (endedAt > when) when = endedAt;
        // What is final stays so, whatever happens to the same receipt elsewhere afterwards.
        if (block.timestamp < when || (lostAt != 0 && lostAt <= when)) return false;
        uint64 slashedAt = workers.slashedAt(workers.operatorOf(receipt.worker));
        return slashedAt == 0 || when < slashedAt;
    }

    /// Notes how many batches are final or reverted, `most` at a time.
    function settle(uint64 most) external {
        uint64 number = settled;
        uint64 end = nextNumber - number < most ? nextNumber : number + most;
        while (number < end && (_batches[number].withheld || finalAt(number) <= block.timestamp)) ++number;
        settled = number;
        emit Settled(number);
    }

    /// Whether every batch committed up to and at `time` is final or reverted.
    function settledThrough(uint64 time) public view returns (bool) {
        return settled == nextNumber || _batches[settled].committedAt > time;
    }

    // Receipts in batches

    /// The digest that the worker signs; also the receipt's name in events and calls.
    function receiptHash(Receipt calldata receipt) public view returns (bytes32) {
        return Receipts.hash(receipt, _domain);
    }

    /// A receipt's hash, and whether it stands, signed so, where `place` says.
    function locate(Receipt calldata receipt, Place calldata place) public view returns (bytes32 hash, bool isIncluded) {
        Batch storage b = known(place.number);
        hash = receiptHash(receipt);
        bytes32 leaf = Merkle.batchLeaf(hash, place.signature);
        isIncluded = Merkle.batchRoot(leaf, place.index, b.count, place.proof) == b.receiptsRoot;
    }

    /// Whether a receipt, signed by the worker it names, stands there and was not shown invalid. Ordered, not yet final.
    function includes(Receipt calldata receipt, Place calldata place) external view returns (bool) {
        (bytes32 hash, bool isIncluded) = locate(receipt, place);
        if (!isIncluded || isInvalid(place.number, place.index) || _batches[place.number].withheld) return false;
        address signer = Receipts.signer(hash, place.signature);
        return signer != address(0) && signer == receipt.worker;
    }

    /// What a dispute needs of a receipt; reverts where none can be opened over it.
    function requireDisputable(Receipt calldata receipt, Place calldata place)
        external
        view
        returns (bytes32 hash, address operator, bytes32 seed)
    {
        bool isIncluded;
        (hash, isIncluded) = locate(receipt, place);
        if (!isIncluded) revert NotIncluded(place.number, place.index);
        Batch storage b = known(place.number);
        if (b.withheld) revert IsWithheld(place.number);
        if (finalAt(place.number) <= block.timestamp) revert WindowClosed(place.number);
        Invalidity why = invalidity(receipt, hash, place.signature, b.committedAt);
        if (why != Invalidity.None) revert InvalidReceipt(hash, why);
        operator = workers.operatorOf(receipt.worker);
        seed = b.seed;
    }

    /// Whether a receipt is well-formed, for a batch committed at `committedAt`; the twin of `contracts/invalid.ts`. A slash never
    /// makes a receipt invalid.
    function invalidity(Receipt calldata receipt, bytes32 hash, bytes calldata signature, uint64 committedAt)
        public
        view
        returns (Invalidity)
    {
        uint64 registeredAt = models.registeredAt(receipt.modelId);
        if (registeredAt == 0 || registeredAt > committedAt) return Invalidity.UnknownModel;
        if (!models.hasBucket(receipt.modelId, receipt.bucket)) return Invalidity.UnknownBucket;
        if (
            receipt.promptLength == 0 || receipt.promptLength >= receipt.totalLength
                || receipt.totalLength > receipt.bucket || receipt.bucket >= EXACT
        ) return Invalidity.Lengths;
        if (
            receipt.totalLength - receipt.promptLength > receipt.maxTokens
                || uint256(receipt.promptLength) + receipt.maxTokens > receipt.bucket
        ) return Invalidity.MaxTokens;
        if (receipt.finish > 2) return Invalidity.Finish;
        if (receipt.temperature > MAX_TEMPERATURE) return Invalidity.Temperature;
        address signer = Receipts.signer(hash, signature);
        if (signer == address(0) || signer != receipt.worker) return Invalidity.Signature;
        if (workers.operatorAt(receipt.worker, receipt.modelId, committedAt) == address(0)) return Invalidity.Operator;
        // Workers keep what a dispute asks for only so long: an old receipt must not be batched again.
        if (committedAt > uint256(receipt.issuedAt) + inclusionGrace) return Invalidity.Stale;
        return Invalidity.None;
    }

    /// Shows that a batch holds a receipt that is not well-formed: it is reverted at once and the sequencer pays.
    function reportInvalid(Receipt calldata receipt, Place calldata place) external {
        (bytes32 hash, bool isIncluded) = locate(receipt, place);
        if (!isIncluded) revert NotIncluded(place.number, place.index);
        if (isInvalid(place.number, place.index)) revert AlreadyReported(hash);
        if (_batches[place.number].withheld) revert IsWithheld(place.number);
        Invalidity why = invalidity(receipt, hash, place.signature, known(place.number).committedAt);
        if (why == Invalidity.None) revert ReceiptValid(hash);
        if (finalAt(place.number) <= block.timestamp) revert WindowClosed(place.number);
        _invalid[place.number][place.index / 256] |= 1 << (place.index % 256);
        emit ReceiptInvalid(hash, place.number, place.index, why);
        slashSequencer();
    }

    /// Whether the receipt at a place was shown not to be well-formed.
    function isInvalid(uint64 number, uint256 index) public view returns (bool) {
        return (_invalid[number][index / 256] >> (index % 256)) & 1 == 1;
    }

    // Demands

    /// Makes the sequencer show receipts `from` up to, not including, `to` on chain. The fee, for each of them, is burned. Each
    /// receipt can be demanded once, within the window that the draw opened, so that demands delay a batch by one more window at most.
    function demand(uint64 number, uint32 from, uint32 to) external payable returns (uint256 id) {
        Batch storage b = known(number);
        if (b.withheld) revert IsWithheld(number);
        if (from >= to || to > b.count || to - from > MAX_DEMAND) revert BadDemand(from, to);
        requireValue(uint256(demandFee) * (to - from));
        if (b.drawnAt != 0 && block.timestamp >= b.drawnAt + window) revert WindowClosed(number);
        for (uint32 i = from; i < to; ++i) {
            uint256 bit = 1 << (i % 256);
            if (_demanded[number][i / 256] & bit != 0) revert AlreadyDemanded(i);
            _demanded[number][i / 256] |= bit;
        }
        id = demandCount++;
        uint64 deadline = uint64(block.timestamp) + supplyTime;
        uint32 missing = uint32((uint256(1) << (to - from)) - 1);
        demands[id] = Demand(number, from, deadline, missing);
        b.openDemands += 1;
        credit(BURNED, msg.value);
        emit Demanded(id, number, from, to, deadline);
    }

    /// Shows one of the receipts demanded. Anyone who has it may.
    function supply(uint256 id, Receipt calldata receipt, Place calldata place) external {
        Demand storage wanted = demands[id];
        uint256 bit = place.index < wanted.from ? 0 : uint256(1) << (place.index - wanted.from);
        if (place.number != wanted.number || wanted.missing & bit == 0) revert NotOwed(id, place.index);
        if (block.timestamp > wanted.deadline) revert SupplyTooLate(wanted.deadline);
        (bytes32 hash, bool isIncluded) = locate(receipt, place);
        if (!isIncluded) revert NotIncluded(place.number, place.index);
        Batch storage b = _batches[place.number];
        if (b.withheld) revert IsWithheld(place.number);
        wanted.missing &= ~uint32(bit);
        emit Supplied(id, place.number, place.index, hash);
        if (wanted.missing == 0) {
            b.openDemands -= 1;
            b.suppliedAt = uint64(block.timestamp);
        }
    }

    /// Reverts a batch whose sequencer did not show what was demanded in time.
    function withhold(uint256 id) external {
        Demand storage wanted = demands[id];
        if (wanted.deadline == 0) revert UnknownDemand(id);
        if (wanted.missing == 0) revert NotOwed(id, wanted.from);
        if (block.timestamp <= wanted.deadline) revert SupplyInTime(wanted.deadline);
        Batch storage b = _batches[wanted.number];
        if (b.withheld) revert IsWithheld(wanted.number);
        b.withheld = true;
        emit BatchWithheld(wanted.number, id);
        slashSequencer();
    }

    // Promises

    /// Shows that the sequencer broke a promise: its time has passed, and the position is not there, came too late, or holds another
    /// leaf. `number`, `leaf` and `proof` show what stands there; they do not matter where nothing does.
    function reportOmission(
        InclusionPromise calldata inclusion,
        bytes calldata signature,
        uint64 number,
        bytes32 leaf,
        bytes32[] calldata proof
    ) external {
        bytes32 hash = Promises.hash(inclusion, _domain);
        if (punished[hash]) revert AlreadyReported(hash);
        address signer = Receipts.signer(hash, signature);
        if (signer != sequencer) revert NotPromised(signer);
        if (inclusion.sequence >= nextSequence) {
            if (block.timestamp <= inclusion.includeBy) revert PromiseKept(inclusion.sequence);
        } else {
            Batch storage b = known(number);
            if (inclusion.sequence < b.firstSequence) revert NotIncluded(number, 0);
            uint256 index = inclusion.sequence - b.firstSequence;
            if (Merkle.batchRoot(leaf, index, b.count, proof) != b.receiptsRoot) revert NotIncluded(number, index);
            if (leaf == inclusion.leaf && b.committedAt <= inclusion.includeBy) revert PromiseKept(inclusion.sequence);
        }
        punished[hash] = true;
        emit PromiseBroken(inclusion.sequence, inclusion.leaf);
        slashSequencer();
    }

    // The sequencer's bond

    /// Adds to the bond; anyone may, it is the sequencer's.
    function addBond() external payable {
        bond += uint128(msg.value);
        emit BondAdded(msg.value, bond);
    }

    /// Begins to leave: no batch later than promises can ask for.
    function requestExit() external {
        if (msg.sender != sequencer) revert NotSequencer(msg.sender);
        if (exitRequestedAt != 0) revert SequencerLeft();
        exitRequestedAt = uint64(block.timestamp);
        emit SequencerExitRequested(exitRequestedAt + exitDelay);
    }

    /// Frees the bond when every promise and every batch is past.
    function releaseBond() external {
        if (exitRequestedAt == 0) revert SequencerStays();
        if (block.timestamp < exitRequestedAt + exitDelay) revert TooEarly(exitRequestedAt + exitDelay);
        if (settled != nextNumber) revert BatchesOpen();
        uint256 amount = bond;
        bond = 0;
        credit(sequencer, amount);
        emit BondReleased(amount);
    }

    /// The whole bond goes: half to whoever showed why, so that a sequencer that reports itself still loses half, half burned.
    function slashSequencer() private {
        uint256 amount = bond;
        bond = 0;
        credit(msg.sender, amount / 2);
        credit(BURNED, amount - amount / 2);
        emit SequencerSlashed(amount, msg.sender);
    }

    function known(uint64 number) private view returns (Batch storage) {
        if (number >= nextNumber) revert UnknownBatch(number);
        return _batches[number];
    }
}
