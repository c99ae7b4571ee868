// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// What a worker's enclave key signs about one answer, as EIP-712 typed data.
struct Receipt {
    bytes32 modelId;
    uint32 bucket;
    bytes32 tokensRoot;
    uint32 promptLength;
    uint32 totalLength;
    uint32 maxTokens;
    uint8 finish;
    uint32 temperature;
    uint64 seed;
    bytes32 kvRoot;
    bytes32 requestHash;
    bytes32 responseHash;
    bytes32 nonce;
    bytes32 evidenceHash;
    address disputer;
    address beneficiary;
    address worker;
    uint64 issuedAt;
}

/// Hashing of receipts and recovery of who signed them; the twin of `contracts/receipt.ts`.
library Receipts {
    bytes32 internal constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    bytes32 internal constant RECEIPT_TYPEHASH = keccak256(
        "Receipt(bytes32 modelId,uint32 bucket,bytes32 tokensRoot,uint32 promptLength,uint32 totalLength,"
        "uint32 maxTokens,uint8 finish,uint32 temperature,uint64 seed,bytes32 kvRoot,bytes32 requestHash,"
        "bytes32 responseHash,bytes32 nonce,bytes32 evidenceHash,address disputer,address beneficiary,"
        "address worker,uint64 issuedAt)"
    );

    /// Half the secp256k1 group order: a higher s is the same signature in its other, malleable form.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// Binds receipts to one deployment on one chain.
    function domainSeparator(address verifyingContract) internal view returns (bytes32) {
        return keccak256(
            abi.encode(DOMAIN_TYPEHASH, keccak256("otr"), keccak256("1"), block.chainid, verifyingContract)
        );
    }

    /// The EIP-712 digest: what is signed, and the receipt's name everywhere else.
    function hash(Receipt memory receipt, bytes32 domain) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domain, keccak256(abi.encode(RECEIPT_TYPEHASH, receipt))));
    }

    /// The signer of a digest, or zero when the signature is not 65 bytes r, s, v of a low-s signature.
    function signer(bytes32 digest, bytes calldata signature) internal pure returns (address) {
        if (signature.length != 65) return address(0);
        bytes32 r = bytes32(signature[0:32]);
        bytes32 s = bytes32(signature[32:64]);
        if (uint256(s) > HALF_ORDER) return address(0);
        return ecrecover(digest, uint8(signature[64]), r, s);
    }
}
