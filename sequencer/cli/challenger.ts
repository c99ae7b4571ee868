import { keccak256, toHex } from 'viem'
import { chainOptions, keyFile } from './chain-options.ts'
import { command } from './command.ts'
import { ether, playerOptions, readPromises, share } from './game-options.ts'
import { integer, type Option, toggle } from './option.ts'
import { runPlayer } from './player.ts'

const promises: Option<string | undefined> = {
  description: "file with the sequencer's promises, one a line, to report those that it breaks",
  placeholder: 'FILE',
  fallback: undefined,
  fallbackText: 'none',
  parse: (text) => text,
}

export const challenger = command({
  name: 'challenger',
  summary: 'watch batches, check receipts, and dispute those that are false',
  options: {
    ...chainOptions,
    keyFile,
    ...playerOptions,
    rate: share('share of receipts that the beacon selects for everybody to check', 0.05),
    extraRate: share('share checked besides, which nobody else can tell', 0.05),
    mostAtRisk: ether('bonds that may be up at a time', '1'),
    leastWithdrawal: ether('what is owed is withdrawn from this on', '0.01'),
    patience: integer('seconds for which contents may be missing before they are demanded', {
      min: 0,
      max: 2 ** 31,
      fallback: 600,
    }),
    disputeWithheld: toggle('dispute selected receipts that nobody opens; an honest answer costs a fee'),
    stopEarly: toggle('look at the shallowest drawn layer first'),
    promises,
  },
  example:
    'otr challenger --rpc http://127.0.0.1:8545 --deployment addresses.json --key-file challenger.key --models fraud-proof/model/demo --mirrors http://127.0.0.1:8080',
  run: ({ options, json }, terminal) =>
    runPlayer('challenger', options, { json, terminal }, async (parts) => {
      const { Challenger } = await import('../../fraud-proof/challenger/challenger.ts')
      const { HttpMirror } = await import('../../fraud-proof/challenger/http-mirror.ts')
      const { account, deployment, reader: client } = parts
      const sign = (message: string) => account.signMessage({ message })
      const sources = options.mirrors.map((url) => new HttpMirror({ url, sign }))
      // Nobody else can sign it, so nobody else can tell what it selects; and it is the same after a restart.
      const seed = keccak256(await account.signMessage({ message: `otr: spot checks ${toHex('own')}` }))
      const { fromBlock, extraRate, promises: file } = options
      return new Challenger(
        {
          ...options,
          deployment,
          fromBlock: BigInt(fromBlock),
          extra: { rate: extraRate, seed },
          patience: BigInt(options.patience),
          promises: file === undefined ? [] : await readPromises(file),
        },
        { ...parts, client, sources },
      )
    }),
})
