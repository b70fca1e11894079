import type { Provider } from '../../../schemas/identity'

/** The tables of second factors, and of what lies between the two steps of signing in. */
export type FactorTables = {
  codeApps: CodeAppsTable
  passkeys: PasskeysTable
  passkeyChallenges: PasskeyChallengesTable
  recoveryCodes: RecoveryCodesTable
  halfSessions: HalfSessionsTable
}

/**
 * Authenticator apps: one of an account is confirmed, and at most one more waits to be. `sealedKey` can be read with
 * the installation's key alone; `lastStep` is the time step (RFC 6238) of the last code used, 0 before.
 */
type CodeAppsTable = {
  id: string
  accountId: string
  sealedKey: string
  lastStep: number
  createdAt: string
  confirmedAt: string | null
}

/**
 * Passkeys: `credentialId` and `publicKey` are base64url, `counter` the authenticator's own count of uses (up to
 * 2^32 − 1, in decimal; 0 where it counts none), `transports` JSON.
 */
type PasskeysTable = {
  id: string
  accountId: string
  credentialId: string
  publicKey: string
  counter: string
  transports: string
  backedUp: number
  name: string
  createdAt: string
  lastUsedAt: string | null
}

/** What a passkey has to sign, once: deleted when it comes back. `accountId`: whose passkey alone may sign it. */
type PasskeyChallengesTable = {
  challenge: string
  purpose: 'make' | 'use'
  accountId: string | null
  expiresAt: string
}

/** Recovery codes: argon2id, in hexadecimal, under a salt that the codes of one set share. */
type RecoveryCodesTable = { accountId: string; hash: string; salt: string; usedAt: string | null }

/**
 * Who gave the right password and owes the second factor. Only the SHA-256 of the token is kept, in hexadecimal; where
 * the provider's session is ended is kept for the session to come, sealed.
 */
type HalfSessionsTable = {
  tokenHash: string
  accountId: string
  expiresAt: string
  farewellProvider: Provider | null
  farewell: string | null
}
