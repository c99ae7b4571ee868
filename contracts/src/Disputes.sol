// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Descent} from "./Descent.sol";
import {IBeacon} from "./IBeacon.sol";
import {KernelEncoding} from "./KernelEncoding.sol";
import {Kernels} from "./Kernels.sol";
import {Models, ProgramRoots} from "./Models.sol";
import {KvRow, ProgramInputs} from "./ProgramInputs.sol";
import {Receipt} from "./Receipts.sol";
import {IDisputeStatus, Place, Rollup} from "./Rollup.sol";
import {Settings} from "./Settings.sol";
import {OperandProof, StepRoots} from "./StepProof.sol";
import {CountedRoot, TensorTrees} from "./TensorTrees.sol";
import {Treasury} from "./Treasury.sol";
import {Workers} from "./Workers.sol";

/// The dispute game: one challenger, one receipt, one descent from the root of a trace to one number, which the chain computes
/// itself. Moves of a descent name the node they answer, by hashing to it, so that none can mean something else after a reorg.
contract Disputes is Treasury, IDisputeStatus {
    using KernelEncoding for bytes;

    enum Phase {
        None,
        /// The defender's turn: "the verdict is 1; this is my trace".
        Answer,
        /// The defender's turn, but anyone may: the children of the node.
        Reveal,
        /// The challenger's turn: which child differs.
        Point,
        /// The defender's turn, but anyone may: the bytes of the leaf.
        RevealLeaf,
        /// The challenger's turn, but anyone may: which value of the leaf is wrong.
        Step,
        ChallengerWon,
        DefenderWon,
        /// Closed because a slash had made the receipt void.
        Void
    }

    enum Kind {
        Output,
        Kv
    }

    struct Game {
        address challenger;
        Phase phase;
        Kind kind;
        bool hasPointed;
        /// Whether the descent is in the tensor of `kernel`, no longer in the tree over kernels.
        bool inTensor;
        /// Level of `node` in its tree; zero is a leaf.
        uint8 level;
        /// When the turn began.
        uint48 turnAt;
        address defender;
        /// What is left on the clocks.
        uint32 challengerClock;
        uint32 defenderClock;
        uint32 bucket;
        address operator;
        /// Place among the disputes over the operator.
        uint32 ordinal;
        /// Leaves of the tree that is descended, and the place of `node` on its level.
        uint64 leaves;
        bytes32 node;
        /// What either side put up. Never zero, so that moving in its slot writes no fresh storage.
        uint128 bond;
        uint64 position;
        uint32 kernel;
        uint32 index;
        address beneficiary;
        uint64 number;
        bytes32 receiptHash;
        /// What the beacon drew for the batch when the dispute was opened.
        bytes32 seed;
        /// Hash of the roots that a step is judged under.
        bytes32 rootsHash;
        /// The root of the program's tree; once a kernel is entered the leaf of its encoding.
        bytes32 encodingNode;
    }

    struct Status {
        uint32 open;
        uint64 endedAt;
    }

    /// What a slash left for the earliest of those who showed why.
    struct Escrow {
        uint256 amount;
        /// Disputes that may be the earliest: those opened before and including the one that slashed.
        uint32 candidates;
        uint32 next;
    }

    /// Turns of the longest game: reveals and points of the deepest trees, an answer, a leaf and a step.
    uint256 private constant MAX_TURNS = 48;
    /// With 256 values in a leaf, trees of 32 levels.
    uint256 private constant MAX_ELEMENTS = 2 ** 40;
    uint256 private constant PROGRAM_GREEDY = 0;
    uint256 private constant PROGRAM_SAMPLED = 1;
    uint256 private constant PROGRAM_KV = 2;

    Kernels public immutable kernels;
    Models public immutable models;
    Workers public immutable workers;
    Rollup public immutable rollup;
    uint128 public immutable statedBond;
    uint128 public immutable statedPrice;
    uint128 public immutable mostBond;
    uint128 public immutable feePerToken;
    uint64 public immutable clock;
    uint64 public immutable minTurn;
    uint64 public immutable replayAllowance;

    mapping(bytes32 id => Game) private _games;
    mapping(uint64 number => mapping(uint256 index => Status)) private _status;
    /// When a receipt first lost a dispute, wherever it stood.
    mapping(bytes32 receiptHash => uint64) private _lostAt;
    mapping(address operator => bytes32[] ids) private _ofOperator;
    mapping(address operator => Escrow) public escrows;

    event DisputeOpened(
        bytes32 indexed id,
        bytes32 indexed receiptHash,
        address indexed challenger,
        address operator,
        address defender,
        Kind kind,
        uint64 number,
        uint256 index
    );
    /// What is shown is logged whole: a mover that is a contract leaves no calldata that an ordinary node could look up.
    event Answered(bytes32 indexed id, bytes32 traceRoot, bytes tokens);
    event RowsShown(bytes32 indexed id, bytes rows);
    event Revealed(bytes32 indexed id, bytes32 node, bytes32[] children);
    event Pointed(bytes32 indexed id, bool inTensor, uint8 level, uint64 position, bytes32 node);
    event KernelEntered(bytes32 indexed id, uint32 kernel);
    event LeafRevealed(bytes32 indexed id, bytes leaf);
    event DisputeEnded(bytes32 indexed id, bytes32 indexed receiptHash, Phase outcome);
    event Escrowed(address indexed operator, uint256 amount, uint32 candidates);
    event RewardPaid(
        address indexed operator, bytes32 indexed id, uint256 reward, address beneficiary, uint256 toBeneficiary
    );

    error BadSettings();
    error NotDisputer(address caller, address disputer);
    error OperatorSlashed(address operator);
    error NotDrawn(uint64 number);
    error AlreadyOpen(bytes32 id);
    error UnknownDispute(bytes32 id);
    error WrongPhase(Phase got, Phase want);
    error NotYourMove(address caller, address mover);
    error WrongReceipt(bytes32 got, bytes32 want);
    error WrongRoots();
    error WrongEncoding();
    error WrongLeaf(bytes32 got, bytes32 want);
    error StepAgrees(uint256 element, uint32 value);
    error ElementOfLeaf(uint256 element);
    error UndecidableKernel(uint32 kernel, uint256 elements);
    error ClockRunning(uint64 deadline);
    error TooLate(uint64 deadline);
    error Ended(bytes32 id, Phase outcome);
    error NotVoid(bytes32 id);
    error NothingEscrowed(address operator);
    error EarlierOpen(bytes32 id);

    /// Deploys `Workers` and `Rollup` itself: the three know each other from birth, so that there is nothing to connect later.
    constructor(Settings memory settings, Models models_, Kernels kernels_, IBeacon beacon) {
        // Half a stake must cover a bond, and leave a reward worth a challenger's while.
        if (settings.operatorStake < 4 * uint256(settings.bond) || settings.bond == 0) revert BadSettings();
        if (settings.clock > type(uint32).max || settings.clock == 0 || settings.minTurn == 0) revert BadSettings();
        if (settings.window == 0 || settings.supplyTime == 0 || settings.gasPrice == 0) revert BadSettings();
        models = models_;
        kernels = kernels_;
        statedBond = settings.bond;
        statedPrice = settings.gasPrice;
        mostBond = settings.operatorStake / 4;
        feePerToken = settings.feePerToken;
        clock = settings.clock;
        minTurn = settings.minTurn;
        replayAllowance = settings.replayAllowance;
        uint64 longest = 2 * (settings.clock + settings.replayAllowance) + uint64(MAX_TURNS) * settings.minTurn;
        uint64 exitDelay = settings.inclusionGrace + settings.supplyTime + 2 * settings.window + longest;
        workers = new Workers(settings, exitDelay);
        rollup = new Rollup(settings, models_, workers, beacon, exitDelay);
    }

    /// A stake that was slashed.
    receive() external payable {
        if (msg.sender != address(workers)) revert NotYourMove(msg.sender, address(workers));
    }

    // Moves

    /// Disputes a receipt with a bond. Anyone may, unless the receipt names who alone may.
    function open(Kind kind, Receipt calldata receipt, Place calldata place, bytes32 salt)
        external
        payable
        returns (bytes32 id)
    {
        requireValue(bondNow());
        if (receipt.disputer != address(0) && receipt.disputer != msg.sender) {
            revert NotDisputer(msg.sender, receipt.disputer);
        }
        (bytes32 hash, address operator, bytes32 seed) = rollup.requireDisputable(receipt, place);
        if (workers.slashedAt(operator) != 0) revert OperatorSlashed(operator);
        if (kind == Kind.Kv && rollup.batch(place.number).drawnAt == 0) revert NotDrawn(place.number);
        id = keccak256(abi.encode(place.number, place.index, hash, keccak256(place.signature), kind, msg.sender, salt));
        Game storage game = _games[id];
        if (game.phase != Phase.None) revert AlreadyOpen(id);

        game.challenger = msg.sender;
        game.phase = Phase.Answer;
        game.kind = kind;
        game.turnAt = uint48(block.timestamp);
        game.defender = workers.disputeOpened(operator);
        game.challengerClock = uint32(clock);
        game.defenderClock = uint32(clock);
        game.bucket = receipt.bucket;
        game.operator = operator;
        game.ordinal = uint32(_ofOperator[operator].length);
        game.beneficiary = receipt.beneficiary;
        game.bond = uint128(msg.value);
        game.number = place.number;
        game.index = uint32(place.index);
        game.receiptHash = hash;
        if (kind == Kind.Kv) game.seed = seed;
        _ofOperator[operator].push(id);
        _status[place.number][place.index].open += 1;
        emit DisputeOpened(id, hash, msg.sender, operator, game.defender, kind, place.number, place.index);
    }

    /// Claims that the verdict is 1, with the root of the trace that shows it, and an equal bond. `tokens` are little-endian
    /// binary32, all of them; `rows` the rows of fingerprints that the beacon drew, in order, none for OUTPUT. `verdictPath` shows
    /// that the last kernel's tensor is a single 1.
    function answer(
        bytes32 id,
        Receipt calldata receipt,
        bytes calldata tokens,
        KvRow[] calldata rows,
        bytes32 traceRoot,
        bytes32[] calldata verdictPath
    ) external payable {
        Game storage game = inPhase(id, Phase.Answer);
        if (msg.sender != game.defender) revert NotYourMove(msg.sender, game.defender);
        requireValue(game.bond);
        bytes32 hash = rollup.receiptHash(receipt);
        if (hash != game.receiptHash) revert WrongReceipt(hash, game.receiptHash);

        StepRoots memory roots = rootsOf(id, game, receipt, tokens, rows, traceRoot);
        uint32 count = roots.trace.count;
        TensorTrees.requirePath(roots.trace, count - 1, Descent.verdictRoot(), verdictPath);
        game.rootsHash = keccak256(abi.encode(roots));
        game.node = traceRoot;
        game.leaves = count;
        game.level = uint8(TensorTrees.depth(count));
        pass(game, Phase.Reveal);
        emit Answered(id, traceRoot, tokens);
    }

    /// Shows the node's children, up to four levels below it.
    function reveal(bytes32 id, bytes32[] calldata children) external {
        Game storage game = inPhase(id, Phase.Reveal);
        Descent.requireChildren(game.node, game.level, children);
        pass(game, Phase.Point);
        emit Revealed(id, game.node, children);
    }

    /// Points at the child that differs from the challenger's. In the tree over kernels that must be the leftmost, or else the
    /// challenger will not be able to show its operands. Ending there shows the kernel's encoding.
    function point(
        bytes32 id,
        uint256 child,
        bytes32 hash,
        bytes32[] calldata siblings,
        bytes calldata encoding,
        bytes32[] calldata encodingPath
    ) external {
        Game storage game = inPhase(id, Phase.Point);
        if (msg.sender != game.challenger) revert NotYourMove(msg.sender, game.challenger);
        Descent.requireChild(game.node, game.level, child, hash, siblings);
        uint256 levels = Descent.step(game.level);
        uint256 level = game.level - levels;
        uint256 position = (uint256(game.position) << levels) | child;
        if ((position << level) >= game.leaves) {
            // Padding is part of the truth: whoever committed to another hash loses at once.
            Descent.requireFalsePadding(hash, level);
            end(id, game, Phase.ChallengerWon, 0);
            return;
        }
        emit Pointed(id, game.inTensor, uint8(level), uint64(position), hash);
        game.node = hash;
        game.level = uint8(level);
        game.position = uint64(position);
        if (level == 0 && !game.inTensor) enter(id, game, uint32(position), encoding, encodingPath);
        pass(game, game.level == 0 ? Phase.RevealLeaf : Phase.Reveal);
        game.hasPointed = true;
    }

    /// Shows the bytes of the leaf that the descent ended at.
    function revealLeaf(bytes32 id, bytes calldata leaf) external {
        Game storage game = inPhase(id, Phase.RevealLeaf);
        requireLeaf(game, leaf);
        pass(game, Phase.Step);
        emit LeafRevealed(id, leaf);
    }

    /// Shows that one value of the leaf is not what its kernel makes of its operands; reverts where it is.
    function step(
        bytes32 id,
        bytes calldata leaf,
        uint256 element,
        StepRoots calldata roots,
        bytes calldata encoding,
        OperandProof[] calldata operands
    ) external {
        Game storage game = inPhase(id, Phase.Step);
        requireLeaf(game, leaf);
        if (keccak256(abi.encode(roots)) != game.rootsHash) revert WrongRoots();
        if (TensorTrees.kernelLeaf(encoding) != game.encodingNode) revert WrongEncoding();
        if (element >= TensorTrees.LEAF_VALUES) revert ElementOfLeaf(element);
        uint256 absolute = uint256(game.position) * TensorTrees.LEAF_VALUES + element;
        // Behind the last value there are zeros.
        uint32 value = absolute < encoding.elementCount()
            ? kernels.value(roots, game.kernel, absolute, encoding, operands)
            : 0;
        if (Descent.valueIn(leaf, element) == value) revert StepAgrees(element, value);
        end(id, game, Phase.ChallengerWon, 0);
    }

    /// Ends a game whose mover let the clock run out.
    function timeout(bytes32 id) external {
        Game storage game = running(id);
        uint64 until = deadlineOf(game);
        if (block.timestamp <= until) revert ClockRunning(until);
        end(id, game, isDefendersTurn(game.phase) ? Phase.ChallengerWon : Phase.DefenderWon, game.bond);
    }

    /// Gives up. Before the first point, and in time, a challenger owes the answer's fee alone: it had to see what was hidden.
    function concede(bytes32 id) external {
        Game storage game = running(id);
        if (msg.sender != game.challenger) revert NotYourMove(msg.sender, game.challenger);
        bool isLate = !isDefendersTurn(game.phase) && block.timestamp > deadlineOf(game);
        bool owesBond = game.hasPointed || isLate;
        end(id, game, Phase.DefenderWon, owesBond ? game.bond : feeOf(game.kind, game.bucket, game.bond));
    }

    /// Closes a dispute that was opened behind the one that slashed its operator: the receipt is void already. Bonds go back.
    function closeVoid(bytes32 id) external {
        Game storage game = running(id);
        if (!isVoid(game)) revert NotVoid(id);
        end(id, game, Phase.Void, 0);
    }

    /// Pays out a slashed stake, once every dispute opened before the one that slashed has ended: to the earliest opened among the
    /// won. So a worker that denounces itself through a friend does not take the reward from who was first. `most` bounds the work.
    function payReward(address operator, uint32 most) external {
        Escrow storage escrow = escrows[operator];
        uint256 amount = escrow.amount;
        if (amount == 0) revert NothingEscrowed(operator);
        uint32 next = escrow.next;
        for (uint32 looked = 0; looked < most && next < escrow.candidates; ++looked) {
            bytes32 id = _ofOperator[operator][next];
            Game storage game = _games[id];
            if (game.phase < Phase.ChallengerWon) revert EarlierOpen(id);
            if (game.phase == Phase.ChallengerWon) {
                escrow.amount = 0;
                uint256 half = amount / 2;
                address other = game.beneficiary == address(0) ? BURNED : game.beneficiary;
                credit(game.challenger, half);
                credit(other, amount - half);
                emit RewardPaid(operator, id, half, other, amount - half);
                return;
            }
            ++next;
        }
        escrow.next = next;
    }

    // Views

    function status(uint64 number, uint256 index, bytes32 receiptHash)
        external
        view
        returns (uint32 openCount, uint64 endedAt, uint64 lostAt)
    {
        Status storage s = _status[number][index];
        return (s.open, s.endedAt, _lostAt[receiptHash]);
    }

    /// What opening a dispute takes now: the stated bond, doubled until its price covers twice the base fee, or a quarter of an
    /// operator's stake is reached.
    function bondNow() public view returns (uint128 bond) {
        bond = statedBond;
        for (uint256 price = statedPrice; price < 2 * block.basefee && 2 * bond <= mostBond; price *= 2) bond *= 2;
    }

    function dispute(bytes32 id) external view returns (Game memory) {
        if (_games[id].phase == Phase.None) revert UnknownDispute(id);
        return _games[id];
    }

    /// When the mover's time is over.
    function deadline(bytes32 id) external view returns (uint64) {
        return deadlineOf(running(id));
    }

    /// What a challenger owes for an answer when it concedes before it points.
    function feeOf(Kind kind, uint32 bucket, uint128 bond) public view returns (uint256 fee) {
        fee = uint256(feePerToken) * bucket * (kind == Kind.Kv ? 2 : 1);
        if (fee > bond) fee = bond;
    }

    // Within

    function rootsOf(
        bytes32 id,
        Game storage game,
        Receipt calldata receipt,
        bytes calldata tokens,
        KvRow[] calldata rows,
        bytes32 traceRoot
    ) private returns (StepRoots memory roots) {
        bool isKv = game.kind == Kind.Kv;
        uint256 kind = isKv ? PROGRAM_KV : receipt.temperature == 0 ? PROGRAM_GREEDY : PROGRAM_SAMPLED;
        ProgramRoots memory program = models.program(receipt.modelId, receipt.bucket, kind);
        Models.Model memory model = models.model(receipt.modelId);
        game.encodingNode = program.program.root;
        roots.trace = CountedRoot(traceRoot, program.program.count);
        roots.weights = model.weights;
        roots.tables = program.tables;
        roots.inputs = new bytes32[](isKv ? 4 : 2);
        roots.inputs[0] = ProgramInputs.tokensRoot(receipt, tokens);
        roots.inputs[1] = ProgramInputs.paramsRoot(receipt, model.thresholds);
        if (isKv) {
            bytes memory values;
            (roots.inputs[2], values) =
                ProgramInputs.kvRoots(receipt, game.receiptHash, game.seed, model.sampledLayers, rows);
            roots.inputs[3] = TensorTrees.tensorRoot(values);
            emit RowsShown(id, values);
        }
    }

    /// Goes from the tree over kernels into the tensor of one.
    function enter(
        bytes32 id,
        Game storage game,
        uint32 kernel,
        bytes calldata encoding,
        bytes32[] calldata encodingPath
    ) private {
        encoding.requireSize();
        bytes32 leaf = TensorTrees.kernelLeaf(encoding);
        TensorTrees.requirePath(CountedRoot(game.encodingNode, uint32(game.leaves)), kernel, leaf, encodingPath);
        // No lowering makes a kernel without elements, or one that no machine could hold.
        uint256 elements = encoding.elementCount();
        if (elements == 0 || elements > MAX_ELEMENTS) revert UndecidableKernel(kernel, elements);
        game.encodingNode = leaf;
        game.inTensor = true;
        game.kernel = kernel;
        game.position = 0;
        game.leaves = uint64(TensorTrees.leavesOf(elements));
        game.level = uint8(TensorTrees.depth(game.leaves));
        emit KernelEntered(id, kernel);
    }

    /// A game that has not ended.
    function running(bytes32 id) private view returns (Game storage game) {
        game = _games[id];
        if (game.phase == Phase.None) revert UnknownDispute(id);
        if (game.phase >= Phase.ChallengerWon) revert Ended(id, game.phase);
    }

    /// A game in which this move is due, and not too late.
    function inPhase(bytes32 id, Phase phase) private view returns (Game storage game) {
        game = running(id);
        if (game.phase != phase) revert WrongPhase(game.phase, phase);
        uint64 until = deadlineOf(game);
        if (block.timestamp > until) revert TooLate(until);
    }

    function requireLeaf(Game storage game, bytes calldata leaf) private view {
        bytes32 hash = TensorTrees.leafHash(leaf);
        if (hash != game.node) revert WrongLeaf(hash, game.node);
    }

    /// Takes the time of the turn off the mover's clock and gives the turn on.
    function pass(Game storage game, Phase next) private {
        uint64 used = uint64(block.timestamp) - game.turnAt;
        uint64 free = allowance(game);
        used = used > free ? used - free : 0;
        if (isDefendersTurn(game.phase)) game.defenderClock = less(game.defenderClock, used);
        else game.challengerClock = less(game.challengerClock, used);
        game.turnAt = uint48(block.timestamp);
        game.phase = next;
    }

    function less(uint32 left, uint64 used) private pure returns (uint32) {
        return used >= left ? 0 : left - uint32(used);
    }

    /// What a turn has on top of the clock.
    function allowance(Game storage game) private view returns (uint64) {
        return game.phase == Phase.Answer || (game.phase == Phase.Point && !game.hasPointed) ? replayAllowance : 0;
    }

    function deadlineOf(Game storage game) private view returns (uint64) {
        uint64 left = isDefendersTurn(game.phase) ? game.defenderClock : game.challengerClock;
        return game.turnAt + allowance(game) + (left > minTurn ? left : minTurn);
    }

    function isDefendersTurn(Phase phase) private pure returns (bool) {
        return phase == Phase.Answer || phase == Phase.Reveal || phase == Phase.RevealLeaf;
    }

    /// Whether a dispute was opened behind the one that slashed its operator.
    function isVoid(Game storage game) private view returns (bool) {
        uint32 candidates = escrows[game.operator].candidates;
        return candidates != 0 && game.ordinal >= candidates;
    }

    /// Settles bonds and notes what it means for the receipt and the operator. `due` is what a challenger that lost pays.
    function end(bytes32 id, Game storage game, Phase outcome, uint256 due) private {
        bool isAnswered = game.phase != Phase.Answer;
        uint256 bond = game.bond;
        // Nothing is left to defend: a challenger that stops playing then owes nothing.
        if (outcome == Phase.DefenderWon && isVoid(game)) outcome = Phase.Void;
        game.phase = outcome;
        Status storage s = _status[game.number][game.index];
        s.open -= 1;
        s.endedAt = uint64(block.timestamp);
        workers.disputeEnded(game.operator);
        if (outcome == Phase.Void) {
            credit(game.challenger, bond);
            if (isAnswered) credit(game.defender, bond);
        } else if (outcome == Phase.ChallengerWon) {
            if (_lostAt[game.receiptHash] == 0) _lostAt[game.receiptHash] = uint64(block.timestamp);
            credit(game.challenger, isAnswered ? 2 * bond : bond);
            slash(game, isAnswered);
        } else {
            credit(game.challenger, bond - due);
            credit(game.defender, isAnswered ? bond + due : due);
        }
        emit DisputeEnded(id, game.receiptHash, outcome);
    }

    /// The first dispute that an operator loses takes its stake. Half is burned, whatever the winner gets, so that nobody gains by
    /// denouncing itself; one that it did not even answer is paid for out of the rest.
    function slash(Game storage game, bool isAnswered) private {
        address operator = game.operator;
        if (workers.slashedAt(operator) != 0) return;
        uint256 stake = workers.slash(operator);
        uint256 left = stake / 2;
        credit(BURNED, stake - left);
        if (!isAnswered && left >= game.bond) {
            left -= game.bond;
            credit(game.challenger, game.bond);
        }
        escrows[operator] = Escrow(left, game.ordinal + 1, 0);
        emit Escrowed(operator, left, game.ordinal + 1);
    }
}
