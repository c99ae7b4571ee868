// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// Pull payments: what is owed is noted and fetched by its owner, so that no recipient can block anybody else.
abstract contract Treasury {
    /// Nobody has its key.
    address internal constant BURNED = 0x000000000000000000000000000000000000dEaD;

    mapping(address account => uint256 amount) public owed;

    event Credited(address indexed account, uint256 amount);
    event Withdrawn(address indexed account, uint256 amount);

    error NothingOwed(address account);
    error PaymentRefused(address account, uint256 amount);
    error WrongAmount(uint256 got, uint256 want);

    /// Sends an account what it is owed. Anyone may pay the gas.
    function withdraw(address account) external {
        uint256 amount = owed[account];
        if (amount == 0) revert NothingOwed(account);
        owed[account] = 0;
        emit Withdrawn(account, amount);
        (bool sent,) = account.call{value: amount}("");
        if (!sent) revert PaymentRefused(account, amount);
    }

    function credit(address account, uint256 amount) internal {
        if (amount == 0) return;
        owed[account] += amount;
        emit Credited(account, amount);
    }

    function requireValue(uint256 want) internal view {
        if (msg.value != want) revert WrongAmount(msg.value, want);
    }
}
