// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Every kernel's opcode; the twin of `fraud-proof/program/opcodes.ts`. They never change: they are part of programs' roots.
library Opcodes {
    uint256 internal constant COPY = 1;
    uint256 internal constant NEG = 2;
    uint256 internal constant ABS = 3;
    uint256 internal constant SQRT = 4;
    uint256 internal constant EXP = 5;
    uint256 internal constant LOG = 6;
    uint256 internal constant SIN = 7;
    uint256 internal constant COS = 8;
    uint256 internal constant FLOOR = 9;
    uint256 internal constant ADD = 16;
    uint256 internal constant SUB = 17;
    uint256 internal constant MUL = 18;
    uint256 internal constant DIV = 19;
    uint256 internal constant MAX = 20;
    uint256 internal constant MIN = 21;
    uint256 internal constant LT = 22;
    uint256 internal constant LE = 23;
    uint256 internal constant EQ = 24;
    uint256 internal constant SELECT = 32;
    uint256 internal constant CONCAT = 33;
    uint256 internal constant REDUCE_SUM = 40;
    uint256 internal constant REDUCE_MAX = 41;
    uint256 internal constant DOT = 42;
    uint256 internal constant GATHER = 48;
    uint256 internal constant IOTA = 56;
    uint256 internal constant CONST = 57;
    uint256 internal constant GUMBEL = 58;
}
