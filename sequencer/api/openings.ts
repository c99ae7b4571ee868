import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Address, type Hex, isAddressEqual, recoverMessageAddress, zeroAddress } from 'viem'
import { openingJson } from '../../contracts/receipt-json.ts'
import type { ApiContext } from './api-context.ts'
import type { FoundReceipt } from './backend.ts'
import { ApiError } from './errors.ts'
import { findReceipt, receiptId } from './receipts.ts'
import { answers, base64, component, list, object, signature, wholeNumber } from './schemas.ts'

const disputerHeader = 'x-otr-disputer-signature'

/** What a disputer signs (EIP-191) to be shown the opening of a receipt; the hash binds it to one receipt of one deployment. */
export function openingMessage(receiptHash: Hex): string {
  return `otr: show me the opening of receipt ${receiptHash}`
}

interface OpeningRoute {
  readonly Params: { readonly id: string }
  readonly Headers: { readonly [disputerHeader]?: Hex }
}

/** `/v1/receipts/{id}/opening`: what a challenger needs to replay. */
export async function openingRoutes(app: FastifyInstance, { backend, guard }: ApiContext): Promise<void> {
  app.get<OpeningRoute>(
    '/v1/receipts/:id/opening',
    {
      onRequest: guard.admit,
      schema: {
        operationId: 'getOpening',
        summary: 'The tokens and KV rows of a receipt',
        description: `Open to all where the receipt names no disputer. Else to the API key that asked, or with the disputer's EIP-191 signature over "${openingMessage('0x…')}" in ${disputerHeader}.`,
        tags: ['receipts'],
        security: [{}, { key: [] }],
        params: receiptId,
        headers: { type: 'object', properties: { [disputerHeader]: signature } },
        response: answers(
          object({
            receipt: component.receipt,
            workerSignature: signature,
            tokens: list(wholeNumber),
            kv: { ...base64, description: 'binary32, little-endian' },
            domain: component.domain,
          }),
        ),
      },
    },
    async (request) => {
      const found = await findReceipt(backend, request.params.id)
      const { ordered } = found
      if (!ordered) throw new ApiError('receipt_not_ready', { param: 'id' })
      const { disputer } = ordered.receipt
      if (!isAddressEqual(disputer, zeroAddress) && !isRequester(request, found)) {
        if (!(await isDisputer(request.headers[disputerHeader], disputer, ordered.hash)))
          throw new ApiError('opening_not_allowed')
      }
      const opening = await backend.opening(ordered)
      if (!opening) throw new ApiError('opening_not_found', { param: 'id' })
      const { receipt, signature: workerSignature } = ordered
      return openingJson({ ...opening, receipt, workerSignature, domain: backend.domain })
    },
  )
}

/** Without authentication nobody has a key, and so nobody can be told from the requester by one. */
function isRequester({ keyId }: FastifyRequest, found: FoundReceipt): boolean {
  return keyId !== null && keyId === found.keyId
}

async function isDisputer(signed: Hex | undefined, disputer: Address, receiptHash: Hex): Promise<boolean> {
  if (signed === undefined) return false
  try {
    const message = openingMessage(receiptHash)
    return isAddressEqual(await recoverMessageAddress({ message, signature: signed }), disputer)
  } catch {
    // A signature that no key can have made.
    return false
  }
}
