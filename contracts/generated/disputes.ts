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
  '0x6101e08060405234610697578061bc5d803803809161001e8285610731565b83398101036102208112610697576101c013610697576040516101c081016001600160401b0381118282101761069b5760405281516001600160a01b038116810361069757815261007160208301610754565b602082015261008260408301610754565b604082015261009360608301610754565b60608201526100a460808301610754565b60808201526100b560a08301610754565b60a08201526100c660c08301610754565b60c08201526100d760e08301610754565b60e08201526100e96101008301610768565b91826101008301526100fe6101208201610768565b6101208301526101116101408201610768565b6101408301526101246101608201610768565b90816101608401526101396101808201610768565b61018084015261014c6101a08201610768565b6101a08401526101c0810151916001600160a01b0383168303610697576101e0820151916001600160a01b0383168303610697576102000151946001600160a01b03861686036106975760021b6004600160821b03166001600160801b0390911610801561071b575b6106c35760018060401b0360a08401511663ffffffff8111908115610712575b5080156106fd575b6106c35760208301516001600160401b03161580156106e8575b80156106d2575b6106c35760a0828152608091909152610100838101516001600160801b0390811690915261012080850151821690526101608085015160021c60016001607e1b03166101409081528501519091169052820180516001600160401b039081166101805260c084015181166101a05260e08401805182166101c052915191516102939261028e92918216911661077c565b610795565b60c083015160306001600160401b0391821602908116919082036106af57610304916102be9161077c565b604084015160608501516102ff916102e2916001600160401b03908116911661077c565b60208601516102f9906001600160401b0316610795565b9061077c565b61077c565b6040516118fc8082019392906001600160401b0385118386101761069b576101e0918391615f33833986516001600160a01b031686526020808801516001600160401b039081169188019190915260408089015182169088015260608089015182169088015260808089015182169088015260a08089015182169088015260c08089015182169088015260e080890151821690880152610100808901516001600160801b0390811691890191909152610120808a0151821690890152610140808a0151821690890152610160808a0151821690890152610180808a01518216908901526101a0808a015190911690880152166101c08601819052940301905ff091821561068c5760c08390526040519461442e93848701936001600160401b0385118886101761069b5761050585610240988a9861782f8a3980516001600160a01b031682526020808201516001600160401b039081169184019190915260408083015182169084015260608083015182169084015260808083015182169084015260a08083015182169084015260c08083015182169084015260e08083015190911690830152610100808201516001600160801b0390811691840191909152610120808301518216908401526101408083015182169084015261016080830151821690840152610180808301518216908401526101a09182015116910152565b6001600160a01b039081166101c08601529081166101e0850152166102008301526102208201520301905ff0801561068c5760e081905260c0516001600160a01b031690813b156106975760405163ee8f931b60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561068c5761067c575b60405161577d90816107b6823960805181818161053d0152610d45015260a05181818161125b01528181611f790152611fcf015260c051818181601b01528181610a0701528181610cfe015281816114160152818161373701528181614a630152615091015260e051818181610cb7015281816113190152611e6c0152610100518181816112140152613d4f015261012051818181611d0a0152613d290152610140518181816138a70152613de30152610160518181816102ac01526147930152610180518181816115e30152611b2701526101a051818181611b6d0152614e2d01526101c0518181816138420152614fee0152f35b5f61068691610731565b5f610586565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b633223900b60e21b5f5260045ffd5b506101208301516001600160801b0316156101fe565b5060608301516001600160401b0316156101f7565b5060c08301516001600160401b0316156101dd565b9050155f6101d5565b506101008301516001600160801b0316156101b5565b601f909101601f19168101906001600160401b0382119082101761069b57604052565b51906001600160401b038216820361069757565b51906001600160801b038216820361069757565b6001600160401b0391821690821601919082116106af57565b60011b6002600160401b03811691906002600160411b031682036106af5756fe6102406040526004361015610062575b3615610019575f80fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361004d57005b6234c35560e21b5f523360045260245260445ffd5b5f610220525f3560e01c80630a1075ab146138d65780630f9e114d146138925780631a4594561461386657806323e8b83e1461382357806332eced941461365e578063477230b214613604578063515caa5a146135d557806351cff8d9146134d4578063670a1bc5146132615780636ef83c1414611d3957806372c7203514611cf257806373611ee814611c63578063795ea18e14611b915780638704b8c314611b4b57806391ddadf414611b05578063997dc8241461128a5780639986df2c14611243578063a25b0622146111fc578063add98c7014610d74578063c6e60dd014610d2d578063cabb62f014610ce6578063cb23bcb514610c9f578063db31b6b5146108be578063df18e0471461087e578063e03d6875146107b8578063edca6a8e14610312578063ee34cf1d146102db578063ee9e1b0014610294578063f9425dbb146102095763ffe80d140361000f5734610202576060366003190112610202576004356002811015610202576101da613a6b565b906044356001600160801b0381168103610202576020926101fa92614783565b604051908152f35b6102205180fd5b346102025760c0366003190112610202576064356001600160401b03811161020257610239903690600401613a7e565b6084356001600160401b03811161020257610258903690600401613a28565b60a43593916001600160401b0385116102025761027c61028d953690600401613a7e565b94909360443560243560043561429c565b6102205180f35b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b346102025760203660031901126102025760206103016102fc60043561490b565b614de2565b6001600160401b0360405191168152f35b346102025760c0366003190112610202576004356024356001600160401b03811161020257610345903690600401613a28565b91604435606435926001600160401b0384116102025760e084600401946003199036030112610202576084356001600160401b0381116102025761038d903690600401613a28565b949060a4356001600160401b038111610202576103ae903690600401613a7e565b90916103b98761490b565b805490989060a01c60ff16600981101561079e576005810361076657506001600160401b036103e78a614de2565b1680421161074e57506103fb8a878b614801565b60405160208101906020825261042681610418604082018a61423e565b03601f198101835282613e78565b51902060088a0154036107395761043d81836154c7565b60098a0154036107245761010087101561070b576004890154906001600160401b038260801c1668ffffffffffffffff008360781c169080820461010014901517156105ff578861048d9161428f565b926104988282614ec6565b8410156106fa5760405163d3cdf79f60e01b815260a06004820152968796946104f29493929163ffffffff906104d29060a48b019061423e565b9460c01c1660248901526044880152600319878403016064880152613ae4565b600319848203016084850152828152602081019260208160051b83010193836102205191607e1982360301945b84841061066157505050505050509080602092038160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610653576102205191610619575b50945b600283901b916001600160fe1b03841684036105ff57600483018084116105ff5763ffffffff936105ad936105a793614f69565b90614f81565b94168463ff000000829660f81c61ff008360e81c161762ff00008360d81c16179160c81c1617146105e25761028d83836149af565b839063015abc2760e11b6102205152600452602452604461022051fd5b634e487b7160e01b61022051526011600452602461022051fd5b90506020813d60201161064b575b8161063460209383613e78565b8101031261020257610645906140f5565b86610570565b3d9150610627565b6040513d61022051823e3d90fd5b9193959750919395601f198282030183528735878112156102025760206106e66001938783940190813581526106d86106cd6106b26106a287860186614099565b6080898701526080860191613eb4565b6106bf6040860186614068565b908583036040870152613ae4565b926060810190614099565b916060818503910152613eb4565b99019301940191949290938897969461051f565b505050505050506102205194610573565b866366b629c360e01b6102205152600452602461022051fd5b638d99742960e01b6102205152600461022051fd5b63b6b506bb60e01b6102205152600461022051fd5b6326b39d0360e11b6102205152600452602461022051fd5b610220516305fb5e1b60e01b905261077d90613aae565b6005602452604461022051fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b61022051526021600452602461022051fd5b34610202576020366003190112610202576001600160a01b036107d9613a55565b1661022051526004602052604061022051206040518060208354918281520190819361022051526020610220512090610220515b8181106108685750505081610823910382613e78565b60405191829160208301906020845251809152604083019190610220515b81811061084f575050500390f35b8251845285945060209384019390920191600101610841565b825484526020909301926001928301920161080d565b34610202576020366003190112610202576001600160a01b0361089f613a55565b1661022051526102205160205260206040610220512054604051908152f35b34610202576020366003190112610202576004356108db8161490b565b80549091906001600160a01b03811633819003610c84575061090260ff8260a01c16614e8a565b1580610c6a575b60ff8260b01c16908115610c62575b5015610c38575060048201546001600160801b03165b82546007939060a01c60ff16600981101561079e576004820180546001600160801b03811694600193909314159290916109678561496c565b610c2f575b6109768886614138565b6001600160401b03600586015460a01c166102205152600260205260406102205120905460e01c61022051526020526040610220512063ffffffff6109bd81835416614025565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028401546001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016803b156102025760405191633d37fa7960e21b8352600483015281602481610220519361022051905af1801561065357610c14575b50600987101561079e5760088703610ad557505060209183600692610a985f5160206157515f395f51905f529660018060a01b038554166148bf565b610ab7575b505b015493610aaf6040518092613aca565ba36102205180f35b6001820154610acf91906001600160a01b03166148bf565b86610a9d565b9192909160068703610bb85750600681015480610220515260036020526001600160401b0360406102205120541615610b88575b5080546001600160a01b0316938315610b65576001600160801b038316036105ff575f5160206157515f395f51905f5293602093600693610b6092610b5a9160011b6002600160811b0316906148bf565b82615069565b610a9f565b60069250602093610b5a5f5160206157515f395f51905f5296610b6093906148bf565b61022051526003602052604061022051206001600160401b0342166001600160401b031982541617905586610b09565b60069250602093610b60915f5160206157515f395f51905f5296610bef60018060a01b03865416610be98484613b30565b906148bf565b60018501546001600160a01b03169215610c0d5790610be99161428f565b50906148bf565b61022051610c2191613e78565b610220516102025787610a5c565b6008975061096c565b610c5d90600184015460e01c60ff60018060801b036004870154169260a81c16614783565b61092e565b905084610918565b506001600160401b03610c7c84614de2565b164211610909565b6234c35560e21b610220515233600452602452604461022051fd5b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461020257602036600319011261020257600435604051610d9481613e5c565b6102205181526102205160208201526102205160408201526102205160608201526102205160808201526102205160a08201526102205160c08201526102205160e08201526102205161010082015261022051610120820152610220516101408201526102205161016082015261022051610180820152610220516101a0820152610220516101c0820152610220516101e08201526102205161020082015261022051610220820152610220516102408201526102205161026082015261022051610280820152610220516102a0820152610220516102c0820152610220516102e082015261030061022051910152806102205152600160205260ff604061022051205460a01c16600981101561079e57156111e4576102205152600160205260406102205120604051610ec781613e5c565b81546001600160a01b038116825260a081901c60ff16600981101561079e57602083015260ff8160a81c1692600284101561079e5765ffffffffffff60099261032095604086015260ff8160b01c161515606086015260ff8160b81c161515608086015260ff8160c01c1660a086015260c81c1660c0840152600181015460018060a01b03811660e085015263ffffffff8160a01c1661010085015263ffffffff8160c01c1661012085015260e01c610140840152600281015460018060a01b03811661016085015263ffffffff8160a01c1661018085015260c01c6101a084015260038101546101c0840152600481015460018060801b0381166101e08501526001600160401b038160801c1661020085015263ffffffff8160c01c1661022085015260e01c6102408401526001600160401b03600582015460018060a01b03811661026086015260a01c1661028084015260068101546102a084015260078101546102c084015260088101546102e084015201546103008201526103006040519160018060a01b03815116835261106860208201516020850190613aca565b61107a60408201516040850190613ad7565b60608101511515606084015260808101511515608084015260ff60a08201511660a084015265ffffffffffff60c08201511660c084015260018060a01b0360e08201511660e084015263ffffffff6101008201511661010084015263ffffffff6101208201511661012084015263ffffffff6101408201511661014084015260018060a01b036101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526101c08101516101c084015260018060801b036101e0820151166101e08401526001600160401b036102008201511661020084015263ffffffff6102208201511661022084015263ffffffff6102408201511661024084015260018060a01b03610260820151166102608401526001600160401b03610280820151166102808401526102a08101516102a08401526102c08101516102c08401526102e08101516102e08401520151610300820152f35b630e96d90b60e41b6102205152600452602461022051fd5b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6102a03660031901126102025760043560028110156102025761024036602319011261020257610264356001600160401b038111610202578060040160806003198336030112610202576112ed6001600160801b036112e7613d10565b16614ba2565b6001600160a01b036112fd61403d565b16151580611aeb575b611abb5760405163d86633db60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692909161135060048401613ed8565b61026061024484015280356001600160401b0381168103611ab7576001600160401b031661026484015260248201359081610284850152606084806113d460448701966113c060646113b86113a58b8a614068565b60806102a48901526102e4880191613ae4565b920187614099565b84830361026319016102c486015290613eb4565b0381885afa801561065357610220519361022051956102205192611a6b575b5060405163fad7b5ff60e01b81526001600160a01b0396871660048201819052967f0000000000000000000000000000000000000000000000000000000000000000169190602081602481865afa8015610653576102205190611a2b575b6001600160401b03915016611a125760018914978890816118cc575b506118a25761148561147e856140e1565b9185614106565b61148e81613e99565b9061149c6040519283613e78565b8082526020820192368282011161020257819084376020610220519183010152519020604051906001600160401b03602083019316835286604083015287606083015260808201526114f160a082018b613ad7565b3360c08201526102843560e082015260e0815261151061010082613e78565b519020968761022051526001602052604061022051209160ff835460a01c16600981101561079e5761188957825460ff60a81b1960ff60a01b1933166001600160a81b031990921691909117600160a01b171660a88b901b60ff60a81b161783556024949392919060209061158d4265ffffffffffff168561415c565b60405196878092636c996bbd60e01b82528c600483015261022051905af194851561065357610220519561184d575b506001820180546001600160a01b0319166001600160a01b039096169590951785556116187f000000000000000000000000000000000000000000000000000000000000000063ffffffff166116128188614183565b866141a6565b6116436116236141dd565b86546001600160e01b031660e09190911b6001600160e01b031916178655565b611678600283018960018060a01b0319825416178155896102205152600460205263ffffffff60406102205120541690614183565b610204356001600160a01b0381168103610202576005830180546001600160a01b0319166001600160a01b039092169190911781556004830180546001600160801b031916346001600160801b031617815561171c916116d7876140e1565b815467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b1617905580546001600160e01b031660e089901b6001600160e01b031916179055565b60068201879055611842575b5050846102205152600460205260406102205120805497600160401b891015611828576117d96001600160401b039461176c8b6117ee95600160209e018155613b1b565b81549060031b908c821b915f19901b19161790558561178a866140e1565b16610220515260028b52604061022051208761022051528b526040610220512063ffffffff6117bb81835416614203565b825463ffffffff19169116179055546001600160a01b0316936140e1565b92604051978852898801526040870190613ad7565b1660608401526080830152827f062c19667a6b5383d3b437c1f6a43918082fc8cec2cee6b619f376e12398aeed60a03394a4604051908152f35b634e487b7160e01b61022051526041600452602461022051fd5b600701558780611728565b9094506020813d602011611881575b8161186960209383613e78565b810103126102025761187a90614054565b938a6115bc565b3d915061185c565b88630869d90160e41b6102205152600452602461022051fd5b6001600160401b036118b3856140e1565b630f64dbef60e31b610220515216600452602461022051fd5b90506101406001600160401b0360246118e4886140e1565b604051948593849263215d54f360e21b84521660048301525afa908115610653576102205191611924575b5060c001516001600160401b0316158a61146d565b9050610140813d8211611a0a575b816119406101409383613e78565b8101031261020257604051906101408201906001600160401b0382118383101761182857610120916040528051835260208101516020840152611985604082016140cd565b6040840152611996606082016140f5565b60608401526119a7608082016140cd565b60808401526119b860a082016140cd565b60a08401526119c960c082016140cd565b60c08401526119da60e082016140cd565b60e08401526119ec61010082016140f5565b610100840152015180151581036102025761012082015260c061190f565b3d9150611932565b866306c7b3b760e51b6102205152600452602461022051fd5b506020813d602011611a63575b81611a4560209383613e78565b8101031261020257611a5e6001600160401b03916140cd565b611451565b3d9150611a38565b94509450506060833d606011611aaf575b81611a8960609383613e78565b81010312610202578251936040611aa260208601614054565b94015194939490886113f3565b3d9150611a7c565b5f80fd5b611ac361403d565b6102208051636b2eaabd60e01b9052336004526001600160a01b039190911660245251604490fd5b50611af461403d565b6001600160a01b0316331415611306565b3461020257610220513660031901126102025760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461020257610220513660031901126102025760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461020257602036600319011261020257600435611bae8161490b565b906001600160401b03611bc083614de2565b1680421115611c4b5750611bda60ff835460a01c16614e8a565b15611c445760065b600483019260018060801b03845416829460ff835460a01c16600981101561079e57600114159181549160018060801b03831695600981101561079e5760071480611c3557610c2f576109768886614138565b50611c3f8561496c565b610967565b6007611be2565b6303a5cac360e01b6102205152600452602461022051fd5b34610202576060366003190112610202576004356001600160401b03811690819003610202576102205152600260205260406102205120602435610220515260205260606040610220512054604435610220515260036020526001600160401b036040610220512054166001600160401b036040519263ffffffff8116845260201c1660208301526040820152f35b346102025761022051366003190112610202576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b6102e03660031901126102025761024036602319011261020257610264356001600160401b03811161020257611d73903690600401613a28565b6101c0526101e052610284356001600160401b03811161020257611d9b903690600401613a7e565b60e052610100526102c4356001600160401b03811161020257611dc2903690600401613a7e565b6102005261018052610220516101a052611ddd60043561490b565b6101a08190525460a01c60ff16600981101561079e576001810361323d576001600160401b03611e0f6101a051614de2565b1680421161074e576101a051600101546001600160a01b031633819003610c84576101a05160040154611e4a906001600160801b0316614ba2565b60405163a301fe0760e01b8152611e6360048201613ed8565b602081610244817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561065357610220519161320b575b5060066101a0510154610120526101205181036131ec57604051611eca81613e12565b604051611ed681613e41565b5f81525f60208201528152604051611eed81613e41565b5f81525f60208201526020820152604051611f0781613e41565b5f81525f6020820152604082015260608082015260ff6101a0515460a81c16600281101561079e57600181036131c8576002905b611f436141dd565b9163ffffffff6040519363066aac7360e01b85526024356004860152166024840152604483015260808260648160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610653576102205192613164575b5060405163ee19e84b60e01b8152602480356004830152909290610100908490817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610653576102205193613090575b508063ffffffff6020809351805160096101a05101550151166040519061203082613e41565b6102a435825283820152855283518583015201516040840152600181036130845761205f60ff60045b16614c08565b606084015261206c6141f0565b60021b6403fffffffc16806101c0510361306557506120896141dd565b6120db906120bf6403fffffffc6120a5600284901b8216613e99565b926120b36040519485613e78565b60021b16808352613e99565b6020820190601f19013682376101c051906101e0519037615312565b60643580820361304957506120f36060850151614c3a565b5260408201516121016152c6565b9060843563ffffffff811690036102025761212363ffffffff608435166155b9565b610220515b6004811061300257505061214863ffffffff6121426141f0565b166155b9565b610220515b60048110612faf57505060c43563ffffffff811690036102025761217863ffffffff60c435166155b9565b610220515b60048110612f5c57505060e43560ff811681036102025760ff6121a091166155b9565b610220515b60048110612f0957505063ffffffff6121bc6141c9565b16610220515b60048110612eb6575050610220515b60048110612e53575063ffffffff815116610220515b60048110612e0057505063ffffffff602082015116610220515b60048110612dad57505063ffffffff604082015116610220515b60048110612d5a575050606063ffffffff91015116610220515b60048110612cdf5750509061224b600192615312565b6122586060860151614c47565b5214612516575b5080519063ffffffff602083015116906122ba61227b83614025565b6040805190959161228c8783613e78565b6004825261803f60e01b6020830152610200519263ffffffff6122b26101805194615312565b921690614c6b565b825160208101916020835260606101208301916122ea878501825163ffffffff6020809280518552015116910152565b60208181015180516080870152015163ffffffff1660a08501526040810151805160c08601526020015163ffffffff1660e085015201519060e0610100840152815180915260206101408401920190610220515b81811061250057876123c360ff6123a18a8a8a612364818c03601f198101835282613e78565b5190206101a05160088101919091556102a435600382015560020180546001600160c01b031660c083901b6001600160c01b031916179055614da7565b6101a051805460ff60c01b19169290911660c01b60ff60c01b16919091179055565b6101a051546123e665ffffffffffff8260c81c166001600160401b03421661484f565b6123f26101a051614fc7565b6001600160401b0381811690831611156124ef5761241560ff916124209361484f565b925b60a01c16614e8a565b156124c15761244261244e9163ffffffff60016101a051015460c01c16615036565b60016101a051016141a6565b61246365ffffffffffff42166101a05161415c565b61247160026101a051614138565b7f2b24b91da9cc86acdc7dd57228dbe3789b76bcd01e2874280a2ba044c6646b4d81516102a4358152826020820152806124b76004359482016101c0516101e051613ae4565b0390a26102205180f35b6124de6124ea9163ffffffff60016101a051015460a01c16615036565b60016101a05101614183565b61244e565b505061242060ff6102205192612417565b825184526020938401939092019160010161233e565b606063ffffffff9160076101a051015460a052015116601060e05103612cbf576125559063ffffffff61254f61254a6141f0565b614025565b16613cfd565b60c0526125606152c6565b61014052612582612572610800613e99565b6040516101605261016051613e78565b6108006101605152610160515061259a610800613e99565b601f1901366020610160510137610220516080525b601060805110612677576125c561014051615312565b606082015180516002101561265d57606001526125e461016051615312565b606082015180516003101561265d5760800152604051602081527f77bda00dd9d516dd507b0201108b52667a1872629e933d365631e4a3e1bd95336101605151918260208201528260206101605101604083015e610220516040848301015260408160043594601f80199101168101030190a28161225f565b634e487b7160e01b61022051526032600452602461022051fd5b604051602081019060a051825261012051604082015263ffffffff60e01b60805160e01b166060820152604481526126b0606482613e78565b51902060c05115612ca55760c05190066126d86126cc826155b9565b6080516101405161554d565b60c05160c05160051b0460201460c0511517156105ff57808060051b04602014811517156105ff5761271b61271560805160e051610100516152f0565b80614106565b9161272e60805160e051610100516152f0565b602081013590601e198136030182121561020257016001600160401b0381351161020257803560051b360360208201136102025760c05160051b8260051b10801590612c8a575b612c60576103ff8416612c4757600582901b602081019081106105ff57601f8360051b019081116105ff576127bb90600384901c6001600160f81b03169060081c613b30565b600181018091116105ff578085600a1c03612c2857506127df60c05160051b615530565b600383901c6001600160f81b031685158015612c1e575b612c0557612815600a87901c600386901c6001600160f81b031661428f565b90815f198101116105ff575f1982019280841015612bd65761283681614da7565b61022051909381905b858210612ba957505080863503612b8c5750600288600a1c0188600a1c116105ff579290612872600289600a1c01614c08565b93610220515b89600a1c8110612b1857506102205160019690928390819081905b8887106129ef575050505050505050506128ac90614c47565b516101443581036129d0575060c05160051b6020600160fe1b03811690036105ff57600382901c6001600160f61b0381166001600160f81b03909116036105ff5760c05161290690600784811b6103ff191691901b613b30565b8480821091826129b1575b5050612995571561297957600581901b6020600160fe1b03811690036105ff576129449060071b6103ff19811690613b30565b60808101908181116105ff5760809361295c93614f69565b506020825160071b610160510101376001608051016080526125af565b636283d1bf60e01b610220515261014435600452602461022051fd5b63f660db7160e01b610220515261014435600452602461022051fd5b6129c89250906129c2918187614f69565b9061570f565b158487612911565b6311dde92560e11b610220515260045261014435602452604461022051fd5b9a9d9c9b9a80880360020160018281168114612af2575b60018a1615612a78575b805b828110612a385750505060019d9e9b9c9d8091811c98811c9601811c9601959496612893565b808d612a71612a61612a4c60029584614c57565b51612a5a6001860185614c57565b5190615509565b9185840360011c60010190614c57565b5201612a12565b908b612a9882612a9160018a01998b3560208d01614fb7565b3592614c57565b528760018b011015612ab2575b506003828a030190612a10565b888410612adc57612ac485918d614c57565b5103612ad1575b5f612aa5565b610220519b50612acb565b9293612aea81600192615509565b940192612ab2565b612b0490860195873560208901614fb7565b35612b0e8c614c3a565b5261022051612a06565b8080600a959394951b0461040014811517156105ff576001810181116105ff576001810160018201600a1b0461040014600182011517156105ff5780612b75612b6f8c8c6001809601600a1b9185600a1b91614f69565b906154c7565b612b8182840189614c57565b520192919092612878565b856302e97ebd60e51b610220515235600452602452604461022051fd5b600389901c6001600160f81b0316821c60019081165f198301841c8216821801909301929091019061283f565b878663c7c6a10d60e01b610220515260018060f81b039060031c16600452600a1c602452604452606461022051fd5b8563113b005360e31b6102205152600452602461022051fd5b50610220516127f6565b846375e14a4160e01b6102205152600a1c600452602452604461022051fd5b8363113b005360e31b6102205152600452602461022051fd5b50637306f42560e01b610220515260051b600452602060245260c05160051b604452606461022051fd5b50612c9d8260051b60c05160051b613b30565b602011612775565b634e487b7160e01b61022051526012600452602461022051fd5b638babb5b560e01b610220515260e0516004526010602452604461022051fd5b6001600160fd1b03811681036105ff57610220516105ff578060300180603011612d465783511115612d3257600190600381901b83901c60f81b6001600160f81b0319165f1a6050858301015301612235565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6001600160fd1b03811681036105ff57610220516105ff5780602c0180602c11612d465784511115612d3257600190600381901b83901c60f81b6001600160f81b0319165f1a604c86830101530161221b565b6001600160fd1b03811681036105ff57610220516105ff578060280180602811612d465784511115612d3257600190600381901b83901c60f81b6001600160f81b0319165f1a6048868301015301612201565b6001600160fd1b03811681036105ff57610220516105ff578060240180602411612d465784511115612d3257600190600381901b83901c60f81b6001600160f81b0319165f1a60448683010153016121e7565b806005016005116105ff57610124356001600160401b0381169003610202576001600160fc1b03811681036105ff57600190612eb0612ea661ffff6001600160401b0361012435168460041b1c166155b9565b826005018661554d565b016121d1565b6001600160fd1b03811681036105ff57610220516105ff578060100180601011612d465784511115612d3257600190600381901b83901c60f81b6001600160f81b0319165f1a60308683010153016121c2565b6001600160fd1b03811681036105ff57610220516105ff5780600c0180600c11612d465784511115612d3257600190600381901b83901c60f81b6001600160f81b0319165f1a602c8683010153016121a5565b6001600160fd1b03811681036105ff57610220516105ff578060080180600811612d465784511115612d3257600190600381901b83901c60f81b6001600160f81b0319165f1a602886830101530161217d565b6001600160fd1b03811681036105ff57610220516105ff578060040180600411612d465784511115612d3257600190600381901b83901c60f81b6001600160f81b0319165f1a602486830101530161214d565b6001600160fd1b03811681036105ff57610220516105ff575f610220528351811015612d325760019060ff60f81b838260031b1c60f81b165f1a6020828701015301612128565b90630bc9499560e21b6102205152600452602452604461022051fd5b632f7c79a360e01b61022051526101c051600452602452604461022051fd5b61205f60ff6002612059565b9092506101003d811161315d575b6130a88183613e78565b61010082828101031261020257604051906080906130c583613e12565b6130d181850185614bc2565b83526130df604085016140cd565b60208401528301839003605f1901126102025761315160e060209360405161310681613e12565b613112606083016140f5565b8152613120608083016140f5565b8682015261313060a083016140f5565b604082015261314160c083016140f5565b60608201526040850152016140f5565b6060820152929061200a565b503d61309e565b9091506080903d6080116131c0575b61317d8282613e78565b60808183810103126102025760408051926131b492919061319d85613e41565b6131a981840184614bc2565b855282019101614bc2565b60208201529083611fac565b3d9150613173565b63ffffffff6131d56141c9565b166131e557610220515b90611f3b565b60016131df565b63e2a1e97f60e01b610220515260045261012051602452604461022051fd5b90506020813d602011613235575b8161322660209383613e78565b81010312610202575181611ea7565b3d9150613219565b610220516305fb5e1b60e01b905261325490613aae565b6001602452604461022051fd5b34610202576040366003190112610202576004356024356001600160401b03811161020257613294903690600401613a7e565b9091906132a08261490b565b805490939060a01c60ff16600981101561079e57600281036134b057506001600160401b036132ce85614de2565b1680421161074e5750600384018054855491959160c01c60ff1660048110156134a6576001905b1b80850361348a57604051908060051b808301906001825386843760018101915b6001811161344f57505050518181036134345750507f70d1dc669acde8d431014f84e14cc00487e695f54eb97784256abd5c0d0a915793946133e16003836124b7945461337765ffffffffffff8260c81c166001600160401b03421661484f565b61338083614fc7565b6001600160401b0381811690831611156134235761241560ff916133a39361484f565b156133fc576133ca906133c4600184019163ffffffff835460c01c16615036565b906141a6565b6133dc65ffffffffffff42168261415c565b614138565b54916040519384938452604060208501526040840191613eb4565b61341e90613418600184019163ffffffff835460a01c16615036565b90614183565b6133ca565b50506133a360ff6102205192612417565b630e8b047d60e41b6102205152600452602452604461022051fd5b60011c610220515b8181106134645750613316565b60408160061b8601855e60208160051b860160418560025afa1561020257600101613457565b846350138e2560e11b6102205152600452602452604461022051fd5b50600160046132f5565b610220516305fb5e1b60e01b90526134c790613aae565b6002602452604461022051fd5b34610202576020366003190112610202576134ed613a55565b60018060a01b0381168061022051526102205160205260406102205120549182156135bc5781610220515261022051602052610220516040610220512055817f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051868152a2610220519081908190819086905af13d156135b7573d61357581613e99565b906135836040519283613e78565b8152610220513d916020013e5b1561359c576102205180f35b633e6297ab60e21b6102205152600452602452604461022051fd5b613590565b50633a8d87ed60e11b6102205152600452602461022051fd5b3461020257610220513660031901126102025760206135f2613d10565b6040516001600160801b039091168152f35b34610202576020366003190112610202576001600160a01b03613625613a55565b166102205152600560205260606040610220512063ffffffff60018254920154604051928352818116602084015260201c166040820152f35b34611ab7576020366003190112611ab75760043561367b8161490b565b6136848161496c565b156138105760ff815460a01c1690600982101561078a576004810180546001600160801b0316906136b6600884614138565b6001600160401b03600584015460a01c165f52600260205260405f20905460e01c5f5260205260405f2063ffffffff6136f181835416614025565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028201546001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116949116843b15611ab7575f94602486926040519788938492633d37fa7960e21b845260048401525af1908115613805576006946001926137f0575b506137a683838060a01b038654166148bf565b036137d2575b50015460405190919060208160085f5160206157515f395f51905f529352a36102205180f35b60018201546137ea91906001600160a01b03166148bf565b836137ac565b5f6137fa91613e78565b5f6102205286613793565b6040513d5f823e3d90fd5b5063ed91fe9960e01b5f5260045260245ffd5b34611ab7575f366003190112611ab75760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611ab7576040366003190112611ab757613890613882613a55565b61388a613a6b565b90613b3d565b005b34611ab7575f366003190112611ab7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34611ab7576040366003190112611ab7576004356024356001600160401b038111611ab757613909903690600401613a28565b91906139148261490b565b9260ff845460a01c16600981101561078a5760048103613a0b57506001600160401b0361394085614de2565b168042116139f957506139cf60058561397c84867ff1c3c55a3765c05f83a5c65bc3bea9b868283c7a3bdb88d76dada00da45bd8009899614801565b805461399c65ffffffffffff8260c81c166001600160401b03421661484f565b6139a583614fc7565b6001600160401b0381166001600160401b038316115f146139eb5761241560ff916133a39361484f565b6139e6604051928392602084526020840191613ae4565b0390a2005b50506133a360ff5f92612417565b6326b39d0360e11b5f5260045260245ffd5b6305fb5e1b60e01b5f52613a1e90613aae565b600460245260445ffd5b9181601f84011215611ab7578235916001600160401b038311611ab75760208381860195010111611ab757565b600435906001600160a01b0382168203611ab757565b6024359063ffffffff82168203611ab757565b9181601f84011215611ab7578235916001600160401b038311611ab7576020808501948460051b010111611ab757565b600981101561078a57600452565b600981101561078a57602452565b90600982101561078a5752565b90600282101561078a5752565b908060209392818452848401375f828201840152601f01601f1916010190565b63ffffffff1663ffffffff8114612d465760010190565b8054821015612d32575f5260205f2001905f90565b91908203918211612d4657565b6001600160a01b03165f818152600560205260409020805493918415613ceb576001820180545f9663ffffffff9687169690929160201c165b8663ffffffff89161080613cd5575b15613ca657835f526004602052613b9f8160405f20613b1b565b90549060031b1c805f52600160205260405f2060ff815460a01c16600981101561078a5760068110613c9357600614613bec575050613be0613be691613b04565b97613b04565b96613b76565b92509650506060929496505f7f2b92538ddb9e8f191046e87eb083ac496027f51dd66db982dadcd8406f91473a9455613c6b8260011c809360018060a01b036005850154168281155f14613c8957613c53915061dead955b546001600160a01b03166148bf565b613c66613c608383613b30565b856148bf565b613b30565b604080519384526001600160a01b03909216602084015290820152a3565b613c539195613c44565b8263a71cbac760e01b5f5260045260245ffd5b815467ffffffff00000000191660209190911b67ffffffff000000001617905550919350613cd392505050565b565b5063ffffffff82541663ffffffff821610613b85565b636d99d9b960e11b5f5260045260245ffd5b81810292918115918404141715612d4657565b486001600160ff1b038116811415916001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169160011b7f0000000000000000000000000000000000000000000000000000000000000000845b612d465781841080613dc1575b15613dba5760011b6002600160801b038116906002600160811b03168103612d4657928060011b9080820460021490151715612d46579284613d70565b9350509050565b50600181901b6002600160801b038116906002600160811b03168103612d46577f00000000000000000000000000000000000000000000000000000000000000006001600160801b03161015613d7d565b608081019081106001600160401b03821117613e2d57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613e2d57604052565b61032081019081106001600160401b03821117613e2d57604052565b90601f801991011681019081106001600160401b03821117613e2d57604052565b6001600160401b038111613e2d57601f01601f191660200190565b81835290916001600160fb1b038311611ab75760209260051b809284830137010190565b602435815260443563ffffffff8116809103611ab7576020820152606435604082015260843563ffffffff8116809103611ab757606082015260a43563ffffffff8116809103611ab757608082015260c43563ffffffff8116809103611ab75760a082015260e43560ff8116809103611ab75760c08201526101043563ffffffff8116809103611ab75760e0820152610124356001600160401b038116809103611ab7576101008201526101443561012082015261016435610140820152610184356101608201526101a4356101808201526101c4356101a08201526101e4356001600160a01b03811690819003611ab7576101c0820152610204356001600160a01b03811690819003611ab7576101e0820152610224356001600160a01b03811690819003611ab75761020082015261024435906001600160401b038216809203611ab7576102200152565b63ffffffff5f199116019063ffffffff8211612d4657565b6101e4356001600160a01b0381168103611ab75790565b51906001600160a01b0382168203611ab757565b9035601e1982360301811215611ab75701602081359101916001600160401b038211611ab7578136038313611ab757565b9035601e1982360301811215611ab75701602081359101916001600160401b038211611ab7578160051b36038313611ab757565b51906001600160401b0382168203611ab757565b356001600160401b0381168103611ab75790565b519063ffffffff82168203611ab757565b903590601e1981360301821215611ab757018035906001600160401b038211611ab757602001918136038313611ab757565b90600981101561078a57815460ff60a01b191660a09190911b60ff60a01b16179055565b805465ffffffffffff60c81b191660c89290921b65ffffffffffff60c81b16919091179055565b805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055565b805463ffffffff60c01b191660c09290921b63ffffffff60c01b16919091179055565b6101043563ffffffff81168103611ab75790565b60443563ffffffff81168103611ab75790565b60a43563ffffffff81168103611ab75790565b63ffffffff60019116019063ffffffff8211612d4657565b803582526020013563ffffffff81168103611ab75763ffffffff60209116910152565b9060e061427c61428c93614252848261421b565b614262604085016040830161421b565b614272608085016080830161421b565b60c0810190614099565b9190928160c08201520191613eb4565b90565b91908201809211612d4657565b969390979194956142ac8861490b565b9860ff8a5460a01c16600981101561078a576003810361476657506001600160401b036142d88b614de2565b168042116139f957508954926001600160a01b0384163381900361004d575060038b019360ff85549160c01c169689906004891093845f1461475e5789915b86831c6147445782820361472e5791905f925b8284106146e157505050508181036146cc575050156146c05761434d8580613b30565b9060048b01956001600160401b03875460801c16901b179260028b0197885460c01c85841b101561466b57906143ee9160ff8d5460b81c16918c7fbf0d7a56662b2ca23f31904c37aba2fe23e7549de4824b3d86ea835c05ca4a20608060ff88169560405190151581528660208201526001600160401b038b166040820152856060820152a2558b5460ff60c01b191660c09190911b60ff60c01b16178b55565b845467ffffffffffffffff60801b1916608084901b67ffffffffffffffff60801b16178555158061465c575b614514575b505050505050505060ff815460c01c16155f1461450a576144c860045b825461445c65ffffffffffff8260c81c166001600160401b03421661484f565b61446585614fc7565b6001600160401b0381166001600160401b038316115f146144fc5761241560ff9161448f9361484f565b156144db576144b0906133c4600186019163ffffffff835460c01c16615036565b6144c265ffffffffffff42168461415c565b82614138565b805460ff60b01b1916600160b01b179055565b6144f790613418600186019163ffffffff835460a01c16615036565b6144b0565b505061448f60ff5f92612417565b6144c8600261443c565b63ffffffff61456992169661452982826154ea565b61456461453683836154c7565b9460098c0197868b8a5463ffffffff8d5460c01c166040519161455883613e41565b82526020820152614c6b565b614ec6565b928315801561464d575b614636576020946146006001600160401b036145e17f996bca7db43eb3a1aa3872351f4d923dd65a148765485952dd4746c9b51af9c599976146229760ff9761460997558d600160b81b8960b81b198254161790556145d28a826141a6565b8360801b198154169055615530565b83546001600160c01b0316911660c01b6001600160c01b031916178255565b5460c01c614da7565b875460ff60c01b1916911660c01b60ff60c01b16178655565b604051908152a25f8080808080808061441f565b83866310f32c2d60e01b5f5260045260245260445ffd5b50650100000000008411614573565b5060ff895460b81c161561441a565b9b9a99985050955050505050505f905f905b8082106146aa575050841461469757613cd39293506149af565b8363a30c88db60e01b5f5260045260245ffd5b90916146b881600192615509565b92019061467d565b61434d60048096613b30565b63039dc95360e61b5f5260045260245260445ffd5b909192936001908189871c16155f146147145761470a90614703878686614fb7565b3590615509565b940192919061432a565b61472990614723878686614fb7565b35615509565b61470a565b506302e97ebd60e51b5f5260045260245260445ffd5b60018388634d7bb5c360e01b5f526004521b60245260445ffd5b600491614317565b6305fb5e1b60e01b5f5261477990613aae565b600360245260445ffd5b919291906147c09063ffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316613cfd565b600282101561078a576147e0916001036147f85760ff60025b1690613cfd565b916001600160801b03168083116147f45750565b9150565b60ff60016147d9565b9190610400820361483c57600391614818916154c7565b91015490818103614827575050565b63978873bf60e01b5f5260045260245260445ffd5b5063113b005360e31b5f5260045260245ffd5b906001600160401b03809116911603906001600160401b038211612d4657565b80156148bc577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f206148b182825461428f565b9055604051908152a2565b50565b81156149075760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f206148b182825461428f565b5050565b90815f52600160205260405f209160ff835460a01c1690600982101561078a57811561495a57600682101561493e575050565b636fb827fb60e11b5f526004526149559150613abc565b60445ffd5b630e96d90b60e41b5f5260045260245ffd5b600201546001600160a01b0381165f9081526005602052604090206001015463ffffffff16801515918261499f57505090565b60a01c63ffffffff161015919050565b9060ff815460a01c16600981101561078a576001141560048201805460018060801b038116915f906149e2600687614138565b6001600160401b03600587015460a01c165f52600260205260405f20905460e01c5f5260205260405f2063ffffffff614a1d81835416614025565b82546bffffffffffffffff000000004260201b166001600160601b0319909116919092166bffffffffffffffff0000000019161717905560028501546001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b15611ab7575f91602483926040519485938492633d37fa7960e21b845260048401525af1801561380557614b8f575b50600685015480825260036020526001600160401b0360408320541615614b64575b5084546001600160a01b0316928415614b4f576001600160801b03831603614b3b575091610b5a614b1b92600695946002600160811b039060011b16906148bf565b015460405190919060208160065f5160206157515f395f51905f529352a3565b634e487b7160e01b81526011600452602490fd5b60069594614b1b94909350610b5a92506148bf565b8152600360205260408120805467ffffffffffffffff1916426001600160401b03161790555f614ad9565b614b9b91505f90613e78565b5f5f614ab7565b803403614bac5750565b63312b003360e01b5f523460045260245260445ffd5b9190826040910312611ab757604051614bda81613e41565b6020614bec81839580518552016140f5565b910152565b6001600160401b038111613e2d5760051b60200190565b90614c1282614bf1565b614c1f6040519182613e78565b8281528092614c30601f1991614bf1565b0190602036910137565b805115612d325760200190565b805160011015612d325760400190565b8051821015612d325760209160051b010190565b919392909363ffffffff6020840151168581811015614d925750614c8e81614da7565b91828603614d7b5795929594919094956001955f5f945f935b858510614cef57505050505050505051808303614cd9575015614cc75750565b63643cd6f960e11b5f5260045260245ffd5b82632d4bca3960e01b5f5260045260245260445ffd5b9091929394959699614d02868484614fb7565b3560018c811603614d2f57614d1a6001928392615509565b9b5b811c98979682019501901c929190614ca7565b908560018d011015614d4f575b614d496001928392615509565b9b614d1c565b868910614d6557818514614d3c575f9a50614d3c565b9793614d7381600192615509565b940197614d4f565b8286631f82dc1b60e31b5f5260045260245260445ffd5b637b1b1f9960e11b5f5260045260245260445ffd5b905f915b806001841b10614db85750565b9160010191614dab565b906001600160401b03809116911601906001600160401b038211612d4657565b61428c90614e2a8154614dfa60ff8260a01c16614e8a565b15614e6c5765ffffffffffff614e2063ffffffff80600187015460c01c165b1694614fc7565b9160c81c16614dc2565b907f00000000000000000000000000000000000000000000000000000000000000006001600160401b038116821115614e64575090614dc2565b905090614dc2565b65ffffffffffff614e2063ffffffff80600187015460a01c16614e19565b6009811015908161078a5760018114918215614eb9575b8215614eac57505090565b90915061078a5760041490565b506002811491505f614ea1565b919091614ed383826154ea565b8260011015612d3257600181013560f81c60068111614f62575b80614f5757929060ff5f5b16935f925b818410614f0a5750505050565b9294919290916001600160fe1b0386168603612d46578560021b60080180600811612d4657600191614f446105a785614f4d94818a614f69565b60e01c90613cfd565b9501929190614efd565b929060ff6001614ef8565b505f614eed565b90939293848311611ab7578411611ab7578101920390565b356001600160e01b0319811692919060048210614f9c575050565b6001600160e01b031960049290920360031b82901b16169150565b9190811015612d325760051b0190565b5460ff8160a01c1690600982101561078a5760018214918215615014575b505015615010577f000000000000000000000000000000000000000000000000000000000000000090565b5f90565b600314915081615027575b505f80614fe5565b60ff915060b01c16155f61501f565b63ffffffff16906001600160401b03811682116150535750505f90565b63ffffffff16900363ffffffff8111612d465790565b60028101805460405163fad7b5ff60e01b81526001600160a01b0391821660048201819052947f0000000000000000000000000000000000000000000000000000000000000000909216939190602081602481885afa8015613805575f90615286575b6001600160401b0391501661527f5760205f9460246040518097819363c96be4cb60e01b83528a60048401525af1938415613805575f9461524b575b5061511f61511a8560011c8096613b30565b61486f565b1580615234575b6151fe575b5061513f63ffffffff825460a01c16614203565b9160405160608101938185106001600160401b03861117613e2d5763ffffffff6040946151e66151f093838a81806001819a7f8b1b312cb46131c5cd37623b6b916ec8698d01e39af8231a65accc54981471b79e8e528c81528260208201971687528d8101945f86525f5260056020528d5f209051815501945116168219845416178355511667ffffffff0000000082549160201b169067ffffffff000000001916179055565b5460a01c16614203565b8351928352166020820152a2565b6004810154909261522e916001600160801b03169061521e908290613b30565b93546001600160a01b03166148bf565b5f61512b565b5060048101546001600160801b0316831015615126565b9093506020813d602011615277575b8161526760209383613e78565b81010312611ab75751925f615108565b3d915061525a565b5050505050565b506020813d6020116152be575b816152a060209383613e78565b81010312611ab7576152b96001600160401b03916140cd565b6150cc565b3d9150615293565b6152d06040613e99565b906152de6040519283613e78565b6040825281601f19614c306040613e99565b9190811015612d325760051b81013590603e1981360301821215611ab7570190565b8051610400810190818111612d46576103ff01908111612d4657600a1c80156154af57615340610401613e99565b61534d6040519182613e78565b610401815261535d610401613e99565b6020820190601f190136823761537283614c08565b9360218301915f5b85811061542b5750505050505f5b6001821161539f57505061539b90614c3a565b5190565b5f5b8281106153c85750806153b391615509565b9060018101809111612d465760011c90615388565b6153d28185614c57565b516001820190818311612d46576153f5918581101561542357612a5a9087614c57565b6154028260011c86614c57565b5260028101809111156153a157634e487b7160e01b5f52601160045260245ffd5b508390615509565b825181600a1b908282046104001483151715612d46578161544b91613b30565b9061040082106154a4575b610400821161549a575b8401602001855e60205f6040518088518087835e8101838152039060025afa15613805576001905f51615493828a614c57565b520161537a565b6104009150615460565b610400368737615456565b6375e14a4160e01b5f525f600452600160245260445ffd5b5f906001602093806040519385855383850137019060025afa15611ab7575f5190565b5061010081036154f75750565b633b36fd2160e01b5f5260045260245ffd5b60415f9160209360405191600183536001830152602182015260025afa15611ab7575f5190565b610100810190818111612d465760ff01908111612d465760081c90565b6001600160fe1b0382168214159160021b5f5b6004811061556f575050505050565b6001600160fd1b0381168103612d465783612d465761558e818361428f565b908351821015612d3257600191602060ff60f81b888460031b1c60f81b165f1a918601015301615560565b905f9180156156ed5760018060801b03811160071b6001600160401b0382821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17600382821c1160011b1760161990600183821c1117019060941982126156e3575b5f821361568a57815f031b905b6068811361567f5760950160171b0191637f8000008311615673575b8061566a575b61566057565b9063800000001790565b5081151561565a565b637f8000009250615654565b50637f800000925050565b9061010081136156dc5781811c9182821b900360015f1983011b8082119182156156c0575b505015615638579060010190615638565b149050806156d0575b5f806156af565b506001808316146156c9565b505f925050565b609419915061562b565b505f9150565b359060208110615701575090565b5f199060200360031b1b1690565b60208210156157265790615722916156f3565b1590565b61573082826156f3565b61574a5781602011611ab75760200190601f19019061570f565b50505f9056fee1e06c6b7fcc08862d951d99ad49bdf14679403cedb99ad967184938534388b8a164736f6c6343000825000a61010060405234610213576040516118fc38819003601f8101601f191683016001600160401b03811184821017610217578392829160405283398101036101e08112610213576101c01361021357604051906101c082016001600160401b038111838210176102175760405280516001600160a01b038116810361021357825261008b6020820161022b565b60208301526101786101c06100a26040840161022b565b92604085019384526100b66060820161022b565b60608601526100c76080820161022b565b60808601526100d860a0820161022b565b60a08601526100e960c0820161022b565b60c08601526100fa60e0820161022b565b60e086015261010c610100820161023f565b61010086015261011f610120820161023f565b610120860152610132610140820161023f565b610140860152610145610160820161023f565b94610160810195865261015b610180830161023f565b6101808201526101a061016f81840161023f565b9101520161022b565b3360805291516001600160801b031660a052516001600160401b031660c05260e0526040516116a8908161025482396080518181816101a8015281816102750152818161055d015281816105cf01526108a1015260a051818181610a2e0152610e04015260c05181818161079601528181610b06015281816113d601526115bd015260e05181818161082a01528181610aa10152610f290152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361021357565b51906001600160801b03821682036102135756fe60806040526004361015610011575f80fd5b5f3560e01c806303c11d34146111b557806313e7c9d81461109a578063163a71771461100057806325324a4214610f4d5780632838863014610f0a57806328ffe6c814610dee5780634f69530e14610d4a57806351cff8d914610c9a5780635c48c1fa14610a5d57806360c7dc4714610a19578063636f35d3146109d9578063670d14b21461098a5780636725205b1461093b5780636c996bbd146108865780637f8e3b4e146107e5578063a23a78da146107ba578063a3c41a1014610777578063c7742e20146106c0578063c96be4cb146105b4578063cfdf677e1461058c578063d4c5b25214610548578063df18e04714610511578063ea10190414610461578063ea59df49146102d2578063ee8f931b1461024d578063f4dfe9e41461018d5763fad7b5ff14610142575f80fd5b34610189576020366003190112610189576001600160a01b03610163611231565b165f52600260205260206001600160401b03600160405f20015460801c16604051908152f35b5f80fd5b34610189576020366003190112610189576101a6611231565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001600160a01b03165f908152600260205260409020600101805460c01c63ffffffff9081165f190190811161022657815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055005b634e487b7160e01b5f52601160045260245ffd5b632d291b9960e21b5f523360045260245ffd5b34610189576020366003190112610189576004356001600160a01b03811690819003610189577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001546001600160a01b0381166102c4576001600160a01b03191617600155005b6239c01160e31b5f5260045ffd5b34610189576040366003190112610189576102eb611231565b602435906001600160401b0382116101895736602383011215610189578160040135906001600160401b038211610189573660248385010111610189576103313361148d565b506001600160a01b03165f818152600360205260409020549092839160a01c6001600160401b031661044e578115928315610422575b5050506104105760405161037a81611276565b338152426001600160401b0390811660208084019182525f604080860182815287835260039093529020935184546001600160a01b0319166001600160a01b0391909116178455905160019183916103d4908316866112b2565b5116920191166001600160401b0319825416179055337f1cba16f293867e1925b7a207aab737880da09503990daeba9c28c49dd28141495f80a3005b638a13df2360e01b5f5260045260245ffd5b9192506001600160a01b03916104439160240161043e33611434565b6115fd565b161415818380610367565b50630be5f12560e31b5f5260045260245ffd5b3461018957602036600319011261018957600435335f52600460205260405f20815f5260205260405f206001600160401b03815460a01c161580156104fb575b6104e957600101805467ffffffffffffffff1916426001600160401b0316179055337f0faa64ab302bf0247aa20e7a072ad703a5a46f412512ffab4afd261800f46c675f80a3005b506275ede960e01b5f5260045260245ffd5b506001600160401b0360018201541615156104a1565b34610189576020366003190112610189576001600160a01b03610532611231565b165f525f602052602060405f2054604051908152f35b34610189575f366003190112610189576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610189575f366003190112610189576001546040516001600160a01b039091168152602090f35b34610189576020366003190112610189576105cd611231565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001600160a01b03165f8181526002602081815260409283902060018101805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b1617905590910180546001600160801b0319811690915591516001600160801b039290921680835292917fa005d3b8f5c8149659f2afc06ed99732d5891377a370a723669418ca1ca29ced9190a25f80808084335af16106996112dd565b50156106aa57602090604051908152f35b633e6297ab60e21b5f523360045260245260445ffd5b34610189576040366003190112610189576106d9611231565b6106e161133b565b5060018060a01b03165f52600460205260405f206024355f5260205261077360405f206001600160401b0360016040519261071b84611276565b828154838060a01b038116865260a01c16602085015201541660408201526040519182918291909160406001600160401b0381606084019560018060a01b038151168552826020820151166020860152015116910152565b0390f35b34610189575f3660031901126101895760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101895760203660031901126101895760206107dd6107d8611231565b611434565b604051908152f35b34610189575f3660031901126101895761084f6001600160401b034216600161080d3361148d565b01805467ffffffffffffffff19166001600160401b0383161790557f00000000000000000000000000000000000000000000000000000000000000009061131b565b6001600160401b03604051911681527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2005b346101895760203660031901126101895761089f611231565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a5760018060a01b0316805f526002602052600160405f2001600163ffffffff825460c01c160163ffffffff811161022657815463ffffffff60c01b191660c09190911b63ffffffff60c01b161790555f526002602052602060018060a01b0360405f205416604051908152f35b3461018957606036600319011261018957610954611231565b604435906001600160401b0382168203610189576020916109789160243590611359565b6040516001600160a01b039091168152f35b34610189576020366003190112610189576109a3611231565b6109ab61133b565b5060018060a01b03165f52600360205261077360405f206001600160401b0360016040519261071b84611276565b34610189576020366003190112610189576001600160a01b036109fa611231565b165f526003602052602060018060a01b0360405f205416604051908152f35b34610189575f366003190112610189576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610189575f36600319011261018957335f52600260205260405f20600181019081546001600160401b0381169081158015610c85575b8015610c70575b610c5d577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610ad2828561131b565b164210610c38575060c01c63ffffffff1680610c26575060206001600160401b036024610b2b60018060a01b0360015416947f00000000000000000000000000000000000000000000000000000000000000009061131b565b604051948593849262452aab60e01b84521660048301525afa908115610c1b575f91610be0575b5015610bd15760020180546001600160801b03198116909155815467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b16179091556001600160801b0316610ba38133611515565b6040519081527fb1c90ce88682afb6fb54564abd065e17c4728f8cb472ff17ef458143f3f7797160203392a2005b633921e40160e01b5f5260045ffd5b90506020813d602011610c13575b81610bfb60209383611291565b81010312610189575180151581036101895783610b52565b3d9150610bee565b6040513d5f823e3d90fd5b6304dac19560e51b5f5260045260245ffd5b610c4a6001600160401b03918461131b565b63d606d83f60e01b5f521660045260245ffd5b63ccabe40d60e01b5f523360045260245ffd5b506001600160401b038160801c161515610a9b565b506001600160401b038160401c161515610a94565b3461018957602036600319011261018957610cb3611231565b6001600160a01b0381165f81815260208190526040902054918215610d37575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af1610d1a6112dd565b5015610d2257005b633e6297ab60e21b5f5260045260245260445ffd5b50633a8d87ed60e11b5f5260045260245ffd5b3461018957602036600319011261018957600435610d673361148d565b50335f52600460205260405f20815f5260205260405f206001600160401b03815460a01c16610ddb5780546001600160a01b03191633178155610db490426001600160401b0316906112b2565b337f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a3005b50636f7bbb4b60e01b5f5260045260245ffd5b602036600319011261018957610e02611231565b7f00000000000000000000000000000000000000000000000000000000000000006001600160801b03169034829003610ef3576001600160a01b0316908115610ee457335f52600260205260405f206001600160401b03815460a01c16610ed157610e766001600160401b034216826112b2565b6002810180546001600160801b0319168317905580546001600160a01b0319168317905560408051928352602083019190915233917fd6a9534ce9825fa51bdbe6ed5222b2cbd5ff87e24c907e79455eb1e379e623af9190a2005b637ca7fcf160e11b5f523360045260245ffd5b63646c434960e01b5f5260045ffd5b5063312b003360e01b5f523460045260245260445ffd5b34610189575f3660031901126101895760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610189576020366003190112610189576001600160a01b03610f6e611231565b16805f52600360205260405f2060018060a01b038154163314801590610fea575b610fd757600101805467ffffffffffffffff1916426001600160401b0316179055337fdf23ccc5fdc44a3d1778ee2f693fd5b2d1f3e4d54ec511e0249e8c25fe7324c15f80a3005b5063d5d0270160e01b5f5260045260245ffd5b506001600160401b036001820154161515610f8f565b34610189576020366003190112610189576001600160a01b03611021611231565b168015610ee457335f52600260205260405f206001600160401b03815460a01c16156110875780546001600160a01b0319168217905560405190815233907f29a6038dfe9c96bd0154e53b11cacfa33bcc58aabd99ce3b416bf173c5545d6790602090a2005b63c0ae66ad60e01b5f523360045260245ffd5b34610189576020366003190112610189576110b3611231565b5f60c06040516110c281611247565b8281528260208201528260408201528260608201528260808201528260a0820152015260018060a01b03165f52600260205260e060405f2060405161110681611247565b63ffffffff6001600160401b0380845481858160018060a01b0384169889835281602084019560a01c168552600181015496879560c0604086019383891685528b60a06060890198868c60401c168a5286608082019c60801c168c52019b831c168b52600260018060801b03910154169b019a8b526040519b8c52511660208b0152511660408901525116606087015251166080850152511660a083015260018060801b0390511660c0820152f35b34610189576040366003190112610189576001600160a01b036111d6611231565b165f818152600360205260409020546001600160a01b0316330361121f5760243590337f846f4cdbc573db101deaa001d6b8d79760fd98679dc4f72276080ca7233898865f80a4005b63d5d0270160e01b5f5260045260245ffd5b600435906001600160a01b038216820361018957565b60e081019081106001600160401b0382111761126257604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b0382111761126257604052565b90601f801991011681019081106001600160401b0382111761126257604052565b805467ffffffffffffffff60a01b191660a09290921b67ffffffffffffffff60a01b16919091179055565b3d15611316573d906001600160401b038211611262576040519161130b601f8201601f191660200184611291565b82523d5f602084013e565b606090565b906001600160401b03809116911601906001600160401b03821161022657565b6040519061134882611276565b5f6040838281528260208201520152565b6001600160a01b039081165f9081526003602052604090208054909116929190611384908390611572565b1590811561140c575b5061140657815f5260026020526001600160401b03600160405f200154169081151591826113c4575b50506113bf5790565b505f90565b6001600160401b039192506113fb82917f00000000000000000000000000000000000000000000000000000000000000009061131b565b169116115f806113b6565b50505f90565b9050825f52600460205260405f20905f5260205261142d8160405f20611572565b155f61138d565b60405160208101917fcfd63c6fbcf7dbd9fb33a84f1944a724d1a9c527d2b178de6a9b914827ba7a61835246604083015230606083015260018060a01b031660808201526080815261148760a082611291565b51902090565b6001600160a01b03165f81815260026020526040902080549092919060a01c6001600160401b0316156115035760018301546001600160401b03811615908115916114ed575b506114db5750565b636fc2205360e11b5f5260045260245ffd5b6001600160401b03915060801c1615155f6114d3565b63c0ae66ad60e01b5f5260045260245ffd5b811561156e576001600160a01b03165f81815260208190526040902080549192828101928310610226577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39260209255604051908152a2565b5050565b6001600160401b03815460a01c1680159081156115ea575b5061140657600101546001600160401b03168015919082156115ab57505090565b6001600160401b039192506115e282917f00000000000000000000000000000000000000000000000000000000000000009061131b565b169116111590565b90506001600160401b038316105f61158a565b906041830361169457826020116101895780359183604011610189576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b03851161168b5760401015611677576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa15610c1b575f5190565b634e487b7160e01b5f52603260045260245ffd5b50505050505f90565b5050505f9056fea164736f6c6343000825000a610220806040523461046d578061442e803803809161001e8285610485565b8339810103610240811261046d576101c01361046d57604051906101c082016001600160401b038111838210176104715760405280516001600160a01b0381169081810361046d578352610074602083016104a8565b9160208401928352610088604082016104a8565b6040850190815261009b606083016104a8565b90606086019182526100af608084016104a8565b9460808701938685526100c460a082016104a8565b60a08901526100d560c082016104a8565b60c08901526100e660e082016104a8565b60e08901526100f861010082016104bc565b61010089015261010b61012082016104bc565b61012089015261011e61014082016104bc565b61014089015261013161016082016104bc565b61016089015261014461018082016104bc565b9661018089019780895261015b6101a084016104bc565b6101a08b019081526101c0840151909a90916001600160a01b038316830361046d576101e0850151936001600160a01b038516850361046d57610200860151956001600160a01b038716870361046d576102206101b891016104a8565b9a1591821561045b575b508115610449575b5061043a57516001600160a01b0316608090815260a091825260c09283523360e0526101009390935292516001600160401b0390811661012052935184166101405293518316610160529351909116610180526101a09390935292516001600160801b039081166101c05293519093166101e052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f602082019081527f612ec94e0c45a0005e747e2ca9bc8774b44ff238d5ef4898d5e4773c3ec36f07928201929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524694810194909452308483015290835291906102d49082610485565b51902061020052604051613f5d90816104d182396080518181816103d60152818161177b01528181611a480152818161228b015261265e015260a05181818161139301528181612b530152612f4c015260c05181818161099a01528181610cd801528181612d190152818161310a015281816139de0152613c71015260e051818181610b800152818161395a0152613bf501526101005181818161078501528181611a8c0152611da601526101205181818161104701528181611cd801526135b10152610140518181816111c1015281816124cf01528181612d84015261316c015261016051818181610e9601526117450152610180518181816107f801528181611157015261240f01526101a05181818161181101528181611ea301526125c801526101c0518181816116f7015261231901526101e051818181610d750152611edc0152610200518181816103640152818161135101528181611fc801526129b20152f35b633223900b60e21b5f5260045ffd5b6001600160401b03161590505f6101ca565b6001600160801b03161591505f6101c2565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761047157604052565b51906001600160401b038216820361046d57565b51906001600160801b038216820361046d5756fe6080806040526004361015610012575f80fd5b5f3560e01c908162452aab146126eb5750806303b2bf8e146126ce57806303e026b3146125a057806305d94a821461257157806308889dc01461224d57806313e6ae9314611f0b578063168799ec14611ec75780632838863014611e845780633283687514611cfc578063461645bf14611cb95780634b9ba44614611b8f57806351cff8d914611abb57806359659e9014611a775780635c1bba3814611a3357806364c9ec6f14611a0b57806377163c1d146119ef578063778abd241461186e5780637f8e3b4e14611769578063807f248d1461172657806380f323a7146116e257806383c8d9cd146116b9578063848202fe14611690578063853404c014611669578063857553cc1461149c578063894e1e6e1461142d5780638f7758391461140d57806397c12a8b146113c25780639986df2c1461137e578063a301fe07146111e5578063a3c41a10146111a2578063a7d9a4d41461117b578063b1d95f4c14611138578063b52771ba14611115578063b9a51a8e146110ef578063c1456e0a14610d07578063cabb62f014610cc3578063cfe70f7114610baf578063d4c5b25214610b6b578063d502c2e014610ac1578063d86633db146108ca578063ddefc96414610723578063df18e047146106ec578063e93e87af146106b8578063eec1a39114610631578063f04863ad14610617578063f62de828146105b8578063faf07bda1461024c5763fe3e8cfb1461022b575f80fd5b34610248575f366003190112610248576020600154604051908152f35b5f80fd5b3461024857366003190160e0811261024857606013610248576064356001600160401b038111610248576102849036906004016127a7565b6084356001600160401b0381168082036102485760a4359060c435906001600160401b0382116102485736602383011215610248578160040135936001600160401b038511610248573660248660051b850101116102485760405196602088017f0773578667bc6b52df9f9e4c6c4001840970963dcdda5a677750a787be764cc78152600435988960408201526024356001600160401b0381168091036102485760608201526001600160401b0361033a61276c565b1660808201526080815261034f60a0826128a5565b51902060405161190160f01b602082019081527f0000000000000000000000000000000000000000000000000000000000000000602283015260428201929092526103a781606281015b03601f1981018352826128a5565b51902096875f52600960205260ff60405f2054166105a5576001600160a01b03916103d391908961387d565b167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168103610593575061040d6128d3565b6002546001600160401b039081169116106104bf5750505050506001600160401b036104376128e9565b1642111561049c575b5f52600960205260405f20600160ff198254161790557f2cc97e981abb9466667090ae15fd0060f1f1f52db3b6f2adbfff75b5ccc13aa060206001600160401b036104896128d3565b1692604051908152a261049a6136d0565b005b6001600160401b036104ac6128d3565b634f59698760e01b5f521660045260245ffd5b6104c8906136a8565b6104d06128d3565b946001600160401b03600283015496818816918291161061057c579060246001600160401b0361050a61051e946105056128d3565b61292d565b16950163ffffffff8860401c168688613768565b90540361056757505083149081610546575b5015610440576001600160401b036104ac6128d3565b90506001600160401b03806105596128e9565b169160601c16111583610530565b63f948484b60e01b5f5260045260245260445ffd5b8363f948484b60e01b5f526004525f60245260445ffd5b63733bea7160e01b5f5260045260245ffd5b8763265c934760e21b5f5260045260245ffd5b34610248576020366003190112610248576004355f526005602052608060405f205463ffffffff604051916001600160401b0381168352818160401c1660208401526001600160401b038160601c16604084015260a01c166060820152f35b34610248575f366003190112610248576020604051818152f35b5f366003190112610248576003546001600160801b03808216348216019081116106a4576001600160801b03166001600160801b03199190911681176003556040805134815260208101929092527ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d91a1005b634e487b7160e01b5f52601160045260245ffd5b346102485760203660031901126102485760206106db6106d6612756565b613569565b6001600160401b0360405191168152f35b34610248576020366003190112610248576001600160a01b0361070d6127d4565b165f525f602052602060405f2054604051908152f35b346102485760203660031901126102485761073c612756565b610745816136a8565b6001600160401b036003820154166108ae576002018054604051633387995b60e21b815260a09190911c6001600160401b031660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108a3575f91610874575b50156108585760206001600160401b03807f3f94745a5c650f29c8aa9238b68d363aaaee28eb71724bdee33f6b59582236519361084761081f7f000000000000000000000000000000000000000000000000000000000000000084431661284d565b825467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16178255565b5460a01c16936040519485521692a2005b6001600160401b0382630394db9960e31b5f521660045260245ffd5b610896915060203d60201161089c575b61088e81836128a5565b810190612ac5565b836107bd565b503d610884565b6040513d5f823e3d90fd5b6001600160401b03826302749aed60e61b5f521660045260245ffd5b34610248576108d8366127fe565b906108e3828261299a565b91909115610a95576108fc6108f7846128ff565b6136a8565b9260ff600385015460a01c16610a71576109186106d6826128ff565b6001600160401b034291161115610a4d5761093a816040610953930190612968565b6001600160401b03600287015460601c16918585612f2d565b600a811015610a395780610a23575061020061096f9101612b01565b60405163636f35d360e01b81526001600160a01b0391821660048201529290602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108a3576060935f926109ef575b5060010154604080519384526001600160a01b03909216602084015290820152f35b6001919250610a159060203d602011610a1c575b610a0d81836128a5565b810190612b15565b91906109cd565b503d610a03565b8263c05fc6bd60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b610a5e6001600160401b03916128ff565b6305bd3a4960e51b5f521660045260245ffd5b610a826001600160401b03916128ff565b633700971960e01b5f521660045260245ffd5b6020836001600160401b03610aa9826128ff565b63f948484b60e01b5f5216600452013560245260445ffd5b346102485761028036600319011261024857610adb6127d4565b6102403660231901126102485761026435906001600160401b0382116102485760806003198336030112610248576020916001600160a01b03610b1c612aea565b1615918215610b4b575b5081610b38575b506040519015158152f35b610b459150600401613900565b82610b2d565b909150610b56612aea565b6001600160a01b039081169116149083610b26565b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857600435805f52600560205260405f209081546001600160401b038160601c168015610cb05763ffffffff8260a01c1615610c905780421115610c7e57506001600160401b031691825f526004602052600360405f2001805460ff8160a01c16610c6b5760ff60a01b1916600160a01b179055549091506001600160401b03167f4d7ba62fcfe5794b2ab1db181d99e3ce52ce9618507ea8e1b430bbb493ee05825f80a361049a6136d0565b84633700971960e01b5f5260045260245ffd5b63c328529b60e01b5f5260045260245ffd5b5063ffffffff91638ad47ed960e01b5f5260045260401c1660245260445ffd5b82637be6058560e01b5f5260045260245ffd5b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b606036600319011261024857610d1b612756565b60243563ffffffff81168082036102485760443563ffffffff81169283820361024857610d47856136a8565b93600385019485549060ff8260a01c166110d357828610908115916110bc575b5080156110a3575b61108c577f00000000000000000000000000000000000000000000000000000000000000006001600160801b031663ffffffff610dac8587612913565b16908181029181830414901517156106a45780340361107657506001600160401b03168015159081611037575b5061101b5793946001600160401b031693815b63ffffffff811682811015610e7157600160ff83161b90875f52600760205260405f209063ffffffff62ffffff8560081c161691825f526020528260405f205416610e5f57509160019163ffffffff93895f52600760205260405f20905f5260205260405f209081541790550116610dec565b631ac51df360e21b5f5260045260245ffd5b505084908685600163ffffffff610eca60065497610e8e8961355b565b600655610ec47f00000000000000000000000000000000000000000000000000000000000000006001600160401b03421661284d565b99612913565b161b5f1981019081116106a45760405190608082018281106001600160401b0382111761100757604090815286835260208084018581526001600160401b039a8b1685840181815263ffffffff95861660608089019182525f8e8152600590965294869020975188549451925191519190951b67ffffffffffffffff60601b169190951b63ffffffff60401b1693909c166001600160c01b031990921691909117919091179990991760a09190911b63ffffffff60a01b1617909155825460801c8116600101919082116106a4576020968694610fe66060947f26b08854d0551740464e059f3a80ebd1af5685b04745a335e08b2cec394d4ec1969081549063ffffffff60801b9060801b169063ffffffff60801b1916179055565b610fef3461360c565b604051928352888301526040820152a3604051908152f35b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03866305bd3a4960e51b5f521660045260245ffd5b6001600160401b03915061106c907f00000000000000000000000000000000000000000000000000000000000000009061284d565b1642101587610dd9565b63312b003360e01b5f523460045260245260445ffd5b50836331de2c3d60e01b5f5260045260245260445ffd5b50602063ffffffff6110b58587612913565b1611610d6f565b63ffffffff91506002015460401c16821188610d67565b6001600160401b0388633700971960e01b5f521660045260245ffd5b34610248575f3660031901126102485760206001600160401b0360025416604051908152f35b3461024857602061112e611128366127fe565b9061349a565b6040519015158152f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857604036600319011261024857602061112e611199612756565b60243590613469565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248573660031901610240811261024857610240136102485760405161120c81612889565b600435815260243563ffffffff81168103610248576020820152604435604082015260643563ffffffff8116810361024857606082015260843563ffffffff8116810361024857608082015260a43563ffffffff811681036102485760a082015260c43560ff811681036102485760c082015260e43563ffffffff811681036102485760e0820152610104356001600160401b038116810361024857610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356101a08201526101c4356001600160a01b0381168103610248576101c08201526101e4356001600160a01b0381168103610248576101e0820152610204356001600160a01b038116810361024857610200820152610224356001600160401b038116810361024857816113769161022060209401527f000000000000000000000000000000000000000000000000000000000000000090613dd5565b604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102485760206113d2366127fe565b6001600160a01b036113e76101c08401612b01565b161591826113fc575b50506040519015158152f35b6114069250613b9c565b82806113f0565b34610248575f36600319011261024857602060025460c01c604051908152f35b346102485736600319016102a08112610248576102401361024857610264356001600160401b038111610248576114689036906004016127a7565b90610284356001600160401b03811681036102485760209261148d9261024435612b34565b61149a6040518092612840565bf35b34610248576020366003190112610248576114b5612756565b5f6101206040516114c58161286d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038060025460401c16911690811015611657575f52600460205260405f206040519061152d8261286d565b805491828152600182015460208201908152600283015460408301906001600160401b038116825260608401948160401c63ffffffff16865260808501908260601c6001600160401b0316825260a086019260a01c6001600160401b03168352600301549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c63ffffffff168952610120019860a01c60ff1615158952604051998a525160208a0152516001600160401b031660408901525163ffffffff166060880152516001600160401b03166080870152516001600160401b031660a0860152516001600160401b031660c0850152516001600160401b031660e08401525163ffffffff1661010083015251151561012082015261014090f35b6329323fff60e01b5f5260045260245ffd5b3461024857604061168261167c366127fe565b9061299a565b825191825215156020820152f35b34610248575f3660031901126102485760206001600160401b0360025460401c16604051908152f35b34610248575f3660031901126102485760206001600160401b0360025460801c16604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f366003190112610248577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185b576002546001600160401b038160801c1661184c57602061183a7fe8c8cda86092d9db6a58ac85e9523bb591c7ae5d0b675b081748ac873cff7883926001600160401b0360801b4260801b16906001600160401b0360801b191617806002556001600160401b037f00000000000000000000000000000000000000000000000000000000000000009160801c1661284d565b6001600160401b0360405191168152a1005b630157f13960e71b5f5260045ffd5b630596787760e01b5f523360045260245ffd5b346102485761187c366127fe565b90611887828261299a565b91909115610a9557611898836128ff565b906118a860208501358093613469565b6119dc576001600160401b036118bd856128ff565b165f52600460205260ff600360405f20015460a01c166119cb5761190c906118e86040860186612968565b90856001600160401b0360026119006108f78b6128ff565b015460601c1693612f2d565b92600a841015610a395783156119b8576119286106d6826128ff565b6001600160401b034291161115610a4d577f054843c28ffa5632a7cbe597b6b3cc1c479e419e0ece1bfc587bdb659ea2a043916119af6001600160401b0361199e84826119766040976128ff565b165f526008602052855f208560081c5f52602052855f20600160ff87161b81541790556128ff565b169583519283526020830190612840565ba361049a6136d0565b8263012c13df60e41b5f5260045260245ffd5b6001600160401b03610a82856128ff565b8263265c934760e21b5f5260045260245ffd5b34610248575f3660031901126102485760206040516110008152f35b34610248575f366003190112610248576003546040516001600160801b039091168152602090f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857611ad46127d4565b6001600160a01b0381165f81815260208190526040902054918215611b7c575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af13d15611b77573d611b438161294d565b90611b5160405192836128a5565b81525f60203d92013e5b15611b6257005b633e6297ab60e21b5f5260045260245260445ffd5b611b5b565b50633a8d87ed60e11b5f5260045260245ffd5b3461024857602036600319011261024857611ba8612756565b600254908160c01c906001600160401b038360401c1690611bc9838361292d565b6001600160401b0382811691161015611ca7575091905b5b6001600160401b038116906001600160401b038416821080611c6f575b15611c1a57506001600160401b0381146106a457600101611be1565b6001600160c01b03831660c082901b6001600160c01b031916176002556040516001600160401b0390911681527f702d6ba463a9d19f67d6b3ada754d6fffa92a52b279940f1d8b709b29bca676790602090a1005b50815f52600460205260ff600360405f20015460a01c1680611bfe5750611c9581613569565b6001600160401b034291161115611bfe565b611cb291508261284d565b9190611be0565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857604036600319011261024857611d15612756565b6024356001600160401b03811161024857611d349036906004016127a7565b90611d3e836136a8565b60038101916001600160401b03835416611e685760209060646001600160401b03600285015460a01c1686604051978894859363041a129160e11b8552600485015260406024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108a3575f93611e2d575b507fc8c37bab5a1fb62ad9d3e35e8c110e6d2a5fd7536ac078b8539c3cf4dc8039619260209260016001600160401b0393019182558280421616831982541617905554936040519485521692a2005b9092506020813d602011611e60575b81611e49602093836128a5565b810103126102485751916001600160401b03611dde565b3d9150611e3c565b6001600160401b03856302749aed60e61b5f521660045260245ffd5b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610248576102803660031901126102485760043561024036602319011261024857610264356001600160401b038111610248578060040191813603608060031982011261024857815f52600560205260405f20916024840135835463ffffffff8160401c168083105f1461223a57505f955b611f87886128ff565b6001600160401b03808416911614801590612227575b612210576001600160401b038260601c168042116121fe5750611fc26108f7896128ff565b90611ff77f0000000000000000000000000000000000000000000000000000000000000000611ff236602461333a565b613dd5565b95612005604483018b612968565b61200e8161294d565b9061201c60405192836128a5565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f83528960218301526041820152604181526120616061826128a5565b5190209163ffffffff600285015460401c1691606482013590602219018112156102485701600401803591906001600160401b03831161024857602001908260051b3603821361024857866120b594613768565b9054036121d6576001600160401b036120cd886128ff565b165f526004602052600360405f20019560ff875460a01c166121c557855463ffffffff60a01b191660a092831c63ffffffff928316191690921b63ffffffff60a01b1691909117855594957f38cbd674a4a3c13da56aae2819b967da7d23128b7a83dd8ee37dee1600ac9aff916040916001600160401b039061214f906128ff565b169482519182526020820152a35460a01c161561216857005b63ffffffff815460801c165f190163ffffffff81116106a457815463ffffffff60801b191660809190911b63ffffffff60801b16178155805467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b16179055005b6001600160401b03610a82896128ff565b506001600160401b036121e8876128ff565b63f948484b60e01b5f521660045260245260445ffd5b633cf7c22d60e11b5f5260045260245ffd5b8284638ad47ed960e01b5f5260045260245260445ffd5b5063ffffffff878360a01c161615611f9d565b612246600191846128c6565b1b95611f7e565b346102485760a036600319011261024857612266612756565b60243561227161276c565b906064359163ffffffff83169182840361024857608435937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185b57600254946001600160401b03808760401c1697169680880361255b575060015480840361254557506001600160401b038616926001600160401b0385169380850361252f575085158015612524575b612511576003546001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811691168181106124fd5750506001600160401b038760801c1680151590816124bf575b5061184c576123ac866001600160401b039260405160208101918c835260408201528760608201528260808201528560a082015260a0815261239f60c0826128a5565b519020968760015561284d565b169460018801936001600160401b0385116106a4577f07694a67a65f712dc672c47a76a8d24e01f6d67c9d592bd097c99a6fb9ea57cd9760a0976001600160401b03968760401b9060401b169160018060801b03191617176002556124a16124367f000000000000000000000000000000000000000000000000000000000000000087431661284d565b5f8b81526004602052604090819020868155600201805467ffffffffffffffff60a01b60a085901b16600160401b600160e01b03198b199092168717919091169890921b63ffffffff60401b169790971767ffffffffffffffff60601b428a1660601b161717909555565b604051958652602086015260408501526060840152166080820152a2005b6001600160401b0391506124f4907f00000000000000000000000000000000000000000000000000000000000000009061284d565b1642118961235c565b620155b560e01b5f5260045260245260445ffd5b85631391be4960e21b5f5260045260245ffd5b506110008611612308565b8463717e228960e11b5f5260045260245260445ffd5b83637c5f784160e11b5f5260045260245260445ffd5b87635edd899960e11b5f5260045260245260445ffd5b34610248576020366003190112610248576004355f526009602052602060ff60405f2054166040519015158152f35b34610248575f366003190112610248576002546001600160401b038160801c1680156126bf577f0000000000000000000000000000000000000000000000000000000000000000906001600160401b036125fa838361284d565b16421061269a57826001600160401b038160401c169060c01c0361268b57600380546001600160801b031981169091557fe60425f1eb46d95b991a2e37aff36c14be44a39e090af8958f80f22d02ccd14a906020906001600160801b0316612682817f000000000000000000000000000000000000000000000000000000000000000061365c565b604051908152a1005b633921e40160e01b5f5260045ffd5b6001600160401b03916126ac9161284d565b63d606d83f60e01b5f521660045260245ffd5b630f1b09f960e11b5f5260045ffd5b34610248575f366003190112610248576020600654604051908152f35b3461024857602036600319011261024857602090612707612756565b600254906001600160401b038260c01c9260401c16821491821561272e575b505015158152f35b9091505f52600483526001600160401b0380600260405f20015460601c169116108380612726565b600435906001600160401b038216820361024857565b604435906001600160401b038216820361024857565b35906001600160401b038216820361024857565b359063ffffffff8216820361024857565b9181601f84011215610248578235916001600160401b038311610248576020838186019501011161024857565b600435906001600160a01b038216820361024857565b35906001600160a01b038216820361024857565b906003198201610260811261024857610240136102485760049161024435906001600160401b0382116102485760809082900360031901126102485760040190565b90600a821015610a395752565b906001600160401b03809116911601906001600160401b0382116106a457565b61014081019081106001600160401b0382111761100757604052565b61024081019081106001600160401b0382111761100757604052565b90601f801991011681019081106001600160401b0382111761100757604052565b919082039182116106a457565b6024356001600160401b03811681036102485790565b6044356001600160401b03811681036102485790565b356001600160401b03811681036102485790565b9063ffffffff8091169116039063ffffffff82116106a457565b906001600160401b03809116911603906001600160401b0382116106a457565b6001600160401b03811161100757601f01601f191660200190565b903590601e198136030182121561024857018035906001600160401b0382116102485760200191813603831361024857565b9190916129d96129ac6108f7856128ff565b91611ff27f000000000000000000000000000000000000000000000000000000000000000091369061333a565b926129e76040820182612968565b6129f08161294d565b906129fe60405192836128a5565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f8352866021830152604182015260418152612a436061826128a5565b51902063ffffffff600284015460401c16906060830135601e1984360301811215610248578301918235926001600160401b03841161024857602001918360051b36038313610248576020612a9a95013590613768565b90541490565b51906001600160401b038216820361024857565b3563ffffffff811681036102485790565b90816020910312610248575180151581036102485790565b919082018092116106a457565b6101e4356001600160a01b03811681036102485790565b356001600160a01b03811681036102485790565b9081602091031261024857516001600160a01b03811681036102485790565b604051633dd8a00760e01b8152600480359082018190529493919291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108a3575f90612eed575b6001600160401b0316801591508115612eda575b50612ecf576024359063ffffffff821690818314159081610248576020604491604051928380926377a3f66960e11b82528d60048301528760248301525afa9081156108a3575f91612eb0575b5015612ea3576064359263ffffffff841680851415806102485781158015612e85575b8015612e67575b8015612e54575b612e44576084359063ffffffff82168203610248576102485785612c4791612913565b9060a43563ffffffff8116928382036102485763ffffffff84911611968715612e22575b50505050505050612e185760c43560ff811680910361024857600210612e0e5760e43563ffffffff8116808203610248576340000000915011612e04576001600160a01b0392612cbb929061387d565b168015908115612de4575b50612ddd57610204356001600160a01b0381169290919083830361024857604051636725205b60e01b8152600481019490945260248401526001600160401b0316604483018190529190506020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108a3575f91612dbe575b506001600160a01b031615612db857610224356001600160401b03811680820361024857612daa91506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612add565b10612db3575f90565b600990565b50600890565b612dd7915060203d602011610a1c57610a0d81836128a5565b5f612d51565b5050600790565b610204356001600160a01b0381169250828103610248575014155f612cc6565b5050505050600690565b5050505050600590565b5050505050600490565b612e3194959697505050612add565b916102485750115f808080808080612c6b565b5050505050505050505050600390565b5083610248576301000000851015612c24565b5060843563ffffffff811694508481036102485750845f9411612c1d565b50505f60843563ffffffff8116908181036102485750821015612c16565b5050505050505050600290565b612ec9915060203d60201161089c5761088e81836128a5565b5f612bf3565b505050505050600190565b90506001600160401b038616105f612ba6565b506020813d602011612f25575b81612f07602093836128a5565b8101031261024857612f206001600160401b0391612aa0565b612b92565b3d9150612efa565b604051633dd8a00760e01b8152813560048201819052959194919391907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108a3575f906132fa575b6001600160401b03168015915081156132e7575b506132db5763ffffffff60208088019260448a612fbb86612ab4565b9260405195869485936377a3f66960e11b855260048501521660248301525afa9081156108a3575f916132bc575b50156132b057606086019063ffffffff61300283612ab4565b1615801561328a575b8015613265575b8015613249575b61323c5761303b61302c60808901612ab4565b61303584612ab4565b90612913565b60a088019063ffffffff8061304f84612ab4565b16911611928315613201575b5050506131f65760c085013560ff8116809103610248576002106131eb57634000000063ffffffff61308f60e08801612ab4565b16116131e0576001600160a01b03926130a8929061387d565b1680159081156131c0575b506131b8576001600160401b03906130ce6102008401612b01565b604051636725205b60e01b81526001600160a01b03918216600482015260248101959095529116604484018190529290602090829060649082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108a3575f91613199575b506001600160a01b031615613192576001600160401b03613161610220612daa93016128ff565b166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612add565b5050600890565b6131b2915060203d602011610a1c57610a0d81836128a5565b5f61313a565b505050600790565b90506001600160a01b036131d76102008501612b01565b1614155f6130b3565b505050505050600690565b505050505050600590565b505050505050600490565b63ffffffff92935061323291836132258161321e61322c95612ab4565b1692612ab4565b1690612add565b92612ab4565b16105f808061305b565b5050505050505050600390565b50630100000063ffffffff61325d83612ab4565b161015613019565b5061327260808801612ab4565b63ffffffff8061328184612ab4565b16911611613012565b5061329482612ab4565b63ffffffff806132a660808b01612ab4565b169116101561300b565b50505050505050600290565b6132d5915060203d60201161089c5761088e81836128a5565b5f612fe9565b50505050505050600190565b90506001600160401b038616105f612f9f565b506020813d602011613332575b81613314602093836128a5565b810103126102485761332d6001600160401b0391612aa0565b612f8b565b3d9150613307565b9190826102409103126102485760405161335381612889565b80928035825261336560208201612796565b60208301526040810135604083015261338060608201612796565b606083015261339160808201612796565b60808301526133a260a08201612796565b60a083015260c08101359060ff821682036102485761022061346491819360c08601526133d160e08201612796565b60e08601526133e36101008201612782565b6101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526101a08101356101a08601526134326101c082016127ea565b6101c08601526134456101e082016127ea565b6101e086015261345861020082016127ea565b61020086015201612782565b910152565b6001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b906134a5818361299a565b91909115801561353e575b8015613511575b61350a576134cc8160406134dd930190612968565b6001600160a01b039390919061387d565b1680151591826134ec57505090565b9091506001600160a01b03906135059061020001612b01565b161490565b5050505f90565b506001600160401b03613523826128ff565b165f52600460205260ff600360405f20015460a01c166134b7565b5061355661354b826128ff565b602083013590613469565b6134b0565b5f1981146106a45760010190565b6135746003916136a8565b01546001600160401b038116801580156135fa575b80156135ed575b6135e0576135d69160401c6001600160401b031690808211156135d957505b7f00000000000000000000000000000000000000000000000000000000000000009061284d565b90565b90506135af565b50506001600160401b0390565b5060ff8260a01c16613590565b5063ffffffff8260801c161515613589565b8015613659577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f2061364e828254612add565b9055604051908152a2565b50565b81156136a45760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f2061364e828254612add565b5050565b6001600160401b038060025460401c16911690811015611657575f52600460205260405f2090565b600380546001600160801b031981169091556001600160801b03811690613716906137119060011c60016001607f1b031661370b813361365c565b836128c6565b61360c565b6040519081527f571a1dd4ebe22d48f4727c7a38bb6d08ebd461a29fbb1b9dcf578f96a8f5c39960203392a2565b91908110156137545760051b0190565b634e487b7160e01b5f52603260045260245ffd5b949293909482861015613866575f925b806001851b1061385657508282036138405794929391905f925b8284106137a0575050505050565b9091929493956001908188881c16155f146137fe576103996137ee6137c6898787613744565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b5190205b96949501929190613792565b61039961383861380f898787613744565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b5190206137f2565b50630602a2fd60e51b5f5260045260245260445ffd5b926138609061355b565b92613778565b82866394666f0d60e01b5f5260045260245260445ffd5b906041830361350a57826020116102485780359183604011610248576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b0385116138f75760401015613754576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa156108a3575f5190565b50505050505f90565b61390b81602461299a565b919091158015613b8a575b613b8457613923816128ff565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101929092526060826064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156108a3575f5f915f94613b23575b5063ffffffff1661350a576139b46106d66001600160401b03936128ff565b9082821683821611613b1b575b501690814210908115613af2575b50613aed576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690610224359081169081810361024857506040519063636f35d360e01b82526004820152602081602481855afa80156108a3576020915f91613ad0575b5060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108a3575f90613a90575b6001600160401b039150168015918215613a8a57505090565b10919050565b506020813d602011613ac8575b81613aaa602093836128a5565b8101031261024857613ac36001600160401b0391612aa0565b613a71565b3d9150613a9d565b613ae79150823d8411610a1c57610a0d81836128a5565b5f613a3c565b505f90565b6001600160401b03915016818115159182613b10575b50505f6139cf565b11159050815f613b08565b90505f6139c1565b935050506060823d606011613b7c575b81613b40606093836128a5565b8101031261024857815163ffffffff811681036102485763ffffffff613b746040613b6d60208701612aa0565b9501612aa0565b939190613995565b3d9150613b33565b50505f90565b50613b9761354b826128ff565b613916565b613ba6828261299a565b929092158015613dc3575b61350a57613bbe816128ff565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101939093526060836064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108a3575f5f915f95613d62575b5063ffffffff16613d5a57613c4f6106d66001600160401b03936128ff565b9082821683821611613d52575b501691824210908115613d29575b50613b84577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613ca79061020001612b01565b60405163636f35d360e01b81526001600160a01b039091166004820152602081602481855afa80156108a3576020915f91613ad0575060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108a3575f90613a90576001600160401b039150168015918215613a8a57505090565b6001600160401b03915016828115159182613d47575b50505f613c6a565b11159050825f613d3f565b90505f613c5c565b505050505f90565b945050506060833d606011613dbb575b81613d7f606093836128a5565b8101031261024857825163ffffffff811681036102485763ffffffff613db36040613dac60208801612aa0565b9601612aa0565b949190613c30565b3d9150613d72565b50613dd061354b826128ff565b613bb1565b613f4a610399916040516001600160401b0361022060208301937f3ce418d98a788a7574b45367f7319645b76aa64c1a53b320ecc144f9b67bbfbe85528051604085015263ffffffff60208201511660608501526040810151608085015263ffffffff60608201511660a085015263ffffffff60808201511660c085015263ffffffff60a08201511660e085015260ff60c08201511661010085015263ffffffff60e08201511661012085015282610100820151166101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c08501526101a08101516101e085015260018060a01b036101c08201511661020085015260018060a01b036101e0820151168285015260018060a01b03610200820151166102408501520151166102608201526102608152613f20610280826128a5565b519020604051928391602083019586909160429261190160f01b8352600283015260228201520190565b5190209056fea164736f6c6343000825000a' as const
