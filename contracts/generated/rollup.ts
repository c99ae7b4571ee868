// Written by contracts/build.ts from src/Rollup.sol. Change that and run: npm run contracts
export const rollupAbi = [
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
        "internalType": "contract Workers",
        "name": "workers_",
        "type": "address"
      },
      {
        "internalType": "contract IBeacon",
        "name": "beacon_",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "exitDelay_",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "index",
        "type": "uint32"
      }
    ],
    "name": "AlreadyDemanded",
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
    "name": "AlreadyDrawn",
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
    "name": "AlreadyReported",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "got",
        "type": "uint32"
      }
    ],
    "name": "BadCount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "from",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "to",
        "type": "uint32"
      }
    ],
    "name": "BadDemand",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "BatchesOpen",
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
    "name": "BeaconNotLost",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "bond",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "want",
        "type": "uint256"
      }
    ],
    "name": "BondTooLow",
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
    "name": "IndexOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      },
      {
        "internalType": "enum Rollup.Invalidity",
        "name": "why",
        "type": "uint8"
      }
    ],
    "name": "InvalidReceipt",
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
    "name": "IsWithheld",
    "type": "error"
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
      }
    ],
    "name": "NotIncluded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      }
    ],
    "name": "NotOwed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      }
    ],
    "name": "NotPromised",
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
    "name": "NotSequencer",
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
        "internalType": "uint64",
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "name": "PromiseKept",
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
    "name": "ProofLength",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      }
    ],
    "name": "ReceiptValid",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "SequencerLeft",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "SequencerStays",
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
    "name": "SupplyInTime",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "freeFrom",
        "type": "uint64"
      }
    ],
    "name": "TooEarly",
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
    "name": "UnknownBatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "name": "UnknownDemand",
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
    "name": "WindowClosed",
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
    "inputs": [
      {
        "internalType": "uint64",
        "name": "got",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "want",
        "type": "uint64"
      }
    ],
    "name": "WrongFirstSequence",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "got",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "want",
        "type": "uint64"
      }
    ],
    "name": "WrongNumber",
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
    "name": "WrongParent",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "batchHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "firstSequence",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "count",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "receiptsRoot",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "beaconBlock",
        "type": "uint64"
      }
    ],
    "name": "BatchCommitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "demand",
        "type": "uint256"
      }
    ],
    "name": "BatchWithheld",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "seed",
        "type": "bytes32"
      }
    ],
    "name": "BeaconDrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "beaconBlock",
        "type": "uint64"
      }
    ],
    "name": "BeaconRearmed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "bond",
        "type": "uint256"
      }
    ],
    "name": "BondAdded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "BondReleased",
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
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "from",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "to",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "deadline",
        "type": "uint64"
      }
    ],
    "name": "Demanded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "sequence",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "leaf",
        "type": "bytes32"
      }
    ],
    "name": "PromiseBroken",
    "type": "event"
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
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "enum Rollup.Invalidity",
        "name": "why",
        "type": "uint8"
      }
    ],
    "name": "ReceiptInvalid",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "freeFrom",
        "type": "uint64"
      }
    ],
    "name": "SequencerExitRequested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "reporter",
        "type": "address"
      }
    ],
    "name": "SequencerSlashed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "batches",
        "type": "uint64"
      }
    ],
    "name": "Settled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "receiptHash",
        "type": "bytes32"
      }
    ],
    "name": "Supplied",
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
    "inputs": [],
    "name": "MAX_COUNT",
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
    "name": "MAX_DEMAND",
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
    "name": "addBond",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      }
    ],
    "name": "batch",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "receiptsRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "seed",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "firstSequence",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "count",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "committedAt",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "beaconBlock",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "drawnAt",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "suppliedAt",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "openDemands",
            "type": "uint32"
          },
          {
            "internalType": "bool",
            "name": "withheld",
            "type": "bool"
          }
        ],
        "internalType": "struct Rollup.Batch",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "beacon",
    "outputs": [
      {
        "internalType": "contract IBeacon",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "beaconDelay",
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
    "name": "bondAmount",
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
        "internalType": "bytes32",
        "name": "parentHash",
        "type": "bytes32"
      },
      {
        "internalType": "uint64",
        "name": "firstSequence",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "count",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "receiptsRoot",
        "type": "bytes32"
      }
    ],
    "name": "commitBatch",
    "outputs": [],
    "stateMutability": "nonpayable",
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
        "internalType": "uint32",
        "name": "from",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "to",
        "type": "uint32"
      }
    ],
    "name": "demand",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "demandCount",
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
    "name": "demandFee",
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
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "name": "demands",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "from",
        "type": "uint32"
      },
      {
        "internalType": "uint64",
        "name": "deadline",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "missing",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "disputes",
    "outputs": [
      {
        "internalType": "contract IDisputeStatus",
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
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "internalType": "bytes",
        "name": "proof",
        "type": "bytes"
      }
    ],
    "name": "draw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "exitDelay",
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
    "name": "exitRequestedAt",
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
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      }
    ],
    "name": "finalAt",
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
    "name": "headHash",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "inclusionGrace",
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
        "name": "receiptHash",
        "type": "bytes32"
      }
    ],
    "name": "invalid",
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
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      },
      {
        "internalType": "uint64",
        "name": "committedAt",
        "type": "uint64"
      }
    ],
    "name": "invalidity",
    "outputs": [
      {
        "internalType": "enum Rollup.Invalidity",
        "name": "",
        "type": "uint8"
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
      }
    ],
    "name": "isFinal",
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
        "internalType": "address",
        "name": "reader",
        "type": "address"
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
      }
    ],
    "name": "isFinalFor",
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
      }
    ],
    "name": "locate",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      },
      {
        "internalType": "bool",
        "name": "isIncluded",
        "type": "bool"
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
    "name": "nextNumber",
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
    "name": "nextSequence",
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
        "internalType": "bytes32",
        "name": "promiseHash",
        "type": "bytes32"
      }
    ],
    "name": "punished",
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
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      }
    ],
    "name": "rearm",
    "outputs": [],
    "stateMutability": "nonpayable",
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
      }
    ],
    "name": "receiptHash",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "releaseBond",
    "outputs": [],
    "stateMutability": "nonpayable",
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
      }
    ],
    "name": "reportInvalid",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "leaf",
            "type": "bytes32"
          },
          {
            "internalType": "uint64",
            "name": "sequence",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "includeBy",
            "type": "uint64"
          }
        ],
        "internalType": "struct InclusionPromise",
        "name": "inclusion",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      },
      {
        "internalType": "uint64",
        "name": "number",
        "type": "uint64"
      },
      {
        "internalType": "bytes32",
        "name": "leaf",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32[]",
        "name": "proof",
        "type": "bytes32[]"
      }
    ],
    "name": "reportOmission",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "requestExit",
    "outputs": [],
    "stateMutability": "nonpayable",
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
      }
    ],
    "name": "requireDisputable",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "seed",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "sequencer",
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
        "internalType": "uint64",
        "name": "most",
        "type": "uint64"
      }
    ],
    "name": "settle",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "settled",
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
        "internalType": "uint64",
        "name": "time",
        "type": "uint64"
      }
    ],
    "name": "settledBefore",
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
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
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
      }
    ],
    "name": "supply",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "supplyTime",
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
    "name": "window",
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
    "inputs": [
      {
        "internalType": "uint256",
        "name": "id",
        "type": "uint256"
      }
    ],
    "name": "withhold",
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
  }
] as const

export const rollupBytecode =
  '0x61022080604052346103f05780614165803803809161001e8285610408565b833981010361022081126103f0576101a0136103f057604051906101a082016001600160401b038111838210176103f45760405280516001600160a01b038116908181036103f05783526100746020830161042b565b602084019081526100876040840161042b565b6040850190815261009a6060850161042b565b90606086019182526100ae6080860161042b565b92608087019384526100c260a0870161042b565b60a08801526100d360c0870161042b565b60c08801526100e460e0870161042b565b60e08801526100f6610100870161043f565b610100880152610109610120870161043f565b61012088015261011c610140870161043f565b61014088015261012f610160870161043f565b95610160880196875261018061014681830161043f565b98019788526101a08101516001600160a01b03811681036103f0576101c0820151906001600160a01b03821682036103f0576101e0830151926001600160a01b03841684036103f05761020061019c910161042b565b9760805260a05260c0523360e0526101005260018060401b039051166101205260018060401b039051166101405260018060401b039051166101605260018060401b03905116610180526101a05260018060801b039051166101c05260018060801b039051166101e05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f612ec94e0c45a0005e747e2ca9bc8774b44ff238d5ef4898d5e4773c3ec36f0760408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261029860c082610408565b51902061020052604051613d11908161045482396080518181816103cc0152818161177e01528181611a02015281816122900152612690015260a05181818161136801528181612b0c0152612ec7015260c0518181816109a501528181610ce301528181612cce01528181613080015281816137fe0152613a51015260e051818181610b8b0152818161377901526139d301526101005181818161078501528181611a460152611dce01526101205181818161106501528181611d0001526133e40152610140518181816111960152612503015261016051818181610e8201526117480152610180518181816107f801528181611153015261242301526101a05181818161181401528181611ecb01526125fc01526101c051818181611705015261232701526101e051818181610d540152611f0e01526102005181818161035a0152818161132601528181611fda01526129760152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176103f457604052565b51906001600160401b03821682036103f057565b51906001600160801b03821682036103f05756fe6080806040526004361015610012575f80fd5b5f3560e01c90816303b2bf8e146127005750806303e026b3146125d457806305d94a82146125a557806308889dc01461225257806313e6ae9314611f32578063168799ec14611eef5780632838863014611eac5780633283687514611d24578063461645bf14611ce15780634b9ba44614611bb757806351cff8d914611ae357806352003a6014611a7557806359659e9014611a315780635c1bba38146119ed57806364c9ec6f146119c757806377163c1d146119ab578063778abd24146118715780637f8e3b4e1461176c578063807f248d1461172957806380f323a7146116e657806383c8d9cd146116bd578063848202fe14611694578063853404c01461166d578063857553cc146114a0578063894e1e6e1461143157806389e57706146114025780638f775839146113e257806397c12a8b146113975780639986df2c14611353578063a301fe07146111ba578063a3c41a1014611177578063b1d95f4c14611134578063b9a51a8e1461110e578063c1456e0a14610d12578063cabb62f014610cce578063cfe70f7114610bba578063d4c5b25214610b76578063d502c2e014610acc578063d86633db146108d5578063ddefc96414610723578063df18e047146106ec578063e93e87af146106b8578063eec1a39114610627578063f04863ad1461060d578063f62de828146105ae578063faf07bda146102425763fe3e8cfb14610221575f80fd5b3461023e575f36600319011261023e576020600154604051908152f35b5f80fd5b3461023e57366003190160e0811261023e5760601361023e576064356001600160401b03811161023e5761027a90369060040161276b565b6084356001600160401b03811680820361023e5760a4359060c435906001600160401b03821161023e573660238301121561023e578160040135936001600160401b03851161023e573660248660051b8501011161023e5760405196602088017f0773578667bc6b52df9f9e4c6c4001840970963dcdda5a677750a787be764cc78152600435988960408201526024356001600160401b03811680910361023e5760608201526001600160401b03610330612730565b1660808201526080815261034560a082612869565b51902060405161190160f01b602082019081527f00000000000000000000000000000000000000000000000000000000000000006022830152604282019290925261039d81606281015b03601f198101835282612869565b51902096875f52600960205260ff60405f20541661059b576001600160a01b03916103c99190896136b1565b167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681036105895750610403612897565b6002546001600160401b039081169116106104b55750505050506001600160401b0361042d6128ad565b16421115610492575b5f52600960205260405f20600160ff198254161790557f2cc97e981abb9466667090ae15fd0060f1f1f52db3b6f2adbfff75b5ccc13aa060206001600160401b0361047f612897565b1692604051908152a2610490613503565b005b6001600160401b036104a2612897565b634f59698760e01b5f521660045260245ffd5b6104be906134db565b6104c6612897565b946001600160401b036002830154968188169182911610610572579060246001600160401b03610500610514946104fb612897565b6128f1565b16950163ffffffff8860401c16868861359c565b90540361055d5750508314908161053c575b5015610436576001600160401b036104a2612897565b90506001600160401b038061054f6128ad565b169160601c16111583610526565b63f948484b60e01b5f5260045260245260445ffd5b8363f948484b60e01b5f526004525f60245260445ffd5b63733bea7160e01b5f5260045260245ffd5b8763265c934760e21b5f5260045260245ffd5b3461023e57602036600319011261023e576004355f526005602052608060405f205463ffffffff604051916001600160401b0381168352818160401c1660208401526001600160401b038160601c16604084015260a01c166060820152f35b3461023e575f36600319011261023e576020604051818152f35b5f36600319011261023e576003546001600160801b0334166001600160801b038216016001600160801b0381116106a4577ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d916001600160801b036040921680916001600160801b031916176003558151903482526020820152a1005b634e487b7160e01b5f52601160045260245ffd5b3461023e57602036600319011261023e5760206106db6106d661271a565b61339c565b6001600160401b0360405191168152f35b3461023e57602036600319011261023e576001600160a01b0361070d612798565b165f525f602052602060405f2054604051908152f35b3461023e57602036600319011261023e5761073c61271a565b610745816134db565b6001600160401b036003820154166108b9576002018054604051633387995b60e21b815260a09190911c6001600160401b031660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ae575f91610874575b50156108585760206001600160401b03807f3f94745a5c650f29c8aa9238b68d363aaaee28eb71724bdee33f6b59582236519361084761081f7f0000000000000000000000000000000000000000000000000000000000000000844316612811565b825467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16178255565b5460a01c16936040519485521692a2005b6001600160401b0382630394db9960e31b5f521660045260245ffd5b90506020813d6020116108a6575b8161088f60209383612869565b8101031261023e576108a090612a89565b836107bd565b3d9150610882565b6040513d5f823e3d90fd5b6001600160401b03826302749aed60e61b5f521660045260245ffd5b3461023e576108e3366127c2565b906108ee828261295e565b91909115610aa057610907610902846128c3565b6134db565b9260ff600385015460a01c16610a7c576109236106d6826128c3565b6001600160401b034291161115610a585761094581604061095e93019061292c565b6001600160401b03600287015460601c16918585612ea8565b6009811015610a445780610a2e575061020061097a9101612aba565b60405163636f35d360e01b81526001600160a01b0391821660048201529290602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ae576060935f926109fa575b5060010154604080519384526001600160a01b03909216602084015290820152f35b6001919250610a209060203d602011610a27575b610a188183612869565b810190612ace565b91906109d8565b503d610a0e565b8263c05fc6bd60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b610a696001600160401b03916128c3565b6305bd3a4960e51b5f521660045260245ffd5b610a8d6001600160401b03916128c3565b633700971960e01b5f521660045260245ffd5b6020836001600160401b03610ab4826128c3565b63f948484b60e01b5f5216600452013560245260445ffd5b3461023e5761028036600319011261023e57610ae6612798565b61024036602319011261023e5761026435906001600160401b03821161023e576080600319833603011261023e576020916001600160a01b03610b27612aa3565b1615918215610b56575b5081610b43575b506040519015158152f35b610b509150600401613745565b82610b38565b909150610b61612aa3565b6001600160a01b039081169116149083610b31565b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461023e57602036600319011261023e57600435805f52600560205260405f209081546001600160401b038160601c168015610cbb5763ffffffff8260a01c1615610c9b5780421115610c8957506001600160401b031691825f526004602052600360405f2001805460ff8160a01c16610c765760ff60a01b1916600160a01b179055549091506001600160401b03167f4d7ba62fcfe5794b2ab1db181d99e3ce52ce9618507ea8e1b430bbb493ee05825f80a3610490613503565b84633700971960e01b5f5260045260245ffd5b63c328529b60e01b5f5260045260245ffd5b5063ffffffff91638ad47ed960e01b5f5260045260401c1660245260445ffd5b82637be6058560e01b5f5260045260245ffd5b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b606036600319011261023e57610d2661271a565b60243563ffffffff811680820361023e576044359163ffffffff83169081840361023e576001600160801b037f000000000000000000000000000000000000000000000000000000000000000016938434036110f757610d85866134db565b94600386019586549060ff8260a01c166110db57858710908115916110c4575b5080156110ab575b611094576001600160401b03168015159081611055575b506110395794956001600160401b031694825b63ffffffff811685811015610e5c57600160ff83161b90885f52600760205260405f209063ffffffff62ffffff8560081c161691825f526020528260405f205416610e4a57509160019163ffffffff938a5f52600760205260405f20905f5260205260405f209081541790550116610dd7565b631ac51df360e21b5f5260045260245ffd5b50508686939495600163ffffffff610eb660065498610e7a8a61338e565b600655610eb07f00000000000000000000000000000000000000000000000000000000000000006001600160401b034216612811565b976128d7565b161b935f1985019485116106a457604051608081018181106001600160401b03821117611025578896610f7d6001600160401b03610f9d9563ffffffff946040528b8652610f5585602088018a81528460408a0194169d8e85528260608b01981688525f526005602052848060405f209a51161685198a54161789555116879063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b51855467ffffffffffffffff60601b1916911660601b67ffffffffffffffff60601b16178455565b51825463ffffffff60a01b1916911660a01b63ffffffff60a01b16179055565b600163ffffffff835460801c16019363ffffffff85116106a45760209761100d7f26b08854d0551740464e059f3a80ebd1af5685b04745a335e08b2cec394d4ec1956110088a986060979081549063ffffffff60801b9060801b169063ffffffff60801b1916179055565b61343f565b604051928352888301526040820152a3604051908152f35b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03876305bd3a4960e51b5f521660045260245ffd5b6001600160401b03915061108a907f000000000000000000000000000000000000000000000000000000000000000090612811565b1642101588610dc4565b84866331de2c3d60e01b5f5260045260245260445ffd5b50602063ffffffff6110bd86866128d7565b1611610dad565b63ffffffff91506002015460401c16851189610da5565b6001600160401b0389633700971960e01b5f521660045260245ffd5b8463312b003360e01b5f523460045260245260445ffd5b3461023e575f36600319011261023e5760206001600160401b0360025416604051908152f35b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e573660031901610240811261023e576102401361023e576040516111e18161284d565b600435815260243563ffffffff8116810361023e576020820152604435604082015260643563ffffffff8116810361023e57606082015260843563ffffffff8116810361023e57608082015260a43563ffffffff8116810361023e5760a082015260c43560ff8116810361023e5760c082015260e43563ffffffff8116810361023e5760e0820152610104356001600160401b038116810361023e57610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356101a08201526101c4356001600160a01b038116810361023e576101c08201526101e4356001600160a01b038116810361023e576101e0820152610204356001600160a01b038116810361023e57610200820152610224356001600160401b038116810361023e578161134b9161022060209401527f000000000000000000000000000000000000000000000000000000000000000090613b89565b604051908152f35b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461023e5760206113a7366127c2565b6001600160a01b036113bc6101c08401612aba565b161591826113d1575b50506040519015158152f35b6113db925061399f565b82806113c5565b3461023e575f36600319011261023e57602060025460c01c604051908152f35b3461023e57602036600319011261023e576004355f526008602052602060ff60405f2054166040519015158152f35b3461023e5736600319016102a0811261023e576102401361023e57610264356001600160401b03811161023e5761146c90369060040161276b565b90610284356001600160401b038116810361023e576020926114919261024435612aed565b61149e6040518092612804565bf35b3461023e57602036600319011261023e576114b961271a565b5f6101206040516114c981612831565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038060025460401c1691169081101561165b575f52600460205260405f206040519061153182612831565b805491828152600182015460208201908152600283015460408301906001600160401b038116825260608401948160401c63ffffffff16865260808501908260601c6001600160401b0316825260a086019260a01c6001600160401b03168352600301549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c63ffffffff168952610120019860a01c60ff1615158952604051998a525160208a0152516001600160401b031660408901525163ffffffff166060880152516001600160401b03166080870152516001600160401b031660a0860152516001600160401b031660c0850152516001600160401b031660e08401525163ffffffff1661010083015251151561012082015261014090f35b6329323fff60e01b5f5260045260245ffd5b3461023e576040611686611680366127c2565b9061295e565b825191825215156020820152f35b3461023e575f36600319011261023e5760206001600160401b0360025460401c16604051908152f35b3461023e575f36600319011261023e5760206001600160401b0360025460801c16604051908152f35b3461023e575f36600319011261023e5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e575f36600319011261023e577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185e576002546001600160401b038160801c1661184f57602061183d7fe8c8cda86092d9db6a58ac85e9523bb591c7ae5d0b675b081748ac873cff7883926001600160401b0360801b4260801b16906001600160401b0360801b191617806002556001600160401b037f00000000000000000000000000000000000000000000000000000000000000009160801c16612811565b6001600160401b0360405191168152a1005b630157f13960e71b5f5260045ffd5b630596787760e01b5f523360045260245ffd5b3461023e5761187f366127c2565b9061188a828261295e565b91909115610aa057815f52600860205260ff60405f205416611998576118db906118b7604085018561292c565b90846001600160401b0360026118cf6109028a6128c3565b015460601c1693612ea8565b6009811015610a44578015611985576118f66106d6846128c3565b6001600160401b0342911611156119745760406001600160401b037f054843c28ffa5632a7cbe597b6b3cc1c479e419e0ece1bfc587bdb659ea2a04392845f526008602052825f20600160ff19825416179055611969611955876128c3565b916020855198013588526020880190612804565b1693a3610490613503565b6001600160401b03610a69846128c3565b5063012c13df60e41b5f5260045260245ffd5b5063265c934760e21b5f5260045260245ffd5b3461023e575f36600319011261023e5760206040516110008152f35b3461023e575f36600319011261023e5760206001600160801b0360035416604051908152f35b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461023e575f36600319011261023e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461023e57602036600319011261023e576020611a9061271a565b600254906001600160401b038260c01c9260401c168214918215611aba5750506040519015158152f35b9091505f52600482526001600160401b0380600260405f20015460601c169116111582806113c5565b3461023e57602036600319011261023e57611afc612798565b6001600160a01b0381165f81815260208190526040902054918215611ba4575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af13d15611b9f573d611b6b81612911565b90611b796040519283612869565b81525f60203d92013e5b15611b8a57005b633e6297ab60e21b5f5260045260245260445ffd5b611b83565b50633a8d87ed60e11b5f5260045260245ffd5b3461023e57602036600319011261023e57611bd061271a565b600254908160c01c906001600160401b038360401c1690611bf183836128f1565b6001600160401b0382811691161015611ccf575091905b5b6001600160401b038116906001600160401b038416821080611c97575b15611c4257506001600160401b0381146106a457600101611c09565b6001600160c01b03831660c082901b6001600160c01b031916176002556040516001600160401b0390911681527f702d6ba463a9d19f67d6b3ada754d6fffa92a52b279940f1d8b709b29bca676790602090a1005b50815f52600460205260ff600360405f20015460a01c1680611c265750611cbd8161339c565b6001600160401b034291161115611c26565b611cda915082612811565b9190611c08565b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e57604036600319011261023e57611d3d61271a565b6024356001600160401b03811161023e57611d5c90369060040161276b565b90611d66836134db565b60038101916001600160401b03835416611e905760209060646001600160401b03600285015460a01c1686604051978894859363041a129160e11b8552600485015260406024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108ae575f93611e55575b507fc8c37bab5a1fb62ad9d3e35e8c110e6d2a5fd7536ac078b8539c3cf4dc8039619260209260016001600160401b0393019182558280421616831982541617905554936040519485521692a2005b9092506020813d602011611e88575b81611e7160209383612869565b8101031261023e5751916001600160401b03611e06565b3d9150611e64565b6001600160401b03856302749aed60e61b5f521660045260245ffd5b3461023e575f36600319011261023e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e575f36600319011261023e5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461023e5761028036600319011261023e5760043561024036602319011261023e57610264356001600160401b03811161023e578060040191813603608060031982011261023e57815f52600560205260405f20916024840135835463ffffffff8160401c168083105f1461223f57505f955b611fae886128c3565b6001600160401b0380841691161480159061222c575b61221557611fd4610902896128c3565b906120097f000000000000000000000000000000000000000000000000000000000000000061200436602461325f565b613b89565b95612017604483018b61292c565b61202081612911565b9061202e6040519283612869565b8082526020820192368282011161023e57815f9260209286378301015251902060405160208101915f8352896021830152604182015260418152612073606182612869565b5190209163ffffffff600285015460401c16916064820135906022190181121561023e5701600401803591906001600160401b03831161023e57602001908260051b3603821361023e57866120c79461359c565b9054036121ed576001600160401b036120df886128c3565b165f526004602052600360405f20019560ff875460a01c166121dc57855463ffffffff60a01b191660a092831c63ffffffff928316191690921b63ffffffff60a01b1691909117855594957f38cbd674a4a3c13da56aae2819b967da7d23128b7a83dd8ee37dee1600ac9aff916040916001600160401b0390612161906128c3565b169482519182526020820152a35460a01c161561217a57005b63ffffffff815460801c165f190163ffffffff81116106a457815463ffffffff60801b191660809190911b63ffffffff60801b1617815580546fffffffffffffffff000000000000000019164260401b67ffffffffffffffff60401b16179055005b6001600160401b03610a8d896128c3565b506001600160401b036121ff876128c3565b63f948484b60e01b5f521660045260245260445ffd5b8284638ad47ed960e01b5f5260045260245260445ffd5b5063ffffffff878360a01c161615611fc4565b61224b6001918461288a565b1b95611fa5565b3461023e5760a036600319011261023e5761226b61271a565b602435612276612730565b906064359163ffffffff83169182840361023e57608435937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185e57600254946001600160401b03808760401c1697169680880361258f575060015480840361257957506001600160401b038616926001600160401b03851693808503612563575085158015612558575b612545576001600160801b03600354166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908181106125315750506001600160401b038760801c1680151590816124f3575b5061184f576123b8866001600160401b039260405160208101918c835260408201528760608201528260808201528560a082015260a081526123ab60c082612869565b5190209687600155612811565b169460018801936001600160401b0385116106a4577f07694a67a65f712dc672c47a76a8d24e01f6d67c9d592bd097c99a6fb9ea57cd9760a09767ffffffffffffffff60401b6001600160401b039760401b16916001600160801b03191617176002556124d561244a7f0000000000000000000000000000000000000000000000000000000000000000874316612811565b80958b5f52600460205261248c600260405f208881550191858a19845416178355829063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b805442891660601b67ffffffffffffffff60601b166fffffffffffffffffffffffffffffffff60601b199091161760a09290921b67ffffffffffffffff60a01b16919091179055565b604051958652602086015260408501526060840152166080820152a2005b6001600160401b039150612528907f000000000000000000000000000000000000000000000000000000000000000090612811565b16421189612368565b620155b560e01b5f5260045260245260445ffd5b85631391be4960e21b5f5260045260245ffd5b50611000861161230d565b8463717e228960e11b5f5260045260245260445ffd5b83637c5f784160e11b5f5260045260245260445ffd5b87635edd899960e11b5f5260045260245260445ffd5b3461023e57602036600319011261023e576004355f526009602052602060ff60405f2054166040519015158152f35b3461023e575f36600319011261023e576002546001600160401b038160801c1680156126f1577f0000000000000000000000000000000000000000000000000000000000000000906001600160401b0361262e8383612811565b1642106126cc57826001600160401b038160401c169060c01c036126bd577fe60425f1eb46d95b991a2e37aff36c14be44a39e090af8958f80f22d02ccd14a60206003546001600160801b038116906001600160801b0319166003556126b4817f000000000000000000000000000000000000000000000000000000000000000061348f565b604051908152a1005b633921e40160e01b5f5260045ffd5b6001600160401b03916126de91612811565b63d606d83f60e01b5f521660045260245ffd5b630f1b09f960e11b5f5260045ffd5b3461023e575f36600319011261023e576020906006548152f35b600435906001600160401b038216820361023e57565b604435906001600160401b038216820361023e57565b35906001600160401b038216820361023e57565b359063ffffffff8216820361023e57565b9181601f8401121561023e578235916001600160401b03831161023e576020838186019501011161023e57565b600435906001600160a01b038216820361023e57565b35906001600160a01b038216820361023e57565b906003198201610260811261023e576102401361023e5760049161024435906001600160401b03821161023e57608090829003600319011261023e5760040190565b906009821015610a445752565b906001600160401b03809116911601906001600160401b0382116106a457565b61014081019081106001600160401b0382111761102557604052565b61024081019081106001600160401b0382111761102557604052565b90601f801991011681019081106001600160401b0382111761102557604052565b919082039182116106a457565b6024356001600160401b038116810361023e5790565b6044356001600160401b038116810361023e5790565b356001600160401b038116810361023e5790565b9063ffffffff8091169116039063ffffffff82116106a457565b906001600160401b03809116911603906001600160401b0382116106a457565b6001600160401b03811161102557601f01601f191660200190565b903590601e198136030182121561023e57018035906001600160401b03821161023e5760200191813603831361023e57565b91909161299d612970610902856128c3565b916120047f000000000000000000000000000000000000000000000000000000000000000091369061325f565b926129ab604082018261292c565b6129b481612911565b906129c26040519283612869565b8082526020820192368282011161023e57815f9260209286378301015251902060405160208101915f8352866021830152604182015260418152612a07606182612869565b51902063ffffffff600284015460401c16906060830135601e198436030181121561023e578301918235926001600160401b03841161023e57602001918360051b3603831361023e576020612a5e9501359061359c565b90541490565b51906001600160401b038216820361023e57565b3563ffffffff8116810361023e5790565b5190811515820361023e57565b919082018092116106a457565b6101e4356001600160a01b038116810361023e5790565b356001600160a01b038116810361023e5790565b9081602091031261023e57516001600160a01b038116810361023e5790565b604051633dd8a00760e01b8152600480359082018190529493919291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ae575f90612e68575b6001600160401b0316801591508115612e55575b50612e4a576024359063ffffffff82169081831415908161023e576020604491604051928380926377a3f66960e11b82528d60048301528760248301525afa9081156108ae575f91612e10575b5015612e03576064359263ffffffff8416808514158061023e5781158015612de5575b8015612dc7575b8015612db4575b612da4576084359063ffffffff8216820361023e5761023e5785612c00916128d7565b9060a43563ffffffff81169283820361023e5763ffffffff84911611968715612d82575b50505050505050612d785760c43560ff811680910361023e57600210612d6e5760e43563ffffffff811680820361023e576340000000915011612d64576001600160a01b0392612c7492906136b1565b168015908115612d44575b50612d3d57610204356001600160a01b0381169290919083830361023e57604051636725205b60e01b8152600481019490945260248401526001600160401b03166044830152506020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ae575f91612d1e575b506001600160a01b031615612d19575f90565b600890565b612d37915060203d602011610a2757610a188183612869565b5f612d06565b5050600790565b610204356001600160a01b038116925082810361023e575014155f612c7f565b5050505050600690565b5050505050600590565b5050505050600490565b612d9194959697505050612a96565b9161023e5750115f808080808080612c24565b5050505050505050505050600390565b508361023e576301000000851015612bdd565b5060843563ffffffff8116945084810361023e5750845f9411612bd6565b50505f60843563ffffffff81169081810361023e5750821015612bcf565b5050505050505050600290565b90506020813d602011612e42575b81612e2b60209383612869565b8101031261023e57612e3c90612a89565b5f612bac565b3d9150612e1e565b505050505050600190565b90506001600160401b038616105f612b5f565b506020813d602011612ea0575b81612e8260209383612869565b8101031261023e57612e9b6001600160401b0391612a64565b612b4b565b3d9150612e75565b604051633dd8a00760e01b8152813560048201819052959194919391907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ae575f9061321f575b6001600160401b031680159150811561320c575b506132005763ffffffff60208088019260448a612f3686612a78565b9260405195869485936377a3f66960e11b855260048501521660248301525afa9081156108ae575f916131c6575b50156131ba57606086019063ffffffff612f7d83612a78565b16158015613194575b801561316f575b8015613153575b61314657612fb6612fa760808901612a78565b612fb084612a78565b906128d7565b60a088019063ffffffff80612fca84612a78565b1691161192831561310b575b5050506131005760c085013560ff811680910361023e576002106130f557634000000063ffffffff61300a60e08801612a78565b16116130ea576001600160a01b039261302392906136b1565b1680159081156130ca575b506130c2576130486102006001600160401b039301612aba565b604051636725205b60e01b81526001600160a01b039182166004820152602481019490945291166044830152602090829060649082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ae575f91612d1e57506001600160a01b031615612d19575f90565b505050600790565b90506001600160a01b036130e16102008501612aba565b1614155f61302e565b505050505050600690565b505050505050600590565b505050505050600490565b63ffffffff92935061313c918361312f8161312861313695612a78565b1692612a78565b1690612a96565b92612a78565b16105f8080612fd6565b5050505050505050600390565b50630100000063ffffffff61316783612a78565b161015612f94565b5061317c60808801612a78565b63ffffffff8061318b84612a78565b16911611612f8d565b5061319e82612a78565b63ffffffff806131b060808b01612a78565b1691161015612f86565b50505050505050600290565b90506020813d6020116131f8575b816131e160209383612869565b8101031261023e576131f290612a89565b5f612f64565b3d91506131d4565b50505050505050600190565b90506001600160401b038616105f612f1a565b506020813d602011613257575b8161323960209383612869565b8101031261023e576132526001600160401b0391612a64565b612f06565b3d915061322c565b91908261024091031261023e576040516132788161284d565b80928035825261328a6020820161275a565b6020830152604081013560408301526132a56060820161275a565b60608301526132b66080820161275a565b60808301526132c760a0820161275a565b60a083015260c08101359060ff8216820361023e5761022061338991819360c08601526132f660e0820161275a565b60e08601526133086101008201612746565b6101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526101a08101356101a08601526133576101c082016127ae565b6101c086015261336a6101e082016127ae565b6101e086015261337d61020082016127ae565b61020086015201612746565b910152565b5f1981146106a45760010190565b6133a76003916134db565b01546001600160401b0381168015801561342d575b8015613420575b613413576134099160401c6001600160401b0316908082111561340c57505b7f000000000000000000000000000000000000000000000000000000000000000090612811565b90565b90506133e2565b50506001600160401b0390565b5060ff8260a01c166133c3565b5063ffffffff8260801c1615156133bc565b801561348c577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f20613481828254612a96565b9055604051908152a2565b50565b81156134d75760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f20613481828254612a96565b5050565b6001600160401b038060025460401c1691169081101561165b575f52600460205260405f2090565b60035461354a6110086f7fffffffffffffffffffffffffffffff6001600160801b038416936001600160801b0319811660035560011c16613544813361348f565b8361288a565b6040519081527f571a1dd4ebe22d48f4727c7a38bb6d08ebd461a29fbb1b9dcf578f96a8f5c39960203392a2565b91908110156135885760051b0190565b634e487b7160e01b5f52603260045260245ffd5b94929390948286101561369a575f925b806001851b1061368a57508282036136745794929391905f925b8284106135d4575050505050565b9091929493956001908188881c16155f146136325761038f6136226135fa898787613578565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b5190205b969495019291906135c6565b61038f61366c613643898787613578565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b519020613626565b50630602a2fd60e51b5f5260045260245260445ffd5b926136949061338e565b926135ac565b82866394666f0d60e01b5f5260045260245260445ffd5b906041830361373e578260201161023e578035918360401161023e576020820135937f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a085116137355760401015613588576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa156108ae575f5190565b50505050505f90565b5050505f90565b61375081602461295e565b158015613989575b61391a5760405163295686af60e11b815260048101919091526060816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ae575f5f915f93613928575b5063ffffffff161590811591613920575b5061391a576137de6106d66001600160401b03936128c3565b9082821683821611613912575b501680421061390d576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690610224359081169081810361023e57506040519063636f35d360e01b82526004820152602081602481855afa80156108ae576020915f916138f0575b5060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ae575f906138b0575b6001600160401b0391501680159182156138aa57505090565b10919050565b506020813d6020116138e8575b816138ca60209383612869565b8101031261023e576138e36001600160401b0391612a64565b613891565b3d91506138bd565b6139079150823d8411610a2757610a188183612869565b5f61385c565b505f90565b90505f6137eb565b50505f90565b90505f6137c5565b925050506060813d606011613981575b8161394560609383612869565b8101031261023e57805163ffffffff8116810361023e5763ffffffff613979604061397260208601612a89565b9401612a64565b9291906137b4565b3d9150613938565b50805f52600860205260ff60405f205416613758565b906139aa818361295e565b158015613b73575b61373e5760405163295686af60e11b815260048101919091526060816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ae575f5f915f93613b19575b5063ffffffff161590811591613b11575b5061373e57613a386106d66001600160401b03936128c3565b9082821683821611613b09575b50169081421061391a577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613a879061020001612aba565b60405163636f35d360e01b81526001600160a01b039091166004820152602081602481855afa80156108ae576020915f916138f0575060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ae575f906138b0576001600160401b0391501680159182156138aa57505090565b90505f613a45565b90505f613a1f565b925050506060813d606011613b6b575b81613b3660609383612869565b8101031261023e57805163ffffffff8116810361023e5763ffffffff613b63604061397260208601612a89565b929190613a0e565b3d9150613b29565b50805f52600860205260ff60405f2054166139b2565b613cfe61038f916040516001600160401b0361022060208301937f3ce418d98a788a7574b45367f7319645b76aa64c1a53b320ecc144f9b67bbfbe85528051604085015263ffffffff60208201511660608501526040810151608085015263ffffffff60608201511660a085015263ffffffff60808201511660c085015263ffffffff60a08201511660e085015260ff60c08201511661010085015263ffffffff60e08201511661012085015282610100820151166101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c08501526101a08101516101e085015260018060a01b036101c08201511661020085015260018060a01b036101e0820151168285015260018060a01b03610200820151166102408501520151166102608201526102608152613cd461028082612869565b519020604051928391602083019586909160429261190160f01b8352600283015260228201520190565b5190209056fea164736f6c6343000825000a' as const
