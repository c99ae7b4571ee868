import type { FastifyInstance } from 'fastify'
import { serializeTypedData } from 'viem'
import { type Receipt, type ReceiptDomain, receiptTypedData } from '../../contracts/receipt.ts'
import type { ApiContext } from './api-context.ts'
import { ApiError } from './errors.ts'
import { findReceipt, receiptId } from './receipts.ts'
import { address, answers, object, oneOf, signature, text } from './schemas.ts'

const algorithm = 'ecdsa-eip712'

/**
 * `/v1/signature/{chat_id}`, as the confidential-inference clouds have it: what was signed, by whom. Theirs is a text of
 * hashes under EIP-191; ours is the receipt under EIP-712, so the text is its typed data and the algorithm says so.
 */
export async function signatureRoutes(app: FastifyInstance, { backend, guard }: ApiContext): Promise<void> {
  app.get<{ Params: { chat_id: string } }>(
    '/v1/signature/:chat_id',
    {
      onRequest: guard.admit,
      schema: {
        operationId: 'getSignature',
        summary: "The worker's signature over a completion's receipt",
        tags: ['receipts'],
        params: object({ chat_id: receiptId.properties.id }),
        querystring: {
          type: 'object',
          properties: { model: text, signing_algo: oneOf('ecdsa', algorithm) },
        },
        response: answers(
          object({
            text: { type: 'string', description: 'EIP-712 typed data as JSON' },
            signature,
            signing_address: address,
            signing_algo: oneOf(algorithm),
          }),
        ),
      },
    },
    async ({ params }) => {
      const { ordered } = await findReceipt(backend, params.chat_id)
      if (!ordered) throw new ApiError('receipt_not_ready', { param: 'chat_id' })
      return {
        text: typedDataText(ordered.receipt, backend.domain),
        signature: ordered.signature,
        signing_address: ordered.receipt.worker,
        signing_algo: algorithm,
      }
    },
  )
}

/** Libraries other than viem want to be told the type of the domain. */
const domainType = [
  { name: 'name', type: 'string' },
  { name: 'version', type: 'string' },
  { name: 'chainId', type: 'uint256' },
  { name: 'verifyingContract', type: 'address' },
] as const

function typedDataText(receipt: Receipt, of: ReceiptDomain): string {
  const { types, domain, ...data } = receiptTypedData(receipt, of)
  return serializeTypedData({
    ...data,
    domain: { ...domain, chainId: BigInt(domain.chainId) },
    types: { EIP712Domain: domainType, ...types },
  })
}
