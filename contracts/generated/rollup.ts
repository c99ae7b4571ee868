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
    "name": "BadSettings",
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
        "name": "deadline",
        "type": "uint64"
      }
    ],
    "name": "SupplyTooLate",
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
    "name": "includes",
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
    "name": "isInvalid",
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
    "name": "settledThrough",
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
  '0x610220806040523461046d578061450a803803809161001e8285610485565b8339810103610240811261046d576101c01361046d57604051906101c082016001600160401b038111838210176104715760405280516001600160a01b0381169081810361046d578352610074602083016104a8565b9160208401928352610088604082016104a8565b6040850190815261009b606083016104a8565b90606086019182526100af608084016104a8565b9460808701938685526100c460a082016104a8565b60a08901526100d560c082016104a8565b60c08901526100e660e082016104a8565b60e08901526100f861010082016104bc565b61010089015261010b61012082016104bc565b61012089015261011e61014082016104bc565b61014089015261013161016082016104bc565b61016089015261014461018082016104bc565b9661018089019780895261015b6101a084016104bc565b6101a08b019081526101c0840151909a90916001600160a01b038316830361046d576101e0850151936001600160a01b038516850361046d57610200860151956001600160a01b038716870361046d576102206101b891016104a8565b9a1591821561045b575b508115610449575b5061043a57516001600160a01b0316608090815260a091825260c09283523360e0526101009390935292516001600160401b0390811661012052935184166101405293518316610160529351909116610180526101a09390935292516001600160801b039081166101c05293519093166101e052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f602082019081527f612ec94e0c45a0005e747e2ca9bc8774b44ff238d5ef4898d5e4773c3ec36f07928201929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524694810194909452308483015290835291906102d49082610485565b5190206102005260405161403990816104d182396080518181816103d6015281816117f101528181611ae80152818161232f015261272f015260a05181818161140a01528181612c24015261301d015260c0518181816109a401528181610ce201528181612dea015281816131db01528181613aba0152613d4d015260e051818181610b8a01528181613a360152613cd101526101005181818161078f01528181611b2c0152611e4601526101205181818161109201528181611d78015261367d015261014051818181611238015281816125a201528181612e55015261323d015261016051818181610ea001526117bb015261018051818181610802015281816111a201526124c201526101a05181818161188701528181611f43015261269b01526101c05181818161177801526123c601526101e051818181610d870152611f86015261020051818181610364015281816113c8015281816120670152612a830152f35b633223900b60e21b5f5260045ffd5b6001600160401b03161590505f6101ca565b6001600160801b03161591505f6101c2565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761047157604052565b51906001600160401b038216820361046d57565b51906001600160801b038216820361046d5756fe6080806040526004361015610012575f80fd5b5f3560e01c908162452aab146127bc5750806303b2bf8e1461279f57806303e026b31461267357806305d94a821461264457806308889dc0146122f157806313e6ae9314611faa578063168799ec14611f675780632838863014611f245780633283687514611d9c578063461645bf14611d595780634b9ba44614611c2f57806351cff8d914611b5b57806359659e9014611b175780635c1bba3814611ad357806364c9ec6f14611aad57806377163c1d14611a91578063778abd24146118e45780637f8e3b4e146117df578063807f248d1461179c57806380f323a71461175957806383c8d9cd14611730578063848202fe14611707578063853404c0146116e0578063857553cc14611513578063894e1e6e146114a45780638f7758391461148457806397c12a8b146114395780639986df2c146113f5578063a301fe071461125c578063a3c41a1014611219578063a7d9a4d4146111c6578063b1d95f4c14611183578063b52771ba14611160578063b9a51a8e1461113a578063c1456e0a14610d11578063cabb62f014610ccd578063cfe70f7114610bb9578063d4c5b25214610b75578063d502c2e014610acb578063d86633db146108d4578063ddefc9641461072d578063df18e047146106f6578063e93e87af146106c2578063eec1a39114610631578063f04863ad14610617578063f62de828146105b8578063faf07bda1461024c5763fe3e8cfb1461022b575f80fd5b34610248575f366003190112610248576020600154604051908152f35b5f80fd5b3461024857366003190160e0811261024857606013610248576064356001600160401b03811161024857610284903690600401612878565b6084356001600160401b0381168082036102485760a4359060c435906001600160401b0382116102485736602383011215610248578160040135936001600160401b038511610248573660248660051b850101116102485760405196602088017f0773578667bc6b52df9f9e4c6c4001840970963dcdda5a677750a787be764cc78152600435988960408201526024356001600160401b0381168091036102485760608201526001600160401b0361033a61283d565b1660808201526080815261034f60a082612976565b51902060405161190160f01b602082019081527f0000000000000000000000000000000000000000000000000000000000000000602283015260428201929092526103a781606281015b03601f198101835282612976565b51902096875f52600960205260ff60405f2054166105a5576001600160a01b03916103d391908961394f565b167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168103610593575061040d6129a4565b6002546001600160401b039081169116106104bf5750505050506001600160401b036104376129ba565b1642111561049c575b5f52600960205260405f20600160ff198254161790557f2cc97e981abb9466667090ae15fd0060f1f1f52db3b6f2adbfff75b5ccc13aa060206001600160401b036104896129a4565b1692604051908152a261049a61379c565b005b6001600160401b036104ac6129a4565b634f59698760e01b5f521660045260245ffd5b6104c890613774565b6104d06129a4565b946001600160401b03600283015496818816918291161061057c579060246001600160401b0361050a61051e946105056129a4565b6129fe565b16950163ffffffff8860401c16868861383a565b90540361056757505083149081610546575b5015610440576001600160401b036104ac6129a4565b90506001600160401b03806105596129ba565b169160601c16111583610530565b63f948484b60e01b5f5260045260245260445ffd5b8363f948484b60e01b5f526004525f60245260445ffd5b63733bea7160e01b5f5260045260245ffd5b8763265c934760e21b5f5260045260245ffd5b34610248576020366003190112610248576004355f526005602052608060405f205463ffffffff604051916001600160401b0381168352818160401c1660208401526001600160401b038160601c16604084015260a01c166060820152f35b34610248575f366003190112610248576020604051818152f35b5f366003190112610248576003546001600160801b0334166001600160801b038216016001600160801b0381116106ae577ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d916001600160801b036040921680916001600160801b031916176003558151903482526020820152a1005b634e487b7160e01b5f52601160045260245ffd5b346102485760203660031901126102485760206106e56106e0612827565b613635565b6001600160401b0360405191168152f35b34610248576020366003190112610248576001600160a01b036107176128a5565b165f525f602052602060405f2054604051908152f35b3461024857602036600319011261024857610746612827565b61074f81613774565b6001600160401b036003820154166108b8576002018054604051633387995b60e21b815260a09190911c6001600160401b031660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ad575f9161087e575b50156108625760206001600160401b03807f3f94745a5c650f29c8aa9238b68d363aaaee28eb71724bdee33f6b5958223651936108516108297f000000000000000000000000000000000000000000000000000000000000000084431661291e565b825467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16178255565b5460a01c16936040519485521692a2005b6001600160401b0382630394db9960e31b5f521660045260245ffd5b6108a0915060203d6020116108a6575b6108988183612976565b810190612b96565b836107c7565b503d61088e565b6040513d5f823e3d90fd5b6001600160401b03826302749aed60e61b5f521660045260245ffd5b34610248576108e2366128cf565b906108ed8282612a6b565b91909115610a9f57610906610901846129d0565b613774565b9260ff600385015460a01c16610a7b576109226106e0826129d0565b6001600160401b034291161115610a575761094481604061095d930190612a39565b6001600160401b03600287015460601c16918585612ffe565b600a811015610a435780610a2d57506102006109799101612bd2565b60405163636f35d360e01b81526001600160a01b0391821660048201529290602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ad576060935f926109f9575b5060010154604080519384526001600160a01b03909216602084015290820152f35b6001919250610a1f9060203d602011610a26575b610a178183612976565b810190612be6565b91906109d7565b503d610a0d565b8263c05fc6bd60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b610a686001600160401b03916129d0565b6305bd3a4960e51b5f521660045260245ffd5b610a8c6001600160401b03916129d0565b633700971960e01b5f521660045260245ffd5b6020836001600160401b03610ab3826129d0565b63f948484b60e01b5f5216600452013560245260445ffd5b346102485761028036600319011261024857610ae56128a5565b6102403660231901126102485761026435906001600160401b0382116102485760806003198336030112610248576020916001600160a01b03610b26612bbb565b1615918215610b55575b5081610b42575b506040519015158152f35b610b4f91506004016139dc565b82610b37565b909150610b60612bbb565b6001600160a01b039081169116149083610b30565b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857600435805f52600560205260405f209081546001600160401b038160601c168015610cba5763ffffffff8260a01c1615610c9a5780421115610c8857506001600160401b031691825f526004602052600360405f2001805460ff8160a01c16610c755760ff60a01b1916600160a01b179055549091506001600160401b03167f4d7ba62fcfe5794b2ab1db181d99e3ce52ce9618507ea8e1b430bbb493ee05825f80a361049a61379c565b84633700971960e01b5f5260045260245ffd5b63c328529b60e01b5f5260045260245ffd5b5063ffffffff91638ad47ed960e01b5f5260045260401c1660245260445ffd5b82637be6058560e01b5f5260045260245ffd5b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b606036600319011261024857610d25612827565b60243563ffffffff81168082036102485760443563ffffffff81169283820361024857610d5185613774565b93600385019485549060ff8260a01c1661111e5782861090811591611107575b5080156110ee575b6110d7576001600160801b037f00000000000000000000000000000000000000000000000000000000000000001663ffffffff610db685876129e4565b16908181029181830414901517156106ae578034036110c157506001600160401b03168015159081611082575b506110665793946001600160401b031693815b63ffffffff811682811015610e7b57600160ff83161b90875f52600760205260405f209063ffffffff62ffffff8560081c161691825f526020528260405f205416610e6957509160019163ffffffff93895f52600760205260405f20905f5260205260405f209081541790550116610df6565b631ac51df360e21b5f5260045260245ffd5b505084908685600163ffffffff610ed460065497610e9889613627565b600655610ece7f00000000000000000000000000000000000000000000000000000000000000006001600160401b03421661291e565b996129e4565b161b5f1981019081116106ae5760405190608082018281106001600160401b0382111761105257604052858252602082019783895260408301906001600160401b031698898252606084019263ffffffff168352885f52600560205260405f2093516001600160401b03166001600160401b03166001600160401b03198554161784555163ffffffff16610f8390849063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b51825467ffffffffffffffff60601b191660609190911b67ffffffffffffffff60601b1617825551815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055815460801c63ffffffff166001019063ffffffff82116106ae5760209686946110316060947f26b08854d0551740464e059f3a80ebd1af5685b04745a335e08b2cec394d4ec1969081549063ffffffff60801b9060801b169063ffffffff60801b1916179055565b61103a346136d8565b604051928352888301526040820152a3604051908152f35b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03866305bd3a4960e51b5f521660045260245ffd5b6001600160401b0391506110b7907f00000000000000000000000000000000000000000000000000000000000000009061291e565b1642101587610de3565b63312b003360e01b5f523460045260245260445ffd5b50836331de2c3d60e01b5f5260045260245260445ffd5b50602063ffffffff61110085876129e4565b1611610d79565b63ffffffff91506002015460401c16821188610d71565b6001600160401b0388633700971960e01b5f521660045260245ffd5b34610248575f3660031901126102485760206001600160401b0360025416604051908152f35b34610248576020611179611173366128cf565b9061353a565b6040519015158152f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102485760403660031901126102485760206111796111e4612827565b602435906001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857366003190161024081126102485761024013610248576040516112838161295a565b600435815260243563ffffffff81168103610248576020820152604435604082015260643563ffffffff8116810361024857606082015260843563ffffffff8116810361024857608082015260a43563ffffffff811681036102485760a082015260c43560ff811681036102485760c082015260e43563ffffffff811681036102485760e0820152610104356001600160401b038116810361024857610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356101a08201526101c4356001600160a01b0381168103610248576101c08201526101e4356001600160a01b0381168103610248576101e0820152610204356001600160a01b038116810361024857610200820152610224356001600160401b038116810361024857816113ed9161022060209401527f000000000000000000000000000000000000000000000000000000000000000090613eb1565b604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610248576020611449366128cf565b6001600160a01b0361145e6101c08401612bd2565b16159182611473575b50506040519015158152f35b61147d9250613c78565b8280611467565b34610248575f36600319011261024857602060025460c01c604051908152f35b346102485736600319016102a08112610248576102401361024857610264356001600160401b038111610248576114df903690600401612878565b90610284356001600160401b0381168103610248576020926115049261024435612c05565b6115116040518092612911565bf35b346102485760203660031901126102485761152c612827565b5f61012060405161153c8161293e565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038060025460401c169116908110156116ce575f52600460205260405f20604051906115a48261293e565b805491828152600182015460208201908152600283015460408301906001600160401b038116825260608401948160401c63ffffffff16865260808501908260601c6001600160401b0316825260a086019260a01c6001600160401b03168352600301549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c63ffffffff168952610120019860a01c60ff1615158952604051998a525160208a0152516001600160401b031660408901525163ffffffff166060880152516001600160401b03166080870152516001600160401b031660a0860152516001600160401b031660c0850152516001600160401b031660e08401525163ffffffff1661010083015251151561012082015261014090f35b6329323fff60e01b5f5260045260245ffd5b346102485760406116f96116f3366128cf565b90612a6b565b825191825215156020820152f35b34610248575f3660031901126102485760206001600160401b0360025460401c16604051908152f35b34610248575f3660031901126102485760206001600160401b0360025460801c16604051908152f35b34610248575f3660031901126102485760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f366003190112610248577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036118d1576002546001600160401b038160801c166118c25760206118b07fe8c8cda86092d9db6a58ac85e9523bb591c7ae5d0b675b081748ac873cff7883926001600160401b0360801b4260801b16906001600160401b0360801b191617806002556001600160401b037f00000000000000000000000000000000000000000000000000000000000000009160801c1661291e565b6001600160401b0360405191168152a1005b630157f13960e71b5f5260045ffd5b630596787760e01b5f523360045260245ffd5b34610248576118f2366128cf565b906118fd8282612a6b565b91909115610a9f5761190e836129d0565b9061194a602085013580936001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b611a7e576001600160401b0361195f856129d0565b165f52600460205260ff600360405f20015460a01c16611a6d576119ae9061198a6040860186612a39565b90856001600160401b0360026119a26109018b6129d0565b015460601c1693612ffe565b92600a841015610a43578315611a5a576119ca6106e0826129d0565b6001600160401b034291161115610a57577f054843c28ffa5632a7cbe597b6b3cc1c479e419e0ece1bfc587bdb659ea2a04391611a516001600160401b03611a408482611a186040976129d0565b165f526008602052855f208560081c5f52602052855f20600160ff87161b81541790556129d0565b169583519283526020830190612911565ba361049a61379c565b8263012c13df60e41b5f5260045260245ffd5b6001600160401b03610a8c856129d0565b8263265c934760e21b5f5260045260245ffd5b34610248575f3660031901126102485760206040516110008152f35b34610248575f3660031901126102485760206001600160801b0360035416604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857611b746128a5565b6001600160a01b0381165f81815260208190526040902054918215611c1c575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af13d15611c17573d611be381612a1e565b90611bf16040519283612976565b81525f60203d92013e5b15611c0257005b633e6297ab60e21b5f5260045260245260445ffd5b611bfb565b50633a8d87ed60e11b5f5260045260245ffd5b3461024857602036600319011261024857611c48612827565b600254908160c01c906001600160401b038360401c1690611c6983836129fe565b6001600160401b0382811691161015611d47575091905b5b6001600160401b038116906001600160401b038416821080611d0f575b15611cba57506001600160401b0381146106ae57600101611c81565b6001600160c01b03831660c082901b6001600160c01b031916176002556040516001600160401b0390911681527f702d6ba463a9d19f67d6b3ada754d6fffa92a52b279940f1d8b709b29bca676790602090a1005b50815f52600460205260ff600360405f20015460a01c1680611c9e5750611d3581613635565b6001600160401b034291161115611c9e565b611d5291508261291e565b9190611c80565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857604036600319011261024857611db5612827565b6024356001600160401b03811161024857611dd4903690600401612878565b90611dde83613774565b60038101916001600160401b03835416611f085760209060646001600160401b03600285015460a01c1686604051978894859363041a129160e11b8552600485015260406024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108ad575f93611ecd575b507fc8c37bab5a1fb62ad9d3e35e8c110e6d2a5fd7536ac078b8539c3cf4dc8039619260209260016001600160401b0393019182558280421616831982541617905554936040519485521692a2005b9092506020813d602011611f00575b81611ee960209383612976565b810103126102485751916001600160401b03611e7e565b3d9150611edc565b6001600160401b03856302749aed60e61b5f521660045260245ffd5b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f3660031901126102485760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248576102803660031901126102485760043561024036602319011261024857610264356001600160401b038111610248578060040191813603608060031982011261024857815f52600560205260405f20916024840135835463ffffffff8160401c168083105f146122de57505f955b612026886129d0565b6001600160401b038084169116148015906122cb575b6122b4576001600160401b038260601c168042116122a25750612061610901896129d0565b906120967f000000000000000000000000000000000000000000000000000000000000000061209136602461340b565b613eb1565b956120a4604483018b612a39565b6120ad81612a1e565b906120bb6040519283612976565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f8352896021830152604182015260418152612100606182612976565b5190209163ffffffff600285015460401c1691606482013590602219018112156102485701600401803591906001600160401b03831161024857602001908260051b3603821361024857866121549461383a565b90540361227a576001600160401b0361216c886129d0565b165f526004602052600360405f20019560ff875460a01c1661226957855463ffffffff60a01b191660a092831c63ffffffff928316191690921b63ffffffff60a01b1691909117855594957f38cbd674a4a3c13da56aae2819b967da7d23128b7a83dd8ee37dee1600ac9aff916040916001600160401b03906121ee906129d0565b169482519182526020820152a35460a01c161561220757005b63ffffffff815460801c165f190163ffffffff81116106ae57815463ffffffff60801b191660809190911b63ffffffff60801b1617815580546fffffffffffffffff000000000000000019164260401b67ffffffffffffffff60401b16179055005b6001600160401b03610a8c896129d0565b506001600160401b0361228c876129d0565b63f948484b60e01b5f521660045260245260445ffd5b633cf7c22d60e11b5f5260045260245ffd5b8284638ad47ed960e01b5f5260045260245260445ffd5b5063ffffffff878360a01c16161561203c565b6122ea60019184612997565b1b9561201d565b346102485760a03660031901126102485761230a612827565b60243561231561283d565b906064359163ffffffff83169182840361024857608435937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036118d157600254946001600160401b03808760401c1697169680880361262e575060015480840361261857506001600160401b038616926001600160401b038516938085036126025750851580156125f7575b6125e4576001600160801b03600354166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908181106125d05750506001600160401b038760801c168015159081612592575b506118c257612457866001600160401b039260405160208101918c835260408201528760608201528260808201528560a082015260a0815261244a60c082612976565b519020968760015561291e565b169460018801936001600160401b0385116106ae577f07694a67a65f712dc672c47a76a8d24e01f6d67c9d592bd097c99a6fb9ea57cd9760a09767ffffffffffffffff60401b6001600160401b039760401b16916001600160801b03191617176002556125746124e97f000000000000000000000000000000000000000000000000000000000000000087431661291e565b80958b5f52600460205261252b600260405f208881550191858a19845416178355829063ffffffff60401b82549160401b169063ffffffff60401b1916179055565b805442891660601b67ffffffffffffffff60601b166fffffffffffffffffffffffffffffffff60601b199091161760a09290921b67ffffffffffffffff60a01b16919091179055565b604051958652602086015260408501526060840152166080820152a2005b6001600160401b0391506125c7907f00000000000000000000000000000000000000000000000000000000000000009061291e565b16421189612407565b620155b560e01b5f5260045260245260445ffd5b85631391be4960e21b5f5260045260245ffd5b5061100086116123ac565b8463717e228960e11b5f5260045260245260445ffd5b83637c5f784160e11b5f5260045260245260445ffd5b87635edd899960e11b5f5260045260245260445ffd5b34610248576020366003190112610248576004355f526009602052602060ff60405f2054166040519015158152f35b34610248575f366003190112610248576002546001600160401b038160801c168015612790577f0000000000000000000000000000000000000000000000000000000000000000906001600160401b036126cd838361291e565b16421061276b57826001600160401b038160401c169060c01c0361275c577fe60425f1eb46d95b991a2e37aff36c14be44a39e090af8958f80f22d02ccd14a60206003546001600160801b038116906001600160801b031916600355612753817f0000000000000000000000000000000000000000000000000000000000000000613728565b604051908152a1005b633921e40160e01b5f5260045ffd5b6001600160401b039161277d9161291e565b63d606d83f60e01b5f521660045260245ffd5b630f1b09f960e11b5f5260045ffd5b34610248575f366003190112610248576020600654604051908152f35b34610248576020366003190112610248576020906127d8612827565b600254906001600160401b038260c01c9260401c1682149182156127ff575b505015158152f35b9091505f52600483526001600160401b0380600260405f20015460601c1691161083806127f7565b600435906001600160401b038216820361024857565b604435906001600160401b038216820361024857565b35906001600160401b038216820361024857565b359063ffffffff8216820361024857565b9181601f84011215610248578235916001600160401b038311610248576020838186019501011161024857565b600435906001600160a01b038216820361024857565b35906001600160a01b038216820361024857565b906003198201610260811261024857610240136102485760049161024435906001600160401b0382116102485760809082900360031901126102485760040190565b90600a821015610a435752565b906001600160401b03809116911601906001600160401b0382116106ae57565b61014081019081106001600160401b0382111761105257604052565b61024081019081106001600160401b0382111761105257604052565b90601f801991011681019081106001600160401b0382111761105257604052565b919082039182116106ae57565b6024356001600160401b03811681036102485790565b6044356001600160401b03811681036102485790565b356001600160401b03811681036102485790565b9063ffffffff8091169116039063ffffffff82116106ae57565b906001600160401b03809116911603906001600160401b0382116106ae57565b6001600160401b03811161105257601f01601f191660200190565b903590601e198136030182121561024857018035906001600160401b0382116102485760200191813603831361024857565b919091612aaa612a7d610901856129d0565b916120917f000000000000000000000000000000000000000000000000000000000000000091369061340b565b92612ab86040820182612a39565b612ac181612a1e565b90612acf6040519283612976565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f8352866021830152604182015260418152612b14606182612976565b51902063ffffffff600284015460401c16906060830135601e1984360301811215610248578301918235926001600160401b03841161024857602001918360051b36038313610248576020612b6b9501359061383a565b90541490565b51906001600160401b038216820361024857565b3563ffffffff811681036102485790565b90816020910312610248575180151581036102485790565b919082018092116106ae57565b6101e4356001600160a01b03811681036102485790565b356001600160a01b03811681036102485790565b9081602091031261024857516001600160a01b03811681036102485790565b604051633dd8a00760e01b8152600480359082018190529493919291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ad575f90612fbe575b6001600160401b0316801591508115612fab575b50612fa0576024359063ffffffff821690818314159081610248576020604491604051928380926377a3f66960e11b82528d60048301528760248301525afa9081156108ad575f91612f81575b5015612f74576064359263ffffffff841680851415806102485781158015612f56575b8015612f38575b8015612f25575b612f15576084359063ffffffff82168203610248576102485785612d18916129e4565b9060a43563ffffffff8116928382036102485763ffffffff84911611968715612ef3575b50505050505050612ee95760c43560ff811680910361024857600210612edf5760e43563ffffffff8116808203610248576340000000915011612ed5576001600160a01b0392612d8c929061394f565b168015908115612eb5575b50612eae57610204356001600160a01b0381169290919083830361024857604051636725205b60e01b8152600481019490945260248401526001600160401b0316604483018190529190506020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108ad575f91612e8f575b506001600160a01b031615612e8957610224356001600160401b03811680820361024857612e7b91506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612bae565b10612e84575f90565b600990565b50600890565b612ea8915060203d602011610a2657610a178183612976565b5f612e22565b5050600790565b610204356001600160a01b0381169250828103610248575014155f612d97565b5050505050600690565b5050505050600590565b5050505050600490565b612f0294959697505050612bae565b916102485750115f808080808080612d3c565b5050505050505050505050600390565b5083610248576301000000851015612cf5565b5060843563ffffffff811694508481036102485750845f9411612cee565b50505f60843563ffffffff8116908181036102485750821015612ce7565b5050505050505050600290565b612f9a915060203d6020116108a6576108988183612976565b5f612cc4565b505050505050600190565b90506001600160401b038616105f612c77565b506020813d602011612ff6575b81612fd860209383612976565b8101031261024857612ff16001600160401b0391612b71565b612c63565b3d9150612fcb565b604051633dd8a00760e01b8152813560048201819052959194919391907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108ad575f906133cb575b6001600160401b03168015915081156133b8575b506133ac5763ffffffff60208088019260448a61308c86612b85565b9260405195869485936377a3f66960e11b855260048501521660248301525afa9081156108ad575f9161338d575b501561338157606086019063ffffffff6130d383612b85565b1615801561335b575b8015613336575b801561331a575b61330d5761310c6130fd60808901612b85565b61310684612b85565b906129e4565b60a088019063ffffffff8061312084612b85565b169116119283156132d2575b5050506132c75760c085013560ff8116809103610248576002106132bc57634000000063ffffffff61316060e08801612b85565b16116132b1576001600160a01b0392613179929061394f565b168015908115613291575b50613289576001600160401b039061319f6102008401612bd2565b604051636725205b60e01b81526001600160a01b03918216600482015260248101959095529116604484018190529290602090829060649082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ad575f9161326a575b506001600160a01b031615613263576001600160401b03613232610220612e7b93016129d0565b166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612bae565b5050600890565b613283915060203d602011610a2657610a178183612976565b5f61320b565b505050600790565b90506001600160a01b036132a86102008501612bd2565b1614155f613184565b505050505050600690565b505050505050600590565b505050505050600490565b63ffffffff92935061330391836132f6816132ef6132fd95612b85565b1692612b85565b1690612bae565b92612b85565b16105f808061312c565b5050505050505050600390565b50630100000063ffffffff61332e83612b85565b1610156130ea565b5061334360808801612b85565b63ffffffff8061335284612b85565b169116116130e3565b5061336582612b85565b63ffffffff8061337760808b01612b85565b16911610156130dc565b50505050505050600290565b6133a6915060203d6020116108a6576108988183612976565b5f6130ba565b50505050505050600190565b90506001600160401b038616105f613070565b506020813d602011613403575b816133e560209383612976565b81010312610248576133fe6001600160401b0391612b71565b61305c565b3d91506133d8565b919082610240910312610248576040516134248161295a565b80928035825261343660208201612867565b60208301526040810135604083015261345160608201612867565b606083015261346260808201612867565b608083015261347360a08201612867565b60a083015260c08101359060ff821682036102485761022061353591819360c08601526134a260e08201612867565b60e08601526134b46101008201612853565b6101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526101a08101356101a08601526135036101c082016128bb565b6101c08601526135166101e082016128bb565b6101e086015261352961020082016128bb565b61020086015201612853565b910152565b906135458183612a6b565b9190911580156135de575b80156135b1575b6135aa5761356c81604061357d930190612a39565b6001600160a01b039390919061394f565b16801515918261358c57505090565b9091506001600160a01b03906135a59061020001612bd2565b161490565b5050505f90565b506001600160401b036135c3826129d0565b165f52600460205260ff600360405f20015460a01c16613557565b506136226135eb826129d0565b6020830135906001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b613550565b5f1981146106ae5760010190565b613640600391613774565b01546001600160401b038116801580156136c6575b80156136b9575b6136ac576136a29160401c6001600160401b031690808211156136a557505b7f00000000000000000000000000000000000000000000000000000000000000009061291e565b90565b905061367b565b50506001600160401b0390565b5060ff8260a01c1661365c565b5063ffffffff8260801c161515613655565b8015613725577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f2061371a828254612bae565b9055604051908152a2565b50565b81156137705760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f2061371a828254612bae565b5050565b6001600160401b038060025460401c169116908110156116ce575f52600460205260405f2090565b6003546137e86137e36f7fffffffffffffffffffffffffffffff6001600160801b038416936001600160801b0319811660035560011c166137dd8133613728565b83612997565b6136d8565b6040519081527f571a1dd4ebe22d48f4727c7a38bb6d08ebd461a29fbb1b9dcf578f96a8f5c39960203392a2565b91908110156138265760051b0190565b634e487b7160e01b5f52603260045260245ffd5b949293909482861015613938575f925b806001851b1061392857508282036139125794929391905f925b828410613872575050505050565b9091929493956001908188881c16155f146138d0576103996138c0613898898787613816565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b5190205b96949501929190613864565b61039961390a6138e1898787613816565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b5190206138c4565b50630602a2fd60e51b5f5260045260245260445ffd5b9261393290613627565b9261384a565b82866394666f0d60e01b5f5260045260245260445ffd5b90604183036135aa57826020116102485780359183604011610248576020820135937f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a085116139d35760401015613826576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa156108ad575f5190565b50505050505f90565b6139e7816024612a6b565b919091158015613c66575b613c60576139ff816129d0565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101929092526060826064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156108ad575f5f915f94613bff575b5063ffffffff166135aa57613a906106e06001600160401b03936129d0565b9082821683821611613bf7575b501690814210908115613bce575b50613bc9576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690610224359081169081810361024857506040519063636f35d360e01b82526004820152602081602481855afa80156108ad576020915f91613bac575b5060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ad575f90613b6c575b6001600160401b039150168015918215613b6657505090565b10919050565b506020813d602011613ba4575b81613b8660209383612976565b8101031261024857613b9f6001600160401b0391612b71565b613b4d565b3d9150613b79565b613bc39150823d8411610a2657610a178183612976565b5f613b18565b505f90565b6001600160401b03915016818115159182613bec575b50505f613aab565b11159050815f613be4565b90505f613a9d565b935050506060823d606011613c58575b81613c1c60609383612976565b8101031261024857815163ffffffff811681036102485763ffffffff613c506040613c4960208701612b71565b9501612b71565b939190613a71565b3d9150613c0f565b50505f90565b50613c736135eb826129d0565b6139f2565b613c828282612a6b565b929092158015613e9f575b6135aa57613c9a816129d0565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101939093526060836064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108ad575f5f915f95613e3e575b5063ffffffff16613e3657613d2b6106e06001600160401b03936129d0565b9082821683821611613e2e575b501691824210908115613e05575b50613c60577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613d839061020001612bd2565b60405163636f35d360e01b81526001600160a01b039091166004820152602081602481855afa80156108ad576020915f91613bac575060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108ad575f90613b6c576001600160401b039150168015918215613b6657505090565b6001600160401b03915016828115159182613e23575b50505f613d46565b11159050825f613e1b565b90505f613d38565b505050505f90565b945050506060833d606011613e97575b81613e5b60609383612976565b8101031261024857825163ffffffff811681036102485763ffffffff613e8f6040613e8860208801612b71565b9601612b71565b949190613d0c565b3d9150613e4e565b50613eac6135eb826129d0565b613c8d565b614026610399916040516001600160401b0361022060208301937f3ce418d98a788a7574b45367f7319645b76aa64c1a53b320ecc144f9b67bbfbe85528051604085015263ffffffff60208201511660608501526040810151608085015263ffffffff60608201511660a085015263ffffffff60808201511660c085015263ffffffff60a08201511660e085015260ff60c08201511661010085015263ffffffff60e08201511661012085015282610100820151166101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c08501526101a08101516101e085015260018060a01b036101c08201511661020085015260018060a01b036101e0820151168285015260018060a01b03610200820151166102408501520151166102608201526102608152613ffc61028082612976565b519020604051928391602083019586909160429261190160f01b8352600283015260228201520190565b5190209056fea164736f6c6343000825000a' as const
