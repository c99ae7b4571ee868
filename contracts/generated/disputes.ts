// Written by contracts/build.ts from src/Disputes.sol. Change that and run: npm run contracts
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
            "internalType": "address",
            "name": "beneficiary",
            "type": "address"
          },
          {
            "internalType": "uint128",
            "name": "bond",
            "type": "uint128"
          },
          {
            "internalType": "uint64",
            "name": "number",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "index",
            "type": "uint32"
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
            "name": "programRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "rootsHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "encodingLeaf",
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

export const disputesBytecode =
  '0x6101e0604052346106ea5760405161bccb38819003601f8101601f191683016001600160401b038111848210176106545783928291604052833981010361022081126106ea576101c0136106ea576040516101c081016001600160401b038111828210176106545760405281516001600160a01b03811681036106ea57815261008a602083016106ee565b602082015261009b604083016106ee565b60408201526100ac606083016106ee565b60608201526100bd608083016106ee565b60808201526100ce60a083016106ee565b60a08201526100df60c083016106ee565b60c08201526100f060e083016106ee565b60e08201526101026101008301610702565b91826101008301526101176101208201610702565b61012083015261012a6101408201610702565b61014083015261013d6101608201610702565b90816101608401526101526101808201610702565b6101808401526101656101a08201610702565b6101a08401526101c0810151916001600160a01b03831683036106ea576101e0820151916001600160a01b03831683036106ea576102000151946001600160a01b03861686036106ea5760021b6004600160821b03166001600160801b039091161080156106d4575b61067c5760018060401b0360a08401511663ffffffff81119081156106cb575b5080156106b6575b61067c5760208301516001600160401b03161580156106a1575b801561068b575b61067c5760a0828152608091909152610100838101516001600160801b0390811690915261012080850151821690526101608085015160021c60016001607e1b03166101409081528501519091169052820180516001600160401b039081166101805260c084015181166101a05260e08401805182166101c052915191516102ac926102a7929182169116610716565b61072f565b60c083015160306001600160401b0391821602908116919082036106685761031d916102d791610716565b60408401516060850151610318916102fb916001600160401b039081169116610716565b6020860151610312906001600160401b031661072f565b90610716565b610716565b6040516118cc8082019392906001600160401b03851183861017610654576101e0918391615ef5833986516001600160a01b031686526020808801516001600160401b039081169188019190915260408089015182169088015260608089015182169088015260808089015182169088015260a08089015182169088015260c08089015182169088015260e080890151821690880152610100808901516001600160801b0390811691890191909152610120808a0151821690890152610140808a0151821690890152610160808a0151821690890152610180808a01518216908901526101a0808a015190911690880152166101c08601819052940301905ff09182156106495760c08390526040519461450a93848701936001600160401b038511888610176106545761051e85610240988a986177c18a3980516001600160a01b031682526020808201516001600160401b039081169184019190915260408083015182169084015260608083015182169084015260808083015182169084015260a08083015182169084015260c08083015182169084015260e08083015190911690830152610100808201516001600160801b0390811691840191909152610120808301518216908401526101408083015182169084015261016080830151821690840152610180808301518216908401526101a09182015116910152565b6001600160a01b039081166101c08601529081166101e0850152166102008301526102208201520301905ff080156106495760e0526040516157a59081610750823960805181818161052e0152610c74015260a0518181816111aa01528181611eff0152611f55015260c051818181601b0152818161093501528181610c2d01528181611365015281816137be01528181614a8e01526150bb015260e051818181610be6015281816112680152611df201526101005181818161116e0152613dcf015261012051818181611c9c0152613da90152610140518181816139380152613e6a0152610160518181816102ab01526147c10152610180518181816115340152611aad01526101a051818181611af30152614e5701526101c0518181816138c901526150180152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b633223900b60e21b5f5260045ffd5b506101208301516001600160801b031615610217565b5060608301516001600160401b031615610210565b5060c08301516001600160401b0316156101f6565b9050155f6101ee565b506101008301516001600160801b0316156101ce565b5f80fd5b51906001600160401b03821682036106ea57565b51906001600160801b03821682036106ea57565b6001600160401b03918216908216019190821161066857565b60011b6002600160401b03811691906002600160411b031682036106685756fe6102406040526004361015610062575b3615610019575f80fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361004d57005b6234c35560e21b5f523360045260245260445ffd5b5f610220525f3560e01c80630a1075ab1461395c5780630f9e114d146139195780631a459456146138ed57806323e8b83e146138aa57806332eced94146136e3578063477230b214613689578063515caa5a1461365b57806351cff8d91461355a578063670a1bc5146132325780636ef83c1414611cc057806372c7203514611c7a57806373611ee814611beb578063795ea18e14611b175780638704b8c314611ad157806391ddadf414611a8b578063997dc824146111d95780639986df2c14611192578063a25b06221461114c578063add98c7014610ca3578063c6e60dd014610c5c578063cabb62f014610c15578063cb23bcb514610bce578063db31b6b5146107e9578063df18e047146107a9578063edca6a8e14610306578063ee34cf1d146102cf578063ee9e1b0014610289578063f9425dbb146101fe5763ffe80d140361000f57346101f75760603660031901126101f75760043560028110156101f7576101cf613af1565b906044356001600160801b03811681036101f7576020926101ef926147a9565b604051908152f35b6102205180fd5b346101f75760c03660031901126101f7576064356001600160401b0381116101f75761022e903690600401613b04565b6084356001600160401b0381116101f75761024d903690600401613aae565b60a43593916001600160401b0385116101f757610271610282953690600401613b04565b9490936044356024356004356142ae565b6102205180f35b346101f757610220513660031901126101f75760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f75760203660031901126101f75760206102f56102f0600435614933565b614e0c565b6001600160401b0360405191168152f35b346101f75760c03660031901126101f7576004356024356001600160401b0381116101f757610339903690600401613aae565b91604435606435926001600160401b0384116101f75760e0846004019460031990360301126101f7576084356001600160401b0381116101f757610381903690600401613aae565b949060a4356001600160401b0381116101f7576103a2903690600401613b04565b90916103ad87614933565b805490989060a01c60ff16600981101561078f576005810361075757506001600160401b036103db8a614e0c565b1680421161073f57506103ef8a878b614829565b60405160208101906020825261041a8161040c604082018a614250565b03601f198101835282613ef7565b51902060098a01540361072a576104318183615515565b600a8a015403610715576101008710156106fc576004890154906001600160401b03821668ffffffffffffffff008360081b169080820461010014901517156105f0578861047e916142a1565b926104898282614ef0565b8410156106eb5760405163d3cdf79f60e01b815260a06004820152968796946104e39493929163ffffffff906104c39060a48b0190614250565b9460401c1660248901526044880152600319878403016064880152613b6a565b600319848203016084850152828152602081019260208160051b83010193836102205191607e1982360301945b84841061065257505050505050509080602092038160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561064457610220519161060a575b50945b600283901b916001600160fe1b03841684036105f057600483018084116105f05763ffffffff9361059e9361059893614f93565b90614fab565b94168463ff000000829660f81c61ff008360e81c161762ff00008360d81c16179160c81c1617146105d35761028283836149d7565b839063015abc2760e11b6102205152600452602452604461022051fd5b634e487b7160e01b61022051526011600452602461022051fd5b90506020813d60201161063c575b8161062560209383613ef7565b810103126101f75761063690614174565b86610561565b3d9150610618565b6040513d61022051823e3d90fd5b9193959750919395601f198282030183528735878112156101f75760206106d76001938783940190813581526106c96106be6106a361069387860186614118565b6080898701526080860191613f33565b6106b060408601866140e7565b908583036040870152613b6a565b926060810190614118565b916060818503910152613f33565b990193019401919492909388979694610510565b505050505050506102205194610564565b866366b629c360e01b6102205152600452602461022051fd5b638d99742960e01b6102205152600461022051fd5b63b6b506bb60e01b6102205152600461022051fd5b6326b39d0360e11b6102205152600452602461022051fd5b610220516305fb5e1b60e01b905261076e90613b34565b6005602452604461022051fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b61022051526021600452602461022051fd5b346101f75760203660031901126101f7576001600160a01b036107ca613adb565b1661022051526102205160205260206040610220512054604051908152f35b346101f75760203660031901126101f75760043561080681614933565b80549091906001600160a01b03811633819003610bb3575061082d60ff8260a01c16614eb4565b1580610b99575b60ff8260b01c16908115610b91575b5015610b6657506001600160801b036005830154165b82546007939060a01c60ff16600981101561078f576001141560058201928354906001600160801b03821694610220515061089385614994565b610b5d575b6108a288866141b7565b546001600160401b038160801c166102205152600260205263ffffffff604061022051209160c01c1661022051526020526040610220512063ffffffff6108eb818354166140a4565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028401546001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016803b156101f75760405191633d37fa7960e21b8352600483015281602481610220519361022051905af1801561064457610b42575b50600987101561078f5760088703610a03575050602091836006926109c65f5160206157795f395f51905f529660018060a01b038554166148e7565b6109e5575b505b0154936109dd6040518092613b50565ba36102205180f35b60018201546109fd91906001600160a01b03166148e7565b866109cb565b9192909160068703610ae65750600681015480610220515260036020526001600160401b0360406102205120541615610ab4575b5080546001600160a01b0316938315610a91576001600160801b038316036105f057610a8c602093610a865f5160206157795f395f51905f52966002600160811b0360069660011b16906148e7565b82615093565b6109cd565b60069250602093610a865f5160206157795f395f51905f5296610a8c93906148e7565b61022051526003602052604061022051206001600160401b03804216166001600160401b031982541617905586610a37565b60069250602093610a8c915f5160206157795f395f51905f5296610b1d60018060a01b03865416610b178484613bb6565b906148e7565b60018501546001600160a01b03169215610b3b5790610b17916142a1565b50906148e7565b61022051610b4f91613ef7565b610220516101f7578761098a565b60089750610898565b610b8c90600184015460e01c60ff6001600160801b036005870154169260a81c166147a9565b610859565b905084610843565b506001600160401b03610bab84614e0c565b164211610834565b6234c35560e21b610220515233600452602452604461022051fd5b346101f757610220513660031901126101f7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101f757610220513660031901126101f7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101f757610220513660031901126101f7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101f75760203660031901126101f757600435604051610cc381613edb565b6102205181526102205160208201526102205160408201526102205160608201526102205160808201526102205160a08201526102205160c08201526102205160e08201526102205161010082015261022051610120820152610220516101408201526102205161016082015261022051610180820152610220516101a0820152610220516101c0820152610220516101e08201526102205161020082015261022051610220820152610220516102408201526102205161026082015261022051610280820152610220516102a0820152610220516102c0820152610220516102e08201526102205161030082015261032061022051910152806102205152600160205260ff604061022051205460a01c16600981101561078f5715611134576102205152600160205260406102205120604051610e0081613edb565b81546001600160a01b038116825260a081901c60ff16600981101561078f57602083015260ff8160a81c1692600284101561078f5765ffffffffffff600a9261034095604086015260ff8160b01c161515606086015260ff8160b81c161515608086015260ff8160c01c1660a086015260c81c1660c0840152600181015460018060a01b03811660e085015263ffffffff8160a01c1661010085015263ffffffff8160c01c1661012085015260e01c610140840152600281015460018060a01b03811661016085015263ffffffff8160a01c1661018085015260c01c6101a084015260038101546101c084015260048101546001600160401b0381166101e085015263ffffffff8160401c1661020085015260601c61022084015263ffffffff60058201546001600160801b0381166102408601526001600160401b038160801c1661026086015260c01c1661028084015260068101546102a084015260078101546102c084015260088101546102e0840152600981015461030084015201546103208201526103206040519160018060a01b038151168352610fab60208201516020850190613b50565b610fbd60408201516040850190613b5d565b60608101511515606084015260808101511515608084015260ff60a08201511660a084015265ffffffffffff60c08201511660c084015260018060a01b0360e08201511660e084015263ffffffff6101008201511661010084015263ffffffff6101208201511661012084015263ffffffff6101408201511661014084015260018060a01b036101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526101c08101516101c08401526001600160401b036101e0820151166101e084015263ffffffff6102008201511661020084015260018060a01b03610220820151166102208401526001600160801b03610240820151166102408401526001600160401b036102608201511661026084015263ffffffff610280820151166102808401526102a08101516102a08401526102c08101516102c08401526102e08101516102e08401526103008101516103008401520151610320820152f35b630e96d90b60e41b6102205152600452602461022051fd5b346101f757610220513660031901126101f75760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f757610220513660031901126101f7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6102a03660031901126101f75760043560028110156101f7576102403660231901126101f757610264356001600160401b0381116101f75780600401608060031983360301126101f75761123c6001600160801b03611236613d90565b16614c14565b6001600160a01b0361124c6140bc565b16151580611a71575b611a415760405163d86633db60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692909161129f60048401613f57565b61026061024484015280356001600160401b0381168103611a3d576001600160401b03166102648401526024820135908161028485015260608480611323604487019661130f60646113076112f48b8a6140e7565b60806102a48901526102e4880191613b6a565b920187614118565b84830361026319016102c486015290613f33565b0381885afa8015610644576102205193610220519561022051926119f1575b5060405163fad7b5ff60e01b81526001600160a01b0396871660048201819052967f0000000000000000000000000000000000000000000000000000000000000000169190602081602481865afa80156106445761022051906119b1575b6001600160401b03915016611998576001891497889081611852575b50611828576113d46113cd85614160565b9185614185565b6113dd81613f18565b906113eb6040519283613ef7565b808252602082019236828201116101f757819084376020610220519183010152519020604051906001600160401b036020830193168352866040830152876060830152608082015261144060a082018b613b5d565b3360c08201526102843560e082015260e0815261145f61010082613ef7565b519020968761022051526001602052604061022051209160ff835460a01c16600981101561078f5761180f57825469ffffffffffff000000ff60a81b1960ff60a01b1933166001600160a81b031990921691909117600160a01b171660a88b901b60ff60a81b16174260c81b65ffffffffffff60c81b161783556024949392919060209060405196878092636c996bbd60e01b82528c600483015261022051905af19485156106445761022051956117d3575b506001820180546001600160c01b0319166001600160a01b03909616959095177f000000000000000000000000000000000000000000000000000000000000000060a081901b63ffffffff60a01b169190911786556115919063ffffffff16865463ffffffff60c01b191660c09190911b63ffffffff60c01b16178655565b6115996141ef565b85546001600160e01b031660e09190911b6001600160e01b0319161785556002820180546001600160a01b031981168a17825561022080518b9052600460205251604090205463ffffffff60a01b198b166001600160c01b03199092169190911760a09190911b63ffffffff60a01b16179055610204356001600160a01b03811681036101f75760048301906bffffffffffffffffffffffff82549181199060601b16911617905561169d6005830180546001600160401b0360801b61165e88614160565b63ffffffff60c01b196001600160c01b0319909316346001600160801b03161760809190911b91909116171660c089901b63ffffffff60c01b16179055565b600682018790556117c8575b5050846102205152600460205260406102205120805497680100000000000000008910156117ae5761175f6001600160401b03946116f28b61177495600160209e018155613ba1565b81549060031b908c821b915f19901b19161790558561171086614160565b16610220515260028b52604061022051208761022051528b526040610220512063ffffffff61174181835416614215565b825463ffffffff19169116179055546001600160a01b031693614160565b92604051978852898801526040870190613b5d565b1660608401526080830152827f062c19667a6b5383d3b437c1f6a43918082fc8cec2cee6b619f376e12398aeed60a03394a4604051908152f35b634e487b7160e01b61022051526041600452602461022051fd5b6007015587806116a9565b9094506020813d602011611807575b816117ef60209383613ef7565b810103126101f757611800906140d3565b938a611512565b3d91506117e2565b88630869d90160e41b6102205152600452602461022051fd5b6001600160401b0361183985614160565b630f64dbef60e31b610220515216600452602461022051fd5b90506101406001600160401b03602461186a88614160565b604051948593849263215d54f360e21b84521660048301525afa9081156106445761022051916118aa575b5060c001516001600160401b0316158a6113bc565b9050610140813d8211611990575b816118c66101409383613ef7565b810103126101f757604051906101408201906001600160401b038211838310176117ae5761012091604052805183526020810151602084015261190b6040820161414c565b604084015261191c60608201614174565b606084015261192d6080820161414c565b608084015261193e60a0820161414c565b60a084015261194f60c0820161414c565b60c084015261196060e0820161414c565b60e08401526119726101008201614174565b610100840152015180151581036101f75761012082015260c0611895565b3d91506118b8565b866306c7b3b760e51b6102205152600452602461022051fd5b506020813d6020116119e9575b816119cb60209383613ef7565b810103126101f7576119e46001600160401b039161414c565b6113a0565b3d91506119be565b94509450506060833d606011611a35575b81611a0f60609383613ef7565b810103126101f7578251936040611a28602086016140d3565b9401519493949088611342565b3d9150611a02565b5f80fd5b611a496140bc565b6102208051636b2eaabd60e01b9052336004526001600160a01b039190911660245251604490fd5b50611a7a6140bc565b6001600160a01b0316331415611255565b346101f757610220513660031901126101f75760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f757610220513660031901126101f75760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f75760203660031901126101f757600435611b3481614933565b906001600160401b03611b4683614e0c565b1680421115611bd35750611b6060ff835460a01c16614eb4565b15611bcc5760065b60058301926001600160801b03845416829460ff835460a01c16600981101561078f5760011415918154916001600160801b03831695600981101561078f5760071480611bbd57610b5d576108a288866141b7565b50611bc785614994565b610893565b6007611b68565b6303a5cac360e01b6102205152600452602461022051fd5b346101f75760603660031901126101f7576004356001600160401b038116908190036101f7576102205152600260205260406102205120602435610220515260205260606040610220512054604435610220515260036020526001600160401b036040610220512054166001600160401b036040519263ffffffff8116845260201c1660208301526040820152f35b346101f757610220513660031901126101f75760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b6102e03660031901126101f7576102403660231901126101f757610264356001600160401b0381116101f757611cfa903690600401613aae565b6101c0526101e052610284356001600160401b0381116101f757611d22903690600401613b04565b60e052610100526102c4356001600160401b0381116101f757611d49903690600401613b04565b6102005261018052610220516101a052611d64600435614933565b6101a08190525460a01c60ff16600981101561078f576001810361320e576001600160401b03611d966101a051614e0c565b1680421161073f576101a051600101546001600160a01b031633819003610bb357611dd06001600160801b0360056101a051015416614c14565b60405163a301fe0760e01b8152611de960048201613f57565b602081610244817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156106445761022051916131dc575b5060066101a0510154610120526101205181036131bd57604051611e5081613e91565b604051611e5c81613ec0565b5f81525f60208201528152604051611e7381613ec0565b5f81525f60208201526020820152604051611e8d81613ec0565b5f81525f6020820152604082015260608082015260ff6101a0515460a81c16600281101561078f5760018103613199576002905b611ec96141ef565b9163ffffffff6040519363066aac7360e01b85526024356004860152166024840152604483015260808260648160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610644576102205192613135575b5060405163ee19e84b60e01b8152602480356004830152909290610100908490817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610644576102205193613061575b508063ffffffff6020809351805160086101a051015501511660405190611fb682613ec0565b6102a4358252838201528552835185830152015160408401526001810361305557611fe560ff60045b16614c63565b6060840152611ff2614202565b60021b6403fffffffc16806101c05103613036575061200f6141ef565b612061906120456403fffffffc61202b600284901b8216613f18565b926120396040519485613ef7565b60021b16808352613f18565b6020820190601f19013682376101c051906101e0519037615360565b60643580820361301a57506120796060850151614be3565b526040820151612087615314565b9060843563ffffffff811690036101f7576120a963ffffffff608435166155e0565b610220515b60048110612fd35750506120ce63ffffffff6120c8614202565b166155e0565b610220515b60048110612f8057505060c43563ffffffff811690036101f7576120fe63ffffffff60c435166155e0565b610220515b60048110612f2d57505060e43560ff811681036101f75760ff61212691166155e0565b610220515b60048110612eda57505063ffffffff6121426141db565b16610220515b60048110612e87575050610220515b60048110612e24575063ffffffff815116610220515b60048110612dd157505063ffffffff602082015116610220515b60048110612d7e57505063ffffffff604082015116610220515b60048110612d2b575050606063ffffffff91015116610220515b60048110612cb0575050906121d1600192615360565b6121de6060860151614bf0565b52146124e7575b5080519063ffffffff60208301511690612240612201836140a4565b604080519095916122128783613ef7565b6004825261803f60e01b6020830152610200519263ffffffff6122386101805194615360565b921690614c95565b82516020810191602083526060610120830191612270878501825163ffffffff6020809280518552015116910152565b60208181015180516080870152015163ffffffff1660a08501526040810151805160c08601526020015163ffffffff1660e085015201519060e0610100840152815180915260206101408401920190610220515b8181106124d1578761234960ff6123278a8a8a6122ea818c03601f198101835282613ef7565b5190206101a05160098101919091556102a435600382015560020180546001600160c01b031660c083901b6001600160c01b031916179055614dd1565b6101a051805460ff60c01b19169290911660c01b60ff60c01b16919091179055565b6101a0515461236c65ffffffffffff8260c81c166001600160401b034216614877565b6123786101a051614ff1565b6001600160401b0381811690831611156124c05761239b60ff916123a693614877565b925b60a01c16614eb4565b15612474576123c86123f29163ffffffff60016101a051015460c01c16615060565b6101a051600101805463ffffffff60c01b191660c09290921b63ffffffff60c01b16919091179055565b6101a051805465ffffffffffff60c81b19164260c81b65ffffffffffff60c81b1617905561242460026101a0516141b7565b7f2b24b91da9cc86acdc7dd57228dbe3789b76bcd01e2874280a2ba044c6646b4d81516102a43581528260208201528061246a6004359482016101c0516101e051613b6a565b0390a26102205180f35b6124916124bb9163ffffffff60016101a051015460a01c16615060565b6101a051600101805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055565b6123f2565b50506123a660ff610220519261239d565b82518452602093840193909201916001016122c4565b606063ffffffff9160076101a051015460a052015116601060e05103612c90576125269063ffffffff61252061251b614202565b6140a4565b16613d7d565b60c052612531615314565b61014052612553612543610800613f18565b6040516101605261016051613ef7565b6108006101605152610160515061256b610800613f18565b601f1901366020610160510137610220516080525b6010608051106126485761259661014051615360565b606082015180516002101561262e57606001526125b561016051615360565b606082015180516003101561262e5760800152604051602081527f77bda00dd9d516dd507b0201108b52667a1872629e933d365631e4a3e1bd95336101605151918260208201528260206101605101604083015e610220516040848301015260408160043594601f80199101168101030190a2816121e5565b634e487b7160e01b61022051526032600452602461022051fd5b604051602081019060a051825261012051604082015263ffffffff60e01b60805160e01b16606082015260448152612681606482613ef7565b51902060c05115612c765760c05190066126a961269d826155e0565b60805161014051615574565b60c05160c05160051b0460201460c0511517156105f057808060051b04602014811517156105f0576126ec6126e660805160e0516101005161533e565b80614185565b916126ff60805160e0516101005161533e565b602081013590601e19813603018212156101f757016001600160401b038135116101f757803560051b360360208201136101f75760c05160051b8260051b10801590612c5b575b612c31576103ff8416612c1857600582901b602081019081106105f057601f8360051b019081116105f05761278c90600384901c6001600160f81b03169060081c613bb6565b600181018091116105f0578085600a1c03612bf957506127b060c05160051b615557565b600383901c6001600160f81b031685158015612bef575b612bd6576127e6600a87901c600386901c6001600160f81b03166142a1565b90815f198101116105f0575f1982019280841015612ba75761280781614dd1565b61022051909381905b858210612b7a57505080863503612b5d5750600288600a1c0188600a1c116105f0579290612843600289600a1c01614c63565b93610220515b89600a1c8110612ae957506102205160019690928390819081905b8887106129c05750505050505050505061287d90614bf0565b516101443581036129a1575060c05160051b6020600160fe1b03811690036105f057600382901c6001600160f61b0381166001600160f81b03909116036105f05760c0516128d790600784811b6103ff191691901b613bb6565b848082109182612982575b5050612966571561294a57600581901b6020600160fe1b03811690036105f0576129159060071b6103ff19811690613bb6565b60808101908181116105f05760809361292d93614f93565b506020825160071b61016051010137600160805101608052612580565b636283d1bf60e01b610220515261014435600452602461022051fd5b63f660db7160e01b610220515261014435600452602461022051fd5b612999925090612993918187614f93565b90615737565b1584876128e2565b6311dde92560e11b610220515260045261014435602452604461022051fd5b9a9d9c9b9a80880360020160018281168114612ac3575b60018a1615612a49575b805b828110612a095750505060019d9e9b9c9d8091811c98811c9601811c9601959496612864565b808d612a42612a32612a1d60029584614c00565b51612a2b6001860185614c00565b51906152ed565b9185840360011c60010190614c00565b52016129e3565b908b612a6982612a6260018a01998b3560208d01614fe1565b3592614c00565b528760018b011015612a83575b506003828a0301906129e1565b888410612aad57612a9585918d614c00565b5103612aa2575b5f612a76565b610220519b50612a9c565b9293612abb816001926152ed565b940192612a83565b612ad590860195873560208901614fe1565b35612adf8c614be3565b52610220516129d7565b8080600a959394951b0461040014811517156105f0576001810181116105f0576001810160018201600a1b0461040014600182011517156105f05780612b46612b408c8c6001809601600a1b9185600a1b91614f93565b90615515565b612b5282840189614c00565b520192919092612849565b856302e97ebd60e51b610220515235600452602452604461022051fd5b600389901c6001600160f81b0316821c60019081165f198301841c82168218019093019290910190612810565b878663c7c6a10d60e01b610220515260018060f81b039060031c16600452600a1c602452604452606461022051fd5b8563113b005360e31b6102205152600452602461022051fd5b50610220516127c7565b846375e14a4160e01b6102205152600a1c600452602452604461022051fd5b8363113b005360e31b6102205152600452602461022051fd5b50637306f42560e01b610220515260051b600452602060245260c05160051b604452606461022051fd5b50612c6e8260051b60c05160051b613bb6565b602011612746565b634e487b7160e01b61022051526012600452602461022051fd5b638babb5b560e01b610220515260e0516004526010602452604461022051fd5b6001600160fd1b03811681036105f057610220516105f0578060300180603011612d175783511115612d0357600190600381901b83901c60f81b6001600160f81b0319165f1a60508583010153016121bb565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6001600160fd1b03811681036105f057610220516105f05780602c0180602c11612d175784511115612d0357600190600381901b83901c60f81b6001600160f81b0319165f1a604c8683010153016121a1565b6001600160fd1b03811681036105f057610220516105f0578060280180602811612d175784511115612d0357600190600381901b83901c60f81b6001600160f81b0319165f1a6048868301015301612187565b6001600160fd1b03811681036105f057610220516105f0578060240180602411612d175784511115612d0357600190600381901b83901c60f81b6001600160f81b0319165f1a604486830101530161216d565b806005016005116105f057610124356001600160401b03811690036101f7576001600160fc1b03811681036105f057600190612e81612e7761ffff6001600160401b0361012435168460041b1c166155e0565b8260050186615574565b01612157565b6001600160fd1b03811681036105f057610220516105f0578060100180601011612d175784511115612d0357600190600381901b83901c60f81b6001600160f81b0319165f1a6030868301015301612148565b6001600160fd1b03811681036105f057610220516105f05780600c0180600c11612d175784511115612d0357600190600381901b83901c60f81b6001600160f81b0319165f1a602c86830101530161212b565b6001600160fd1b03811681036105f057610220516105f0578060080180600811612d175784511115612d0357600190600381901b83901c60f81b6001600160f81b0319165f1a6028868301015301612103565b6001600160fd1b03811681036105f057610220516105f0578060040180600411612d175784511115612d0357600190600381901b83901c60f81b6001600160f81b0319165f1a60248683010153016120d3565b6001600160fd1b03811681036105f057610220516105f0575f610220528351811015612d035760019060ff60f81b838260031b1c60f81b165f1a60208287010153016120ae565b90630bc9499560e21b6102205152600452602452604461022051fd5b632f7c79a360e01b61022051526101c051600452602452604461022051fd5b611fe560ff6002611fdf565b9092506101003d811161312e575b6130798183613ef7565b6101008282810103126101f7576040519060809061309683613e91565b6130a281850185614c34565b83526130b06040850161414c565b60208401528301839003605f1901126101f75761312260e06020936040516130d781613e91565b6130e360608301614174565b81526130f160808301614174565b8682015261310160a08301614174565b604082015261311260c08301614174565b6060820152604085015201614174565b60608201529290611f90565b503d61306f565b9091506080903d608011613191575b61314e8282613ef7565b60808183810103126101f757604080519261318592919061316e85613ec0565b61317a81840184614c34565b855282019101614c34565b60208201529083611f32565b3d9150613144565b63ffffffff6131a66141db565b166131b657610220515b90611ec1565b60016131b0565b63e2a1e97f60e01b610220515260045261012051602452604461022051fd5b90506020813d602011613206575b816131f760209383613ef7565b810103126101f7575181611e2d565b3d91506131ea565b610220516305fb5e1b60e01b905261322590613b34565b6001602452604461022051fd5b346101f75760403660031901126101f7576004356024356001600160401b0381116101f757613265903690600401613b04565b90919061327182614933565b805490939060a01c60ff16600981101561078f576002810361353657506001600160401b0361329f85614e0c565b1680421161073f5750600384018054855491959160c01c60ff16600481101561352c576001905b1b808503613510576132d785614bcc565b906132e56040519283613ef7565b858252602082018660051b8601903682116101f75786905b828210613500575050505b6001811161349357508161331b82614be3565b510361346e5750507f70d1dc669acde8d431014f84e14cc00487e695f54eb97784256abd5c0d0a9157939461340160038361246a945461336f65ffffffffffff8260c81c166001600160401b034216614877565b61337883614ff1565b6001600160401b03818116908316111561345d5761239b60ff9161339b93614877565b1561341c576133dc906133bc600184019163ffffffff835460c01c16615060565b815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055565b805465ffffffffffff60c81b19164260c81b65ffffffffffff60c81b161781556141b7565b54916040519384938452604060208501526040840191613f33565b61345890613438600184019163ffffffff835460a01c16615060565b815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055565b6133dc565b505061339b60ff610220519261239d565b61347790614be3565b51630e8b047d60e41b6102205152600452602452604461022051fd5b610220515b8181106134a8575060011c613308565b6134b28184614c00565b5160018201908183116105f057612a2b6134cc9286614c00565b6134d98260011c85614c00565b52600281018091111561349857634e487b7160e01b61022051526011600452602461022051fd5b81358152602091820191016132fd565b846350138e2560e11b6102205152600452602452604461022051fd5b50600160046132c6565b610220516305fb5e1b60e01b905261354d90613b34565b6002602452604461022051fd5b346101f75760203660031901126101f757613573613adb565b60018060a01b0381168061022051526102205160205260406102205120549182156136425781610220515261022051602052610220516040610220512055817f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051868152a2610220519081908190819086905af13d1561363d573d6135fb81613f18565b906136096040519283613ef7565b8152610220513d916020013e5b15613622576102205180f35b633e6297ab60e21b6102205152600452602452604461022051fd5b613616565b50633a8d87ed60e11b6102205152600452602461022051fd5b346101f757610220513660031901126101f7576020613678613d90565b6001600160801b0360405191168152f35b346101f75760203660031901126101f7576001600160a01b036136aa613adb565b166102205152600560205260606040610220512063ffffffff60018254920154604051928352818116602084015260201c166040820152f35b34611a3d576020366003190112611a3d5760043561370081614933565b61370981614994565b156138975760ff815460a01c1690600982101561077b57600581016001600160801b038154169061373b6008846141b7565b546001600160401b038160801c165f52600260205263ffffffff60405f209160c01c165f5260205260405f2063ffffffff613778818354166140a4565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028201546001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116949116843b15611a3d575f94602486926040519788938492633d37fa7960e21b845260048401525af190811561388c57600694600192613877575b5061382d83838060a01b038654166148e7565b03613859575b50015460405190919060208160085f5160206157795f395f51905f529352a36102205180f35b600182015461387191906001600160a01b03166148e7565b83613833565b5f61388191613ef7565b5f610220528661381a565b6040513d5f823e3d90fd5b5063ed91fe9960e01b5f5260045260245ffd5b34611a3d575f366003190112611a3d5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611a3d576040366003190112611a3d57613917613909613adb565b613911613af1565b90613bc3565b005b34611a3d575f366003190112611a3d5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611a3d576040366003190112611a3d576004356024356001600160401b038111611a3d5761398f903690600401613aae565b919061399a82614933565b9260ff845460a01c16600981101561077b5760048103613a9157506001600160401b036139c685614e0c565b16804211613a7f5750613a55600585613a0284867ff1c3c55a3765c05f83a5c65bc3bea9b868283c7a3bdb88d76dada00da45bd8009899614829565b8054613a2265ffffffffffff8260c81c166001600160401b034216614877565b613a2b83614ff1565b6001600160401b0381166001600160401b038316115f14613a715761239b60ff9161339b93614877565b613a6c604051928392602084526020840191613b6a565b0390a2005b505061339b60ff5f9261239d565b6326b39d0360e11b5f5260045260245ffd5b6305fb5e1b60e01b5f52613aa490613b34565b600460245260445ffd5b9181601f84011215611a3d578235916001600160401b038311611a3d5760208381860195010111611a3d57565b600435906001600160a01b0382168203611a3d57565b6024359063ffffffff82168203611a3d57565b9181601f84011215611a3d578235916001600160401b038311611a3d576020808501948460051b010111611a3d57565b600981101561077b57600452565b600981101561077b57602452565b90600982101561077b5752565b90600282101561077b5752565b908060209392818452848401375f828201840152601f01601f1916010190565b63ffffffff1663ffffffff8114612d175760010190565b8054821015612d03575f5260205f2001905f90565b91908203918211612d1757565b6001600160a01b03165f818152600560205260409020805493918415613d6b576001820180545f9663ffffffff9687169690929160201c165b8663ffffffff89161080613d55575b15613d2657835f526004602052613c258160405f20613ba1565b90549060031b1c805f52600160205260405f2060ff815460a01c16600981101561077b5760068110613d1357600614613c72575050613c66613c6c91613b8a565b97613b8a565b96613bfc565b92509650506060929496505f7f2b92538ddb9e8f191046e87eb083ac496027f51dd66db982dadcd8406f91473a9455613ceb8260011c80936004840154861c8281155f14613d0957613cd3915061dead955b546001600160a01b03166148e7565b613ce6613ce08383613bb6565b856148e7565b613bb6565b604080519384526001600160a01b03909216602084015290820152a3565b613cd39195613cc4565b8263a71cbac760e01b5f5260045260245ffd5b815467ffffffff00000000191660209190911b67ffffffff000000001617905550919350613d5392505050565b565b5063ffffffff82541663ffffffff821610613c0b565b636d99d9b960e11b5f5260045260245ffd5b81810292918115918404141715612d1757565b486001600160ff1b038116811415916001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169160011b7f0000000000000000000000000000000000000000000000000000000000000000845b612d175781841080613e41575b15613e3a5760011b6002600160811b036002600160801b03821691168103612d1757928060011b9080820460021490151715612d17579284613df0565b9350509050565b508060011b6002600160811b036002600160801b03821691168103612d17576001600160801b037f0000000000000000000000000000000000000000000000000000000000000000161015613dfd565b608081019081106001600160401b03821117613eac57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613eac57604052565b61034081019081106001600160401b03821117613eac57604052565b90601f801991011681019081106001600160401b03821117613eac57604052565b6001600160401b038111613eac57601f01601f191660200190565b81835290916001600160fb1b038311611a3d5760209260051b809284830137010190565b602435815260443563ffffffff8116809103611a3d576020820152606435604082015260843563ffffffff8116809103611a3d57606082015260a43563ffffffff8116809103611a3d57608082015260c43563ffffffff8116809103611a3d5760a082015260e43560ff8116809103611a3d5760c08201526101043563ffffffff8116809103611a3d5760e0820152610124356001600160401b038116809103611a3d576101008201526101443561012082015261016435610140820152610184356101608201526101a4356101808201526101c4356101a08201526101e4356001600160a01b03811690819003611a3d576101c0820152610204356001600160a01b03811690819003611a3d576101e0820152610224356001600160a01b03811690819003611a3d5761020082015261024435906001600160401b038216809203611a3d576102200152565b63ffffffff5f199116019063ffffffff8211612d1757565b6101e4356001600160a01b0381168103611a3d5790565b51906001600160a01b0382168203611a3d57565b9035601e1982360301811215611a3d5701602081359101916001600160401b038211611a3d578136038313611a3d57565b9035601e1982360301811215611a3d5701602081359101916001600160401b038211611a3d578160051b36038313611a3d57565b51906001600160401b0382168203611a3d57565b356001600160401b0381168103611a3d5790565b519063ffffffff82168203611a3d57565b903590601e1981360301821215611a3d57018035906001600160401b038211611a3d57602001918136038313611a3d57565b90600981101561077b57815460ff60a01b191660a09190911b60ff60a01b16179055565b6101043563ffffffff81168103611a3d5790565b60443563ffffffff81168103611a3d5790565b60a43563ffffffff81168103611a3d5790565b63ffffffff60019116019063ffffffff8211612d1757565b803582526020013563ffffffff81168103611a3d5763ffffffff60209116910152565b9060e061428e61429e93614264848261422d565b614274604085016040830161422d565b614284608085016080830161422d565b60c0810190614118565b9190928160c08201520191613f33565b90565b91908201809211612d1757565b9695979097949391946142c088614933565b9860ff8a5460a01c16600981101561077b576003810361478c57506001600160401b036142ec8b614e0c565b16804211613a7f57508954936001600160a01b0385163381900361004d575060038b019460ff86549160c01c169689906004891093845f146147845789915b86831c61476a578282036147545791905f925b82841061470757505050508181036146f2575050156146e6576143618580613bb6565b9060048b01956001600160401b03875416901b179360028b0197885460c01c86841b101561469157906144028b6001600160401b039360ff8f5460b81c169360ff8716927fbf0d7a56662b2ca23f31904c37aba2fe23e7549de4824b3d86ea835c05ca4a206080888d16976040519015158152866020820152886040820152856060820152a2558d5460ff60c01b191660c09190911b60ff60c01b16178d55565b166001600160401b03198654161785551580614682575b614521575b505050505050505060ff815460c01c16155f14614517576144d560045b825461445b65ffffffffffff8260c81c166001600160401b034216614877565b61446485614ff1565b6001600160401b0381166001600160401b038316115f146145095761239b60ff9161448e93614877565b156144e8576144af906133bc600186019163ffffffff835460c01c16615060565b825465ffffffffffff60c81b19164260c81b65ffffffffffff60c81b16178355826141b7565b805460ff60b01b1916600160b01b179055565b61450490613438600186019163ffffffff835460a01c16615060565b6144af565b505061448e60ff5f9261239d565b6144d5600261443b565b6008946145726145779363ffffffff86169961453d8585615538565b8c8b6145498787615515565b9a8b92015463ffffffff8d5460c01c166040519161456683613ec0565b82526020820152614c95565b614ef0565b9283158015614673575b61465c57600a880155865460ff60b81b1916600160b81b17875581546001600160601b03191660409190911b6bffffffff0000000000000000161790557f996bca7db43eb3a1aa3872351f4d923dd65a148765485952dd4746c9b51af9c59260209290916146489160ff9161462f9190614626906001600160401b039061460790615557565b83546001600160c01b0316911660c01b6001600160c01b031916178255565b5460c01c614dd1565b875460ff60c01b1916911660c01b60ff60c01b16178655565b604051908152a25f8080808080808061441e565b83866310f32c2d60e01b5f5260045260245260445ffd5b50650100000000008411614581565b5060ff895460b81c1615614419565b9b9a99985050955050505050505f905f905b8082106146d057505084146146bd57613d539293506149d7565b8363a30c88db60e01b5f5260045260245ffd5b90916146de816001926152ed565b9201906146a3565b61436160048096613bb6565b63039dc95360e61b5f5260045260245260445ffd5b909192936001908189871c16155f1461473a5761473090614729878686614fe1565b35906152ed565b940192919061433e565b61474f90614749878686614fe1565b356152ed565b614730565b506302e97ebd60e51b5f5260045260245260445ffd5b60018388634d7bb5c360e01b5f526004521b60245260445ffd5b60049161432b565b6305fb5e1b60e01b5f5261479f90613b34565b600360245260445ffd5b9063ffffffff6147e691949394166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016613d7d565b90600281101561077b576001600160801b0391614810916001036148205760ff60025b1690613d7d565b921680831161481c5750565b9150565b60ff6001614809565b919061040082036148645760039161484091615515565b9101549081810361484f575050565b63978873bf60e01b5f5260045260245260445ffd5b5063113b005360e31b5f5260045260245ffd5b906001600160401b03809116911603906001600160401b038211612d1757565b80156148e4577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f206148d98282546142a1565b9055604051908152a2565b50565b811561492f5760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f206148d98282546142a1565b5050565b90815f52600160205260405f209160ff835460a01c1690600982101561077b578115614982576006821015614966575050565b636fb827fb60e11b5f5260045261497d9150613b42565b60445ffd5b630e96d90b60e41b5f5260045260245ffd5b600201546001600160a01b0381165f9081526005602052604090206001015463ffffffff1680151591826149c757505090565b60a01c63ffffffff161015919050565b9060ff815460a01c16600981101561077b57600114156005820180546001600160801b038116915f90614a0b6006876141b7565b546001600160401b038160801c165f52600260205263ffffffff60405f209160c01c165f5260205260405f2063ffffffff614a48818354166140a4565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028501546001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b15611a3d575f91602483926040519485938492633d37fa7960e21b845260048401525af1801561388c57614bb9575b50600685015480825260036020526001600160401b0360408320541615614b8e575b5084546001600160a01b0316928415614b79576001600160801b03831603614b65575091610a86614b45926002600160811b036006969560011b16906148e7565b015460405190919060208160065f5160206157795f395f51905f529352a3565b634e487b7160e01b81526011600452602490fd5b60069594614b4594909350610a8692506148e7565b8152600360205260408120805467ffffffffffffffff1916426001600160401b03161790555f614b04565b614bc591505f90613ef7565b5f5f614ae2565b6001600160401b038111613eac5760051b60200190565b805115612d035760200190565b805160011015612d035760400190565b8051821015612d035760209160051b010190565b803403614c1e5750565b63312b003360e01b5f523460045260245260445ffd5b9190826040910312611a3d57604051614c4c81613ec0565b6020614c5e8183958051855201614174565b910152565b90614c6d82614bcc565b614c7a6040519182613ef7565b8281528092614c8b601f1991614bcc565b0190602036910137565b919392909363ffffffff6020840151168581811015614dbc5750614cb881614dd1565b91828603614da55795929594919094956001955f5f945f935b858510614d1957505050505050505051808303614d03575015614cf15750565b63643cd6f960e11b5f5260045260245ffd5b82632d4bca3960e01b5f5260045260245260445ffd5b9091929394959699614d2c868484614fe1565b3560018c811603614d5957614d4460019283926152ed565b9b5b811c98979682019501901c929190614cd1565b908560018d011015614d79575b614d7360019283926152ed565b9b614d46565b868910614d8f57818514614d66575f9a50614d66565b9793614d9d816001926152ed565b940197614d79565b8286631f82dc1b60e31b5f5260045260245260445ffd5b637b1b1f9960e11b5f5260045260245260445ffd5b905f915b806001841b10614de25750565b9160010191614dd5565b906001600160401b03809116911601906001600160401b038211612d1757565b61429e90614e548154614e2460ff8260a01c16614eb4565b15614e965765ffffffffffff614e4a63ffffffff80600187015460c01c165b1694614ff1565b9160c81c16614dec565b907f00000000000000000000000000000000000000000000000000000000000000006001600160401b038116821115614e8e575090614dec565b905090614dec565b65ffffffffffff614e4a63ffffffff80600187015460a01c16614e43565b6009811015908161077b5760018114918215614ee3575b8215614ed657505090565b90915061077b5760041490565b506002811491505f614ecb565b919091614efd8382615538565b8260011015612d0357600181013560f81c60068111614f8c575b80614f8157929060ff5f5b16935f925b818410614f345750505050565b9294919290916001600160fe1b0386168603612d17578560021b60080180600811612d1757600191614f6e61059885614f7794818a614f93565b60e01c90613d7d565b9501929190614f27565b929060ff6001614f22565b505f614f17565b90939293848311611a3d578411611a3d578101920390565b356001600160e01b0319811692919060048210614fc6575050565b6001600160e01b031960049290920360031b82901b16169150565b9190811015612d035760051b0190565b5460ff8160a01c1690600982101561077b576001821491821561503e575b50501561503a577f000000000000000000000000000000000000000000000000000000000000000090565b5f90565b600314915081615051575b505f8061500f565b60ff915060b01c16155f615049565b63ffffffff16906001600160401b038116821161507d5750505f90565b63ffffffff16900363ffffffff8111612d175790565b60028101805460405163fad7b5ff60e01b81526001600160a01b0391821660048201819052947f0000000000000000000000000000000000000000000000000000000000000000909216939190602081602481885afa801561388c575f906152ad575b6001600160401b039150166152a65760205f9460246040518097819363c96be4cb60e01b83528a60048401525af193841561388c575f94615272575b506151496151448560011c8096613bb6565b614897565b158061525b575b615228575b5061516963ffffffff825460a01c16614215565b9160405160608101938185106001600160401b03861117613eac5763ffffffff60409461521061521a93838a81806001819a7f8b1b312cb46131c5cd37623b6b916ec8698d01e39af8231a65accc54981471b79e8e528c81528260208201971687528d8101945f86525f5260056020528d5f209051815501945116168219845416178355511667ffffffff0000000082549160201b169067ffffffff000000001916179055565b5460a01c16614215565b8351928352166020820152a2565b91615255906152456001600160801b036005860154168092613bb6565b93546001600160a01b03166148e7565b5f615155565b506001600160801b03600582015416831015615150565b9093506020813d60201161529e575b8161528e60209383613ef7565b81010312611a3d5751925f615132565b3d9150615281565b5050505050565b506020813d6020116152e5575b816152c760209383613ef7565b81010312611a3d576152e06001600160401b039161414c565b6150f6565b3d91506152ba565b60415f9160209360405191600183536001830152602182015260025afa15611a3d575f5190565b61531e6040613f18565b9061532c6040519283613ef7565b6040825281601f19614c8b6040613f18565b9190811015612d035760051b81013590603e1981360301821215611a3d570190565b8051610400810190818111612d17576103ff01908111612d1757600a1c80156154fd5761538e610401613f18565b61539b6040519182613ef7565b61040181526153ab610401613f18565b6020820190601f19013682376153c083614c63565b9360218301915f5b8581106154795750505050505f5b600182116153ed5750506153e990614be3565b5190565b5f5b828110615416575080615401916152ed565b9060018101809111612d175760011c906153d6565b6154208185614c00565b516001820190818311612d1757615443918581101561547157612a2b9087614c00565b6154508260011c86614c00565b5260028101809111156153ef57634e487b7160e01b5f52601160045260245ffd5b5083906152ed565b825181600a1b908282046104001483151715612d17578161549991613bb6565b9061040082106154f2575b61040082116154e8575b8401602001855e60205f6040518088518087835e8101838152039060025afa1561388c576001905f516154e1828a614c00565b52016153c8565b61040091506154ae565b6104003687376154a4565b6375e14a4160e01b5f525f600452600160245260445ffd5b5f906001602093806040519385855383850137019060025afa15611a3d575f5190565b5061010081036155455750565b633b36fd2160e01b5f5260045260245ffd5b610100810190818111612d175760ff01908111612d175760081c90565b6001600160fe1b0382168214159160021b5f5b60048110615596575050505050565b6001600160fd1b0381168103612d175783612d17576155b581836142a1565b908351821015612d0357600191602060ff60f81b888460031b1c60f81b165f1a918601015301615587565b905f918015615715576001600160801b03811160071b6001600160401b0382821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17600382821c1160011b1760161990600183821c11170190609419821261570b575b5f82136156b257815f031b905b606881136156a75760950160171b0191637f800000831161569b575b80615692575b61568857565b9063800000001790565b50811515615682565b637f800000925061567c565b50637f800000925050565b9061010081136157045781811c9182821b900360015f1983011b8082119182156156e8575b505015615660579060010190615660565b149050806156f8575b5f806156d7565b506001808316146156f1565b505f925050565b6094199150615653565b505f9150565b359060208110615729575090565b5f199060200360031b1b1690565b602082101561574e579061574a9161571b565b1590565b615758828261571b565b6157725781602011611a3d5760200190601f190190615737565b50505f9056fee1e06c6b7fcc08862d951d99ad49bdf14679403cedb99ad967184938534388b8a164736f6c6343000825000a61010060405234610213576040516118cc38819003601f8101601f191683016001600160401b03811184821017610217578392829160405283398101036101e08112610213576101c01361021357604051906101c082016001600160401b038111838210176102175760405280516001600160a01b038116810361021357825261008b6020820161022b565b60208301526101786101c06100a26040840161022b565b92604085019384526100b66060820161022b565b60608601526100c76080820161022b565b60808601526100d860a0820161022b565b60a08601526100e960c0820161022b565b60c08601526100fa60e0820161022b565b60e086015261010c610100820161023f565b61010086015261011f610120820161023f565b610120860152610132610140820161023f565b610140860152610145610160820161023f565b94610160810195865261015b610180830161023f565b6101808201526101a061016f81840161023f565b9101520161022b565b3360805291516001600160801b031660a052516001600160401b031660c05260e05260405161167890816102548239608051818181610192015281816104ce01528181610518015281816107e10152610a3e015260a0518181816109780152610dfe015260c0518181816106d601528181610a890152818161139c0152611583015260e05181818161076a015281816109e00152610f190152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361021357565b51906001600160801b03821682036102135756fe60806040526004361015610011575f80fd5b5f3560e01c806303c11d34146111a657806313e7c9d81461108f578063163a717714610ff057806325324a4214610f3d5780632838863014610efa57806328ffe6c814610de05780634f69530e14610d2e57806351cff8d914610c7e5780635c48c1fa1461099c57806360c7dc4714610959578063636f35d314610919578063670d14b2146108ca5780636725205b1461087b5780636c996bbd146107c65780637f8e3b4e14610725578063a23a78da146106fa578063a3c41a10146106b7578063c7742e2014610600578063c96be4cb146104fd578063d4c5b252146104b9578063df18e04714610482578063ea101904146103d2578063ea59df4914610236578063f4dfe9e4146101775763fad7b5ff1461012c575f80fd5b34610173576020366003190112610173576001600160a01b0361014d611222565b165f52600160205260206001600160401b03600160405f20015460801c16604051908152f35b5f80fd5b3461017357602036600319011261017357610190611222565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036102235760018060a01b03165f526001602052600160405f20015f1963ffffffff825460c01c160163ffffffff811161020f57815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055005b634e487b7160e01b5f52601160045260245ffd5b632d291b9960e21b5f523360045260245ffd5b346101735760403660031901126101735761024f611222565b602435906001600160401b0382116101735736602383011215610173578160040135906001600160401b0382116101735736602483850101116101735761029533611453565b506001600160a01b03165f818152600260205260409020549092839160a01c6001600160401b03166103bf578115928315610393575b505050610381576040516102de81611267565b338152426001600160401b0390811660208084019182525f6040808601828152878352600290935290209351845492516001600160e01b03199093166001600160a01b03919091161760a09290921b67ffffffffffffffff60a01b1691909117835560019082905116920191166001600160401b0319825416179055337f1cba16f293867e1925b7a207aab737880da09503990daeba9c28c49dd28141495f80a3005b638a13df2360e01b5f5260045260245ffd5b9192506001600160a01b03916103b4916024016103af336113fa565b6115c3565b1614158183806102cb565b50630be5f12560e31b5f5260045260245ffd5b3461017357602036600319011261017357600435335f52600360205260405f20815f5260205260405f206001600160401b03815460a01c1615801561046c575b61045a57600101805467ffffffffffffffff1916426001600160401b0316179055337f0faa64ab302bf0247aa20e7a072ad703a5a46f412512ffab4afd261800f46c675f80a3005b506275ede960e01b5f5260045260245ffd5b506001600160401b036001820154161515610412565b34610173576020366003190112610173576001600160a01b036104a3611222565b165f525f602052602060405f2054604051908152f35b34610173575f366003190112610173576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461017357602036600319011261017357610516611222565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036102235760018060a01b0316805f526001602052600260405f206001810180546001600160401b0360801b4260801b16906001600160401b0360801b191617905501906001600160801b03825416916001600160801b031981541690557fa005d3b8f5c8149659f2afc06ed99732d5891377a370a723669418ca1ca29ced6020604051848152a25f80808084335af16105d96112a3565b50156105ea57602090604051908152f35b633e6297ab60e21b5f523360045260245260445ffd5b3461017357604036600319011261017357610619611222565b610621611301565b5060018060a01b03165f52600360205260405f206024355f526020526106b360405f206001600160401b0360016040519261065b84611267565b828154838060a01b038116865260a01c16602085015201541660408201526040519182918291909160406001600160401b0381606084019560018060a01b038151168552826020820151166020860152015116910152565b0390f35b34610173575f3660031901126101735760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017357602036600319011261017357602061071d610718611222565b6113fa565b604051908152f35b34610173575f3660031901126101735761078f6001600160401b034216600161074d33611453565b01805467ffffffffffffffff19166001600160401b0383161790557f0000000000000000000000000000000000000000000000000000000000000000906112e1565b6001600160401b03604051911681527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2005b34610173576020366003190112610173576107df611222565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036102235760018060a01b0316805f526001602052600160405f2001600163ffffffff825460c01c160163ffffffff811161020f57815463ffffffff60c01b191660c09190911b63ffffffff60c01b161790555f526001602052602060018060a01b0360405f205416604051908152f35b3461017357606036600319011261017357610894611222565b604435906001600160401b0382168203610173576020916108b8916024359061131f565b6040516001600160a01b039091168152f35b34610173576020366003190112610173576108e3611222565b6108eb611301565b5060018060a01b03165f5260026020526106b360405f206001600160401b0360016040519261065b84611267565b34610173576020366003190112610173576001600160a01b0361093a611222565b165f526002602052602060018060a01b0360405f205416604051908152f35b34610173575f3660031901126101735760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610173575f36600319011261017357335f52600160205260405f20600181019081546001600160401b0381169081158015610c69575b8015610c54575b610c41577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610a1182856112e1565b164210610c1c575060c01c63ffffffff1680610c0a575060405163cb23bcb560e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610bb4575f92610bbf575b506001600160401b036024610aae6020937f0000000000000000000000000000000000000000000000000000000000000000906112e1565b60405162452aab60e01b815292166004830152909283919082906001600160a01b03165afa908115610bb4575f91610b79575b5015610b6a5760020180546001600160801b0319811690915581546fffffffffffffffff000000000000000019164260401b6fffffffffffffffff000000000000000016179091556001600160801b0316610b3c81336114db565b6040519081527fb1c90ce88682afb6fb54564abd065e17c4728f8cb472ff17ef458143f3f7797160203392a2005b633921e40160e01b5f5260045ffd5b90506020813d602011610bac575b81610b9460209383611282565b81010312610173575180151581036101735783610ae1565b3d9150610b87565b6040513d5f823e3d90fd5b9091506020813d602011610c02575b81610bdb60209383611282565b8101031261017357516001600160a01b038116810361017357906001600160401b03610a76565b3d9150610bce565b6304dac19560e51b5f5260045260245ffd5b610c2e6001600160401b0391846112e1565b63d606d83f60e01b5f521660045260245ffd5b63ccabe40d60e01b5f523360045260245ffd5b506001600160401b038160801c1615156109da565b506001600160401b038160401c1615156109d3565b3461017357602036600319011261017357610c97611222565b6001600160a01b0381165f81815260208190526040902054918215610d1b575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af1610cfe6112a3565b5015610d0657005b633e6297ab60e21b5f5260045260245260445ffd5b50633a8d87ed60e11b5f5260045260245ffd5b3461017357602036600319011261017357600435610d4b33611453565b50335f52600360205260405f20815f5260205260405f206001600160401b03815460a01c16610dcd57805467ffffffffffffffff60a01b1933166001600160e01b0319909116174260a01b67ffffffffffffffff60a01b16179055337f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a3005b50636f7bbb4b60e01b5f5260045260245ffd5b602036600319011261017357610df4611222565b6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690813403610ee3576001600160a01b0316908115610ed457335f52600160205260405f206001600160401b03815460a01c16610ec15780546002820180546001600160801b031916841790556001600160e01b03191667ffffffffffffffff60a01b4260a01b16178317905560408051928352602083019190915233917fd6a9534ce9825fa51bdbe6ed5222b2cbd5ff87e24c907e79455eb1e379e623af9190a2005b637ca7fcf160e11b5f523360045260245ffd5b63646c434960e01b5f5260045ffd5b5063312b003360e01b5f523460045260245260445ffd5b34610173575f3660031901126101735760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610173576020366003190112610173576001600160a01b03610f5e611222565b16805f52600260205260405f2060018060a01b038154163314801590610fda575b610fc757600101805467ffffffffffffffff1916426001600160401b0316179055337fdf23ccc5fdc44a3d1778ee2f693fd5b2d1f3e4d54ec511e0249e8c25fe7324c15f80a3005b5063d5d0270160e01b5f5260045260245ffd5b506001600160401b036001820154161515610f7f565b34610173576020366003190112610173576001600160a01b03611011611222565b168015610ed457335f52600160205260405f206001600160401b03815460a01c161561107c57816bffffffffffffffffffffffff60a01b8254161790556040519081527f29a6038dfe9c96bd0154e53b11cacfa33bcc58aabd99ce3b416bf173c5545d6760203392a2005b63c0ae66ad60e01b5f523360045260245ffd5b34610173576020366003190112610173576110a8611222565b5f60c06040516110b781611238565b8281528260208201528260408201528260608201528260808201528260a0820152015260018060a01b03165f52600160205260e060405f206001600160801b0360405161110381611238565b63ffffffff60026001600160401b03808087549781878160018060a01b038c169b8c835281602084019160a01c16815260c08c60018701549a8b978d60a06040890198888c168a52606081019b898160401c168d52608082019e8f9160801c169052019d851c168d520154169b019a8b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b34610173576040366003190112610173576001600160a01b036111c7611222565b165f818152600260205260409020546001600160a01b031633036112105760243590337f846f4cdbc573db101deaa001d6b8d79760fd98679dc4f72276080ca7233898865f80a4005b63d5d0270160e01b5f5260045260245ffd5b600435906001600160a01b038216820361017357565b60e081019081106001600160401b0382111761125357604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b0382111761125357604052565b90601f801991011681019081106001600160401b0382111761125357604052565b3d156112dc573d906001600160401b03821161125357604051916112d1601f8201601f191660200184611282565b82523d5f602084013e565b606090565b906001600160401b03809116911601906001600160401b03821161020f57565b6040519061130e82611267565b5f6040838281528260208201520152565b6001600160a01b039081165f908152600260205260409020805490911692919061134a908390611538565b159081156113d2575b506113cc57815f5260016020526001600160401b03600160405f2001541690811515918261138a575b50506113855790565b505f90565b6001600160401b039192506113c182917f0000000000000000000000000000000000000000000000000000000000000000906112e1565b169116115f8061137c565b50505f90565b9050825f52600360205260405f20905f526020526113f38160405f20611538565b155f611353565b60405160208101917fcfd63c6fbcf7dbd9fb33a84f1944a724d1a9c527d2b178de6a9b914827ba7a61835246604083015230606083015260018060a01b031660808201526080815261144d60a082611282565b51902090565b6001600160a01b03165f81815260016020526040902080549092919060a01c6001600160401b0316156114c95760018301546001600160401b03811615908115916114b3575b506114a15750565b636fc2205360e11b5f5260045260245ffd5b6001600160401b03915060801c1615155f611499565b63c0ae66ad60e01b5f5260045260245ffd5b8115611534576001600160a01b03165f8181526020819052604090208054919282810192831061020f577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39260209255604051908152a2565b5050565b6001600160401b03815460a01c1680159081156115b0575b506113cc57600101546001600160401b031680159190821561157157505090565b6001600160401b039192506115a882917f0000000000000000000000000000000000000000000000000000000000000000906112e1565b169116111590565b90506001600160401b038316105f611550565b906041830361166457826020116101735780359183604011610173576020820135937f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0851161165b5760401015611647576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa15610bb4575f5190565b634e487b7160e01b5f52603260045260245ffd5b50505050505f90565b5050505f9056fea164736f6c6343000825000a610220806040523461046d578061450a803803809161001e8285610485565b8339810103610240811261046d576101c01361046d57604051906101c082016001600160401b038111838210176104715760405280516001600160a01b0381169081810361046d578352610074602083016104a8565b9160208401928352610088604082016104a8565b6040850190815261009b606083016104a8565b90606086019182526100af608084016104a8565b9460808701938685526100c460a082016104a8565b60a08901526100d560c082016104a8565b60c08901526100e660e082016104a8565b60e08901526100f861010082016104bc565b61010089015261010b61012082016104bc565b61012089015261011e61014082016104bc565b61014089015261013161016082016104bc565b61016089015261014461018082016104bc565b9661018089019780895261015b6101a084016104bc565b6101a08b019081526101c0840151909a90916001600160a01b038316830361046d576101e0850151936001600160a01b038516850361046d57610200860151956001600160a01b038716870361046d576102206101b891016104a8565b9a1591821561045b575b508115610449575b5061043a57516001600160a01b0316608090815260a091825260c09283523360e0526101009390935292516001600160401b0390811661012052935184166101405293518316610160529351909116610180526101a09390935292516001600160801b039081166101c05293519093166101e052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f602082019081527f612ec94e0c45a0005e747e2ca9bc8774b44ff238d5ef4898d5e4773c3ec36f07928201929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524694810194909452308483015290835291906102d49082610485565b5190206102005260405161403990816104d182396080518181816103d6015281816117f101528181611ae80152818161232f015261272f015260a05181818161140a01528181612c24015261301d015260c0518181816109a401528181610ce201528181612dea015281816131db01528181613aba0152613d4d015260e051818181610b8a01528181613a360152613cd101526101005181818161078f01528181611b2c0152611e4601526101205181818161109201528181611d78015261367d015261014051818181611238015281816125a201528181612e55015261323d015261016051818181610ea001526117bb015261018051818181610802015281816111a201526124c201526101a05181818161188701528181611f43015261269b01526101c05181818161177801526123c601526101e051818181610d870152611f86015261020051818181610364015281816113c8015281816120670152612a830152f35b633223900b60e21b5f5260045ffd5b6001600160401b03161590505f6101ca565b6001600160801b03161591505f6101c2565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761047157604052565b51906001600160401b038216820361046d57565b51906001600160801b038216820361046d5756fe6080806040526004361015610012575f80fd5b5f3560e01c908162452aab146127bc5750806303b2bf8e1461279f57806303e026b31461267357806305d94a821461264457806308889dc0146122f157806313e6ae9314611faa578063168799ec14611f675780632838863014611f245780633283687514611d9c578063461645bf14611d595780634b9ba44614611c2f57806351cff8d914611b5b57806359659e9014611b175780635c1bba3814611ad357806364c9ec6f14611aad57806377163c1d14611a91578063778abd24146118e45780637f8e3b4e146117df578063807f248d1461179c57806380f323a71461175957806383c8d9cd14611730578063848202fe14611707578063853404c0146116e0578063857553cc14611513578063894e1e6e146114a45780638f7758391461148457806397c12a8b146114395780639986df2c146113f5578063a301fe071461125c578063a3c41a1014611219578063a7d9a4d4146111c6578063b1d95f4c14611183578063b52771ba14611160578063b9a51a8e1461113a578063c1456e0a14610d11578063cabb62f014610ccd578063cfe70f7114610bb9578063d4c5b25214610b75578063d502c2e014610acb578063d86633db146108d4578063ddefc9641461072d578063df18e047146106f6578063e93e87af146106c2578063eec1a39114610631578063f04863ad14610617578063f62de828146105b8578063faf07bda1461024c5763fe3e8cfb1461022b575f80fd5b34610248575f366003190112610248576020600154604051908152f35b5f80fd5b3461024857366003190160e0811261024857606013610248576064356001600160401b03811161024857610284903690600401612878565b6084356001600160401b0381168082036102485760a4359060c435906001600160401b0382116102485736602383011215610248578160040135936001600160401b038511610248573660248660051b850101116102485760405196602088017f0773578667bc6b52df9f9e4c6c4001840970963dcdda5a677750a787be764cc78152600435988960408201526024356001600160401b0381168091036102485760608201526001600160401b0361033a61283d565b1660808201526080815261034f60a082612976565b51902060405161190160f01b602082019081527f0000000000000000000000000000000000000000000000000000000000000000602283015260428201929092526103a781606281015b03601f198101835282612976565b51902096875f52600960205260ff60405f2054166105a5576001600160a01b03916103d391908961394f565b167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168103610593575061040d6129a4565b6002546001600160401b039081169116106104bf5750505050506001600160401b036104376129ba565b1642111561049c575b5f52600960205260405f20600160ff198254161790557f2cc97e981abb9466667090ae15fd0060f1f1f52db3b6f2adbfff75b5ccc13aa060206001600160401b036104896129a4565b1692604051908152a261049a61379c565b005b6001600160401b036104ac6129a4565b634f59698760e01b5f521660045260245ffd5b6104c890613774565b6104d06129a4565b946001600160401b03600283015496818816918291161061057c579060246001600160401b0361050a61051e946105056129a4565b6129fe565b16950163ffffffff8860401c16868861383a565b90540361056757505083149081610546575b5015610440576001600160401b036104ac6129a4565b90506001600160401b03806105596129ba565b169160601c16111583610530565b63f948484b60e01b5f5260045260245260445ffd5b8363f948484b60e01b5f526004525f60245260445ffd5b63733bea7160e01b5f5260045260245ffd5b8763265c934760e21b5f5260045260245ffd5b34610248576020366003190112610248576004355f526005602052608060405f205463ffffffff604051916001600160401b0381168352818160401c1660208401526001600160401b038160601c16604084015260a01c166060820152f35b34610248575f366003190112610248576020604051818152f35b5f366003190112610248576003546001600160801b0334166001600160801b038216016001600160801b0381116106ae577ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d916001600160801b036040921680916001600160801b031916176003558151903482526020820152a1005b634e487b7160e01b5f52601160045260245ffd5b346102485760203660031901126102485760206106e56106e0612827565b613635565b6001600160401b0360405191168152f35b34610248576020366003190112610248576001600160a01b036107176128a5565b165f525f602052602060405f2054604051908152f35b3461024857602036600319011261024857610746612827565b61074f81613774565b6001600160401b036003820154166108b8576002018054604051633387995b60e21b815260a09190911c6001600160401b031660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ad575f9161087e575b50156108625760206001600160401b03807f3f94745a5c650f29c8aa9238b68d363aaaee28eb71724bdee33f6b5958223651936108516108297f000000000000000000000000000000000000000000000000000000000000000084431661291e565b825467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16178255565b5460a01c16936040519485521692a2005b6001600160401b0382630394db9960e31b5f521660045260245ffd5b6108a0915060203d6020116108a6575b6108988183612976565b810190612b96565b836107c7565b503d61088e565b6040513d5f823e3d90fd5b6001600160401b03826302749aed60e61b5f521660045260245ffd5b34610248576108e2366128cf565b906108ed8282612a6b565b91909115610a9f57610906610901846129d0565b613774565b9260ff600385015460a01c16610a7b576109226106e0826129d0565b6001600160401b034291161115610a575761094481604061095d930190612a39565b6001600160401b03600287015460601c16918585612ffe565b600a811015610a435780610a2d57506102006109799101612bd2565b60405163636f35d360e01b81526001600160a01b0391821660048201529290602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ad576060935f926109f9575b5060010154604080519384526001600160a01b03909216602084015290820152f35b6001919250610a1f9060203d602011610a26575b610a178183612976565b810190612be6565b91906109d7565b503d610a0d565b8263c05fc6bd60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b610a686001600160401b03916129d0565b6305bd3a4960e51b5f521660045260245ffd5b610a8c6001600160401b03916129d0565b633700971960e01b5f521660045260245ffd5b6020836001600160401b03610ab3826129d0565b63f948484b60e01b5f5216600452013560245260445ffd5b346102485761028036600319011261024857610ae56128a5565b6102403660231901126102485761026435906001600160401b0382116102485760806003198336030112610248576020916001600160a01b03610b26612bbb565b1615918215610b55575b5081610b42575b506040519015158152f35b610b4f91506004016139dc565b82610b37565b909150610b60612bbb565b6001600160a01b039081169116149083610b30565b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857600435805f52600560205260405f209081546001600160401b038160601c168015610cba5763ffffffff8260a01c1615610c9a5780421115610c8857506001600160401b031691825f526004602052600360405f2001805460ff8160a01c16610c755760ff60a01b1916600160a01b179055549091506001600160401b03167f4d7ba62fcfe5794b2ab1db181d99e3ce52ce9618507ea8e1b430bbb493ee05825f80a361049a61379c565b84633700971960e01b5f5260045260245ffd5b63c328529b60e01b5f5260045260245ffd5b5063ffffffff91638ad47ed960e01b5f5260045260401c1660245260445ffd5b82637be6058560e01b5f5260045260245ffd5b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b606036600319011261024857610d25612827565b60243563ffffffff81168082036102485760443563ffffffff81169283820361024857610d5185613774565b93600385019485549060ff8260a01c1661111e5782861090811591611107575b5080156110ee575b6110d7576001600160801b037f00000000000000000000000000000000000000000000000000000000000000001663ffffffff610db685876129e4565b16908181029181830414901517156106ae578034036110c157506001600160401b03168015159081611082575b506110665793946001600160401b031693815b63ffffffff811682811015610e7b57600160ff83161b90875f52600760205260405f209063ffffffff62ffffff8560081c161691825f526020528260405f205416610e6957509160019163ffffffff93895f52600760205260405f20905f5260205260405f209081541790550116610df6565b631ac51df360e21b5f5260045260245ffd5b505084908685600163ffffffff610ed460065497610e9889613627565b600655610ece7f00000000000000000000000000000000000000000000000000000000000000006001600160401b03421661291e565b996129e4565b161b5f1981019081116106ae5760405190608082018281106001600160401b0382111761105257604052858252602082019783895260408301906001600160401b031698898252606084019263ffffffff168352885f52600560205260405f2093516001600160401b03166001600160401b03166001600160401b03198554161784555163ffffffff16610f8390849063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b51825467ffffffffffffffff60601b191660609190911b67ffffffffffffffff60601b1617825551815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055815460801c63ffffffff166001019063ffffffff82116106ae5760209686946110316060947f26b08854d0551740464e059f3a80ebd1af5685b04745a335e08b2cec394d4ec1969081549063ffffffff60801b9060801b169063ffffffff60801b1916179055565b61103a346136d8565b604051928352888301526040820152a3604051908152f35b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03866305bd3a4960e51b5f521660045260245ffd5b6001600160401b0391506110b7907f00000000000000000000000000000000000000000000000000000000000000009061291e565b1642101587610de3565b63312b003360e01b5f523460045260245260445ffd5b50836331de2c3d60e01b5f5260045260245260445ffd5b50602063ffffffff61110085876129e4565b1611610d79565b63ffffffff91506002015460401c16821188610d71565b6001600160401b0388633700971960e01b5f521660045260245ffd5b34610248575f3660031901126102485760206001600160401b0360025416604051908152f35b34610248576020611179611173366128cf565b9061353a565b6040519015158152f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102485760403660031901126102485760206111796111e4612827565b602435906001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857366003190161024081126102485761024013610248576040516112838161295a565b600435815260243563ffffffff81168103610248576020820152604435604082015260643563ffffffff8116810361024857606082015260843563ffffffff8116810361024857608082015260a43563ffffffff811681036102485760a082015260c43560ff811681036102485760c082015260e43563ffffffff811681036102485760e0820152610104356001600160401b038116810361024857610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356101a08201526101c4356001600160a01b0381168103610248576101c08201526101e4356001600160a01b0381168103610248576101e0820152610204356001600160a01b038116810361024857610200820152610224356001600160401b038116810361024857816113ed9161022060209401527f000000000000000000000000000000000000000000000000000000000000000090613eb1565b604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610248576020611449366128cf565b6001600160a01b0361145e6101c08401612bd2565b16159182611473575b50506040519015158152f35b61147d9250613c78565b8280611467565b34610248575f36600319011261024857602060025460c01c604051908152f35b346102485736600319016102a08112610248576102401361024857610264356001600160401b038111610248576114df903690600401612878565b90610284356001600160401b0381168103610248576020926115049261024435612c05565b6115116040518092612911565bf35b346102485760203660031901126102485761152c612827565b5f61012060405161153c8161293e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038060025460401c169116908110156116ce575f52600460205260405f20604051906115a48261293e565b805491828152600182015460208201908152600283015460408301906001600160401b038116825260608401948160401c63ffffffff16865260808501908260601c6001600160401b0316825260a086019260a01c6001600160401b03168352600301549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c63ffffffff168952610120019860a01c60ff1615158952604051998a525160208a0152516001600160401b031660408901525163ffffffff166060880152516001600160401b03166080870152516001600160401b031660a0860152516001600160401b031660c0850152516001600160401b031660e08401525163ffffffff1661010083015251151561012082015261014090f35b6329323fff60e01b5f5260045260245ffd5b346102485760406116f96116f3366128cf565b90612a6b565b825191825215156020820152f35b34610248575f3660031901126102485760206001600160401b0360025460401c16604051908152f35b34610248575f3660031901126102485760206001600160401b0360025460801c16604051908152f35b34610248575f3660031901126102485760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f366003190112610248577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036118d1576002546001600160401b038160801c166118c25760206118b07fe8c8cda86092d9db6a58ac85e9523bb591c7ae5d0b675b081748ac873cff7883926001600160401b0360801b4260801b16906001600160401b0360801b191617806002556001600160401b037f00000000000000000000000000000000000000000000000000000000000000009160801c1661291e565b6001600160401b0360405191168152a1005b630157f13960e71b5f5260045ffd5b630596787760e01b5f523360045260245ffd5b34610248576118f2366128cf565b906118fd8282612a6b565b91909115610a9f5761190e836129d0565b9061194a602085013580936001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b611a7e576001600160401b0361195f856129d0565b165f52600460205260ff600360405f20015460a01c16611a6d576119ae9061198a6040860186612a39565b90856001600160401b0360026119a26109018b6129d0565b015460601c1693612ffe565b92600a841015610a43578315611a5a576119ca6106e0826129d0565b6001600160401b034291161115610a57577f054843c28ffa5632a7cbe597b6b3cc1c479e419e0ece1bfc587bdb659ea2a04391611a516001600160401b03611a408482611a186040976129d0565b165f526008602052855f208560081c5f52602052855f20600160ff87161b81541790556129d0565b169583519283526020830190612911565ba361049a61379c565b8263012c13df60e41b5f5260045260245ffd5b6001600160401b03610a8c856129d0565b8263265c934760e21b5f5260045260245ffd5b34610248575f3660031901126102485760206040516110008152f35b34610248575f3660031901126102485760206001600160801b0360035416604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857611b746128a5565b6001600160a01b0381165f81815260208190526040902054918215611c1c575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af13d15611c17573d611be381612a1e565b90611bf16040519283612976565b81525f60203d92013e5b15611c0257005b633e6297ab60e21b5f5260045260245260445ffd5b611bfb565b50633a8d87ed60e11b5f5260045260245ffd5b3461024857602036600319011261024857611c48612827565b600254908160c01c906001600160401b038360401c1690611c6983836129fe565b6001600160401b0382811691161015611d47575091905b5b6001600160401b038116906001600160401b038416821080611d0f575b15611cba57506001600160401b0381146106ae57600101611c81565b6001600160c01b03831660c082901b6001600160c01b031916176002556040516001600160401b0390911681527f702d6ba463a9d19f67d6b3ada754d6fffa92a52b279940f1d8b709b29bca676790602090a1005b50815f52600460205260ff600360405f20015460a01c1680611c9e5750611d3581613635565b6001600160401b034291161115611c9e565b611d5291508261291e565b9190611c80565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857604036600319011261024857611db5612827565b6024356001600160401b03811161024857611dd4903690600401612878565b90611dde83613774565b60038101916001600160401b03835416611f085760209060646001600160401b03600285015460a01c1686604051978894859363041a129160e11b8552600485015260406024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108ad575f93611ecd575b507fc8c37bab5a1fb62ad9d3e35e8c110e6d2a5fd7536ac078b8539c3cf4dc8039619260209260016001600160401b0393019182558280421616831982541617905554936040519485521692a2005b9092506020813d602011611f00575b81611ee960209383612976565b810103126102485751916001600160401b03611e7e565b3d9150611edc565b6001600160401b03856302749aed60e61b5f521660045260245ffd5b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f3660031901126102485760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248576102803660031901126102485760043561024036602319011261024857610264356001600160401b038111610248578060040191813603608060031982011261024857815f52600560205260405f20916024840135835463ffffffff8160401c168083105f146122de57505f955b612026886129d0565b6001600160401b038084169116148015906122cb575b6122b4576001600160401b038260601c168042116122a25750612061610901896129d0565b906120967f000000000000000000000000000000000000000000000000000000000000000061209136602461340b565b613eb1565b956120a4604483018b612a39565b6120ad81612a1e565b906120bb6040519283612976565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f8352896021830152604182015260418152612100606182612976565b5190209163ffffffff600285015460401c1691606482013590602219018112156102485701600401803591906001600160401b03831161024857602001908260051b3603821361024857866121549461383a565b90540361227a576001600160401b0361216c886129d0565b165f526004602052600360405f20019560ff875460a01c1661226957855463ffffffff60a01b191660a092831c63ffffffff928316191690921b63ffffffff60a01b1691909117855594957f38cbd674a4a3c13da56aae2819b967da7d23128b7a83dd8ee37dee1600ac9aff916040916001600160401b03906121ee906129d0565b169482519182526020820152a35460a01c161561220757005b63ffffffff815460801c165f190163ffffffff81116106ae57815463ffffffff60801b191660809190911b63ffffffff60801b1617815580546fffffffffffffffff000000000000000019164260401b67ffffffffffffffff60401b16179055005b6001600160401b03610a8c896129d0565b506001600160401b0361228c876129d0565b63f948484b60e01b5f521660045260245260445ffd5b633cf7c22d60e11b5f5260045260245ffd5b8284638ad47ed960e01b5f5260045260245260445ffd5b5063ffffffff878360a01c16161561203c565b6122ea60019184612997565b1b9561201d565b346102485760a03660031901126102485761230a612827565b60243561231561283d565b906064359163ffffffff83169182840361024857608435937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036118d157600254946001600160401b03808760401c1697169680880361262e575060015480840361261857506001600160401b038616926001600160401b038516938085036126025750851580156125f7575b6125e4576001600160801b03600354166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908181106125d05750506001600160401b038760801c168015159081612592575b506118c257612457866001600160401b039260405160208101918c835260408201528760608201528260808201528560a082015260a0815261244a60c082612976565b519020968760015561291e565b169460018801936001600160401b0385116106ae577f07694a67a65f712dc672c47a76a8d24e01f6d67c9d592bd097c99a6fb9ea57cd9760a09767ffffffffffffffff60401b6001600160401b039760401b16916001600160801b03191617176002556125746124e97f000000000000000000000000000000000000000000000000000000000000000087431661291e565b80958b5f52600460205261252b600260405f208881550191858a19845416178355829063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b805442891660601b67ffffffffffffffff60601b166fffffffffffffffffffffffffffffffff60601b199091161760a09290921b67ffffffffffffffff60a01b16919091179055565b604051958652602086015260408501526060840152166080820152a2005b6001600160401b0391506125c7907f00000000000000000000000000000000000000000000000000000000000000009061291e565b16421189612407565b620155b560e01b5f5260045260245260445ffd5b85631391be4960e21b5f5260045260245ffd5b5061100086116123ac565b8463717e228960e11b5f5260045260245260445ffd5b83637c5f784160e11b5f5260045260245260445ffd5b87635edd899960e11b5f5260045260245260445ffd5b34610248576020366003190112610248576004355f526009602052602060ff60405f2054166040519015158152f35b34610248575f366003190112610248576002546001600160401b038160801c168015612790577f0000000000000000000000000000000000000000000000000000000000000000906001600160401b036126cd838361291e565b16421061276b57826001600160401b038160401c169060c01c0361275c577fe60425f1eb46d95b991a2e37aff36c14be44a39e090af8958f80f22d02ccd14a60206003546001600160801b038116906001600160801b031916600355612753817f0000000000000000000000000000000000000000000000000000000000000000613728565b604051908152a1005b633921e40160e01b5f5260045ffd5b6001600160401b039161277d9161291e565b63d606d83f60e01b5f521660045260245ffd5b630f1b09f960e11b5f5260045ffd5b34610248575f366003190112610248576020600654604051908152f35b34610248576020366003190112610248576020906127d8612827565b600254906001600160401b038260c01c9260401c1682149182156127ff575b505015158152f35b9091505f52600483526001600160401b0380600260405f20015460601c1691161083806127f7565b600435906001600160401b038216820361024857565b604435906001600160401b038216820361024857565b35906001600160401b038216820361024857565b359063ffffffff8216820361024857565b9181601f84011215610248578235916001600160401b038311610248576020838186019501011161024857565b600435906001600160a01b038216820361024857565b35906001600160a01b038216820361024857565b906003198201610260811261024857610240136102485760049161024435906001600160401b0382116102485760809082900360031901126102485760040190565b90600a821015610a435752565b906001600160401b03809116911601906001600160401b0382116106ae57565b61014081019081106001600160401b0382111761105257604052565b61024081019081106001600160401b0382111761105257604052565b90601f801991011681019081106001600160401b0382111761105257604052565b919082039182116106ae57565b6024356001600160401b03811681036102485790565b6044356001600160401b03811681036102485790565b356001600160401b03811681036102485790565b9063ffffffff8091169116039063ffffffff82116106ae57565b906001600160401b03809116911603906001600160401b0382116106ae57565b6001600160401b03811161105257601f01601f191660200190565b903590601e198136030182121561024857018035906001600160401b0382116102485760200191813603831361024857565b919091612aaa612a7d610901856129d0565b916120917f000000000000000000000000000000000000000000000000000000000000000091369061340b565b92612ab86040820182612a39565b612ac181612a1e565b90612acf6040519283612976565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f8352866021830152604182015260418152612b14606182612976565b51902063ffffffff600284015460401c16906060830135601e1984360301811215610248578301918235926001600160401b03841161024857602001918360051b36038313610248576020612b6b9501359061383a565b90541490565b51906001600160401b038216820361024857565b3563ffffffff811681036102485790565b90816020910312610248575180151581036102485790565b919082018092116106ae57565b6101e4356001600160a01b03811681036102485790565b356001600160a01b03811681036102485790565b9081602091031261024857516001600160a01b03811681036102485790565b604051633dd8a00760e01b8152600480359082018190529493919291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ad575f90612fbe575b6001600160401b0316801591508115612fab575b50612fa0576024359063ffffffff821690818314159081610248576020604491604051928380926377a3f66960e11b82528d60048301528760248301525afa9081156108ad575f91612f81575b5015612f74576064359263ffffffff841680851415806102485781158015612f56575b8015612f38575b8015612f25575b612f15576084359063ffffffff82168203610248576102485785612d18916129e4565b9060a43563ffffffff8116928382036102485763ffffffff84911611968715612ef3575b50505050505050612ee95760c43560ff811680910361024857600210612edf5760e43563ffffffff8116808203610248576340000000915011612ed5576001600160a01b0392612d8c929061394f565b168015908115612eb5575b50612eae57610204356001600160a01b0381169290919083830361024857604051636725205b60e01b8152600481019490945260248401526001600160401b0316604483018190529190506020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ad575f91612e8f575b506001600160a01b031615612e8957610224356001600160401b03811680820361024857612e7b91506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612bae565b10612e84575f90565b600990565b50600890565b612ea8915060203d602011610a2657610a178183612976565b5f612e22565b5050600790565b610204356001600160a01b0381169250828103610248575014155f612d97565b5050505050600690565b5050505050600590565b5050505050600490565b612f0294959697505050612bae565b916102485750115f808080808080612d3c565b5050505050505050505050600390565b5083610248576301000000851015612cf5565b5060843563ffffffff811694508481036102485750845f9411612cee565b50505f60843563ffffffff8116908181036102485750821015612ce7565b5050505050505050600290565b612f9a915060203d6020116108a6576108988183612976565b5f612cc4565b505050505050600190565b90506001600160401b038616105f612c77565b506020813d602011612ff6575b81612fd860209383612976565b8101031261024857612ff16001600160401b0391612b71565b612c63565b3d9150612fcb565b604051633dd8a00760e01b8152813560048201819052959194919391907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ad575f906133cb575b6001600160401b03168015915081156133b8575b506133ac5763ffffffff60208088019260448a61308c86612b85565b9260405195869485936377a3f66960e11b855260048501521660248301525afa9081156108ad575f9161338d575b501561338157606086019063ffffffff6130d383612b85565b1615801561335b575b8015613336575b801561331a575b61330d5761310c6130fd60808901612b85565b61310684612b85565b906129e4565b60a088019063ffffffff8061312084612b85565b169116119283156132d2575b5050506132c75760c085013560ff8116809103610248576002106132bc57634000000063ffffffff61316060e08801612b85565b16116132b1576001600160a01b0392613179929061394f565b168015908115613291575b50613289576001600160401b039061319f6102008401612bd2565b604051636725205b60e01b81526001600160a01b03918216600482015260248101959095529116604484018190529290602090829060649082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ad575f9161326a575b506001600160a01b031615613263576001600160401b03613232610220612e7b93016129d0565b166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612bae565b5050600890565b613283915060203d602011610a2657610a178183612976565b5f61320b565b505050600790565b90506001600160a01b036132a86102008501612bd2565b1614155f613184565b505050505050600690565b505050505050600590565b505050505050600490565b63ffffffff92935061330391836132f6816132ef6132fd95612b85565b1692612b85565b1690612bae565b92612b85565b16105f808061312c565b5050505050505050600390565b50630100000063ffffffff61332e83612b85565b1610156130ea565b5061334360808801612b85565b63ffffffff8061335284612b85565b169116116130e3565b5061336582612b85565b63ffffffff8061337760808b01612b85565b16911610156130dc565b50505050505050600290565b6133a6915060203d6020116108a6576108988183612976565b5f6130ba565b50505050505050600190565b90506001600160401b038616105f613070565b506020813d602011613403575b816133e560209383612976565b81010312610248576133fe6001600160401b0391612b71565b61305c565b3d91506133d8565b919082610240910312610248576040516134248161295a565b80928035825261343660208201612867565b60208301526040810135604083015261345160608201612867565b606083015261346260808201612867565b608083015261347360a08201612867565b60a083015260c08101359060ff821682036102485761022061353591819360c08601526134a260e08201612867565b60e08601526134b46101008201612853565b6101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526101a08101356101a08601526135036101c082016128bb565b6101c08601526135166101e082016128bb565b6101e086015261352961020082016128bb565b61020086015201612853565b910152565b906135458183612a6b565b9190911580156135de575b80156135b1575b6135aa5761356c81604061357d930190612a39565b6001600160a01b039390919061394f565b16801515918261358c57505090565b9091506001600160a01b03906135a59061020001612bd2565b161490565b5050505f90565b506001600160401b036135c3826129d0565b165f52600460205260ff600360405f20015460a01c16613557565b506136226135eb826129d0565b6020830135906001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b613550565b5f1981146106ae5760010190565b613640600391613774565b01546001600160401b038116801580156136c6575b80156136b9575b6136ac576136a29160401c6001600160401b031690808211156136a557505b7f00000000000000000000000000000000000000000000000000000000000000009061291e565b90565b905061367b565b50506001600160401b0390565b5060ff8260a01c1661365c565b5063ffffffff8260801c161515613655565b8015613725577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f2061371a828254612bae565b9055604051908152a2565b50565b81156137705760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f2061371a828254612bae565b5050565b6001600160401b038060025460401c169116908110156116ce575f52600460205260405f2090565b6003546137e86137e36f7fffffffffffffffffffffffffffffff6001600160801b038416936001600160801b0319811660035560011c166137dd8133613728565b83612997565b6136d8565b6040519081527f571a1dd4ebe22d48f4727c7a38bb6d08ebd461a29fbb1b9dcf578f96a8f5c39960203392a2565b91908110156138265760051b0190565b634e487b7160e01b5f52603260045260245ffd5b949293909482861015613938575f925b806001851b1061392857508282036139125794929391905f925b828410613872575050505050565b9091929493956001908188881c16155f146138d0576103996138c0613898898787613816565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b5190205b96949501929190613864565b61039961390a6138e1898787613816565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b5190206138c4565b50630602a2fd60e51b5f5260045260245260445ffd5b9261393290613627565b9261384a565b82866394666f0d60e01b5f5260045260245260445ffd5b90604183036135aa57826020116102485780359183604011610248576020820135937f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a085116139d35760401015613826576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa156108ad575f5190565b50505050505f90565b6139e7816024612a6b565b919091158015613c66575b613c60576139ff816129d0565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101929092526060826064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156108ad575f5f915f94613bff575b5063ffffffff166135aa57613a906106e06001600160401b03936129d0565b9082821683821611613bf7575b501690814210908115613bce575b50613bc9576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690610224359081169081810361024857506040519063636f35d360e01b82526004820152602081602481855afa80156108ad576020915f91613bac575b5060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ad575f90613b6c575b6001600160401b039150168015918215613b6657505090565b10919050565b506020813d602011613ba4575b81613b8660209383612976565b8101031261024857613b9f6001600160401b0391612b71565b613b4d565b3d9150613b79565b613bc39150823d8411610a2657610a178183612976565b5f613b18565b505f90565b6001600160401b03915016818115159182613bec575b50505f613aab565b11159050815f613be4565b90505f613a9d565b935050506060823d606011613c58575b81613c1c60609383612976565b8101031261024857815163ffffffff811681036102485763ffffffff613c506040613c4960208701612b71565b9501612b71565b939190613a71565b3d9150613c0f565b50505f90565b50613c736135eb826129d0565b6139f2565b613c828282612a6b565b929092158015613e9f575b6135aa57613c9a816129d0565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101939093526060836064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108ad575f5f915f95613e3e575b5063ffffffff16613e3657613d2b6106e06001600160401b03936129d0565b9082821683821611613e2e575b501691824210908115613e05575b50613c60577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613d839061020001612bd2565b60405163636f35d360e01b81526001600160a01b039091166004820152602081602481855afa80156108ad576020915f91613bac575060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ad575f90613b6c576001600160401b039150168015918215613b6657505090565b6001600160401b03915016828115159182613e23575b50505f613d46565b11159050825f613e1b565b90505f613d38565b505050505f90565b945050506060833d606011613e97575b81613e5b60609383612976565b8101031261024857825163ffffffff811681036102485763ffffffff613e8f6040613e8860208801612b71565b9601612b71565b949190613d0c565b3d9150613e4e565b50613eac6135eb826129d0565b613c8d565b614026610399916040516001600160401b0361022060208301937f3ce418d98a788a7574b45367f7319645b76aa64c1a53b320ecc144f9b67bbfbe85528051604085015263ffffffff60208201511660608501526040810151608085015263ffffffff60608201511660a085015263ffffffff60808201511660c085015263ffffffff60a08201511660e085015260ff60c08201511661010085015263ffffffff60e08201511661012085015282610100820151166101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c08501526101a08101516101e085015260018060a01b036101c08201511661020085015260018060a01b036101e0820151168285015260018060a01b03610200820151166102408501520151166102608201526102608152613ffc61028082612976565b519020604051928391602083019586909160429261190160f01b8352600283015260228201520190565b5190209056fea164736f6c6343000825000a' as const
