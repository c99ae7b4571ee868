import { formatEther, getAddress, isAddress, parseGwei } from 'viem'
import { chainOptions, keyFile, openNode, readAccount } from './chain-options.ts'
import { command, exitCode } from './command.ts'
import { integer, optionalText, text, toggle, UsageError } from './option.ts'

const { rpc } = chainOptions

export const deploy = command({
  name: 'deploy',
  summary: 'deploy the contracts for an OP-stack chain, where they are not there yet',
  options: {
    rpc,
    keyFile,
    sequencer: optionalText(
      'address of the sequencer, the only one that may commit batches',
      'ADDRESS',
      'none; it must be given',
    ),
    gasPrice: integer('gas price in gwei that bonds and fees must cover: that of a dear day', {
      min: 1,
      max: 100_000,
      fallback: 1,
    }),
    bond: toggle("also pay what lacks of the sequencer's bond, which it needs before its first batch"),
    out: text('file to write the addresses to', 'FILE', 'addresses.json'),
  },
  example:
    'otr deploy --rpc https://op-stack-node.example --key-file payer.key --sequencer 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --bond',
  async run({ options, json }, terminal) {
    const { sequencer, out: file } = options
    if (!isAddress(sequencer)) throw new UsageError('--sequencer should be an address')
    const { deployContracts } = await import('../../contracts/deploy.ts')
    const { fillBond } = await import('../../contracts/fill-bond.ts')
    const { opStackSettings } = await import('../../contracts/settings.ts')
    const { reader, wallet } = await openNode(options.rpc)
    const clients = { public: reader, wallet: wallet(await readAccount(options.keyFile)) }
    // The same sequencer must give the same contracts, in whatever case its letters are.
    const settings = opStackSettings(getAddress(sequencer), parseGwei(`${options.gasPrice}`))
    const before = await reader.getBlockNumber()
    const deployment = await deployContracts(clients, { settings, file })
    const wasThere = await reader.getCode({ address: deployment.disputes, blockNumber: before })
    const fromBlock = wasThere === undefined ? Number(before) : null
    const paid = options.bond ? await fillBond(clients, deployment) : 0n
    if (json) terminal.print(JSON.stringify({ ...deployment, fromBlock, bondPaid: `${paid}` }))
    else {
      const { chainId, ...addresses } = deployment
      terminal.print(`chain      ${chainId}`)
      for (const [name, address] of Object.entries(addresses)) terminal.print(`${name.padEnd(10)} ${address}`)
      terminal.print(`from block ${fromBlock ?? 'not known: they were there already'}`)
      terminal.print(`window     ${Number(settings.window) / 3600} hours`)
      terminal.print(
        `bond       ${formatEther(settings.sequencerBond)}, of it paid now: ${formatEther(paid)}`,
      )
      terminal.print(`written to ${file}`)
    }
    return exitCode.yes
  },
})
