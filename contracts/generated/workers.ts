// Written by contracts/build.ts from src/Workers.sol. Change that and run: npm run contracts
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
    "inputs": [],
    "name": "AlreadyConnected",
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
    "inputs": [],
    "name": "batches",
    "outputs": [
      {
        "internalType": "contract IBatches",
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
        "internalType": "contract IBatches",
        "name": "batches_",
        "type": "address"
      }
    ],
    "name": "connect",
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

export const workersBytecode =
  '0x61010060405234610213576040516118fc38819003601f8101601f191683016001600160401b03811184821017610217578392829160405283398101036101e08112610213576101c01361021357604051906101c082016001600160401b038111838210176102175760405280516001600160a01b038116810361021357825261008b6020820161022b565b60208301526101786101c06100a26040840161022b565b92604085019384526100b66060820161022b565b60608601526100c76080820161022b565b60808601526100d860a0820161022b565b60a08601526100e960c0820161022b565b60c08601526100fa60e0820161022b565b60e086015261010c610100820161023f565b61010086015261011f610120820161023f565b610120860152610132610140820161023f565b610140860152610145610160820161023f565b94610160810195865261015b610180830161023f565b6101808201526101a061016f81840161023f565b9101520161022b565b3360805291516001600160801b031660a052516001600160401b031660c05260e0526040516116a8908161025482396080518181816101a8015281816102750152818161055d015281816105cf01526108a1015260a051818181610a2e0152610e04015260c05181818161079601528181610b06015281816113d601526115bd015260e05181818161082a01528181610aa10152610f290152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361021357565b51906001600160801b03821682036102135756fe60806040526004361015610011575f80fd5b5f3560e01c806303c11d34146111b557806313e7c9d81461109a578063163a71771461100057806325324a4214610f4d5780632838863014610f0a57806328ffe6c814610dee5780634f69530e14610d4a57806351cff8d914610c9a5780635c48c1fa14610a5d57806360c7dc4714610a19578063636f35d3146109d9578063670d14b21461098a5780636725205b1461093b5780636c996bbd146108865780637f8e3b4e146107e5578063a23a78da146107ba578063a3c41a1014610777578063c7742e20146106c0578063c96be4cb146105b4578063cfdf677e1461058c578063d4c5b25214610548578063df18e04714610511578063ea10190414610461578063ea59df49146102d2578063ee8f931b1461024d578063f4dfe9e41461018d5763fad7b5ff14610142575f80fd5b34610189576020366003190112610189576001600160a01b03610163611231565b165f52600260205260206001600160401b03600160405f20015460801c16604051908152f35b5f80fd5b34610189576020366003190112610189576101a6611231565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001600160a01b03165f908152600260205260409020600101805460c01c63ffffffff9081165f190190811161022657815463ffffffff60c01b191660c09190911b63ffffffff60c01b16179055005b634e487b7160e01b5f52601160045260245ffd5b632d291b9960e21b5f523360045260245ffd5b34610189576020366003190112610189576004356001600160a01b03811690819003610189577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001546001600160a01b0381166102c4576001600160a01b03191617600155005b6239c01160e31b5f5260045ffd5b34610189576040366003190112610189576102eb611231565b602435906001600160401b0382116101895736602383011215610189578160040135906001600160401b038211610189573660248385010111610189576103313361148d565b506001600160a01b03165f818152600360205260409020549092839160a01c6001600160401b031661044e578115928315610422575b5050506104105760405161037a81611276565b338152426001600160401b0390811660208084019182525f604080860182815287835260039093529020935184546001600160a01b0319166001600160a01b0391909116178455905160019183916103d4908316866112b2565b5116920191166001600160401b0319825416179055337f1cba16f293867e1925b7a207aab737880da09503990daeba9c28c49dd28141495f80a3005b638a13df2360e01b5f5260045260245ffd5b9192506001600160a01b03916104439160240161043e33611434565b6115fd565b161415818380610367565b50630be5f12560e31b5f5260045260245ffd5b3461018957602036600319011261018957600435335f52600460205260405f20815f5260205260405f206001600160401b03815460a01c161580156104fb575b6104e957600101805467ffffffffffffffff1916426001600160401b0316179055337f0faa64ab302bf0247aa20e7a072ad703a5a46f412512ffab4afd261800f46c675f80a3005b506275ede960e01b5f5260045260245ffd5b506001600160401b0360018201541615156104a1565b34610189576020366003190112610189576001600160a01b03610532611231565b165f525f602052602060405f2054604051908152f35b34610189575f366003190112610189576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610189575f366003190112610189576001546040516001600160a01b039091168152602090f35b34610189576020366003190112610189576105cd611231565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a576001600160a01b03165f8181526002602081815260409283902060018101805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b1617905590910180546001600160801b0319811690915591516001600160801b039290921680835292917fa005d3b8f5c8149659f2afc06ed99732d5891377a370a723669418ca1ca29ced9190a25f80808084335af16106996112dd565b50156106aa57602090604051908152f35b633e6297ab60e21b5f523360045260245260445ffd5b34610189576040366003190112610189576106d9611231565b6106e161133b565b5060018060a01b03165f52600460205260405f206024355f5260205261077360405f206001600160401b0360016040519261071b84611276565b828154838060a01b038116865260a01c16602085015201541660408201526040519182918291909160406001600160401b0381606084019560018060a01b038151168552826020820151166020860152015116910152565b0390f35b34610189575f3660031901126101895760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101895760203660031901126101895760206107dd6107d8611231565b611434565b604051908152f35b34610189575f3660031901126101895761084f6001600160401b034216600161080d3361148d565b01805467ffffffffffffffff19166001600160401b0383161790557f00000000000000000000000000000000000000000000000000000000000000009061131b565b6001600160401b03604051911681527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2005b346101895760203660031901126101895761089f611231565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361023a5760018060a01b0316805f526002602052600160405f2001600163ffffffff825460c01c160163ffffffff811161022657815463ffffffff60c01b191660c09190911b63ffffffff60c01b161790555f526002602052602060018060a01b0360405f205416604051908152f35b3461018957606036600319011261018957610954611231565b604435906001600160401b0382168203610189576020916109789160243590611359565b6040516001600160a01b039091168152f35b34610189576020366003190112610189576109a3611231565b6109ab61133b565b5060018060a01b03165f52600360205261077360405f206001600160401b0360016040519261071b84611276565b34610189576020366003190112610189576001600160a01b036109fa611231565b165f526003602052602060018060a01b0360405f205416604051908152f35b34610189575f366003190112610189576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b34610189575f36600319011261018957335f52600260205260405f20600181019081546001600160401b0381169081158015610c85575b8015610c70575b610c5d577f00000000000000000000000000000000000000000000000000000000000000006001600160401b03610ad2828561131b565b164210610c38575060c01c63ffffffff1680610c26575060206001600160401b036024610b2b60018060a01b0360015416947f00000000000000000000000000000000000000000000000000000000000000009061131b565b604051948593849262452aab60e01b84521660048301525afa908115610c1b575f91610be0575b5015610bd15760020180546001600160801b03198116909155815467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b16179091556001600160801b0316610ba38133611515565b6040519081527fb1c90ce88682afb6fb54564abd065e17c4728f8cb472ff17ef458143f3f7797160203392a2005b633921e40160e01b5f5260045ffd5b90506020813d602011610c13575b81610bfb60209383611291565b81010312610189575180151581036101895783610b52565b3d9150610bee565b6040513d5f823e3d90fd5b6304dac19560e51b5f5260045260245ffd5b610c4a6001600160401b03918461131b565b63d606d83f60e01b5f521660045260245ffd5b63ccabe40d60e01b5f523360045260245ffd5b506001600160401b038160801c161515610a9b565b506001600160401b038160401c161515610a94565b3461018957602036600319011261018957610cb3611231565b6001600160a01b0381165f81815260208190526040902054918215610d37575f808085819486835282602052826040812055867f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d56020604051858152a25af1610d1a6112dd565b5015610d2257005b633e6297ab60e21b5f5260045260245260445ffd5b50633a8d87ed60e11b5f5260045260245ffd5b3461018957602036600319011261018957600435610d673361148d565b50335f52600460205260405f20815f5260205260405f206001600160401b03815460a01c16610ddb5780546001600160a01b03191633178155610db490426001600160401b0316906112b2565b337f609a2a0081c166e57bf456ffdc519b8fca2f7ab2c24f5abc1e3987200a8f263d5f80a3005b50636f7bbb4b60e01b5f5260045260245ffd5b602036600319011261018957610e02611231565b7f00000000000000000000000000000000000000000000000000000000000000006001600160801b03169034829003610ef3576001600160a01b0316908115610ee457335f52600260205260405f206001600160401b03815460a01c16610ed157610e766001600160401b034216826112b2565b6002810180546001600160801b0319168317905580546001600160a01b0319168317905560408051928352602083019190915233917fd6a9534ce9825fa51bdbe6ed5222b2cbd5ff87e24c907e79455eb1e379e623af9190a2005b637ca7fcf160e11b5f523360045260245ffd5b63646c434960e01b5f5260045ffd5b5063312b003360e01b5f523460045260245260445ffd5b34610189575f3660031901126101895760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610189576020366003190112610189576001600160a01b03610f6e611231565b16805f52600360205260405f2060018060a01b038154163314801590610fea575b610fd757600101805467ffffffffffffffff1916426001600160401b0316179055337fdf23ccc5fdc44a3d1778ee2f693fd5b2d1f3e4d54ec511e0249e8c25fe7324c15f80a3005b5063d5d0270160e01b5f5260045260245ffd5b506001600160401b036001820154161515610f8f565b34610189576020366003190112610189576001600160a01b03611021611231565b168015610ee457335f52600260205260405f206001600160401b03815460a01c16156110875780546001600160a01b0319168217905560405190815233907f29a6038dfe9c96bd0154e53b11cacfa33bcc58aabd99ce3b416bf173c5545d6790602090a2005b63c0ae66ad60e01b5f523360045260245ffd5b34610189576020366003190112610189576110b3611231565b5f60c06040516110c281611247565b8281528260208201528260408201528260608201528260808201528260a0820152015260018060a01b03165f52600260205260e060405f2060405161110681611247565b63ffffffff6001600160401b0380845481858160018060a01b0384169889835281602084019560a01c168552600181015496879560c0604086019383891685528b60a06060890198868c60401c168a5286608082019c60801c168c52019b831c168b52600260018060801b03910154169b019a8b526040519b8c52511660208b0152511660408901525116606087015251166080850152511660a083015260018060801b0390511660c0820152f35b34610189576040366003190112610189576001600160a01b036111d6611231565b165f818152600360205260409020546001600160a01b0316330361121f5760243590337f846f4cdbc573db101deaa001d6b8d79760fd98679dc4f72276080ca7233898865f80a4005b63d5d0270160e01b5f5260045260245ffd5b600435906001600160a01b038216820361018957565b60e081019081106001600160401b0382111761126257604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b0382111761126257604052565b90601f801991011681019081106001600160401b0382111761126257604052565b805467ffffffffffffffff60a01b191660a09290921b67ffffffffffffffff60a01b16919091179055565b3d15611316573d906001600160401b038211611262576040519161130b601f8201601f191660200184611291565b82523d5f602084013e565b606090565b906001600160401b03809116911601906001600160401b03821161022657565b6040519061134882611276565b5f6040838281528260208201520152565b6001600160a01b039081165f9081526003602052604090208054909116929190611384908390611572565b1590811561140c575b5061140657815f5260026020526001600160401b03600160405f200154169081151591826113c4575b50506113bf5790565b505f90565b6001600160401b039192506113fb82917f00000000000000000000000000000000000000000000000000000000000000009061131b565b169116115f806113b6565b50505f90565b9050825f52600460205260405f20905f5260205261142d8160405f20611572565b155f61138d565b60405160208101917fcfd63c6fbcf7dbd9fb33a84f1944a724d1a9c527d2b178de6a9b914827ba7a61835246604083015230606083015260018060a01b031660808201526080815261148760a082611291565b51902090565b6001600160a01b03165f81815260026020526040902080549092919060a01c6001600160401b0316156115035760018301546001600160401b03811615908115916114ed575b506114db5750565b636fc2205360e11b5f5260045260245ffd5b6001600160401b03915060801c1615155f6114d3565b63c0ae66ad60e01b5f5260045260245ffd5b811561156e576001600160a01b03165f81815260208190526040902080549192828101928310610226577f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39260209255604051908152a2565b5050565b6001600160401b03815460a01c1680159081156115ea575b5061140657600101546001600160401b03168015919082156115ab57505090565b6001600160401b039192506115e282917f00000000000000000000000000000000000000000000000000000000000000009061131b565b169116111590565b90506001600160401b038316105f61158a565b906041830361169457826020116101895780359183604011610189576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b03851161168b5760401015611677576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa15610c1b575f5190565b634e487b7160e01b5f52603260045260245ffd5b50505050505f90565b5050505f9056fea164736f6c6343000825000a' as const
