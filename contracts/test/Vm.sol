// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// The cheat codes that our tests use. forge-std is not published to npm by its authors, so they are declared here.
interface Vm {
    function prank(address sender) external;
    function expectRevert(bytes calldata reason) external;
    function sign(uint256 privateKey, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function addr(uint256 privateKey) external pure returns (address);
    function assume(bool condition) external pure;
}

Vm constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
