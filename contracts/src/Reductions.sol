// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Float32} from "./Float32.sol";
import {Lanes} from "./Lanes.sol";

/// DOT, SUM and MAX over little-endian binary32 values as a tensor's leaves hold them, at most 4,096 of them.
///
/// A product of two finite values is an integer below 2^48 times 2^(s − 298), where s, the sum of their exponents, is at most
/// 506. Bucket ⌊s / 128⌋ takes it shifted by s mod 128: below 2^175, so that 2^32 of them fit in a 256-bit word. Positive
/// and negative products have buckets of their own, which spares a negation each. The sum is exact; it is rounded once.
library Reductions {
    /// The exact sum of products, rounded once, of as many values.
    function dot(bytes calldata a, bytes calldata b) internal pure returns (uint256) {
        return sumOfProducts(offsetOf(a), offsetOf(b), a.length / 4);
    }

    /// The exact sum, rounded once: of products with 1.
    function sum(bytes calldata a) internal pure returns (uint256) {
        return sumOfProducts(offsetOf(a), 0, a.length / 4);
    }

    /// `offsetB` 0 stands for ones.
    function sumOfProducts(uint256 offsetA, uint256 offsetB, uint256 count) private pure returns (uint256) {
        (bool finite, int256 s0, int256 s1, int256 s2, int256 s3) = accumulate(offsetA, offsetB, count);
        return finite ? roundBuckets(s0, s1, s2, s3) : sumOfInfinities(offsetA, offsetB, count);
    }

    /// Adds up `count` products; bucket i counts in units of 2^(128·i − 298). Where a value is not finite they mean nothing.
    function accumulate(uint256 offsetA, uint256 offsetB, uint256 count)
        internal
        pure
        returns (bool finite, int256 s0, int256 s1, int256 s2, int256 s3)
    {
        unchecked {
            // Eight buckets behind the free memory, four for positive products, then four for negative ones.
            uint256 buckets;
            assembly ("memory-safe") {
                buckets := mload(0x40)
                calldatacopy(buckets, calldatasize(), 256)
            }
            uint256 specials = 0;
            while (count > 0) {
                uint256 a = Lanes.load(offsetA, count);
                uint256 b = offsetB == 0 ? Lanes.ONES : Lanes.load(offsetB, count);
                specials |= Lanes.specials(a) | Lanes.specials(b);
                // Where the signs differ, four buckets further on.
                uint256 places = ((a ^ b) & Lanes.SIGNS) >> 22;
                uint256 exponents;
                (a, exponents) = Lanes.unpack(a);
                places += exponents;
                (b, exponents) = Lanes.unpack(b);
                places += exponents;
                uint256 shifts = places & (Lanes.EACH * 0x7f);
                // A bucket has 32 bytes.
                places = Lanes.EACH * buckets + ((places >> 2) & (Lanes.EACH * 0xe0));
                // Written out, as a loop over the lanes took 100 gas more a value, and Solidity's checks of indices more still.
                assembly ("memory-safe") {
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
                offsetA += 32;
                if (offsetB != 0) offsetB += 32;
                count = count > 8 ? count - 8 : 0;
            }
            finite = specials & Lanes.SIGNS == 0;
            assembly ("memory-safe") {
                s0 := sub(mload(buckets), mload(add(buckets, 128)))
                s1 := sub(mload(add(buckets, 32)), mload(add(buckets, 160)))
                s2 := sub(mload(add(buckets, 64)), mload(add(buckets, 192)))
                s3 := sub(mload(add(buckets, 96)), mload(add(buckets, 224)))
            }
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
    function sumOfInfinities(uint256 offsetA, uint256 offsetB, uint256 count) private pure returns (uint256) {
        unchecked {
            uint256 nans = 0;
            uint256 positives = 0;
            uint256 negatives = 0;
            while (count > 0) {
                uint256 a = Lanes.load(offsetA, count);
                uint256 b = offsetB == 0 ? Lanes.ONES : Lanes.load(offsetB, count);
                uint256 specialA = Lanes.specials(a);
                uint256 specialB = Lanes.specials(b);
                nans |= Lanes.nans(a) | Lanes.nans(b) | (specialA & Lanes.zeros(b)) | (specialB & Lanes.zeros(a));
                positives |= (specialA | specialB) & ~(a ^ b);
                negatives |= (specialA | specialB) & (a ^ b);
                offsetA += 32;
                if (offsetB != 0) offsetB += 32;
                count = count > 8 ? count - 8 : 0;
            }
            bool positive = positives & Lanes.SIGNS != 0;
            bool negative = negatives & Lanes.SIGNS != 0;
            if (nans & Lanes.SIGNS != 0 || (positive && negative)) return Float32.NAN;
            return positive ? Float32.INFINITY : Float32.SIGN | Float32.INFINITY;
        }
    }

    /// The largest value; NaN where one is.
    function maximum(bytes calldata a) internal pure returns (uint256) {
        unchecked {
            uint256 offset = offsetOf(a);
            uint256 nans = 0;
            uint256 largest = 0;
            for (uint256 count = a.length / 4; count > 0; count = count > 8 ? count - 8 : 0) {
                uint256 word = Lanes.load(offset, count);
                nans |= Lanes.nans(word);
                // Ordered as the values are: negative ones with all bits turned over, others with the sign alone.
                word ^= ((word >> 31) & Lanes.EACH) * 0x7fffffff ^ Lanes.SIGNS;
                if (count < 8) word &= ~(type(uint256).max >> (32 * count));
                for (; word != 0; word >>= 32) {
                    uint256 lane = word & 0xffffffff;
                    if (lane > largest) largest = lane;
                }
                offset += 32;
            }
            if (nans & Lanes.SIGNS != 0) return Float32.NAN;
            return Float32.canonical(largest ^ (Float32.isNegative(largest) ? Float32.SIGN : 0xffffffff));
        }
    }

    /// The bits of the first value.
    function value(bytes calldata a) internal pure returns (uint256) {
        return Lanes.load(offsetOf(a), 8) >> 224;
    }

    function offsetOf(bytes calldata data) private pure returns (uint256 offset) {
        assembly ("memory-safe") {
            offset := data.offset
        }
    }
}
