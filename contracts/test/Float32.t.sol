// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Float32} from "../src/Float32.sol";

contract Float32Test {
    function testFuzz_a_logarithm_of_base_two_is_the_highest_bit(uint256 value, uint8 shift) public pure {
        value >>= shift;
        if (value == 0) value = 1;
        uint256 plain = 0;
        for (uint256 rest = value; rest > 1; rest >>= 1) ++plain;
        assert(Float32.log2(value) == plain);
    }

    function testFuzz_a_root_is_the_largest_whose_square_fits(uint256 square, uint8 shift) public pure {
        square = (square >> 2) >> shift;
        if (square == 0) square = 1;
        uint256 root = Float32.integerRoot(square);
        assert(root * root <= square && (root + 1) * (root + 1) > square);
    }

    function testFuzz_whole_values_round_to_themselves(uint24 magnitude, bool negative, uint8 shift) public pure {
        uint256 bits = Float32.round(negative, uint256(magnitude) << (shift % 200), int256(0) - int256(uint256(shift % 200)));
        (bool whole, uint256 integer) = Float32.toInteger(Float32.absolute(bits));
        assert(whole && integer == magnitude);
        assert(Float32.isNegative(bits) == (negative && magnitude != 0));
    }

    function testFuzz_rounding_is_to_nearest_and_ties_to_even(uint24 kept, uint8 below) public pure {
        // A significand of 24 bits with 8 more behind it.
        uint256 significand = uint256(kept) | 0x800000;
        uint256 expected = significand + (below > 128 || (below == 128 && significand & 1 == 1) ? 1 : 0);
        assert(Float32.round(false, (significand << 8) | below, -8) == Float32.round(false, expected, 0));
    }
}
