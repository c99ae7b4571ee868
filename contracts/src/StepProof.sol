// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CountedRoot} from "./TensorTrees.sol";

/// What a step is judged under.
struct StepRoots {
    /// Over the kernels' tensor roots; its count is the number of kernels of the program.
    CountedRoot trace;
    CountedRoot weights;
    CountedRoot tables;
    /// Tensor roots by index in the space INPUT: tokens, params and, for KV, kvIndex, kvRows.
    bytes32[] inputs;
}

/// The values that an element reads of one operand, and why they are the tensor's. Without leaves the operand is not given.
struct OperandProof {
    bytes32 tensorRoot;
    /// From the tensor's root to the root of its space; empty for an input.
    bytes32[] path;
    /// The whole leaves that hold the range.
    bytes leaves;
    /// Of the range's boundary, bottom-up, left before right.
    bytes32[] siblings;
}
