// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Eight binary32 values in one word, a lane of 32 bits each, the first one highest: what is done to the word is done to all.
library Lanes {
    uint256 internal constant EACH = 0x0000000100000001000000010000000100000001000000010000000100000001;
    uint256 internal constant SIGNS = 0x8000000080000000800000008000000080000000800000008000000080000000;
    uint256 internal constant MAGNITUDES = 0x7fffffff7fffffff7fffffff7fffffff7fffffff7fffffff7fffffff7fffffff;
    /// 1.0 in every lane.
    uint256 internal constant ONES = 0x3f8000003f8000003f8000003f8000003f8000003f8000003f8000003f800000;

    uint256 private constant FRACTIONS = 0x007fffff007fffff007fffff007fffff007fffff007fffff007fffff007fffff;
    uint256 private constant EXPONENTS = 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff;
    uint256 private constant ODD_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant ODD_PAIRS = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;

    /// The little-endian values at an offset of calldata, eight or as many as are left; +0 in lanes behind the last.
    function load(uint256 offset, uint256 left) internal pure returns (uint256 word) {
        unchecked {
            assembly ("memory-safe") {
                word := calldataload(offset)
            }
            if (left < 8) word &= ~(type(uint256).max >> (32 * left));
            word = ((word & ODD_BYTES) << 8) | ((word >> 8) & ODD_BYTES);
            return ((word & ODD_PAIRS) << 16) | ((word >> 16) & ODD_PAIRS);
        }
    }

    /// Significands and exponents as `Float32.unpack` has them.
    function unpack(uint256 word) internal pure returns (uint256 significands, uint256 exponents) {
        unchecked {
            exponents = (word >> 23) & EXPONENTS;
            // 1 where the exponent is not 0.
            uint256 normal = ((exponents + EXPONENTS) >> 8) & EACH;
            return ((word & FRACTIONS) | (normal << 23), exponents - normal);
        }
    }

    /// Bit 31 of a lane tells whether it is a NaN; other bits tell nothing. So do the next two.
    function nans(uint256 word) internal pure returns (uint256) {
        unchecked {
            return (word & MAGNITUDES) + FRACTIONS;
        }
    }

    /// Bit 31: whether it is infinite or a NaN.
    function specials(uint256 word) internal pure returns (uint256) {
        unchecked {
            return (word & MAGNITUDES) + (EACH << 23);
        }
    }

    /// Bit 31: whether it is zero.
    function zeros(uint256 word) internal pure returns (uint256) {
        unchecked {
            return ~((word & MAGNITUDES) + MAGNITUDES);
        }
    }
}
