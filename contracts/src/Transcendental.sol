// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Float32} from "./Float32.sol";

/// EXP, LOG, SIN and COS, correctly rounded: one evaluation in fixed point. No result lies closer to a midpoint between two
/// binary32 than 2^-58 relative (`test/bench/scan-unary.ts`), and the errors counted here stay far below that.
library Transcendental {
    uint256 private constant WIDTH = 120;
    int256 private constant ONE = 1 << 120;
    int256 private constant LN2 = 921350637599661305226344307672478455;
    int256 private constant SQRT2 = 1879812259125035246445576347481445757;
    /// π/2 with 160 fraction bits.
    uint256 private constant HALF_PI = 2295721403524109460692402599871655564227077512209;

    /// e^x = 2^k·e^r, |r| < 0.35. With 2^-120 as the unit: x is off by 1, k·ln 2 by k/2 <= 76, each of fewer than 32 terms
    /// by less than 2: below 2^-112 relative.
    function exponential(uint256 x) internal pure returns (uint256) {
        unchecked {
            if (x == Float32.NAN) return x;
            bool negative = Float32.isNegative(x);
            // e^89 is beyond the largest binary32, e^-104 below half the smallest.
            if (Float32.absolute(x) > 0x42d00000) return negative ? 0 : Float32.INFINITY;
            (uint256 significand, uint256 exponent) = Float32.unpack(x);
            int256 r = int256(exponent < 29 ? significand >> (29 - exponent) : significand << (exponent - 29));
            int256 k = (r + LN2 / 2) / LN2;
            r -= k * LN2;
            if (negative) (k, r) = (-k, -r);
            int256 sum = ONE;
            int256 term = ONE;
            for (int256 n = ONE; term != 0; n += ONE) {
                // n is a whole number in fixed point, so that one division does both.
                term = term * r / n;
                sum += term;
            }
            return Float32.round(false, uint256(sum), k - int256(WIDTH));
        }
    }

    function logarithm(uint256 x) internal pure returns (uint256) {
        if (x == 0) return Float32.SIGN | Float32.INFINITY;
        if (x == Float32.NAN || x == Float32.INFINITY) return x;
        if (Float32.isNegative(x)) return Float32.NAN;
        (uint256 significand, uint256 exponent) = Float32.unpack(x);
        return roundFixed(ln(significand, int256(exponent) - 149));
    }

    /// −ln(−ln((n + 1/2)·2^-23)) for n < 2^23. The inner logarithm is 2^-24 or more and off by 2^-112, which the outer one
    /// turns into 2^-88 at most; the closest midpoint is 2^-47.3 away.
    function gumbel(uint256 n) internal pure returns (uint256) {
        int256 inner = -ln(2 * n + 1, -24);
        return roundFixed(-ln(uint256(inner), -int256(WIDTH)));
    }

    /// ln(mantissa·2^exponent) with 120 fraction bits, mantissa > 0, |result| < 2^7: k·ln 2 + 2·artanh(z) with |z| < 0.172. Off by
    /// k/2 <= 75 units and less than 5 for each of fewer than 26 terms: below 2^-112, absolute. Near 1, where the result is
    /// small, k is 0; a binary32's logarithm is 0 or at least 2^-24, so that relative errors are below 2^-88.
    function ln(uint256 mantissa, int256 exponent) private pure returns (int256) {
        unchecked {
            uint256 length = Float32.log2(mantissa);
            int256 f = int256(length < WIDTH ? mantissa << (WIDTH - length) : mantissa >> (length - WIDTH));
            int256 k = exponent + int256(length);
            int256 unit = ONE;
            if (f > SQRT2) {
                unit = 2 * ONE;
                ++k;
            }
            int256 z = (f - unit) * ONE / (f + unit);
            int256 squared = z * z / ONE;
            int256 sum = 0;
            for (int256 odd = 1; z != 0; odd += 2) {
                sum += z / odd;
                z = z * squared / ONE;
            }
            return 2 * sum + k * LN2;
        }
    }

    function sine(uint256 x) internal pure returns (uint256) {
        return circular(x, 0);
    }

    function cosine(uint256 x) internal pure returns (uint256) {
        return circular(x, 1);
    }

    /// sin(x + quarterTurns·π/2) for |x| <= 2^24. With 160 fraction bits every binary32 above 2^-137 is whole, smaller ones
    /// too as all are multiples of 2^-149. Taking off n·π/2 costs n/2 < 2^23 units; no x but 0 comes closer to a multiple than
    /// 2^-40: below 2^-97 relative. The series, in 120 bits, is off by less than 2^-114 where it is at least 0.7.
    function circular(uint256 x, uint256 quarterTurns) private pure returns (uint256) {
        unchecked {
            // 2^24; NaN and infinity are larger.
            if (Float32.absolute(x) > 0x4b800000) return Float32.NAN;
            (uint256 significand, uint256 exponent) = Float32.unpack(x);
            uint256 turned = significand << (exponent + 11);
            uint256 n = (turned + HALF_PI / 2) / HALF_PI;
            bool below = turned < n * HALF_PI;
            uint256 r = below ? n * HALF_PI - turned : turned - n * HALF_PI;
            uint256 quarter = n + quarterTurns;
            bool negative = (quarter & 2 != 0) != (quarterTurns == 0 && Float32.isNegative(x));
            if (quarter & 1 == 1) return Float32.round(negative, evenSeries(r, 1), -int256(WIDTH));
            // sin r = r · (sin r / r). A large r gives up 32 bits and has 96 left.
            uint256 dropped = r >> 128 == 0 ? 0 : 32;
            return Float32.round(negative != below, (r >> dropped) * evenSeries(r, 2), int256(dropped) - 280);
        }
    }

    /// 1 − r²/(first·(first+1)) + r⁴/(first·…·(first+3)) − … with 120 fraction bits, r < 0.8 with 160: cos r for first = 1, sin r / r
    /// for 2.
    function evenSeries(uint256 r, uint256 first) private pure returns (uint256) {
        unchecked {
            uint256 squared = ((r >> 40) * (r >> 40)) >> WIDTH;
            uint256 sum = uint256(ONE);
            uint256 term = uint256(ONE);
            for (uint256 n = first; term != 0; n += 4) {
                term = ((term * squared) >> WIDTH) / (n * (n + 1));
                sum -= term;
                term = ((term * squared) >> WIDTH) / ((n + 2) * (n + 3));
                sum += term;
            }
            return sum;
        }
    }

    function roundFixed(int256 value) private pure returns (uint256) {
        bool negative = value < 0;
        return Float32.round(negative, uint256(negative ? -value : value), -int256(WIDTH));
    }
}
