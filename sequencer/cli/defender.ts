import { chainOptions, keyFile } from './chain-options.ts'
import { command } from './command.ts'
import { ether, playerOptions } from './game-options.ts'
import { runPlayer } from './player.ts'

export const defender = command({
  name: 'defender',
  summary: "answer disputes over an operator's own receipts, from what its worker kept",
  options: {
    ...chainOptions,
    keyFile,
    ...playerOptions,
    leastWithdrawal: ether('what is owed is withdrawn from this on', '0.01'),
  },
  example:
    'otr defender --rpc http://127.0.0.1:8545 --deployment addresses.json --key-file defender.key --models fraud-proof/model/demo --mirrors http://127.0.0.1:8080',
  run: ({ options, json }, terminal) =>
    runPlayer('defender', options, { json, terminal }, async (parts) => {
      const { Defender } = await import('../../fraud-proof/defender/defender.ts')
      const { HttpMirror } = await import('../../fraud-proof/challenger/http-mirror.ts')
      const { FirstOpening } = await import('../../fraud-proof/defender/first-opening.ts')
      const { account, deployment, reader: client } = parts
      const sign = (message: string) => account.signMessage({ message })
      const receipts = new FirstOpening(options.mirrors.map((url) => new HttpMirror({ url, sign })))
      const { leastWithdrawal, dryRun, fromBlock } = options
      return new Defender(
        { deployment, fromBlock: BigInt(fromBlock), dryRun, leastWithdrawal },
        { ...parts, client, receipts },
      )
    }),
})
