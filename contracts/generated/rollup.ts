// Written by contracts/build.ts from src/Rollup.sol. Change that and run: npm run contracts
/** The ABI of Rollup. */
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

/** What deploys Rollup; constructor arguments go behind it. */
export const rollupBytecode =
  '0x610220806040523461046d578061442e803803809161001e8285610485565b8339810103610240811261046d576101c01361046d57604051906101c082016001600160401b038111838210176104715760405280516001600160a01b0381169081810361046d578352610074602083016104a8565b9160208401928352610088604082016104a8565b6040850190815261009b606083016104a8565b90606086019182526100af608084016104a8565b9460808701938685526100c460a082016104a8565b60a08901526100d560c082016104a8565b60c08901526100e660e082016104a8565b60e08901526100f861010082016104bc565b61010089015261010b61012082016104bc565b61012089015261011e61014082016104bc565b61014089015261013161016082016104bc565b61016089015261014461018082016104bc565b9661018089019780895261015b6101a084016104bc565b6101a08b019081526101c0840151909a90916001600160a01b038316830361046d576101e0850151936001600160a01b038516850361046d57610200860151956001600160a01b038716870361046d576102206101b891016104a8565b9a1591821561045b575b508115610449575b5061043a57516001600160a01b0316608090815260a091825260c09283523360e0526101009390935292516001600160401b0390811661012052935184166101405293518316610160529351909116610180526101a09390935292516001600160801b039081166101c05293519093166101e052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f602082019081527f612ec94e0c45a0005e747e2ca9bc8774b44ff238d5ef4898d5e4773c3ec36f07928201929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524694810194909452308483015290835291906102d49082610485565b51902061020052604051613f5d90816104d182396080518181816103d60152818161177b01528181611a480152818161228b015261265e015260a05181818161139301528181612b530152612f4c015260c05181818161099a01528181610cd801528181612d190152818161310a015281816139de0152613c71015260e051818181610b800152818161395a0152613bf501526101005181818161078501528181611a8c0152611da601526101205181818161104701528181611cd801526135b10152610140518181816111c1015281816124cf01528181612d84015261316c015261016051818181610e9601526117450152610180518181816107f801528181611157015261240f01526101a05181818161181101528181611ea301526125c801526101c0518181816116f7015261231901526101e051818181610d750152611edc0152610200518181816103640152818161135101528181611fc801526129b20152f35b633223900b60e21b5f5260045ffd5b6001600160401b03161590505f6101ca565b6001600160801b03161591505f6101c2565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761047157604052565b51906001600160401b038216820361046d57565b51906001600160801b038216820361046d5756fe6080806040526004361015610012575f80fd5b5f3560e01c908162452aab146126eb5750806303b2bf8e146126ce57806303e026b3146125a057806305d94a821461257157806308889dc01461224d57806313e6ae9314611f0b578063168799ec14611ec75780632838863014611e845780633283687514611cfc578063461645bf14611cb95780634b9ba44614611b8f57806351cff8d914611abb57806359659e9014611a775780635c1bba3814611a3357806364c9ec6f14611a0b57806377163c1d146119ef578063778abd241461186e5780637f8e3b4e14611769578063807f248d1461172657806380f323a7146116e257806383c8d9cd146116b9578063848202fe14611690578063853404c014611669578063857553cc1461149c578063894e1e6e1461142d5780638f7758391461140d57806397c12a8b146113c25780639986df2c1461137e578063a301fe07146111e5578063a3c41a10146111a2578063a7d9a4d41461117b578063b1d95f4c14611138578063b52771ba14611115578063b9a51a8e146110ef578063c1456e0a14610d07578063cabb62f014610cc3578063cfe70f7114610baf578063d4c5b25214610b6b578063d502c2e014610ac1578063d86633db146108ca578063ddefc96414610723578063df18e047146106ec578063e93e87af146106b8578063eec1a39114610631578063f04863ad14610617578063f62de828146105b8578063faf07bda1461024c5763fe3e8cfb1461022b575f80fd5b34610248575f366003190112610248576020600154604051908152f35b5f80fd5b3461024857366003190160e0811261024857606013610248576064356001600160401b038111610248576102849036906004016127a7565b6084356001600160401b0381168082036102485760a4359060c435906001600160401b0382116102485736602383011215610248578160040135936001600160401b038511610248573660248660051b850101116102485760405196602088017f0773578667bc6b52df9f9e4c6c4001840970963dcdda5a677750a787be764cc78152600435988960408201526024356001600160401b0381168091036102485760608201526001600160401b0361033a61276c565b1660808201526080815261034f60a0826128a5565b51902060405161190160f01b602082019081527f0000000000000000000000000000000000000000000000000000000000000000602283015260428201929092526103a781606281015b03601f1981018352826128a5565b51902096875f52600960205260ff60405f2054166105a5576001600160a01b03916103d391908961387d565b167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168103610593575061040d6128d3565b6002546001600160401b039081169116106104bf5750505050506001600160401b036104376128e9565b1642111561049c575b5f52600960205260405f20600160ff198254161790557f2cc97e981abb9466667090ae15fd0060f1f1f52db3b6f2adbfff75b5ccc13aa060206001600160401b036104896128d3565b1692604051908152a261049a6136d0565b005b6001600160401b036104ac6128d3565b634f59698760e01b5f521660045260245ffd5b6104c8906136a8565b6104d06128d3565b946001600160401b03600283015496818816918291161061057c579060246001600160401b0361050a61051e946105056128d3565b61292d565b16950163ffffffff8860401c168688613768565b90540361056757505083149081610546575b5015610440576001600160401b036104ac6128d3565b90506001600160401b03806105596128e9565b169160601c16111583610530565b63f948484b60e01b5f5260045260245260445ffd5b8363f948484b60e01b5f526004525f60245260445ffd5b63733bea7160e01b5f5260045260245ffd5b8763265c934760e21b5f5260045260245ffd5b34610248576020366003190112610248576004355f526005602052608060405f205463ffffffff604051916001600160401b0381168352818160401c1660208401526001600160401b038160601c16604084015260a01c166060820152f35b34610248575f366003190112610248576020604051818152f35b5f366003190112610248576003546001600160801b03808216348216019081116106a4576001600160801b03166001600160801b03199190911681176003556040805134815260208101929092527ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d91a1005b634e487b7160e01b5f52601160045260245ffd5b346102485760203660031901126102485760206106db6106d6612756565b613569565b6001600160401b0360405191168152f35b34610248576020366003190112610248576001600160a01b0361070d6127d4565b165f525f602052602060405f2054604051908152f35b346102485760203660031901126102485761073c612756565b610745816136a8565b6001600160401b036003820154166108ae576002018054604051633387995b60e21b815260a09190911c6001600160401b031660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108a3575f91610874575b50156108585760206001600160401b03807f3f94745a5c650f29c8aa9238b68d363aaaee28eb71724bdee33f6b59582236519361084761081f7f000000000000000000000000000000000000000000000000000000000000000084431661284d565b825467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16178255565b5460a01c16936040519485521692a2005b6001600160401b0382630394db9960e31b5f521660045260245ffd5b610896915060203d60201161089c575b61088e81836128a5565b810190612ac5565b836107bd565b503d610884565b6040513d5f823e3d90fd5b6001600160401b03826302749aed60e61b5f521660045260245ffd5b34610248576108d8366127fe565b906108e3828261299a565b91909115610a95576108fc6108f7846128ff565b6136a8565b9260ff600385015460a01c16610a71576109186106d6826128ff565b6001600160401b034291161115610a4d5761093a816040610953930190612968565b6001600160401b03600287015460601c16918585612f2d565b600a811015610a395780610a23575061020061096f9101612b01565b60405163636f35d360e01b81526001600160a01b0391821660048201529290602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108a3576060935f926109ef575b5060010154604080519384526001600160a01b03909216602084015290820152f35b6001919250610a159060203d602011610a1c575b610a0d81836128a5565b810190612b15565b91906109cd565b503d610a03565b8263c05fc6bd60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b610a5e6001600160401b03916128ff565b6305bd3a4960e51b5f521660045260245ffd5b610a826001600160401b03916128ff565b633700971960e01b5f521660045260245ffd5b6020836001600160401b03610aa9826128ff565b63f948484b60e01b5f5216600452013560245260445ffd5b346102485761028036600319011261024857610adb6127d4565b6102403660231901126102485761026435906001600160401b0382116102485760806003198336030112610248576020916001600160a01b03610b1c612aea565b1615918215610b4b575b5081610b38575b506040519015158152f35b610b459150600401613900565b82610b2d565b909150610b56612aea565b6001600160a01b039081169116149083610b26565b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857600435805f52600560205260405f209081546001600160401b038160601c168015610cb05763ffffffff8260a01c1615610c905780421115610c7e57506001600160401b031691825f526004602052600360405f2001805460ff8160a01c16610c6b5760ff60a01b1916600160a01b179055549091506001600160401b03167f4d7ba62fcfe5794b2ab1db181d99e3ce52ce9618507ea8e1b430bbb493ee05825f80a361049a6136d0565b84633700971960e01b5f5260045260245ffd5b63c328529b60e01b5f5260045260245ffd5b5063ffffffff91638ad47ed960e01b5f5260045260401c1660245260445ffd5b82637be6058560e01b5f5260045260245ffd5b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b606036600319011261024857610d1b612756565b60243563ffffffff81168082036102485760443563ffffffff81169283820361024857610d47856136a8565b93600385019485549060ff8260a01c166110d357828610908115916110bc575b5080156110a3575b61108c577f00000000000000000000000000000000000000000000000000000000000000006001600160801b031663ffffffff610dac8587612913565b16908181029181830414901517156106a45780340361107657506001600160401b03168015159081611037575b5061101b5793946001600160401b031693815b63ffffffff811682811015610e7157600160ff83161b90875f52600760205260405f209063ffffffff62ffffff8560081c161691825f526020528260405f205416610e5f57509160019163ffffffff93895f52600760205260405f20905f5260205260405f209081541790550116610dec565b631ac51df360e21b5f5260045260245ffd5b505084908685600163ffffffff610eca60065497610e8e8961355b565b600655610ec47f00000000000000000000000000000000000000000000000000000000000000006001600160401b03421661284d565b99612913565b161b5f1981019081116106a45760405190608082018281106001600160401b0382111761100757604090815286835260208084018581526001600160401b039a8b1685840181815263ffffffff95861660608089019182525f8e8152600590965294869020975188549451925191519190951b67ffffffffffffffff60601b169190951b63ffffffff60401b1693909c166001600160c01b031990921691909117919091179990991760a09190911b63ffffffff60a01b1617909155825460801c8116600101919082116106a4576020968694610fe66060947f26b08854d0551740464e059f3a80ebd1af5685b04745a335e08b2cec394d4ec1969081549063ffffffff60801b9060801b169063ffffffff60801b1916179055565b610fef3461360c565b604051928352888301526040820152a3604051908152f35b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03866305bd3a4960e51b5f521660045260245ffd5b6001600160401b03915061106c907f00000000000000000000000000000000000000000000000000000000000000009061284d565b1642101587610dd9565b63312b003360e01b5f523460045260245260445ffd5b50836331de2c3d60e01b5f5260045260245260445ffd5b50602063ffffffff6110b58587612913565b1611610d6f565b63ffffffff91506002015460401c16821188610d67565b6001600160401b0388633700971960e01b5f521660045260245ffd5b34610248575f3660031901126102485760206001600160401b0360025416604051908152f35b3461024857602061112e611128366127fe565b9061349a565b6040519015158152f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857604036600319011261024857602061112e611199612756565b60243590613469565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248573660031901610240811261024857610240136102485760405161120c81612889565b600435815260243563ffffffff81168103610248576020820152604435604082015260643563ffffffff8116810361024857606082015260843563ffffffff8116810361024857608082015260a43563ffffffff811681036102485760a082015260c43560ff811681036102485760c082015260e43563ffffffff811681036102485760e0820152610104356001600160401b038116810361024857610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a4356101a08201526101c4356001600160a01b0381168103610248576101c08201526101e4356001600160a01b0381168103610248576101e0820152610204356001600160a01b038116810361024857610200820152610224356001600160401b038116810361024857816113769161022060209401527f000000000000000000000000000000000000000000000000000000000000000090613dd5565b604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102485760206113d2366127fe565b6001600160a01b036113e76101c08401612b01565b161591826113fc575b50506040519015158152f35b6114069250613b9c565b82806113f0565b34610248575f36600319011261024857602060025460c01c604051908152f35b346102485736600319016102a08112610248576102401361024857610264356001600160401b038111610248576114689036906004016127a7565b90610284356001600160401b03811681036102485760209261148d9261024435612b34565b61149a6040518092612840565bf35b34610248576020366003190112610248576114b5612756565b5f6101206040516114c58161286d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526001600160401b038060025460401c16911690811015611657575f52600460205260405f206040519061152d8261286d565b805491828152600182015460208201908152600283015460408301906001600160401b038116825260608401948160401c63ffffffff16865260808501908260601c6001600160401b0316825260a086019260a01c6001600160401b03168352600301549560c08601936001600160401b038816855260e08701958860401c6001600160401b031687526101008801978960801c63ffffffff168952610120019860a01c60ff1615158952604051998a525160208a0152516001600160401b031660408901525163ffffffff166060880152516001600160401b03166080870152516001600160401b031660a0860152516001600160401b031660c0850152516001600160401b031660e08401525163ffffffff1661010083015251151561012082015261014090f35b6329323fff60e01b5f5260045260245ffd5b3461024857604061168261167c366127fe565b9061299a565b825191825215156020820152f35b34610248575f3660031901126102485760206001600160401b0360025460401c16604051908152f35b34610248575f3660031901126102485760206001600160401b0360025460801c16604051908152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f366003190112610248577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185b576002546001600160401b038160801c1661184c57602061183a7fe8c8cda86092d9db6a58ac85e9523bb591c7ae5d0b675b081748ac873cff7883926001600160401b0360801b4260801b16906001600160401b0360801b191617806002556001600160401b037f00000000000000000000000000000000000000000000000000000000000000009160801c1661284d565b6001600160401b0360405191168152a1005b630157f13960e71b5f5260045ffd5b630596787760e01b5f523360045260245ffd5b346102485761187c366127fe565b90611887828261299a565b91909115610a9557611898836128ff565b906118a860208501358093613469565b6119dc576001600160401b036118bd856128ff565b165f52600460205260ff600360405f20015460a01c166119cb5761190c906118e86040860186612968565b90856001600160401b0360026119006108f78b6128ff565b015460601c1693612f2d565b92600a841015610a395783156119b8576119286106d6826128ff565b6001600160401b034291161115610a4d577f054843c28ffa5632a7cbe597b6b3cc1c479e419e0ece1bfc587bdb659ea2a043916119af6001600160401b0361199e84826119766040976128ff565b165f526008602052855f208560081c5f52602052855f20600160ff87161b81541790556128ff565b169583519283526020830190612840565ba361049a6136d0565b8263012c13df60e41b5f5260045260245ffd5b6001600160401b03610a82856128ff565b8263265c934760e21b5f5260045260245ffd5b34610248575f3660031901126102485760206040516110008152f35b34610248575f366003190112610248576003546040516001600160801b039091168152602090f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461024857602036600319011261024857611ad46127d4565b6001600160a01b0381165f81815260208190526040902054918215611b7c575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af13d15611b77573d611b438161294d565b90611b5160405192836128a5565b81525f60203d92013e5b15611b6257005b633e6297ab60e21b5f5260045260245260445ffd5b611b5b565b50633a8d87ed60e11b5f5260045260245ffd5b3461024857602036600319011261024857611ba8612756565b600254908160c01c906001600160401b038360401c1690611bc9838361292d565b6001600160401b0382811691161015611ca7575091905b5b6001600160401b038116906001600160401b038416821080611c6f575b15611c1a57506001600160401b0381146106a457600101611be1565b6001600160c01b03831660c082901b6001600160c01b031916176002556040516001600160401b0390911681527f702d6ba463a9d19f67d6b3ada754d6fffa92a52b279940f1d8b709b29bca676790602090a1005b50815f52600460205260ff600360405f20015460a01c1680611bfe5750611c9581613569565b6001600160401b034291161115611bfe565b611cb291508261284d565b9190611be0565b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024857604036600319011261024857611d15612756565b6024356001600160401b03811161024857611d349036906004016127a7565b90611d3e836136a8565b60038101916001600160401b03835416611e685760209060646001600160401b03600285015460a01c1686604051978894859363041a129160e11b8552600485015260406024850152816044850152848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108a3575f93611e2d575b507fc8c37bab5a1fb62ad9d3e35e8c110e6d2a5fd7536ac078b8539c3cf4dc8039619260209260016001600160401b0393019182558280421616831982541617905554936040519485521692a2005b9092506020813d602011611e60575b81611e49602093836128a5565b810103126102485751916001600160401b03611dde565b3d9150611e3c565b6001600160401b03856302749aed60e61b5f521660045260245ffd5b34610248575f3660031901126102485760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610248575f366003190112610248576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610248576102803660031901126102485760043561024036602319011261024857610264356001600160401b038111610248578060040191813603608060031982011261024857815f52600560205260405f20916024840135835463ffffffff8160401c168083105f1461223a57505f955b611f87886128ff565b6001600160401b03808416911614801590612227575b612210576001600160401b038260601c168042116121fe5750611fc26108f7896128ff565b90611ff77f0000000000000000000000000000000000000000000000000000000000000000611ff236602461333a565b613dd5565b95612005604483018b612968565b61200e8161294d565b9061201c60405192836128a5565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f83528960218301526041820152604181526120616061826128a5565b5190209163ffffffff600285015460401c1691606482013590602219018112156102485701600401803591906001600160401b03831161024857602001908260051b3603821361024857866120b594613768565b9054036121d6576001600160401b036120cd886128ff565b165f526004602052600360405f20019560ff875460a01c166121c557855463ffffffff60a01b191660a092831c63ffffffff928316191690921b63ffffffff60a01b1691909117855594957f38cbd674a4a3c13da56aae2819b967da7d23128b7a83dd8ee37dee1600ac9aff916040916001600160401b039061214f906128ff565b169482519182526020820152a35460a01c161561216857005b63ffffffff815460801c165f190163ffffffff81116106a457815463ffffffff60801b191660809190911b63ffffffff60801b16178155805467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b16179055005b6001600160401b03610a82896128ff565b506001600160401b036121e8876128ff565b63f948484b60e01b5f521660045260245260445ffd5b633cf7c22d60e11b5f5260045260245ffd5b8284638ad47ed960e01b5f5260045260245260445ffd5b5063ffffffff878360a01c161615611f9d565b612246600191846128c6565b1b95611f7e565b346102485760a036600319011261024857612266612756565b60243561227161276c565b906064359163ffffffff83169182840361024857608435937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361185b57600254946001600160401b03808760401c1697169680880361255b575060015480840361254557506001600160401b038616926001600160401b0385169380850361252f575085158015612524575b612511576003546001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811691168181106124fd5750506001600160401b038760801c1680151590816124bf575b5061184c576123ac866001600160401b039260405160208101918c835260408201528760608201528260808201528560a082015260a0815261239f60c0826128a5565b519020968760015561284d565b169460018801936001600160401b0385116106a4577f07694a67a65f712dc672c47a76a8d24e01f6d67c9d592bd097c99a6fb9ea57cd9760a0976001600160401b03968760401b9060401b169160018060801b03191617176002556124a16124367f000000000000000000000000000000000000000000000000000000000000000087431661284d565b5f8b81526004602052604090819020868155600201805467ffffffffffffffff60a01b60a085901b16600160401b600160e01b03198b199092168717919091169890921b63ffffffff60401b169790971767ffffffffffffffff60601b428a1660601b161717909555565b604051958652602086015260408501526060840152166080820152a2005b6001600160401b0391506124f4907f00000000000000000000000000000000000000000000000000000000000000009061284d565b1642118961235c565b620155b560e01b5f5260045260245260445ffd5b85631391be4960e21b5f5260045260245ffd5b506110008611612308565b8463717e228960e11b5f5260045260245260445ffd5b83637c5f784160e11b5f5260045260245260445ffd5b87635edd899960e11b5f5260045260245260445ffd5b34610248576020366003190112610248576004355f526009602052602060ff60405f2054166040519015158152f35b34610248575f366003190112610248576002546001600160401b038160801c1680156126bf577f0000000000000000000000000000000000000000000000000000000000000000906001600160401b036125fa838361284d565b16421061269a57826001600160401b038160401c169060c01c0361268b57600380546001600160801b031981169091557fe60425f1eb46d95b991a2e37aff36c14be44a39e090af8958f80f22d02ccd14a906020906001600160801b0316612682817f000000000000000000000000000000000000000000000000000000000000000061365c565b604051908152a1005b633921e40160e01b5f5260045ffd5b6001600160401b03916126ac9161284d565b63d606d83f60e01b5f521660045260245ffd5b630f1b09f960e11b5f5260045ffd5b34610248575f366003190112610248576020600654604051908152f35b3461024857602036600319011261024857602090612707612756565b600254906001600160401b038260c01c9260401c16821491821561272e575b505015158152f35b9091505f52600483526001600160401b0380600260405f20015460601c169116108380612726565b600435906001600160401b038216820361024857565b604435906001600160401b038216820361024857565b35906001600160401b038216820361024857565b359063ffffffff8216820361024857565b9181601f84011215610248578235916001600160401b038311610248576020838186019501011161024857565b600435906001600160a01b038216820361024857565b35906001600160a01b038216820361024857565b906003198201610260811261024857610240136102485760049161024435906001600160401b0382116102485760809082900360031901126102485760040190565b90600a821015610a395752565b906001600160401b03809116911601906001600160401b0382116106a457565b61014081019081106001600160401b0382111761100757604052565b61024081019081106001600160401b0382111761100757604052565b90601f801991011681019081106001600160401b0382111761100757604052565b919082039182116106a457565b6024356001600160401b03811681036102485790565b6044356001600160401b03811681036102485790565b356001600160401b03811681036102485790565b9063ffffffff8091169116039063ffffffff82116106a457565b906001600160401b03809116911603906001600160401b0382116106a457565b6001600160401b03811161100757601f01601f191660200190565b903590601e198136030182121561024857018035906001600160401b0382116102485760200191813603831361024857565b9190916129d96129ac6108f7856128ff565b91611ff27f000000000000000000000000000000000000000000000000000000000000000091369061333a565b926129e76040820182612968565b6129f08161294d565b906129fe60405192836128a5565b8082526020820192368282011161024857815f9260209286378301015251902060405160208101915f8352866021830152604182015260418152612a436061826128a5565b51902063ffffffff600284015460401c16906060830135601e1984360301811215610248578301918235926001600160401b03841161024857602001918360051b36038313610248576020612a9a95013590613768565b90541490565b51906001600160401b038216820361024857565b3563ffffffff811681036102485790565b90816020910312610248575180151581036102485790565b919082018092116106a457565b6101e4356001600160a01b03811681036102485790565b356001600160a01b03811681036102485790565b9081602091031261024857516001600160a01b03811681036102485790565b604051633dd8a00760e01b8152600480359082018190529493919291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108a3575f90612eed575b6001600160401b0316801591508115612eda575b50612ecf576024359063ffffffff821690818314159081610248576020604491604051928380926377a3f66960e11b82528d60048301528760248301525afa9081156108a3575f91612eb0575b5015612ea3576064359263ffffffff841680851415806102485781158015612e85575b8015612e67575b8015612e54575b612e44576084359063ffffffff82168203610248576102485785612c4791612913565b9060a43563ffffffff8116928382036102485763ffffffff84911611968715612e22575b50505050505050612e185760c43560ff811680910361024857600210612e0e5760e43563ffffffff8116808203610248576340000000915011612e04576001600160a01b0392612cbb929061387d565b168015908115612de4575b50612ddd57610204356001600160a01b0381169290919083830361024857604051636725205b60e01b8152600481019490945260248401526001600160401b0316604483018190529190506020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108a3575f91612dbe575b506001600160a01b031615612db857610224356001600160401b03811680820361024857612daa91506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612add565b10612db3575f90565b600990565b50600890565b612dd7915060203d602011610a1c57610a0d81836128a5565b5f612d51565b5050600790565b610204356001600160a01b0381169250828103610248575014155f612cc6565b5050505050600690565b5050505050600590565b5050505050600490565b612e3194959697505050612add565b916102485750115f808080808080612c6b565b5050505050505050505050600390565b5083610248576301000000851015612c24565b5060843563ffffffff811694508481036102485750845f9411612c1d565b50505f60843563ffffffff8116908181036102485750821015612c16565b5050505050505050600290565b612ec9915060203d60201161089c5761088e81836128a5565b5f612bf3565b505050505050600190565b90506001600160401b038616105f612ba6565b506020813d602011612f25575b81612f07602093836128a5565b8101031261024857612f206001600160401b0391612aa0565b612b92565b3d9150612efa565b604051633dd8a00760e01b8152813560048201819052959194919391907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa80156108a3575f906132fa575b6001600160401b03168015915081156132e7575b506132db5763ffffffff60208088019260448a612fbb86612ab4565b9260405195869485936377a3f66960e11b855260048501521660248301525afa9081156108a3575f916132bc575b50156132b057606086019063ffffffff61300283612ab4565b1615801561328a575b8015613265575b8015613249575b61323c5761303b61302c60808901612ab4565b61303584612ab4565b90612913565b60a088019063ffffffff8061304f84612ab4565b16911611928315613201575b5050506131f65760c085013560ff8116809103610248576002106131eb57634000000063ffffffff61308f60e08801612ab4565b16116131e0576001600160a01b03926130a8929061387d565b1680159081156131c0575b506131b8576001600160401b03906130ce6102008401612b01565b604051636725205b60e01b81526001600160a01b03918216600482015260248101959095529116604484018190529290602090829060649082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108a3575f91613199575b506001600160a01b031615613192576001600160401b03613161610220612daa93016128ff565b166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612add565b5050600890565b6131b2915060203d602011610a1c57610a0d81836128a5565b5f61313a565b505050600790565b90506001600160a01b036131d76102008501612b01565b1614155f6130b3565b505050505050600690565b505050505050600590565b505050505050600490565b63ffffffff92935061323291836132258161321e61322c95612ab4565b1692612ab4565b1690612add565b92612ab4565b16105f808061305b565b5050505050505050600390565b50630100000063ffffffff61325d83612ab4565b161015613019565b5061327260808801612ab4565b63ffffffff8061328184612ab4565b16911611613012565b5061329482612ab4565b63ffffffff806132a660808b01612ab4565b169116101561300b565b50505050505050600290565b6132d5915060203d60201161089c5761088e81836128a5565b5f612fe9565b50505050505050600190565b90506001600160401b038616105f612f9f565b506020813d602011613332575b81613314602093836128a5565b810103126102485761332d6001600160401b0391612aa0565b612f8b565b3d9150613307565b9190826102409103126102485760405161335381612889565b80928035825261336560208201612796565b60208301526040810135604083015261338060608201612796565b606083015261339160808201612796565b60808301526133a260a08201612796565b60a083015260c08101359060ff821682036102485761022061346491819360c08601526133d160e08201612796565b60e08601526133e36101008201612782565b6101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526101a08101356101a08601526134326101c082016127ea565b6101c08601526134456101e082016127ea565b6101e086015261345861020082016127ea565b61020086015201612782565b910152565b6001916001600160401b038392165f52600860205260405f208160081c5f5260205260ff60405f205491161c161490565b906134a5818361299a565b91909115801561353e575b8015613511575b61350a576134cc8160406134dd930190612968565b6001600160a01b039390919061387d565b1680151591826134ec57505090565b9091506001600160a01b03906135059061020001612b01565b161490565b5050505f90565b506001600160401b03613523826128ff565b165f52600460205260ff600360405f20015460a01c166134b7565b5061355661354b826128ff565b602083013590613469565b6134b0565b5f1981146106a45760010190565b6135746003916136a8565b01546001600160401b038116801580156135fa575b80156135ed575b6135e0576135d69160401c6001600160401b031690808211156135d957505b7f00000000000000000000000000000000000000000000000000000000000000009061284d565b90565b90506135af565b50506001600160401b0390565b5060ff8260a01c16613590565b5063ffffffff8260801c161515613589565b8015613659577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3602061dead92835f525f825260405f2061364e828254612add565b9055604051908152a2565b50565b81156136a45760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f525f825260405f2061364e828254612add565b5050565b6001600160401b038060025460401c16911690811015611657575f52600460205260405f2090565b600380546001600160801b031981169091556001600160801b03811690613716906137119060011c60016001607f1b031661370b813361365c565b836128c6565b61360c565b6040519081527f571a1dd4ebe22d48f4727c7a38bb6d08ebd461a29fbb1b9dcf578f96a8f5c39960203392a2565b91908110156137545760051b0190565b634e487b7160e01b5f52603260045260245ffd5b949293909482861015613866575f925b806001851b1061385657508282036138405794929391905f925b8284106137a0575050505050565b9091929493956001908188881c16155f146137fe576103996137ee6137c6898787613744565b604051600160f81b602082019081526021820195909552903560418201529182906061820190565b5190205b96949501929190613792565b61039961383861380f898787613744565b604051600160f81b60208201908152913560218201526041810194909452929182906061820190565b5190206137f2565b50630602a2fd60e51b5f5260045260245260445ffd5b926138609061355b565b92613778565b82866394666f0d60e01b5f5260045260245260445ffd5b906041830361350a57826020116102485780359183604011610248576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b0385116138f75760401015613754576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa156108a3575f5190565b50505050505f90565b61390b81602461299a565b919091158015613b8a575b613b8457613923816128ff565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101929092526060826064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156108a3575f5f915f94613b23575b5063ffffffff1661350a576139b46106d66001600160401b03936128ff565b9082821683821611613b1b575b501690814210908115613af2575b50613aed576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690610224359081169081810361024857506040519063636f35d360e01b82526004820152602081602481855afa80156108a3576020915f91613ad0575b5060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108a3575f90613a90575b6001600160401b039150168015918215613a8a57505090565b10919050565b506020813d602011613ac8575b81613aaa602093836128a5565b8101031261024857613ac36001600160401b0391612aa0565b613a71565b3d9150613a9d565b613ae79150823d8411610a1c57610a0d81836128a5565b5f613a3c565b505f90565b6001600160401b03915016818115159182613b10575b50505f6139cf565b11159050815f613b08565b90505f6139c1565b935050506060823d606011613b7c575b81613b40606093836128a5565b8101031261024857815163ffffffff811681036102485763ffffffff613b746040613b6d60208701612aa0565b9501612aa0565b939190613995565b3d9150613b33565b50505f90565b50613b9761354b826128ff565b613916565b613ba6828261299a565b929092158015613dc3575b61350a57613bbe816128ff565b604051630e6c23dd60e31b81526001600160401b0390911660048201526020820135602482015260448101939093526060836064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156108a3575f5f915f95613d62575b5063ffffffff16613d5a57613c4f6106d66001600160401b03936128ff565b9082821683821611613d52575b501691824210908115613d29575b50613b84577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690613ca79061020001612b01565b60405163636f35d360e01b81526001600160a01b039091166004820152602081602481855afa80156108a3576020915f91613ad0575060405163fad7b5ff60e01b81526001600160a01b03909116600482015291829060249082905afa80156108a3575f90613a90576001600160401b039150168015918215613a8a57505090565b6001600160401b03915016828115159182613d47575b50505f613c6a565b11159050825f613d3f565b90505f613c5c565b505050505f90565b945050506060833d606011613dbb575b81613d7f606093836128a5565b8101031261024857825163ffffffff811681036102485763ffffffff613db36040613dac60208801612aa0565b9601612aa0565b949190613c30565b3d9150613d72565b50613dd061354b826128ff565b613bb1565b613f4a610399916040516001600160401b0361022060208301937f3ce418d98a788a7574b45367f7319645b76aa64c1a53b320ecc144f9b67bbfbe85528051604085015263ffffffff60208201511660608501526040810151608085015263ffffffff60608201511660a085015263ffffffff60808201511660c085015263ffffffff60a08201511660e085015260ff60c08201511661010085015263ffffffff60e08201511661012085015282610100820151166101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c08501526101a08101516101e085015260018060a01b036101c08201511661020085015260018060a01b036101e0820151168285015260018060a01b03610200820151166102408501520151166102608201526102608152613f20610280826128a5565b519020604051928391602083019586909160429261190160f01b8352600283015260228201520190565b5190209056fea164736f6c6343000825000a' as const
