// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Float32} from "../src/Float32.sol";
import {Reductions} from "../src/Reductions.sol";

/// The assembly against the same written plainly, one value at a time.
contract ReductionsTest {
    function testFuzz_products_add_up_in_buckets(uint32[] memory a, uint32 salt, uint8 kind) public view {
        uint32[] memory b = new uint32[](a.length);
        for (uint256 i = 0; i < a.length; ++i) {
            b[i] = uint32(uint256(keccak256(abi.encode(salt, i))));
            (a[i], b[i]) = (shaped(a[i], kind), shaped(b[i], kind >> 4));
        }
        (bool finite, int256[4] memory sums) = this.accumulate(littleEndian(a), littleEndian(b), true);
        (bool plainFinite, int256[4] memory plain) = plainSums(a, b);
        assert(finite == plainFinite);
        for (uint256 i = 0; finite && i < 4; ++i) assert(sums[i] == plain[i]);
    }

    function testFuzz_a_sum_is_one_of_products_with_one(uint32[] memory a, uint8 kind) public view {
        uint32[] memory ones = new uint32[](a.length);
        for (uint256 i = 0; i < a.length; ++i) (a[i], ones[i]) = (shaped(a[i], kind), uint32(Float32.ONE));
        (bool finite, int256[4] memory sums) = this.accumulate(littleEndian(a), "", false);
        (bool plainFinite, int256[4] memory plain) = plainSums(a, ones);
        assert(finite == plainFinite);
        for (uint256 i = 0; finite && i < 4; ++i) assert(sums[i] == plain[i]);
    }

    function testFuzz_the_largest_is_found(uint32[] memory a, uint8 kind) public view {
        if (a.length == 0) return;
        uint256 largest = Float32.SIGN | Float32.INFINITY;
        for (uint256 i = 0; i < a.length; ++i) {
            a[i] = shaped(a[i], kind);
            largest = Float32.maximum(largest, Float32.canonical(a[i]));
        }
        assert(this.maximum(littleEndian(a)) == largest);
    }

    /// forge-config: default.fuzz.runs = 8
    function testFuzz_the_longest_reduction_does_not_overflow(uint32 a, uint32 b) public view {
        (a, b) = (shaped(a, 1), shaped(b, 1));
        uint32[] memory many = new uint32[](4096);
        uint32[] memory others = new uint32[](4096);
        for (uint256 i = 0; i < 4096; ++i) (many[i], others[i]) = (a, b);
        (, int256[4] memory sums) = this.accumulate(littleEndian(many), littleEndian(others), true);
        (, int256[4] memory plain) = plainSums(many, others);
        for (uint256 i = 0; i < 4; ++i) assert(sums[i] == plain[i]);
    }

    /// Bits as they come, or made finite, subnormal, special, or small in number of bits.
    function shaped(uint32 bits, uint8 kind) private pure returns (uint32) {
        if (kind % 5 == 0) return bits;
        if (kind % 5 == 2) return bits & 0x807fffff;
        if (kind % 5 == 3 && bits % 16 == 0) return bits | 0x7f800000;
        if (kind % 5 == 4 && bits % 16 == 0) return bits & 0x80000000;
        return bits & 0x7f800000 == 0x7f800000 ? bits & 0xbfffffff : bits;
    }

    function plainSums(uint32[] memory a, uint32[] memory b)
        private
        pure
        returns (bool finite, int256[4] memory sums)
    {
        finite = true;
        for (uint256 i = 0; i < a.length; ++i) {
            if (a[i] & 0x7f800000 == 0x7f800000 || b[i] & 0x7f800000 == 0x7f800000) finite = false;
            (uint256 significandA, uint256 exponentA) = Float32.unpack(a[i]);
            (uint256 significandB, uint256 exponentB) = Float32.unpack(b[i]);
            uint256 place = exponentA + exponentB;
            int256 product = int256((significandA * significandB) << (place % 128));
            if (place < 512) sums[place / 128] += (a[i] ^ b[i]) >> 31 == 0 ? product : -product;
        }
    }

    function accumulate(bytes calldata a, bytes calldata b, bool both)
        external
        pure
        returns (bool finite, int256[4] memory sums)
    {
        uint256 offsetA;
        uint256 offsetB;
        assembly ("memory-safe") {
            offsetA := a.offset
            offsetB := mul(both, b.offset)
        }
        (finite, sums[0], sums[1], sums[2], sums[3]) = Reductions.accumulate(offsetA, offsetB, a.length / 4);
    }

    function maximum(bytes calldata a) external pure returns (uint256) {
        return Reductions.maximum(a);
    }

    function littleEndian(uint32[] memory words) private pure returns (bytes memory data) {
        data = new bytes(4 * words.length);
        for (uint256 i = 0; i < data.length; ++i) data[i] = bytes1(uint8(words[i / 4] >> (8 * (i % 4))));
    }
}
