// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Philox4x32-10, the random words behind GUMBEL; the twin of `fraud-proof/float32/philox.ts`.
library Philox {
    uint256 private constant WORD = 0xffffffff;

    /// Word `place` (0 to 3) of the block under a 64-bit key; key, counters c0 and c1 below their bounds, c2 and c3 as given.
    function word(uint256 key, uint256 c0, uint256 c1, uint256 c2, uint256 c3, uint256 place)
        internal
        pure
        returns (uint256)
    {
        unchecked {
            uint256 key0 = key & WORD;
            uint256 key1 = key >> 32;
            for (uint256 round = 0; round < 10; ++round) {
                uint256 product0 = 0xd2511f53 * c0;
                uint256 product1 = 0xcd9e8d57 * c2;
                c0 = (product1 >> 32) ^ c1 ^ key0;
                c1 = product1 & WORD;
                c2 = (product0 >> 32) ^ c3 ^ key1;
                c3 = product0 & WORD;
                key0 = (key0 + 0x9e3779b9) & WORD;
                key1 = (key1 + 0xbb67ae85) & WORD;
            }
            if (place < 2) return place == 0 ? c0 : c1;
            return place == 2 ? c2 : c3;
        }
    }
}
