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
    "name": "disputesOf",
    "outputs": [
      {
        "internalType": "bytes32[]",
        "name": "",
        "type": "bytes32[]"
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
  '0x6101e08060405234610697578061be34803803809161001e8285610731565b83398101036102208112610697576101c013610697576040516101c081016001600160401b0381118282101761069b5760405281516001600160a01b038116810361069757815261007160208301610754565b602082015261008260408301610754565b604082015261009360608301610754565b60608201526100a460808301610754565b60808201526100b560a08301610754565b60a08201526100c660c08301610754565b60c08201526100d760e08301610754565b60e08201526100e96101008301610768565b91826101008301526100fe6101208201610768565b6101208301526101116101408201610768565b6101408301526101246101608201610768565b90816101608401526101396101808201610768565b61018084015261014c6101a08201610768565b6101a08401526101c0810151916001600160a01b0383168303610697576101e0820151916001600160a01b0383168303610697576102000151946001600160a01b03861686036106975760021b6004600160821b03166001600160801b0390911610801561071b575b6106c35760018060401b0360a08401511663ffffffff8111908115610712575b5080156106fd575b6106c35760208301516001600160401b03161580156106e8575b80156106d2575b6106c35760a0828152608091909152610100838101516001600160801b0390811690915261012080850151821690526101608085015160021c60016001607e1b03166101409081528501519091169052820180516001600160401b039081166101805260c084015181166101a05260e08401805182166101c052915191516102939261028e92918216911661077c565b610795565b60c083015160306001600160401b0391821602908116919082036106af57610304916102be9161077c565b604084015160608501516102ff916102e2916001600160401b03908116911661077c565b60208601516102f9906001600160401b0316610795565b9061077c565b61077c565b6040516118fe8082019392906001600160401b0385118386101761069b576101e091839161602c833986516001600160a01b031686526020808801516001600160401b039081169188019190915260408089015182169088015260608089015182169088015260808089015182169088015260a08089015182169088015260c08089015182169088015260e080890151821690880152610100808901516001600160801b0390811691890191909152610120808a0151821690890152610140808a0151821690890152610160808a0151821690890152610180808a01518216908901526101a0808a015190911690880152166101c08601819052940301905ff091821561068c5760c08390526040519461450a93848701936001600160401b0385118886101761069b5761050585610240988a9861792a8a3980516001600160a01b031682526020808201516001600160401b039081169184019190915260408083015182169084015260608083015182169084015260808083015182169084015260a08083015182169084015260c08083015182169084015260e08083015190911690830152610100808201516001600160801b0390811691840191909152610120808301518216908401526101408083015182169084015261016080830151821690840152610180808301518216908401526101a09182015116910152565b6001600160a01b039081166101c08601529081166101e0850152166102008301526102208201520301905ff0801561068c5760e081905260c0516001600160a01b031690813b156106975760405163ee8f931b60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561068c5761067c575b60405161587690816107b682396080518181816105390152610d45015260a05181818161127b01528181611fd00152612026015260c051818181601b01528181610a0601528181610cfe015281816114360152818161388f01528181614b5f015261518c015260e051818181610cb7015281816113390152611ec301526101005181818161123f0152613ea0015261012051818181611d6d0152613e7a015261014051818181613a090152613f3b0152610160518181816102b601526148920152610180518181816116050152611b7e01526101a051818181611bc40152614f2801526101c05181818161399a01526150e90152f35b5f61068691610731565b5f610586565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b633223900b60e21b5f5260045ffd5b506101208301516001600160801b0316156101fe565b5060608301516001600160401b0316156101f7565b5060c08301516001600160401b0316156101dd565b9050155f6101d5565b506101008301516001600160801b0316156101b5565b601f909101601f19168101906001600160401b0382119082101761069b57604052565b51906001600160401b038216820361069757565b51906001600160801b038216820361069757565b6001600160401b0391821690821601919082116106af57565b60011b6002600160401b03811691906002600160411b031682036106af5756fe6102406040526004361015610062575b3615610019575f80fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361004d57005b6234c35560e21b5f523360045260245260445ffd5b5f610220525f3560e01c80630a1075ab14613a2d5780630f9e114d146139ea5780631a459456146139be57806323e8b83e1461397b57806332eced94146137b4578063477230b21461375a578063515caa5a1461372c57806351cff8d91461362b578063670a1bc5146133035780636ef83c1414611d9157806372c7203514611d4b57806373611ee814611cbc578063795ea18e14611be85780638704b8c314611ba257806391ddadf414611b5c578063997dc824146112aa5780639986df2c14611263578063a25b06221461121d578063add98c7014610d74578063c6e60dd014610d2d578063cabb62f014610ce6578063cb23bcb514610c9f578063db31b6b5146108ba578063df18e0471461087a578063e03d6875146107b4578063edca6a8e14610311578063ee34cf1d146102da578063ee9e1b0014610294578063f9425dbb146102095763ffe80d140361000f5734610202576060366003190112610202576004356002811015610202576101da613bc2565b906044356001600160801b0381168103610202576020926101fa9261487a565b604051908152f35b6102205180fd5b346102025760c0366003190112610202576064356001600160401b03811161020257610239903690600401613bd5565b6084356001600160401b03811161020257610258903690600401613b7f565b60a43593916001600160401b0385116102025761027c61028d953690600401613bd5565b94909360443560243560043561437f565b6102205180f35b3461020257610220513660031901126102025760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102025760203660031901126102025760206103006102fb600435614a04565b614edd565b6001600160401b0360405191168152f35b346102025760c0366003190112610202576004356024356001600160401b03811161020257610344903690600401613b7f565b91604435606435926001600160401b0384116102025760e084600401946003199036030112610202576084356001600160401b0381116102025761038c903690600401613b7f565b949060a4356001600160401b038111610202576103ad903690600401613bd5565b90916103b887614a04565b805490989060a01c60ff16600981101561079a576005810361076257506001600160401b036103e68a614edd565b1680421161074a57506103fa8a878b6148fa565b60405160208101906020825261042581610417604082018a614321565b03601f198101835282613fc8565b51902060098a0154036107355761043c81836155e6565b600a8a01540361072057610100871015610707576004890154906001600160401b03821668ffffffffffffffff008360081b169080820461010014901517156105fb578861048991614372565b926104948282614fc1565b8410156106f65760405163d3cdf79f60e01b815260a06004820152968796946104ee9493929163ffffffff906104ce9060a48b0190614321565b9460401c1660248901526044880152600319878403016064880152613c3b565b600319848203016084850152828152602081019260208160051b83010193836102205191607e1982360301945b84841061065d57505050505050509080602092038160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561064f576102205191610615575b50945b600283901b916001600160fe1b03841684036105fb57600483018084116105fb5763ffffffff936105a9936105a393615064565b9061507c565b94168463ff000000829660f81c61ff008360e81c161762ff00008360d81c16179160c81c1617146105de5761028d8383614aa8565b839063015abc2760e11b6102205152600452602452604461022051fd5b634e487b7160e01b61022051526011600452602461022051fd5b90506020813d602011610647575b8161063060209383613fc8565b810103126102025761064190614245565b8661056c565b3d9150610623565b6040513d61022051823e3d90fd5b9193959750919395601f198282030183528735878112156102025760206106e26001938783940190813581526106d46106c96106ae61069e878601866141e9565b6080898701526080860191614004565b6106bb60408601866141b8565b908583036040870152613c3b565b9260608101906141e9565b916060818503910152614004565b99019301940191949290938897969461051b565b50505050505050610220519461056f565b866366b629c360e01b6102205152600452602461022051fd5b638d99742960e01b6102205152600461022051fd5b63b6b506bb60e01b6102205152600461022051fd5b6326b39d0360e11b6102205152600452602461022051fd5b610220516305fb5e1b60e01b905261077990613c05565b6005602452604461022051fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b61022051526021600452602461022051fd5b34610202576020366003190112610202576001600160a01b036107d5613bac565b1661022051526004602052604061022051206040518060208354918281520190819361022051526020610220512090610220515b818110610864575050508161081f910382613fc8565b60405191829160208301906020845251809152604083019190610220515b81811061084b575050500390f35b825184528594506020938401939092019160010161083d565b8254845260209093019260019283019201610809565b34610202576020366003190112610202576001600160a01b0361089b613bac565b1661022051526102205160205260206040610220512054604051908152f35b34610202576020366003190112610202576004356108d781614a04565b80549091906001600160a01b03811633819003610c8457506108fe60ff8260a01c16614f85565b1580610c6a575b60ff8260b01c16908115610c62575b5015610c3757506001600160801b036005830154165b82546007939060a01c60ff16600981101561079a576001141560058201928354906001600160801b03821694610220515061096485614a65565b610c2e575b6109738886614288565b546001600160401b038160801c166102205152600260205263ffffffff604061022051209160c01c1661022051526020526040610220512063ffffffff6109bc81835416614175565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028401546001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016803b156102025760405191633d37fa7960e21b8352600483015281602481610220519361022051905af1801561064f57610c13575b50600987101561079a5760088703610ad457505060209183600692610a975f51602061584a5f395f51905f529660018060a01b038554166149b8565b610ab6575b505b015493610aae6040518092613c21565ba36102205180f35b6001820154610ace91906001600160a01b03166149b8565b86610a9c565b9192909160068703610bb75750600681015480610220515260036020526001600160401b0360406102205120541615610b85575b5080546001600160a01b0316938315610b62576001600160801b038316036105fb57610b5d602093610b575f51602061584a5f395f51905f52966002600160811b0360069660011b16906149b8565b82615164565b610a9e565b60069250602093610b575f51602061584a5f395f51905f5296610b5d93906149b8565b61022051526003602052604061022051206001600160401b03804216166001600160401b031982541617905586610b08565b60069250602093610b5d915f51602061584a5f395f51905f5296610bee60018060a01b03865416610be88484613c87565b906149b8565b60018501546001600160a01b03169215610c0c5790610be891614372565b50906149b8565b61022051610c2091613fc8565b610220516102025787610a5b565b60089750610969565b610c5d90600184015460e01c60ff6001600160801b036005870154169260a81c1661487a565b61092a565b905084610914565b506001600160401b03610c7c84614edd565b164211610905565b6234c35560e21b610220515233600452602452604461022051fd5b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461020257602036600319011261020257600435604051610d9481613fac565b6102205181526102205160208201526102205160408201526102205160608201526102205160808201526102205160a08201526102205160c08201526102205160e08201526102205161010082015261022051610120820152610220516101408201526102205161016082015261022051610180820152610220516101a0820152610220516101c0820152610220516101e08201526102205161020082015261022051610220820152610220516102408201526102205161026082015261022051610280820152610220516102a0820152610220516102c0820152610220516102e08201526102205161030082015261032061022051910152806102205152600160205260ff604061022051205460a01c16600981101561079a5715611205576102205152600160205260406102205120604051610ed181613fac565b81546001600160a01b038116825260a081901c60ff16600981101561079a57602083015260ff8160a81c1692600284101561079a5765ffffffffffff600a9261034095604086015260ff8160b01c161515606086015260ff8160b81c161515608086015260ff8160c01c1660a086015260c81c1660c0840152600181015460018060a01b03811660e085015263ffffffff8160a01c1661010085015263ffffffff8160c01c1661012085015260e01c610140840152600281015460018060a01b03811661016085015263ffffffff8160a01c1661018085015260c01c6101a084015260038101546101c084015260048101546001600160401b0381166101e085015263ffffffff8160401c1661020085015260601c61022084015263ffffffff60058201546001600160801b0381166102408601526001600160401b038160801c1661026086015260c01c1661028084015260068101546102a084015260078101546102c084015260088101546102e0840152600981015461030084015201546103208201526103206040519160018060a01b03815116835261107c60208201516020850190613c21565b61108e60408201516040850190613c2e565b60608101511515606084015260808101511515608084015260ff60a08201511660a084015265ffffffffffff60c08201511660c084015260018060a01b0360e08201511660e084015263ffffffff6101008201511661010084015263ffffffff6101208201511661012084015263ffffffff6101408201511661014084015260018060a01b036101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526101c08101516101c08401526001600160401b036101e0820151166101e084015263ffffffff6102008201511661020084015260018060a01b03610220820151166102208401526001600160801b03610240820151166102408401526001600160401b036102608201511661026084015263ffffffff610280820151166102808401526102a08101516102a08401526102c08101516102c08401526102e08101516102e08401526103008101516103008401520151610320820152f35b630e96d90b60e41b6102205152600452602461022051fd5b3461020257610220513660031901126102025760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6102a03660031901126102025760043560028110156102025761024036602319011261020257610264356001600160401b0381116102025780600401608060031983360301126102025761130d6001600160801b03611307613e61565b16614ce5565b6001600160a01b0361131d61418d565b16151580611b42575b611b125760405163d86633db60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692909161137060048401614028565b61026061024484015280356001600160401b0381168103611b0e576001600160401b031661026484015260248201359081610284850152606084806113f460448701966113e060646113d86113c58b8a6141b8565b60806102a48901526102e4880191613c3b565b9201876141e9565b84830361026319016102c486015290614004565b0381885afa801561064f57610220519361022051956102205192611ac2575b5060405163fad7b5ff60e01b81526001600160a01b0396871660048201819052967f0000000000000000000000000000000000000000000000000000000000000000169190602081602481865afa801561064f576102205190611a82575b6001600160401b03915016611a69576001891497889081611923575b506118f9576114a561149e85614231565b9185614256565b6114ae81613fe9565b906114bc6040519283613fc8565b8082526020820192368282011161020257819084376020610220519183010152519020604051906001600160401b036020830193168352866040830152876060830152608082015261151160a082018b613c2e565b3360c08201526102843560e082015260e0815261153061010082613fc8565b519020968761022051526001602052604061022051209160ff835460a01c16600981101561079a576118e057825469ffffffffffff000000ff60a81b1960ff60a01b1933166001600160a81b031990921691909117600160a01b171660a88b901b60ff60a81b16174260c81b65ffffffffffff60c81b161783556024949392919060209060405196878092636c996bbd60e01b82528c600483015261022051905af194851561064f5761022051956118a4575b506001820180546001600160c01b0319166001600160a01b03909616959095177f000000000000000000000000000000000000000000000000000000000000000060a081901b63ffffffff60a01b169190911786556116629063ffffffff16865463ffffffff60c01b191660c09190911b63ffffffff60c01b16178655565b61166a6142c0565b85546001600160e01b031660e09190911b6001600160e01b0319161785556002820180546001600160a01b031981168a17825561022080518b9052600460205251604090205463ffffffff60a01b198b166001600160c01b03199092169190911760a09190911b63ffffffff60a01b16179055610204356001600160a01b03811681036102025760048301906bffffffffffffffffffffffff82549181199060601b16911617905561176e6005830180546001600160401b0360801b61172f88614231565b63ffffffff60c01b196001600160c01b0319909316346001600160801b03161760809190911b91909116171660c089901b63ffffffff60c01b16179055565b60068201879055611899575b50508461022051526004602052604061022051208054976801000000000000000089101561187f576118306001600160401b03946117c38b61184595600160209e018155613c72565b81549060031b908c821b915f19901b1916179055856117e186614231565b16610220515260028b52604061022051208761022051528b526040610220512063ffffffff611812818354166142e6565b825463ffffffff19169116179055546001600160a01b031693614231565b92604051978852898801526040870190613c2e565b1660608401526080830152827f062c19667a6b5383d3b437c1f6a43918082fc8cec2cee6b619f376e12398aeed60a03394a4604051908152f35b634e487b7160e01b61022051526041600452602461022051fd5b60070155878061177a565b9094506020813d6020116118d8575b816118c060209383613fc8565b81010312610202576118d1906141a4565b938a6115e3565b3d91506118b3565b88630869d90160e41b6102205152600452602461022051fd5b6001600160401b0361190a85614231565b630f64dbef60e31b610220515216600452602461022051fd5b90506101406001600160401b03602461193b88614231565b604051948593849263215d54f360e21b84521660048301525afa90811561064f57610220519161197b575b5060c001516001600160401b0316158a61148d565b9050610140813d8211611a61575b816119976101409383613fc8565b8101031261020257604051906101408201906001600160401b0382118383101761187f576101209160405280518352602081015160208401526119dc6040820161421d565b60408401526119ed60608201614245565b60608401526119fe6080820161421d565b6080840152611a0f60a0820161421d565b60a0840152611a2060c0820161421d565b60c0840152611a3160e0820161421d565b60e0840152611a436101008201614245565b610100840152015180151581036102025761012082015260c0611966565b3d9150611989565b866306c7b3b760e51b6102205152600452602461022051fd5b506020813d602011611aba575b81611a9c60209383613fc8565b8101031261020257611ab56001600160401b039161421d565b611471565b3d9150611a8f565b94509450506060833d606011611b06575b81611ae060609383613fc8565b81010312610202578251936040611af9602086016141a4565b9401519493949088611413565b3d9150611ad3565b5f80fd5b611b1a61418d565b6102208051636b2eaabd60e01b9052336004526001600160a01b039190911660245251604490fd5b50611b4b61418d565b6001600160a01b0316331415611326565b3461020257610220513660031901126102025760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461020257610220513660031901126102025760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461020257602036600319011261020257600435611c0581614a04565b906001600160401b03611c1783614edd565b1680421115611ca45750611c3160ff835460a01c16614f85565b15611c9d5760065b60058301926001600160801b03845416829460ff835460a01c16600981101561079a5760011415918154916001600160801b03831695600981101561079a5760071480611c8e57610c2e576109738886614288565b50611c9885614a65565b610964565b6007611c39565b6303a5cac360e01b6102205152600452602461022051fd5b34610202576060366003190112610202576004356001600160401b03811690819003610202576102205152600260205260406102205120602435610220515260205260606040610220512054604435610220515260036020526001600160401b036040610220512054166001600160401b036040519263ffffffff8116845260201c1660208301526040820152f35b3461020257610220513660031901126102025760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b6102e03660031901126102025761024036602319011261020257610264356001600160401b03811161020257611dcb903690600401613b7f565b6101c0526101e052610284356001600160401b03811161020257611df3903690600401613bd5565b60e052610100526102c4356001600160401b03811161020257611e1a903690600401613bd5565b6102005261018052610220516101a052611e35600435614a04565b6101a08190525460a01c60ff16600981101561079a57600181036132df576001600160401b03611e676101a051614edd565b1680421161074a576101a051600101546001600160a01b031633819003610c8457611ea16001600160801b0360056101a051015416614ce5565b60405163a301fe0760e01b8152611eba60048201614028565b602081610244817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561064f5761022051916132ad575b5060066101a05101546101205261012051810361328e57604051611f2181613f62565b604051611f2d81613f91565b5f81525f60208201528152604051611f4481613f91565b5f81525f60208201526020820152604051611f5e81613f91565b5f81525f6020820152604082015260608082015260ff6101a0515460a81c16600281101561079a576001810361326a576002905b611f9a6142c0565b9163ffffffff6040519363066aac7360e01b85526024356004860152166024840152604483015260808260648160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa91821561064f576102205192613206575b5060405163ee19e84b60e01b8152602480356004830152909290610100908490817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa92831561064f576102205193613132575b508063ffffffff6020809351805160086101a05101550151166040519061208782613f91565b6102a43582528382015285528351858301520151604084015260018103613126576120b660ff60045b16614d34565b60608401526120c36142d3565b60021b6403fffffffc16806101c0510361310757506120e06142c0565b612132906121166403fffffffc6120fc600284901b8216613fe9565b9261210a6040519485613fc8565b60021b16808352613fe9565b6020820190601f19013682376101c051906101e0519037615431565b6064358082036130eb575061214a6060850151614cb4565b5260408201516121586153e5565b9060843563ffffffff811690036102025761217a63ffffffff608435166156b1565b610220515b600481106130a457505061219f63ffffffff6121996142d3565b166156b1565b610220515b6004811061305157505060c43563ffffffff81169003610202576121cf63ffffffff60c435166156b1565b610220515b60048110612ffe57505060e43560ff811681036102025760ff6121f791166156b1565b610220515b60048110612fab57505063ffffffff6122136142ac565b16610220515b60048110612f58575050610220515b60048110612ef5575063ffffffff815116610220515b60048110612ea257505063ffffffff602082015116610220515b60048110612e4f57505063ffffffff604082015116610220515b60048110612dfc575050606063ffffffff91015116610220515b60048110612d81575050906122a2600192615431565b6122af6060860151614cc1565b52146125b8575b5080519063ffffffff602083015116906123116122d283614175565b604080519095916122e38783613fc8565b6004825261803f60e01b6020830152610200519263ffffffff6123096101805194615431565b921690614d66565b82516020810191602083526060610120830191612341878501825163ffffffff6020809280518552015116910152565b60208181015180516080870152015163ffffffff1660a08501526040810151805160c08601526020015163ffffffff1660e085015201519060e0610100840152815180915260206101408401920190610220515b8181106125a2578761241a60ff6123f88a8a8a6123bb818c03601f198101835282613fc8565b5190206101a05160098101919091556102a435600382015560020180546001600160c01b031660c083901b6001600160c01b031916179055614ea2565b6101a051805460ff60c01b19169290911660c01b60ff60c01b16919091179055565b6101a0515461243d65ffffffffffff8260c81c166001600160401b034216614948565b6124496101a0516150c2565b6001600160401b0381811690831611156125915761246c60ff9161247793614948565b925b60a01c16614f85565b15612545576124996124c39163ffffffff60016101a051015460c01c16615131565b6101a051600101805463ffffffff60c01b191660c09290921b63ffffffff60c01b16919091179055565b6101a051805465ffffffffffff60c81b19164260c81b65ffffffffffff60c81b161790556124f560026101a051614288565b7f2b24b91da9cc86acdc7dd57228dbe3789b76bcd01e2874280a2ba044c6646b4d81516102a43581528260208201528061253b6004359482016101c0516101e051613c3b565b0390a26102205180f35b61256261258c9163ffffffff60016101a051015460a01c16615131565b6101a051600101805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055565b6124c3565b505061247760ff610220519261246e565b8251845260209384019390920191600101612395565b606063ffffffff9160076101a051015460a052015116601060e05103612d61576125f79063ffffffff6125f16125ec6142d3565b614175565b16613e4e565b60c0526126026153e5565b61014052612624612614610800613fe9565b6040516101605261016051613fc8565b6108006101605152610160515061263c610800613fe9565b601f1901366020610160510137610220516080525b6010608051106127195761266761014051615431565b60608201518051600210156126ff576060015261268661016051615431565b60608201518051600310156126ff5760800152604051602081527f77bda00dd9d516dd507b0201108b52667a1872629e933d365631e4a3e1bd95336101605151918260208201528260206101605101604083015e610220516040848301015260408160043594601f80199101168101030190a2816122b6565b634e487b7160e01b61022051526032600452602461022051fd5b604051602081019060a051825261012051604082015263ffffffff60e01b60805160e01b16606082015260448152612752606482613fc8565b51902060c05115612d475760c051900661277a61276e826156b1565b60805161014051615645565b60c05160c05160051b0460201460c0511517156105fb57808060051b04602014811517156105fb576127bd6127b760805160e0516101005161540f565b80614256565b916127d060805160e0516101005161540f565b602081013590601e198136030182121561020257016001600160401b0381351161020257803560051b360360208201136102025760c05160051b8260051b10801590612d2c575b612d02576103ff8416612ce957600582901b602081019081106105fb57601f8360051b019081116105fb5761285d90600384901c6001600160f81b03169060081c613c87565b600181018091116105fb578085600a1c03612cca575061288160c05160051b615628565b600383901c6001600160f81b031685158015612cc0575b612ca7576128b7600a87901c600386901c6001600160f81b0316614372565b90815f198101116105fb575f1982019280841015612c78576128d881614ea2565b61022051909381905b858210612c4b57505080863503612c2e5750600288600a1c0188600a1c116105fb579290612914600289600a1c01614d34565b93610220515b89600a1c8110612bba57506102205160019690928390819081905b888710612a915750505050505050505061294e90614cc1565b51610144358103612a72575060c05160051b6020600160fe1b03811690036105fb57600382901c6001600160f61b0381166001600160f81b03909116036105fb5760c0516129a890600784811b6103ff191691901b613c87565b848082109182612a53575b5050612a375715612a1b57600581901b6020600160fe1b03811690036105fb576129e69060071b6103ff19811690613c87565b60808101908181116105fb576080936129fe93615064565b506020825160071b61016051010137600160805101608052612651565b636283d1bf60e01b610220515261014435600452602461022051fd5b63f660db7160e01b610220515261014435600452602461022051fd5b612a6a925090612a64918187615064565b90615808565b1584876129b3565b6311dde92560e11b610220515260045261014435602452604461022051fd5b9a9d9c9b9a80880360020160018281168114612b94575b60018a1615612b1a575b805b828110612ada5750505060019d9e9b9c9d8091811c98811c9601811c9601959496612935565b808d612b13612b03612aee60029584614cd1565b51612afc6001860185614cd1565b51906153be565b9185840360011c60010190614cd1565b5201612ab4565b908b612b3a82612b3360018a01998b3560208d016150b2565b3592614cd1565b528760018b011015612b54575b506003828a030190612ab2565b888410612b7e57612b6685918d614cd1565b5103612b73575b5f612b47565b610220519b50612b6d565b9293612b8c816001926153be565b940192612b54565b612ba6908601958735602089016150b2565b35612bb08c614cb4565b5261022051612aa8565b8080600a959394951b0461040014811517156105fb576001810181116105fb576001810160018201600a1b0461040014600182011517156105fb5780612c17612c118c8c6001809601600a1b9185600a1b91615064565b906155e6565b612c2382840189614cd1565b52019291909261291a565b856302e97ebd60e51b610220515235600452602452604461022051fd5b600389901c6001600160f81b0316821c60019081165f198301841c821682180190930192909101906128e1565b878663c7c6a10d60e01b610220515260018060f81b039060031c16600452600a1c602452604452606461022051fd5b8563113b005360e31b6102205152600452602461022051fd5b5061022051612898565b846375e14a4160e01b6102205152600a1c600452602452604461022051fd5b8363113b005360e31b6102205152600452602461022051fd5b50637306f42560e01b610220515260051b600452602060245260c05160051b604452606461022051fd5b50612d3f8260051b60c05160051b613c87565b602011612817565b634e487b7160e01b61022051526012600452602461022051fd5b638babb5b560e01b610220515260e0516004526010602452604461022051fd5b6001600160fd1b03811681036105fb57610220516105fb578060300180603011612de85783511115612dd457600190600381901b83901c60f81b6001600160f81b0319165f1a605085830101530161228c565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6001600160fd1b03811681036105fb57610220516105fb5780602c0180602c11612de85784511115612dd457600190600381901b83901c60f81b6001600160f81b0319165f1a604c868301015301612272565b6001600160fd1b03811681036105fb57610220516105fb578060280180602811612de85784511115612dd457600190600381901b83901c60f81b6001600160f81b0319165f1a6048868301015301612258565b6001600160fd1b03811681036105fb57610220516105fb578060240180602411612de85784511115612dd457600190600381901b83901c60f81b6001600160f81b0319165f1a604486830101530161223e565b806005016005116105fb57610124356001600160401b0381169003610202576001600160fc1b03811681036105fb57600190612f52612f4861ffff6001600160401b0361012435168460041b1c166156b1565b8260050186615645565b01612228565b6001600160fd1b03811681036105fb57610220516105fb578060100180601011612de85784511115612dd457600190600381901b83901c60f81b6001600160f81b0319165f1a6030868301015301612219565b6001600160fd1b03811681036105fb57610220516105fb5780600c0180600c11612de85784511115612dd457600190600381901b83901c60f81b6001600160f81b0319165f1a602c8683010153016121fc565b6001600160fd1b03811681036105fb57610220516105fb578060080180600811612de85784511115612dd457600190600381901b83901c60f81b6001600160f81b0319165f1a60288683010153016121d4565b6001600160fd1b03811681036105fb57610220516105fb578060040180600411612de85784511115612dd457600190600381901b83901c60f81b6001600160f81b0319165f1a60248683010153016121a4565b6001600160fd1b03811681036105fb57610220516105fb575f610220528351811015612dd45760019060ff60f81b838260031b1c60f81b165f1a602082870101530161217f565b90630bc9499560e21b6102205152600452602452604461022051fd5b632f7c79a360e01b61022051526101c051600452602452604461022051fd5b6120b660ff60026120b0565b9092506101003d81116131ff575b61314a8183613fc8565b610100828281010312610202576040519060809061316783613f62565b61317381850185614d05565b83526131816040850161421d565b60208401528301839003605f190112610202576131f360e06020936040516131a881613f62565b6131b460608301614245565b81526131c260808301614245565b868201526131d260a08301614245565b60408201526131e360c08301614245565b6060820152604085015201614245565b60608201529290612061565b503d613140565b9091506080903d608011613262575b61321f8282613fc8565b608081838101031261020257604080519261325692919061323f85613f91565b61324b81840184614d05565b855282019101614d05565b60208201529083612003565b3d9150613215565b63ffffffff6132776142ac565b1661328757610220515b90611f92565b6001613281565b63e2a1e97f60e01b610220515260045261012051602452604461022051fd5b90506020813d6020116132d7575b816132c860209383613fc8565b81010312610202575181611efe565b3d91506132bb565b610220516305fb5e1b60e01b90526132f690613c05565b6001602452604461022051fd5b34610202576040366003190112610202576004356024356001600160401b03811161020257613336903690600401613bd5565b90919061334282614a04565b805490939060a01c60ff16600981101561079a576002810361360757506001600160401b0361337085614edd565b1680421161074a5750600384018054855491959160c01c60ff1660048110156135fd576001905b1b8085036135e1576133a885614c9d565b906133b66040519283613fc8565b858252602082018660051b8601903682116102025786905b8282106135d1575050505b600181116135645750816133ec82614cb4565b510361353f5750507f70d1dc669acde8d431014f84e14cc00487e695f54eb97784256abd5c0d0a915793946134d260038361253b945461344065ffffffffffff8260c81c166001600160401b034216614948565b613449836150c2565b6001600160401b03818116908316111561352e5761246c60ff9161346c93614948565b156134ed576134ad9061348d600184019163ffffffff835460c01c16615131565b815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055565b805465ffffffffffff60c81b19164260c81b65ffffffffffff60c81b16178155614288565b54916040519384938452604060208501526040840191614004565b61352990613509600184019163ffffffff835460a01c16615131565b815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055565b6134ad565b505061346c60ff610220519261246e565b61354890614cb4565b51630e8b047d60e41b6102205152600452602452604461022051fd5b610220515b818110613579575060011c6133d9565b6135838184614cd1565b5160018201908183116105fb57612afc61359d9286614cd1565b6135aa8260011c85614cd1565b52600281018091111561356957634e487b7160e01b61022051526011600452602461022051fd5b81358152602091820191016133ce565b846350138e2560e11b6102205152600452602452604461022051fd5b5060016004613397565b610220516305fb5e1b60e01b905261361e90613c05565b6002602452604461022051fd5b3461020257602036600319011261020257613644613bac565b60018060a01b0381168061022051526102205160205260406102205120549182156137135781610220515261022051602052610220516040610220512055817f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051868152a2610220519081908190819086905af13d1561370e573d6136cc81613fe9565b906136da6040519283613fc8565b8152610220513d916020013e5b156136f3576102205180f35b633e6297ab60e21b6102205152600452602452604461022051fd5b6136e7565b50633a8d87ed60e11b6102205152600452602461022051fd5b346102025761022051366003190112610202576020613749613e61565b6001600160801b0360405191168152f35b34610202576020366003190112610202576001600160a01b0361377b613bac565b166102205152600560205260606040610220512063ffffffff60018254920154604051928352818116602084015260201c166040820152f35b34611b0e576020366003190112611b0e576004356137d181614a04565b6137da81614a65565b156139685760ff815460a01c1690600982101561078657600581016001600160801b038154169061380c600884614288565b546001600160401b038160801c165f52600260205263ffffffff60405f209160c01c165f5260205260405f2063ffffffff61384981835416614175565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028201546001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116949116843b15611b0e575f94602486926040519788938492633d37fa7960e21b845260048401525af190811561395d57600694600192613948575b506138fe83838060a01b038654166149b8565b0361392a575b50015460405190919060208160085f51602061584a5f395f51905f529352a36102205180f35b600182015461394291906001600160a01b03166149b8565b83613904565b5f61395291613fc8565b5f61022052866138eb565b6040513d5f823e3d90fd5b5063ed91fe9960e01b5f5260045260245ffd5b34611b0e575f366003190112611b0e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611b0e576040366003190112611b0e576139e86139da613bac565b6139e2613bc2565b90613c94565b005b34611b0e575f366003190112611b0e5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611b0e576040366003190112611b0e576004356024356001600160401b038111611b0e57613a60903690600401613b7f565b9190613a6b82614a04565b9260ff845460a01c1660098110156107865760048103613b6257506001600160401b03613a9785614edd565b16804211613b505750613b26600585613ad384867ff1c3c55a3765c05f83a5c65bc3bea9b868283c7a3bdb88d76dada00da45bd80098996148fa565b8054613af365ffffffffffff8260c81c166001600160401b034216614948565b613afc836150c2565b6001600160401b0381166001600160401b038316115f14613b425761246c60ff9161346c93614948565b613b3d604051928392602084526020840191613c3b565b0390a2005b505061346c60ff5f9261246e565b6326b39d0360e11b5f5260045260245ffd5b6305fb5e1b60e01b5f52613b7590613c05565b600460245260445ffd5b9181601f84011215611b0e578235916001600160401b038311611b0e5760208381860195010111611b0e57565b600435906001600160a01b0382168203611b0e57565b6024359063ffffffff82168203611b0e57565b9181601f84011215611b0e578235916001600160401b038311611b0e576020808501948460051b010111611b0e57565b600981101561078657600452565b600981101561078657602452565b9060098210156107865752565b9060028210156107865752565b908060209392818452848401375f828201840152601f01601f1916010190565b63ffffffff1663ffffffff8114612de85760010190565b8054821015612dd4575f5260205f2001905f90565b91908203918211612de857565b6001600160a01b03165f818152600560205260409020805493918415613e3c576001820180545f9663ffffffff9687169690929160201c165b8663ffffffff89161080613e26575b15613df757835f526004602052613cf68160405f20613c72565b90549060031b1c805f52600160205260405f2060ff815460a01c1660098110156107865760068110613de457600614613d43575050613d37613d3d91613c5b565b97613c5b565b96613ccd565b92509650506060929496505f7f2b92538ddb9e8f191046e87eb083ac496027f51dd66db982dadcd8406f91473a9455613dbc8260011c80936004840154861c8281155f14613dda57613da4915061dead955b546001600160a01b03166149b8565b613db7613db18383613c87565b856149b8565b613c87565b604080519384526001600160a01b03909216602084015290820152a3565b613da49195613d95565b8263a71cbac760e01b5f5260045260245ffd5b815467ffffffff00000000191660209190911b67ffffffff000000001617905550919350613e2492505050565b565b5063ffffffff82541663ffffffff821610613cdc565b636d99d9b960e11b5f5260045260245ffd5b81810292918115918404141715612de857565b486001600160ff1b038116811415916001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169160011b7f0000000000000000000000000000000000000000000000000000000000000000845b612de85781841080613f12575b15613f0b5760011b6002600160811b036002600160801b03821691168103612de857928060011b9080820460021490151715612de8579284613ec1565b9350509050565b508060011b6002600160811b036002600160801b03821691168103612de8576001600160801b037f0000000000000000000000000000000000000000000000000000000000000000161015613ece565b608081019081106001600160401b03821117613f7d57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613f7d57604052565b61034081019081106001600160401b03821117613f7d57604052565b90601f801991011681019081106001600160401b03821117613f7d57604052565b6001600160401b038111613f7d57601f01601f191660200190565b81835290916001600160fb1b038311611b0e5760209260051b809284830137010190565b602435815260443563ffffffff8116809103611b0e576020820152606435604082015260843563ffffffff8116809103611b0e57606082015260a43563ffffffff8116809103611b0e57608082015260c43563ffffffff8116809103611b0e5760a082015260e43560ff8116809103611b0e5760c08201526101043563ffffffff8116809103611b0e5760e0820152610124356001600160401b038116809103611b0e576101008201526101443561012082015261016435610140820152610184356101608201526101a4356101808201526101c4356101a08201526101e4356001600160a01b03811690819003611b0e576101c0820152610204356001600160a01b03811690819003611b0e576101e0820152610224356001600160a01b03811690819003611b0e5761020082015261024435906001600160401b038216809203611b0e576102200152565b63ffffffff5f199116019063ffffffff8211612de857565b6101e4356001600160a01b0381168103611b0e5790565b51906001600160a01b0382168203611b0e57565b9035601e1982360301811215611b0e5701602081359101916001600160401b038211611b0e578136038313611b0e57565b9035601e1982360301811215611b0e5701602081359101916001600160401b038211611b0e578160051b36038313611b0e57565b51906001600160401b0382168203611b0e57565b356001600160401b0381168103611b0e5790565b519063ffffffff82168203611b0e57565b903590601e1981360301821215611b0e57018035906001600160401b038211611b0e57602001918136038313611b0e57565b90600981101561078657815460ff60a01b191660a09190911b60ff60a01b16179055565b6101043563ffffffff81168103611b0e5790565b60443563ffffffff81168103611b0e5790565b60a43563ffffffff81168103611b0e5790565b63ffffffff60019116019063ffffffff8211612de857565b803582526020013563ffffffff81168103611b0e5763ffffffff60209116910152565b9060e061435f61436f9361433584826142fe565b61434560408501604083016142fe565b61435560808501608083016142fe565b60c08101906141e9565b9190928160c08201520191614004565b90565b91908201809211612de857565b96959790979493919461439188614a04565b9860ff8a5460a01c166009811015610786576003810361485d57506001600160401b036143bd8b614edd565b16804211613b5057508954936001600160a01b0385163381900361004d575060038b019460ff86549160c01c169689906004891093845f146148555789915b86831c61483b578282036148255791905f925b8284106147d857505050508181036147c3575050156147b7576144328580613c87565b9060048b01956001600160401b03875416901b179360028b0197885460c01c86841b101561476257906144d38b6001600160401b039360ff8f5460b81c169360ff8716927fbf0d7a56662b2ca23f31904c37aba2fe23e7549de4824b3d86ea835c05ca4a206080888d16976040519015158152866020820152886040820152856060820152a2558d5460ff60c01b191660c09190911b60ff60c01b16178d55565b166001600160401b03198654161785551580614753575b6145f2575b505050505050505060ff815460c01c16155f146145e8576145a660045b825461452c65ffffffffffff8260c81c166001600160401b034216614948565b614535856150c2565b6001600160401b0381166001600160401b038316115f146145da5761246c60ff9161455f93614948565b156145b9576145809061348d600186019163ffffffff835460c01c16615131565b825465ffffffffffff60c81b19164260c81b65ffffffffffff60c81b1617835582614288565b805460ff60b01b1916600160b01b179055565b6145d590613509600186019163ffffffff835460a01c16615131565b614580565b505061455f60ff5f9261246e565b6145a6600261450c565b6008946146436146489363ffffffff86169961460e8585615609565b8c8b61461a87876155e6565b9a8b92015463ffffffff8d5460c01c166040519161463783613f91565b82526020820152614d66565b614fc1565b9283158015614744575b61472d57600a880155865460ff60b81b1916600160b81b17875581546001600160601b03191660409190911b6bffffffff0000000000000000161790557f996bca7db43eb3a1aa3872351f4d923dd65a148765485952dd4746c9b51af9c59260209290916147199160ff9161470091906146f7906001600160401b03906146d890615628565b83546001600160c01b0316911660c01b6001600160c01b031916178255565b5460c01c614ea2565b875460ff60c01b1916911660c01b60ff60c01b16178655565b604051908152a25f808080808080806144ef565b83866310f32c2d60e01b5f5260045260245260445ffd5b50650100000000008411614652565b5060ff895460b81c16156144ea565b9b9a99985050955050505050505f905f905b8082106147a1575050841461478e57613e24929350614aa8565b8363a30c88db60e01b5f5260045260245ffd5b90916147af816001926153be565b920190614774565b61443260048096613c87565b63039dc95360e61b5f5260045260245260445ffd5b909192936001908189871c16155f1461480b57614801906147fa8786866150b2565b35906153be565b940192919061440f565b6148209061481a8786866150b2565b356153be565b614801565b506302e97ebd60e51b5f5260045260245260445ffd5b60018388634d7bb5c360e01b5f526004521b60245260445ffd5b6004916143fc565b6305fb5e1b60e01b5f5261487090613c05565b600360245260445ffd5b9063ffffffff6148b791949394166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016613e4e565b906002811015610786576001600160801b03916148e1916001036148f15760ff60025b1690613e4e565b92168083116148ed5750565b9150565b60ff60016148da565b9190610400820361493557600391614911916155e6565b91015490818103614920575050565b63978873bf60e01b5f5260045260245260445ffd5b5063113b005360e31b5f5260045260245ffd5b906001600160401b03809116911603906001600160401b038211612de857565b80156149b5577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f206149aa828254614372565b9055604051908152a2565b50565b8115614a005760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f206149aa828254614372565b5050565b90815f52600160205260405f209160ff835460a01c16906009821015610786578115614a53576006821015614a37575050565b636fb827fb60e11b5f52600452614a4e9150613c13565b60445ffd5b630e96d90b60e41b5f5260045260245ffd5b600201546001600160a01b0381165f9081526005602052604090206001015463ffffffff168015159182614a9857505090565b60a01c63ffffffff161015919050565b9060ff815460a01c16600981101561078657600114156005820180546001600160801b038116915f90614adc600687614288565b546001600160401b038160801c165f52600260205263ffffffff60405f209160c01c165f5260205260405f2063ffffffff614b1981835416614175565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028501546001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b15611b0e575f91602483926040519485938492633d37fa7960e21b845260048401525af1801561395d57614c8a575b50600685015480825260036020526001600160401b0360408320541615614c5f575b5084546001600160a01b0316928415614c4a576001600160801b03831603614c36575091610b57614c16926002600160811b036006969560011b16906149b8565b015460405190919060208160065f51602061584a5f395f51905f529352a3565b634e487b7160e01b81526011600452602490fd5b60069594614c1694909350610b5792506149b8565b8152600360205260408120805467ffffffffffffffff1916426001600160401b03161790555f614bd5565b614c9691505f90613fc8565b5f5f614bb3565b6001600160401b038111613f7d5760051b60200190565b805115612dd45760200190565b805160011015612dd45760400190565b8051821015612dd45760209160051b010190565b803403614cef5750565b63312b003360e01b5f523460045260245260445ffd5b9190826040910312611b0e57604051614d1d81613f91565b6020614d2f8183958051855201614245565b910152565b90614d3e82614c9d565b614d4b6040519182613fc8565b8281528092614d5c601f1991614c9d565b0190602036910137565b919392909363ffffffff6020840151168581811015614e8d5750614d8981614ea2565b91828603614e765795929594919094956001955f5f945f935b858510614dea57505050505050505051808303614dd4575015614dc25750565b63643cd6f960e11b5f5260045260245ffd5b82632d4bca3960e01b5f5260045260245260445ffd5b9091929394959699614dfd8684846150b2565b3560018c811603614e2a57614e1560019283926153be565b9b5b811c98979682019501901c929190614da2565b908560018d011015614e4a575b614e4460019283926153be565b9b614e17565b868910614e6057818514614e37575f9a50614e37565b9793614e6e816001926153be565b940197614e4a565b8286631f82dc1b60e31b5f5260045260245260445ffd5b637b1b1f9960e11b5f5260045260245260445ffd5b905f915b806001841b10614eb35750565b9160010191614ea6565b906001600160401b03809116911601906001600160401b038211612de857565b61436f90614f258154614ef560ff8260a01c16614f85565b15614f675765ffffffffffff614f1b63ffffffff80600187015460c01c165b16946150c2565b9160c81c16614ebd565b907f00000000000000000000000000000000000000000000000000000000000000006001600160401b038116821115614f5f575090614ebd565b905090614ebd565b65ffffffffffff614f1b63ffffffff80600187015460a01c16614f14565b600981101590816107865760018114918215614fb4575b8215614fa757505090565b9091506107865760041490565b506002811491505f614f9c565b919091614fce8382615609565b8260011015612dd457600181013560f81c6006811161505d575b8061505257929060ff5f5b16935f925b8184106150055750505050565b9294919290916001600160fe1b0386168603612de8578560021b60080180600811612de85760019161503f6105a38561504894818a615064565b60e01c90613e4e565b9501929190614ff8565b929060ff6001614ff3565b505f614fe8565b90939293848311611b0e578411611b0e578101920390565b356001600160e01b0319811692919060048210615097575050565b6001600160e01b031960049290920360031b82901b16169150565b9190811015612dd45760051b0190565b5460ff8160a01c16906009821015610786576001821491821561510f575b50501561510b577f000000000000000000000000000000000000000000000000000000000000000090565b5f90565b600314915081615122575b505f806150e0565b60ff915060b01c16155f61511a565b63ffffffff16906001600160401b038116821161514e5750505f90565b63ffffffff16900363ffffffff8111612de85790565b60028101805460405163fad7b5ff60e01b81526001600160a01b0391821660048201819052947f0000000000000000000000000000000000000000000000000000000000000000909216939190602081602481885afa801561395d575f9061537e575b6001600160401b039150166153775760205f9460246040518097819363c96be4cb60e01b83528a60048401525af193841561395d575f94615343575b5061521a6152158560011c8096613c87565b614968565b158061532c575b6152f9575b5061523a63ffffffff825460a01c166142e6565b9160405160608101938185106001600160401b03861117613f7d5763ffffffff6040946152e16152eb93838a81806001819a7f8b1b312cb46131c5cd37623b6b916ec8698d01e39af8231a65accc54981471b79e8e528c81528260208201971687528d8101945f86525f5260056020528d5f209051815501945116168219845416178355511667ffffffff0000000082549160201b169067ffffffff000000001916179055565b5460a01c166142e6565b8351928352166020820152a2565b91615326906153166001600160801b036005860154168092613c87565b93546001600160a01b03166149b8565b5f615226565b506001600160801b03600582015416831015615221565b9093506020813d60201161536f575b8161535f60209383613fc8565b81010312611b0e5751925f615203565b3d9150615352565b5050505050565b506020813d6020116153b6575b8161539860209383613fc8565b81010312611b0e576153b16001600160401b039161421d565b6151c7565b3d915061538b565b60415f9160209360405191600183536001830152602182015260025afa15611b0e575f5190565b6153ef6040613fe9565b906153fd6040519283613fc8565b6040825281601f19614d5c6040613fe9565b9190811015612dd45760051b81013590603e1981360301821215611b0e570190565b8051610400810190818111612de8576103ff01908111612de857600a1c80156155ce5761545f610401613fe9565b61546c6040519182613fc8565b610401815261547c610401613fe9565b6020820190601f190136823761549183614d34565b9360218301915f5b85811061554a5750505050505f5b600182116154be5750506154ba90614cb4565b5190565b5f5b8281106154e75750806154d2916153be565b9060018101809111612de85760011c906154a7565b6154f18185614cd1565b516001820190818311612de857615514918581101561554257612afc9087614cd1565b6155218260011c86614cd1565b5260028101809111156154c057634e487b7160e01b5f52601160045260245ffd5b5083906153be565b825181600a1b908282046104001483151715612de8578161556a91613c87565b9061040082106155c3575b61040082116155b9575b8401602001855e60205f6040518088518087835e8101838152039060025afa1561395d576001905f516155b2828a614cd1565b5201615499565b610400915061557f565b610400368737615575565b6375e14a4160e01b5f525f600452600160245260445ffd5b5f906001602093806040519385855383850137019060025afa15611b0e575f5190565b5061010081036156165750565b633b36fd2160e01b5f5260045260245ffd5b610100810190818111612de85760ff01908111612de85760081c90565b6001600160fe1b0382168214159160021b5f5b60048110615667575050505050565b6001600160fd1b0381168103612de85783612de8576156868183614372565b908351821015612dd457600191602060ff60f81b888460031b1c60f81b165f1a918601015301615658565b905f9180156157e6576001600160801b03811160071b6001600160401b0382821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17600382821c1160011b1760161990600183821c1117019060941982126157dc575b5f821361578357815f031b905b606881136157785760950160171b0191637f800000831161576c575b80615763575b61575957565b9063800000001790565b50811515615753565b637f800000925061574d565b50637f800000925050565b9061010081136157d55781811c9182821b900360015f1983011b8082119182156157b9575b505015615731579060010190615731565b149050806157c9575b5f806157a8565b506001808316146157c2565b505f925050565b6094199150615724565b505f9150565b3590602081106157fa575090565b5f199060200360031b1b1690565b602082101561581f579061581b916157ec565b1590565b61582982826157ec565b6158435781602011611b0e5760200190601f190190615808565b50505f9056fee1e06c6b7fcc08862d951d99ad49bdf14679403cedb99ad967184938534388b8a164736f6c6343000825000a61010060405234610213576040516118fe38819003601f8101601f191683016001600160401b03811184821017610217578392829160405283398101036101e08112610213576101c01361021357604051906101c082016001600160401b038111838210176102175760405280516001600160a01b038116810361021357825261008b6020820161022b565b60208301526101786101c06100a26040840161022b565b92604085019384526100b66060820161022b565b60608601526100c76080820161022b565b60808601526100d860a0820161022b565b60a08601526100e960c0820161022b565b60c08601526100fa60e0820161022b565b60e086015261010c610100820161023f565b61010086015261011f610120820161023f565b610120860152610132610140820161023f565b610140860152610145610160820161023f565b94610160810195865261015b610180830161023f565b6101808201526101a061016f81840161023f565b9101520161022b565b3360805291516001600160801b031660a052516001600160401b031660c05260e0526040516116aa908161025482396080518181816101a8015281816102750152818161056a015281816105dc01526108ae015260a051818181610a450152610e30015260c0518181816107a301528181610b12015281816113ce01526115b5015260e05181818161083701528181610aad0152610f4b0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361021357565b51906001600160801b03821682036102135756fe60806040526004361015610011575f80fd5b5f3560e01c806303c11d34146111d857806313e7c9d8146110c1578063163a71771461102257806325324a4214610f6f5780632838863014610f2c57806328ffe6c814610e125780634f69530e14610d6057806351cff8d914610cb05780635c48c1fa14610a6957806360c7dc4714610a26578063636f35d3146109e6578063670d14b2146109975780636725205b146109485780636c996bbd146108935780637f8e3b4e146107f2578063a23a78da146107c7578063a3c41a1014610784578063c7742e20146106cd578063c96be4cb146105c1578063cfdf677e14610599578063d4c5b25214610555578063df18e0471461051e578063ea1019041461046e578063ea59df49146102d2578063ee8f931b1461024d578063f4dfe9e41461018d5763fad7b5ff14610142575f80fd5b34610189576020366003190112610189576001600160a01b03610163611254565b165f52600260205260206001600160401b03600160405f20015460801c16604051908152f35b5f80fd5b34610189576020366003190112610189576101a6611254565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001600160a01b03165f908152600260205260409020600101805460c01c63ffffffff9081165f190190811161022657815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055005b634e487b7160e01b5f52601160045260245ffd5b632d291b9960e21b5f523360045260245ffd5b34610189576020366003190112610189576004356001600160a01b03811690819003610189577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001546001600160a01b0381166102c4576001600160a01b03191617600155005b6239c01160e31b5f5260045ffd5b34610189576040366003190112610189576102eb611254565b602435906001600160401b0382116101895736602383011215610189578160040135906001600160401b0382116101895736602483850101116101895761033133611485565b506001600160a01b03165f818152600360205260409020549092839160a01c6001600160401b031661045b57811592831561042f575b50505061041d5760405161037a81611299565b338152426001600160401b0390811660208084019182525f6040808601828152878352600390935290209351845492516001600160e01b03199093166001600160a01b03919091161760a09290921b67ffffffffffffffff60a01b1691909117835560019082905116920191166001600160401b0319825416179055337f1cba16f293867e1925b7a207aab737880da09503990daeba9c28c49dd28141495f80a3005b638a13df2360e01b5f5260045260245ffd5b9192506001600160a01b03916104509160240161044b3361142c565b6115f5565b161415818380610367565b50630be5f12560e31b5f5260045260245ffd5b3461018957602036600319011261018957600435335f52600460205260405f20815f5260205260405f206001600160401b03815460a01c16158015610508575b6104f657600101805467ffffffffffffffff1916426001600160401b0316179055337f0faa64ab302bf0247aa20e7a072ad703a5a46f412512ffab4afd261800f46c675f80a3005b506275ede960e01b5f5260045260245ffd5b506001600160401b0360018201541615156104ae565b34610189576020366003190112610189576001600160a01b0361053f611254565b165f525f602052602060405f2054604051908152f35b34610189575f366003190112610189576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610189575f366003190112610189576001546040516001600160a01b039091168152602090f35b34610189576020366003190112610189576105da611254565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001600160a01b03165f8181526002602081815260409283902060018101805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b1617905590910180546001600160801b0319811690915591516001600160801b039290921680835292917fa005d3b8f5c8149659f2afc06ed99732d5891377a370a723669418ca1ca29ced9190a25f80808084335af16106a66112d5565b50156106b757602090604051908152f35b633e6297ab60e21b5f523360045260245260445ffd5b34610189576040366003190112610189576106e6611254565b6106ee611333565b5060018060a01b03165f52600460205260405f206024355f5260205261078060405f206001600160401b0360016040519261072884611299565b828154838060a01b038116865260a01c16602085015201541660408201526040519182918291909160406001600160401b0381606084019560018060a01b038151168552826020820151166020860152015116910152565b0390f35b34610189575f3660031901126101895760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101895760203660031901126101895760206107ea6107e5611254565b61142c565b604051908152f35b34610189575f3660031901126101895761085c6001600160401b034216600161081a33611485565b01805467ffffffffffffffff19166001600160401b0383161790557f000000000000000000000000000000000000000000000000000000000000000090611313565b6001600160401b03604051911681527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2005b34610189576020366003190112610189576108ac611254565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a5760018060a01b0316805f526002602052600160405f2001600163ffffffff825460c01c160163ffffffff811161022657815463ffffffff60c01b191660c09190911b63ffffffff60c01b161790555f526002602052602060018060a01b0360405f205416604051908152f35b3461018957606036600319011261018957610961611254565b604435906001600160401b0382168203610189576020916109859160243590611351565b6040516001600160a01b039091168152f35b34610189576020366003190112610189576109b0611254565b6109b8611333565b5060018060a01b03165f52600360205261078060405f206001600160401b0360016040519261072884611299565b34610189576020366003190112610189576001600160a01b03610a07611254565b165f526003602052602060018060a01b0360405f205416604051908152f35b34610189575f3660031901126101895760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610189575f36600319011261018957335f52600260205260405f20600181019081546001600160401b0381169081158015610c9b575b8015610c86575b610c73577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610ade8285611313565b164210610c4e575060c01c63ffffffff1680610c3c575060206001600160401b036024610b3760018060a01b0360015416947f000000000000000000000000000000000000000000000000000000000000000090611313565b604051948593849262452aab60e01b84521660048301525afa908115610c31575f91610bf6575b5015610be75760020180546001600160801b0319811690915581546fffffffffffffffff000000000000000019164260401b6fffffffffffffffff000000000000000016179091556001600160801b0316610bb9813361150d565b6040519081527fb1c90ce88682afb6fb54564abd065e17c4728f8cb472ff17ef458143f3f7797160203392a2005b633921e40160e01b5f5260045ffd5b90506020813d602011610c29575b81610c11602093836112b4565b81010312610189575180151581036101895783610b5e565b3d9150610c04565b6040513d5f823e3d90fd5b6304dac19560e51b5f5260045260245ffd5b610c606001600160401b039184611313565b63d606d83f60e01b5f521660045260245ffd5b63ccabe40d60e01b5f523360045260245ffd5b506001600160401b038160801c161515610aa7565b506001600160401b038160401c161515610aa0565b3461018957602036600319011261018957610cc9611254565b6001600160a01b0381165f81815260208190526040902054918215610d4d575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af1610d306112d5565b5015610d3857005b633e6297ab60e21b5f5260045260245260445ffd5b50633a8d87ed60e11b5f5260045260245ffd5b3461018957602036600319011261018957600435610d7d33611485565b50335f52600460205260405f20815f5260205260405f206001600160401b03815460a01c16610dff57805467ffffffffffffffff60a01b1933166001600160e01b0319909116174260a01b67ffffffffffffffff60a01b16179055337f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a3005b50636f7bbb4b60e01b5f5260045260245ffd5b602036600319011261018957610e26611254565b6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690813403610f15576001600160a01b0316908115610f0657335f52600260205260405f206001600160401b03815460a01c16610ef35780546002820180546001600160801b031916841790556001600160e01b03191667ffffffffffffffff60a01b4260a01b16178317905560408051928352602083019190915233917fd6a9534ce9825fa51bdbe6ed5222b2cbd5ff87e24c907e79455eb1e379e623af9190a2005b637ca7fcf160e11b5f523360045260245ffd5b63646c434960e01b5f5260045ffd5b5063312b003360e01b5f523460045260245260445ffd5b34610189575f3660031901126101895760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610189576020366003190112610189576001600160a01b03610f90611254565b16805f52600360205260405f2060018060a01b03815416331480159061100c575b610ff957600101805467ffffffffffffffff1916426001600160401b0316179055337fdf23ccc5fdc44a3d1778ee2f693fd5b2d1f3e4d54ec511e0249e8c25fe7324c15f80a3005b5063d5d0270160e01b5f5260045260245ffd5b506001600160401b036001820154161515610fb1565b34610189576020366003190112610189576001600160a01b03611043611254565b168015610f0657335f52600260205260405f206001600160401b03815460a01c16156110ae57816bffffffffffffffffffffffff60a01b8254161790556040519081527f29a6038dfe9c96bd0154e53b11cacfa33bcc58aabd99ce3b416bf173c5545d6760203392a2005b63c0ae66ad60e01b5f523360045260245ffd5b34610189576020366003190112610189576110da611254565b5f60c06040516110e98161126a565b8281528260208201528260408201528260608201528260808201528260a0820152015260018060a01b03165f52600260205260e060405f206001600160801b036040516111358161126a565b63ffffffff60026001600160401b03808087549781878160018060a01b038c169b8c835281602084019160a01c16815260c08c60018701549a8b978d60a06040890198888c168a52606081019b898160401c168d52608082019e8f9160801c169052019d851c168d520154169b019a8b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b34610189576040366003190112610189576001600160a01b036111f9611254565b165f818152600360205260409020546001600160a01b031633036112425760243590337f846f4cdbc573db101deaa001d6b8d79760fd98679dc4f72276080ca7233898865f80a4005b63d5d0270160e01b5f5260045260245ffd5b600435906001600160a01b038216820361018957565b60e081019081106001600160401b0382111761128557604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b0382111761128557604052565b90601f801991011681019081106001600160401b0382111761128557604052565b3d1561130e573d906001600160401b0382116112855760405191611303601f8201601f1916602001846112b4565b82523d5f602084013e565b606090565b906001600160401b03809116911601906001600160401b03821161022657565b6040519061134082611299565b5f6040838281528260208201520152565b6001600160a01b039081165f908152600360205260409020805490911692919061137c90839061156a565b15908115611404575b506113fe57815f5260026020526001600160401b03600160405f200154169081151591826113bc575b50506113b75790565b505f90565b6001600160401b039192506113f382917f000000000000000000000000000000000000000000000000000000000000000090611313565b169116115f806113ae565b50505f90565b9050825f52600460205260405f20905f526020526114258160405f2061156a565b155f611385565b60405160208101917fcfd63c6fbcf7dbd9fb33a84f1944a724d1a9c527d2b178de6a9b914827ba7a61835246604083015230606083015260018060a01b031660808201526080815261147f60a0826112b4565b51902090565b6001600160a01b03165f81815260026020526040902080549092919060a01c6001600160401b0316156114fb5760018301546001600160401b03811615908115916114e5575b506114d35750565b636fc2205360e11b5f5260045260245ffd5b6001600160401b03915060801c1615155f6114cb565b63c0ae66ad60e01b5f5260045260245ffd5b8115611566576001600160a01b03165f81815260208190526040902080549192828101928310610226577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39260209255604051908152a2565b5050565b6001600160401b03815460a01c1680159081156115e2575b506113fe57600101546001600160401b03168015919082156115a357505090565b6001600160401b039192506115da82917f000000000000000000000000000000000000000000000000000000000000000090611313565b169116111590565b90506001600160401b038316105f611582565b906041830361169657826020116101895780359183604011610189576020820135937f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0851161168d5760401015611679576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa15610c31575f5190565b634e487b7160e01b5f52603260045260245ffd5b50505050505f90565b5050505f9056fea164736f6c6343000825000a610220806040523461046d578061450a803803809161001e8285610485565b8339810103610240811261046d576101c01361046d57604051906101c082016001600160401b038111838210176104715760405280516001600160a01b0381169081810361046d578352610074602083016104a8565b9160208401928352610088604082016104a8565b6040850190815261009b606083016104a8565b90606086019182526100af608084016104a8565b9460808701938685526100c460a082016104a8565b60a08901526100d560c082016104a8565b60c08901526100e660e082016104a8565b60e08901526100f861010082016104bc565b61010089015261010b61012082016104bc565b61012089015261011e61014082016104bc565b61014089015261013161016082016104bc565b61016089015261014461018082016104bc565b9661018089019780895261015b6101a084016104bc565b6101a08b019081526101c0840151909a90916001600160a01b038316830361046d576101e0850151936001600160a01b038516850361046d57610200860151956001600160a01b038716870361046d576102206101b891016104a8565b9a1591821561045b575b508115610449575b5061043a57516001600160a01b0316608090815260a091825260c09283523360e0526101009390935292516001600160401b0390811661012052935184166101405293518316610160529351909116610180526101a09390935292516001600160801b039081166101c05293519093166101e052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f602082019081527f612ec94e0c45a0005e747e2ca9bc8774b44ff238d5ef4898d5e4773c3ec36f07928201929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524694810194909452308483015290835291906102d49082610485565b5190206102005260405161403990816104d182396080518181816103d6015281816117f101528181611ae80152818161232f015261272f015260a05181818161140a01528181612c24015261301d015260c0518181816109a401528181610ce201528181612dea015281816131db01528181613aba0152613d4d015260e051818181610b8a01528181613a360152613cd101526101005181818161078f01528181611b2c0152611e4601526101205181818161109201528181611d78015261367d015261014051818181611238015281816125a201528181612e55015261323d015261016051818181610ea001526117bb015261018051818181610802015281816111a201526124c201526101a05181818161188701528181611f43015261269b01526101c05181818161177801526123c601526101e051818181610d870152611f86015261020051818181610364015281816113c8015281816120670152612a830152f35b633223900b60e21b5f5260045ffd5b6001600160401b03161590505f6101ca565b6001600160801b03161591505f6101c2565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761047157604052565b51906001600160401b038216820361046d57565b51906001600160801b038216820361046d5756fe6080806040526004361015610012575f80fd5b5f3560e01c908162452aab146127bc5750806303b2bf8e1461279f57806303e026b31461267357806305d94a821461264457806308889dc0146122f157806313e6ae9314611faa578063168799ec14611f675780632838863014611f245780633283687514611d9c578063461645bf14611d595780634b9ba44614611c2f57806351cff8d914611b5b57806359659e9014611b175780635c1bba3814611ad357806364c9ec6f14611aad57806377163c1d14611a91578063778abd24146118e45780637f8e3b4e146117df578063807f248d1461179c57806380f323a71461175957806383c8d9cd14611730578063848202fe14611707578063853404c0146116e0578063857553cc14611513578063894e1e6e146114a45780638f7758391461148457806397c12a8b146114395780639986df2c146113f5578063a301fe071461125c578063a3c41a1014611219578063a7d9a4d4146111c6578063b1d95f4c14611183578063b52771ba14611160578063b9a51a8e1461113a578063c1456e0a14610d11578063cabb62f014610ccd578063cfe70f7114610bb9578063d4c5b25214610b75578063d502c2e014610acb578063d86633db146108d4578063ddefc9641461072d578063df18e047146106f6578063e93e87af146106c2578063eec1a39114610631578063f04863ad14610617578063f62de828146105b8578063faf07bda1461024c5763fe3e8cfb1461022b575f80fd5b34610248575f366003190112610248576020600154604051908152f35b5f80fd5b3461024857366003190160e0811261024857606013610248576064356001600160401b03811161024857610284903690600401612878565b6084356001600160401b0381168082036102485760a4359060c435906001600160401b0382116102485736602383011215610248578160040135936001600160401b038511610248573660248660051b850101116102485760405196602088017f0773578667bc6b52df9f9e4c6c4001840970963dcdda5a677750a787be764cc78152600435988960408201526024356001600160401b0381168091036102485760608201526001600160401b0361033a61283d565b1660808201526080815261034f60a082612976565b51902060405161190160f01b602082019081527f0000000000000000000000000000000000000000000000000000000000000000602283015260428201929092526103a781606281015b03601f198101835282612976565b51902096875f52600960205260ff60405f2054166105a5576001600160a01b03916103d391908961394f565b167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168103610593575061040d6129a4565b6002546001600160401b039081169116106104bf5750505050506001600160401b036104376129ba565b1642111561049c575b5f52600960205260405f20600160ff198254161790557f2cc97e981abb9466667090ae15fd0060f1f1f52db3b6f2adbfff75b5ccc13aa060206001600160401b036104896129a4565b1692604051908152a261049a61379c565b005b6001600160401b036104ac6129a4565b634f59698760e01b5f521660045260245ffd5b6104c890613774565b6104d06129a4565b946001600160401b03600283015496818816918291161061057c579060246001600160401b0361050a61051e946105056129a4565b6129fe565b16950163ffffffff8860401c16868861383a565b90540361056757505083149081610546575b5015610440576001600160401b036104ac6129a4565b90506001600160401b03806105596129ba565b169160601c16111583610530565b63f948484b60e01b5f5260045260245260445ffd5b8363f948484b60e01b5f526004525f60245260445ffd5b63733bea7160e01b5f5260045260245ffd5b8763265c934760e21b5f5260045260245ffd5b34610248576020366003190112610248576004355f526005602052608060405f205463ffffffff604051916001600160401b0381168352818160401c1660208401526001600160401b038160601c16604084015260a01c166060820152f35b34610248575f366003190112610248576020604051818152f35b5f366003190112610248576003546001600160801b0334166001600160801b038216016001600160801b0381116106ae577ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d916001600160801b036040921680916001600160801b031916176003558151903482526020820152a1005b634e487b7160e01b5f52601160045260245ffd5b346102485760203660031901126102485760206106e56106e0612827565b613635565b6001600160401b0360405191168152f35b34610248576020366003190112610248576001600160a01b036107176128a5565b165f525f602052602060405f2054604051908152f35b3461024857602036600319011261024857610746612827565b61074f81613774565b6001600160401b036003820154166108b8576002018054604051633387995b60e21b815260a09190911c6001600160401b031660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ad575f9161087e575b50156108625760206001600160401b03807f3f94745a5c650f29c8aa9238b68d363aaaee28eb71724bdee33f6b5958223651936108516108297f000000000000000000000000000000000000000000000000000000000000000084431661291e565b825467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16178255565b5460a01c16936040519485521692a2005b6001600160401b0382630394db9960e31b5f521660045260245ffd5b6108a0915060203d6020116108a6575b6108988183612976565b810190612b96565b836107c7565b503d61088e565b6040513d5f823e3d90fd5b6001600160401b03826302749aed60e61b5f521660045260245ffd5b34610248576108e2366128cf565b906108ed8282612a6b565b91909115610a9f57610906610901846129d0565b613774565b9260ff600385015460a01c16610a7b576109226106e0826129d0565b6001600160401b034291161115610a575761094481604061095d930190612a39565b6001600160401b03600287015460601c16918585612ffe565b600a811015610a435780610a2d57506102006109799101612bd2565b60405163636f35d360e01b81526001600160a01b0391821660048201529290602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ad576060935f926109f9575b5060010154604080519384526001600160a01b03909216602084015290820152f35b6001919250610a1f9060203d602011610a26575b610a178183612976565b810190612be6565b91906109d7565b503d610a0d565b8263c05fc6bd60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b610a686001600160401b03916129d0565b6305bd3a4960e51b5f521660045260245ffd5b610a8c6001600160401b03916129d0565b633700971960e01b5f521660045260245ffd5b6020836001600160401b03610ab3826129d0565b63f948484b60e01b5f5216600452013560245260445ffd5b346102485761028036600319011261024857610ae56128a5565b6102403660231901126102485761026435906001600160401b0382116102485760806003198336030112610248576020916001600160a01b03610b26612bbb565b1615918215610b55575b5081610b42575b506040519015158152f35b610b4f91506004016139dc565b82610b37565b909150610b60612bbb565b6001600160a01b039081169116149083610b30565b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857600435805f52600560205260405f209081546001600160401b038160601c168015610cba5763ffffffff8260a01c1615610c9a5780421115610c8857506001600160401b031691825f526004602052600360405f2001805460ff8160a01c16610c755760ff60a01b1916600160a01b179055549091506001600160401b03167f4d7ba62fcfe5794b2ab1db181d99e3ce52ce9618507ea8e1b430bbb493ee05825f80a361049a61379c565b84633700971960e01b5f5260045260245ffd5b63c328529b60e01b5f5260045260245ffd5b5063ffffffff91638ad47ed960e01b5f5260045260401c1660245260445ffd5b82637be6058560e01b5f5260045260245ffd5b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b606036600319011261024857610d25612827565b60243563ffffffff81168082036102485760443563ffffffff81169283820361024857610d5185613774565b93600385019485549060ff8260a01c1661111e5782861090811591611107575b5080156110ee575b6110d7576001600160801b037f00000000000000000000000000000000000000000000000000000000000000001663ffffffff610db685876129e4565b16908181029181830414901517156106ae578034036110c157506001600160401b03168015159081611082575b506110665793946001600160401b031693815b63ffffffff811682811015610e7b57600160ff83161b90875f52600760205260405f209063ffffffff62ffffff8560081c161691825f526020528260405f205416610e6957509160019163ffffffff93895f52600760205260405f20905f5260205260405f209081541790550116610df6565b631ac51df360e21b5f5260045260245ffd5b505084908685600163ffffffff610ed460065497610e9889613627565b600655610ece7f00000000000000000000000000000000000000000000000000000000000000006001600160401b03421661291e565b996129e4565b161b5f1981019081116106ae5760405190608082018281106001600160401b0382111761105257604052858252602082019783895260408301906001600160401b031698898252606084019263ffffffff168352885f52600560205260405f2093516001600160401b03166001600160401b03166001600160401b03198554161784555163ffffffff16610f8390849063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b51825467ffffffffffffffff60601b191660609190911b67ffffffffffffffff60601b1617825551815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055815460801c63ffffffff166001019063ffffffff82116106ae5760209686946110316060947f26b08854d0551740464e059f3a80ebd1af5685b04745a335e08b2cec394d4ec1969081549063ffffffff60801b9060801b169063ffffffff60801b1916179055565b61103a346136d8565b604051928352888301526040820152a3604051908152f35b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03866305bd3a4960e51b5f521660045260245ffd5b6001600160401b0391506110b7907f00000000000000000000000000000000000000000000000000000000000000009061291e565b1642101587610de3565b63312b003360e01b5f523460045260245260445ffd5b50836331de2c3d60e01b5f5260045260245260445ffd5b50602063ffffffff61110085876129e4565b1611610d79565b63ffffffff91506002015460401c16821188610d71565b6001600160401b0388633700971960e01b5f521660045260245ffd5b34610248575f3660031901126102485760206001600160401b0360025416604051908152f35b34610248576020611179611173366128cf565b9061353a565b6040519015158152f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102485760403660031901126102485760206111796111e4612827565b602435906001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857366003190161024081126102485761024013610248576040516112838161295a565b600435815260243563ffffffff81168103610248576020820152604435604082015260643563ffffffff8116810361024857606082015260843563ffffffff8116810361024857608082015260a43563ffffffff811681036102485760a082015260c43560ff811681036102485760c082015260e43563ffffffff811681036102485760e0820152610104356001600160401b038116810361024857610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356101a08201526101c4356001600160a01b0381168103610248576101c08201526101e4356001600160a01b0381168103610248576101e0820152610204356001600160a01b038116810361024857610200820152610224356001600160401b038116810361024857816113ed9161022060209401527f000000000000000000000000000000000000000000000000000000000000000090613eb1565b604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610248576020611449366128cf565b6001600160a01b0361145e6101c08401612bd2565b16159182611473575b50506040519015158152f35b61147d9250613c78565b8280611467565b34610248575f36600319011261024857602060025460c01c604051908152f35b346102485736600319016102a08112610248576102401361024857610264356001600160401b038111610248576114df903690600401612878565b90610284356001600160401b0381168103610248576020926115049261024435612c05565b6115116040518092612911565bf35b346102485760203660031901126102485761152c612827565b5f61012060405161153c8161293e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038060025460401c169116908110156116ce575f52600460205260405f20604051906115a48261293e565b805491828152600182015460208201908152600283015460408301906001600160401b038116825260608401948160401c63ffffffff16865260808501908260601c6001600160401b0316825260a086019260a01c6001600160401b03168352600301549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c63ffffffff168952610120019860a01c60ff1615158952604051998a525160208a0152516001600160401b031660408901525163ffffffff166060880152516001600160401b03166080870152516001600160401b031660a0860152516001600160401b031660c0850152516001600160401b031660e08401525163ffffffff1661010083015251151561012082015261014090f35b6329323fff60e01b5f5260045260245ffd5b346102485760406116f96116f3366128cf565b90612a6b565b825191825215156020820152f35b34610248575f3660031901126102485760206001600160401b0360025460401c16604051908152f35b34610248575f3660031901126102485760206001600160401b0360025460801c16604051908152f35b34610248575f3660031901126102485760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f366003190112610248577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036118d1576002546001600160401b038160801c166118c25760206118b07fe8c8cda86092d9db6a58ac85e9523bb591c7ae5d0b675b081748ac873cff7883926001600160401b0360801b4260801b16906001600160401b0360801b191617806002556001600160401b037f00000000000000000000000000000000000000000000000000000000000000009160801c1661291e565b6001600160401b0360405191168152a1005b630157f13960e71b5f5260045ffd5b630596787760e01b5f523360045260245ffd5b34610248576118f2366128cf565b906118fd8282612a6b565b91909115610a9f5761190e836129d0565b9061194a602085013580936001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b611a7e576001600160401b0361195f856129d0565b165f52600460205260ff600360405f20015460a01c16611a6d576119ae9061198a6040860186612a39565b90856001600160401b0360026119a26109018b6129d0565b015460601c1693612ffe565b92600a841015610a43578315611a5a576119ca6106e0826129d0565b6001600160401b034291161115610a57577f054843c28ffa5632a7cbe597b6b3cc1c479e419e0ece1bfc587bdb659ea2a04391611a516001600160401b03611a408482611a186040976129d0565b165f526008602052855f208560081c5f52602052855f20600160ff87161b81541790556129d0565b169583519283526020830190612911565ba361049a61379c565b8263012c13df60e41b5f5260045260245ffd5b6001600160401b03610a8c856129d0565b8263265c934760e21b5f5260045260245ffd5b34610248575f3660031901126102485760206040516110008152f35b34610248575f3660031901126102485760206001600160801b0360035416604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857611b746128a5565b6001600160a01b0381165f81815260208190526040902054918215611c1c575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af13d15611c17573d611be381612a1e565b90611bf16040519283612976565b81525f60203d92013e5b15611c0257005b633e6297ab60e21b5f5260045260245260445ffd5b611bfb565b50633a8d87ed60e11b5f5260045260245ffd5b3461024857602036600319011261024857611c48612827565b600254908160c01c906001600160401b038360401c1690611c6983836129fe565b6001600160401b0382811691161015611d47575091905b5b6001600160401b038116906001600160401b038416821080611d0f575b15611cba57506001600160401b0381146106ae57600101611c81565b6001600160c01b03831660c082901b6001600160c01b031916176002556040516001600160401b0390911681527f702d6ba463a9d19f67d6b3ada754d6fffa92a52b279940f1d8b709b29bca676790602090a1005b50815f52600460205260ff600360405f20015460a01c1680611c9e5750611d3581613635565b6001600160401b034291161115611c9e565b611d5291508261291e565b9190611c80565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857604036600319011261024857611db5612827565b6024356001600160401b03811161024857611dd4903690600401612878565b90611dde83613774565b60038101916001600160401b03835416611f085760209060646001600160401b03600285015460a01c1686604051978894859363041a129160e11b8552600485015260406024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108ad575f93611ecd575b507fc8c37bab5a1fb62ad9d3e35e8c110e6d2a5fd7536ac078b8539c3cf4dc8039619260209260016001600160401b0393019182558280421616831982541617905554936040519485521692a2005b9092506020813d602011611f00575b81611ee960209383612976565b810103126102485751916001600160401b03611e7e565b3d9150611edc565b6001600160401b03856302749aed60e61b5f521660045260245ffd5b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f3660031901126102485760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248576102803660031901126102485760043561024036602319011261024857610264356001600160401b038111610248578060040191813603608060031982011261024857815f52600560205260405f20916024840135835463ffffffff8160401c168083105f146122de57505f955b612026886129d0565b6001600160401b038084169116148015906122cb575b6122b4576001600160401b038260601c168042116122a25750612061610901896129d0565b906120967f000000000000000000000000000000000000000000000000000000000000000061209136602461340b565b613eb1565b956120a4604483018b612a39565b6120ad81612a1e565b906120bb6040519283612976565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f8352896021830152604182015260418152612100606182612976565b5190209163ffffffff600285015460401c1691606482013590602219018112156102485701600401803591906001600160401b03831161024857602001908260051b3603821361024857866121549461383a565b90540361227a576001600160401b0361216c886129d0565b165f526004602052600360405f20019560ff875460a01c1661226957855463ffffffff60a01b191660a092831c63ffffffff928316191690921b63ffffffff60a01b1691909117855594957f38cbd674a4a3c13da56aae2819b967da7d23128b7a83dd8ee37dee1600ac9aff916040916001600160401b03906121ee906129d0565b169482519182526020820152a35460a01c161561220757005b63ffffffff815460801c165f190163ffffffff81116106ae57815463ffffffff60801b191660809190911b63ffffffff60801b1617815580546fffffffffffffffff000000000000000019164260401b67ffffffffffffffff60401b16179055005b6001600160401b03610a8c896129d0565b506001600160401b0361228c876129d0565b63f948484b60e01b5f521660045260245260445ffd5b633cf7c22d60e11b5f5260045260245ffd5b8284638ad47ed960e01b5f5260045260245260445ffd5b5063ffffffff878360a01c16161561203c565b6122ea60019184612997565b1b9561201d565b346102485760a03660031901126102485761230a612827565b60243561231561283d565b906064359163ffffffff83169182840361024857608435937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036118d157600254946001600160401b03808760401c1697169680880361262e575060015480840361261857506001600160401b038616926001600160401b038516938085036126025750851580156125f7575b6125e4576001600160801b03600354166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908181106125d05750506001600160401b038760801c168015159081612592575b506118c257612457866001600160401b039260405160208101918c835260408201528760608201528260808201528560a082015260a0815261244a60c082612976565b519020968760015561291e565b169460018801936001600160401b0385116106ae577f07694a67a65f712dc672c47a76a8d24e01f6d67c9d592bd097c99a6fb9ea57cd9760a09767ffffffffffffffff60401b6001600160401b039760401b16916001600160801b03191617176002556125746124e97f000000000000000000000000000000000000000000000000000000000000000087431661291e565b80958b5f52600460205261252b600260405f208881550191858a19845416178355829063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b805442891660601b67ffffffffffffffff60601b166fffffffffffffffffffffffffffffffff60601b199091161760a09290921b67ffffffffffffffff60a01b16919091179055565b604051958652602086015260408501526060840152166080820152a2005b6001600160401b0391506125c7907f00000000000000000000000000000000000000000000000000000000000000009061291e565b16421189612407565b620155b560e01b5f5260045260245260445ffd5b85631391be4960e21b5f5260045260245ffd5b5061100086116123ac565b8463717e228960e11b5f5260045260245260445ffd5b83637c5f784160e11b5f5260045260245260445ffd5b87635edd899960e11b5f5260045260245260445ffd5b34610248576020366003190112610248576004355f526009602052602060ff60405f2054166040519015158152f35b34610248575f366003190112610248576002546001600160401b038160801c168015612790577f0000000000000000000000000000000000000000000000000000000000000000906001600160401b036126cd838361291e565b16421061276b57826001600160401b038160401c169060c01c0361275c577fe60425f1eb46d95b991a2e37aff36c14be44a39e090af8958f80f22d02ccd14a60206003546001600160801b038116906001600160801b031916600355612753817f0000000000000000000000000000000000000000000000000000000000000000613728565b604051908152a1005b633921e40160e01b5f5260045ffd5b6001600160401b039161277d9161291e565b63d606d83f60e01b5f521660045260245ffd5b630f1b09f960e11b5f5260045ffd5b34610248575f366003190112610248576020600654604051908152f35b34610248576020366003190112610248576020906127d8612827565b600254906001600160401b038260c01c9260401c1682149182156127ff575b505015158152f35b9091505f52600483526001600160401b0380600260405f20015460601c1691161083806127f7565b600435906001600160401b038216820361024857565b604435906001600160401b038216820361024857565b35906001600160401b038216820361024857565b359063ffffffff8216820361024857565b9181601f84011215610248578235916001600160401b038311610248576020838186019501011161024857565b600435906001600160a01b038216820361024857565b35906001600160a01b038216820361024857565b906003198201610260811261024857610240136102485760049161024435906001600160401b0382116102485760809082900360031901126102485760040190565b90600a821015610a435752565b906001600160401b03809116911601906001600160401b0382116106ae57565b61014081019081106001600160401b0382111761105257604052565b61024081019081106001600160401b0382111761105257604052565b90601f801991011681019081106001600160401b0382111761105257604052565b919082039182116106ae57565b6024356001600160401b03811681036102485790565b6044356001600160401b03811681036102485790565b356001600160401b03811681036102485790565b9063ffffffff8091169116039063ffffffff82116106ae57565b906001600160401b03809116911603906001600160401b0382116106ae57565b6001600160401b03811161105257601f01601f191660200190565b903590601e198136030182121561024857018035906001600160401b0382116102485760200191813603831361024857565b919091612aaa612a7d610901856129d0565b916120917f000000000000000000000000000000000000000000000000000000000000000091369061340b565b92612ab86040820182612a39565b612ac181612a1e565b90612acf6040519283612976565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f8352866021830152604182015260418152612b14606182612976565b51902063ffffffff600284015460401c16906060830135601e1984360301811215610248578301918235926001600160401b03841161024857602001918360051b36038313610248576020612b6b9501359061383a565b90541490565b51906001600160401b038216820361024857565b3563ffffffff811681036102485790565b90816020910312610248575180151581036102485790565b919082018092116106ae57565b6101e4356001600160a01b03811681036102485790565b356001600160a01b03811681036102485790565b9081602091031261024857516001600160a01b03811681036102485790565b604051633dd8a00760e01b8152600480359082018190529493919291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ad575f90612fbe575b6001600160401b0316801591508115612fab575b50612fa0576024359063ffffffff821690818314159081610248576020604491604051928380926377a3f66960e11b82528d60048301528760248301525afa9081156108ad575f91612f81575b5015612f74576064359263ffffffff841680851415806102485781158015612f56575b8015612f38575b8015612f25575b612f15576084359063ffffffff82168203610248576102485785612d18916129e4565b9060a43563ffffffff8116928382036102485763ffffffff84911611968715612ef3575b50505050505050612ee95760c43560ff811680910361024857600210612edf5760e43563ffffffff8116808203610248576340000000915011612ed5576001600160a01b0392612d8c929061394f565b168015908115612eb5575b50612eae57610204356001600160a01b0381169290919083830361024857604051636725205b60e01b8152600481019490945260248401526001600160401b0316604483018190529190506020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ad575f91612e8f575b506001600160a01b031615612e8957610224356001600160401b03811680820361024857612e7b91506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612bae565b10612e84575f90565b600990565b50600890565b612ea8915060203d602011610a2657610a178183612976565b5f612e22565b5050600790565b610204356001600160a01b0381169250828103610248575014155f612d97565b5050505050600690565b5050505050600590565b5050505050600490565b612f0294959697505050612bae565b916102485750115f808080808080612d3c565b5050505050505050505050600390565b5083610248576301000000851015612cf5565b5060843563ffffffff811694508481036102485750845f9411612cee565b50505f60843563ffffffff8116908181036102485750821015612ce7565b5050505050505050600290565b612f9a915060203d6020116108a6576108988183612976565b5f612cc4565b505050505050600190565b90506001600160401b038616105f612c77565b506020813d602011612ff6575b81612fd860209383612976565b8101031261024857612ff16001600160401b0391612b71565b612c63565b3d9150612fcb565b604051633dd8a00760e01b8152813560048201819052959194919391907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ad575f906133cb575b6001600160401b03168015915081156133b8575b506133ac5763ffffffff60208088019260448a61308c86612b85565b9260405195869485936377a3f66960e11b855260048501521660248301525afa9081156108ad575f9161338d575b501561338157606086019063ffffffff6130d383612b85565b1615801561335b575b8015613336575b801561331a575b61330d5761310c6130fd60808901612b85565b61310684612b85565b906129e4565b60a088019063ffffffff8061312084612b85565b169116119283156132d2575b5050506132c75760c085013560ff8116809103610248576002106132bc57634000000063ffffffff61316060e08801612b85565b16116132b1576001600160a01b0392613179929061394f565b168015908115613291575b50613289576001600160401b039061319f6102008401612bd2565b604051636725205b60e01b81526001600160a01b03918216600482015260248101959095529116604484018190529290602090829060649082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ad575f9161326a575b506001600160a01b031615613263576001600160401b03613232610220612e7b93016129d0565b166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612bae565b5050600890565b613283915060203d602011610a2657610a178183612976565b5f61320b565b505050600790565b90506001600160a01b036132a86102008501612bd2565b1614155f613184565b505050505050600690565b505050505050600590565b505050505050600490565b63ffffffff92935061330391836132f6816132ef6132fd95612b85565b1692612b85565b1690612bae565b92612b85565b16105f808061312c565b5050505050505050600390565b50630100000063ffffffff61332e83612b85565b1610156130ea565b5061334360808801612b85565b63ffffffff8061335284612b85565b169116116130e3565b5061336582612b85565b63ffffffff8061337760808b01612b85565b16911610156130dc565b50505050505050600290565b6133a6915060203d6020116108a6576108988183612976565b5f6130ba565b50505050505050600190565b90506001600160401b038616105f613070565b506020813d602011613403575b816133e560209383612976565b81010312610248576133fe6001600160401b0391612b71565b61305c565b3d91506133d8565b919082610240910312610248576040516134248161295a565b80928035825261343660208201612867565b60208301526040810135604083015261345160608201612867565b606083015261346260808201612867565b608083015261347360a08201612867565b60a083015260c08101359060ff821682036102485761022061353591819360c08601526134a260e08201612867565b60e08601526134b46101008201612853565b6101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526101a08101356101a08601526135036101c082016128bb565b6101c08601526135166101e082016128bb565b6101e086015261352961020082016128bb565b61020086015201612853565b910152565b906135458183612a6b565b9190911580156135de575b80156135b1575b6135aa5761356c81604061357d930190612a39565b6001600160a01b039390919061394f565b16801515918261358c57505090565b9091506001600160a01b03906135a59061020001612bd2565b161490565b5050505f90565b506001600160401b036135c3826129d0565b165f52600460205260ff600360405f20015460a01c16613557565b506136226135eb826129d0565b6020830135906001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b613550565b5f1981146106ae5760010190565b613640600391613774565b01546001600160401b038116801580156136c6575b80156136b9575b6136ac576136a29160401c6001600160401b031690808211156136a557505b7f00000000000000000000000000000000000000000000000000000000000000009061291e565b90565b905061367b565b50506001600160401b0390565b5060ff8260a01c1661365c565b5063ffffffff8260801c161515613655565b8015613725577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f2061371a828254612bae565b9055604051908152a2565b50565b81156137705760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f2061371a828254612bae565b5050565b6001600160401b038060025460401c169116908110156116ce575f52600460205260405f2090565b6003546137e86137e36f7fffffffffffffffffffffffffffffff6001600160801b038416936001600160801b0319811660035560011c166137dd8133613728565b83612997565b6136d8565b6040519081527f571a1dd4ebe22d48f4727c7a38bb6d08ebd461a29fbb1b9dcf578f96a8f5c39960203392a2565b91908110156138265760051b0190565b634e487b7160e01b5f52603260045260245ffd5b949293909482861015613938575f925b806001851b1061392857508282036139125794929391905f925b828410613872575050505050565b9091929493956001908188881c16155f146138d0576103996138c0613898898787613816565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b5190205b96949501929190613864565b61039961390a6138e1898787613816565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b5190206138c4565b50630602a2fd60e51b5f5260045260245260445ffd5b9261393290613627565b9261384a565b82866394666f0d60e01b5f5260045260245260445ffd5b90604183036135aa57826020116102485780359183604011610248576020820135937f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a085116139d35760401015613826576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa156108ad575f5190565b50505050505f90565b6139e7816024612a6b565b919091158015613c66575b613c60576139ff816129d0565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101929092526060826064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156108ad575f5f915f94613bff575b5063ffffffff166135aa57613a906106e06001600160401b03936129d0565b9082821683821611613bf7575b501690814210908115613bce575b50613bc9576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690610224359081169081810361024857506040519063636f35d360e01b82526004820152602081602481855afa80156108ad576020915f91613bac575b5060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ad575f90613b6c575b6001600160401b039150168015918215613b6657505090565b10919050565b506020813d602011613ba4575b81613b8660209383612976565b8101031261024857613b9f6001600160401b0391612b71565b613b4d565b3d9150613b79565b613bc39150823d8411610a2657610a178183612976565b5f613b18565b505f90565b6001600160401b03915016818115159182613bec575b50505f613aab565b11159050815f613be4565b90505f613a9d565b935050506060823d606011613c58575b81613c1c60609383612976565b8101031261024857815163ffffffff811681036102485763ffffffff613c506040613c4960208701612b71565b9501612b71565b939190613a71565b3d9150613c0f565b50505f90565b50613c736135eb826129d0565b6139f2565b613c828282612a6b565b929092158015613e9f575b6135aa57613c9a816129d0565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101939093526060836064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108ad575f5f915f95613e3e575b5063ffffffff16613e3657613d2b6106e06001600160401b03936129d0565b9082821683821611613e2e575b501691824210908115613e05575b50613c60577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613d839061020001612bd2565b60405163636f35d360e01b81526001600160a01b039091166004820152602081602481855afa80156108ad576020915f91613bac575060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ad575f90613b6c576001600160401b039150168015918215613b6657505090565b6001600160401b03915016828115159182613e23575b50505f613d46565b11159050825f613e1b565b90505f613d38565b505050505f90565b945050506060833d606011613e97575b81613e5b60609383612976565b8101031261024857825163ffffffff811681036102485763ffffffff613e8f6040613e8860208801612b71565b9601612b71565b949190613d0c565b3d9150613e4e565b50613eac6135eb826129d0565b613c8d565b614026610399916040516001600160401b0361022060208301937f3ce418d98a788a7574b45367f7319645b76aa64c1a53b320ecc144f9b67bbfbe85528051604085015263ffffffff60208201511660608501526040810151608085015263ffffffff60608201511660a085015263ffffffff60808201511660c085015263ffffffff60a08201511660e085015260ff60c08201511661010085015263ffffffff60e08201511661012085015282610100820151166101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c08501526101a08101516101e085015260018060a01b036101c08201511661020085015260018060a01b036101e0820151168285015260018060a01b03610200820151166102408501520151166102608201526102608152613ffc61028082612976565b519020604051928391602083019586909160429261190160f01b8352600283015260228201520190565b5190209056fea164736f6c6343000825000a' as const
