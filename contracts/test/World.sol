// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Disputes} from "../src/Disputes.sol";
import {IBeacon} from "../src/IBeacon.sol";
import {Kernels} from "../src/Kernels.sol";
import {Merkle} from "../src/Merkle.sol";
import {BucketSpec, Models, ModelSpec, Thresholds} from "../src/Models.sol";
import {KvRow, ProgramInputs} from "../src/ProgramInputs.sol";
import {InclusionPromise, Promises} from "../src/Promises.sol";
import {Receipt, Receipts} from "../src/Receipts.sol";
import {Place, Rollup} from "../src/Rollup.sol";
import {Settings} from "../src/Settings.sol";
import {OperandProof, StepRoots} from "../src/StepProof.sol";
import {CountedRoot, TensorTrees} from "../src/TensorTrees.sol";
import {Workers} from "../src/Workers.sol";
import {Trace, Traces} from "./Traces.sol";
import {vm} from "./Vm.sol";

/// Another source of randomness, as a chain with a constant prevrandao would plug in.
contract TestBeacon is IBeacon {
    uint256 public constant KEPT = 1000;

    error NotYet(uint64 blockNumber);

    function seedOf(uint64 blockNumber, bytes calldata) external view returns (bytes32) {
        if (blockNumber >= block.number || block.number - blockNumber > KEPT) revert NotYet(blockNumber);
        return keccak256(abi.encode("seed", blockNumber));
    }

    function isLost(uint64 blockNumber) external view returns (bool) {
        return block.number > blockNumber + KEPT;
    }
}

/// A receipt with what shows where it stands.
struct Placed {
    Receipt receipt;
    Place place;
    bytes32 hash;
    bytes32 leaf;
}

/// A whole deployment, one model, and what actors need to sign, commit, and play.
abstract contract World is Traces {
    uint256 internal constant SEQUENCER_KEY = 0x5e9;
    uint256 internal constant WORKER_KEY = 0x111;
    uint256 internal constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    address internal constant BURNED = 0x000000000000000000000000000000000000dEaD;
    address internal constant OPERATOR = address(0xA11);
    address internal constant DEFENDER = address(0xD11);
    address internal constant CHALLENGER = address(0xC11);
    address internal constant STRANGER = address(0xE11);
    address internal constant USER = address(0xF11);
    /// Use it, not a copy of `block.timestamp`: the optimizer reads the clock again where the copy is used.
    uint256 internal constant START = 1_700_000_000;

    address internal sequencer = vm.addr(SEQUENCER_KEY);
    Disputes internal disputes;
    Rollup internal rollup;
    Workers internal workers;
    Models internal models;
    Kernels internal kernels;
    IBeacon internal beacon;
    bytes32 internal modelId;
    /// Makes receipts differ.
    uint64 internal issued;
    /// What the last step's proofs go under.
    mapping(bytes32 id => bytes32) internal paramsRoots;

    function settings() internal view returns (Settings memory s) {
        s.sequencer = sequencer;
        s.window = 1 days;
        s.inclusionGrace = 2 hours;
        s.supplyTime = 6 hours;
        s.beaconDelay = 5;
        s.clock = 10 hours;
        s.minTurn = 10 minutes;
        s.replayAllowance = 3 hours;
        s.bond = 1 ether;
        s.gasPrice = 10 gwei;
        s.feePerToken = 0.01 ether;
        s.operatorStake = 10 ether;
        s.sequencerBond = 5 ether;
        s.demandFee = 0.25 ether;
    }

    function deploy() internal {
        deploy(new TestBeacon());
    }

    function deploy(IBeacon beacon_) internal {
        vm.warp(START);
        vm.roll(10_000);
        beacon = beacon_;
        models = new Models();
        kernels = new Kernels();
        disputes = new Disputes(settings(), models, kernels, beacon_);
        rollup = disputes.rollup();
        workers = disputes.workers();
        modelId = models.register(spec());
        address[5] memory rich = [sequencer, OPERATOR, DEFENDER, CHALLENGER, STRANGER];
        for (uint256 i = 0; i < rich.length; ++i) vm.deal(rich[i], 1000 ether);
        vm.prank(sequencer);
        rollup.addBond{value: settings().sequencerBond}();
    }

    function spec() internal view returns (ModelSpec memory s) {
        bytes32[][] memory program = programTree();
        bytes32[][] memory weights = weightsTree();
        s.weights = CountedRoot(weights[weights.length - 1][0], 2);
        s.buckets = new BucketSpec[](1);
        s.buckets[0].length = BUCKET;
        for (uint256 kind = 0; kind < 3; ++kind) {
            s.buckets[0].programs[kind].program = CountedRoot(program[program.length - 1][0], KERNELS);
        }
        s.thresholds = Thresholds(ONE, ONE, ONE, ONE);
        s.sampledLayers = 1;
    }

    // Workers

    function join(address operator, address defender, uint256 key) internal {
        vm.startPrank(operator);
        workers.join{value: settings().operatorStake}(defender);
        workers.addKey(vm.addr(key), sign(key, workers.keyDigest(operator)));
        workers.addModel(modelId);
        vm.stopPrank();
    }

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    // Receipts

    function receiptOf(uint256 key) internal returns (Receipt memory receipt) {
        receipt.modelId = modelId;
        receipt.bucket = BUCKET;
        receipt.tokensRoot = stepInputsRoot();
        receipt.promptLength = 2;
        receipt.totalLength = 3;
        receipt.maxTokens = 1;
        receipt.kvRoot = TensorTrees.tensorRoot(kvLeaf());
        receipt.seed = issued++;
        receipt.worker = vm.addr(key);
        receipt.issuedAt = uint64(block.timestamp);
    }

    function stepInputsRoot() private view returns (bytes32) {
        return TensorTrees.tensorRoot(tensor(1));
    }

    /// Two positions of one layer: 64 values in one leaf.
    function kvLeaf() internal pure returns (bytes memory leaf) {
        leaf = new bytes(LEAF);
        for (uint256 i = 0; i < 64; ++i) put(leaf, i, whole(i + 1));
    }

    function rowsOf() internal pure returns (KvRow[] memory rows) {
        rows = new KvRow[](16);
        for (uint256 i = 0; i < 16; ++i) rows[i].leaf = kvLeaf();
    }

    function rowsFor(bool isKv) internal pure returns (KvRow[] memory) {
        return isKv ? rowsOf() : new KvRow[](0);
    }

    /// Commits receipts as one batch.
    function commit(Receipt[] memory receipts, bytes[] memory signatures) internal returns (Placed[] memory placed) {
        uint256 count = receipts.length;
        placed = new Placed[](count);
        bytes32[] memory leaves = new bytes32[](count);
        uint64 number = rollup.nextNumber();
        for (uint256 i = 0; i < count; ++i) {
            placed[i].receipt = receipts[i];
            placed[i].hash = rollup.receiptHash(receipts[i]);
            placed[i].leaf = Merkle.batchLeaf(placed[i].hash, signatures[i]);
            placed[i].place.number = number;
            placed[i].place.index = i;
            placed[i].place.signature = signatures[i];
            leaves[i] = placed[i].leaf;
        }
        bytes32[][] memory tree = batchTree(leaves);
        for (uint256 i = 0; i < count; ++i) placed[i].place.proof = pathOf(tree, i);
        commitRoot(uint32(count), tree[tree.length - 1][0]);
    }

    function commitRoot(uint32 count, bytes32 root) internal {
        uint64 number = rollup.nextNumber();
        bytes32 head = rollup.headHash();
        uint64 first = rollup.nextSequence();
        vm.prank(sequencer);
        rollup.commitBatch(number, head, first, count, root);
    }

    function commitOne(Receipt memory receipt, uint256 key) internal returns (Placed memory) {
        Receipt[] memory receipts = new Receipt[](1);
        bytes[] memory signatures = new bytes[](1);
        receipts[0] = receipt;
        signatures[0] = sign(key, rollup.receiptHash(receipt));
        return commit(receipts, signatures)[0];
    }

    function batchTree(bytes32[] memory leaves) internal pure returns (bytes32[][] memory levels) {
        uint256 depth = Merkle.depth(leaves.length);
        levels = new bytes32[][](depth + 1);
        for (uint256 level = 0; level <= depth; ++level) {
            levels[level] = new bytes32[](1 << (depth - level));
            for (uint256 i = 0; i < levels[level].length; ++i) {
                if (level > 0) levels[level][i] = keccak256(abi.encodePacked(hex"01", levels[level - 1][2 * i], levels[level - 1][2 * i + 1]));
                else if (i < leaves.length) levels[0][i] = leaves[i];
            }
        }
    }

    function promised(bytes32 leaf, uint64 sequence, uint64 includeBy)
        internal
        view
        returns (InclusionPromise memory inclusion, bytes memory signature)
    {
        inclusion = InclusionPromise(leaf, sequence, includeBy);
        signature = sign(SEQUENCER_KEY, this.promiseHash(inclusion));
    }

    function promiseHash(InclusionPromise calldata inclusion) external view returns (bytes32) {
        return Promises.hash(inclusion, Receipts.domainSeparator(address(rollup)));
    }

    function draw(uint64 number) internal {
        vm.roll(rollup.batch(number).beaconBlock + 1);
        rollup.draw(number, "");
    }

    // Games

    function open(address challenger, Disputes.Kind kind, Placed memory placed, bytes32 salt) internal returns (bytes32 id) {
        vm.prank(challenger);
        id = disputes.open{value: settings().bond}(kind, placed.receipt, placed.place, salt);
        paramsRoots[id] = this.paramsRoot(placed.receipt);
    }

    function open(Placed memory placed) internal returns (bytes32) {
        return open(CHALLENGER, Disputes.Kind.Output, placed, 0);
    }

    function paramsRoot(Receipt calldata receipt) external view returns (bytes32) {
        return ProgramInputs.paramsRoot(receipt, Thresholds(ONE, ONE, ONE, ONE));
    }

    function answer(bytes32 id, Placed memory placed, Trace memory trace) internal {
        Disputes.Game memory game = disputes.dispute(id);
        KvRow[] memory rows = rowsFor(game.kind == Disputes.Kind.Kv);
        bytes32[] memory verdictPath = pathOf(trace.tree, KERNELS - 1);
        vm.deal(game.defender, game.defender.balance + settings().bond);
        vm.prank(game.defender);
        disputes.answer{value: settings().bond}(id, placed.receipt, tokens(), rows, rootOf(trace), verdictPath);
    }

    function reveal(bytes32 id, Trace memory trace) internal {
        disputes.reveal(id, childrenAt(disputes.dispute(id), trace));
    }

    function point(bytes32 id, Trace memory trace, uint256 child) internal {
        Disputes.Game memory game = disputes.dispute(id);
        bytes32[][] memory tree = treeAt(game, trace);
        uint256 levels = game.level < 4 ? game.level : 4;
        uint256 position = (uint256(game.position) << levels) + child;
        uint256 level = game.level - levels;
        bytes memory shown;
        bytes32[] memory path;
        if (level == 0 && !game.inTensor && position < KERNELS) {
            shown = encoding(position);
            path = pathOf(programTree(), position);
        }
        bytes32 hash = tree[level][position];
        bytes32[] memory siblings = pathOf(tree, position, level, game.level);
        vm.prank(game.challenger);
        disputes.point(id, child, hash, siblings, shown, path);
    }

    function revealLeaf(bytes32 id, Trace memory trace) internal {
        disputes.revealLeaf(id, leafAt(disputes.dispute(id), trace));
    }

    function step(bytes32 id, Trace memory trace, uint256 element) internal {
        Disputes.Game memory game = disputes.dispute(id);
        uint256 absolute = uint256(game.position) * 256 + element;
        OperandProof[] memory proofs = operandsOf(trace, game.kernel, absolute);
        StepRoots memory roots = rootsFor(id, trace);
        disputes.step(id, leafAt(game, trace), element, roots, encoding(game.kernel), proofs);
    }

    /// The roots of a step of an OUTPUT game; a KV game's have two inputs more.
    function rootsFor(bytes32 id, Trace memory trace) internal view returns (StepRoots memory roots) {
        roots = stepRoots(trace, paramsRoots[id]);
        Disputes.Game memory game = disputes.dispute(id);
        if (game.kind == Disputes.Kind.Output) return roots;
        bytes32[] memory inputs = new bytes32[](4);
        (inputs[0], inputs[1]) = (roots.inputs[0], roots.inputs[1]);
        bytes memory indices = new bytes(64);
        bytes memory values = new bytes(16 * 128);
        bytes memory leaf = kvLeaf();
        for (uint256 j = 0; j < 16; ++j) {
            uint256 row = uint256(keccak256(abi.encodePacked(game.seed, game.receiptHash, uint32(j)))) % 2;
            put(indices, j, whole(row));
            for (uint256 i = 0; i < 128; ++i) values[128 * j + i] = leaf[128 * row + i];
        }
        inputs[2] = TensorTrees.tensorRoot(indices);
        inputs[3] = TensorTrees.tensorRoot(values);
        roots.inputs = inputs;
    }

    /// The challenger's best move against a trace, or the defender's next one; false where the challenger has none.
    function move(bytes32 id, Placed memory placed, Trace memory trace) internal returns (bool moved) {
        Disputes.Game memory game = disputes.dispute(id);
        if (game.phase == Disputes.Phase.Answer) answer(id, placed, trace);
        else if (game.phase == Disputes.Phase.Reveal) reveal(id, trace);
        else if (game.phase == Disputes.Phase.RevealLeaf) revealLeaf(id, trace);
        else if (game.phase == Disputes.Phase.Point) {
            (bool differs, uint256 child) = differingAt(game, trace);
            if (!differs) return false;
            point(id, trace, child);
        } else if (game.phase == Disputes.Phase.Step) {
            (bool differs, uint256 element) = falseValue(game, trace);
            if (!differs) return false;
            step(id, trace, element);
        }
        return true;
    }

    function falseValue(Disputes.Game memory game, Trace memory trace) internal view returns (bool, uint256) {
        bytes memory theirs = leafAt(game, trace);
        bytes memory ours = slice(tensor(game.kernel), uint256(game.position) * LEAF, LEAF);
        for (uint256 i = 0; i < LEAF; ++i) if (theirs[i] != ours[i]) return (true, i / 4);
        return (false, 0);
    }

    function isOver(bytes32 id) internal view returns (bool) {
        return disputes.dispute(id).phase >= Disputes.Phase.ChallengerWon;
    }

    /// Plays both sides well to the end: the defender of a trace, the challenger of it, who concedes where nothing is wrong.
    function playOut(bytes32 id, Placed memory placed, Trace memory trace) internal {
        while (!isOver(id)) {
            if (move(id, placed, trace)) continue;
            vm.prank(disputes.dispute(id).challenger);
            disputes.concede(id);
        }
    }

    function pay(address account) internal {
        if (disputes.owed(account) != 0) disputes.withdraw(account);
        if (rollup.owed(account) != 0) rollup.withdraw(account);
        if (workers.owed(account) != 0) workers.withdraw(account);
    }

    /// Of an error, with whatever arguments.
    function expect(bytes4 selector) internal {
        vm.expectPartialRevert(selector);
    }
}
