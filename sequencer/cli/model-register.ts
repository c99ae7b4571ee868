import { chainOptions, keyFile, openChain, readAccount } from './chain-options.ts'
import { command, exitCode } from './command.ts'
import { judged } from './judged.ts'

export const modelRegister = command({
  name: 'model register',
  summary: 'put what a model id commits to on the chain, after checking the program against ONNX Runtime',
  positionals: ['DIR'],
  options: { ...chainOptions, keyFile },
  example:
    'otr model register fraud-proof/model/demo --rpc http://127.0.0.1:8545 --deployment addresses.json --key-file payer.key',
  run: ({ arguments: [directory = ''], options, json }, terminal) =>
    judged(json, terminal, async () => {
      const { deployment, reader, wallet } = await openChain(options)
      const account = await readAccount(options.keyFile)
      const { readModelFiles } = await import('../../fraud-proof/model/model-files.ts')
      const { modelSpec } = await import('../../fraud-proof/vm/model-roots.ts')
      const { selfCheck } = await import('../../fraud-proof/vm/self-check.ts')
      const { registerModel } = await import('../../contracts/register-model.ts')
      const files = await readModelFiles(directory)
      const check = await selfCheck(files)
      if (!(check.difference <= check.tolerance)) {
        terminal.complain(
          `the program's logits lie up to ${check.difference} from ONNX Runtime's, more than ${check.tolerance}: not registered`,
        )
        return exitCode.bad
      }
      const { modelId, transaction } = await registerModel(
        { public: reader, wallet: wallet(account) },
        deployment,
        await modelSpec(files),
      )
      if (json) terminal.print(JSON.stringify({ modelId, transaction: transaction ?? null }))
      else
        terminal.print(
          transaction ? `${modelId} registered in ${transaction}` : `${modelId} was registered already`,
        )
      return exitCode.yes
    }),
})
