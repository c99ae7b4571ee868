// Written by contracts/build.ts from src/ProvisionalBuyer.sol. Change that and run: npm run contracts
/** The ABI of ProvisionalBuyer. */
export const provisionalBuyerAbi = [
  {
    "inputs": [
      {
        "internalType": "contract Rollup",
        "name": "rollup_",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "provisionalLimit_",
        "type": "uint256"
      }
    ],
    "stateMutability": "payable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      }
    ],
    "name": "AlreadyPaid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "provisionalLimit",
        "type": "uint256"
      }
    ],
    "name": "NotFinal",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NotIncluded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "NotOwner",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "Refused",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "isFinal",
        "type": "bool"
      }
    ],
    "name": "Paid",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "owner",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      }
    ],
    "name": "paid",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "modelId",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "bucket",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "tokensRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "promptLength",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "totalLength",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "maxTokens",
            "type": "uint32"
          },
          {
            "internalType": "uint8",
            "name": "finish",
            "type": "uint8"
          },
          {
            "internalType": "uint32",
            "name": "temperature",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "seed",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "kvRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "requestHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "responseHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "nonce",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "evidenceHash",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "disputer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "beneficiary",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "worker",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "issuedAt",
            "type": "uint64"
          }
        ],
        "internalType": "struct Receipt",
        "name": "receipt",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "uint256",
            "name": "index",
            "type": "uint256"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          },
          {
            "internalType": "bytes32[]",
            "name": "proof",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct Place",
        "name": "place",
        "type": "tuple"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "pay",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "provisionalLimit",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "rollup",
    "outputs": [
      {
        "internalType": "contract Rollup",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const

/** What deploys ProvisionalBuyer; constructor arguments go behind it. */
export const provisionalBuyerBytecode =
  '0x60e0601f61095b38819003918201601f19168301916001600160401b038311848410176100a257808492604094855283398101031261009e578051906001600160a01b038216820361009e5760200151906080523360a05260c0526040516108a490816100b78239608051818181606801526101de015260a05181818161011801526101a4015260c05181818160e0015281816104c801526104f20152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816321396e4814610147575080638da5cb5b146101035780639a936adb146100c9578063add89bb21461009b5763cb23bcb514610053575f80fd5b34610097575f366003190112610097576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b34610097576020366003190112610097576004355f525f602052602060ff60405f2054166040519015158152f35b34610097575f3660031901126100975760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610097575f366003190112610097576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100975736600319016102a08112610097576102401361009757610244356001600160401b0381116100975760808160040191600319903603011261009757610264356001600160a01b038116928382036100975761028435927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036105c757635a93b8dd60e11b82527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169160208180610218856004830161064c565b0381865afa908115610547575f916105a8575b5015610599576040519163a301fe0760e01b8352600435600484015260243563ffffffff8116809103610097576024840152604435604484015260643563ffffffff811680910361009757606484015260843563ffffffff811680910361009757608484015260a43563ffffffff81168091036100975760a484015260c43560ff81168091036100975760c484015260e43563ffffffff81168091036100975760e4840152610104356001600160401b03811680910361009757610104840152610124356101248401526101443561014484015261016435610164840152610184356101848401526101a4356101a48401526101c43560018060a01b038116809103610097576101c48401526101e4356001600160a01b03811690819003610097576101e4840152610204356001600160a01b0381169081900361009757610204840152610224356001600160401b0381168091036100975761022484015260208361024481845afa928315610547575f93610565575b50825f525f60205260ff60405f205416610552576103d89160209160405180809581946397c12a8b60e01b83526004830161064c565b03915afa908115610547575f91610518575b501580806104ef575b6104b8575f938493837f408247e89d39871c0cb4768c90199873315688a638cb09e6f8eeb7a32a5cf1eb6060879695879687528660205260408720600160ff19825416179055604051908b8252866020830152156040820152a25af13d156104b3573d6001600160401b03811161049f576040519061047c601f8201601f1916602001836105ee565b81525f60203d92013e5b1561048d57005b6388e70beb60e01b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b610486565b8363d2d79ed160e01b5f526004527f000000000000000000000000000000000000000000000000000000000000000060245260445ffd5b507f000000000000000000000000000000000000000000000000000000000000000084116103f3565b61053a915060203d602011610540575b61053281836105ee565b81019061060f565b856103ea565b503d610528565b6040513d5f823e3d90fd5b82637a5bb50760e11b5f5260045260245ffd5b9092506020813d602011610591575b81610581602093836105ee565b81010312610097575191866103a2565b3d9150610574565b633d76489160e01b5f5260045ffd5b6105c1915060203d6020116105405761053281836105ee565b8661022b565b63245aecd360e01b5f523360045260245ffd5b35906001600160a01b038216820361009757565b90601f801991011681019081106001600160401b0382111761049f57604052565b90816020910312610097575180151581036100975790565b359063ffffffff8216820361009757565b35906001600160401b038216820361009757565b60048035825263ffffffff6106616024610627565b1660208301526040810135604083015263ffffffff61068260608301610627565b16606083015263ffffffff61069960808301610627565b16608083015263ffffffff6106b060a08301610627565b1660a083015260c08101359060ff82168092036100975761022061079d916001600160401b039360c086015263ffffffff6106ed60e08301610627565b1660e0860152836107016101008301610638565b166101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526101a08101356101a086015260018060a01b036107586101c083016105da565b166101c08601526001600160a01b036107746101e083016105da565b166101e08601526001600160a01b0361079061020083016105da565b1661020086015201610638565b166102208201526102606102408201526001600160401b036107be83610638565b16610260820152602082013561028082015236829003601e1901916040810135838112156100975781016020813591016001600160401b03821161009757813603811361009757819060806102a0860152816102e08601526103008501375f8382016103000152601f01601f1916820192606082013590811215610097570190602082359201916001600160401b038111610097578060051b9182360384136100975780850360a0016102c09091015261030084018190526001600160fb1b03106100975782816103009361032060209601370101019056fea164736f6c6343000825000a' as const
