import type { FastifyInstance } from 'fastify'
import type { Hex } from 'viem'
import { findModel } from '../served-model.ts'
import type { ApiContext } from './api-context.ts'
import { ApiError } from './errors.ts'
import { address, answers, base64, flag, hash, list, object, text } from './schemas.ts'

/** `/v1/evidence/{hash}` behind a receipt, and `/v1/attestation/report` now. */
export async function evidenceRoutes(app: FastifyInstance, { backend, guard }: ApiContext): Promise<void> {
  const tags = ['evidence']
  app.get<{ Params: { hash: Hex } }>(
    '/v1/evidence/:hash',
    {
      onRequest: guard.admit,
      schema: {
        operationId: 'getEvidence',
        summary:
          'The evidence that receipts name, with the collateral that was in force when it was verified',
        tags,
        params: object({ hash }),
        response: answers(
          object({
            hash,
            evidence: base64,
            context: { ...text, description: 'what the verifier was given besides, as JSON' },
          }),
        ),
      },
    },
    async ({ params }) => {
      const wanted: Hex = `0x${params.hash.slice(2).toLowerCase()}`
      const kept = await backend.evidence(wanted)
      if (!kept) throw new ApiError('evidence_not_found', { param: 'hash' })
      return { hash: wanted, evidence: encode(kept.bytes), context: kept.context }
    },
  )
  app.get<{ Querystring: { model: string; nonce: string } }>(
    '/v1/attestation/report',
    {
      // Hardware works for it, so that not everybody may have it.
      onRequest: guard.requireKey,
      schema: {
        operationId: 'getAttestationReport',
        summary: "Fresh evidence of each worker of a model over the caller's nonce",
        tags,
        security: [{ key: [] }],
        querystring: object({
          model: { type: 'string', minLength: 1, description: 'name or id' },
          nonce: { type: 'string', pattern: '^(0x)?[0-9a-fA-F]{64}$', description: '32 bytes in hex' },
        }),
        response: answers(
          object({
            model: text,
            modelId: hash,
            nonce: hash,
            reports: list(object({ worker: address, evidence: base64, simulated: flag })),
          }),
        ),
      },
    },
    async ({ query }) => {
      const model = findModel(backend.models(), query.model)
      if (!model) throw new ApiError('model_not_found', { param: 'model' })
      const { name, modelId } = model
      const nonce: Hex = `0x${query.nonce.replace(/^0x/, '').toLowerCase()}`
      const reports = await backend.report(modelId, nonce)
      if (reports.length === 0) throw new ApiError('no_worker')
      return {
        model: name,
        modelId,
        nonce,
        reports: reports.map((report) => ({ ...report, evidence: encode(report.evidence) })),
      }
    },
  )
}

const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
