import { createHash, createHmac, randomBytes } from 'node:crypto'

/** What one way to a provider and back is bound by. */
export type Secrets = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** 32 random bytes for a cookie. */
export function drawToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the store keeps of such a token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/**
 * The secrets of a departure, each drawn from its token, which the browser alone has: what the store keeps lets nobody
 * come back in its place.
 */
export function secretsOf(token: string): Secrets {
  const drawn = (what: string) => createHmac('sha256', token).update(what).digest('base64url')
  return { state: drawn('state'), nonce: drawn('nonce'), verifier: drawn('verifier') }
}
