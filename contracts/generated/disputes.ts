// Written by contracts/build.ts from src/Disputes.sol. Change that and run: npm run contracts
/** The ABI of Disputes. */
export const disputesAbi = [
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "sequencer",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "window",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "inclusionGrace",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "supplyTime",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "beaconDelay",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "clock",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "minTurn",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "replayAllowance",
            "type": "uint64"
          },
          {
            "internalType": "uint128",
            "name": "bond",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "gasPrice",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "feePerToken",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "operatorStake",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "sequencerBond",
            "type": "uint128"
          },
          {
            "internalType": "uint128",
            "name": "demandFee",
            "type": "uint128"
          }
        ],
        "internalType": "struct Settings",
        "name": "settings",
        "type": "tuple"
      },
      {
        "internalType": "contract Models",
        "name": "models_",
        "type": "address"
      },
      {
        "internalType": "contract Kernels",
        "name": "kernels_",
        "type": "address"
      },
      {
        "internalType": "contract IBeacon",
        "name": "beacon",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "AlreadyOpen",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "BadSettings",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "got",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "want",
        "type": "uint256"
      }
    ],
    "name": "ChildCount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "got",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "want",
        "type": "bytes32"
      }
    ],
    "name": "ChildMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "child",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "children",
        "type": "uint256"
      }
    ],
    "name": "ChildOutside",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "got",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "want",
        "type": "bytes32"
      }
    ],
    "name": "ChildrenMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "deadline",
        "type": "uint64"
      }
    ],
    "name": "ClockRunning",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "EarlierOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "element",
        "type": "uint256"
      }
    ],
    "name": "ElementOfLeaf",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "got",
        "type": "uint256"
      }
    ],
    "name": "EncodingSize",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "internalType": "enum Disputes.Phase",
        "name": "outcome",
        "type": "uint8"
      }
    ],
    "name": "Ended",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "got",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "want",
        "type": "uint256"
      }
    ],
    "name": "LeafCount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "first",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "leafCount",
        "type": "uint256"
      }
    ],
    "name": "LeafIndex",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "bytesGiven",
        "type": "uint256"
      }
    ],
    "name": "LeafSize",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "disputer",
        "type": "address"
      }
    ],
    "name": "NotDisputer",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      }
    ],
    "name": "NotDrawn",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "NotVoid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "mover",
        "type": "address"
      }
    ],
    "name": "NotYourMove",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "NothingEscrowed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "NothingOwed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "OperatorSlashed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      }
    ],
    "name": "PathIndex",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "got",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "want",
        "type": "uint256"
      }
    ],
    "name": "PathLength",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      }
    ],
    "name": "PathPaddingHash",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "got",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "want",
        "type": "bytes32"
      }
    ],
    "name": "PathRootMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "PaymentRefused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "first",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "size",
        "type": "uint256"
      }
    ],
    "name": "RangeOutside",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      }
    ],
    "name": "RangePaddingHash",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "got",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "want",
        "type": "bytes32"
      }
    ],
    "name": "RangeRootMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "got",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "want",
        "type": "uint256"
      }
    ],
    "name": "RowCount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "got",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "want",
        "type": "uint256"
      }
    ],
    "name": "SiblingCount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "got",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "want",
        "type": "uint256"
      }
    ],
    "name": "SiblingCount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "element",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "value",
        "type": "uint32"
      }
    ],
    "name": "StepAgrees",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "root",
        "type": "bytes32"
      }
    ],
    "name": "TailBytes",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "got",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "want",
        "type": "uint256"
      }
    ],
    "name": "TokenBytes",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "got",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "want",
        "type": "bytes32"
      }
    ],
    "name": "TokensMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "deadline",
        "type": "uint64"
      }
    ],
    "name": "TooLate",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      }
    ],
    "name": "TruePadding",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "kernel",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "elements",
        "type": "uint256"
      }
    ],
    "name": "UndecidableKernel",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "UnknownDispute",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "got",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "want",
        "type": "uint256"
      }
    ],
    "name": "WrongAmount",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "WrongEncoding",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "got",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "want",
        "type": "bytes32"
      }
    ],
    "name": "WrongLeaf",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "enum Disputes.Phase",
        "name": "got",
        "type": "uint8"
      },
      {
        "internalType": "enum Disputes.Phase",
        "name": "want",
        "type": "uint8"
      }
    ],
    "name": "WrongPhase",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "got",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "want",
        "type": "bytes32"
      }
    ],
    "name": "WrongReceipt",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "WrongRoots",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "traceRoot",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "tokens",
        "type": "bytes"
      }
    ],
    "name": "Answered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Credited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "enum Disputes.Phase",
        "name": "outcome",
        "type": "uint8"
      }
    ],
    "name": "DisputeEnded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "challenger",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "defender",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "enum Disputes.Kind",
        "name": "kind",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "DisputeOpened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
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
        "internalType": "uint32",
        "name": "candidates",
        "type": "uint32"
      }
    ],
    "name": "Escrowed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "kernel",
        "type": "uint32"
      }
    ],
    "name": "KernelEntered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "leaf",
        "type": "bytes"
      }
    ],
    "name": "LeafRevealed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "inTensor",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "level",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "position",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "node",
        "type": "bytes32"
      }
    ],
    "name": "Pointed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "node",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32[]",
        "name": "children",
        "type": "bytes32[]"
      }
    ],
    "name": "Revealed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "reward",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "beneficiary",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "toBeneficiary",
        "type": "uint256"
      }
    ],
    "name": "RewardPaid",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "rows",
        "type": "bytes"
      }
    ],
    "name": "RowsShown",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Withdrawn",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
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
        "internalType": "bytes",
        "name": "tokens",
        "type": "bytes"
      },
      {
        "components": [
          {
            "internalType": "bytes",
            "name": "leaf",
            "type": "bytes"
          },
          {
            "internalType": "bytes32[]",
            "name": "siblings",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct KvRow[]",
        "name": "rows",
        "type": "tuple[]"
      },
      {
        "internalType": "bytes32",
        "name": "traceRoot",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32[]",
        "name": "verdictPath",
        "type": "bytes32[]"
      }
    ],
    "name": "answer",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "bondNow",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "bond",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "clock",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "closeVoid",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "concede",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "deadline",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "dispute",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "enum Disputes.Phase",
            "name": "phase",
            "type": "uint8"
          },
          {
            "internalType": "enum Disputes.Kind",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "hasPointed",
            "type": "bool"
          },
          {
            "internalType": "bool",
            "name": "inTensor",
            "type": "bool"
          },
          {
            "internalType": "uint8",
            "name": "level",
            "type": "uint8"
          },
          {
            "internalType": "uint48",
            "name": "turnAt",
            "type": "uint48"
          },
          {
            "internalType": "address",
            "name": "defender",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "challengerClock",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "defenderClock",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "bucket",
            "type": "uint32"
          },
          {
            "internalType": "address",
            "name": "operator",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "ordinal",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "leaves",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "node",
            "type": "bytes32"
          },
          {
            "internalType": "uint128",
            "name": "bond",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "position",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "kernel",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "index",
            "type": "uint32"
          },
          {
            "internalType": "address",
            "name": "beneficiary",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "bytes32",
            "name": "receiptHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "seed",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "rootsHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "encodingNode",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Disputes.Game",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "escrows",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "candidates",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "next",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "enum Disputes.Kind",
        "name": "kind",
        "type": "uint8"
      },
      {
        "internalType": "uint32",
        "name": "bucket",
        "type": "uint32"
      },
      {
        "internalType": "uint128",
        "name": "bond",
        "type": "uint128"
      }
    ],
    "name": "feeOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "fee",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "feePerToken",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "kernels",
    "outputs": [
      {
        "internalType": "contract Kernels",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "minTurn",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "models",
    "outputs": [
      {
        "internalType": "contract Models",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "mostBond",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "enum Disputes.Kind",
        "name": "kind",
        "type": "uint8"
      },
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
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "open",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "owed",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "most",
        "type": "uint32"
      }
    ],
    "name": "payReward",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "child",
        "type": "uint256"
      },
      {
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32[]",
        "name": "siblings",
        "type": "bytes32[]"
      },
      {
        "internalType": "bytes",
        "name": "encoding",
        "type": "bytes"
      },
      {
        "internalType": "bytes32[]",
        "name": "encodingPath",
        "type": "bytes32[]"
      }
    ],
    "name": "point",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "replayAllowance",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32[]",
        "name": "children",
        "type": "bytes32[]"
      }
    ],
    "name": "reveal",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "internalType": "bytes",
        "name": "leaf",
        "type": "bytes"
      }
    ],
    "name": "revealLeaf",
    "outputs": [],
    "stateMutability": "nonpayable",
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
  },
  {
    "inputs": [],
    "name": "statedBond",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "statedPrice",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
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
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      }
    ],
    "name": "status",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "openCount",
        "type": "uint32"
      },
      {
        "internalType": "uint64",
        "name": "endedAt",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "lostAt",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "internalType": "bytes",
        "name": "leaf",
        "type": "bytes"
      },
      {
        "internalType": "uint256",
        "name": "element",
        "type": "uint256"
      },
      {
        "components": [
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "count",
                "type": "uint32"
              }
            ],
            "internalType": "struct CountedRoot",
            "name": "trace",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "count",
                "type": "uint32"
              }
            ],
            "internalType": "struct CountedRoot",
            "name": "weights",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "root",
                "type": "bytes32"
              },
              {
                "internalType": "uint32",
                "name": "count",
                "type": "uint32"
              }
            ],
            "internalType": "struct CountedRoot",
            "name": "tables",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[]",
            "name": "inputs",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct StepRoots",
        "name": "roots",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "encoding",
        "type": "bytes"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "tensorRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32[]",
            "name": "path",
            "type": "bytes32[]"
          },
          {
            "internalType": "bytes",
            "name": "leaves",
            "type": "bytes"
          },
          {
            "internalType": "bytes32[]",
            "name": "siblings",
            "type": "bytes32[]"
          }
        ],
        "internalType": "struct OperandProof[]",
        "name": "operands",
        "type": "tuple[]"
      }
    ],
    "name": "step",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "timeout",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "withdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "workers",
    "outputs": [
      {
        "internalType": "contract Workers",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "stateMutability": "payable",
    "type": "receive"
  }
] as const

/** What deploys Disputes; constructor arguments go behind it. */
export const disputesBytecode =
  '0x6101e0604052346106ea5760405161b94938819003601f8101601f191683016001600160401b038111848210176106545783928291604052833981010361022081126106ea576101c0136106ea576040516101c081016001600160401b038111828210176106545760405281516001600160a01b03811681036106ea57815261008a602083016106ee565b602082015261009b604083016106ee565b60408201526100ac606083016106ee565b60608201526100bd608083016106ee565b60808201526100ce60a083016106ee565b60a08201526100df60c083016106ee565b60c08201526100f060e083016106ee565b60e08201526101026101008301610702565b91826101008301526101176101208201610702565b61012083015261012a6101408201610702565b61014083015261013d6101608201610702565b90816101608401526101526101808201610702565b6101808401526101656101a08201610702565b6101a08401526101c0810151916001600160a01b03831683036106ea576101e0820151916001600160a01b03831683036106ea576102000151946001600160a01b03861686036106ea5760021b6004600160821b03166001600160801b039091161080156106d4575b61067c5760018060401b0360a08401511663ffffffff81119081156106cb575b5080156106b6575b61067c5760208301516001600160401b03161580156106a1575b801561068b575b61067c5760a0828152608091909152610100838101516001600160801b0390811690915261012080850151821690526101608085015160021c60016001607e1b03166101409081528501519091169052820180516001600160401b039081166101805260c084015181166101a05260e08401805182166101c052915191516102ac926102a7929182169116610716565b61072f565b60c083015160306001600160401b0391821602908116919082036106685761031d916102d791610716565b60408401516060850151610318916102fb916001600160401b039081169116610716565b6020860151610312906001600160401b031661072f565b90610716565b610716565b6040516118d58082019392906001600160401b03851183861017610654576101e0918391615c46833986516001600160a01b031686526020808801516001600160401b039081169188019190915260408089015182169088015260608089015182169088015260808089015182169088015260a08089015182169088015260c08089015182169088015260e080890151821690880152610100808901516001600160801b0390811691890191909152610120808a0151821690890152610140808a0151821690890152610160808a0151821690890152610180808a01518216908901526101a0808a015190911690880152166101c08601819052940301905ff09182156106495760c08390526040519461442e93848701936001600160401b038511888610176106545761051e85610240988a9861751b8a3980516001600160a01b031682526020808201516001600160401b039081169184019190915260408083015182169084015260608083015182169084015260808083015182169084015260a08083015182169084015260c08083015182169084015260e08083015190911690830152610100808201516001600160801b0390811691840191909152610120808301518216908401526101408083015182169084015261016080830151821690840152610180808301518216908401526101a09182015116910152565b6001600160a01b039081166101c08601529081166101e0850152166102008301526102208201520301905ff080156106495760e0526040516154f69081610750823960805181818161052c0152610c46015260a05181818161113b01528181611e0b0152611e60015260c051818181601a0152818161091601528181610c00015281816112f3015281816131e20152818161450c0152614a51015260e051818181610bba015281816111f90152611d080152610100518181816110f501526137f8015261012051818181611bc401526137d2015261014051818181613350015261388c01526101605181818161029c015261423c0152610180518181816114ba01526119eb01526101a051818181611a3001526147ed01526101c0518181816132eb01526149ae0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b633223900b60e21b5f5260045ffd5b506101208301516001600160801b031615610217565b5060608301516001600160401b031615610210565b5060c08301516001600160401b0316156101f6565b9050155f6101ee565b506101008301516001600160801b0316156101ce565b5f80fd5b51906001600160401b03821682036106ea57565b51906001600160801b03821682036106ea57565b6001600160401b03918216908216019190821161066857565b60011b6002600160401b03811691906002600160411b031682036106685756fe60c06040526004361015610061575b3615610018575f80fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361004c57005b6234c35560e21b5f523360045260245260445ffd5b5f60a0525f3560e01c80630a1075ab1461337f5780630f9e114d1461333b5780631a4594561461330f57806323e8b83e146132cc57806332eced9414613109578063477230b2146130b1578063515caa5a1461308357806351cff8d914612f90578063670a1bc514612d415780636ef83c1414611bf357806372c7203514611bad57806373611ee814611b24578063795ea18e14611a545780638704b8c314611a0f57806391ddadf4146119ca578063997dc8241461116a5780639986df2c14611124578063a25b0622146110de578063add98c7014610c75578063c6e60dd014610c2f578063cabb62f014610be9578063cb23bcb514610ba3578063db31b6b5146107d1578063df18e04714610794578063edca6a8e14610302578063ee34cf1d146102cb578063ee9e1b0014610285578063f9425dbb146101fb5763ffe80d140361000e57346101f55760603660031901126101f55760043560028110156101f5576101cd613514565b906044356001600160801b03811681036101f5576020926101ed9261422c565b604051908152f35b60a05180fd5b346101f55760c03660031901126101f5576064356001600160401b0381116101f55761022b903690600401613527565b6084356001600160401b0381116101f55761024a9036906004016134d1565b60a43593916001600160401b0385116101f55761026e61027f953690600401613527565b949093604435602435600435613d45565b60a05180f35b346101f55760a0513660031901126101f5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b346101f55760203660031901126101f55760206102f16102ec6004356143b4565b6147a2565b6001600160401b0360405191168152f35b346101f55760c03660031901126101f5576004356024356001600160401b0381116101f5576103359036906004016134d1565b91604435606435926001600160401b0384116101f55760e0846004019460031990360301126101f5576084356001600160401b0381116101f55761037d9036906004016134d1565b949060a4356001600160401b0381116101f55761039e903690600401613527565b90916103a9876143b4565b805490989060a01c60ff16600981101561077c576005810361074657506001600160401b036103d78a6147a2565b1680421161073057506103eb8a878b6142aa565b60405160208101906020825261041681610408604082018a613ce7565b03601f198101835282613921565b51902060088a01540361071d5761042d8183614f86565b60098a01540361070a576101008710156106f3576004890154906001600160401b038260801c1668ffffffffffffffff008360781c169080820461010014901517156105eb578861047d91613d38565b926104888282614886565b8410156106e35760405163d3cdf79f60e01b815260a06004820152968796946104e29493929163ffffffff906104c29060a48b0190613ce7565b9460c01c166024890152604488015260031987840301606488015261358d565b600319848203016084850152828152602081019260208160051b830101938360a05191607e1982360301945b84841061064a57505050505050509080602092038160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561063d5760a05191610603575b50945b600283901b916001600160fe1b03841684036105eb57600483018084116105eb5763ffffffff9361059b9361059593614929565b90614941565b94168463ff000000829660f81c61ff008360e81c161762ff00008360d81c16179160c81c1617146105d05761027f8383614458565b839063015abc2760e11b60a05152600452602452604460a051fd5b634e487b7160e01b60a051526011600452602460a051fd5b90506020813d602011610635575b8161061e60209383613921565b810103126101f55761062f90613b9e565b8661055e565b3d9150610611565b6040513d60a051823e3d90fd5b9193959750919395601f198282030183528735878112156101f55760206106cf6001938783940190813581526106c16106b661069b61068b87860186613b42565b608089870152608086019161395d565b6106a86040860186613b11565b90858303604087015261358d565b926060810190613b42565b91606081850391015261395d565b99019301940191949290938897969461050e565b5050505050505060a05194610561565b866366b629c360e01b60a05152600452602460a051fd5b638d99742960e01b60a05152600460a051fd5b63b6b506bb60e01b60a05152600460a051fd5b6326b39d0360e11b60a05152600452602460a051fd5b60a0516305fb5e1b60e01b905261075c90613557565b6005602452604460a051fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b60a051526021600452602460a051fd5b346101f55760203660031901126101f5576001600160a01b036107b56134fe565b1660a0515260a0516020526020604060a0512054604051908152f35b346101f55760203660031901126101f5576004356107ee816143b4565b80549091906001600160a01b03811633819003610b8a575061081560ff8260a01c1661484a565b1580610b70575b60ff8260b01c16908115610b68575b5015610b3e575060048201546001600160801b03165b82546007939060a01c60ff16600981101561077c576004820180546001600160801b038116946001939093141592909161087a85614415565b610b35575b6108898886613be1565b6001600160401b03600586015460a01c1660a051526002602052604060a05120905460e01c60a05152602052604060a0512063ffffffff6108cc81835416613ace565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028401546001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016803b156101f55760405191633d37fa7960e21b835260048301528160248160a0519360a051905af1801561063d57610b1c575b50600987101561077c57600887036109e1575050602091836006926109a55f5160206154ca5f395f51905f529660018060a01b03855416614368565b6109c3575b505b0154936109bc6040518092613573565ba360a05180f35b60018201546109db91906001600160a01b0316614368565b866109aa565b9192909160068703610ac0575060068101548060a0515260036020526001600160401b03604060a05120541615610a92575b5080546001600160a01b0316938315610a6f576001600160801b038316036105eb575f5160206154ca5f395f51905f5293602093600693610a6a92610a649160011b6002600160811b031690614368565b82614a29565b6109ac565b60069250602093610a645f5160206154ca5f395f51905f5296610a6a9390614368565b60a051526003602052604060a051206001600160401b0342166001600160401b031982541617905586610a13565b60069250602093610a6a915f5160206154ca5f395f51905f5296610af760018060a01b03865416610af184846135d9565b90614368565b60018501546001600160a01b03169215610b155790610af191613d38565b5090614368565b60a051610b2891613921565b60a0516101f55787610969565b6008975061087f565b610b6390600184015460e01c60ff60018060801b036004870154169260a81c1661422c565b610841565b90508461082b565b506001600160401b03610b82846147a2565b16421161081c565b6234c35560e21b60a0515233600452602452604460a051fd5b346101f55760a0513660031901126101f5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101f55760a0513660031901126101f5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101f55760a0513660031901126101f5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101f55760203660031901126101f557600435604051610c9581613905565b60a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015260a05161018082015260a0516101a082015260a0516101c082015260a0516101e082015260a05161020082015260a05161022082015260a05161024082015260a05161026082015260a05161028082015260a0516102a082015260a0516102c082015260a0516102e082015261030060a0519101528060a05152600160205260ff604060a051205460a01c16600981101561077c57156110c85760a051526001602052604060a05120604051610dab81613905565b81546001600160a01b038116825260a081901c60ff16600981101561077c57602083015260ff8160a81c1692600284101561077c5765ffffffffffff60099261032095604086015260ff8160b01c161515606086015260ff8160b81c161515608086015260ff8160c01c1660a086015260c81c1660c0840152600181015460018060a01b03811660e085015263ffffffff8160a01c1661010085015263ffffffff8160c01c1661012085015260e01c610140840152600281015460018060a01b03811661016085015263ffffffff8160a01c1661018085015260c01c6101a084015260038101546101c0840152600481015460018060801b0381166101e08501526001600160401b038160801c1661020085015263ffffffff8160c01c1661022085015260e01c6102408401526001600160401b03600582015460018060a01b03811661026086015260a01c1661028084015260068101546102a084015260078101546102c084015260088101546102e084015201546103008201526103006040519160018060a01b038151168352610f4c60208201516020850190613573565b610f5e60408201516040850190613580565b60608101511515606084015260808101511515608084015260ff60a08201511660a084015265ffffffffffff60c08201511660c084015260018060a01b0360e08201511660e084015263ffffffff6101008201511661010084015263ffffffff6101208201511661012084015263ffffffff6101408201511661014084015260018060a01b036101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526101c08101516101c084015260018060801b036101e0820151166101e08401526001600160401b036102008201511661020084015263ffffffff6102208201511661022084015263ffffffff6102408201511661024084015260018060a01b03610260820151166102608401526001600160401b03610280820151166102808401526102a08101516102a08401526102c08101516102c08401526102e08101516102e08401520151610300820152f35b630e96d90b60e41b60a05152600452602460a051fd5b346101f55760a0513660031901126101f5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b346101f55760a0513660031901126101f5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6102a03660031901126101f55760043560028110156101f5576102403660231901126101f557610264356001600160401b0381116101f55780600401608060031983360301126101f5576111cd6001600160801b036111c76137b9565b1661464b565b6001600160a01b036111dd613ae6565b161515806119b0575b6119815760405163d86633db60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692909161123060048401613981565b61026061024484015280356001600160401b038116810361197d576001600160401b031661026484015260248201359081610284850152606084806112b460448701966112a060646112986112858b8a613b11565b60806102a48901526102e488019161358d565b920187613b42565b84830361026319016102c48601529061395d565b0381885afa801561063d5760a0519360a0519560a05192611931575b5060405163fad7b5ff60e01b81526001600160a01b0396871660048201819052967f0000000000000000000000000000000000000000000000000000000000000000169190602081602481865afa801561063d5760a051906118f1575b6001600160401b039150166118da576001891497889081611795575b5061176d5761136161135a85613b8a565b9185613baf565b61136a81613942565b906113786040519283613921565b808252602082019236828201116101f55781908437602060a0519183010152519020604051906001600160401b03602083019316835286604083015287606083015260808201526113cc60a082018b613580565b3360c08201526102843560e082015260e081526113eb61010082613921565b519020968760a051526001602052604060a051209160ff835460a01c16600981101561077c5761175657825460ff60a81b1960ff60a01b1933166001600160a81b031990921691909117600160a01b171660a88b901b60ff60a81b16178355602494939291906020906114664265ffffffffffff1685613c05565b60405196878092636c996bbd60e01b82528c600483015260a051905af194851561063d5760a0519561171a575b506001820180546001600160a01b0319166001600160a01b039096169590951785556114ef7f000000000000000000000000000000000000000000000000000000000000000063ffffffff166114e98188613c2c565b86613c4f565b61151a6114fa613c86565b86546001600160e01b031660e09190911b6001600160e01b031916178655565b61154d600283018960018060a01b03198254161781558960a05152600460205263ffffffff604060a05120541690613c2c565b610204356001600160a01b03811681036101f5576005830180546001600160a01b0319166001600160a01b039092169190911781556004830180546001600160801b031916346001600160801b03161781556115f1916115ac87613b8a565b815467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b1617905580546001600160e01b031660e089901b6001600160e01b031916179055565b6006820187905561170f575b50508460a051526004602052604060a05120805497600160401b8910156116f7576116a86001600160401b039461163f8b6116bd95600160209e0181556135c4565b81549060031b908c821b915f19901b19161790558561165d86613b8a565b1660a0515260028b52604060a051208760a051528b52604060a0512063ffffffff61168a81835416613cac565b825463ffffffff19169116179055546001600160a01b031693613b8a565b92604051978852898801526040870190613580565b1660608401526080830152827f062c19667a6b5383d3b437c1f6a43918082fc8cec2cee6b619f376e12398aeed60a03394a4604051908152f35b634e487b7160e01b60a051526041600452602460a051fd5b6007015587806115fd565b9094506020813d60201161174e575b8161173660209383613921565b810103126101f55761174790613afd565b938a611493565b3d9150611729565b88630869d90160e41b60a05152600452602460a051fd5b6001600160401b0361177e85613b8a565b630f64dbef60e31b60a0515216600452602460a051fd5b90506101406001600160401b0360246117ad88613b8a565b604051948593849263215d54f360e21b84521660048301525afa90811561063d5760a051916117ec575b5060c001516001600160401b0316158a611349565b9050610140813d82116118d2575b816118086101409383613921565b810103126101f557604051906101408201906001600160401b038211838310176116f75761012091604052805183526020810151602084015261184d60408201613b76565b604084015261185e60608201613b9e565b606084015261186f60808201613b76565b608084015261188060a08201613b76565b60a084015261189160c08201613b76565b60c08401526118a260e08201613b76565b60e08401526118b46101008201613b9e565b610100840152015180151581036101f55761012082015260c06117d7565b3d91506117fa565b866306c7b3b760e51b60a05152600452602460a051fd5b506020813d602011611929575b8161190b60209383613921565b810103126101f5576119246001600160401b0391613b76565b61132d565b3d91506118fe565b94509450506060833d606011611975575b8161194f60609383613921565b810103126101f557825193604061196860208601613afd565b94015194939490886112d0565b3d9150611942565b5f80fd5b611989613ae6565b60a08051636b2eaabd60e01b9052336004526001600160a01b039190911660245251604490fd5b506119b9613ae6565b6001600160a01b03163314156111e6565b346101f55760a0513660031901126101f55760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f55760a0513660031901126101f55760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f55760203660031901126101f557600435611a71816143b4565b906001600160401b03611a83836147a2565b1680421115611b0e5750611a9d60ff835460a01c1661484a565b15611b075760065b600483019260018060801b03845416829460ff835460a01c16600981101561077c57600114159181549160018060801b03831695600981101561077c5760071480611af857610b35576108898886613be1565b50611b0285614415565b61087a565b6007611aa5565b6303a5cac360e01b60a05152600452602460a051fd5b346101f55760603660031901126101f5576004356001600160401b038116908190036101f55760a051526002602052604060a0512060243560a051526020526060604060a051205460443560a0515260036020526001600160401b03604060a0512054166001600160401b036040519263ffffffff8116845260201c1660208301526040820152f35b346101f55760a0513660031901126101f5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b6102e03660031901126101f5576102403660231901126101f557610264356001600160401b0381116101f557611c2d9036906004016134d1565b90610284356001600160401b0381116101f557611c4e903690600401613527565b9190926102c4356001600160401b0381116101f557611c71903690600401613527565b60805292611c806004356143b4565b805490919060a01c60ff16600981101561077c5760018103612d1f57506001600160401b03611cae836147a2565b16804211610730575060018201546001600160a01b031633819003610b8a57506004820154611ce5906001600160801b031661464b565b60405163a301fe0760e01b815290611cff60048301613981565b602082610244817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561063d5760a05192612ceb575b50600683015491828103612cd0575060405196611d5e886138bb565b604051611d6a816138ea565b5f81525f60208201528852604051611d81816138ea565b5f81525f60208201526020890152604051611d9b816138ea565b5f81525f6020820152604089015260608089015260ff845460a81c1692600284101561077c5760018403612cad576002935b611dd5613c86565b9463ffffffff6040519663066aac7360e01b88526024356004890152166024870152604486015260808560648160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa94851561063d5760a05195612c49575b5060405163ee19e84b60e01b8152602480356004830152909590610100908790817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa95861561063d5760a05196612b75575b508063ffffffff6020809351805160098c015501511660405190611ebd826138ea565b6102a4358252838201528c5286518c830152015160408b015260018103612b6957611eec60ff60045b166146b1565b60608b0152611ef9613c99565b60021b6403fffffffc16808803612b4f5750611f13613c86565b611f5d90888a611f4b6403fffffffc611f31600286901b8216613942565b94611f3f6040519687613921565b60021b16808552613942565b6020840190601f190136823737614cd2565b606435808203612b355750611f7560608c01516146e3565b526040850151611f83614c86565b9060843563ffffffff811690036101f557611fa563ffffffff60843516615078565b60a0515b60048110612af0575050611fc963ffffffff611fc3613c99565b16615078565b60a0515b60048110612a9e57505060c43563ffffffff811690036101f557611ff863ffffffff60c43516615078565b60a0515b60048110612a4c57505060e43560ff811681036101f55760ff61201f9116615078565b60a0515b600481106129fa57505063ffffffff61203a613c72565b1660a0515b600481106129a857505060a0515b60048110612945575063ffffffff81511660a0515b600481106128f357505063ffffffff60208201511660a0515b600481106128a157505063ffffffff60408201511660a0515b6004811061284f575050606063ffffffff9101511660a0515b600481106127d5575050906120c3600192614cd2565b6120d060608d01516146f0565b5214612361575b50505050845161213263ffffffff602083015116916120f583613ace565b604080519098909290919061210a8a85613921565b6004845261803f60e01b602085015263ffffffff61212a60805195614cd2565b921690614714565b84516020810190602082526060610120820198612162898401825163ffffffff6020809280518552015116910152565b60208181015180516080860152015163ffffffff1660a08401526040810151805160c08501526020015163ffffffff1660e084015201519760e061010083015288518091526020610140830199019060a0515b81811061234b5750505060ff61223b6002946122ea969484612205612254967f2b24b91da9cc86acdc7dd57228dbe3789b76bcd01e2874280a2ba044c6646b4d9d9e03601f198101835282613921565b51902060088601556102a435600386015585850180546001600160c01b031660c083901b6001600160c01b031916179055614767565b835460ff60c01b1916911660c01b60ff60c01b16178255565b805461227465ffffffffffff8260c81c166001600160401b0342166142f8565b61227d83614987565b6001600160401b03818116908316111561233b576122a060ff916122ab936142f8565b925b60a01c1661484a565b15612313576122ca6122d39163ffffffff600185015460c01c166149f6565b60018301613c4f565b6122e565ffffffffffff421682613c05565b613be1565b61230a84519283926102a43584528660208501526004359684019161358d565b0390a260a05180f35b61232d6123369163ffffffff600185015460a01c166149f6565b60018301613c2c565b6122d3565b50506122ab60ff60a051926122a2565b82518b5260209a8b019a909201916001016121b5565b63ffffffff6060600787015495015116601084036127b9576123989063ffffffff61239261238d613c99565b613ace565b166137a6565b926123a1614c86565b936123ad610800613942565b956123bb6040519788613921565b61080087526123cb610800613942565b601f190136602089013760a0515b6010811061249e575050505050506123f090614cd2565b6060870151805160021015612486576060015261240c81614cd2565b6060870151805191929091600310156124865760209260807f77bda00dd9d516dd507b0201108b52667a1872629e933d365631e4a3e1bd9533930152604051908382528051938491828285015201604083015e60a0516040848301015260408160043594601f80199101168101030190a2858080806120d7565b634e487b7160e01b60a051526032600452602460a051fd5b604051602081019083825286604082015263ffffffff60e01b8360e01b166060820152604481526124d0606482613921565b51902083156127a157839006906124f06124e983615078565b828a61500c565b838060051b04602014841517156105eb57818060051b04602014821517156105eb5761252661252082878a614cb0565b80613baf565b909261253383888b614cb0565b602081013590601e19813603018212156101f557016001600160401b038135116101f557803560051b360360208201136101f5578660051b8260051b10801590612788575b612762576103ff831661274b57600582901b602081019081106105eb57601f8360051b019081116105eb576125be90600384901c6001600160f81b03169060081c6135d9565b600181018091116105eb5783600a1c818103612732575050612602906125e68860051b614fef565b908035906020018588600387901c6001600160f81b03166151b2565b906101443581036127155750600587901b6020600160fe1b03811690036105eb57600382901c6001600160f61b0381166001600160f81b03909116036105eb57612658600783811b6103ff19169089901b6135d9565b8380821091826126f6575b50506126dc57156126c257600581901b6020600160fe1b03811690036105eb576126969060071b6103ff198116906135d9565b92608084018085116105eb576001946080936126b193614929565b5060208360071b8c010137016123d9565b636283d1bf60e01b60a0515261014435600452602460a051fd5b63f660db7160e01b60a0515261014435600452602460a051fd5b61270d925090612707918189614929565b90615488565b15835f612663565b6311dde92560e11b60a0515260045261014435602452604460a051fd5b6375e14a4160e01b60a05152600452602452604460a051fd5b8263113b005360e31b60a05152600452602460a051fd5b8682637306f42560e01b60a0515260051b600452602060245260051b604452606460a051fd5b506127998260051b8860051b6135d9565b602011612578565b634e487b7160e01b60a051526012600452602460a051fd5b83638babb5b560e01b60a051526004526010602452604460a051fd5b6001600160fd1b03811681036105eb5760a0516105eb57806030018060301161283b578351111561282757600190600381901b83901c60f81b6001600160f81b0319165f1a60508583010153016120ad565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6001600160fd1b03811681036105eb5760a0516105eb5780602c0180602c1161283b578451111561282757600190600381901b83901c60f81b6001600160f81b0319165f1a604c868301015301612094565b6001600160fd1b03811681036105eb5760a0516105eb57806028018060281161283b578451111561282757600190600381901b83901c60f81b6001600160f81b0319165f1a604886830101530161207b565b6001600160fd1b03811681036105eb5760a0516105eb57806024018060241161283b578451111561282757600190600381901b83901c60f81b6001600160f81b0319165f1a6044868301015301612062565b806005016005116105eb57610124356001600160401b03811690036101f5576001600160fc1b03811681036105eb576001906129a261299861ffff6001600160401b0361012435168460041b1c16615078565b826005018661500c565b0161204d565b6001600160fd1b03811681036105eb5760a0516105eb57806010018060101161283b578451111561282757600190600381901b83901c60f81b6001600160f81b0319165f1a603086830101530161203f565b6001600160fd1b03811681036105eb5760a0516105eb5780600c0180600c1161283b578451111561282757600190600381901b83901c60f81b6001600160f81b0319165f1a602c868301015301612023565b6001600160fd1b03811681036105eb5760a0516105eb57806008018060081161283b578451111561282757600190600381901b83901c60f81b6001600160f81b0319165f1a6028868301015301611ffc565b6001600160fd1b03811681036105eb5760a0516105eb57806004018060041161283b578451111561282757600190600381901b83901c60f81b6001600160f81b0319165f1a6024868301015301611fcd565b6001600160fd1b03811681036105eb5760a0516105eb575f60a05283518110156128275760019060ff60f81b838260031b1c60f81b165f1a6020828701015301611fa9565b90630bc9499560e21b60a05152600452602452604460a051fd5b87632f7c79a360e01b60a05152600452602452604460a051fd5b611eec60ff6002611ee6565b9095506101003d8111612c42575b612b8d8183613921565b6101008282810103126101f55760405190608090612baa836138bb565b612bb68185018561466b565b8352612bc460408501613b76565b60208401528301839003605f1901126101f557612c3660e0602093604051612beb816138bb565b612bf760608301613b9e565b8152612c0560808301613b9e565b86820152612c1560a08301613b9e565b6040820152612c2660c08301613b9e565b6060820152604085015201613b9e565b60608201529590611e9a565b503d612b83565b9094506080903d608011612ca5575b612c628282613921565b60808183810103126101f5576040805192612c99929190612c82856138ea565b612c8e8184018461466b565b85528201910161466b565b6020820152938a611e3d565b3d9150612c58565b63ffffffff612cba613c72565b16612cc95760a0515b93611dcd565b6001612cc3565b905063e2a1e97f60e01b60a05152600452602452604460a051fd5b9091506020813d602011612d17575b81612d0760209383613921565b810103126101f557519087611d42565b3d9150612cfa565b60a0516305fb5e1b60e01b9052612d3590613557565b6001602452604460a051fd5b346101f55760403660031901126101f5576004356024356001600160401b0381116101f557612d74903690600401613527565b909190612d80826143b4565b805490939060a01c60ff16600981101561077c5760028103612f6e57506001600160401b03612dae856147a2565b168042116107305750600384018054855491959160c01c60ff166004811015612f64576001905b1b808503612f4a57604051908060051b808301906001825386843760018101915b60018111612f105750505051818103612ef75750507f70d1dc669acde8d431014f84e14cc00487e695f54eb97784256abd5c0d0a91579394612eaa60038361230a9454612e5765ffffffffffff8260c81c166001600160401b0342166142f8565b612e6083614987565b6001600160401b038181169083161115612ee7576122a060ff91612e83936142f8565b15612ec5576122d390612ea4600184019163ffffffff835460c01c166149f6565b90613c4f565b5491604051938493845260406020850152604084019161395d565b61233690612ee1600184019163ffffffff835460a01c166149f6565b90613c2c565b5050612e8360ff60a051926122a2565b630e8b047d60e41b60a05152600452602452604460a051fd5b60011c60a0515b818110612f245750612df6565b60408160061b8601855e60208160051b860160418560025afa156101f557600101612f17565b846350138e2560e11b60a05152600452602452604460a051fd5b5060016004612dd5565b60a0516305fb5e1b60e01b9052612f8490613557565b6002602452604460a051fd5b346101f55760203660031901126101f557612fa96134fe565b60018060a01b0381168060a0515260a051602052604060a051205491821561306c578160a0515260a05160205260a051604060a0512055817f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051868152a260a0519081908190819086905af13d15613067573d61302981613942565b906130376040519283613921565b815260a0513d916020013e5b1561304e5760a05180f35b633e6297ab60e21b60a05152600452602452604460a051fd5b613043565b50633a8d87ed60e11b60a05152600452602460a051fd5b346101f55760a0513660031901126101f557602061309f6137b9565b6040516001600160801b039091168152f35b346101f55760203660031901126101f5576001600160a01b036130d26134fe565b1660a0515260056020526060604060a0512063ffffffff60018254920154604051928352818116602084015260201c166040820152f35b3461197d57602036600319011261197d57600435613126816143b4565b61312f81614415565b156132b95760ff815460a01c16906009821015610768576004810180546001600160801b031690613161600884613be1565b6001600160401b03600584015460a01c165f52600260205260405f20905460e01c5f5260205260405f2063ffffffff61319c81835416613ace565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028201546001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116949116843b1561197d575f94602486926040519788938492633d37fa7960e21b845260048401525af19081156132ae5760069460019261329a575b5061325183838060a01b03865416614368565b0361327c575b50015460405190919060208160085f5160206154ca5f395f51905f529352a360a05180f35b600182015461329491906001600160a01b0316614368565b83613257565b5f6132a491613921565b5f60a0528661323e565b6040513d5f823e3d90fd5b5063ed91fe9960e01b5f5260045260245ffd5b3461197d575f36600319011261197d5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461197d57604036600319011261197d5761333961332b6134fe565b613333613514565b906135e6565b005b3461197d575f36600319011261197d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b3461197d57604036600319011261197d576004356024356001600160401b03811161197d576133b29036906004016134d1565b91906133bd826143b4565b9260ff845460a01c16600981101561076857600481036134b457506001600160401b036133e9856147a2565b168042116134a2575061347860058561342584867ff1c3c55a3765c05f83a5c65bc3bea9b868283c7a3bdb88d76dada00da45bd80098996142aa565b805461344565ffffffffffff8260c81c166001600160401b0342166142f8565b61344e83614987565b6001600160401b0381166001600160401b038316115f14613494576122a060ff91612e83936142f8565b61348f60405192839260208452602084019161358d565b0390a2005b5050612e8360ff5f926122a2565b6326b39d0360e11b5f5260045260245ffd5b6305fb5e1b60e01b5f526134c790613557565b600460245260445ffd5b9181601f8401121561197d578235916001600160401b03831161197d576020838186019501011161197d57565b600435906001600160a01b038216820361197d57565b6024359063ffffffff8216820361197d57565b9181601f8401121561197d578235916001600160401b03831161197d576020808501948460051b01011161197d57565b600981101561076857600452565b600981101561076857602452565b9060098210156107685752565b9060028210156107685752565b908060209392818452848401375f828201840152601f01601f1916010190565b63ffffffff1663ffffffff811461283b5760010190565b8054821015612827575f5260205f2001905f90565b9190820391821161283b57565b6001600160a01b03165f818152600560205260409020805493918415613794576001820180545f9663ffffffff9687169690929160201c165b8663ffffffff8916108061377e575b1561374f57835f5260046020526136488160405f206135c4565b90549060031b1c805f52600160205260405f2060ff815460a01c166009811015610768576006811061373c5760061461369557505061368961368f916135ad565b976135ad565b9661361f565b92509650506060929496505f7f2b92538ddb9e8f191046e87eb083ac496027f51dd66db982dadcd8406f91473a94556137148260011c809360018060a01b036005850154168281155f14613732576136fc915061dead955b546001600160a01b0316614368565b61370f61370983836135d9565b85614368565b6135d9565b604080519384526001600160a01b03909216602084015290820152a3565b6136fc91956136ed565b8263a71cbac760e01b5f5260045260245ffd5b815467ffffffff00000000191660209190911b67ffffffff00000000161790555091935061377c92505050565b565b5063ffffffff82541663ffffffff82161061362e565b636d99d9b960e11b5f5260045260245ffd5b8181029291811591840414171561283b57565b486001600160ff1b038116811415916001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169160011b7f0000000000000000000000000000000000000000000000000000000000000000845b61283b578184108061386a575b156138635760011b6002600160801b038116906002600160811b0316810361283b57928060011b908082046002149015171561283b579284613819565b9350509050565b50600181901b6002600160801b038116906002600160811b0316810361283b577f00000000000000000000000000000000000000000000000000000000000000006001600160801b03161015613826565b608081019081106001600160401b038211176138d657604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176138d657604052565b61032081019081106001600160401b038211176138d657604052565b90601f801991011681019081106001600160401b038211176138d657604052565b6001600160401b0381116138d657601f01601f191660200190565b81835290916001600160fb1b03831161197d5760209260051b809284830137010190565b602435815260443563ffffffff811680910361197d576020820152606435604082015260843563ffffffff811680910361197d57606082015260a43563ffffffff811680910361197d57608082015260c43563ffffffff811680910361197d5760a082015260e43560ff811680910361197d5760c08201526101043563ffffffff811680910361197d5760e0820152610124356001600160401b03811680910361197d576101008201526101443561012082015261016435610140820152610184356101608201526101a4356101808201526101c4356101a08201526101e4356001600160a01b0381169081900361197d576101c0820152610204356001600160a01b0381169081900361197d576101e0820152610224356001600160a01b0381169081900361197d5761020082015261024435906001600160401b03821680920361197d576102200152565b63ffffffff5f199116019063ffffffff821161283b57565b6101e4356001600160a01b038116810361197d5790565b51906001600160a01b038216820361197d57565b9035601e198236030181121561197d5701602081359101916001600160401b03821161197d57813603831361197d57565b9035601e198236030181121561197d5701602081359101916001600160401b03821161197d578160051b3603831361197d57565b51906001600160401b038216820361197d57565b356001600160401b038116810361197d5790565b519063ffffffff8216820361197d57565b903590601e198136030182121561197d57018035906001600160401b03821161197d5760200191813603831361197d57565b90600981101561076857815460ff60a01b191660a09190911b60ff60a01b16179055565b805465ffffffffffff60c81b191660c89290921b65ffffffffffff60c81b16919091179055565b805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055565b805463ffffffff60c01b191660c09290921b63ffffffff60c01b16919091179055565b6101043563ffffffff8116810361197d5790565b60443563ffffffff8116810361197d5790565b60a43563ffffffff8116810361197d5790565b63ffffffff60019116019063ffffffff821161283b57565b803582526020013563ffffffff8116810361197d5763ffffffff60209116910152565b9060e0613d25613d3593613cfb8482613cc4565b613d0b6040850160408301613cc4565b613d1b6080850160808301613cc4565b60c0810190613b42565b9190928160c0820152019161395d565b90565b9190820180921161283b57565b96939097919495613d55886143b4565b9860ff8a5460a01c166009811015610768576003810361420f57506001600160401b03613d818b6147a2565b168042116134a257508954926001600160a01b0384163381900361004c575060038b019360ff85549160c01c169689906004891093845f146142075789915b86831c6141ed578282036141d75791905f925b82841061418a57505050508181036141755750501561416957613df685806135d9565b9060048b01956001600160401b03875460801c16901b179260028b0197885460c01c85841b10156141145790613e979160ff8d5460b81c16918c7fbf0d7a56662b2ca23f31904c37aba2fe23e7549de4824b3d86ea835c05ca4a20608060ff88169560405190151581528660208201526001600160401b038b166040820152856060820152a2558b5460ff60c01b191660c09190911b60ff60c01b16178b55565b845467ffffffffffffffff60801b1916608084901b67ffffffffffffffff60801b161785551580614105575b613fbd575b505050505050505060ff815460c01c16155f14613fb357613f7160045b8254613f0565ffffffffffff8260c81c166001600160401b0342166142f8565b613f0e85614987565b6001600160401b0381166001600160401b038316115f14613fa5576122a060ff91613f38936142f8565b15613f8457613f5990612ea4600186019163ffffffff835460c01c166149f6565b613f6b65ffffffffffff421684613c05565b82613be1565b805460ff60b01b1916600160b01b179055565b613fa090612ee1600186019163ffffffff835460a01c166149f6565b613f59565b5050613f3860ff5f926122a2565b613f716002613ee5565b63ffffffff614012921696613fd28282614fa9565b61400d613fdf8383614f86565b9460098c0197868b8a5463ffffffff8d5460c01c1660405191614001836138ea565b82526020820152614714565b614886565b92831580156140f6575b6140df576020946140a96001600160401b0361408a7f996bca7db43eb3a1aa3872351f4d923dd65a148765485952dd4746c9b51af9c599976140cb9760ff976140b297558d600160b81b8960b81b1982541617905561407b8a82613c4f565b8360801b198154169055614fef565b83546001600160c01b0316911660c01b6001600160c01b031916178255565b5460c01c614767565b875460ff60c01b1916911660c01b60ff60c01b16178655565b604051908152a25f80808080808080613ec8565b83866310f32c2d60e01b5f5260045260245260445ffd5b5065010000000000841161401c565b5060ff895460b81c1615613ec3565b9b9a99985050955050505050505f905f905b80821061415357505084146141405761377c929350614458565b8363a30c88db60e01b5f5260045260245ffd5b909161416181600192614fc8565b920190614126565b613df6600480966135d9565b63039dc95360e61b5f5260045260245260445ffd5b909192936001908189871c16155f146141bd576141b3906141ac878686614977565b3590614fc8565b9401929190613dd3565b6141d2906141cc878686614977565b35614fc8565b6141b3565b506302e97ebd60e51b5f5260045260245260445ffd5b60018388634d7bb5c360e01b5f526004521b60245260445ffd5b600491613dc0565b6305fb5e1b60e01b5f5261422290613557565b600360245260445ffd5b919291906142699063ffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160801b03166137a6565b600282101561076857614289916001036142a15760ff60025b16906137a6565b916001600160801b031680831161429d5750565b9150565b60ff6001614282565b919061040082036142e5576003916142c191614f86565b910154908181036142d0575050565b63978873bf60e01b5f5260045260245260445ffd5b5063113b005360e31b5f5260045260245ffd5b906001600160401b03809116911603906001600160401b03821161283b57565b8015614365577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f2061435a828254613d38565b9055604051908152a2565b50565b81156143b05760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f2061435a828254613d38565b5050565b90815f52600160205260405f209160ff835460a01c169060098210156107685781156144035760068210156143e7575050565b636fb827fb60e11b5f526004526143fe9150613565565b60445ffd5b630e96d90b60e41b5f5260045260245ffd5b600201546001600160a01b0381165f9081526005602052604090206001015463ffffffff16801515918261444857505090565b60a01c63ffffffff161015919050565b9060ff815460a01c166009811015610768576001141560048201805460018060801b038116915f9061448b600687613be1565b6001600160401b03600587015460a01c165f52600260205260405f20905460e01c5f5260205260405f2063ffffffff6144c681835416613ace565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028501546001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b1561197d575f91602483926040519485938492633d37fa7960e21b845260048401525af180156132ae57614638575b50600685015480825260036020526001600160401b036040832054161561460d575b5084546001600160a01b03169284156145f8576001600160801b038316036145e4575091610a646145c492600695946002600160811b039060011b1690614368565b015460405190919060208160065f5160206154ca5f395f51905f529352a3565b634e487b7160e01b81526011600452602490fd5b600695946145c494909350610a649250614368565b8152600360205260408120805467ffffffffffffffff1916426001600160401b03161790555f614582565b61464491505f90613921565b5f5f614560565b8034036146555750565b63312b003360e01b5f523460045260245260445ffd5b919082604091031261197d57604051614683816138ea565b60206146958183958051855201613b9e565b910152565b6001600160401b0381116138d65760051b60200190565b906146bb8261469a565b6146c86040519182613921565b82815280926146d9601f199161469a565b0190602036910137565b8051156128275760200190565b8051600110156128275760400190565b80518210156128275760209160051b010190565b939161472c939163ffffffff60208701511691614e8e565b90915180830361475157501561473f5750565b63643cd6f960e11b5f5260045260245ffd5b82632d4bca3960e01b5f5260045260245260445ffd5b905f915b806001841b106147785750565b916001019161476b565b906001600160401b03809116911601906001600160401b03821161283b57565b613d35906147ea81546147ba60ff8260a01c1661484a565b1561482c5765ffffffffffff6147e063ffffffff80600187015460c01c165b1694614987565b9160c81c16614782565b907f00000000000000000000000000000000000000000000000000000000000000006001600160401b038116821115614824575090614782565b905090614782565b65ffffffffffff6147e063ffffffff80600187015460a01c166147d9565b600981101590816107685760018114918215614879575b821561486c57505090565b9091506107685760041490565b506002811491505f614861565b9190916148938382614fa9565b826001101561282757600181013560f81c60068111614922575b8061491757929060ff5f5b16935f925b8184106148ca5750505050565b9294919290916001600160fe1b038616860361283b578560021b6008018060081161283b576001916149046105958561490d94818a614929565b60e01c906137a6565b95019291906148bd565b929060ff60016148b8565b505f6148ad565b9093929384831161197d57841161197d578101920390565b356001600160e01b031981169291906004821061495c575050565b6001600160e01b031960049290920360031b82901b16169150565b91908110156128275760051b0190565b5460ff8160a01c1690600982101561076857600182149182156149d4575b5050156149d0577f000000000000000000000000000000000000000000000000000000000000000090565b5f90565b6003149150816149e7575b505f806149a5565b60ff915060b01c16155f6149df565b63ffffffff16906001600160401b0381168211614a135750505f90565b63ffffffff16900363ffffffff811161283b5790565b60028101805460405163fad7b5ff60e01b81526001600160a01b0391821660048201819052947f0000000000000000000000000000000000000000000000000000000000000000909216939190602081602481885afa80156132ae575f90614c46575b6001600160401b03915016614c3f5760205f9460246040518097819363c96be4cb60e01b83528a60048401525af19384156132ae575f94614c0b575b50614adf614ada8560011c80966135d9565b614318565b1580614bf4575b614bbe575b50614aff63ffffffff825460a01c16613cac565b9160405160608101938185106001600160401b038611176138d65763ffffffff604094614ba6614bb093838a81806001819a7f8b1b312cb46131c5cd37623b6b916ec8698d01e39af8231a65accc54981471b79e8e528c81528260208201971687528d8101945f86525f5260056020528d5f209051815501945116168219845416178355511667ffffffff0000000082549160201b169067ffffffff000000001916179055565b5460a01c16613cac565b8351928352166020820152a2565b60048101549092614bee916001600160801b031690614bde9082906135d9565b93546001600160a01b0316614368565b5f614aeb565b5060048101546001600160801b0316831015614ae6565b9093506020813d602011614c37575b81614c2760209383613921565b8101031261197d5751925f614ac8565b3d9150614c1a565b5050505050565b506020813d602011614c7e575b81614c6060209383613921565b8101031261197d57614c796001600160401b0391613b76565b614a8c565b3d9150614c53565b614c906040613942565b90614c9e6040519283613921565b6040825281601f196146d96040613942565b91908110156128275760051b81013590603e198136030182121561197d570190565b805161040081019081811161283b576103ff0190811161283b57600a1c8015614e7657614d00610401613942565b614d0d6040519182613921565b6104018152614d1d610401613942565b6020820190601f1901368237614d32836146b1565b9360218301915f5b858110614df25750505050505f5b60018211614d5f575050614d5b906146e3565b5190565b5f5b828110614d88575080614d7391614fc8565b906001810180911161283b5760011c90614d48565b614d928185614700565b51600182019081831161283b57614dbc9185811015614dea57614db59087614700565b5190614fc8565b614dc98260011c86614700565b526002810180911115614d6157634e487b7160e01b5f52601160045260245ffd5b508390614fc8565b825181600a1b90828204610400148315171561283b5781614e12916135d9565b906104008210614e6b575b6104008211614e61575b8401602001855e60205f6040518088518087835e8101838152039060025afa156132ae576001905f51614e5a828a614700565b5201614d3a565b6104009150614e27565b610400368737614e1d565b6375e14a4160e01b5f525f600452600160245260445ffd5b9094929180861015614f7057614ea381614767565b91828603614f595795929594919094956001955f5f945f935b858510614ecd575050505050505050565b9091929394959699614ee0868484614977565b3560018c811603614f0d57614ef86001928392614fc8565b9b5b811c98979682019501901c929190614ebc565b908560018d011015614f2d575b614f276001928392614fc8565b9b614efa565b868910614f4357818514614f1a575f9a50614f1a565b9793614f5181600192614fc8565b940197614f2d565b8286631f82dc1b60e31b5f5260045260245260445ffd5b85637b1b1f9960e11b5f5260045260245260445ffd5b5f906001602093806040519385855383850137019060025afa1561197d575f5190565b506101008103614fb65750565b633b36fd2160e01b5f5260045260245ffd5b60415f9160209360405191600183536001830152602182015260025afa1561197d575f5190565b61010081019081811161283b5760ff0190811161283b5760081c90565b6001600160fe1b0382168214159160021b5f5b6004811061502e575050505050565b6001600160fd1b038116810361283b578361283b5761504d8183613d38565b90835182101561282757600191602060ff60f81b888460031b1c60f81b165f1a91860101530161501f565b905f9180156151ac5760018060801b03811160071b6001600160401b0382821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17600382821c1160011b1760161990600183821c1117019060941982126151a2575b5f821361514957815f031b905b6068811361513e5760950160171b0191637f8000008311615132575b80615129575b61511f57565b9063800000001790565b50811515615119565b637f8000009250615113565b50637f800000925050565b90610100811361519b5781811c9182821b900360015f1983011b80821191821561517f575b5050156150f75790600101906150f7565b1490508061518f575b5f8061516e565b50600180831614615188565b505f925050565b60941991506150ea565b505f9150565b95949193959290928415801561545f575b61544c5784600a1c916151d68383613d38565b5f1981019590861161283b57859385871015615430576151f586614767565b965f905f905b898210615415575050808b036153ff5750600181146153e1576002810180821161283b5761522c90969594966146b1565b975f5b82811061537e57505050506001975f905f5f5f975b898910615263575050505050505050505061525e906146f0565b519190565b8a600187838a036002810193838087161461535d575b60018c16156152e4575b505050805b8d8382106152ab575050505060018091811c97811c9801811c9801979695615244565b90816152dd6152cd6152bf84600296614700565b51614db56001860185614700565b9185840360011c60010190614700565b5201615288565b9092939198826152fd828b60016153049592019d614977565b3592614700565b528a60018b01101561531e575b5060030190875f8e615283565b8d8c861061534657869161533191614700565b510361533e575b5f615311565b5f9e50615338565b50939461535581600192614fc8565b95019361531e565b9261536c908a01998984614977565b35615376846146e3565b525f92615279565b80600a989697981b90808204610400148115171561283b576001810180821161283b5780600a1b92818404610400148215171561283b576153cf6153c96001956153d693888b614929565b90614f86565b918d614700565b52019695949661522f565b506153fb9798969195506153f6929350614f86565b614e8e565b9091565b8a6302e97ebd60e51b5f5260045260245260445ffd5b9091600190818084861c16188289861c1601019201906151fb565b9350505063c7c6a10d60e01b5f5260045260245260445260645ffd5b8463113b005360e31b5f5260045260245ffd5b506103ff851615156151c3565b35906020811061547a575090565b5f199060200360031b1b1690565b602082101561549f579061549b9161546c565b1590565b6154a9828261546c565b6154c3578160201161197d5760200190601f190190615488565b50505f9056fee1e06c6b7fcc08862d951d99ad49bdf14679403cedb99ad967184938534388b8a164736f6c6343000825000a61010060405234610213576040516118d538819003601f8101601f191683016001600160401b03811184821017610217578392829160405283398101036101e08112610213576101c01361021357604051906101c082016001600160401b038111838210176102175760405280516001600160a01b038116810361021357825261008b6020820161022b565b60208301526101786101c06100a26040840161022b565b92604085019384526100b66060820161022b565b60608601526100c76080820161022b565b60808601526100d860a0820161022b565b60a08601526100e960c0820161022b565b60c08601526100fa60e0820161022b565b60e086015261010c610100820161023f565b61010086015261011f610120820161023f565b610120860152610132610140820161023f565b610140860152610145610160820161023f565b94610160810195865261015b610180830161023f565b6101808201526101a061016f81840161023f565b9101520161022b565b3360805291516001600160801b031660a052516001600160401b031660c05260e05260405161168190816102548239608051818181610192015281816104c10152818161050b015281816107df0152610a3d015260a05181818161096c0152610ddd015260c0518181816106d401528181610a88015281816113af0152611596015260e051818181610768015281816109df0152610f020152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361021357565b51906001600160801b03821682036102135756fe60806040526004361015610011575f80fd5b5f3560e01c806303c11d341461118e57806313e7c9d814611073578063163a717714610fd957806325324a4214610f265780632838863014610ee357806328ffe6c814610dc75780634f69530e14610d2357806351cff8d914610c735780635c48c1fa1461099b57806360c7dc4714610957578063636f35d314610917578063670d14b2146108c85780636725205b146108795780636c996bbd146107c45780637f8e3b4e14610723578063a23a78da146106f8578063a3c41a10146106b5578063c7742e20146105fe578063c96be4cb146104f0578063d4c5b252146104ac578063df18e04714610475578063ea101904146103c5578063ea59df4914610236578063f4dfe9e4146101775763fad7b5ff1461012c575f80fd5b34610173576020366003190112610173576001600160a01b0361014d61120a565b165f52600160205260206001600160401b03600160405f20015460801c16604051908152f35b5f80fd5b346101735760203660031901126101735761019061120a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036102235760018060a01b03165f526001602052600160405f20015f1963ffffffff825460c01c160163ffffffff811161020f57815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055005b634e487b7160e01b5f52601160045260245ffd5b632d291b9960e21b5f523360045260245ffd5b346101735760403660031901126101735761024f61120a565b602435906001600160401b0382116101735736602383011215610173578160040135906001600160401b0382116101735736602483850101116101735761029533611466565b506001600160a01b03165f818152600260205260409020549092839160a01c6001600160401b03166103b2578115928315610386575b505050610374576040516102de8161124f565b338152426001600160401b0390811660208084019182525f604080860182815287835260029093529020935184546001600160a01b0319166001600160a01b0391909116178455905160019183916103389083168661128b565b5116920191166001600160401b0319825416179055337f1cba16f293867e1925b7a207aab737880da09503990daeba9c28c49dd28141495f80a3005b638a13df2360e01b5f5260045260245ffd5b9192506001600160a01b03916103a7916024016103a23361140d565b6115d6565b1614158183806102cb565b50630be5f12560e31b5f5260045260245ffd5b3461017357602036600319011261017357600435335f52600360205260405f20815f5260205260405f206001600160401b03815460a01c1615801561045f575b61044d57600101805467ffffffffffffffff1916426001600160401b0316179055337f0faa64ab302bf0247aa20e7a072ad703a5a46f412512ffab4afd261800f46c675f80a3005b506275ede960e01b5f5260045260245ffd5b506001600160401b036001820154161515610405565b34610173576020366003190112610173576001600160a01b0361049661120a565b165f525f602052602060405f2054604051908152f35b34610173575f366003190112610173576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101735760203660031901126101735761050961120a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610223576001600160a01b03165f81815260016020818152604092839020918201805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b1617905560029190910180546001600160801b0319811690915591516001600160801b039290921680835292917fa005d3b8f5c8149659f2afc06ed99732d5891377a370a723669418ca1ca29ced9190a25f80808084335af16105d76112b6565b50156105e857602090604051908152f35b633e6297ab60e21b5f523360045260245260445ffd5b346101735760403660031901126101735761061761120a565b61061f611314565b5060018060a01b03165f52600360205260405f206024355f526020526106b160405f206001600160401b036001604051926106598461124f565b828154838060a01b038116865260a01c16602085015201541660408201526040519182918291909160406001600160401b0381606084019560018060a01b038151168552826020820151166020860152015116910152565b0390f35b34610173575f3660031901126101735760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017357602036600319011261017357602061071b61071661120a565b61140d565b604051908152f35b34610173575f3660031901126101735761078d6001600160401b034216600161074b33611466565b01805467ffffffffffffffff19166001600160401b0383161790557f0000000000000000000000000000000000000000000000000000000000000000906112f4565b6001600160401b03604051911681527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2005b34610173576020366003190112610173576107dd61120a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036102235760018060a01b0316805f526001602052600160405f2001600163ffffffff825460c01c160163ffffffff811161020f57815463ffffffff60c01b191660c09190911b63ffffffff60c01b161790555f526001602052602060018060a01b0360405f205416604051908152f35b346101735760603660031901126101735761089261120a565b604435906001600160401b0382168203610173576020916108b69160243590611332565b6040516001600160a01b039091168152f35b34610173576020366003190112610173576108e161120a565b6108e9611314565b5060018060a01b03165f5260026020526106b160405f206001600160401b036001604051926106598461124f565b34610173576020366003190112610173576001600160a01b0361093861120a565b165f526002602052602060018060a01b0360405f205416604051908152f35b34610173575f366003190112610173576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610173575f36600319011261017357335f52600160205260405f20600181019081546001600160401b0381169081158015610c5e575b8015610c49575b610c36577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610a1082856112f4565b164210610c11575060c01c63ffffffff1680610bff575060405163cb23bcb560e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610ba9575f92610bb4575b506001600160401b036024610aad6020937f0000000000000000000000000000000000000000000000000000000000000000906112f4565b60405162452aab60e01b815292166004830152909283919082906001600160a01b03165afa908115610ba9575f91610b6e575b5015610b5f5760020180546001600160801b03198116909155815467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b16179091556001600160801b0316610b3181336114ee565b6040519081527fb1c90ce88682afb6fb54564abd065e17c4728f8cb472ff17ef458143f3f7797160203392a2005b633921e40160e01b5f5260045ffd5b90506020813d602011610ba1575b81610b896020938361126a565b81010312610173575180151581036101735783610ae0565b3d9150610b7c565b6040513d5f823e3d90fd5b9091506020813d602011610bf7575b81610bd06020938361126a565b8101031261017357516001600160a01b038116810361017357906001600160401b03610a75565b3d9150610bc3565b6304dac19560e51b5f5260045260245ffd5b610c236001600160401b0391846112f4565b63d606d83f60e01b5f521660045260245ffd5b63ccabe40d60e01b5f523360045260245ffd5b506001600160401b038160801c1615156109d9565b506001600160401b038160401c1615156109d2565b3461017357602036600319011261017357610c8c61120a565b6001600160a01b0381165f81815260208190526040902054918215610d10575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af1610cf36112b6565b5015610cfb57005b633e6297ab60e21b5f5260045260245260445ffd5b50633a8d87ed60e11b5f5260045260245ffd5b3461017357602036600319011261017357600435610d4033611466565b50335f52600360205260405f20815f5260205260405f206001600160401b03815460a01c16610db45780546001600160a01b03191633178155610d8d90426001600160401b03169061128b565b337f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a3005b50636f7bbb4b60e01b5f5260045260245ffd5b602036600319011261017357610ddb61120a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160801b03169034829003610ecc576001600160a01b0316908115610ebd57335f52600160205260405f206001600160401b03815460a01c16610eaa57610e4f6001600160401b0342168261128b565b6002810180546001600160801b0319168317905580546001600160a01b0319168317905560408051928352602083019190915233917fd6a9534ce9825fa51bdbe6ed5222b2cbd5ff87e24c907e79455eb1e379e623af9190a2005b637ca7fcf160e11b5f523360045260245ffd5b63646c434960e01b5f5260045ffd5b5063312b003360e01b5f523460045260245260445ffd5b34610173575f3660031901126101735760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610173576020366003190112610173576001600160a01b03610f4761120a565b16805f52600260205260405f2060018060a01b038154163314801590610fc3575b610fb057600101805467ffffffffffffffff1916426001600160401b0316179055337fdf23ccc5fdc44a3d1778ee2f693fd5b2d1f3e4d54ec511e0249e8c25fe7324c15f80a3005b5063d5d0270160e01b5f5260045260245ffd5b506001600160401b036001820154161515610f68565b34610173576020366003190112610173576001600160a01b03610ffa61120a565b168015610ebd57335f52600160205260405f206001600160401b03815460a01c16156110605780546001600160a01b0319168217905560405190815233907f29a6038dfe9c96bd0154e53b11cacfa33bcc58aabd99ce3b416bf173c5545d6790602090a2005b63c0ae66ad60e01b5f523360045260245ffd5b346101735760203660031901126101735761108c61120a565b5f60c060405161109b81611220565b8281528260208201528260408201528260608201528260808201528260a0820152015260018060a01b03165f52600160205260e060405f206040516110df81611220565b63ffffffff6001600160401b0380845481858160018060a01b0384169889835281602084019560a01c168552600181015496879560c0604086019383891685528b60a06060890198868c60401c168a5286608082019c60801c168c52019b831c168b52600260018060801b03910154169b019a8b526040519b8c52511660208b0152511660408901525116606087015251166080850152511660a083015260018060801b0390511660c0820152f35b34610173576040366003190112610173576001600160a01b036111af61120a565b165f818152600260205260409020546001600160a01b031633036111f85760243590337f846f4cdbc573db101deaa001d6b8d79760fd98679dc4f72276080ca7233898865f80a4005b63d5d0270160e01b5f5260045260245ffd5b600435906001600160a01b038216820361017357565b60e081019081106001600160401b0382111761123b57604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b0382111761123b57604052565b90601f801991011681019081106001600160401b0382111761123b57604052565b805467ffffffffffffffff60a01b191660a09290921b67ffffffffffffffff60a01b16919091179055565b3d156112ef573d906001600160401b03821161123b57604051916112e4601f8201601f19166020018461126a565b82523d5f602084013e565b606090565b906001600160401b03809116911601906001600160401b03821161020f57565b604051906113218261124f565b5f6040838281528260208201520152565b6001600160a01b039081165f908152600260205260409020805490911692919061135d90839061154b565b159081156113e5575b506113df57815f5260016020526001600160401b03600160405f2001541690811515918261139d575b50506113985790565b505f90565b6001600160401b039192506113d482917f0000000000000000000000000000000000000000000000000000000000000000906112f4565b169116115f8061138f565b50505f90565b9050825f52600360205260405f20905f526020526114068160405f2061154b565b155f611366565b60405160208101917fcfd63c6fbcf7dbd9fb33a84f1944a724d1a9c527d2b178de6a9b914827ba7a61835246604083015230606083015260018060a01b031660808201526080815261146060a08261126a565b51902090565b6001600160a01b03165f81815260016020526040902080549092919060a01c6001600160401b0316156114dc5760018301546001600160401b03811615908115916114c6575b506114b45750565b636fc2205360e11b5f5260045260245ffd5b6001600160401b03915060801c1615155f6114ac565b63c0ae66ad60e01b5f5260045260245ffd5b8115611547576001600160a01b03165f8181526020819052604090208054919282810192831061020f577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39260209255604051908152a2565b5050565b6001600160401b03815460a01c1680159081156115c3575b506113df57600101546001600160401b031680159190821561158457505090565b6001600160401b039192506115bb82917f0000000000000000000000000000000000000000000000000000000000000000906112f4565b169116111590565b90506001600160401b038316105f611563565b906041830361166d57826020116101735780359183604011610173576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b0385116116645760401015611650576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa15610ba9575f5190565b634e487b7160e01b5f52603260045260245ffd5b50505050505f90565b5050505f9056fea164736f6c6343000825000a610220806040523461046d578061442e803803809161001e8285610485565b8339810103610240811261046d576101c01361046d57604051906101c082016001600160401b038111838210176104715760405280516001600160a01b0381169081810361046d578352610074602083016104a8565b9160208401928352610088604082016104a8565b6040850190815261009b606083016104a8565b90606086019182526100af608084016104a8565b9460808701938685526100c460a082016104a8565b60a08901526100d560c082016104a8565b60c08901526100e660e082016104a8565b60e08901526100f861010082016104bc565b61010089015261010b61012082016104bc565b61012089015261011e61014082016104bc565b61014089015261013161016082016104bc565b61016089015261014461018082016104bc565b9661018089019780895261015b6101a084016104bc565b6101a08b019081526101c0840151909a90916001600160a01b038316830361046d576101e0850151936001600160a01b038516850361046d57610200860151956001600160a01b038716870361046d576102206101b891016104a8565b9a1591821561045b575b508115610449575b5061043a57516001600160a01b0316608090815260a091825260c09283523360e0526101009390935292516001600160401b0390811661012052935184166101405293518316610160529351909116610180526101a09390935292516001600160801b039081166101c05293519093166101e052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f602082019081527f612ec94e0c45a0005e747e2ca9bc8774b44ff238d5ef4898d5e4773c3ec36f07928201929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524694810194909452308483015290835291906102d49082610485565b51902061020052604051613f5d90816104d182396080518181816103d60152818161177b01528181611a480152818161228b015261265e015260a05181818161139301528181612b530152612f4c015260c05181818161099a01528181610cd801528181612d190152818161310a015281816139de0152613c71015260e051818181610b800152818161395a0152613bf501526101005181818161078501528181611a8c0152611da601526101205181818161104701528181611cd801526135b10152610140518181816111c1015281816124cf01528181612d84015261316c015261016051818181610e9601526117450152610180518181816107f801528181611157015261240f01526101a05181818161181101528181611ea301526125c801526101c0518181816116f7015261231901526101e051818181610d750152611edc0152610200518181816103640152818161135101528181611fc801526129b20152f35b633223900b60e21b5f5260045ffd5b6001600160401b03161590505f6101ca565b6001600160801b03161591505f6101c2565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761047157604052565b51906001600160401b038216820361046d57565b51906001600160801b038216820361046d5756fe6080806040526004361015610012575f80fd5b5f3560e01c908162452aab146126eb5750806303b2bf8e146126ce57806303e026b3146125a057806305d94a821461257157806308889dc01461224d57806313e6ae9314611f0b578063168799ec14611ec75780632838863014611e845780633283687514611cfc578063461645bf14611cb95780634b9ba44614611b8f57806351cff8d914611abb57806359659e9014611a775780635c1bba3814611a3357806364c9ec6f14611a0b57806377163c1d146119ef578063778abd241461186e5780637f8e3b4e14611769578063807f248d1461172657806380f323a7146116e257806383c8d9cd146116b9578063848202fe14611690578063853404c014611669578063857553cc1461149c578063894e1e6e1461142d5780638f7758391461140d57806397c12a8b146113c25780639986df2c1461137e578063a301fe07146111e5578063a3c41a10146111a2578063a7d9a4d41461117b578063b1d95f4c14611138578063b52771ba14611115578063b9a51a8e146110ef578063c1456e0a14610d07578063cabb62f014610cc3578063cfe70f7114610baf578063d4c5b25214610b6b578063d502c2e014610ac1578063d86633db146108ca578063ddefc96414610723578063df18e047146106ec578063e93e87af146106b8578063eec1a39114610631578063f04863ad14610617578063f62de828146105b8578063faf07bda1461024c5763fe3e8cfb1461022b575f80fd5b34610248575f366003190112610248576020600154604051908152f35b5f80fd5b3461024857366003190160e0811261024857606013610248576064356001600160401b038111610248576102849036906004016127a7565b6084356001600160401b0381168082036102485760a4359060c435906001600160401b0382116102485736602383011215610248578160040135936001600160401b038511610248573660248660051b850101116102485760405196602088017f0773578667bc6b52df9f9e4c6c4001840970963dcdda5a677750a787be764cc78152600435988960408201526024356001600160401b0381168091036102485760608201526001600160401b0361033a61276c565b1660808201526080815261034f60a0826128a5565b51902060405161190160f01b602082019081527f0000000000000000000000000000000000000000000000000000000000000000602283015260428201929092526103a781606281015b03601f1981018352826128a5565b51902096875f52600960205260ff60405f2054166105a5576001600160a01b03916103d391908961387d565b167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168103610593575061040d6128d3565b6002546001600160401b039081169116106104bf5750505050506001600160401b036104376128e9565b1642111561049c575b5f52600960205260405f20600160ff198254161790557f2cc97e981abb9466667090ae15fd0060f1f1f52db3b6f2adbfff75b5ccc13aa060206001600160401b036104896128d3565b1692604051908152a261049a6136d0565b005b6001600160401b036104ac6128d3565b634f59698760e01b5f521660045260245ffd5b6104c8906136a8565b6104d06128d3565b946001600160401b03600283015496818816918291161061057c579060246001600160401b0361050a61051e946105056128d3565b61292d565b16950163ffffffff8860401c168688613768565b90540361056757505083149081610546575b5015610440576001600160401b036104ac6128d3565b90506001600160401b03806105596128e9565b169160601c16111583610530565b63f948484b60e01b5f5260045260245260445ffd5b8363f948484b60e01b5f526004525f60245260445ffd5b63733bea7160e01b5f5260045260245ffd5b8763265c934760e21b5f5260045260245ffd5b34610248576020366003190112610248576004355f526005602052608060405f205463ffffffff604051916001600160401b0381168352818160401c1660208401526001600160401b038160601c16604084015260a01c166060820152f35b34610248575f366003190112610248576020604051818152f35b5f366003190112610248576003546001600160801b03808216348216019081116106a4576001600160801b03166001600160801b03199190911681176003556040805134815260208101929092527ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d91a1005b634e487b7160e01b5f52601160045260245ffd5b346102485760203660031901126102485760206106db6106d6612756565b613569565b6001600160401b0360405191168152f35b34610248576020366003190112610248576001600160a01b0361070d6127d4565b165f525f602052602060405f2054604051908152f35b346102485760203660031901126102485761073c612756565b610745816136a8565b6001600160401b036003820154166108ae576002018054604051633387995b60e21b815260a09190911c6001600160401b031660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108a3575f91610874575b50156108585760206001600160401b03807f3f94745a5c650f29c8aa9238b68d363aaaee28eb71724bdee33f6b59582236519361084761081f7f000000000000000000000000000000000000000000000000000000000000000084431661284d565b825467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16178255565b5460a01c16936040519485521692a2005b6001600160401b0382630394db9960e31b5f521660045260245ffd5b610896915060203d60201161089c575b61088e81836128a5565b810190612ac5565b836107bd565b503d610884565b6040513d5f823e3d90fd5b6001600160401b03826302749aed60e61b5f521660045260245ffd5b34610248576108d8366127fe565b906108e3828261299a565b91909115610a95576108fc6108f7846128ff565b6136a8565b9260ff600385015460a01c16610a71576109186106d6826128ff565b6001600160401b034291161115610a4d5761093a816040610953930190612968565b6001600160401b03600287015460601c16918585612f2d565b600a811015610a395780610a23575061020061096f9101612b01565b60405163636f35d360e01b81526001600160a01b0391821660048201529290602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108a3576060935f926109ef575b5060010154604080519384526001600160a01b03909216602084015290820152f35b6001919250610a159060203d602011610a1c575b610a0d81836128a5565b810190612b15565b91906109cd565b503d610a03565b8263c05fc6bd60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b610a5e6001600160401b03916128ff565b6305bd3a4960e51b5f521660045260245ffd5b610a826001600160401b03916128ff565b633700971960e01b5f521660045260245ffd5b6020836001600160401b03610aa9826128ff565b63f948484b60e01b5f5216600452013560245260445ffd5b346102485761028036600319011261024857610adb6127d4565b6102403660231901126102485761026435906001600160401b0382116102485760806003198336030112610248576020916001600160a01b03610b1c612aea565b1615918215610b4b575b5081610b38575b506040519015158152f35b610b459150600401613900565b82610b2d565b909150610b56612aea565b6001600160a01b039081169116149083610b26565b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857600435805f52600560205260405f209081546001600160401b038160601c168015610cb05763ffffffff8260a01c1615610c905780421115610c7e57506001600160401b031691825f526004602052600360405f2001805460ff8160a01c16610c6b5760ff60a01b1916600160a01b179055549091506001600160401b03167f4d7ba62fcfe5794b2ab1db181d99e3ce52ce9618507ea8e1b430bbb493ee05825f80a361049a6136d0565b84633700971960e01b5f5260045260245ffd5b63c328529b60e01b5f5260045260245ffd5b5063ffffffff91638ad47ed960e01b5f5260045260401c1660245260445ffd5b82637be6058560e01b5f5260045260245ffd5b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b606036600319011261024857610d1b612756565b60243563ffffffff81168082036102485760443563ffffffff81169283820361024857610d47856136a8565b93600385019485549060ff8260a01c166110d357828610908115916110bc575b5080156110a3575b61108c577f00000000000000000000000000000000000000000000000000000000000000006001600160801b031663ffffffff610dac8587612913565b16908181029181830414901517156106a45780340361107657506001600160401b03168015159081611037575b5061101b5793946001600160401b031693815b63ffffffff811682811015610e7157600160ff83161b90875f52600760205260405f209063ffffffff62ffffff8560081c161691825f526020528260405f205416610e5f57509160019163ffffffff93895f52600760205260405f20905f5260205260405f209081541790550116610dec565b631ac51df360e21b5f5260045260245ffd5b505084908685600163ffffffff610eca60065497610e8e8961355b565b600655610ec47f00000000000000000000000000000000000000000000000000000000000000006001600160401b03421661284d565b99612913565b161b5f1981019081116106a45760405190608082018281106001600160401b0382111761100757604090815286835260208084018581526001600160401b039a8b1685840181815263ffffffff95861660608089019182525f8e8152600590965294869020975188549451925191519190951b67ffffffffffffffff60601b169190951b63ffffffff60401b1693909c166001600160c01b031990921691909117919091179990991760a09190911b63ffffffff60a01b1617909155825460801c8116600101919082116106a4576020968694610fe66060947f26b08854d0551740464e059f3a80ebd1af5685b04745a335e08b2cec394d4ec1969081549063ffffffff60801b9060801b169063ffffffff60801b1916179055565b610fef3461360c565b604051928352888301526040820152a3604051908152f35b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03866305bd3a4960e51b5f521660045260245ffd5b6001600160401b03915061106c907f00000000000000000000000000000000000000000000000000000000000000009061284d565b1642101587610dd9565b63312b003360e01b5f523460045260245260445ffd5b50836331de2c3d60e01b5f5260045260245260445ffd5b50602063ffffffff6110b58587612913565b1611610d6f565b63ffffffff91506002015460401c16821188610d67565b6001600160401b0388633700971960e01b5f521660045260245ffd5b34610248575f3660031901126102485760206001600160401b0360025416604051908152f35b3461024857602061112e611128366127fe565b9061349a565b6040519015158152f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857604036600319011261024857602061112e611199612756565b60243590613469565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248573660031901610240811261024857610240136102485760405161120c81612889565b600435815260243563ffffffff81168103610248576020820152604435604082015260643563ffffffff8116810361024857606082015260843563ffffffff8116810361024857608082015260a43563ffffffff811681036102485760a082015260c43560ff811681036102485760c082015260e43563ffffffff811681036102485760e0820152610104356001600160401b038116810361024857610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356101a08201526101c4356001600160a01b0381168103610248576101c08201526101e4356001600160a01b0381168103610248576101e0820152610204356001600160a01b038116810361024857610200820152610224356001600160401b038116810361024857816113769161022060209401527f000000000000000000000000000000000000000000000000000000000000000090613dd5565b604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102485760206113d2366127fe565b6001600160a01b036113e76101c08401612b01565b161591826113fc575b50506040519015158152f35b6114069250613b9c565b82806113f0565b34610248575f36600319011261024857602060025460c01c604051908152f35b346102485736600319016102a08112610248576102401361024857610264356001600160401b038111610248576114689036906004016127a7565b90610284356001600160401b03811681036102485760209261148d9261024435612b34565b61149a6040518092612840565bf35b34610248576020366003190112610248576114b5612756565b5f6101206040516114c58161286d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038060025460401c16911690811015611657575f52600460205260405f206040519061152d8261286d565b805491828152600182015460208201908152600283015460408301906001600160401b038116825260608401948160401c63ffffffff16865260808501908260601c6001600160401b0316825260a086019260a01c6001600160401b03168352600301549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c63ffffffff168952610120019860a01c60ff1615158952604051998a525160208a0152516001600160401b031660408901525163ffffffff166060880152516001600160401b03166080870152516001600160401b031660a0860152516001600160401b031660c0850152516001600160401b031660e08401525163ffffffff1661010083015251151561012082015261014090f35b6329323fff60e01b5f5260045260245ffd5b3461024857604061168261167c366127fe565b9061299a565b825191825215156020820152f35b34610248575f3660031901126102485760206001600160401b0360025460401c16604051908152f35b34610248575f3660031901126102485760206001600160401b0360025460801c16604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f366003190112610248577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185b576002546001600160401b038160801c1661184c57602061183a7fe8c8cda86092d9db6a58ac85e9523bb591c7ae5d0b675b081748ac873cff7883926001600160401b0360801b4260801b16906001600160401b0360801b191617806002556001600160401b037f00000000000000000000000000000000000000000000000000000000000000009160801c1661284d565b6001600160401b0360405191168152a1005b630157f13960e71b5f5260045ffd5b630596787760e01b5f523360045260245ffd5b346102485761187c366127fe565b90611887828261299a565b91909115610a9557611898836128ff565b906118a860208501358093613469565b6119dc576001600160401b036118bd856128ff565b165f52600460205260ff600360405f20015460a01c166119cb5761190c906118e86040860186612968565b90856001600160401b0360026119006108f78b6128ff565b015460601c1693612f2d565b92600a841015610a395783156119b8576119286106d6826128ff565b6001600160401b034291161115610a4d577f054843c28ffa5632a7cbe597b6b3cc1c479e419e0ece1bfc587bdb659ea2a043916119af6001600160401b0361199e84826119766040976128ff565b165f526008602052855f208560081c5f52602052855f20600160ff87161b81541790556128ff565b169583519283526020830190612840565ba361049a6136d0565b8263012c13df60e41b5f5260045260245ffd5b6001600160401b03610a82856128ff565b8263265c934760e21b5f5260045260245ffd5b34610248575f3660031901126102485760206040516110008152f35b34610248575f366003190112610248576003546040516001600160801b039091168152602090f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857611ad46127d4565b6001600160a01b0381165f81815260208190526040902054918215611b7c575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af13d15611b77573d611b438161294d565b90611b5160405192836128a5565b81525f60203d92013e5b15611b6257005b633e6297ab60e21b5f5260045260245260445ffd5b611b5b565b50633a8d87ed60e11b5f5260045260245ffd5b3461024857602036600319011261024857611ba8612756565b600254908160c01c906001600160401b038360401c1690611bc9838361292d565b6001600160401b0382811691161015611ca7575091905b5b6001600160401b038116906001600160401b038416821080611c6f575b15611c1a57506001600160401b0381146106a457600101611be1565b6001600160c01b03831660c082901b6001600160c01b031916176002556040516001600160401b0390911681527f702d6ba463a9d19f67d6b3ada754d6fffa92a52b279940f1d8b709b29bca676790602090a1005b50815f52600460205260ff600360405f20015460a01c1680611bfe5750611c9581613569565b6001600160401b034291161115611bfe565b611cb291508261284d565b9190611be0565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857604036600319011261024857611d15612756565b6024356001600160401b03811161024857611d349036906004016127a7565b90611d3e836136a8565b60038101916001600160401b03835416611e685760209060646001600160401b03600285015460a01c1686604051978894859363041a129160e11b8552600485015260406024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108a3575f93611e2d575b507fc8c37bab5a1fb62ad9d3e35e8c110e6d2a5fd7536ac078b8539c3cf4dc8039619260209260016001600160401b0393019182558280421616831982541617905554936040519485521692a2005b9092506020813d602011611e60575b81611e49602093836128a5565b810103126102485751916001600160401b03611dde565b3d9150611e3c565b6001600160401b03856302749aed60e61b5f521660045260245ffd5b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610248576102803660031901126102485760043561024036602319011261024857610264356001600160401b038111610248578060040191813603608060031982011261024857815f52600560205260405f20916024840135835463ffffffff8160401c168083105f1461223a57505f955b611f87886128ff565b6001600160401b03808416911614801590612227575b612210576001600160401b038260601c168042116121fe5750611fc26108f7896128ff565b90611ff77f0000000000000000000000000000000000000000000000000000000000000000611ff236602461333a565b613dd5565b95612005604483018b612968565b61200e8161294d565b9061201c60405192836128a5565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f83528960218301526041820152604181526120616061826128a5565b5190209163ffffffff600285015460401c1691606482013590602219018112156102485701600401803591906001600160401b03831161024857602001908260051b3603821361024857866120b594613768565b9054036121d6576001600160401b036120cd886128ff565b165f526004602052600360405f20019560ff875460a01c166121c557855463ffffffff60a01b191660a092831c63ffffffff928316191690921b63ffffffff60a01b1691909117855594957f38cbd674a4a3c13da56aae2819b967da7d23128b7a83dd8ee37dee1600ac9aff916040916001600160401b039061214f906128ff565b169482519182526020820152a35460a01c161561216857005b63ffffffff815460801c165f190163ffffffff81116106a457815463ffffffff60801b191660809190911b63ffffffff60801b16178155805467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b16179055005b6001600160401b03610a82896128ff565b506001600160401b036121e8876128ff565b63f948484b60e01b5f521660045260245260445ffd5b633cf7c22d60e11b5f5260045260245ffd5b8284638ad47ed960e01b5f5260045260245260445ffd5b5063ffffffff878360a01c161615611f9d565b612246600191846128c6565b1b95611f7e565b346102485760a036600319011261024857612266612756565b60243561227161276c565b906064359163ffffffff83169182840361024857608435937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185b57600254946001600160401b03808760401c1697169680880361255b575060015480840361254557506001600160401b038616926001600160401b0385169380850361252f575085158015612524575b612511576003546001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811691168181106124fd5750506001600160401b038760801c1680151590816124bf575b5061184c576123ac866001600160401b039260405160208101918c835260408201528760608201528260808201528560a082015260a0815261239f60c0826128a5565b519020968760015561284d565b169460018801936001600160401b0385116106a4577f07694a67a65f712dc672c47a76a8d24e01f6d67c9d592bd097c99a6fb9ea57cd9760a0976001600160401b03968760401b9060401b169160018060801b03191617176002556124a16124367f000000000000000000000000000000000000000000000000000000000000000087431661284d565b5f8b81526004602052604090819020868155600201805467ffffffffffffffff60a01b60a085901b16600160401b600160e01b03198b199092168717919091169890921b63ffffffff60401b169790971767ffffffffffffffff60601b428a1660601b161717909555565b604051958652602086015260408501526060840152166080820152a2005b6001600160401b0391506124f4907f00000000000000000000000000000000000000000000000000000000000000009061284d565b1642118961235c565b620155b560e01b5f5260045260245260445ffd5b85631391be4960e21b5f5260045260245ffd5b506110008611612308565b8463717e228960e11b5f5260045260245260445ffd5b83637c5f784160e11b5f5260045260245260445ffd5b87635edd899960e11b5f5260045260245260445ffd5b34610248576020366003190112610248576004355f526009602052602060ff60405f2054166040519015158152f35b34610248575f366003190112610248576002546001600160401b038160801c1680156126bf577f0000000000000000000000000000000000000000000000000000000000000000906001600160401b036125fa838361284d565b16421061269a57826001600160401b038160401c169060c01c0361268b57600380546001600160801b031981169091557fe60425f1eb46d95b991a2e37aff36c14be44a39e090af8958f80f22d02ccd14a906020906001600160801b0316612682817f000000000000000000000000000000000000000000000000000000000000000061365c565b604051908152a1005b633921e40160e01b5f5260045ffd5b6001600160401b03916126ac9161284d565b63d606d83f60e01b5f521660045260245ffd5b630f1b09f960e11b5f5260045ffd5b34610248575f366003190112610248576020600654604051908152f35b3461024857602036600319011261024857602090612707612756565b600254906001600160401b038260c01c9260401c16821491821561272e575b505015158152f35b9091505f52600483526001600160401b0380600260405f20015460601c169116108380612726565b600435906001600160401b038216820361024857565b604435906001600160401b038216820361024857565b35906001600160401b038216820361024857565b359063ffffffff8216820361024857565b9181601f84011215610248578235916001600160401b038311610248576020838186019501011161024857565b600435906001600160a01b038216820361024857565b35906001600160a01b038216820361024857565b906003198201610260811261024857610240136102485760049161024435906001600160401b0382116102485760809082900360031901126102485760040190565b90600a821015610a395752565b906001600160401b03809116911601906001600160401b0382116106a457565b61014081019081106001600160401b0382111761100757604052565b61024081019081106001600160401b0382111761100757604052565b90601f801991011681019081106001600160401b0382111761100757604052565b919082039182116106a457565b6024356001600160401b03811681036102485790565b6044356001600160401b03811681036102485790565b356001600160401b03811681036102485790565b9063ffffffff8091169116039063ffffffff82116106a457565b906001600160401b03809116911603906001600160401b0382116106a457565b6001600160401b03811161100757601f01601f191660200190565b903590601e198136030182121561024857018035906001600160401b0382116102485760200191813603831361024857565b9190916129d96129ac6108f7856128ff565b91611ff27f000000000000000000000000000000000000000000000000000000000000000091369061333a565b926129e76040820182612968565b6129f08161294d565b906129fe60405192836128a5565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f8352866021830152604182015260418152612a436061826128a5565b51902063ffffffff600284015460401c16906060830135601e1984360301811215610248578301918235926001600160401b03841161024857602001918360051b36038313610248576020612a9a95013590613768565b90541490565b51906001600160401b038216820361024857565b3563ffffffff811681036102485790565b90816020910312610248575180151581036102485790565b919082018092116106a457565b6101e4356001600160a01b03811681036102485790565b356001600160a01b03811681036102485790565b9081602091031261024857516001600160a01b03811681036102485790565b604051633dd8a00760e01b8152600480359082018190529493919291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108a3575f90612eed575b6001600160401b0316801591508115612eda575b50612ecf576024359063ffffffff821690818314159081610248576020604491604051928380926377a3f66960e11b82528d60048301528760248301525afa9081156108a3575f91612eb0575b5015612ea3576064359263ffffffff841680851415806102485781158015612e85575b8015612e67575b8015612e54575b612e44576084359063ffffffff82168203610248576102485785612c4791612913565b9060a43563ffffffff8116928382036102485763ffffffff84911611968715612e22575b50505050505050612e185760c43560ff811680910361024857600210612e0e5760e43563ffffffff8116808203610248576340000000915011612e04576001600160a01b0392612cbb929061387d565b168015908115612de4575b50612ddd57610204356001600160a01b0381169290919083830361024857604051636725205b60e01b8152600481019490945260248401526001600160401b0316604483018190529190506020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108a3575f91612dbe575b506001600160a01b031615612db857610224356001600160401b03811680820361024857612daa91506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612add565b10612db3575f90565b600990565b50600890565b612dd7915060203d602011610a1c57610a0d81836128a5565b5f612d51565b5050600790565b610204356001600160a01b0381169250828103610248575014155f612cc6565b5050505050600690565b5050505050600590565b5050505050600490565b612e3194959697505050612add565b916102485750115f808080808080612c6b565b5050505050505050505050600390565b5083610248576301000000851015612c24565b5060843563ffffffff811694508481036102485750845f9411612c1d565b50505f60843563ffffffff8116908181036102485750821015612c16565b5050505050505050600290565b612ec9915060203d60201161089c5761088e81836128a5565b5f612bf3565b505050505050600190565b90506001600160401b038616105f612ba6565b506020813d602011612f25575b81612f07602093836128a5565b8101031261024857612f206001600160401b0391612aa0565b612b92565b3d9150612efa565b604051633dd8a00760e01b8152813560048201819052959194919391907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108a3575f906132fa575b6001600160401b03168015915081156132e7575b506132db5763ffffffff60208088019260448a612fbb86612ab4565b9260405195869485936377a3f66960e11b855260048501521660248301525afa9081156108a3575f916132bc575b50156132b057606086019063ffffffff61300283612ab4565b1615801561328a575b8015613265575b8015613249575b61323c5761303b61302c60808901612ab4565b61303584612ab4565b90612913565b60a088019063ffffffff8061304f84612ab4565b16911611928315613201575b5050506131f65760c085013560ff8116809103610248576002106131eb57634000000063ffffffff61308f60e08801612ab4565b16116131e0576001600160a01b03926130a8929061387d565b1680159081156131c0575b506131b8576001600160401b03906130ce6102008401612b01565b604051636725205b60e01b81526001600160a01b03918216600482015260248101959095529116604484018190529290602090829060649082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108a3575f91613199575b506001600160a01b031615613192576001600160401b03613161610220612daa93016128ff565b166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612add565b5050600890565b6131b2915060203d602011610a1c57610a0d81836128a5565b5f61313a565b505050600790565b90506001600160a01b036131d76102008501612b01565b1614155f6130b3565b505050505050600690565b505050505050600590565b505050505050600490565b63ffffffff92935061323291836132258161321e61322c95612ab4565b1692612ab4565b1690612add565b92612ab4565b16105f808061305b565b5050505050505050600390565b50630100000063ffffffff61325d83612ab4565b161015613019565b5061327260808801612ab4565b63ffffffff8061328184612ab4565b16911611613012565b5061329482612ab4565b63ffffffff806132a660808b01612ab4565b169116101561300b565b50505050505050600290565b6132d5915060203d60201161089c5761088e81836128a5565b5f612fe9565b50505050505050600190565b90506001600160401b038616105f612f9f565b506020813d602011613332575b81613314602093836128a5565b810103126102485761332d6001600160401b0391612aa0565b612f8b565b3d9150613307565b9190826102409103126102485760405161335381612889565b80928035825261336560208201612796565b60208301526040810135604083015261338060608201612796565b606083015261339160808201612796565b60808301526133a260a08201612796565b60a083015260c08101359060ff821682036102485761022061346491819360c08601526133d160e08201612796565b60e08601526133e36101008201612782565b6101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526101a08101356101a08601526134326101c082016127ea565b6101c08601526134456101e082016127ea565b6101e086015261345861020082016127ea565b61020086015201612782565b910152565b6001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b906134a5818361299a565b91909115801561353e575b8015613511575b61350a576134cc8160406134dd930190612968565b6001600160a01b039390919061387d565b1680151591826134ec57505090565b9091506001600160a01b03906135059061020001612b01565b161490565b5050505f90565b506001600160401b03613523826128ff565b165f52600460205260ff600360405f20015460a01c166134b7565b5061355661354b826128ff565b602083013590613469565b6134b0565b5f1981146106a45760010190565b6135746003916136a8565b01546001600160401b038116801580156135fa575b80156135ed575b6135e0576135d69160401c6001600160401b031690808211156135d957505b7f00000000000000000000000000000000000000000000000000000000000000009061284d565b90565b90506135af565b50506001600160401b0390565b5060ff8260a01c16613590565b5063ffffffff8260801c161515613589565b8015613659577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f2061364e828254612add565b9055604051908152a2565b50565b81156136a45760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f2061364e828254612add565b5050565b6001600160401b038060025460401c16911690811015611657575f52600460205260405f2090565b600380546001600160801b031981169091556001600160801b03811690613716906137119060011c60016001607f1b031661370b813361365c565b836128c6565b61360c565b6040519081527f571a1dd4ebe22d48f4727c7a38bb6d08ebd461a29fbb1b9dcf578f96a8f5c39960203392a2565b91908110156137545760051b0190565b634e487b7160e01b5f52603260045260245ffd5b949293909482861015613866575f925b806001851b1061385657508282036138405794929391905f925b8284106137a0575050505050565b9091929493956001908188881c16155f146137fe576103996137ee6137c6898787613744565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b5190205b96949501929190613792565b61039961383861380f898787613744565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b5190206137f2565b50630602a2fd60e51b5f5260045260245260445ffd5b926138609061355b565b92613778565b82866394666f0d60e01b5f5260045260245260445ffd5b906041830361350a57826020116102485780359183604011610248576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b0385116138f75760401015613754576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa156108a3575f5190565b50505050505f90565b61390b81602461299a565b919091158015613b8a575b613b8457613923816128ff565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101929092526060826064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156108a3575f5f915f94613b23575b5063ffffffff1661350a576139b46106d66001600160401b03936128ff565b9082821683821611613b1b575b501690814210908115613af2575b50613aed576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690610224359081169081810361024857506040519063636f35d360e01b82526004820152602081602481855afa80156108a3576020915f91613ad0575b5060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108a3575f90613a90575b6001600160401b039150168015918215613a8a57505090565b10919050565b506020813d602011613ac8575b81613aaa602093836128a5565b8101031261024857613ac36001600160401b0391612aa0565b613a71565b3d9150613a9d565b613ae79150823d8411610a1c57610a0d81836128a5565b5f613a3c565b505f90565b6001600160401b03915016818115159182613b10575b50505f6139cf565b11159050815f613b08565b90505f6139c1565b935050506060823d606011613b7c575b81613b40606093836128a5565b8101031261024857815163ffffffff811681036102485763ffffffff613b746040613b6d60208701612aa0565b9501612aa0565b939190613995565b3d9150613b33565b50505f90565b50613b9761354b826128ff565b613916565b613ba6828261299a565b929092158015613dc3575b61350a57613bbe816128ff565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101939093526060836064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108a3575f5f915f95613d62575b5063ffffffff16613d5a57613c4f6106d66001600160401b03936128ff565b9082821683821611613d52575b501691824210908115613d29575b50613b84577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613ca79061020001612b01565b60405163636f35d360e01b81526001600160a01b039091166004820152602081602481855afa80156108a3576020915f91613ad0575060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108a3575f90613a90576001600160401b039150168015918215613a8a57505090565b6001600160401b03915016828115159182613d47575b50505f613c6a565b11159050825f613d3f565b90505f613c5c565b505050505f90565b945050506060833d606011613dbb575b81613d7f606093836128a5565b8101031261024857825163ffffffff811681036102485763ffffffff613db36040613dac60208801612aa0565b9601612aa0565b949190613c30565b3d9150613d72565b50613dd061354b826128ff565b613bb1565b613f4a610399916040516001600160401b0361022060208301937f3ce418d98a788a7574b45367f7319645b76aa64c1a53b320ecc144f9b67bbfbe85528051604085015263ffffffff60208201511660608501526040810151608085015263ffffffff60608201511660a085015263ffffffff60808201511660c085015263ffffffff60a08201511660e085015260ff60c08201511661010085015263ffffffff60e08201511661012085015282610100820151166101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c08501526101a08101516101e085015260018060a01b036101c08201511661020085015260018060a01b036101e0820151168285015260018060a01b03610200820151166102408501520151166102608201526102608152613f20610280826128a5565b519020604051928391602083019586909160429261190160f01b8352600283015260228201520190565b5190209056fea164736f6c6343000825000a' as const
