import type { CollateralProvider } from './collateral/provider.ts'
import { EvidenceError } from './evidence-error.ts'
import type { VerificationCache } from './verification-cache.ts'

/** The world as a verifier sees it: nothing here is taken from the evidence. */
export interface Context {
  readonly now: Date
  readonly collateral: CollateralProvider
  readonly cache: VerificationCache
}

/** What a provider has, or why it could not be asked: a service that is away leaves a question open, no more. */
export async function ask<T>(
  question: () => Promise<T>,
): Promise<{ readonly found: T | undefined; readonly problem: string | undefined }> {
  try {
    return { found: await question(), problem: undefined }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    return { found: undefined, problem: error.message }
  }
}

/** What a parser makes of bytes, or what it says is wrong with them. */
export function attempt<T>(
  parse: () => T,
):
  | { readonly value: T; readonly problem: undefined }
  | { readonly value: undefined; readonly problem: string } {
  try {
    return { value: parse(), problem: undefined }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    return { value: undefined, problem: error.message }
  }
}
