// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Float32} from "../src/Float32.sol";
import {Kernels} from "../src/Kernels.sol";
import {Philox} from "../src/Philox.sol";
import {Reductions} from "../src/Reductions.sol";
import {Transcendental} from "../src/Transcendental.sol";

/// The arithmetic of kernels on many cases a call, for tests that compare with TypeScript. Cases and results lie back to back; words are 4 bytes, big-endian.
contract ArithmeticHarness is Kernels {
    /// An opcode of one operand on each word, as read raw.
    function unaries(uint256 opcode, bytes calldata cases) external pure returns (bytes memory results) {
        results = new bytes(cases.length);
        for (uint256 i = 0; i < cases.length; i += 4) {
            put(results, i, unary(opcode, Float32.canonical(word(cases, i))));
        }
    }

    /// An opcode of two operands on each pair of words, as read raw.
    function binaries(uint256 opcode, bytes calldata cases) external pure returns (bytes memory results) {
        results = new bytes(cases.length / 2);
        for (uint256 i = 0; i < cases.length; i += 8) {
            uint256 a = Float32.canonical(word(cases, i));
            put(results, i / 2, binary(opcode, a, Float32.canonical(word(cases, i + 4))));
        }
    }

    /// DOT for two operands, SUM or MAX for one. Each case is the number of values and little-endian operands.
    function reductions(bool isMaximum, uint256 arity, uint256 count, bytes calldata cases)
        external
        pure
        returns (bytes memory results)
    {
        results = new bytes(4 * count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 length = 4 * word(cases, 0);
            bytes calldata a = cases[4:4 + length];
            uint256 bits;
            if (arity == 2) bits = Reductions.dot(a, cases[4 + length:4 + 2 * length]);
            else bits = isMaximum ? Reductions.maximum(a) : Reductions.sum(a);
            put(results, 4 * i, bits);
            cases = cases[4 + arity * length:];
        }
    }

    /// The noise of each word's bits below 2^23.
    function gumbels(bytes calldata cases) external pure returns (bytes memory results) {
        results = new bytes(cases.length);
        for (uint256 i = 0; i < cases.length; i += 4) put(results, i, Transcendental.gumbel(word(cases, i)));
    }

    /// Key and counters in, four words out.
    function philox(uint256 key, uint256[4] calldata counters) external pure returns (uint256[4] memory words) {
        for (uint256 i = 0; i < 4; ++i) {
            words[i] = Philox.word(key, counters[0], counters[1], counters[2], counters[3], i);
        }
    }

    function word(bytes calldata data, uint256 offset) private pure returns (uint256) {
        return uint32(bytes4(data[offset:]));
    }

    function put(bytes memory results, uint256 offset, uint256 bits) private pure {
        assembly ("memory-safe") {
            let place := add(add(results, 32), offset)
            mstore(place, or(shl(224, bits), shr(32, shl(32, mload(place)))))
        }
    }
}
