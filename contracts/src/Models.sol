// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CountedRoot} from "./TensorTrees.sol";

/// Roots of one program: its kernels, and the tables it reads.
struct ProgramRoots {
    CountedRoot program;
    CountedRoot tables;
}

/// The programs of one sequence length: greedy output, sampled output, KV.
struct BucketSpec {
    uint32 length;
    ProgramRoots[3] programs;
}

/// Bits of binary32, as the programs take them.
struct Thresholds {
    uint32 marginMax;
    uint32 marginMean;
    uint32 kvDistanceSquared;
    uint32 epsilon;
}

/// Everything that a model's id commits to; the twin of `contracts/model.ts`.
struct ModelSpec {
    CountedRoot weights;
    BucketSpec[] buckets;
    Thresholds thresholds;
    uint32 sampledLayers;
    bytes32 tokenizerHash;
    bytes32 manifestHash;
}

/// Models by their id. Anyone may register one; nothing changes afterwards. An id commits to all that a dispute needs, so that
/// nobody can register another's id with other thresholds.
contract Models {
    bytes32 private constant TAG = keccak256("otr/model/v1");
    /// Tokens, positions and indices of rows are binary32 integers.
    uint256 private constant EXACT = 2 ** 24;
    uint256 private constant MAX_BUCKETS = 16;
    uint32 private constant INFINITY = 0x7f800000;

    struct Model {
        CountedRoot weights;
        uint64 registeredAt;
        Thresholds thresholds;
        uint32 sampledLayers;
    }

    mapping(bytes32 modelId => Model) private _models;
    mapping(bytes32 modelId => mapping(uint32 length => ProgramRoots[3])) private _programs;

    event ModelRegistered(bytes32 indexed modelId, bytes32 weightsRoot, bytes32 tokenizerHash, bytes32 manifestHash);

    error BadBuckets(uint256 position);
    error BadProgram(uint32 bucket, uint256 kind);
    error BadThreshold(uint32 bits);
    error BadLayers(uint32 sampledLayers);
    error BadWeights();
    error UnknownModel(bytes32 modelId);
    error UnknownBucket(bytes32 modelId, uint32 bucket);

    /// Registers a model under the id that follows from it. Registering it again changes nothing.
    function register(ModelSpec calldata spec) external returns (bytes32 modelId) {
        modelId = keccak256(abi.encode(TAG, spec));
        Model storage stored = _models[modelId];
        if (stored.registeredAt != 0) return modelId;
        if (spec.weights.count == 0) revert BadWeights();
        requireThreshold(spec.thresholds.marginMax);
        requireThreshold(spec.thresholds.marginMean);
        requireThreshold(spec.thresholds.kvDistanceSquared);
        requireThreshold(spec.thresholds.epsilon);

        uint256 count = spec.buckets.length;
        if (count == 0 || count > MAX_BUCKETS) revert BadBuckets(count);
        uint32 longest = 1;
        for (uint256 i = 0; i < count; ++i) {
            BucketSpec calldata bucket = spec.buckets[i];
            if (bucket.length <= longest || bucket.length >= EXACT) revert BadBuckets(i);
            longest = bucket.length;
            for (uint256 kind = 0; kind < 3; ++kind) {
                // A descent begins in a tree with children.
                if (bucket.programs[kind].program.count < 2) revert BadProgram(longest, kind);
                _programs[modelId][longest][kind] = bucket.programs[kind];
            }
        }
        if (spec.sampledLayers == 0 || uint256(longest) * spec.sampledLayers >= EXACT) revert BadLayers(spec.sampledLayers);
        stored.weights = spec.weights;
        stored.thresholds = spec.thresholds;
        stored.sampledLayers = spec.sampledLayers;
        stored.registeredAt = uint64(block.timestamp);
        emit ModelRegistered(modelId, spec.weights.root, spec.tokenizerHash, spec.manifestHash);
    }

    /// When a model was registered; zero for one that was not.
    function registeredAt(bytes32 modelId) external view returns (uint64) {
        return _models[modelId].registeredAt;
    }

    /// Whether a registered model has programs of this sequence length.
    function hasBucket(bytes32 modelId, uint32 bucket) external view returns (bool) {
        return _programs[modelId][bucket][0].program.count != 0;
    }

    /// What does not depend on the bucket.
    function model(bytes32 modelId) external view returns (Model memory) {
        if (_models[modelId].registeredAt == 0) revert UnknownModel(modelId);
        return _models[modelId];
    }

    /// The program that judges a receipt: kind 0 greedy, 1 sampled, 2 KV.
    function program(bytes32 modelId, uint32 bucket, uint256 kind) external view returns (ProgramRoots memory) {
        ProgramRoots memory roots = _programs[modelId][bucket][kind];
        if (roots.program.count == 0) revert UnknownBucket(modelId, bucket);
        return roots;
    }

    /// A positive finite number.
    function requireThreshold(uint32 bits) private pure {
        if (bits == 0 || bits >= INFINITY) revert BadThreshold(bits);
    }
}
