// Written by contracts/build.ts from src/Models.sol. Change that and run: npm run contracts
/** The ABI of Models. */
export const modelsAbi = [
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "position",
        "type": "uint256"
      }
    ],
    "name": "BadBuckets",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "sampledLayers",
        "type": "uint32"
      }
    ],
    "name": "BadLayers",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "bucket",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "kind",
        "type": "uint256"
      }
    ],
    "name": "BadProgram",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "bits",
        "type": "uint32"
      }
    ],
    "name": "BadThreshold",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "BadWeights",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "bucket",
        "type": "uint32"
      }
    ],
    "name": "UnknownBucket",
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
    "name": "UnknownModel",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "weightsRoot",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "tokenizerHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "manifestHash",
        "type": "bytes32"
      }
    ],
    "name": "ModelRegistered",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "bucket",
        "type": "uint32"
      }
    ],
    "name": "hasBucket",
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
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      }
    ],
    "name": "model",
    "outputs": [
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
            "name": "weights",
            "type": "tuple"
          },
          {
            "internalType": "uint64",
            "name": "registeredAt",
            "type": "uint64"
          },
          {
            "components": [
              {
                "internalType": "uint32",
                "name": "marginMax",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "marginMean",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "kvDistanceSquared",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "epsilon",
                "type": "uint32"
              }
            ],
            "internalType": "struct Thresholds",
            "name": "thresholds",
            "type": "tuple"
          },
          {
            "internalType": "uint32",
            "name": "sampledLayers",
            "type": "uint32"
          }
        ],
        "internalType": "struct Models.Model",
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
        "internalType": "uint256",
        "name": "kind",
        "type": "uint256"
      }
    ],
    "name": "program",
    "outputs": [
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
            "name": "program",
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
          }
        ],
        "internalType": "struct ProgramRoots",
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
            "name": "weights",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "uint32",
                "name": "length",
                "type": "uint32"
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
                    "name": "program",
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
                  }
                ],
                "internalType": "struct ProgramRoots[3]",
                "name": "programs",
                "type": "tuple[3]"
              }
            ],
            "internalType": "struct BucketSpec[]",
            "name": "buckets",
            "type": "tuple[]"
          },
          {
            "components": [
              {
                "internalType": "uint32",
                "name": "marginMax",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "marginMean",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "kvDistanceSquared",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "epsilon",
                "type": "uint32"
              }
            ],
            "internalType": "struct Thresholds",
            "name": "thresholds",
            "type": "tuple"
          },
          {
            "internalType": "uint32",
            "name": "sampledLayers",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "tokenizerHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "manifestHash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct ModelSpec",
        "name": "spec",
        "type": "tuple"
      }
    ],
    "name": "register",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "modelId",
        "type": "bytes32"
      }
    ],
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
    "name": "registeredAt",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const

/** What deploys Models; constructor arguments go behind it. */
export const modelsBytecode =
  '0x60808060405234601557610ac5908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c908163066aac73146102a1575080633dd8a0071461026c578063b12965f814610225578063ee19e84b146100a45763ef47ecd214610053575f80fd5b346100a05760403660031901126100a05761006c6103bb565b6004355f52600160205263ffffffff60405f2091165f52602052602063ffffffff600160405f200154161515604051908152f35b5f80fd5b346100a05760203660031901126100a0576004355f60606040516100c78161040e565b6040516100d3816103df565b83815283602082015281528260208201526040516100f08161040e565b838152836020820152836040820152838382015260408201520152805f525f6020526001600160401b03600260405f2001541615610213575f525f60205261010060405f2063ffffffff604051916101478361040e565b61015081610450565b83528160606001600160401b0360028401541692602086019384526001600160401b03836004604051936101838561040e565b8260038201548181168752818160201c166020880152818160401c166040880152871c168686015260408a01948552015416948388019586526101da60405180995163ffffffff6020809280518552015116910152565b511660408701525182815116828701528260208201511660808701528260408201511660a087015201511660c0840152511660e0820152f35b63a2dc062560e01b5f5260045260245ffd5b346100a05760203660031901126100a0576004356001600160401b0381116100a05761014060031982360301126100a0576102646020916004016104e8565b604051908152f35b346100a05760203660031901126100a0576004355f525f60205260206001600160401b03600260405f20015416604051908152f35b346100a05760603660031901126100a057600435906102be6103bb565b906102c8816103df565b6040516102d4816103df565b5f81525f602082015281526020604051916102ee836103df565b5f83525f828401520152815f52600160205260405f2063ffffffff82165f5260205261032060405f2060443590610429565b5090610345600260405193610334856103df565b61033d81610450565b855201610450565b926020830193845263ffffffff602084510151161561039e5760808361039c8661038360405180945163ffffffff6020809280518552015116910152565b51805160408401526020015163ffffffff166060830152565bf35b63ffffffff925063049ba3d560e11b5f526004521660245260445ffd5b6024359063ffffffff821682036100a057565b359063ffffffff821682036100a057565b604081019081106001600160401b038211176103fa57604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b038211176103fa57604052565b90600381101561043c5760021b01905f90565b634e487b7160e01b5f52603260045260245ffd5b9060405161045d816103df565b602063ffffffff6001839580548552015416910152565b63ffffffff61048a6020809380358652016103ce565b16910152565b3563ffffffff811681036100a05790565b903590601e19813603018212156100a057018035906001600160401b0382116100a057602001916101a08202360383136100a057565b90600381101561043c5760071b0190565b906040519160208301907f8a082113dc46bedc0a1b9cf07a2c1dc2fb66dbb3b187e135ad59980ee30de5d882526040808501526101a084019161052e6060860183610474565b60408201908135601e19843603018112156100a0578301602081359101946001600160401b0382116100a0576101a08202360386136100a057819061014060a08a0152526101c0870194905f5b818110610a1a5750505063ffffffff610596606085016103ce565b1660c0870152608083019063ffffffff6105af836103ce565b1660e088015260a084019663ffffffff6105c8896103ce565b166101008201528060c086019663ffffffff6105e3896103ce565b1661012083015263ffffffff6105fb60e089016103ce565b1661014083015261010087013561016083015261012087013561018083015203601f198181018352601f9091011681016001600160401b038111828210176103fa5760405251902095865f525f60205260405f20926001600160401b03600285015416610a125763ffffffff61067360208701610490565b1615610a035761068d61068860608701610490565b610a82565b61069961068884610490565b6106a561068883610490565b6106b161068887610490565b6106bb81866104a1565b8091501580156109f9575b6109cb576001915f5b8281106108985750505063ffffffff6106ea60e08701610490565b161590811561084c575b506108285783606093889693610120937f947536b3af295317a1867b5345bb6a0cd49e02877b2343bcda20868f86ba37f597359586845561073760208601610490565b63ffffffff60018601911663ffffffff19825416179055610778600385019363ffffffff6107668b8901610490565b1663ffffffff19865416178555610490565b9167ffffffff0000000084549161079663ffffffff60401b91610490565b60401b16926107ab63ffffffff8c1b91610490565b8b1b169360201b16906fffffffffffffffffffffffff00000000191617171790556107d860e08301610490565b63ffffffff60048301911663ffffffff1982541617905560026001600160401b0342166001600160401b0319828401541617910155604051928352610100810135602084015201356040820152a2565b63ffffffff61083960e08601610490565b6322a370a960e21b5f521660045260245ffd5b63ffffffff91501663ffffffff61086560e08701610490565b169081810291818304149015171561088457630100000011155f6106f4565b634e487b7160e01b5f52601160045260245ffd5b6108a282896104a1565b82101561043c576101a08202019363ffffffff806108bf87610490565b92169116118015906109dd575b6109cb576108d984610490565b935f5b600381106108ee5750506001016106cf565b600263ffffffff61090c6020610906858288016104d7565b01610490565b16106109af5761091f81602084016104d7565b908d5f52600160205260405f2063ffffffff88165f526020526109458160405f20610429565b61099c5763ffffffff600361098660608660019735865561096860208201610490565b85898801911686198254161790556040810135600287015501610490565b9201911663ffffffff19825416179055016108dc565b634e487b7160e01b5f525f60045260245ffd5b63ffffffff86633f5dcf5f60e11b5f521660045260245260445ffd5b636f4da69b60e01b5f5260045260245ffd5b50630100000063ffffffff6109f186610490565b1610156108cc565b50601081116106c6565b63bbc50c8360e01b5f5260045ffd5b505050505050565b90919563ffffffff610a2b886103ce565b16815260208101602088015f915b60038310610a56575050506101a09081019601919060010161057b565b60808082610a6660019486610474565b610a766040820160408701610474565b01920192019190610a39565b63ffffffff1680158015610aaa575b610a985750565b6307c0110560e11b5f5260045260245ffd5b50637f800000811015610a9156fea164736f6c6343000825000a' as const
