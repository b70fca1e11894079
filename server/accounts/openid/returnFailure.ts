import { AuthorizationResponseError } from 'openid-client'
import type { ReturnFailure } from '../../../schemas/identity'
import { SourceFailure } from '../../lookups/http/failure'

/** What to tell somebody whose way back from a provider failed. */
export function failureOf(error: unknown): ReturnFailure {
  const told = said(error)
  if (told === 'access_denied') return 'gaveUp'
  return isTrouble(error) || told === 'server_error' || told === 'temporarily_unavailable'
    ? 'unanswered'
    : 'unverified'
}

/**
 * What went wrong, for the log: the reasons underneath, each in the library's own words, which quote no value. The
 * provider's description of an error may hold anything, and is left out.
 */
export function reasonsOf(error: unknown): string {
  const reasons: string[] = []
  for (let cause = error; cause instanceof Error && reasons.length < 4; cause = cause.cause)
    // A parser's message quotes the text that it reads.
    reasons.push(cause instanceof SyntaxError ? cause.name : cause.message)
  return reasons.join(': ')
}

function said(error: unknown): string | null {
  return error instanceof AuthorizationResponseError ? error.error : null
}

/** Whether it is a provider's own trouble, which may pass: no answer, or none that a provider gives. */
function isTrouble(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof SourceFailure || ('code' in cause && passing.has(String(cause.code)))) return true
  return false
}

const passing: ReadonlySet<string> = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_JSON'])
