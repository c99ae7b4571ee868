// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Float32} from "./Float32.sol";
import {Thresholds} from "./Models.sol";
import {Receipt} from "./Receipts.sol";
import {TensorTrees} from "./TensorTrees.sol";

/// One row of KV fingerprints under a receipt's `kvRoot`.
struct KvRow {
    /// The leaf that holds it: rows never cross one.
    bytes leaf;
    bytes32[] siblings;
}

/// What a program is run on, derived from a receipt; the twin of `fraud-proof/vm/program-inputs.ts`.
library ProgramInputs {
    uint256 internal constant ROWS = 16;
    /// Values in one row of fingerprints.
    uint256 internal constant FINGERPRINT = 32;
    uint256 private constant PARAMS = 16;

    error TokenBytes(uint256 got, uint256 want);
    error TokensMismatch(bytes32 got, bytes32 want);
    error RowCount(uint256 got, uint256 want);

    /// The root of the tokens: little-endian binary32 of all of them, zeros up to the bucket.
    function tokensRoot(Receipt calldata receipt, bytes calldata tokens) internal view returns (bytes32 root) {
        uint256 want = 4 * uint256(receipt.totalLength);
        if (tokens.length != want) revert TokenBytes(tokens.length, want);
        bytes memory padded = new bytes(4 * uint256(receipt.bucket));
        assembly ("memory-safe") {
            calldatacopy(add(padded, 32), tokens.offset, tokens.length)
        }
        root = TensorTrees.tensorRoot(padded);
        if (root != receipt.tokensRoot) revert TokensMismatch(root, receipt.tokensRoot);
    }

    /// The root of the parameters that all programs share.
    function paramsRoot(Receipt calldata receipt, Thresholds memory thresholds) internal view returns (bytes32) {
        bytes memory params = new bytes(4 * PARAMS);
        put(params, 0, number(receipt.promptLength));
        put(params, 1, number(receipt.totalLength));
        put(params, 2, number(receipt.maxTokens));
        put(params, 3, number(receipt.finish));
        put(params, 4, receipt.temperature);
        for (uint256 i = 0; i < 4; ++i) put(params, 5 + i, number((receipt.seed >> (16 * i)) & 0xffff));
        put(params, 9, thresholds.marginMax);
        put(params, 10, thresholds.marginMean);
        put(params, 11, thresholds.kvDistanceSquared);
        put(params, 12, thresholds.epsilon);
        return TensorTrees.tensorRoot(params);
    }

    /// The root of the rows' indices, and the rows, which must stand under `kvRoot`. The beacon draws them after the commitment:
    /// no worker can prepare them, no challenger hunt for the unluckiest.
    function kvRoots(Receipt calldata receipt, bytes32 receiptHash, bytes32 seed, uint32 sampledLayers, KvRow[] calldata rows)
        internal
        view
        returns (bytes32 indexRoot, bytes memory values)
    {
        if (rows.length != ROWS) revert RowCount(rows.length, ROWS);
        uint256 count = uint256(receipt.totalLength - 1) * sampledLayers;
        bytes memory indices = new bytes(4 * ROWS);
        values = new bytes(4 * ROWS * FINGERPRINT);
        for (uint256 j = 0; j < ROWS; ++j) {
            uint256 row = uint256(keccak256(abi.encodePacked(seed, receiptHash, uint32(j)))) % count;
            put(indices, j, number(row));
            bytes calldata range = TensorTrees.requireRange(
                receipt.kvRoot, count * FINGERPRINT, row * FINGERPRINT, FINGERPRINT, rows[j].leaf, rows[j].siblings
            );
            assembly ("memory-safe") {
                calldatacopy(add(add(values, 32), mul(j, 128)), range.offset, 128)
            }
        }
        indexRoot = TensorTrees.tensorRoot(indices);
    }

    /// A whole number below 2^24 as binary32: exact.
    function number(uint256 value) private pure returns (uint256) {
        return Float32.round(false, value, 0);
    }

    /// Writes the bits of the value at a place in little-endian order.
    function put(bytes memory values, uint256 place, uint256 bits) private pure {
        for (uint256 i = 0; i < 4; ++i) values[4 * place + i] = bytes1(uint8(bits >> (8 * i)));
    }
}
