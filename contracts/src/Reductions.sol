// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Float32} from "./Float32.sol";

/// DOT, SUM and MAX over little-endian binary32 values as a tensor's leaves hold them.
///
/// A product of two finite values is an integer below 2^48 times 2^(s − 298), where s, the sum of their exponents, is at most
/// 506. Bucket ⌊s / 128⌋ takes it shifted by s mod 128: below 2^175, so that 2^32 of them fit in a 256-bit word. Positive
/// and negative products have buckets of their own, which spares a negation each. The sum is exact; it is rounded once.
library Reductions {
    uint256 private constant LANES = 0x0000000100000001000000010000000100000001000000010000000100000001;
    /// 1.0, little-endian, in every lane.
    uint256 private constant ONES = 0x0000803f0000803f0000803f0000803f0000803f0000803f0000803f0000803f;

    /// The exact sum of products, rounded once. Both have `4·n` bytes, n <= 4,096.
    function dot(bytes calldata a, bytes calldata b) internal pure returns (uint256) {
        uint256 atA;
        uint256 atB;
        assembly ("memory-safe") {
            atA := a.offset
            atB := b.offset
        }
        return sumOfProducts(atA, atB, a.length / 4);
    }

    /// The exact sum, rounded once: of products with 1.
    function sum(bytes calldata a) internal pure returns (uint256) {
        uint256 offset;
        assembly ("memory-safe") {
            offset := a.offset
        }
        return sumOfProducts(offset, 0, a.length / 4);
    }

    /// `atB` 0 stands for ones.
    function sumOfProducts(uint256 atA, uint256 atB, uint256 count) private pure returns (uint256) {
        (bool finite, int256 s0, int256 s1, int256 s2, int256 s3) = accumulate(atA, atB, count);
        return finite ? roundBuckets(s0, s1, s2, s3) : sumOfInfinities(atA, atB, count);
    }

    /// Adds up `count` products; bucket i counts in units of 2^(128·i − 298). In assembly, eight values at a time: what unpacks
    /// a value is done once for a word of them. Where a value is not finite the buckets mean nothing.
    function accumulate(uint256 atA, uint256 atB, uint256 count)
        internal
        pure
        returns (bool finite, int256 s0, int256 s1, int256 s2, int256 s3)
    {
        assembly ("memory-safe") {
            // Reverses the bytes of each lane.
            function bigEndian(word) -> result {
                result := or(
                    shl(8, and(word, 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff)),
                    and(shr(8, word), 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff)
                )
                result := or(
                    shl(16, and(result, 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff)),
                    and(shr(16, result), 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff)
                )
            }
            // Significands with their implicit bit, and exponents as `Float32.unpack` has them, of all lanes.
            function unpacked(word) -> significands, exponents {
                exponents := and(shr(23, word), 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff)
                // 1 where the exponent is not 0.
                let normal := and(
                    shr(8, add(exponents, 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff)), LANES
                )
                significands := or(
                    and(word, 0x007fffff007fffff007fffff007fffff007fffff007fffff007fffff007fffff), shl(23, normal)
                )
                exponents := sub(exponents, normal)
            }

            // Eight buckets behind the free memory, four for positive products, then four for negative ones.
            let buckets := mload(0x40)
            calldatacopy(buckets, calldatasize(), 256)
            let bucketLanes := mul(buckets, LANES)
            let specials := 0
            for {} count {} {
                let a := calldataload(atA)
                let b := ONES
                if atB {
                    b := calldataload(atB)
                    atB := add(atB, 32)
                }
                atA := add(atA, 32)
                switch lt(count, 8)
                case 0 { count := sub(count, 8) }
                default {
                    // Lanes behind the last value become zeros.
                    let kept := not(shr(shl(5, count), not(0)))
                    a := and(a, kept)
                    b := and(b, kept)
                    count := 0
                }
                a := bigEndian(a)
                b := bigEndian(b)
                // Where the signs differ, 4 buckets, or 2^9, further on.
                let places := and(shr(22, xor(a, b)), 0x0000020000000200000002000000020000000200000002000000020000000200)
                let exponents
                a, exponents := unpacked(a)
                places := add(places, exponents)
                // Exponent 254, as the sum sees it, is that of infinities and NaNs: bit 8 of it + 2.
                specials := or(specials, add(exponents, 0x0000000200000002000000020000000200000002000000020000000200000002))
                b, exponents := unpacked(b)
                places := add(places, exponents)
                specials := or(specials, add(exponents, 0x0000000200000002000000020000000200000002000000020000000200000002))
                let shifts := and(places, 0x0000007f0000007f0000007f0000007f0000007f0000007f0000007f0000007f)
                // 32 bytes a bucket: (place >> 7) << 5.
                places := add(
                    bucketLanes,
                    and(shr(2, places), 0x000000e0000000e0000000e0000000e0000000e0000000e0000000e0000000e0)
                )
                // Written out: a loop over the lanes took 100 gas more for each.
                let bucket := shr(224, places)
                mstore(bucket, add(mload(bucket), shl(byte(3, shifts), mul(shr(224, a), shr(224, b)))))
                bucket := and(shr(192, places), 0xffffffff)
                mstore(bucket, add(mload(bucket), shl(byte(7, shifts), mul(and(shr(192, a), 0xffffff), and(shr(192, b), 0xffffff)))))
                bucket := and(shr(160, places), 0xffffffff)
                mstore(bucket, add(mload(bucket), shl(byte(11, shifts), mul(and(shr(160, a), 0xffffff), and(shr(160, b), 0xffffff)))))
                bucket := and(shr(128, places), 0xffffffff)
                mstore(bucket, add(mload(bucket), shl(byte(15, shifts), mul(and(shr(128, a), 0xffffff), and(shr(128, b), 0xffffff)))))
                bucket := and(shr(96, places), 0xffffffff)
                mstore(bucket, add(mload(bucket), shl(byte(19, shifts), mul(and(shr(96, a), 0xffffff), and(shr(96, b), 0xffffff)))))
                bucket := and(shr(64, places), 0xffffffff)
                mstore(bucket, add(mload(bucket), shl(byte(23, shifts), mul(and(shr(64, a), 0xffffff), and(shr(64, b), 0xffffff)))))
                bucket := and(shr(32, places), 0xffffffff)
                mstore(bucket, add(mload(bucket), shl(byte(27, shifts), mul(and(shr(32, a), 0xffffff), and(shr(32, b), 0xffffff)))))
                bucket := and(places, 0xffffffff)
                mstore(bucket, add(mload(bucket), shl(byte(31, shifts), mul(and(a, 0xffffff), and(b, 0xffffff)))))
            }
            finite := iszero(and(shr(8, specials), LANES))
            s0 := sub(mload(buckets), mload(add(buckets, 128)))
            s1 := sub(mload(add(buckets, 32)), mload(add(buckets, 160)))
            s2 := sub(mload(add(buckets, 64)), mload(add(buckets, 192)))
            s3 := sub(mload(add(buckets, 96)), mload(add(buckets, 224)))
        }
    }

    /// s0·2^-298 + s1·2^-170 + s2·2^-42 + s3·2^86, rounded once; each below 2^200 in size.
    function roundBuckets(int256 s0, int256 s1, int256 s2, int256 s3) internal pure returns (uint256) {
        unchecked {
            (s0, s1, s2, s3) = carried(s0, s1, s2, s3);
            bool negative = s3 < 0;
            if (negative) (s0, s1, s2, s3) = carried(-s0, -s1, -s2, -s3);
            uint256[4] memory limbs = [uint256(s0), uint256(s1), uint256(s2), uint256(s3)];
            uint256 top = 3;
            while (top > 0 && limbs[top] == 0) --top;
            uint256 magnitude = limbs[top];
            if (top > 0 && magnitude >> 120 == 0) magnitude = (magnitude << 128) | limbs[--top];
            // What lies below only matters as being there. It is far below the last place kept: the magnitude has 120 bits or more.
            for (uint256 i = 0; i < top; ++i) {
                if (limbs[i] != 0) magnitude |= 1;
            }
            return Float32.round(negative, magnitude, int256(128 * top) - 298);
        }
    }

    /// The same sum with all but the last in 0 … 2^128 − 1.
    function carried(int256 s0, int256 s1, int256 s2, int256 s3) private pure returns (int256, int256, int256, int256) {
        unchecked {
            int256 limb = int256(uint256(type(uint128).max));
            s1 += s0 >> 128;
            s2 += s1 >> 128;
            s3 += s2 >> 128;
            return (s0 & limb, s1 & limb, s2 & limb, s3);
        }
    }

    /// The sum where some value is not finite: one kind of infinity wins; NaN with both, with a NaN, with zero times infinity.
    function sumOfInfinities(uint256 atA, uint256 atB, uint256 count) private pure returns (uint256 total) {
        unchecked {
            for (uint256 i = 0; i < count; ++i) {
                uint256 a = valueAt(atA + 4 * i);
                uint256 b = atB == 0 ? Float32.ONE : valueAt(atB + 4 * i);
                // Most pairs are finite.
                if ((a & Float32.INFINITY) != Float32.INFINITY && (b & Float32.INFINITY) != Float32.INFINITY) continue;
                uint256 product = Float32.multiply(Float32.canonical(a), Float32.canonical(b));
                total = total == 0 ? product : Float32.add(total, product);
                if (total == Float32.NAN) break;
            }
        }
    }

    /// The largest value; NaN where one is. In assembly as `accumulate` is: eight values at a time.
    function maximum(bytes calldata a) internal pure returns (uint256) {
        (bool anyNaN, uint256 largest) = scan(a);
        return anyNaN ? Float32.NAN : Float32.canonical(largest);
    }

    /// The bits of the largest value, and whether some are a NaN's: then there is no largest.
    function scan(bytes calldata a) internal pure returns (bool anyNaN, uint256 largest) {
        assembly ("memory-safe") {
            let nans := 0
            let source := a.offset
            for { let count := div(a.length, 4) } count {} {
                let word := bigEndian(calldataload(source))
                source := add(source, 32)
                // A magnitude beyond infinity's reaches bit 31 of its lane.
                let nan := add(
                    and(word, 0x7fffffff7fffffff7fffffff7fffffff7fffffff7fffffff7fffffff7fffffff),
                    0x007fffff007fffff007fffff007fffff007fffff007fffff007fffff007fffff
                )
                // Ordered as the values are: negative ones with all bits turned over, others with the sign alone.
                word := xor(
                    xor(word, mul(and(shr(31, word), LANES), 0x7fffffff)),
                    0x8000000080000000800000008000000080000000800000008000000080000000
                )
                switch lt(count, 8)
                case 0 { count := sub(count, 8) }
                default {
                    let kept := not(shr(shl(5, count), not(0)))
                    nan := and(nan, kept)
                    word := and(word, kept)
                    count := 0
                }
                nans := or(nans, nan)
                for {} word { word := shr(32, word) } {
                    let lane := and(word, 0xffffffff)
                    if gt(lane, largest) { largest := lane }
                }
            }
            anyNaN := iszero(iszero(and(shr(31, nans), LANES)))
            switch shr(31, largest)
            case 0 { largest := xor(largest, 0xffffffff) }
            default { largest := xor(largest, 0x80000000) }

            function bigEndian(word) -> result {
                result := or(
                    shl(8, and(word, 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff)),
                    and(shr(8, word), 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff)
                )
                result := or(
                    shl(16, and(result, 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff)),
                    and(shr(16, result), 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff)
                )
            }
        }
    }

    /// The bits of one value.
    function value(bytes calldata a) internal pure returns (uint256) {
        uint256 offset;
        assembly ("memory-safe") {
            offset := a.offset
        }
        return valueAt(offset);
    }

    function valueAt(uint256 offset) private pure returns (uint256 bits) {
        assembly ("memory-safe") {
            let word := calldataload(offset)
            bits := or(or(byte(0, word), shl(8, byte(1, word))), or(shl(16, byte(2, word)), shl(24, byte(3, word))))
        }
    }
}
