// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// binary32 arithmetic: the exact result, rounded once, to nearest, ties to even; the twin of `fraud-proof/float32`.
///
/// A value is its 32 bits in a `uint256`. Operands must be canonical (`canonical` makes them so), results are: zero has no
/// sign and NaN is 0x7fc00000.
library Float32 {
    uint256 internal constant NAN = 0x7fc00000;
    uint256 internal constant INFINITY = 0x7f800000;
    uint256 internal constant SIGN = 0x80000000;
    uint256 internal constant ONE = 0x3f800000;
    uint256 private constant MAGNITUDE = 0x7fffffff;
    uint256 private constant FRACTION = 0x7fffff;
    uint256 private constant IMPLICIT_BIT = 0x800000;

    /// −0 as +0, any NaN as the one NaN.
    function canonical(uint256 bits) internal pure returns (uint256) {
        uint256 magnitude = bits & MAGNITUDE;
        if (magnitude > INFINITY) return NAN;
        return magnitude == 0 ? 0 : bits;
    }

    function isNegative(uint256 bits) internal pure returns (bool) {
        return bits & SIGN != 0;
    }

    function isInfinite(uint256 bits) internal pure returns (bool) {
        return bits & MAGNITUDE == INFINITY;
    }

    /// A finite value is ±significand · 2^(exponent − 149).
    function unpack(uint256 bits) internal pure returns (uint256 significand, uint256 exponent) {
        unchecked {
            exponent = (bits >> 23) & 0xff;
            significand = bits & FRACTION;
            if (exponent != 0) {
                significand |= IMPLICIT_BIT;
                --exponent;
            }
        }
    }

    /// ±magnitude · 2^exponent rounded once. A magnitude that stands for a slightly larger one, as a quotient does, may carry
    /// that as a one in its last place, if it has 26 bits or more.
    function round(bool negative, uint256 magnitude, int256 exponent) internal pure returns (uint256 bits) {
        unchecked {
            if (magnitude == 0) return 0;
            int256 unit = exponent + int256(log2(magnitude)) - 23;
            if (unit < -149) unit = -149;
            int256 drop = unit - exponent;
            uint256 kept;
            if (drop <= 0) {
                kept = magnitude << uint256(-drop);
            } else {
                // Beyond 256 less than half a unit is left.
                if (drop > 256) return 0;
                kept = magnitude >> uint256(drop);
                uint256 rest = magnitude - (kept << uint256(drop));
                uint256 half = 1 << uint256(drop - 1);
                if (rest > half || (rest == half && kept & 1 == 1)) ++kept;
            }
            if (unit > 104) return negative ? SIGN | INFINITY : INFINITY;
            // A significand that rounding made one bit longer carries into the exponent, where it belongs.
            bits = (uint256(unit + 149) << 23) + kept;
            if (bits > INFINITY) bits = INFINITY;
            if (negative && bits != 0) bits |= SIGN;
        }
    }

    /// ⌊log2(value)⌋ for value > 0.
    function log2(uint256 value) internal pure returns (uint256 result) {
        assembly ("memory-safe") {
            result := shl(7, gt(value, 0xffffffffffffffffffffffffffffffff))
            result := or(result, shl(6, gt(shr(result, value), 0xffffffffffffffff)))
            result := or(result, shl(5, gt(shr(result, value), 0xffffffff)))
            result := or(result, shl(4, gt(shr(result, value), 0xffff)))
            result := or(result, shl(3, gt(shr(result, value), 0xff)))
            result := or(result, shl(2, gt(shr(result, value), 0xf)))
            result := or(result, shl(1, gt(shr(result, value), 0x3)))
            result := or(result, gt(shr(result, value), 0x1))
        }
    }

    /// A number that is ordered as the values are; NaN has none.
    function order(uint256 bits) internal pure returns (int256) {
        return isNegative(bits) ? -int256(bits & MAGNITUDE) : int256(bits);
    }

    function negate(uint256 a) internal pure returns (uint256) {
        return a == 0 || a == NAN ? a : a ^ SIGN;
    }

    function absolute(uint256 a) internal pure returns (uint256) {
        return a & MAGNITUDE;
    }

    function floor(uint256 a) internal pure returns (uint256) {
        unchecked {
            uint256 exponent = (a >> 23) & 0xff;
            if (exponent >= 150) return a;
            if (exponent < 127) return isNegative(a) ? SIGN | ONE : 0;
            uint256 fraction = (1 << (150 - exponent)) - 1;
            if (isNegative(a)) a += fraction;
            return a & ~fraction;
        }
    }

    function add(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            if (a == NAN || b == NAN) return NAN;
            if (isInfinite(a)) return isInfinite(b) && a != b ? NAN : a;
            if (isInfinite(b)) return b;
            if (absolute(a) < absolute(b)) (a, b) = (b, a);
            (uint256 larger, uint256 exponent) = unpack(a);
            (uint256 smaller, uint256 unit) = unpack(b);
            uint256 distance = exponent - unit;
            if (distance > 224) {
                // Less than one unit 200 bits below the larger one's last place: only that it is there matters.
                distance = 200;
                unit = exponent - 200;
                smaller = smaller == 0 ? 0 : 1;
            }
            uint256 magnitude = larger << distance;
            magnitude = isNegative(a) == isNegative(b) ? magnitude + smaller : magnitude - smaller;
            return round(isNegative(a), magnitude, int256(unit) - 149);
        }
    }

    function subtract(uint256 a, uint256 b) internal pure returns (uint256) {
        return add(a, negate(b));
    }

    function multiply(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            if (a == NAN || b == NAN) return NAN;
            uint256 sign = (a ^ b) & SIGN;
            if (isInfinite(a) || isInfinite(b)) return a == 0 || b == 0 ? NAN : sign | INFINITY;
            (uint256 significandA, uint256 exponentA) = unpack(a);
            (uint256 significandB, uint256 exponentB) = unpack(b);
            return round(sign != 0, significandA * significandB, int256(exponentA + exponentB) - 298);
        }
    }

    function divide(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            if (a == NAN || b == NAN) return NAN;
            uint256 sign = (a ^ b) & SIGN;
            if (isInfinite(a)) return isInfinite(b) ? NAN : sign | INFINITY;
            if (isInfinite(b)) return 0;
            if (b == 0) return a == 0 ? NAN : sign | INFINITY;
            (uint256 significandA, uint256 exponentA) = unpack(a);
            (uint256 significandB, uint256 exponentB) = unpack(b);
            significandA <<= 100;
            uint256 quotient = significandA / significandB;
            if (quotient * significandB != significandA) quotient |= 1;
            return round(sign != 0, quotient, int256(exponentA) - int256(exponentB) - 100);
        }
    }

    function squareRoot(uint256 a) internal pure returns (uint256) {
        unchecked {
            if (a == 0 || a == NAN || a == INFINITY) return a;
            if (isNegative(a)) return NAN;
            (uint256 significand, uint256 exponent) = unpack(a);
            // exponent − 149 must be even to be halved.
            if (exponent & 1 == 0) significand <<= 1;
            else ++exponent;
            uint256 square = significand << 100;
            uint256 root = integerRoot(square);
            if (root * root != square) root |= 1;
            return round(false, root, (int256(exponent) - 250) / 2);
        }
    }

    /// ⌊√square⌋ for 0 < square < 2^254, by Newton's method from above.
    function integerRoot(uint256 square) internal pure returns (uint256 root) {
        unchecked {
            uint256 next = 1 << (log2(square) / 2 + 1);
            do {
                root = next;
                next = (root + square / root) >> 1;
            } while (next < root);
        }
    }

    function maximum(uint256 a, uint256 b) internal pure returns (uint256) {
        if (a == NAN || b == NAN) return NAN;
        return order(a) < order(b) ? b : a;
    }

    function minimum(uint256 a, uint256 b) internal pure returns (uint256) {
        if (a == NAN || b == NAN) return NAN;
        return order(b) < order(a) ? b : a;
    }

    function lessThan(uint256 a, uint256 b) internal pure returns (uint256) {
        return a != NAN && b != NAN && order(a) < order(b) ? ONE : 0;
    }

    function atMost(uint256 a, uint256 b) internal pure returns (uint256) {
        return a != NAN && b != NAN && order(a) <= order(b) ? ONE : 0;
    }

    function equal(uint256 a, uint256 b) internal pure returns (uint256) {
        return a != NAN && a == b ? ONE : 0;
    }

    /// The whole number that a value is, if it is one and not negative.
    function toInteger(uint256 a) internal pure returns (bool whole, uint256 integer) {
        unchecked {
            if (a == NAN || isInfinite(a) || isNegative(a)) return (false, 0);
            (uint256 significand, uint256 exponent) = unpack(a);
            if (exponent >= 149) return (true, significand << (exponent - 149));
            integer = exponent < 125 ? 0 : significand >> (149 - exponent);
            whole = integer << (149 - exponent) == significand;
        }
    }
}
