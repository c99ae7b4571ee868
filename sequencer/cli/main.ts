#!/usr/bin/env node
import { challenger } from './challenger.ts'
import { type Command, type ExitCode, exitCode, type Terminal } from './command.ts'
import { defender } from './defender.ts'
import { devnet } from './devnet.ts'
import { disputeList, disputeShow, disputeWatch } from './dispute.ts'
import { commandPage, overview } from './help.ts'
import { keyAdd } from './key-add.ts'
import { keyList } from './key-list.ts'
import { keyRemove } from './key-remove.ts'
import { modelAsk } from './model-ask.ts'
import { modelCalibrate } from './model-calibrate.ts'
import { modelInit } from './model-init.ts'
import { modelInspect } from './model-inspect.ts'
import { modelRegister } from './model-register.ts'
import { modelRoots } from './model-roots.ts'
import { UsageError } from './option.ts'
import { parseCommandLine } from './parse.ts'
import { replay } from './replay.ts'
import { sequencer } from './sequencer.ts'
import { verifyEvidence } from './verify-evidence.ts'
import { verifyReceipt } from './verify-receipt.ts'
import { version } from './version.ts'
import { worker } from './worker.ts'

const commands: readonly Command[] = [
  devnet,
  modelInspect,
  modelInit,
  modelRoots,
  modelRegister,
  modelCalibrate,
  modelAsk,
  replay,
  challenger,
  defender,
  disputeList,
  disputeShow,
  disputeWatch,
  verifyReceipt,
  verifyEvidence,
  keyAdd,
  keyList,
  keyRemove,
  sequencer,
  worker,
]

async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const request = parseCommandLine(commands, args, process.env)
    if (request.kind === 'run') return await request.command.run(request.invocation, terminal)
    terminal.print(
      request.kind === 'version'
        ? version()
        : request.command
          ? commandPage(request.command)
          : overview(commands),
    )
    return exitCode.yes
  } catch (error) {
    const usage = error instanceof UsageError
    terminal.complain(error instanceof Error ? error.message : String(error))
    if (usage) process.stderr.write('Try: otr --help\n')
    return usage ? exitCode.usage : exitCode.couldNotCheck
  }
}

const stop = new AbortController()
// Whoever reads us may stop reading; then there is nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  stop.abort()
})
// The first signal stops in order; a second one finds the default action again and ends the process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort())
process.exitCode = await main(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  write: (text) => process.stdout.write(text),
  complain: (message) => process.stderr.write(`otr: ${message}\n`),
  stop: stop.signal,
})
