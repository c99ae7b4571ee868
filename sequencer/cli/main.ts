#!/usr/bin/env node
import { account } from './account.ts'
import { bench } from './bench.ts'
import { challenger } from './challenger.ts'
import { check } from './check.ts'
import { defender } from './defender.ts'
import { deploy } from './deploy.ts'
import { devnet } from './devnet.ts'
import { disputeList, disputeShow, disputeWatch } from './dispute.ts'
import { keyAdd } from './key-add.ts'
import { keyList } from './key-list.ts'
import { keyRemove } from './key-remove.ts'
import { modelAsk } from './model-ask.ts'
import { modelCalibrate } from './model-calibrate.ts'
import { modelInit } from './model-init.ts'
import { modelInspect } from './model-inspect.ts'
import { modelRegister } from './model-register.ts'
import { modelRoots } from './model-roots.ts'
import { replay } from './replay.ts'
import { runCommands } from './run-commands.ts'
import { sequencer } from './sequencer.ts'
import { verifyEvidence } from './verify-evidence.ts'
import { verifyReceipt } from './verify-receipt.ts'
import { worker } from './worker.ts'

await runCommands(
  [
    devnet,
    account,
    deploy,
    modelInspect,
    modelInit,
    modelRoots,
    modelRegister,
    modelCalibrate,
    modelAsk,
    check,
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
    bench,
  ],
  process.argv.slice(2),
)
