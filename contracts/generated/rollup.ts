// Written by contracts/build.ts from src/Rollup.sol. Change that and run: npm run contracts
export const rollupAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sequencer_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
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
      }
    ],
    "name": "BatchCommitted",
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
        "name": "signature",
        "type": "bytes"
      },
      {
        "internalType": "bytes32[]",
        "name": "proof",
        "type": "bytes32[]"
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
  }
] as const

export const rollupBytecode =
  '0x60a034606d57601f610fa238819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d57608052604051610f1c908161008682396080518181816103d201526104450152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806308889dc0146103f65780635c1bba38146103b357806377163c1d14610397578063848202fe1461036d578063857553cc14610311578063a301fe071461018c578063b9a51a8e14610165578063daa24ae61461009c5763fe3e8cfb1461007c575f80fd5b34610098575f3660031901126100985760205f54604051908152f35b5f80fd5b34610098576102c0366003190112610098576100b661074a565b610240366043190112610098576102843567ffffffffffffffff8111610098573660238201121561009857806004013567ffffffffffffffff8111610098573660248284010111610098576102a4359167ffffffffffffffff831161009857366023840112156100985782600401359167ffffffffffffffff8311610098573660248460051b860101116100985760209460248061015b960193019060243590610882565b6040519015158152f35b34610098575f36600319011261009857602067ffffffffffffffff60015416604051908152f35b346100985736600319016102408112610098576102406101ab30610c1c565b911261009857604051906101be82610791565b600435825260243563ffffffff81168103610098576020830152604435604083015260643563ffffffff8116810361009857606083015260843563ffffffff8116810361009857608083015260a43563ffffffff811681036100985760a083015260c43560ff811681036100985760c083015260e43563ffffffff811681036100985760e08301526101043567ffffffffffffffff8116810361009857610100830152610124356101208301526101443561014083015261016435610160830152610184356101808301526101a4356101a08301526101c4356001600160a01b0381168103610098576101c08301526101e4356001600160a01b0381168103610098576101e0830152610204356001600160a01b038116810361009857610200830152610224359067ffffffffffffffff821682036100985782610309926102206020950152610cbc565b604051908152f35b3461009857602036600319011261009857608061033461032f61074a565b6107d0565b67ffffffffffffffff6060604051928051845282602082015116602085015263ffffffff60408201511660408501520151166060820152f35b34610098575f36600319011261009857602067ffffffffffffffff60015460401c16604051908152f35b34610098575f3660031901126100985760206040516110008152f35b34610098575f3660031901126100985760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100985760a03660031901126100985761040f61074a565b60243560443567ffffffffffffffff81168091036100985760643563ffffffff8116809103610098576084356001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361071e576001549367ffffffffffffffff808660401c169616958087036106ef57505f548082036106c0575067ffffffffffffffff8516808503610691575082158015610686575b61065a57604051602081019187835260408201528460608201528360808201528260a082015260a081526104e460c0826107ae565b51902091825f558084019367ffffffffffffffff851161064657600187019467ffffffffffffffff8611610646577f635d32020a546ca6531ffdbc939c9c2cb469a6509573ceae6d5ac49ee8fa9638967fffffffffffffffffffffffffffffffff0000000000000000000000000000000067ffffffffffffffff6fffffffffffffffff000000000000000060809960401b1693169116171760015560405161058b81610761565b83815260208101908282526040810184815267ffffffffffffffff6001606084019382421685528c5f52600260205260405f20905181550193511667ffffffffffffffff1984541617835551907fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff6bffffffff000000000000000073ffffffffffffffff0000000000000000000000008554935160601b169360401b16911617179055604051938452602084015260408301526060820152a2005b634e487b7160e01b5f52601160045260245ffd5b827f4e46f924000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061100083116104af565b847fe2fc4512000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b907ff8bef082000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b867fbdbb1332000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f05967877000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6004359067ffffffffffffffff8216820361009857565b6080810190811067ffffffffffffffff82111761077d57604052565b634e487b7160e01b5f52604160045260245ffd5b610240810190811067ffffffffffffffff82111761077d57604052565b90601f8019910116810190811067ffffffffffffffff82111761077d57604052565b5f60606040516107df81610761565b828152826020820152826040820152015267ffffffffffffffff8060015460401c16911690811015610857575f52600260205260405f2067ffffffffffffffff60016040519261082e84610761565b805484520154818116602084015263ffffffff8160401c16604084015260601c16606082015290565b7f29323fff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610891909592949391956107d0565b9361089b30610c1c565b91610240366043190112610098576040516108b581610791565b604435815260643563ffffffff81168103610098576020820152608435604082015260a43563ffffffff8116810361009857606082015260c43563ffffffff8116810361009857608082015260e43563ffffffff811681036100985760a08201526101043560ff811681036100985760c08201526101243563ffffffff811681036100985760e08201526101443567ffffffffffffffff811681036100985761010082015261016435610120820152610184356101408201526101a4356101608201526101c4356101808201526101e4356101a0820152610204356001600160a01b0381168103610098576101c0820152610224356001600160a01b0381168103610098576101e082015261024435936001600160a01b03851685036100985784610200830152610264359167ffffffffffffffff8316830361009857610a0192610220820152610cbc565b926001600160a01b03610a15838587610e4c565b16908115918215610bff575b5050610bf45767ffffffffffffffff811161077d5760405190610a4e601f8201601f1916602001836107ae565b8082526020820192368282011161009857815f926020928637830101525190206040519060208201925f84526021830152604182015260418152610a936061826107ae565b5190209163ffffffff6040850151169283861015610bc4575f935b806001861b10610bb25750838303610b8257949291905f935b838510610ad8575050505050511490565b90919293956001908183891c16155f14610b4157610b24610b32610afd8a8888610eff565b356040519283916020830195869091604192600160f81b8352600183015260218201520190565b03601f1981018352826107ae565b5190205b960193929190610ac7565b610b24610b7a610b528a8888610eff565b35926040519283916020830195869091604192600160f81b8352600183015260218201520190565b519020610b36565b50507fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b935f1981146106465760010193610aae565b83867f94666f0d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505050505050505f90565b9091506001600160a01b0382168092036100985714155f80610a21565b6040516001600160a01b0360208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84527f612ec94e0c45a0005e747e2ca9bc8774b44ff238d5ef4898d5e4773c3ec36f0760408401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608401524660808401521660a082015260a08152610cb660c0826107ae565b51902090565b60405167ffffffffffffffff61022060208301937f3ce418d98a788a7574b45367f7319645b76aa64c1a53b320ecc144f9b67bbfbe85528051604085015263ffffffff60208201511660608501526040810151608085015263ffffffff60608201511660a085015263ffffffff60808201511660c085015263ffffffff60a08201511660e085015260ff60c08201511661010085015263ffffffff60e08201511661012085015282610100820151166101408501526101208101516101608501526101408101516101808501526101608101516101a08501526101808101516101c08501526101a08101516101e08501526001600160a01b036101c0820151166102008501526001600160a01b036101e082015116828501526001600160a01b03610200820151166102408501520151166102608201526102608152610e04610280826107ae565b5190206040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152610cb66062826107ae565b9060418303610ef857826020116100985780359183604011610098576020820135937f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08511610eef5760401015610edb576020935f9360406080948151948552013560f81c868401526040830152606082015282805260015afa15610ed0575f5190565b6040513d5f823e3d90fd5b634e487b7160e01b5f52603260045260245ffd5b50505050505f90565b5050505f90565b9190811015610edb5760051b019056fea164736f6c6343000825000a' as const
