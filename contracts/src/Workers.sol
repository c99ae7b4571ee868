// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Receipts} from "./Receipts.sol";
import {Settings} from "./Settings.sol";
import {Treasury} from "./Treasury.sol";

/// What the accounts of operators need to know of the batches.
interface IBatches {
    /// Whether every batch committed up to and at `time` is final or reverted.
    function settledThrough(uint64 time) external view returns (bool);
}

/// `disputes` knows them: it deploys both.
interface IDeployer {
    function rollup() external view returns (IBatches);
}

/// Operators, their stake, the enclave keys and models they answer for. Timestamps are set once and never overwritten, so that
/// what was true when a batch was committed can always be told.
contract Workers is Treasury {
    bytes32 private constant KEY_TAG = keccak256("otr/worker-key/v1");

    struct Operator {
        /// Answers disputes; frozen for a dispute when that is opened.
        address defender;
        uint64 joinedAt;
        uint64 exitRequestedAt;
        uint64 withdrawnAt;
        uint64 slashedAt;
        uint32 openDisputes;
        uint128 stake;
    }

    struct Span {
        address operator;
        uint64 addedAt;
        uint64 retiredAt;
    }

    /// Only it may slash.
    address public immutable disputes;
    uint128 public immutable stakeAmount;
    uint64 public immutable inclusionGrace;
    /// From an exit's request to the stake, at least.
    uint64 public immutable exitDelay;

    mapping(address operator => Operator) private _operators;
    mapping(address key => Span) private _keys;
    mapping(address operator => mapping(bytes32 modelId => Span)) private _models;

    event OperatorJoined(address indexed operator, address defender, uint256 stake);
    event DefenderChanged(address indexed operator, address defender);
    event KeyAdded(address indexed operator, address indexed key);
    event KeyRetired(address indexed operator, address indexed key);
    event ModelAdded(address indexed operator, bytes32 indexed modelId);
    event ModelRetired(address indexed operator, bytes32 indexed modelId);
    event EvidenceAnnounced(address indexed operator, address indexed key, bytes32 indexed evidenceHash);
    event ExitRequested(address indexed operator, uint64 stakeFreeFrom);
    event StakeReleased(address indexed operator, uint256 amount);
    event OperatorSlashed(address indexed operator, uint256 amount);

    error NotDisputes(address caller);
    error AlreadyJoined(address operator);
    error NotAnOperator(address operator);
    error Leaving(address operator);
    error NoDefender();
    error KeyTaken(address key);
    error NotYourKey(address key);
    error KeyDidNotSign(address key);
    error ModelTaken(bytes32 modelId);
    error NotYourModel(bytes32 modelId);
    error ExitNotRequested(address operator);
    error TooEarly(uint64 freeFrom);
    error DisputesOpen(uint32 count);
    error BatchesOpen();

    modifier onlyDisputes() {
        if (msg.sender != disputes) revert NotDisputes(msg.sender);
        _;
    }

    constructor(Settings memory settings, uint64 exitDelay_) {
        disputes = msg.sender;
        stakeAmount = settings.operatorStake;
        inclusionGrace = settings.inclusionGrace;
        exitDelay = exitDelay_;
    }

    /// Becomes an operator, once and for all, with the stake; nobody joins twice.
    function join(address defender) external payable {
        requireValue(stakeAmount);
        if (defender == address(0)) revert NoDefender();
        Operator storage account = _operators[msg.sender];
        if (account.joinedAt != 0) revert AlreadyJoined(msg.sender);
        account.joinedAt = uint64(block.timestamp);
        account.stake = stakeAmount;
        account.defender = defender;
        emit OperatorJoined(msg.sender, defender, stakeAmount);
    }

    /// Names who answers disputes opened from now on; also while leaving, for disputes may come until the end.
    function setDefender(address defender) external {
        if (defender == address(0)) revert NoDefender();
        Operator storage account = _operators[msg.sender];
        if (account.joinedAt == 0) revert NotAnOperator(msg.sender);
        account.defender = defender;
        emit DefenderChanged(msg.sender, defender);
    }

    /// Adds an enclave key. The key signs that it belongs to this operator, so that nobody can take another's.
    function addKey(address key, bytes calldata signature) external {
        present(msg.sender);
        if (_keys[key].addedAt != 0) revert KeyTaken(key);
        if (key == address(0) || Receipts.signer(keyDigest(msg.sender), signature) != key) revert KeyDidNotSign(key);
        _keys[key] = Span(msg.sender, uint64(block.timestamp), 0);
        emit KeyAdded(msg.sender, key);
    }

    /// What an enclave key signs to be added by an operator.
    function keyDigest(address operator) public view returns (bytes32) {
        return keccak256(abi.encode(KEY_TAG, block.chainid, address(this), operator));
    }

    /// Retires a key: a reboot makes a new key, not a new stake.
    function retireKey(address key) external {
        Span storage span = _keys[key];
        if (span.operator != msg.sender || span.retiredAt != 0) revert NotYourKey(key);
        span.retiredAt = uint64(block.timestamp);
        emit KeyRetired(msg.sender, key);
    }

    /// Answers for a model from now on. A model retired is not taken up again by the same operator.
    function addModel(bytes32 modelId) external {
        present(msg.sender);
        Span storage span = _models[msg.sender][modelId];
        if (span.addedAt != 0) revert ModelTaken(modelId);
        span.operator = msg.sender;
        span.addedAt = uint64(block.timestamp);
        emit ModelAdded(msg.sender, modelId);
    }

    function retireModel(bytes32 modelId) external {
        Span storage span = _models[msg.sender][modelId];
        if (span.addedAt == 0 || span.retiredAt != 0) revert NotYourModel(modelId);
        span.retiredAt = uint64(block.timestamp);
        emit ModelRetired(msg.sender, modelId);
    }

    /// Puts on record which evidence a key is bound by; the evidence itself is served off chain.
    function announceEvidence(address key, bytes32 evidenceHash) external {
        if (_keys[key].operator != msg.sender) revert NotYourKey(key);
        emit EvidenceAnnounced(msg.sender, key, evidenceHash);
    }

    /// Begins to leave. What was served before may be committed, and judged, for a while yet.
    function requestExit() external {
        present(msg.sender).exitRequestedAt = uint64(block.timestamp);
        emit ExitRequested(msg.sender, uint64(block.timestamp) + exitDelay);
    }

    /// Frees the stake when nothing of the operator's can be judged any more.
    function releaseStake() external {
        Operator storage account = _operators[msg.sender];
        uint64 requestedAt = account.exitRequestedAt;
        if (requestedAt == 0 || account.withdrawnAt != 0 || account.slashedAt != 0) revert ExitNotRequested(msg.sender);
        if (block.timestamp < requestedAt + exitDelay) revert TooEarly(requestedAt + exitDelay);
        if (account.openDisputes != 0) revert DisputesOpen(account.openDisputes);
        if (!IDeployer(disputes).rollup().settledThrough(requestedAt + inclusionGrace)) revert BatchesOpen();
        uint256 amount = account.stake;
        account.stake = 0;
        account.withdrawnAt = uint64(block.timestamp);
        credit(msg.sender, amount);
        emit StakeReleased(msg.sender, amount);
    }

    /// The operator that answered for `key` and `modelId` at `time`; zero where none did. A slash changes nothing of that.
    function operatorAt(address key, bytes32 modelId, uint64 time) external view returns (address) {
        Span storage span = _keys[key];
        address operator = span.operator;
        if (!covers(span, time) || !covers(_models[operator][modelId], time)) return address(0);
        uint64 exitRequestedAt = _operators[operator].exitRequestedAt;
        if (exitRequestedAt != 0 && time > exitRequestedAt + inclusionGrace) return address(0);
        return operator;
    }

    function operatorOf(address key) external view returns (address) {
        return _keys[key].operator;
    }

    function operators(address account) external view returns (Operator memory) {
        return _operators[account];
    }

    function keys(address account) external view returns (Span memory) {
        return _keys[account];
    }

    function modelsOf(address account, bytes32 modelId) external view returns (Span memory) {
        return _models[account][modelId];
    }

    /// When an operator was slashed; zero where it was not.
    function slashedAt(address account) external view returns (uint64) {
        return _operators[account].slashedAt;
    }

    /// Counts a dispute and gives who must answer it.
    function disputeOpened(address account) external onlyDisputes returns (address defender) {
        _operators[account].openDisputes += 1;
        return _operators[account].defender;
    }

    function disputeEnded(address account) external onlyDisputes {
        _operators[account].openDisputes -= 1;
    }

    /// Hands the whole stake to `disputes`; the operator is out for good.
    function slash(address account) external onlyDisputes returns (uint256 amount) {
        Operator storage slashed = _operators[account];
        slashed.slashedAt = uint64(block.timestamp);
        amount = slashed.stake;
        slashed.stake = 0;
        emit OperatorSlashed(account, amount);
        (bool sent,) = msg.sender.call{value: amount}("");
        if (!sent) revert PaymentRefused(msg.sender, amount);
    }

    /// An operator that is neither leaving nor slashed.
    function present(address account) private view returns (Operator storage found) {
        found = _operators[account];
        if (found.joinedAt == 0) revert NotAnOperator(account);
        if (found.exitRequestedAt != 0 || found.slashedAt != 0) revert Leaving(account);
    }

    /// Whether what was added counts at `time`: until some time after it was retired.
    function covers(Span storage span, uint64 time) private view returns (bool) {
        if (span.addedAt == 0 || span.addedAt > time) return false;
        return span.retiredAt == 0 || time <= span.retiredAt + inclusionGrace;
    }
}
