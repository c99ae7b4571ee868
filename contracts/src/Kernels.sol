// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Float32} from "./Float32.sol";
import {KernelEncoding} from "./KernelEncoding.sol";
import {Opcodes} from "./Opcodes.sol";
import {Philox} from "./Philox.sol";
import {Reductions} from "./Reductions.sol";
import {OperandProof, StepRoots} from "./StepProof.sol";
import {CountedRoot, TensorTrees} from "./TensorTrees.sol";
import {Transcendental} from "./Transcendental.sol";

/// The value of one element of a kernel's output, from proven bytes alone; the twin of `fraud-proof/vm/step.ts` and `element.ts`.
/// Total: what no lowering makes still has values, NaN at worst. Only wrong proofs and elements that do not exist are refused.
contract Kernels {
    using KernelEncoding for bytes;

    /// Longest reduction, so that a step fits a transaction.
    uint256 private constant MAX_REDUCE = 4096;
    /// Values that a seed takes up.
    uint256 private constant SEED_PARTS = 4;
    /// The twin counts elements in binary64.
    uint256 private constant MAX_ELEMENT = 2 ** 53 - 1;

    error ElementIndex(uint256 element, uint256 elements);
    error OperandMissing(uint256 operand);
    error OperandUnread(uint256 operand);

    /// What reading an operand needs beside calldata, and what was read.
    struct Reader {
        uint256 kernel;
        /// The output index: one place an axis.
        uint256[] index;
        /// Bit i: operand i was read.
        uint256 read;
    }

    /// Bits of element `element` of kernel `kernel`. The encoding's place in the program must be proven elsewhere. Operands are
    /// those of the kernel in order; exactly those that the element reads must be given.
    function value(
        StepRoots calldata roots,
        uint256 kernel,
        uint256 element,
        bytes calldata encoding,
        OperandProof[] calldata operands
    ) external view returns (uint32 bits) {
        uint256 elements = encoding.elementCount();
        if (element >= elements || element > MAX_ELEMENT) revert ElementIndex(element, elements);
        Reader memory reader = Reader(kernel, encoding.outputIndex(element), 0);
        bits = uint32(compute(roots, encoding, operands, reader));
        for (uint256 i = 0; i < operands.length; ++i) {
            if (operands[i].leaves.length != 0 && (reader.read >> i) & 1 == 0) revert OperandUnread(i);
        }
    }

    function compute(
        StepRoots calldata roots,
        bytes calldata encoding,
        OperandProof[] calldata operands,
        Reader memory reader
    ) private view returns (uint256) {
        uint256 opcode = encoding.opcode();
        if (opcode >= Opcodes.COPY && opcode <= Opcodes.FLOOR) {
            return unary(opcode, scalar(roots, encoding, operands, reader, 0, 0));
        }
        if (opcode >= Opcodes.ADD && opcode <= Opcodes.EQ) {
            uint256 a = scalar(roots, encoding, operands, reader, 0, 0);
            return binary(opcode, a, scalar(roots, encoding, operands, reader, 1, 0));
        }
        if (opcode == Opcodes.SELECT) {
            uint256 condition = scalar(roots, encoding, operands, reader, 0, 0);
            if (condition == Float32.NAN) return condition;
            return scalar(roots, encoding, operands, reader, condition == 0 ? 2 : 1, 0);
        }
        if (opcode == Opcodes.CONCAT) {
            (bool exists, uint256 place) = placeOnAxis(encoding, reader);
            if (!exists) return Float32.NAN;
            return scalar(roots, encoding, operands, reader, int256(place) < encoding.immediate(1) ? 0 : 1, 0);
        }
        if (opcode >= Opcodes.REDUCE_SUM && opcode <= Opcodes.DOT) {
            return reduction(roots, encoding, operands, reader, opcode);
        }
        if (opcode == Opcodes.GATHER) {
            (bool whole, uint256 n) = Float32.toInteger(scalar(roots, encoding, operands, reader, 1, 0));
            if (!whole || int256(n) >= encoding.immediate(1)) return Float32.NAN;
            return scalar(roots, encoding, operands, reader, 0, int256(n) * encoding.immediate(0));
        }
        if (opcode == Opcodes.IOTA) {
            (bool exists, uint256 place) = placeOnAxis(encoding, reader);
            return exists ? Float32.round(false, place, 0) : Float32.NAN;
        }
        if (opcode == Opcodes.CONST) return Float32.canonical(uint32(uint256(encoding.immediate(0))));
        if (opcode == Opcodes.GUMBEL) return gumbel(roots, encoding, operands, reader);
        return Float32.NAN;
    }

    function unary(uint256 opcode, uint256 a) internal pure returns (uint256) {
        if (opcode == Opcodes.COPY) return a;
        if (opcode == Opcodes.NEG) return Float32.negate(a);
        if (opcode == Opcodes.ABS) return Float32.absolute(a);
        if (opcode == Opcodes.SQRT) return Float32.squareRoot(a);
        if (opcode == Opcodes.EXP) return Transcendental.exponential(a);
        if (opcode == Opcodes.LOG) return Transcendental.logarithm(a);
        if (opcode == Opcodes.SIN) return Transcendental.sine(a);
        if (opcode == Opcodes.COS) return Transcendental.cosine(a);
        return Float32.floor(a);
    }

    function binary(uint256 opcode, uint256 a, uint256 b) internal pure returns (uint256) {
        if (opcode == Opcodes.ADD) return Float32.add(a, b);
        if (opcode == Opcodes.SUB) return Float32.subtract(a, b);
        if (opcode == Opcodes.MUL) return Float32.multiply(a, b);
        if (opcode == Opcodes.DIV) return Float32.divide(a, b);
        if (opcode == Opcodes.MAX) return Float32.maximum(a, b);
        if (opcode == Opcodes.MIN) return Float32.minimum(a, b);
        if (opcode == Opcodes.LT) return Float32.lessThan(a, b);
        if (opcode == Opcodes.LE) return Float32.atMost(a, b);
        return Float32.equal(a, b);
    }

    function reduction(
        StepRoots calldata roots,
        bytes calldata encoding,
        OperandProof[] calldata operands,
        Reader memory reader,
        uint256 opcode
    ) private view returns (uint256) {
        uint256 length = encoding.reduceLength();
        if (length == 0 || length > MAX_REDUCE) return Float32.NAN;
        (bool inside, uint256 first) = encoding.rangeStart(0, reader.index, length, 0);
        if (!inside) return Float32.NAN;
        if (opcode != Opcodes.DOT) {
            bytes calldata values = open(roots, encoding, operands, reader, 0, first, length);
            if (values.length == 0) return Float32.NAN;
            return opcode == Opcodes.REDUCE_SUM ? Reductions.sum(values) : Reductions.maximum(values);
        }
        // Both ranges are looked at before either is read.
        uint256 firstB;
        (inside, firstB) = encoding.rangeStart(1, reader.index, length, 0);
        if (!inside) return Float32.NAN;
        bytes calldata a = open(roots, encoding, operands, reader, 0, first, length);
        bytes calldata b = open(roots, encoding, operands, reader, 1, firstB, length);
        return a.length == 0 || b.length == 0 ? Float32.NAN : Reductions.dot(a, b);
    }

    function gumbel(
        StepRoots calldata roots,
        bytes calldata encoding,
        OperandProof[] calldata operands,
        Reader memory reader
    ) private view returns (uint256) {
        (bool inside, uint256 first) = encoding.rangeStart(0, reader.index, SEED_PARTS, 0);
        if (!inside) return Float32.NAN;
        bytes calldata parts = open(roots, encoding, operands, reader, 0, first, SEED_PARTS);
        if (parts.length == 0) return Float32.NAN;
        uint256 seed = 0;
        for (uint256 i = 0; i < SEED_PARTS; ++i) {
            (bool whole, uint256 part) = Float32.toInteger(Float32.canonical(Reductions.value(parts[4 * i:])));
            if (!whole || part > 0xffff) return Float32.NAN;
            seed |= part << (16 * i);
        }
        uint256 rank = reader.index.length;
        uint256 v = reader.index[rank - 1];
        uint256 t = rank > 1 ? reader.index[rank - 2] : 0;
        return Transcendental.gumbel(Philox.word(seed, v >> 2, t, 0, 0, v & 3) >> 9);
    }

    /// The output index on the axis that the first immediate names.
    function placeOnAxis(bytes calldata encoding, Reader memory reader) private pure returns (bool, uint256) {
        int256 axis = encoding.immediate(0);
        if (axis < 0 || uint256(axis) >= reader.index.length) return (false, 0);
        return (true, reader.index[uint256(axis)]);
    }

    /// The value that an operand's view reads, moved by `shift`.
    function scalar(
        StepRoots calldata roots,
        bytes calldata encoding,
        OperandProof[] calldata operands,
        Reader memory reader,
        uint256 operand,
        int256 shift
    ) private view returns (uint256) {
        (bool inside, uint256 first) = encoding.rangeStart(operand, reader.index, 1, shift);
        if (!inside) return Float32.NAN;
        bytes calldata values = open(roots, encoding, operands, reader, operand, first, 1);
        return values.length == 0 ? Float32.NAN : Float32.canonical(Reductions.value(values));
    }

    /// The proven bytes of values inside an operand's tensor; none where there is no tensor behind the operand, which reads as NaN
    /// and needs no proof.
    function open(
        StepRoots calldata roots,
        bytes calldata encoding,
        OperandProof[] calldata operands,
        Reader memory reader,
        uint256 operand,
        uint256 first,
        uint256 count
    ) private view returns (bytes calldata values) {
        (uint256 space, uint256 index, uint256 size) = encoding.operandTensor(operand);
        CountedRoot memory above;
        if (space == KernelEncoding.SPACE_KERNEL) {
            // A kernel reads only earlier ones.
            if (index >= reader.kernel) return encoding[:0];
            above = roots.trace;
        } else {
            if (space == KernelEncoding.SPACE_WEIGHT) above = roots.weights;
            else if (space == KernelEncoding.SPACE_TABLE) above = roots.tables;
            else if (space == KernelEncoding.SPACE_INPUT && index < roots.inputs.length) {
                above = CountedRoot(roots.inputs[index], 1);
                index = 0;
            }
            if (index >= above.count) return encoding[:0];
        }
        if (operand >= operands.length || operands[operand].leaves.length == 0) revert OperandMissing(operand);
        reader.read |= 1 << operand;
        OperandProof calldata proof = operands[operand];
        TensorTrees.requirePath(above, index, proof.tensorRoot, proof.path);
        return TensorTrees.requireRange(proof.tensorRoot, size, first, count, proof.leaves, proof.siblings);
    }
}
