// Written by contracts/build.ts from src/Workers.sol. Change that and run: npm run contracts
/** The ABI of Workers. */
export const workersAbi = [
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
        "internalType": "address",
        "name": "operator",
        "type": "address"
      }
    ],
    "name": "AlreadyJoined",
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
        "internalType": "uint32",
        "name": "count",
        "type": "uint32"
      }
    ],
    "name": "DisputesOpen",
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
    "name": "ExitNotRequested",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "KeyDidNotSign",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "KeyTaken",
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
    "name": "Leaving",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      }
    ],
    "name": "ModelTaken",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NoDefender",
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
    "name": "NotAnOperator",
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
    "name": "NotDisputes",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "NotYourKey",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      }
    ],
    "name": "NotYourModel",
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
        "internalType": "address",
        "name": "operator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "defender",
        "type": "address"
      }
    ],
    "name": "DefenderChanged",
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
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      }
    ],
    "name": "EvidenceAnnounced",
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
        "internalType": "uint64",
        "name": "stakeFreeFrom",
        "type": "uint64"
      }
    ],
    "name": "ExitRequested",
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
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "KeyAdded",
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
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "KeyRetired",
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
        "name": "modelId",
        "type": "bytes32"
      }
    ],
    "name": "ModelAdded",
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
        "name": "modelId",
        "type": "bytes32"
      }
    ],
    "name": "ModelRetired",
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
        "internalType": "address",
        "name": "defender",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "stake",
        "type": "uint256"
      }
    ],
    "name": "OperatorJoined",
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
      }
    ],
    "name": "OperatorSlashed",
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
      }
    ],
    "name": "StakeReleased",
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
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "addKey",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      }
    ],
    "name": "addModel",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "evidenceHash",
        "type": "bytes32"
      }
    ],
    "name": "announceEvidence",
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
    "name": "disputeEnded",
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
    "name": "disputeOpened",
    "outputs": [
      {
        "internalType": "address",
        "name": "defender",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "disputes",
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
        "internalType": "address",
        "name": "defender",
        "type": "address"
      }
    ],
    "name": "join",
    "outputs": [],
    "stateMutability": "payable",
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
    "name": "keyDigest",
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
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "keys",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "operator",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "addedAt",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "retiredAt",
            "type": "uint64"
          }
        ],
        "internalType": "struct Workers.Span",
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
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      }
    ],
    "name": "modelsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "operator",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "addedAt",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "retiredAt",
            "type": "uint64"
          }
        ],
        "internalType": "struct Workers.Span",
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
        "name": "key",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      },
      {
        "internalType": "uint64",
        "name": "time",
        "type": "uint64"
      }
    ],
    "name": "operatorAt",
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
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "operatorOf",
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
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "operators",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "defender",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "joinedAt",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "exitRequestedAt",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "withdrawnAt",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "slashedAt",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "openDisputes",
            "type": "uint32"
          },
          {
            "internalType": "uint128",
            "name": "stake",
            "type": "uint128"
          }
        ],
        "internalType": "struct Workers.Operator",
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
    "inputs": [],
    "name": "releaseStake",
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
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "retireKey",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      }
    ],
    "name": "retireModel",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "defender",
        "type": "address"
      }
    ],
    "name": "setDefender",
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
    "name": "slash",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
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
    "name": "slashedAt",
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
    "name": "stakeAmount",
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
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "withdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const

/** What deploys Workers; constructor arguments go behind it. */
export const workersBytecode =
  '0x61010060405234610213576040516118d538819003601f8101601f191683016001600160401b03811184821017610217578392829160405283398101036101e08112610213576101c01361021357604051906101c082016001600160401b038111838210176102175760405280516001600160a01b038116810361021357825261008b6020820161022b565b60208301526101786101c06100a26040840161022b565b92604085019384526100b66060820161022b565b60608601526100c76080820161022b565b60808601526100d860a0820161022b565b60a08601526100e960c0820161022b565b60c08601526100fa60e0820161022b565b60e086015261010c610100820161023f565b61010086015261011f610120820161023f565b610120860152610132610140820161023f565b610140860152610145610160820161023f565b94610160810195865261015b610180830161023f565b6101808201526101a061016f81840161023f565b9101520161022b565b3360805291516001600160801b031660a052516001600160401b031660c05260e05260405161168190816102548239608051818181610192015281816104c10152818161050b015281816107df0152610a3d015260a05181818161096c0152610ddd015260c0518181816106d401528181610a88015281816113af0152611596015260e051818181610768015281816109df0152610f020152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361021357565b51906001600160801b03821682036102135756fe60806040526004361015610011575f80fd5b5f3560e01c806303c11d341461118e57806313e7c9d814611073578063163a717714610fd957806325324a4214610f265780632838863014610ee357806328ffe6c814610dc75780634f69530e14610d2357806351cff8d914610c735780635c48c1fa1461099b57806360c7dc4714610957578063636f35d314610917578063670d14b2146108c85780636725205b146108795780636c996bbd146107c45780637f8e3b4e14610723578063a23a78da146106f8578063a3c41a10146106b5578063c7742e20146105fe578063c96be4cb146104f0578063d4c5b252146104ac578063df18e04714610475578063ea101904146103c5578063ea59df4914610236578063f4dfe9e4146101775763fad7b5ff1461012c575f80fd5b34610173576020366003190112610173576001600160a01b0361014d61120a565b165f52600160205260206001600160401b03600160405f20015460801c16604051908152f35b5f80fd5b346101735760203660031901126101735761019061120a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036102235760018060a01b03165f526001602052600160405f20015f1963ffffffff825460c01c160163ffffffff811161020f57815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055005b634e487b7160e01b5f52601160045260245ffd5b632d291b9960e21b5f523360045260245ffd5b346101735760403660031901126101735761024f61120a565b602435906001600160401b0382116101735736602383011215610173578160040135906001600160401b0382116101735736602483850101116101735761029533611466565b506001600160a01b03165f818152600260205260409020549092839160a01c6001600160401b03166103b2578115928315610386575b505050610374576040516102de8161124f565b338152426001600160401b0390811660208084019182525f604080860182815287835260029093529020935184546001600160a01b0319166001600160a01b0391909116178455905160019183916103389083168661128b565b5116920191166001600160401b0319825416179055337f1cba16f293867e1925b7a207aab737880da09503990daeba9c28c49dd28141495f80a3005b638a13df2360e01b5f5260045260245ffd5b9192506001600160a01b03916103a7916024016103a23361140d565b6115d6565b1614158183806102cb565b50630be5f12560e31b5f5260045260245ffd5b3461017357602036600319011261017357600435335f52600360205260405f20815f5260205260405f206001600160401b03815460a01c1615801561045f575b61044d57600101805467ffffffffffffffff1916426001600160401b0316179055337f0faa64ab302bf0247aa20e7a072ad703a5a46f412512ffab4afd261800f46c675f80a3005b506275ede960e01b5f5260045260245ffd5b506001600160401b036001820154161515610405565b34610173576020366003190112610173576001600160a01b0361049661120a565b165f525f602052602060405f2054604051908152f35b34610173575f366003190112610173576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101735760203660031901126101735761050961120a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610223576001600160a01b03165f81815260016020818152604092839020918201805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b1617905560029190910180546001600160801b0319811690915591516001600160801b039290921680835292917fa005d3b8f5c8149659f2afc06ed99732d5891377a370a723669418ca1ca29ced9190a25f80808084335af16105d76112b6565b50156105e857602090604051908152f35b633e6297ab60e21b5f523360045260245260445ffd5b346101735760403660031901126101735761061761120a565b61061f611314565b5060018060a01b03165f52600360205260405f206024355f526020526106b160405f206001600160401b036001604051926106598461124f565b828154838060a01b038116865260a01c16602085015201541660408201526040519182918291909160406001600160401b0381606084019560018060a01b038151168552826020820151166020860152015116910152565b0390f35b34610173575f3660031901126101735760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017357602036600319011261017357602061071b61071661120a565b61140d565b604051908152f35b34610173575f3660031901126101735761078d6001600160401b034216600161074b33611466565b01805467ffffffffffffffff19166001600160401b0383161790557f0000000000000000000000000000000000000000000000000000000000000000906112f4565b6001600160401b03604051911681527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2005b34610173576020366003190112610173576107dd61120a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036102235760018060a01b0316805f526001602052600160405f2001600163ffffffff825460c01c160163ffffffff811161020f57815463ffffffff60c01b191660c09190911b63ffffffff60c01b161790555f526001602052602060018060a01b0360405f205416604051908152f35b346101735760603660031901126101735761089261120a565b604435906001600160401b0382168203610173576020916108b69160243590611332565b6040516001600160a01b039091168152f35b34610173576020366003190112610173576108e161120a565b6108e9611314565b5060018060a01b03165f5260026020526106b160405f206001600160401b036001604051926106598461124f565b34610173576020366003190112610173576001600160a01b0361093861120a565b165f526002602052602060018060a01b0360405f205416604051908152f35b34610173575f366003190112610173576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610173575f36600319011261017357335f52600160205260405f20600181019081546001600160401b0381169081158015610c5e575b8015610c49575b610c36577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610a1082856112f4565b164210610c11575060c01c63ffffffff1680610bff575060405163cb23bcb560e01b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610ba9575f92610bb4575b506001600160401b036024610aad6020937f0000000000000000000000000000000000000000000000000000000000000000906112f4565b60405162452aab60e01b815292166004830152909283919082906001600160a01b03165afa908115610ba9575f91610b6e575b5015610b5f5760020180546001600160801b03198116909155815467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b16179091556001600160801b0316610b3181336114ee565b6040519081527fb1c90ce88682afb6fb54564abd065e17c4728f8cb472ff17ef458143f3f7797160203392a2005b633921e40160e01b5f5260045ffd5b90506020813d602011610ba1575b81610b896020938361126a565b81010312610173575180151581036101735783610ae0565b3d9150610b7c565b6040513d5f823e3d90fd5b9091506020813d602011610bf7575b81610bd06020938361126a565b8101031261017357516001600160a01b038116810361017357906001600160401b03610a75565b3d9150610bc3565b6304dac19560e51b5f5260045260245ffd5b610c236001600160401b0391846112f4565b63d606d83f60e01b5f521660045260245ffd5b63ccabe40d60e01b5f523360045260245ffd5b506001600160401b038160801c1615156109d9565b506001600160401b038160401c1615156109d2565b3461017357602036600319011261017357610c8c61120a565b6001600160a01b0381165f81815260208190526040902054918215610d10575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af1610cf36112b6565b5015610cfb57005b633e6297ab60e21b5f5260045260245260445ffd5b50633a8d87ed60e11b5f5260045260245ffd5b3461017357602036600319011261017357600435610d4033611466565b50335f52600360205260405f20815f5260205260405f206001600160401b03815460a01c16610db45780546001600160a01b03191633178155610d8d90426001600160401b03169061128b565b337f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a3005b50636f7bbb4b60e01b5f5260045260245ffd5b602036600319011261017357610ddb61120a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160801b03169034829003610ecc576001600160a01b0316908115610ebd57335f52600160205260405f206001600160401b03815460a01c16610eaa57610e4f6001600160401b0342168261128b565b6002810180546001600160801b0319168317905580546001600160a01b0319168317905560408051928352602083019190915233917fd6a9534ce9825fa51bdbe6ed5222b2cbd5ff87e24c907e79455eb1e379e623af9190a2005b637ca7fcf160e11b5f523360045260245ffd5b63646c434960e01b5f5260045ffd5b5063312b003360e01b5f523460045260245260445ffd5b34610173575f3660031901126101735760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610173576020366003190112610173576001600160a01b03610f4761120a565b16805f52600260205260405f2060018060a01b038154163314801590610fc3575b610fb057600101805467ffffffffffffffff1916426001600160401b0316179055337fdf23ccc5fdc44a3d1778ee2f693fd5b2d1f3e4d54ec511e0249e8c25fe7324c15f80a3005b5063d5d0270160e01b5f5260045260245ffd5b506001600160401b036001820154161515610f68565b34610173576020366003190112610173576001600160a01b03610ffa61120a565b168015610ebd57335f52600160205260405f206001600160401b03815460a01c16156110605780546001600160a01b0319168217905560405190815233907f29a6038dfe9c96bd0154e53b11cacfa33bcc58aabd99ce3b416bf173c5545d6790602090a2005b63c0ae66ad60e01b5f523360045260245ffd5b346101735760203660031901126101735761108c61120a565b5f60c060405161109b81611220565b8281528260208201528260408201528260608201528260808201528260a0820152015260018060a01b03165f52600160205260e060405f206040516110df81611220565b63ffffffff6001600160401b0380845481858160018060a01b0384169889835281602084019560a01c168552600181015496879560c0604086019383891685528b60a06060890198868c60401c168a5286608082019c60801c168c52019b831c168b52600260018060801b03910154169b019a8b526040519b8c52511660208b0152511660408901525116606087015251166080850152511660a083015260018060801b0390511660c0820152f35b34610173576040366003190112610173576001600160a01b036111af61120a565b165f818152600260205260409020546001600160a01b031633036111f85760243590337f846f4cdbc573db101deaa001d6b8d79760fd98679dc4f72276080ca7233898865f80a4005b63d5d0270160e01b5f5260045260245ffd5b600435906001600160a01b038216820361017357565b60e081019081106001600160401b0382111761123b57604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b0382111761123b57604052565b90601f801991011681019081106001600160401b0382111761123b57604052565b805467ffffffffffffffff60a01b191660a09290921b67ffffffffffffffff60a01b16919091179055565b3d156112ef573d906001600160401b03821161123b57604051916112e4601f8201601f19166020018461126a565b82523d5f602084013e565b606090565b906001600160401b03809116911601906001600160401b03821161020f57565b604051906113218261124f565b5f6040838281528260208201520152565b6001600160a01b039081165f908152600260205260409020805490911692919061135d90839061154b565b159081156113e5575b506113df57815f5260016020526001600160401b03600160405f2001541690811515918261139d575b50506113985790565b505f90565b6001600160401b039192506113d482917f0000000000000000000000000000000000000000000000000000000000000000906112f4565b169116115f8061138f565b50505f90565b9050825f52600360205260405f20905f526020526114068160405f2061154b565b155f611366565b60405160208101917fcfd63c6fbcf7dbd9fb33a84f1944a724d1a9c527d2b178de6a9b914827ba7a61835246604083015230606083015260018060a01b031660808201526080815261146060a08261126a565b51902090565b6001600160a01b03165f81815260016020526040902080549092919060a01c6001600160401b0316156114dc5760018301546001600160401b03811615908115916114c6575b506114b45750565b636fc2205360e11b5f5260045260245ffd5b6001600160401b03915060801c1615155f6114ac565b63c0ae66ad60e01b5f5260045260245ffd5b8115611547576001600160a01b03165f8181526020819052604090208054919282810192831061020f577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39260209255604051908152a2565b5050565b6001600160401b03815460a01c1680159081156115c3575b506113df57600101546001600160401b031680159190821561158457505090565b6001600160401b039192506115bb82917f0000000000000000000000000000000000000000000000000000000000000000906112f4565b169116111590565b90506001600160401b038316105f611563565b906041830361166d57826020116101735780359183604011610173576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b0385116116645760401015611650576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa15610ba9575f5190565b634e487b7160e01b5f52603260045260245ffd5b50505050505f90565b5050505f9056fea164736f6c6343000825000a' as const
