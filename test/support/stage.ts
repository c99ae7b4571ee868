import type { Hex, PrivateKeyAccount } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { batchLeaf, batchTree, proveInBatch } from '../../contracts/batch-tree.ts'
import { encodeHeader } from '../../contracts/block-header.ts'
import type { Deployment } from '../../contracts/deploy.ts'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import { modelsAbi } from '../../contracts/generated/models.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { workersAbi } from '../../contracts/generated/workers.ts'
import { hashModel, type ModelSpec } from '../../contracts/model.ts'
import { hashReceipt, type Receipt, type ReceiptDomain, receiptTypedData } from '../../contracts/receipt.ts'
import { workerKeyDigest } from '../../contracts/worker-key.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import type { Chain } from './chain.ts'
import { mined } from './mined.ts'

/** A deployment with a bonded sequencer and an operator (`worker`) that answers for one model with one enclave key. */
export interface Stage {
  readonly chain: Chain
  readonly deployment: Deployment
  readonly domain: ReceiptDomain
  readonly modelId: Hex
  /** The enclave's. */
  readonly key: PrivateKeyAccount
  readonly models: { readonly address: Hex; readonly abi: typeof modelsAbi }
  readonly workers: { readonly address: Hex; readonly abi: typeof workersAbi }
  readonly rollup: { readonly address: Hex; readonly abi: typeof rollupAbi }
  readonly disputes: { readonly address: Hex; readonly abi: typeof disputesAbi }
}

/** Where a receipt stands, as the contracts take it. */
export interface Place {
  readonly number: bigint
  readonly index: bigint
  readonly signature: Hex
  readonly proof: readonly Hex[]
}

/** Deploys the contracts, bonds the sequencer, registers the model and lets the worker join with a new key. */
export async function setStage(
  chain: Chain,
  spec: ModelSpec,
  key = privateKeyToAccount(generatePrivateKey()),
): Promise<Stage> {
  const deployment = await chain.deployAll()
  const stage: Stage = {
    chain,
    deployment,
    domain: { chainId: deployment.chainId, rollup: deployment.rollup },
    modelId: hashModel(spec),
    key,
    models: { address: deployment.models, abi: modelsAbi },
    workers: { address: deployment.workers, abi: workersAbi },
    rollup: { address: deployment.rollup, abi: rollupAbi },
    disputes: { address: deployment.disputes, abi: disputesAbi },
  }
  const { models, workers, modelId } = stage
  const worker = chain.wallet('worker')
  const operator = worker.account.address
  const stake = await chain.reader.readContract({ ...workers, functionName: 'stakeAmount' })
  await mined(
    chain,
    chain.wallet('stranger').writeContract({ ...models, functionName: 'register', args: [spec] }),
  )
  await mined(
    chain,
    worker.writeContract({ ...workers, functionName: 'join', args: [operator], value: stake }),
  )
  const signature = await key.sign({ hash: workerKeyDigest(operator, deployment) })
  await mined(
    chain,
    worker.writeContract({ ...workers, functionName: 'addKey', args: [key.address, signature] }),
  )
  await mined(chain, worker.writeContract({ ...workers, functionName: 'addModel', args: [modelId] }))
  await addBond(stage)
  return stage
}

/** Fills the sequencer's bond. */
export async function addBond({ chain, rollup }: Stage): Promise<void> {
  const value = await chain.reader.readContract({ ...rollup, functionName: 'bondAmount' })
  await mined(chain, chain.wallet('sequencer').writeContract({ ...rollup, functionName: 'addBond', value }))
}

/** Lets the enclave sign receipts and the sequencer commit them as one batch. */
export async function commitReceipts(
  stage: Stage,
  receipts: readonly Receipt[],
  sign = (receipt: Receipt) => stage.key.signTypedData(receiptTypedData(receipt, stage.domain)),
) {
  const { chain, rollup, domain } = stage
  const signatures = await Promise.all(receipts.map(sign))
  const leaves = receipts.map((receipt, i) => batchLeaf(hashReceipt(receipt, domain), signatures[i] ?? '0x'))
  const tree = batchTree(leaves)
  const number = await chain.reader.readContract({ ...rollup, functionName: 'nextNumber' })
  const parent = await chain.reader.readContract({ ...rollup, functionName: 'headHash' })
  const first = await chain.reader.readContract({ ...rollup, functionName: 'nextSequence' })
  const root = tree.at(-1)?.[0] ?? '0x'
  const { gasUsed } = await mined(
    chain,
    chain.wallet('sequencer').writeContract({
      ...rollup,
      functionName: 'commitBatch',
      args: [number, parent, first, receipts.length, root],
    }),
  )
  const places = signatures.map(
    (signature, i): Place => ({ number, index: BigInt(i), signature, proof: proveInBatch(tree, i) }),
  )
  return { number, first, leaves, places, gasUsed }
}

/** Draws a batch's randomness from the header of its beacon block, mining up to it, and gives it. */
export async function drawBatch({ chain, rollup }: Stage, number: bigint): Promise<Hex> {
  const { beaconBlock } = await chain.reader.readContract({
    ...rollup,
    functionName: 'batch',
    args: [number],
  })
  const missing = beaconBlock - (await chain.reader.getBlockNumber()) + 1n
  if (missing > 0n) await chain.cheats.mine({ blocks: Number(missing) })
  const header = encodeHeader(await chain.reader.getBlock({ blockNumber: beaconBlock }))
  await mined(
    chain,
    chain.wallet('stranger').writeContract({ ...rollup, functionName: 'draw', args: [number, header] }),
  )
  return (await chain.reader.readContract({ ...rollup, functionName: 'batch', args: [number] })).seed
}

/** What is owed to the accounts of a devnet is paid out. */
export async function withdrawAll(stage: Stage, also: readonly Hex[] = []): Promise<void> {
  const { chain, disputes, workers, rollup } = stage
  const roles = ['sequencer', 'worker', 'challenger', 'stranger'] as const
  const accounts = [...roles.map((role) => devAccount(role).address), ...also]
  for (const contract of [disputes, workers, rollup]) {
    for (const account of accounts) {
      const read = { address: contract.address, abi: rollupAbi, args: [account] } as const
      if ((await chain.reader.readContract({ ...read, functionName: 'owed' })) === 0n) continue
      await mined(chain, chain.wallet('stranger').writeContract({ ...read, functionName: 'withdraw' }))
    }
  }
}
