import type { SessionAccount } from '../../schemas/account'
import type { Facts } from '../../schemas/lookup'
import type { readWhole } from '../api/dossiers'
import type { Branding } from '../ui/branding'
import type { Queue } from '../wizard/save/saving'

/** A dossier as the server gave it, with all that drawing its page takes. */
export type KeptForm = {
  readonly branding: Branding
  readonly account: SessionAccount
  readonly whole: Awaited<ReturnType<typeof readWhole>>
}

/** What one page held of a dossier when it was last heard of. */
export type KeptQueue = Queue & {
  readonly facts: Facts
  /** Begun without an account: it joins the one that signs in. */
  readonly anonymous: boolean
}

/** The part of a dossier that is its form; a queue's is the id of its page. */
export const formPart = 'form'

/** How long something is kept, in milliseconds: 14 days. */
export const keptFor = 14 * 24 * 3_600_000

/**
 * How long after it was last touched a dossier is shown to whoever opens it without a connection, in milliseconds: as
 * long as a session lives without being used. Later it waits for its account to sign in.
 */
export const shownFor = 12 * 3_600_000

/** The time, in milliseconds since 1970. */
export function now(): number {
  return performance.timeOrigin + performance.now()
}
