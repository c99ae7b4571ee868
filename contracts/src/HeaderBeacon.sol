// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBeacon} from "./IBeacon.sol";

/// The `mixHash` of a block, shown by its header against the chain's history of block hashes. The mixHash alone: mixing in
/// the block's hash would let its builder choose.
contract HeaderBeacon is IBeacon {
    /// EIP-2935.
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    uint256 private constant HISTORY_BLOCKS = 8191;
    /// Its place among a header's fields, counted from zero.
    uint256 private constant MIX_HASH = 13;

    error NotYet(uint64 blockNumber);
    error UnknownBlockHash(uint64 blockNumber);
    error WrongHeader(bytes32 got, bytes32 want);
    error BadHeader(uint256 offset);

    /// `proof` is the RLP of the block's header.
    function seedOf(uint64 blockNumber, bytes calldata proof) external view returns (bytes32) {
        if (blockNumber >= block.number) revert NotYet(blockNumber);
        bytes32 want = hashOf(blockNumber);
        if (want == 0) revert UnknownBlockHash(blockNumber);
        bytes32 got = keccak256(proof);
        if (got != want) revert WrongHeader(got, want);
        return mixHash(proof);
    }

    function isLost(uint64 blockNumber) external view returns (bool) {
        return block.number > blockNumber && hashOf(blockNumber) == 0 && block.number - blockNumber > HISTORY_BLOCKS;
    }

    function hashOf(uint64 blockNumber) private view returns (bytes32 hash) {
        hash = blockhash(blockNumber);
        if (hash != 0) return hash;
        (bool ok, bytes memory answer) = HISTORY.staticcall(abi.encode(uint256(blockNumber)));
        if (ok && answer.length == 32) hash = abi.decode(answer, (bytes32));
    }

    /// The header hashes to what the chain keeps, so that its form need not be doubted; only its shape is read.
    function mixHash(bytes calldata header) private pure returns (bytes32) {
        uint256 offset = 1;
        uint256 first = uint8(header[0]);
        if (first < 0xc0) revert BadHeader(0);
        if (first > 0xf7) offset += first - 0xf7;
        for (uint256 field = 0; field < MIX_HASH; ++field) {
            uint256 prefix = uint8(header[offset]);
            if (prefix < 0x80) {
                offset += 1;
            } else if (prefix <= 0xb7) {
                offset += 1 + prefix - 0x80;
            } else if (prefix <= 0xbf) {
                uint256 sizeBytes = prefix - 0xb7;
                uint256 size = uint256(bytes32(header[offset + 1:offset + 1 + sizeBytes])) >> (256 - 8 * sizeBytes);
                offset += 1 + sizeBytes + size;
            } else {
                revert BadHeader(offset);
            }
        }
        if (uint8(header[offset]) != 0xa0) revert BadHeader(offset);
        return bytes32(header[offset + 1:offset + 33]);
    }
}
