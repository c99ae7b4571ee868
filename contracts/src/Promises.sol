// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// What the sequencer signs for each receipt, as EIP-712 typed data: position `sequence` will hold exactly this leaf by that time.
struct InclusionPromise {
    bytes32 leaf;
    uint64 sequence;
    uint64 includeBy;
}

/// Hashing of promises; the twin of `contracts/promise.ts`.
library Promises {
    bytes32 private constant TYPEHASH = keccak256("InclusionPromise(bytes32 leaf,uint64 sequence,uint64 includeBy)");

    function hash(InclusionPromise calldata inclusion, bytes32 domain) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domain, keccak256(abi.encode(TYPEHASH, inclusion))));
    }
}
