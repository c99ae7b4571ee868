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
        "internalType": "uint32",
        "name": "kernel",
        "type": "uint32"
      }
    ],
    "name": "EmptyKernel",
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
    "name": "bond",
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
    "inputs": [
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
        "internalType": "bool",
        "name": "lost",
        "type": "bool"
      },
      {
        "internalType": "uint64",
        "name": "endedAt",
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
  '0x6101a08060405234610665578061b7cf803803809161001e82856106cd565b83398101036102008112610665576101a013610665576040516101a081016001600160401b038111828210176106695760405281516001600160a01b0381168103610665578152610071602083016106f0565b60208201908152610084604084016106f0565b9060408301918252610098606085016106f0565b91606084019283526100ac608086016106f0565b60808501526100bd60a086016106f0565b9260a085019384526100d160c087016106f0565b9260c086019384526100e560e088016106f0565b9660e087019788526100fa6101008201610704565b976101008801908982526101116101208401610704565b976101208a019889526101276101408501610704565b98896101408c015261013c6101608601610704565b6101608c015261014f6101808601610704565b6101808c01526101a08501516001600160a01b0381169a9094908b8603610665576101c0870151966001600160a01b0388168803610665576101e001516001600160a01b0381169e908f036106655760021b6004600160821b03166001600160801b039091161080156106bb575b6106915760018060401b0383511663ffffffff81119081156106b2575b5080156106a0575b6106915760a09490945260809490945291516001600160801b039081166101005292519092166101205280516001600160401b0390811661014052865181166101605282518116610180529051915161024892610243929182169116610718565b610731565b935160306001600160401b03918216029081169490850361067d576102906102a69361027a6102ab976102a094610718565b955190516001600160401b039081169116610718565b91516001600160401b0316610731565b90610718565b610718565b60405161188b8082019392906001600160401b03851183861017610669576101c0918391615ddf833986516001600160a01b031686526020808801516001600160401b039081169188019190915260408089015182169088015260608089015182169088015260808089015182169088015260a08089015182169088015260c08089015182169088015260e080890151821690880152610100808901516001600160801b0390811691890191909152610120808a0151821690890152610140808a0151821690890152610160808a0151821690890152610180808a015190911690880152166101a08601819052940301905ff091821561065a5760c08390526040519461416593848701936001600160401b038511888610176106695761049285610220988a9861766a8a3980516001600160a01b031682526020808201516001600160401b039081169184019190915260408083015182169084015260608083015182169084015260808083015182169084015260a08083015182169084015260c08083015182169084015260e08083015190911690830152610100808201516001600160801b03908116918401919091526101208083015182169084015261014080830151821690840152610160808301518216908401526101809182015116910152565b6101a08501526001600160a01b03166101c08401526101e08301526102008201520301905ff0801561065a5760e081905260c0516001600160a01b031690813b156106655760405163ee8f931b60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561065a5761064a575b60405161568d908161075282396080518181816104cb0152610b35015260a051818181610f9401528181611ede0152611f34015260c051818181601b0152818161091101528181610aee015281816111680152818161199b015281816137cd01528181613904015281816149c90152614fd6015260e051818181610aa70152818161106b0152611dbc015261010051818181610987015281816109b60152818161101a01528181611a2e01528181611ac501528181611b3d01528181611b9701528181611bc601528181611d75015281816134e20152818161382601528181613f3001528181614a4601528181614aaf015261511c0152610120518181816102480152613ee0015261014051818181611337015261184901526101605181818161188f0152614d730152610180518181816139ac0152614f340152f35b5f610654916106cd565b5f61050d565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b633223900b60e21b5f5260045ffd5b5086516001600160401b0316156101e2565b9050155f6101da565b5080516001600160801b0316156101bd565b601f909101601f19168101906001600160401b0382119082101761066957604052565b51906001600160401b038216820361066557565b51906001600160801b038216820361066557565b6001600160401b03918216908216019190821161067d57565b60011b6002600160401b03811691906002600160411b0316820361067d5756fe6102206040526004361015610062575b3615610019575f80fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361004d57005b6234c35560e21b5f523360045260245260445ffd5b5f610200525f3560e01c80630a1075ab146139fc5780631a459456146139d057806323e8b83e1461398d57806332eced94146136f0578063346463fd146136b7578063477230b21461365d57806351cff8d91461355c57806352ad0d5e1461350657806364c9ec6f146134c0578063670a1bc5146131a35780636ef83c1414611c75578063795ea18e146118b35780638704b8c31461186d57806391ddadf414611827578063997dc82414610fc35780639986df2c14610f7c578063add98c7014610b64578063c6e60dd014610b1d578063cabb62f014610ad6578063cb23bcb514610a8f578063db31b6b51461084c578063df18e0471461080c578063e03d687514610746578063edca6a8e146102a3578063ee34cf1d1461026c578063ee9e1b00146102265763f9425dbb0361000f573461021f5760c036600319011261021f576064356001600160401b03811161021f576101c4903690600401613ba4565b6084356001600160401b03811161021f576101e3903690600401613b4e565b60a43593916001600160401b03851161021f57610207610218953690600401613ba4565b9490936044356024356004356142e9565b6102005180f35b6102005180fd5b3461021f576102005136600319011261021f5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461021f57602036600319011261021f57602061029261028d6004356148d6565b614d28565b6001600160401b0360405191168152f35b3461021f5760c036600319011261021f576004356024356001600160401b03811161021f576102d6903690600401613b4e565b91604435606435926001600160401b03841161021f5760e08460040194600319903603011261021f576084356001600160401b03811161021f5761031e903690600401613b4e565b949060a4356001600160401b03811161021f5761033f903690600401613ba4565b909161034a876148d6565b805490989060a01c60ff16600981101561072c57600581036106f457506001600160401b036103788a614d28565b168042116106dc575061038c8a878b6147cc565b6040516020810190602082526103b7816103a9604082018a61428b565b03601f198101835282613e83565b51902060088a0154036106c7576103ce81836153fd565b60098a0154036106b257610100871015610699576004890154906001600160401b03821668ffffffffffffffff008360081b1690808204610100149015171561058d578861041b916142dc565b926104268282614e0c565b8410156106885760405163d3cdf79f60e01b815260a06004820152968796946104809493929163ffffffff906104609060a48b019061428b565b9460401c1660248901526044880152600319878403016064880152613c0a565b600319848203016084850152828152602081019260208160051b83010193836102005191607e1982360301945b8484106105ef57505050505050509080602092038160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105e15761020051916105a7575b50945b600283901b916001600160fe1b038416840361058d576004830180841161058d5763ffffffff9361053b9361053593614eaf565b90614ec7565b94168463ff000000829660f81c61ff008360e81c161762ff00008360d81c16179160c81c161714610570576102188383614937565b839063015abc2760e11b6102005152600452602452604461020051fd5b634e487b7160e01b61020051526011600452602461020051fd5b90506020813d6020116105d9575b816105c260209383613e83565b8101031261021f576105d3906141af565b866104fe565b3d91506105b5565b6040513d61020051823e3d90fd5b9193959750919395601f1982820301835287358781121561021f57602061067460019387839401908135815261066661065b61064061063087860186614143565b6080898701526080860191614177565b61064d6040860186614112565b908583036040870152613c0a565b926060810190614143565b916060818503910152614177565b9901930194019194929093889796946104ad565b505050505050506102005194610501565b866366b629c360e01b6102005152600452602461020051fd5b638d99742960e01b6102005152600461020051fd5b63b6b506bb60e01b6102005152600461020051fd5b6326b39d0360e11b6102005152600452602461020051fd5b610200516305fb5e1b60e01b905261070b90613bd4565b6005602452604461020051fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b61020051526021600452602461020051fd5b3461021f57602036600319011261021f576001600160a01b03610767613b7b565b1661020051526003602052604061020051206040518060208354918281520190819361020051526020610200512090610200515b8181106107f657505050816107b1910382613e83565b60405191829160208301906020845251809152604083019190610200515b8181106107dd575050500390f35b82518452859450602093840193909201916001016107cf565b825484526020909301926001928301920161079b565b3461021f57602036600319011261021f576001600160a01b0361082d613b7b565b1661020051526102005160205260206040610200512054604051908152f35b3461021f57602036600319011261021f57600435610869816148d6565b80546001600160a01b031633819003610a745750805460a01c60ff1690600982101561072c5761089a6007826141f2565b60058101918254610200515260026020526040610200512063ffffffff6108c3818354166140cf565b825467ffffffffffffffff60281b4260281b166cffffffffffffffff00ffffffff199091169190921667ffffffffffffffff60281b19161717905560028201546001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016803b1561021f5760405191633d37fa7960e21b8352600483015281602481610200519361020051905af180156105e157610a59575b508154610a10929060b081901c60ff1615610a3b5760016001600160801b037f000000000000000000000000000000000000000000000000000000000000000016925b6109ee6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016936109e18686613c56565b90848060a01b031661488a565b81015460a082901b829003169314610a345790610a0a916142dc565b9061488a565b5460405190919060208160075f5160206156615f395f51905f529352a36102005180f35b509061488a565b6001610a538184015460e01c60ff8460a81c16613ecb565b926109a9565b61020051610a6691613e83565b6102005161021f5784610966565b6234c35560e21b610200515233600452602452604461020051fd5b3461021f576102005136600319011261021f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461021f576102005136600319011261021f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461021f576102005136600319011261021f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461021f57602036600319011261021f57600435604051610b8481613e67565b6102005181526102005160208201526102005160408201526102005160608201526102005160808201526102005160a08201526102005160c08201526102005160e08201526102005161010082015261020051610120820152610200516101408201526102005161016082015261020051610180820152610200516101a0820152610200516101c0820152610200516101e08201526102005161020082015261020051610220820152610200516102408201526102005161026082015261020051610280820152610200516102a08201526102c061020051910152806102005152600160205260ff604061020051205460a01c16600981101561072c5715610f64576102005152600160205260406102005120604051610ca381613e67565b81546001600160a01b038116825260a081901c60ff16600981101561072c57602083015260ff8160a81c1692600284101561072c5765ffffffffffff6009926102e095604086015260ff8160b01c161515606086015260ff8160b81c161515608086015260ff8160c01c1660a086015260c81c1660c0840152600181015460018060a01b03811660e085015263ffffffff8160a01c1661010085015263ffffffff8160c01c1661012085015260e01c610140840152600281015460018060a01b03811661016085015263ffffffff8160a01c1661018085015260c01c6101a084015260038101546101c084015260048101546001600160401b0381166101e085015263ffffffff8160401c1661020085015260601c61022084015260058101546102408401526006810154610260840152600781015461028084015260088101546102a084015201546102c08201526102c06040519160018060a01b038151168352610e1760208201516020850190613bf0565b610e2960408201516040850190613bfd565b60608101511515606084015260808101511515608084015260ff60a08201511660a084015265ffffffffffff60c08201511660c084015260018060a01b0360e08201511660e084015263ffffffff6101008201511661010084015263ffffffff6101208201511661012084015263ffffffff6101408201511661014084015260018060a01b036101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526101c08101516101c08401526001600160401b036101e0820151166101e084015263ffffffff6102008201511661020084015260018060a01b03610220820151166102208401526102408101516102408401526102608101516102608401526102808101516102808401526102a08101516102a084015201516102c0820152f35b630e96d90b60e41b6102005152600452602461020051fd5b3461021f576102005136600319011261021f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6102a036600319011261021f57600435600281101561021f5761024036602319011261021f57610264356001600160401b03811161021f57806004016080600319833603011261021f5761103f6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016614b30565b6001600160a01b0361104f6140e7565b1615158061180d575b6117dd5760405163d86633db60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169290916110a260048401613f82565b61026061024484015280356001600160401b03811681036117d9576001600160401b031661026484015260248201359081610284850152606084806111266044870196611112606461110a6110f78b8a614112565b60806102a48901526102e4880191613c0a565b920187614143565b84830361026319016102c486015290614177565b0381885afa80156105e15761020051936102005195610200519261178d575b5060405163fad7b5ff60e01b81526001600160a01b0396871660048201819052967f0000000000000000000000000000000000000000000000000000000000000000169190602081602481865afa80156105e157610200519061174d575b6001600160401b039150166117345760018914978890816115ee575b506115c4576111d76111d08561419b565b91856141c0565b6111e081613f67565b906111ee6040519283613e83565b8082526020820192368282011161021f57819084376020610200519183010152519020604051906001600160401b036020830193168352866040830152876060830152608082015261124360a082018b613bfd565b3360c08201526102843560e082015260e0815261126261010082613e83565b519020968761020051526001602052604061020051209160ff835460a01c16600981101561072c576115ab57825469ffffffffffff000000ff60a81b1960ff60a01b1933166001600160a81b031990921691909117600160a01b171660a88b901b60ff60a81b16174260c81b65ffffffffffff60c81b161783556024949392919060209060405196878092636c996bbd60e01b82528c600483015261020051905af19485156105e157610200519561156f575b506001820180546001600160c01b0319166001600160a01b03909616959095177f000000000000000000000000000000000000000000000000000000000000000060a081901b63ffffffff60a01b169190911786556113949063ffffffff16865463ffffffff60c01b191660c09190911b63ffffffff60c01b16178655565b61139c61422a565b85546001600160e01b031660e09190911b6001600160e01b0319161785556002820180546001600160a01b031981168a17825561020080518b9052600360205251604090205463ffffffff60a01b198b166001600160c01b03199092169190911760a09190911b63ffffffff60a01b16179055610204356001600160a01b038116810361021f576004830180546bffffffffffffffffffffffff1660609290921b6bffffffffffffffffffffffff191691909117905560058201879055611564575b50508461020051526003602052604061020051208054976801000000000000000089101561154a576114fb6001600160401b03946114a78b61151095600160209e018155613c41565b81549060031b908c821b915f19901b191617905587610200515260028b526040610200512063ffffffff6114dd81835416614250565b825463ffffffff19169116179055546001600160a01b03169361419b565b92604051978852898801526040870190613bfd565b1660608401526080830152827f062c19667a6b5383d3b437c1f6a43918082fc8cec2cee6b619f376e12398aeed60a03394a4604051908152f35b634e487b7160e01b61020051526041600452602461020051fd5b60060155878061145e565b9094506020813d6020116115a3575b8161158b60209383613e83565b8101031261021f5761159c906140fe565b938a611315565b3d915061157e565b88630869d90160e41b6102005152600452602461020051fd5b6001600160401b036115d58561419b565b630f64dbef60e31b610200515216600452602461020051fd5b90506101406001600160401b0360246116068861419b565b604051948593849263215d54f360e21b84521660048301525afa9081156105e1576102005191611646575b5060c001516001600160401b0316158a6111bf565b9050610140813d821161172c575b816116626101409383613e83565b8101031261021f57604051906101408201906001600160401b0382118383101761154a576101209160405280518352602081015160208401526116a760408201613ea4565b60408401526116b8606082016141af565b60608401526116c960808201613ea4565b60808401526116da60a08201613ea4565b60a08401526116eb60c08201613ea4565b60c08401526116fc60e08201613ea4565b60e084015261170e61010082016141af565b6101008401520151801515810361021f5761012082015260c0611631565b3d9150611654565b866306c7b3b760e51b6102005152600452602461020051fd5b506020813d602011611785575b8161176760209383613e83565b8101031261021f576117806001600160401b0391613ea4565b6111a3565b3d915061175a565b94509450506060833d6060116117d1575b816117ab60609383613e83565b8101031261021f5782519360406117c4602086016140fe565b9401519493949088611145565b3d915061179e565b5f80fd5b6117e56140e7565b6102008051636b2eaabd60e01b9052336004526001600160a01b039190911660245251604490fd5b506118166140e7565b6001600160a01b0316331415611058565b3461021f576102005136600319011261021f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461021f576102005136600319011261021f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461021f57602036600319011261021f576004356118d0816148d6565b906001600160401b036118e283614d28565b1680421115611c5d57506118fc60ff835460a01c16614dd0565b15611c55576006915b60ff815460a01c16600981101561072c576001141561192484836141f2565b60058201908154610200515260026020526040610200512063ffffffff61194d818354166140cf565b825467ffffffffffffffff60281b4260281b166cffffffffffffffff00ffffffff199091169190921667ffffffffffffffff60281b19161717815560028401546001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016803b1561021f5760405191633d37fa7960e21b8352600483015281602481610200519361020051905af180156105e157611c3a575b50600986101561072c5760088603611a945750905f5160206156615f395f51905f529260209260018060a01b0382541690611a556001600160801b037f000000000000000000000000000000000000000000000000000000000000000016809361488a565b611a74575b50505b5493611a6c6040518092613bf0565ba36102005180f35b600190910154611a8d91906001600160a01b031661488a565b8580611a5a565b90919060068603611b6357805464ff00000000191664010000000017905582546001600160a01b03168215611b1a577f0000000000000000000000000000000000000000000000000000000000000000925f5160206156615f395f51905f5294611b10611b15936002600160811b0360209760011b169061488a565b614faf565b611a5d565b6020925f5160206156615f395f51905f5294611b10611b15936001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169061488a565b50611b15602092845f5160206156615f395f51905f529554610200515060ff8160b01c165f14611c1d576001600160801b037f000000000000000000000000000000000000000000000000000000000000000016915b611c006001600160801b037f00000000000000000000000000000000000000000000000000000000000000001692611bf18585613c56565b906001600160a01b031661488a565b600101546001600160a01b03169215610a345790610a0a916142dc565b611c34600183015460e01c60ff8360a81c16613ecb565b91611bb9565b61020051611c4791613e83565b6102005161021f57866119f0565b600791611905565b6303a5cac360e01b6102005152600452602461020051fd5b6102e036600319011261021f5761024036602319011261021f57610264356001600160401b03811161021f57611caf903690600401613b4e565b90610284356001600160401b03811161021f57611cd0903690600401613ba4565b60e052610100526102c4356001600160401b03811161021f57611cf7903690600401613ba4565b6101e0526101a052610200516101c052611d126004356148d6565b6101c08190525460a01c60ff16600981101561072c576001810361317f57506001600160401b03611d456101c051614d28565b168042116106dc57506101c051600101546001600160a01b031633819003610a745750611d9a6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016614b30565b60405163a301fe0760e01b8152611db360048201613f82565b602081610244817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105e157610200519161314d575b5060056101c05101546101205261012051810361312e575060405161018052611e2261018051613e1d565b604051611e2e81613e4c565b5f81525f60208201526101805152604051611e4881613e4c565b5f81525f60208201526020610180510152604051611e6581613e4c565b5f81525f6020820152604061018051015260608061018051015260ff6101c0515460a81c1690600282101561072c576001820361310a576002925b611ea861422a565b9363ffffffff6040519563066aac7360e01b87526024356004880152166024860152604485015260808460648160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156105e15761020051946130a6575b5060405163ee19e84b60e01b8152602480356004830152909490610100908690817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9485156105e1576102005195612fd2575b508063ffffffff6020809351805160076101c051015501511660405190611f9582613e4c565b6102a4358252838201526101805152855182610180510152015160406101805101526102005150600183145f14612fc657611fd460ff60045b16614b7f565b6060610180510152611fe461423d565b60021b6403fffffffc16808203612faa5750611ffe61422a565b90612047926120356403fffffffc61201b600286901b8216613f67565b946120296040519687613e83565b60021b16808552613f67565b6020840190601f190136823737615248565b606435808203612f8e57506120626060610180510151614aff565b5260408201516120706151fc565b9060843563ffffffff8116900361021f5761209263ffffffff608435166154c8565b610200515b60048110612f475750506120b763ffffffff6120b161423d565b166154c8565b610200515b60048110612ef457505060c43563ffffffff8116900361021f576120e763ffffffff60c435166154c8565b610200515b60048110612ea157505060e43560ff8116810361021f5760ff61210f91166154c8565b610200515b60048110612e4e57505063ffffffff61212b614216565b16610200515b60048110612dfb575050610200515b60048110612d98575063ffffffff815116610200515b60048110612d4557505063ffffffff602082015116610200515b60048110612cf257505063ffffffff604082015116610200515b60048110612c9f575050606063ffffffff91015116610200515b60048110612c2457846001856121b986615248565b6121c96060610180510151614b0c565b52146124c6575b50610180515163ffffffff60208201511661222c6121ed826140cf565b604080519094916121fe8683613e83565b6004825261803f60e01b60208301526101e0519263ffffffff6122246101a05194615248565b921690614bb1565b8151602081019060208252610120810161225c858301610180515163ffffffff6020809280518552015116910152565b6101805160209081015180516080850152015163ffffffff1660a08301526101805160400151805160c08401526020015163ffffffff1660e083015260606101805101519060e0610100840152815180915260206101408401920190610200515b8181106124b0578761234260ff6123208a8a8a6122e3818c03601f198101835282613e83565b5190206101c05160088101919091556102a435600382015560020180546001600160c01b031660c083901b6001600160c01b031916179055614ced565b6101c051805460ff60c01b19169290911660c01b60ff60c01b16919091179055565b6101c0515461236565ffffffffffff8260c81c166001600160401b03421661481a565b6123716101c051614f0d565b6001600160401b03818116908316111561249f5761239460ff9161239f9361481a565b925b60a01c16614dd0565b15612453576123c16123eb9163ffffffff60016101c051015460c01c16614f7c565b6101c051600101805463ffffffff60c01b191660c09290921b63ffffffff60c01b16919091179055565b6101c051805465ffffffffffff60c81b19164260c81b65ffffffffffff60c81b1617905561241d60026101c0516141f2565b516102a43581527f8f318a011e330e9970afbd674411c076b5fec73480d88cd5f5110848a5bce614602060043592a26102005180f35b61247061249a9163ffffffff60016101c051015460a01c16614f7c565b6101c051600101805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055565b6123eb565b505061239f60ff6102005192612396565b82518452602093840193909201916001016122bd565b606063ffffffff9160066101c051015460a052015116601060e05103612c04576125059063ffffffff6124ff6124fa61423d565b6140cf565b16613eb8565b60c0526125106151fc565b61014052612532612522610800613f67565b6040516101605261016051613e83565b61080061016051526101605150601f1961254d610800613f67565b01366020610160510137610200516080525b6010608051106125cc5761257561014051615248565b61258161016051615248565b61018051606001518051600310156125b25760608101916080820152610200515051600210156125b25752806121d0565b634e487b7160e01b61020051526032600452602461020051fd5b604051602081019060a051825261012051604082015263ffffffff60e01b60805160e01b16606082015260448152612605606482613e83565b51902060c05115612bea5760c051900661262d612621826154c8565b6080516101405161545c565b60c05160c05160051b0460201460c05115171561058d57808060051b046020148115171561058d5761267061266a60805160e05161010051615226565b806141c0565b9161268360805160e05161010051615226565b602081013590601e198136030182121561021f57016001600160401b0381351161021f57803560051b3603602082011361021f5760c05160051b8260051b10801590612bcf575b612ba5576103ff8416612b8c57600582901b6020810190811061058d57601f8360051b0190811161058d5761271090600384901c6001600160f81b03169060081c613c56565b6001810180911161058d578085600a1c03612b6d575061273460c05160051b61543f565b600383901c6001600160f81b03169085158015612b63575b612b4a5761276b600a87901c600386901c6001600160f81b03166142dc565b90815f1981011161058d575f19820181811015612b1a5761278b82614ced565b61020051909381905b858210612aed57505080863503612ad05750600288600a1c0188600a1c1161058d5792906127c7600289600a1c01614b7f565b93610200515b89600a1c8110612a5c57506102005160019690938490819081905b88881061293e5750505050505050505061280190614b0c565b5161014435810361291f575060c05160051b6020600160fe1b038116900361058d57600782901b6103ff191690600383901c6001600160f61b0381166001600160f81b039091160361058d5761285c8260c05160071b613c56565b858082109182612900575b50506128e457156128c857600582901b6020600160fe1b038116900361058d576128939160071b613c56565b608081019081811161058d576080936128ab93614eaf565b506020825160071b6101605101013760016080510160805261255f565b636283d1bf60e01b610200515261014435600452602461020051fd5b63f660db7160e01b610200515261014435600452602461020051fd5b612917925090612911918188614eaf565b9061561f565b158587612867565b6311dde92560e11b610200515260045261014435602452604461020051fd5b80860360020160018281168114612a36575b60018816156129bc575b805b82811061297c57505050600197880197968701871c9695861c951c6127e8565b808d6129b56129a561299060029584614b1c565b5161299e6001860185614b1c565b51906151d5565b9185840360011c60010190614b1c565b520161295c565b908b6129dc826129d560018a01998b3560208d01614efd565b3592614b1c565b52886001890110156129f6575b506003828803019061295a565b898410612a2057612a0885918d614b1c565b5103612a15575b8f6129e9565b610200519b50612a0f565b9293612a2e816001926151d5565b9401926129f6565b612a4890860195873560208901614efd565b35612a528c614aff565b5261020051612950565b8080600a959394951b04610400148115171561058d5760018101811161058d576001810160018201600a1b04610400146001820115171561058d5780612ab9612ab38c8c6001809601600a1b9185600a1b91614eaf565b906153fd565b612ac582840189614b1c565b5201929190926127cd565b856302e97ebd60e51b610200515235600452602452604461020051fd5b600389901c6001600160f81b0316821c60019081165f198301841c82168218019093019290910190612794565b50868563c7c6a10d60e01b610200515260018060f81b039060031c16600452600a1c602452604452606461020051fd5b8563113b005360e31b6102005152600452602461020051fd5b506102005161274c565b846375e14a4160e01b6102005152600a1c600452602452604461020051fd5b8363113b005360e31b6102005152600452602461020051fd5b50637306f42560e01b610200515260051b600452602060245260c05160051b604452606461020051fd5b50612be28260051b60c05160051b613c56565b6020116126ca565b634e487b7160e01b61020051526012600452602461020051fd5b638babb5b560e01b610200515260e0516004526010602452604461020051fd5b6001600160fd1b038116810361058d576102005161058d578060300180603011612c8b5783511115612c7757600190600381901b83901c60f81b6001600160f81b0319165f1a60508583010153016121a4565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6001600160fd1b038116810361058d576102005161058d5780602c0180602c11612c8b5784511115612c7757600190600381901b83901c60f81b6001600160f81b0319165f1a604c86830101530161218a565b6001600160fd1b038116810361058d576102005161058d578060280180602811612c8b5784511115612c7757600190600381901b83901c60f81b6001600160f81b0319165f1a6048868301015301612170565b6001600160fd1b038116810361058d576102005161058d578060240180602411612c8b5784511115612c7757600190600381901b83901c60f81b6001600160f81b0319165f1a6044868301015301612156565b8060050160051161058d57610124356001600160401b038116900361021f576001600160fc1b038116810361058d57600190612df5612deb61ffff6001600160401b0361012435168460041b1c166154c8565b826005018661545c565b01612140565b6001600160fd1b038116810361058d576102005161058d578060100180601011612c8b5784511115612c7757600190600381901b83901c60f81b6001600160f81b0319165f1a6030868301015301612131565b6001600160fd1b038116810361058d576102005161058d5780600c0180600c11612c8b5784511115612c7757600190600381901b83901c60f81b6001600160f81b0319165f1a602c868301015301612114565b6001600160fd1b038116810361058d576102005161058d578060080180600811612c8b5784511115612c7757600190600381901b83901c60f81b6001600160f81b0319165f1a60288683010153016120ec565b6001600160fd1b038116810361058d576102005161058d578060040180600411612c8b5784511115612c7757600190600381901b83901c60f81b6001600160f81b0319165f1a60248683010153016120bc565b6001600160fd1b038116810361058d576102005161058d575f610200528351811015612c775760019060ff60f81b838260031b1c60f81b165f1a6020828701015301612097565b90630bc9499560e21b6102005152600452602452604461020051fd5b90632f7c79a360e01b6102005152600452602452604461020051fd5b611fd460ff6002611fce565b9094506101003d811161309f575b612fea8183613e83565b61010082828101031261021f576040519060809061300783613e1d565b61301381850185614b50565b835261302160408501613ea4565b60208401528301839003605f19011261021f5761309360e060209360405161304881613e1d565b613054606083016141af565b8152613062608083016141af565b8682015261307260a083016141af565b604082015261308360c083016141af565b60608201526040850152016141af565b60608201529490611f6f565b503d612fe0565b9093506080903d608011613102575b6130bf8282613e83565b608081838101031261021f5760408051926130f69291906130df85613e4c565b6130eb81840184614b50565b855282019101614b50565b60208201529284611f11565b3d91506130b5565b63ffffffff613117614216565b1661312757610200515b92611ea0565b6001613121565b63e2a1e97f60e01b610200515260045261012051602452604461020051fd5b90506020813d602011613177575b8161316860209383613e83565b8101031261021f575183611df7565b3d915061315b565b610200516305fb5e1b60e01b905261319690613bd4565b6001602452604461020051fd5b3461021f57604036600319011261021f576004356024356001600160401b03811161021f576131d6903690600401613ba4565b906131e0836148d6565b805490919060a01c60ff16600981101561072c576002810361349c57506001600160401b0361320e83614d28565b168042116106dc5750600382019283549160ff845460c01c166102005150600481105f14613492576001905b1b908183036134755761324c83614ae8565b9261325a6040519485613e83565b808452602084019060051b82019136831161021f57905b828210613465575050505b600181116133f857508161328f82614aff565b51036133d357847fa017cb9405017316055ba650345c41781741c98365d3d02854aef6b5bbbf53fa60208661337260038880546132e065ffffffffffff8260c81c166001600160401b03421661481a565b6132e983614f0d565b6001600160401b0381811690831611156133c25761239460ff9161330c9361481a565b156133815761334d9061332d600184019163ffffffff835460c01c16614f7c565b815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055565b805465ffffffffffff60c81b19164260c81b65ffffffffffff60c81b161781556141f2565b54604051908152a26102005180f35b6133bd9061339d600184019163ffffffff835460a01c16614f7c565b815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055565b61334d565b505061330c60ff6102005192612396565b6133dc90614aff565b51630e8b047d60e41b6102005152600452602452604461020051fd5b610200515b81811061340d575060011c61327c565b6134178184614b1c565b51600182019081831161058d5761299e6134319286614b1c565b61343e8260011c85614b1c565b5260028101809111156133fd57634e487b7160e01b61020051526011600452602461020051fd5b8135815260209182019101613271565b50906350138e2560e11b6102005152600452602452604461020051fd5b506001600461323a565b610200516305fb5e1b60e01b90526134b390613bd4565b6002602452604461020051fd5b3461021f576102005136600319011261021f5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461021f57602036600319011261021f5760043561020051526002602052606060406102005120546001600160401b036040519163ffffffff8116835260ff8160201c161515602084015260281c166040820152f35b3461021f57602036600319011261021f57613575613b7b565b60018060a01b0381168061020051526102005160205260406102005120549182156136445781610200515261020051602052610200516040610200512055817f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051868152a2610200519081908190819086905af13d1561363f573d6135fd81613f67565b9061360b6040519283613e83565b8152610200513d916020013e5b15613624576102005180f35b633e6297ab60e21b6102005152600452602452604461020051fd5b613618565b50633a8d87ed60e11b6102005152600452602461020051fd5b3461021f57602036600319011261021f576001600160a01b0361367e613b7b565b166102005152600460205260606040610200512063ffffffff60018254920154604051928352818116602084015260201c166040820152f35b3461021f57604036600319011261021f57600435600281101561021f576136e86020916136e2613b91565b90613ecb565b604051908152f35b346117d95760203660031901126117d95760043561370d816148d6565b6002810190815460018060a01b03811690815f52600460205263ffffffff80600160405f200154169160a01c16109081156138e5575b506138d25760ff815460a01c166009811015610718576137646008836141f2565b600582019283545f52600260205260405f2063ffffffff613787818354166140cf565b825467ffffffffffffffff60281b4260281b166cffffffffffffffff00ffffffff199091169190921667ffffffffffffffff60281b191617179055546001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b156117d9575f91602483926040519485938492633d37fa7960e21b845260048401525af180156138c7576138b2575b5081547f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316916001916138669084906001600160a01b031661488a565b03613892575b50505460405190919060208160085f5160206156615f395f51905f529352a36102005180f35b6001909101546138ab91906001600160a01b031661488a565b828061386c565b5f6138bc91613e83565b5f6102005284613821565b6040513d5f823e3d90fd5b8263ed91fe9960e01b5f5260045260245ffd5b60405163fad7b5ff60e01b8152600481019190915290506020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156138c7575f9061394d575b6001600160401b039150161584613743565b506020813d602011613985575b8161396760209383613e83565b810103126117d9576139806001600160401b0391613ea4565b61393b565b3d915061395a565b346117d9575f3660031901126117d95760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346117d95760403660031901126117d9576139fa6139ec613b7b565b6139f4613b91565b90613c63565b005b346117d95760403660031901126117d9576004356024356001600160401b0381116117d957613a2f903690600401613b4e565b9190613a3a826148d6565b9260ff845460a01c1660098110156107185760048103613b3157506001600160401b03613a6685614d28565b16804211613b1f5750613af5600585613aa284867ff1c3c55a3765c05f83a5c65bc3bea9b868283c7a3bdb88d76dada00da45bd80098996147cc565b8054613ac265ffffffffffff8260c81c166001600160401b03421661481a565b613acb83614f0d565b6001600160401b0381166001600160401b038316115f14613b115761239460ff9161330c9361481a565b613b0c604051928392602084526020840191613c0a565b0390a2005b505061330c60ff5f92612396565b6326b39d0360e11b5f5260045260245ffd5b6305fb5e1b60e01b5f52613b4490613bd4565b600460245260445ffd5b9181601f840112156117d9578235916001600160401b0383116117d957602083818601950101116117d957565b600435906001600160a01b03821682036117d957565b6024359063ffffffff821682036117d957565b9181601f840112156117d9578235916001600160401b0383116117d9576020808501948460051b0101116117d957565b600981101561071857600452565b600981101561071857602452565b9060098210156107185752565b9060028210156107185752565b908060209392818452848401375f828201840152601f01601f1916010190565b63ffffffff1663ffffffff8114612c8b5760010190565b8054821015612c77575f5260205f2001905f90565b91908203918211612c8b57565b6001600160a01b03165f818152600460205260409020805493918415613e0b576001820180545f9663ffffffff9687169690929160201c165b8663ffffffff89161080613df5575b15613dc657835f526003602052613cc58160405f20613c41565b90549060031b1c805f52600160205260405f2060ff815460a01c1660098110156107185760068110613db357600614613d12575050613d06613d0c91613c2a565b97613c2a565b96613c9c565b92509650506060929496505f7f2b92538ddb9e8f191046e87eb083ac496027f51dd66db982dadcd8406f91473a9455613d8b8260011c80936004840154861c8281155f14613da957613d73915061dead955b546001600160a01b031661488a565b613d86613d808383613c56565b8561488a565b613c56565b604080519384526001600160a01b03909216602084015290820152a3565b613d739195613d64565b8263a71cbac760e01b5f5260045260245ffd5b815467ffffffff00000000191660209190911b67ffffffff000000001617905550919350613df392505050565b565b5063ffffffff82541663ffffffff821610613cab565b636d99d9b960e11b5f5260045260245ffd5b608081019081106001600160401b03821117613e3857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117613e3857604052565b6102e081019081106001600160401b03821117613e3857604052565b90601f801991011681019081106001600160401b03821117613e3857604052565b51906001600160401b03821682036117d957565b81810292918115918404141715612c8b57565b9063ffffffff613f0591166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016613eb8565b600282101561071857613f2591600103613f5e5760ff60025b1690613eb8565b906001600160801b037f000000000000000000000000000000000000000000000000000000000000000016808311613f5a5750565b9150565b60ff6001613f1e565b6001600160401b038111613e3857601f01601f191660200190565b602435815260443563ffffffff81168091036117d9576020820152606435604082015260843563ffffffff81168091036117d957606082015260a43563ffffffff81168091036117d957608082015260c43563ffffffff81168091036117d95760a082015260e43560ff81168091036117d95760c08201526101043563ffffffff81168091036117d95760e0820152610124356001600160401b0381168091036117d9576101008201526101443561012082015261016435610140820152610184356101608201526101a4356101808201526101c4356101a08201526101e4356001600160a01b038116908190036117d9576101c0820152610204356001600160a01b038116908190036117d9576101e0820152610224356001600160a01b038116908190036117d95761020082015261024435906001600160401b0382168092036117d9576102200152565b63ffffffff5f199116019063ffffffff8211612c8b57565b6101e4356001600160a01b03811681036117d95790565b51906001600160a01b03821682036117d957565b9035601e19823603018112156117d95701602081359101916001600160401b0382116117d95781360383136117d957565b9035601e19823603018112156117d95701602081359101916001600160401b0382116117d9578160051b360383136117d957565b81835290916001600160fb1b0383116117d95760209260051b809284830137010190565b356001600160401b03811681036117d95790565b519063ffffffff821682036117d957565b903590601e19813603018212156117d957018035906001600160401b0382116117d9576020019181360383136117d957565b90600981101561071857815460ff60a01b191660a09190911b60ff60a01b16179055565b6101043563ffffffff811681036117d95790565b60443563ffffffff811681036117d95790565b60a43563ffffffff811681036117d95790565b63ffffffff60019116019063ffffffff8211612c8b57565b803582526020013563ffffffff811681036117d95763ffffffff60209116910152565b9060e06142c96142d99361429f8482614268565b6142af6040850160408301614268565b6142bf6080850160808301614268565b60c0810190614143565b9190928160c08201520191614177565b90565b91908201809211612c8b57565b96959790979493946142fa886148d6565b9860ff8a5460a01c16600981101561071857600381036147af57506001600160401b036143268b614d28565b16804211613b1f57508954966001600160a01b0388163381900361004d575060038b019760ff89549160c01c169686906004891093845f146147a75789915b86831c61478d578282036147775791905f925b82841061472a5750505050818103614715575050156147095761439b8580613c56565b9060048b01956001600160401b03875416901b179360028b0197885460c01c86841b10156146b45761443a9060ff8d5460b81c169260ff8516918d7fbf0d7a56662b2ca23f31904c37aba2fe23e7549de4824b3d86ea835c05ca4a2060806001600160401b038c16976040519015158152866020820152886040820152856060820152a2558c5460ff60c01b191660c09190911b60ff60c01b16178c55565b855467ffffffffffffffff191617855515806146a5575b614559575b505050505050505060ff815460c01c16155f1461454f5761450d60045b825461449365ffffffffffff8260c81c166001600160401b03421661481a565b61449c85614f0d565b6001600160401b0381166001600160401b038316115f146145415761239460ff916144c69361481a565b15614520576144e79061332d600186019163ffffffff835460c01c16614f7c565b825465ffffffffffff60c81b19164260c81b65ffffffffffff60c81b16178355826141f2565b805460ff60b01b1916600160b01b179055565b61453c9061339d600186019163ffffffff835460a01c16614f7c565b6144e7565b50506144c660ff5f92612396565b61450d6002614473565b6007946145aa6145af9363ffffffff8616996145758585615420565b8c8b61458187876153fd565b9a8b92015463ffffffff8d5460c01c166040519161459e83613e4c565b82526020820152614bb1565b614e0c565b928315614692576009880155865460ff60b81b1916600160b81b17875581546bffffffffffffffffffffffff191660409190911b6bffffffff0000000000000000161790557f996bca7db43eb3a1aa3872351f4d923dd65a148765485952dd4746c9b51af9c592602092909161467e9160ff91614665919061465c906001600160401b039061463d9061543f565b83546001600160c01b0316911660c01b6001600160c01b031916178255565b5460c01c614ced565b875460ff60c01b1916911660c01b60ff60c01b16178655565b604051908152a25f80808080808080614456565b85635d749d3760e11b5f5260045260245ffd5b5060ff895460b81c1615614451565b509a99989750955050505050505f905f905b8082106146f357505084146146e057613df3929350614937565b8363a30c88db60e01b5f5260045260245ffd5b9091614701816001926151d5565b9201906146c6565b61439b60048096613c56565b63039dc95360e61b5f5260045260245260445ffd5b909192936001908189871c16155f1461475d576147539061474c878686614efd565b35906151d5565b9401929190614378565b6147729061476c878686614efd565b356151d5565b614753565b506302e97ebd60e51b5f5260045260245260445ffd5b60018388634d7bb5c360e01b5f526004521b60245260445ffd5b600491614365565b6305fb5e1b60e01b5f526147c290613bd4565b600360245260445ffd5b91906104008203614807576003916147e3916153fd565b910154908181036147f2575050565b63978873bf60e01b5f5260045260245260445ffd5b5063113b005360e31b5f5260045260245ffd5b906001600160401b03809116911603906001600160401b038211612c8b57565b8015614887577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f2061487c8282546142dc565b9055604051908152a2565b50565b81156148d25760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f2061487c8282546142dc565b5050565b90815f52600160205260405f209160ff835460a01c16906009821015610718578115614925576006821015614909575050565b636fb827fb60e11b5f526004526149209150613be2565b60445ffd5b630e96d90b60e41b5f5260045260245ffd5b9080549060ff5f9260a01c166009811015610718576001141561495b6006836141f2565b600582019283545f52600260205260405f209063ffffffff61497f818454166140cf565b835467ffffffffffffffff60281b4260281b166cffffffffffffffff00ffffffff199091169190921667ffffffffffffffff60281b19161717825560028401546001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b156117d9575f91602483926040519485938492633d37fa7960e21b845260048401525af180156138c757614ad5575b5050805464ff00000000191664010000000017905581546001600160a01b0316918115614a9e577f0000000000000000000000000000000000000000000000000000000000000000614a7f936002600160811b03611b109260011b169061488a565b5460405190919060208160065f5160206156615f395f51905f529352a3565b611b10614a7f936001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169061488a565b614ae191505f90613e83565b5f5f614a1d565b6001600160401b038111613e385760051b60200190565b805115612c775760200190565b805160011015612c775760400190565b8051821015612c775760209160051b010190565b803403614b3a5750565b63312b003360e01b5f523460045260245260445ffd5b91908260409103126117d957604051614b6881613e4c565b6020614b7a81839580518552016141af565b910152565b90614b8982614ae8565b614b966040519182613e83565b8281528092614ba7601f1991614ae8565b0190602036910137565b919392909363ffffffff6020840151168581811015614cd85750614bd481614ced565b91828603614cc15795929594919094956001955f5f945f935b858510614c3557505050505050505051808303614c1f575015614c0d5750565b63643cd6f960e11b5f5260045260245ffd5b82632d4bca3960e01b5f5260045260245260445ffd5b9091929394959699614c48868484614efd565b3560018c811603614c7557614c6060019283926151d5565b9b5b811c98979682019501901c929190614bed565b908560018d011015614c95575b614c8f60019283926151d5565b9b614c62565b868910614cab57818514614c82575f9a50614c82565b9793614cb9816001926151d5565b940197614c95565b8286631f82dc1b60e31b5f5260045260245260445ffd5b637b1b1f9960e11b5f5260045260245260445ffd5b905f915b806001841b10614cfe5750565b9160010191614cf1565b906001600160401b03809116911601906001600160401b038211612c8b57565b6142d990614d708154614d4060ff8260a01c16614dd0565b15614db25765ffffffffffff614d6663ffffffff80600187015460c01c165b1694614f0d565b9160c81c16614d08565b907f00000000000000000000000000000000000000000000000000000000000000006001600160401b038116821115614daa575090614d08565b905090614d08565b65ffffffffffff614d6663ffffffff80600187015460a01c16614d5f565b600981101590816107185760018114918215614dff575b8215614df257505090565b9091506107185760041490565b506002811491505f614de7565b919091614e198382615420565b8260011015612c7757600181013560f81c60068111614ea8575b80614e9d57929060ff5f5b16935f925b818410614e505750505050565b9294919290916001600160fe1b0386168603612c8b578560021b60080180600811612c8b57600191614e8a61053585614e9394818a614eaf565b60e01c90613eb8565b9501929190614e43565b929060ff6001614e3e565b505f614e33565b909392938483116117d95784116117d9578101920390565b356001600160e01b0319811692919060048210614ee2575050565b6001600160e01b031960049290920360031b82901b16169150565b9190811015612c775760051b0190565b5460ff8160a01c169060098210156107185760018214918215614f5a575b505015614f56577f000000000000000000000000000000000000000000000000000000000000000090565b5f90565b600314915081614f6d575b505f80614f2b565b60ff915060b01c16155f614f65565b63ffffffff16906001600160401b0381168211614f995750505f90565b63ffffffff16900363ffffffff8111612c8b5790565b60028101805460405163fad7b5ff60e01b81526001600160a01b03918216600482018190527f00000000000000000000000000000000000000000000000000000000000000009092169491939190602081602481895afa80156138c7575f90615195575b6001600160401b0391501661518e5760205f9560246040518098819363c96be4cb60e01b83528960048401525af19485156138c7575f9561515a575b506150666150618660011c8097613c56565b61483a565b15615101575b5063ffffffff615080915460a01c16614250565b906040519060608201918083106001600160401b03841117613e385763ffffffff6001819492613df3978394604052815282602082019716875260408101945f86525f52600460205260405f209051815501945116168219845416178355511667ffffffff0000000082549160201b169067ffffffff000000001916179055565b926150809161515363ffffffff926151436001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168092613c56565b96546001600160a01b031661488a565b915061506c565b9094506020813d602011615186575b8161517660209383613e83565b810103126117d95751935f61504f565b3d9150615169565b5050505050565b506020813d6020116151cd575b816151af60209383613e83565b810103126117d9576151c86001600160401b0391613ea4565b615013565b3d91506151a2565b60415f9160209360405191600183536001830152602182015260025afa156117d9575f5190565b6152066040613f67565b906152146040519283613e83565b6040825281601f19614ba76040613f67565b9190811015612c775760051b81013590603e19813603018212156117d9570190565b8051610400810190818111612c8b576103ff01908111612c8b57600a1c80156153e557615276610401613f67565b6152836040519182613e83565b6104018152615293610401613f67565b6020820190601f19013682376152a883614b7f565b9360218301915f5b8581106153615750505050505f5b600182116152d55750506152d190614aff565b5190565b5f5b8281106152fe5750806152e9916151d5565b9060018101809111612c8b5760011c906152be565b6153088185614b1c565b516001820190818311612c8b5761532b91858110156153595761299e9087614b1c565b6153388260011c86614b1c565b5260028101809111156152d757634e487b7160e01b5f52601160045260245ffd5b5083906151d5565b825181600a1b908282046104001483151715612c8b578161538191613c56565b9061040082106153da575b61040082116153d0575b8401602001855e60205f6040518088518087835e8101838152039060025afa156138c7576001905f516153c9828a614b1c565b52016152b0565b6104009150615396565b61040036873761538c565b6375e14a4160e01b5f525f600452600160245260445ffd5b5f906001602093806040519385855383850137019060025afa156117d9575f5190565b50610100810361542d5750565b633b36fd2160e01b5f5260045260245ffd5b610100810190818111612c8b5760ff01908111612c8b5760081c90565b6001600160fe1b0382168214159160021b5f5b6004811061547e575050505050565b6001600160fd1b0381168103612c8b5783612c8b5761549d81836142dc565b908351821015612c7757600191602060ff60f81b888460031b1c60f81b165f1a91860101530161546f565b905f9180156155fd576001600160801b03811160071b6001600160401b0382821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17600382821c1160011b1760161990600183821c1117019060941982126155f3575b5f821361559a57815f031b905b6068811361558f5760950160171b0191637f8000008311615583575b8061557a575b61557057565b9063800000001790565b5081151561556a565b637f8000009250615564565b50637f800000925050565b9061010081136155ec5781811c9182821b900360015f1983011b8082119182156155d0575b505015615548579060010190615548565b149050806155e0575b5f806155bf565b506001808316146155d9565b505f925050565b609419915061553b565b505f9150565b359060208110615611575090565b5f199060200360031b1b1690565b6020821015615636579061563291615603565b1590565b6156408282615603565b61565a57816020116117d95760200190601f19019061561f565b50505f9056fee1e06c6b7fcc08862d951d99ad49bdf14679403cedb99ad967184938534388b8a164736f6c6343000825000a610100604052346102005760405161188b38819003601f8101601f191683016001600160401b03811184821017610204578392829160405283398101036101c08112610200576101a01361020057604051906101a082016001600160401b038111838210176102045760405280516001600160a01b038116810361020057825261008b60208201610218565b60208301526101656101a06100a260408401610218565b92604085019384526100b660608201610218565b60608601526100c760808201610218565b60808601526100d860a08201610218565b60a08601526100e960c08201610218565b60c08601526100fa60e08201610218565b60e086015261010c610100820161022c565b61010086015261011f610120820161022c565b610120860152610132610140820161022c565b946101408101958652610148610160830161022c565b61016082015261018061015c81840161022c565b91015201610218565b3360805291516001600160801b031660a052516001600160401b031660c05260e05260405161164a908161024182396080518181816101a8015281816102750152818161056a015281816105dc01526108ae015260a051818181610a450152610df9015260c0518181816107a301528181610b040152818161136e0152611555015260e05181818161083701528181610a9f0152610f140152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361020057565b51906001600160801b03821682036102005756fe60806040526004361015610011575f80fd5b5f3560e01c806303c11d341461117857806313e7c9d814611061578063163a717714610feb57806325324a4214610f385780632838863014610ef557806328ffe6c814610ddb5780634f69530e14610d2957806351cff8d914610c795780635c48c1fa14610a6957806360c7dc4714610a26578063636f35d3146109e6578063670d14b2146109975780636725205b146109485780636c996bbd146108935780637f8e3b4e146107f2578063a23a78da146107c7578063a3c41a1014610784578063c7742e20146106cd578063c96be4cb146105c1578063cfdf677e14610599578063d4c5b25214610555578063df18e0471461051e578063ea1019041461046e578063ea59df49146102d2578063ee8f931b1461024d578063f4dfe9e41461018d5763fad7b5ff14610142575f80fd5b34610189576020366003190112610189576001600160a01b036101636111f4565b165f52600260205260206001600160401b03600160405f20015460801c16604051908152f35b5f80fd5b34610189576020366003190112610189576101a66111f4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001600160a01b03165f908152600260205260409020600101805460c01c63ffffffff9081165f190190811161022657815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055005b634e487b7160e01b5f52601160045260245ffd5b632d291b9960e21b5f523360045260245ffd5b34610189576020366003190112610189576004356001600160a01b03811690819003610189577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001546001600160a01b0381166102c4576001600160a01b03191617600155005b6239c01160e31b5f5260045ffd5b34610189576040366003190112610189576102eb6111f4565b602435906001600160401b0382116101895736602383011215610189578160040135906001600160401b0382116101895736602483850101116101895761033133611425565b506001600160a01b03165f818152600360205260409020549092839160a01c6001600160401b031661045b57811592831561042f575b50505061041d5760405161037a81611239565b338152426001600160401b0390811660208084019182525f6040808601828152878352600390935290209351845492516001600160e01b03199093166001600160a01b03919091161760a09290921b67ffffffffffffffff60a01b1691909117835560019082905116920191166001600160401b0319825416179055337f1cba16f293867e1925b7a207aab737880da09503990daeba9c28c49dd28141495f80a3005b638a13df2360e01b5f5260045260245ffd5b9192506001600160a01b03916104509160240161044b336113cc565b611595565b161415818380610367565b50630be5f12560e31b5f5260045260245ffd5b3461018957602036600319011261018957600435335f52600460205260405f20815f5260205260405f206001600160401b03815460a01c16158015610508575b6104f657600101805467ffffffffffffffff1916426001600160401b0316179055337f0faa64ab302bf0247aa20e7a072ad703a5a46f412512ffab4afd261800f46c675f80a3005b506275ede960e01b5f5260045260245ffd5b506001600160401b0360018201541615156104ae565b34610189576020366003190112610189576001600160a01b0361053f6111f4565b165f525f602052602060405f2054604051908152f35b34610189575f366003190112610189576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610189575f366003190112610189576001546040516001600160a01b039091168152602090f35b34610189576020366003190112610189576105da6111f4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001600160a01b03165f8181526002602081815260409283902060018101805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b1617905590910180546001600160801b0319811690915591516001600160801b039290921680835292917fa005d3b8f5c8149659f2afc06ed99732d5891377a370a723669418ca1ca29ced9190a25f80808084335af16106a6611275565b50156106b757602090604051908152f35b633e6297ab60e21b5f523360045260245260445ffd5b34610189576040366003190112610189576106e66111f4565b6106ee6112d3565b5060018060a01b03165f52600460205260405f206024355f5260205261078060405f206001600160401b0360016040519261072884611239565b828154838060a01b038116865260a01c16602085015201541660408201526040519182918291909160406001600160401b0381606084019560018060a01b038151168552826020820151166020860152015116910152565b0390f35b34610189575f3660031901126101895760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101895760203660031901126101895760206107ea6107e56111f4565b6113cc565b604051908152f35b34610189575f3660031901126101895761085c6001600160401b034216600161081a33611425565b01805467ffffffffffffffff19166001600160401b0383161790557f0000000000000000000000000000000000000000000000000000000000000000906112b3565b6001600160401b03604051911681527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2005b34610189576020366003190112610189576108ac6111f4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a5760018060a01b0316805f526002602052600160405f2001600163ffffffff825460c01c160163ffffffff811161022657815463ffffffff60c01b191660c09190911b63ffffffff60c01b161790555f526002602052602060018060a01b0360405f205416604051908152f35b34610189576060366003190112610189576109616111f4565b604435906001600160401b03821682036101895760209161098591602435906112f1565b6040516001600160a01b039091168152f35b34610189576020366003190112610189576109b06111f4565b6109b86112d3565b5060018060a01b03165f52600360205261078060405f206001600160401b0360016040519261072884611239565b34610189576020366003190112610189576001600160a01b03610a076111f4565b165f526003602052602060018060a01b0360405f205416604051908152f35b34610189575f3660031901126101895760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610189575f36600319011261018957335f52600260205260405f20600181019081546001600160401b038116908115610c66577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610ad082856112b3565b164210610c41575060c01c63ffffffff1680610c2f575060206001600160401b036024610b2960018060a01b0360015416947f0000000000000000000000000000000000000000000000000000000000000000906112b3565b604051948593849263029001d360e51b84521660048301525afa908115610c24575f91610be9575b5015610bda5760020180546001600160801b0319811690915581546fffffffffffffffff000000000000000019164260401b6fffffffffffffffff000000000000000016179091556001600160801b0316610bac81336114ad565b6040519081527fb1c90ce88682afb6fb54564abd065e17c4728f8cb472ff17ef458143f3f7797160203392a2005b633921e40160e01b5f5260045ffd5b90506020813d602011610c1c575b81610c0460209383611254565b81010312610189575180151581036101895783610b51565b3d9150610bf7565b6040513d5f823e3d90fd5b6304dac19560e51b5f5260045260245ffd5b610c536001600160401b0391846112b3565b63d606d83f60e01b5f521660045260245ffd5b63ccabe40d60e01b5f523360045260245ffd5b3461018957602036600319011261018957610c926111f4565b6001600160a01b0381165f81815260208190526040902054918215610d16575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af1610cf9611275565b5015610d0157005b633e6297ab60e21b5f5260045260245260445ffd5b50633a8d87ed60e11b5f5260045260245ffd5b3461018957602036600319011261018957600435610d4633611425565b50335f52600460205260405f20815f5260205260405f206001600160401b03815460a01c16610dc857805467ffffffffffffffff60a01b1933166001600160e01b0319909116174260a01b67ffffffffffffffff60a01b16179055337f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a3005b50636f7bbb4b60e01b5f5260045260245ffd5b602036600319011261018957610def6111f4565b6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690813403610ede576001600160a01b0316908115610ecf57335f52600260205260405f206001600160401b03815460a01c16610ebc5780546002820180546001600160801b031916841790556001600160e01b03191667ffffffffffffffff60a01b4260a01b16178317905560408051928352602083019190915233917fd6a9534ce9825fa51bdbe6ed5222b2cbd5ff87e24c907e79455eb1e379e623af9190a2005b637ca7fcf160e11b5f523360045260245ffd5b63646c434960e01b5f5260045ffd5b5063312b003360e01b5f523460045260245260445ffd5b34610189575f3660031901126101895760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610189576020366003190112610189576001600160a01b03610f596111f4565b16805f52600360205260405f2060018060a01b038154163314801590610fd5575b610fc257600101805467ffffffffffffffff1916426001600160401b0316179055337fdf23ccc5fdc44a3d1778ee2f693fd5b2d1f3e4d54ec511e0249e8c25fe7324c15f80a3005b5063d5d0270160e01b5f5260045260245ffd5b506001600160401b036001820154161515610f7a565b34610189576020366003190112610189576001600160a01b0361100c6111f4565b168015610ecf5761101c33611425565b816bffffffffffffffffffffffff60a01b8254161790556040519081527f29a6038dfe9c96bd0154e53b11cacfa33bcc58aabd99ce3b416bf173c5545d6760203392a2005b346101895760203660031901126101895761107a6111f4565b5f60c06040516110898161120a565b8281528260208201528260408201528260608201528260808201528260a0820152015260018060a01b03165f52600260205260e060405f206001600160801b036040516110d58161120a565b63ffffffff60026001600160401b03808087549781878160018060a01b038c169b8c835281602084019160a01c16815260c08c60018701549a8b978d60a06040890198888c168a52606081019b898160401c168d52608082019e8f9160801c169052019d851c168d520154169b019a8b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b34610189576040366003190112610189576001600160a01b036111996111f4565b165f818152600360205260409020546001600160a01b031633036111e25760243590337f846f4cdbc573db101deaa001d6b8d79760fd98679dc4f72276080ca7233898865f80a4005b63d5d0270160e01b5f5260045260245ffd5b600435906001600160a01b038216820361018957565b60e081019081106001600160401b0382111761122557604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b0382111761122557604052565b90601f801991011681019081106001600160401b0382111761122557604052565b3d156112ae573d906001600160401b03821161122557604051916112a3601f8201601f191660200184611254565b82523d5f602084013e565b606090565b906001600160401b03809116911601906001600160401b03821161022657565b604051906112e082611239565b5f6040838281528260208201520152565b6001600160a01b039081165f908152600360205260409020805490911692919061131c90839061150a565b159081156113a4575b5061139e57815f5260026020526001600160401b03600160405f2001541690811515918261135c575b50506113575790565b505f90565b6001600160401b0391925061139382917f0000000000000000000000000000000000000000000000000000000000000000906112b3565b169116115f8061134e565b50505f90565b9050825f52600460205260405f20905f526020526113c58160405f2061150a565b155f611325565b60405160208101917fcfd63c6fbcf7dbd9fb33a84f1944a724d1a9c527d2b178de6a9b914827ba7a61835246604083015230606083015260018060a01b031660808201526080815261141f60a082611254565b51902090565b6001600160a01b03165f81815260026020526040902080549092919060a01c6001600160401b03161561149b5760018301546001600160401b0381161590811591611485575b506114735750565b636fc2205360e11b5f5260045260245ffd5b6001600160401b03915060801c1615155f61146b565b63c0ae66ad60e01b5f5260045260245ffd5b8115611506576001600160a01b03165f81815260208190526040902080549192828101928310610226577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39260209255604051908152a2565b5050565b6001600160401b03815460a01c168015908115611582575b5061139e57600101546001600160401b031680159190821561154357505090565b6001600160401b0391925061157a82917f0000000000000000000000000000000000000000000000000000000000000000906112b3565b169116111590565b90506001600160401b038316105f611522565b906041830361163657826020116101895780359183604011610189576020820135937f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0851161162d5760401015611619576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa15610c24575f5190565b634e487b7160e01b5f52603260045260245ffd5b50505050505f90565b5050505f9056fea164736f6c6343000825000a61022080604052346103f05780614165803803809161001e8285610408565b833981010361022081126103f0576101a0136103f057604051906101a082016001600160401b038111838210176103f45760405280516001600160a01b038116908181036103f05783526100746020830161042b565b602084019081526100876040840161042b565b6040850190815261009a6060850161042b565b90606086019182526100ae6080860161042b565b92608087019384526100c260a0870161042b565b60a08801526100d360c0870161042b565b60c08801526100e460e0870161042b565b60e08801526100f6610100870161043f565b610100880152610109610120870161043f565b61012088015261011c610140870161043f565b61014088015261012f610160870161043f565b95610160880196875261018061014681830161043f565b98019788526101a08101516001600160a01b03811681036103f0576101c0820151906001600160a01b03821682036103f0576101e0830151926001600160a01b03841684036103f05761020061019c910161042b565b9760805260a05260c0523360e0526101005260018060401b039051166101205260018060401b039051166101405260018060401b039051166101605260018060401b03905116610180526101a05260018060801b039051166101c05260018060801b039051166101e05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f612ec94e0c45a0005e747e2ca9bc8774b44ff238d5ef4898d5e4773c3ec36f0760408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261029860c082610408565b51902061020052604051613d11908161045482396080518181816103cc0152818161177e01528181611a02015281816122900152612690015260a05181818161136801528181612b0c0152612ec7015260c0518181816109a501528181610ce301528181612cce01528181613080015281816137fe0152613a51015260e051818181610b8b0152818161377901526139d301526101005181818161078501528181611a460152611dce01526101205181818161106501528181611d0001526133e40152610140518181816111960152612503015261016051818181610e8201526117480152610180518181816107f801528181611153015261242301526101a05181818161181401528181611ecb01526125fc01526101c051818181611705015261232701526101e051818181610d540152611f0e01526102005181818161035a0152818161132601528181611fda01526129760152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176103f457604052565b51906001600160401b03821682036103f057565b51906001600160801b03821682036103f05756fe6080806040526004361015610012575f80fd5b5f3560e01c90816303b2bf8e146127005750806303e026b3146125d457806305d94a82146125a557806308889dc01461225257806313e6ae9314611f32578063168799ec14611eef5780632838863014611eac5780633283687514611d24578063461645bf14611ce15780634b9ba44614611bb757806351cff8d914611ae357806352003a6014611a7557806359659e9014611a315780635c1bba38146119ed57806364c9ec6f146119c757806377163c1d146119ab578063778abd24146118715780637f8e3b4e1461176c578063807f248d1461172957806380f323a7146116e657806383c8d9cd146116bd578063848202fe14611694578063853404c01461166d578063857553cc146114a0578063894e1e6e1461143157806389e57706146114025780638f775839146113e257806397c12a8b146113975780639986df2c14611353578063a301fe07146111ba578063a3c41a1014611177578063b1d95f4c14611134578063b9a51a8e1461110e578063c1456e0a14610d12578063cabb62f014610cce578063cfe70f7114610bba578063d4c5b25214610b76578063d502c2e014610acc578063d86633db146108d5578063ddefc96414610723578063df18e047146106ec578063e93e87af146106b8578063eec1a39114610627578063f04863ad1461060d578063f62de828146105ae578063faf07bda146102425763fe3e8cfb14610221575f80fd5b3461023e575f36600319011261023e576020600154604051908152f35b5f80fd5b3461023e57366003190160e0811261023e5760601361023e576064356001600160401b03811161023e5761027a90369060040161276b565b6084356001600160401b03811680820361023e5760a4359060c435906001600160401b03821161023e573660238301121561023e578160040135936001600160401b03851161023e573660248660051b8501011161023e5760405196602088017f0773578667bc6b52df9f9e4c6c4001840970963dcdda5a677750a787be764cc78152600435988960408201526024356001600160401b03811680910361023e5760608201526001600160401b03610330612730565b1660808201526080815261034560a082612869565b51902060405161190160f01b602082019081527f00000000000000000000000000000000000000000000000000000000000000006022830152604282019290925261039d81606281015b03601f198101835282612869565b51902096875f52600960205260ff60405f20541661059b576001600160a01b03916103c99190896136b1565b167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681036105895750610403612897565b6002546001600160401b039081169116106104b55750505050506001600160401b0361042d6128ad565b16421115610492575b5f52600960205260405f20600160ff198254161790557f2cc97e981abb9466667090ae15fd0060f1f1f52db3b6f2adbfff75b5ccc13aa060206001600160401b0361047f612897565b1692604051908152a2610490613503565b005b6001600160401b036104a2612897565b634f59698760e01b5f521660045260245ffd5b6104be906134db565b6104c6612897565b946001600160401b036002830154968188169182911610610572579060246001600160401b03610500610514946104fb612897565b6128f1565b16950163ffffffff8860401c16868861359c565b90540361055d5750508314908161053c575b5015610436576001600160401b036104a2612897565b90506001600160401b038061054f6128ad565b169160601c16111583610526565b63f948484b60e01b5f5260045260245260445ffd5b8363f948484b60e01b5f526004525f60245260445ffd5b63733bea7160e01b5f5260045260245ffd5b8763265c934760e21b5f5260045260245ffd5b3461023e57602036600319011261023e576004355f526005602052608060405f205463ffffffff604051916001600160401b0381168352818160401c1660208401526001600160401b038160601c16604084015260a01c166060820152f35b3461023e575f36600319011261023e576020604051818152f35b5f36600319011261023e576003546001600160801b0334166001600160801b038216016001600160801b0381116106a4577ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d916001600160801b036040921680916001600160801b031916176003558151903482526020820152a1005b634e487b7160e01b5f52601160045260245ffd5b3461023e57602036600319011261023e5760206106db6106d661271a565b61339c565b6001600160401b0360405191168152f35b3461023e57602036600319011261023e576001600160a01b0361070d612798565b165f525f602052602060405f2054604051908152f35b3461023e57602036600319011261023e5761073c61271a565b610745816134db565b6001600160401b036003820154166108b9576002018054604051633387995b60e21b815260a09190911c6001600160401b031660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ae575f91610874575b50156108585760206001600160401b03807f3f94745a5c650f29c8aa9238b68d363aaaee28eb71724bdee33f6b59582236519361084761081f7f0000000000000000000000000000000000000000000000000000000000000000844316612811565b825467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16178255565b5460a01c16936040519485521692a2005b6001600160401b0382630394db9960e31b5f521660045260245ffd5b90506020813d6020116108a6575b8161088f60209383612869565b8101031261023e576108a090612a89565b836107bd565b3d9150610882565b6040513d5f823e3d90fd5b6001600160401b03826302749aed60e61b5f521660045260245ffd5b3461023e576108e3366127c2565b906108ee828261295e565b91909115610aa057610907610902846128c3565b6134db565b9260ff600385015460a01c16610a7c576109236106d6826128c3565b6001600160401b034291161115610a585761094581604061095e93019061292c565b6001600160401b03600287015460601c16918585612ea8565b6009811015610a445780610a2e575061020061097a9101612aba565b60405163636f35d360e01b81526001600160a01b0391821660048201529290602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ae576060935f926109fa575b5060010154604080519384526001600160a01b03909216602084015290820152f35b6001919250610a209060203d602011610a27575b610a188183612869565b810190612ace565b91906109d8565b503d610a0e565b8263c05fc6bd60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b610a696001600160401b03916128c3565b6305bd3a4960e51b5f521660045260245ffd5b610a8d6001600160401b03916128c3565b633700971960e01b5f521660045260245ffd5b6020836001600160401b03610ab4826128c3565b63f948484b60e01b5f5216600452013560245260445ffd5b3461023e5761028036600319011261023e57610ae6612798565b61024036602319011261023e5761026435906001600160401b03821161023e576080600319833603011261023e576020916001600160a01b03610b27612aa3565b1615918215610b56575b5081610b43575b506040519015158152f35b610b509150600401613745565b82610b38565b909150610b61612aa3565b6001600160a01b039081169116149083610b31565b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461023e57602036600319011261023e57600435805f52600560205260405f209081546001600160401b038160601c168015610cbb5763ffffffff8260a01c1615610c9b5780421115610c8957506001600160401b031691825f526004602052600360405f2001805460ff8160a01c16610c765760ff60a01b1916600160a01b179055549091506001600160401b03167f4d7ba62fcfe5794b2ab1db181d99e3ce52ce9618507ea8e1b430bbb493ee05825f80a3610490613503565b84633700971960e01b5f5260045260245ffd5b63c328529b60e01b5f5260045260245ffd5b5063ffffffff91638ad47ed960e01b5f5260045260401c1660245260445ffd5b82637be6058560e01b5f5260045260245ffd5b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b606036600319011261023e57610d2661271a565b60243563ffffffff811680820361023e576044359163ffffffff83169081840361023e576001600160801b037f000000000000000000000000000000000000000000000000000000000000000016938434036110f757610d85866134db565b94600386019586549060ff8260a01c166110db57858710908115916110c4575b5080156110ab575b611094576001600160401b03168015159081611055575b506110395794956001600160401b031694825b63ffffffff811685811015610e5c57600160ff83161b90885f52600760205260405f209063ffffffff62ffffff8560081c161691825f526020528260405f205416610e4a57509160019163ffffffff938a5f52600760205260405f20905f5260205260405f209081541790550116610dd7565b631ac51df360e21b5f5260045260245ffd5b50508686939495600163ffffffff610eb660065498610e7a8a61338e565b600655610eb07f00000000000000000000000000000000000000000000000000000000000000006001600160401b034216612811565b976128d7565b161b935f1985019485116106a457604051608081018181106001600160401b03821117611025578896610f7d6001600160401b03610f9d9563ffffffff946040528b8652610f5585602088018a81528460408a0194169d8e85528260608b01981688525f526005602052848060405f209a51161685198a54161789555116879063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b51855467ffffffffffffffff60601b1916911660601b67ffffffffffffffff60601b16178455565b51825463ffffffff60a01b1916911660a01b63ffffffff60a01b16179055565b600163ffffffff835460801c16019363ffffffff85116106a45760209761100d7f26b08854d0551740464e059f3a80ebd1af5685b04745a335e08b2cec394d4ec1956110088a986060979081549063ffffffff60801b9060801b169063ffffffff60801b1916179055565b61343f565b604051928352888301526040820152a3604051908152f35b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03876305bd3a4960e51b5f521660045260245ffd5b6001600160401b03915061108a907f000000000000000000000000000000000000000000000000000000000000000090612811565b1642101588610dc4565b84866331de2c3d60e01b5f5260045260245260445ffd5b50602063ffffffff6110bd86866128d7565b1611610dad565b63ffffffff91506002015460401c16851189610da5565b6001600160401b0389633700971960e01b5f521660045260245ffd5b8463312b003360e01b5f523460045260245260445ffd5b3461023e575f36600319011261023e5760206001600160401b0360025416604051908152f35b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e573660031901610240811261023e576102401361023e576040516111e18161284d565b600435815260243563ffffffff8116810361023e576020820152604435604082015260643563ffffffff8116810361023e57606082015260843563ffffffff8116810361023e57608082015260a43563ffffffff8116810361023e5760a082015260c43560ff8116810361023e5760c082015260e43563ffffffff8116810361023e5760e0820152610104356001600160401b038116810361023e57610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356101a08201526101c4356001600160a01b038116810361023e576101c08201526101e4356001600160a01b038116810361023e576101e0820152610204356001600160a01b038116810361023e57610200820152610224356001600160401b038116810361023e578161134b9161022060209401527f000000000000000000000000000000000000000000000000000000000000000090613b89565b604051908152f35b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461023e5760206113a7366127c2565b6001600160a01b036113bc6101c08401612aba565b161591826113d1575b50506040519015158152f35b6113db925061399f565b82806113c5565b3461023e575f36600319011261023e57602060025460c01c604051908152f35b3461023e57602036600319011261023e576004355f526008602052602060ff60405f2054166040519015158152f35b3461023e5736600319016102a0811261023e576102401361023e57610264356001600160401b03811161023e5761146c90369060040161276b565b90610284356001600160401b038116810361023e576020926114919261024435612aed565b61149e6040518092612804565bf35b3461023e57602036600319011261023e576114b961271a565b5f6101206040516114c981612831565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038060025460401c1691169081101561165b575f52600460205260405f206040519061153182612831565b805491828152600182015460208201908152600283015460408301906001600160401b038116825260608401948160401c63ffffffff16865260808501908260601c6001600160401b0316825260a086019260a01c6001600160401b03168352600301549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c63ffffffff168952610120019860a01c60ff1615158952604051998a525160208a0152516001600160401b031660408901525163ffffffff166060880152516001600160401b03166080870152516001600160401b031660a0860152516001600160401b031660c0850152516001600160401b031660e08401525163ffffffff1661010083015251151561012082015261014090f35b6329323fff60e01b5f5260045260245ffd5b3461023e576040611686611680366127c2565b9061295e565b825191825215156020820152f35b3461023e575f36600319011261023e5760206001600160401b0360025460401c16604051908152f35b3461023e575f36600319011261023e5760206001600160401b0360025460801c16604051908152f35b3461023e575f36600319011261023e5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e575f36600319011261023e577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185e576002546001600160401b038160801c1661184f57602061183d7fe8c8cda86092d9db6a58ac85e9523bb591c7ae5d0b675b081748ac873cff7883926001600160401b0360801b4260801b16906001600160401b0360801b191617806002556001600160401b037f00000000000000000000000000000000000000000000000000000000000000009160801c16612811565b6001600160401b0360405191168152a1005b630157f13960e71b5f5260045ffd5b630596787760e01b5f523360045260245ffd5b3461023e5761187f366127c2565b9061188a828261295e565b91909115610aa057815f52600860205260ff60405f205416611998576118db906118b7604085018561292c565b90846001600160401b0360026118cf6109028a6128c3565b015460601c1693612ea8565b6009811015610a44578015611985576118f66106d6846128c3565b6001600160401b0342911611156119745760406001600160401b037f054843c28ffa5632a7cbe597b6b3cc1c479e419e0ece1bfc587bdb659ea2a04392845f526008602052825f20600160ff19825416179055611969611955876128c3565b916020855198013588526020880190612804565b1693a3610490613503565b6001600160401b03610a69846128c3565b5063012c13df60e41b5f5260045260245ffd5b5063265c934760e21b5f5260045260245ffd5b3461023e575f36600319011261023e5760206040516110008152f35b3461023e575f36600319011261023e5760206001600160801b0360035416604051908152f35b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461023e57602036600319011261023e576020611a9061271a565b600254906001600160401b038260c01c9260401c168214918215611aba5750506040519015158152f35b9091505f52600482526001600160401b0380600260405f20015460601c169116111582806113c5565b3461023e57602036600319011261023e57611afc612798565b6001600160a01b0381165f81815260208190526040902054918215611ba4575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af13d15611b9f573d611b6b81612911565b90611b796040519283612869565b81525f60203d92013e5b15611b8a57005b633e6297ab60e21b5f5260045260245260445ffd5b611b83565b50633a8d87ed60e11b5f5260045260245ffd5b3461023e57602036600319011261023e57611bd061271a565b600254908160c01c906001600160401b038360401c1690611bf183836128f1565b6001600160401b0382811691161015611ccf575091905b5b6001600160401b038116906001600160401b038416821080611c97575b15611c4257506001600160401b0381146106a457600101611c09565b6001600160c01b03831660c082901b6001600160c01b031916176002556040516001600160401b0390911681527f702d6ba463a9d19f67d6b3ada754d6fffa92a52b279940f1d8b709b29bca676790602090a1005b50815f52600460205260ff600360405f20015460a01c1680611c265750611cbd8161339c565b6001600160401b034291161115611c26565b611cda915082612811565b9190611c08565b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e57604036600319011261023e57611d3d61271a565b6024356001600160401b03811161023e57611d5c90369060040161276b565b90611d66836134db565b60038101916001600160401b03835416611e905760209060646001600160401b03600285015460a01c1686604051978894859363041a129160e11b8552600485015260406024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108ae575f93611e55575b507fc8c37bab5a1fb62ad9d3e35e8c110e6d2a5fd7536ac078b8539c3cf4dc8039619260209260016001600160401b0393019182558280421616831982541617905554936040519485521692a2005b9092506020813d602011611e88575b81611e7160209383612869565b8101031261023e5751916001600160401b03611e06565b3d9150611e64565b6001600160401b03856302749aed60e61b5f521660045260245ffd5b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e575f36600319011261023e5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e5761028036600319011261023e5760043561024036602319011261023e57610264356001600160401b03811161023e578060040191813603608060031982011261023e57815f52600560205260405f20916024840135835463ffffffff8160401c168083105f1461223f57505f955b611fae886128c3565b6001600160401b0380841691161480159061222c575b61221557611fd4610902896128c3565b906120097f000000000000000000000000000000000000000000000000000000000000000061200436602461325f565b613b89565b95612017604483018b61292c565b61202081612911565b9061202e6040519283612869565b8082526020820192368282011161023e57815f9260209286378301015251902060405160208101915f8352896021830152604182015260418152612073606182612869565b5190209163ffffffff600285015460401c16916064820135906022190181121561023e5701600401803591906001600160401b03831161023e57602001908260051b3603821361023e57866120c79461359c565b9054036121ed576001600160401b036120df886128c3565b165f526004602052600360405f20019560ff875460a01c166121dc57855463ffffffff60a01b191660a092831c63ffffffff928316191690921b63ffffffff60a01b1691909117855594957f38cbd674a4a3c13da56aae2819b967da7d23128b7a83dd8ee37dee1600ac9aff916040916001600160401b0390612161906128c3565b169482519182526020820152a35460a01c161561217a57005b63ffffffff815460801c165f190163ffffffff81116106a457815463ffffffff60801b191660809190911b63ffffffff60801b1617815580546fffffffffffffffff000000000000000019164260401b67ffffffffffffffff60401b16179055005b6001600160401b03610a8d896128c3565b506001600160401b036121ff876128c3565b63f948484b60e01b5f521660045260245260445ffd5b8284638ad47ed960e01b5f5260045260245260445ffd5b5063ffffffff878360a01c161615611fc4565b61224b6001918461288a565b1b95611fa5565b3461023e5760a036600319011261023e5761226b61271a565b602435612276612730565b906064359163ffffffff83169182840361023e57608435937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185e57600254946001600160401b03808760401c1697169680880361258f575060015480840361257957506001600160401b038616926001600160401b03851693808503612563575085158015612558575b612545576001600160801b03600354166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908181106125315750506001600160401b038760801c1680151590816124f3575b5061184f576123b8866001600160401b039260405160208101918c835260408201528760608201528260808201528560a082015260a081526123ab60c082612869565b5190209687600155612811565b169460018801936001600160401b0385116106a4577f07694a67a65f712dc672c47a76a8d24e01f6d67c9d592bd097c99a6fb9ea57cd9760a09767ffffffffffffffff60401b6001600160401b039760401b16916001600160801b03191617176002556124d561244a7f0000000000000000000000000000000000000000000000000000000000000000874316612811565b80958b5f52600460205261248c600260405f208881550191858a19845416178355829063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b805442891660601b67ffffffffffffffff60601b166fffffffffffffffffffffffffffffffff60601b199091161760a09290921b67ffffffffffffffff60a01b16919091179055565b604051958652602086015260408501526060840152166080820152a2005b6001600160401b039150612528907f000000000000000000000000000000000000000000000000000000000000000090612811565b16421189612368565b620155b560e01b5f5260045260245260445ffd5b85631391be4960e21b5f5260045260245ffd5b50611000861161230d565b8463717e228960e11b5f5260045260245260445ffd5b83637c5f784160e11b5f5260045260245260445ffd5b87635edd899960e11b5f5260045260245260445ffd5b3461023e57602036600319011261023e576004355f526009602052602060ff60405f2054166040519015158152f35b3461023e575f36600319011261023e576002546001600160401b038160801c1680156126f1577f0000000000000000000000000000000000000000000000000000000000000000906001600160401b0361262e8383612811565b1642106126cc57826001600160401b038160401c169060c01c036126bd577fe60425f1eb46d95b991a2e37aff36c14be44a39e090af8958f80f22d02ccd14a60206003546001600160801b038116906001600160801b0319166003556126b4817f000000000000000000000000000000000000000000000000000000000000000061348f565b604051908152a1005b633921e40160e01b5f5260045ffd5b6001600160401b03916126de91612811565b63d606d83f60e01b5f521660045260245ffd5b630f1b09f960e11b5f5260045ffd5b3461023e575f36600319011261023e576020906006548152f35b600435906001600160401b038216820361023e57565b604435906001600160401b038216820361023e57565b35906001600160401b038216820361023e57565b359063ffffffff8216820361023e57565b9181601f8401121561023e578235916001600160401b03831161023e576020838186019501011161023e57565b600435906001600160a01b038216820361023e57565b35906001600160a01b038216820361023e57565b906003198201610260811261023e576102401361023e5760049161024435906001600160401b03821161023e57608090829003600319011261023e5760040190565b906009821015610a445752565b906001600160401b03809116911601906001600160401b0382116106a457565b61014081019081106001600160401b0382111761102557604052565b61024081019081106001600160401b0382111761102557604052565b90601f801991011681019081106001600160401b0382111761102557604052565b919082039182116106a457565b6024356001600160401b038116810361023e5790565b6044356001600160401b038116810361023e5790565b356001600160401b038116810361023e5790565b9063ffffffff8091169116039063ffffffff82116106a457565b906001600160401b03809116911603906001600160401b0382116106a457565b6001600160401b03811161102557601f01601f191660200190565b903590601e198136030182121561023e57018035906001600160401b03821161023e5760200191813603831361023e57565b91909161299d612970610902856128c3565b916120047f000000000000000000000000000000000000000000000000000000000000000091369061325f565b926129ab604082018261292c565b6129b481612911565b906129c26040519283612869565b8082526020820192368282011161023e57815f9260209286378301015251902060405160208101915f8352866021830152604182015260418152612a07606182612869565b51902063ffffffff600284015460401c16906060830135601e198436030181121561023e578301918235926001600160401b03841161023e57602001918360051b3603831361023e576020612a5e9501359061359c565b90541490565b51906001600160401b038216820361023e57565b3563ffffffff8116810361023e5790565b5190811515820361023e57565b919082018092116106a457565b6101e4356001600160a01b038116810361023e5790565b356001600160a01b038116810361023e5790565b9081602091031261023e57516001600160a01b038116810361023e5790565b604051633dd8a00760e01b8152600480359082018190529493919291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ae575f90612e68575b6001600160401b0316801591508115612e55575b50612e4a576024359063ffffffff82169081831415908161023e576020604491604051928380926377a3f66960e11b82528d60048301528760248301525afa9081156108ae575f91612e10575b5015612e03576064359263ffffffff8416808514158061023e5781158015612de5575b8015612dc7575b8015612db4575b612da4576084359063ffffffff8216820361023e5761023e5785612c00916128d7565b9060a43563ffffffff81169283820361023e5763ffffffff84911611968715612d82575b50505050505050612d785760c43560ff811680910361023e57600210612d6e5760e43563ffffffff811680820361023e576340000000915011612d64576001600160a01b0392612c7492906136b1565b168015908115612d44575b50612d3d57610204356001600160a01b0381169290919083830361023e57604051636725205b60e01b8152600481019490945260248401526001600160401b03166044830152506020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ae575f91612d1e575b506001600160a01b031615612d19575f90565b600890565b612d37915060203d602011610a2757610a188183612869565b5f612d06565b5050600790565b610204356001600160a01b038116925082810361023e575014155f612c7f565b5050505050600690565b5050505050600590565b5050505050600490565b612d9194959697505050612a96565b9161023e5750115f808080808080612c24565b5050505050505050505050600390565b508361023e576301000000851015612bdd565b5060843563ffffffff8116945084810361023e5750845f9411612bd6565b50505f60843563ffffffff81169081810361023e5750821015612bcf565b5050505050505050600290565b90506020813d602011612e42575b81612e2b60209383612869565b8101031261023e57612e3c90612a89565b5f612bac565b3d9150612e1e565b505050505050600190565b90506001600160401b038616105f612b5f565b506020813d602011612ea0575b81612e8260209383612869565b8101031261023e57612e9b6001600160401b0391612a64565b612b4b565b3d9150612e75565b604051633dd8a00760e01b8152813560048201819052959194919391907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ae575f9061321f575b6001600160401b031680159150811561320c575b506132005763ffffffff60208088019260448a612f3686612a78565b9260405195869485936377a3f66960e11b855260048501521660248301525afa9081156108ae575f916131c6575b50156131ba57606086019063ffffffff612f7d83612a78565b16158015613194575b801561316f575b8015613153575b61314657612fb6612fa760808901612a78565b612fb084612a78565b906128d7565b60a088019063ffffffff80612fca84612a78565b1691161192831561310b575b5050506131005760c085013560ff811680910361023e576002106130f557634000000063ffffffff61300a60e08801612a78565b16116130ea576001600160a01b039261302392906136b1565b1680159081156130ca575b506130c2576130486102006001600160401b039301612aba565b604051636725205b60e01b81526001600160a01b039182166004820152602481019490945291166044830152602090829060649082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ae575f91612d1e57506001600160a01b031615612d19575f90565b505050600790565b90506001600160a01b036130e16102008501612aba565b1614155f61302e565b505050505050600690565b505050505050600590565b505050505050600490565b63ffffffff92935061313c918361312f8161312861313695612a78565b1692612a78565b1690612a96565b92612a78565b16105f8080612fd6565b5050505050505050600390565b50630100000063ffffffff61316783612a78565b161015612f94565b5061317c60808801612a78565b63ffffffff8061318b84612a78565b16911611612f8d565b5061319e82612a78565b63ffffffff806131b060808b01612a78565b1691161015612f86565b50505050505050600290565b90506020813d6020116131f8575b816131e160209383612869565b8101031261023e576131f290612a89565b5f612f64565b3d91506131d4565b50505050505050600190565b90506001600160401b038616105f612f1a565b506020813d602011613257575b8161323960209383612869565b8101031261023e576132526001600160401b0391612a64565b612f06565b3d915061322c565b91908261024091031261023e576040516132788161284d565b80928035825261328a6020820161275a565b6020830152604081013560408301526132a56060820161275a565b60608301526132b66080820161275a565b60808301526132c760a0820161275a565b60a083015260c08101359060ff8216820361023e5761022061338991819360c08601526132f660e0820161275a565b60e08601526133086101008201612746565b6101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526101a08101356101a08601526133576101c082016127ae565b6101c086015261336a6101e082016127ae565b6101e086015261337d61020082016127ae565b61020086015201612746565b910152565b5f1981146106a45760010190565b6133a76003916134db565b01546001600160401b0381168015801561342d575b8015613420575b613413576134099160401c6001600160401b0316908082111561340c57505b7f000000000000000000000000000000000000000000000000000000000000000090612811565b90565b90506133e2565b50506001600160401b0390565b5060ff8260a01c166133c3565b5063ffffffff8260801c1615156133bc565b801561348c577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f20613481828254612a96565b9055604051908152a2565b50565b81156134d75760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f20613481828254612a96565b5050565b6001600160401b038060025460401c1691169081101561165b575f52600460205260405f2090565b60035461354a6110086f7fffffffffffffffffffffffffffffff6001600160801b038416936001600160801b0319811660035560011c16613544813361348f565b8361288a565b6040519081527f571a1dd4ebe22d48f4727c7a38bb6d08ebd461a29fbb1b9dcf578f96a8f5c39960203392a2565b91908110156135885760051b0190565b634e487b7160e01b5f52603260045260245ffd5b94929390948286101561369a575f925b806001851b1061368a57508282036136745794929391905f925b8284106135d4575050505050565b9091929493956001908188881c16155f146136325761038f6136226135fa898787613578565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b5190205b969495019291906135c6565b61038f61366c613643898787613578565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b519020613626565b50630602a2fd60e51b5f5260045260245260445ffd5b926136949061338e565b926135ac565b82866394666f0d60e01b5f5260045260245260445ffd5b906041830361373e578260201161023e578035918360401161023e576020820135937f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a085116137355760401015613588576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa156108ae575f5190565b50505050505f90565b5050505f90565b61375081602461295e565b158015613989575b61391a5760405163295686af60e11b815260048101919091526060816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ae575f5f915f93613928575b5063ffffffff161590811591613920575b5061391a576137de6106d66001600160401b03936128c3565b9082821683821611613912575b501680421061390d576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690610224359081169081810361023e57506040519063636f35d360e01b82526004820152602081602481855afa80156108ae576020915f916138f0575b5060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ae575f906138b0575b6001600160401b0391501680159182156138aa57505090565b10919050565b506020813d6020116138e8575b816138ca60209383612869565b8101031261023e576138e36001600160401b0391612a64565b613891565b3d91506138bd565b6139079150823d8411610a2757610a188183612869565b5f61385c565b505f90565b90505f6137eb565b50505f90565b90505f6137c5565b925050506060813d606011613981575b8161394560609383612869565b8101031261023e57805163ffffffff8116810361023e5763ffffffff613979604061397260208601612a89565b9401612a64565b9291906137b4565b3d9150613938565b50805f52600860205260ff60405f205416613758565b906139aa818361295e565b158015613b73575b61373e5760405163295686af60e11b815260048101919091526060816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ae575f5f915f93613b19575b5063ffffffff161590811591613b11575b5061373e57613a386106d66001600160401b03936128c3565b9082821683821611613b09575b50169081421061391a577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613a879061020001612aba565b60405163636f35d360e01b81526001600160a01b039091166004820152602081602481855afa80156108ae576020915f916138f0575060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ae575f906138b0576001600160401b0391501680159182156138aa57505090565b90505f613a45565b90505f613a1f565b925050506060813d606011613b6b575b81613b3660609383612869565b8101031261023e57805163ffffffff8116810361023e5763ffffffff613b63604061397260208601612a89565b929190613a0e565b3d9150613b29565b50805f52600860205260ff60405f2054166139b2565b613cfe61038f916040516001600160401b0361022060208301937f3ce418d98a788a7574b45367f7319645b76aa64c1a53b320ecc144f9b67bbfbe85528051604085015263ffffffff60208201511660608501526040810151608085015263ffffffff60608201511660a085015263ffffffff60808201511660c085015263ffffffff60a08201511660e085015260ff60c08201511661010085015263ffffffff60e08201511661012085015282610100820151166101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c08501526101a08101516101e085015260018060a01b036101c08201511661020085015260018060a01b036101e0820151168285015260018060a01b03610200820151166102408501520151166102608201526102608152613cd461028082612869565b519020604051928391602083019586909160429261190160f01b8352600283015260228201520190565b5190209056fea164736f6c6343000825000a' as const
