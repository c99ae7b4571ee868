// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelEncoding} from "../src/KernelEncoding.sol";
import {Kernels} from "../src/Kernels.sol";
import {OperandProof, StepRoots} from "../src/StepProof.sol";
import {TensorTrees} from "../src/TensorTrees.sol";

/// Many steps a call, for tests that compare with TypeScript.
contract StepsHarness {
    uint256 private constant CASE_BYTES = 271;

    /// Steps over shared proofs. A case is kernel (4 bytes), element (8), encoding (256) and, for each of three operands, the number
    /// of its proof, from 1; 0 for none. A result is 1 and the bits, or 0 and the error's selector.
    function steps(Kernels kernels, StepRoots calldata roots, OperandProof[] calldata proofs, bytes calldata cases)
        external
        view
        returns (bytes memory results)
    {
        uint256 count = cases.length / CASE_BYTES;
        results = new bytes(5 * count);
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
        }
        for (uint256 i = 0; i < count; ++i) {
            (bool ok, bytes4 bits) = step(kernels, roots, proofs, cases[i * CASE_BYTES:(i + 1) * CASE_BYTES]);
            results[5 * i] = ok ? bytes1(uint8(1)) : bytes1(0);
            for (uint256 j = 0; j < 4; ++j) results[5 * i + 1 + j] = bits[j];
            // What one step used is of no use to the next.
            assembly ("memory-safe") {
                mstore(0x40, free)
            }
        }
    }

    function step(Kernels kernels, StepRoots calldata roots, OperandProof[] calldata proofs, bytes calldata one)
        private
        view
        returns (bool, bytes4)
    {
        OperandProof[] memory operands = new OperandProof[](3);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 given = uint8(one[268 + i]);
            if (given != 0) operands[i] = proofs[given - 1];
        }
        uint256 kernel = uint32(bytes4(one));
        try kernels.value(roots, kernel, uint64(bytes8(one[4:])), one[12:268], operands) returns (uint32 bits) {
            return (true, bytes4(bits));
        } catch (bytes memory reason) {
            return (false, bytes4(reason));
        }
    }

    /// Gas that a contract pays for a call, calldata not included.
    function gasOf(address target, bytes calldata data) external view returns (uint256 used) {
        bytes memory copied = data;
        used = gasleft();
        (bool ok,) = target.staticcall(copied);
        used -= gasleft();
        require(ok);
    }

    function tensorRoot(bytes calldata data) external view returns (bytes32) {
        return TensorTrees.tensorRoot(data);
    }

    function kernelLeaf(bytes calldata encoding) external view returns (bytes32) {
        return TensorTrees.kernelLeaf(encoding);
    }

    function tensorShape(bytes calldata encoding) external pure returns (uint256 elements, uint256 levels) {
        return (KernelEncoding.elementCount(encoding), KernelEncoding.tensorDepth(encoding));
    }
}
