import { createHash, randomBytes } from 'node:crypto'
import { Check } from 'typebox/value'
import type { SessionAccount } from '../../schemas/account'
import { Role } from '../../schemas/account'
import { type Locale, locales } from '../../schemas/label'
import { instantIn, instantOf } from '../clock'
import type { Installation } from '../context'
import { safeError } from '../http/problem'

/** A session is seen again in the database at most this often: reading writes nothing in between. */
const seenEveryMilliseconds = 5 * 60_000
const hour = 3_600_000

/**
 * Opens a session and gives its token: 32 random bytes, of which only the SHA-256 is kept. The language of the page on
 * which it is opened is the account's from then on, unless it has one already.
 */
export async function openSession(
  installation: Installation & { readonly locale?: Locale },
  accountId: string,
): Promise<string> {
  const { clock, database } = installation
  const token = randomBytes(32).toString('base64url')
  const now = instantOf(clock)
  const session = {
    tokenHash: hashOf(token),
    accountId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: expiry(installation, now),
  }
  const { locale } = installation
  await database.write(async (tx) => {
    await tx.insertInto('sessions').values(session).execute()
    if (locale === undefined) return
    const first = tx.updateTable('accounts').where('id', '=', accountId).where('locale', 'is', null)
    await first.set({ locale }).execute()
  })
  return token
}

/** Ends a session; one that is over already stays over. */
export async function closeSession({ database }: Installation, token: string): Promise<void> {
  await database.write((tx) => tx.deleteFrom('sessions').where('tokenHash', '=', hashOf(token)).execute())
}

/** The account of a session that is not over, or null. Being seen makes the session last. */
export async function accountOfSession(
  installation: Installation,
  token: string,
): Promise<SessionAccount | null> {
  const { clock, database } = installation
  const tokenHash = hashOf(token)
  const rows = await database.read
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.accountId')
    .leftJoin('accountRoles', 'accountRoles.accountId', 'accounts.id')
    .select(['accounts.id', 'accounts.email', 'accounts.name', 'accounts.locale', 'accountRoles.role'])
    .select(['sessions.createdAt', 'sessions.lastSeenAt', 'sessions.expiresAt'])
    .where('sessions.tokenHash', '=', tokenHash)
    .execute()
  const [session] = rows
  if (!session || session.expiresAt <= instantOf(clock)) return null
  if (session.lastSeenAt < instantIn(clock, -seenEveryMilliseconds))
    await see(installation, tokenHash, session.createdAt)
  const roles = rows.map(({ role }) => role).filter((role) => Check(Role, role))
  const { id: accountId, email, name } = session
  const locale = locales.find((known) => known === session.locale)
  return { accountId, email, name, roles, ...(locale && { locale }) }
}

/** Forgets the sessions that are over. */
export async function sweepSessions({ clock, database }: Installation): Promise<void> {
  await database.write((tx) => tx.deleteFrom('sessions').where('expiresAt', '<=', instantOf(clock)).execute())
}

/** A session that could not be prolonged is still a session: a full disk stops no one from reading. */
async function see(installation: Installation, tokenHash: string, createdAt: string): Promise<void> {
  const { clock, database, log } = installation
  const seen = { lastSeenAt: instantOf(clock), expiresAt: expiry(installation, createdAt) }
  try {
    await database.writeTogether((tx) =>
      tx.updateTable('sessions').set(seen).where('tokenHash', '=', tokenHash).execute(),
    )
  } catch (error) {
    log.warn(safeError(error), 'session not prolonged')
  }
}

/** The sooner of: so many hours without activity, so many days after sign-in. */
function expiry({ clock, config }: Installation, createdAt: string): string {
  const idle = instantIn(clock, config.sessionHours * hour)
  const last = instantIn({ now: () => new Date(createdAt) }, config.sessionDays * 24 * hour)
  return idle < last ? idle : last
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
