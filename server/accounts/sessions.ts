import { createHash, randomBytes } from 'node:crypto'
import { Check } from 'typebox/value'
import { v7 as newId } from 'uuid'
import type { SessionAccount } from '../../schemas/account'
import { Role } from '../../schemas/account'
import { locales } from '../../schemas/label'
import { type Clock, instantIn, instantOf } from '../clock'
import type { Context, Installation, OwnSession } from '../context'
import type { Tx } from '../database'
import { errors } from '../http/errors'
import { safeError } from '../http/problem'
import { deviceOf } from './device'
import { joinDrafts } from './joinDrafts'
import { expectAccount } from './writesOf'

/** A session is seen again in the database at most this often: reading writes nothing in between. */
const seenEveryMilliseconds = 5 * 60_000
const hour = 3_600_000

/** Who opens a session: in which language, on what, and with which account that browser has at that moment. */
type Opening = Installation & Partial<Pick<Context, 'account' | 'locale' | 'userAgent'>>

/** What reading a session takes, and prolonging it. */
type Reading = Pick<Installation, 'clock' | 'config' | 'database' | 'log'>

/** A session at work, and whose it is. */
export type Opened = { readonly account: SessionAccount; readonly session: OwnSession }

/**
 * Opens a session for somebody who has just proved who they are, and gives its token. What was begun in this browser
 * without an account joins this one. The language of the page is the account's from then on, unless it has one.
 */
export async function openSession(opening: Opening, accountId: string): Promise<string> {
  const { clock, database, account, locale, userAgent = '' } = opening
  const { token, session } = newSession(clock, accountId, userAgent)
  const expiresAt = expiry(opening, session.createdAt)
  await database.write(async (tx) => {
    await expectAccount(tx, accountId)
    await tx
      .insertInto('sessions')
      .values({ ...session, expiresAt })
      .execute()
    if (account?.email === null) await joinDrafts(tx, { from: account.accountId, to: accountId })
    if (locale === undefined) return
    const first = tx.updateTable('accounts').where('id', '=', accountId).where('locale', 'is', null)
    await first.set({ locale }).execute()
  })
  return token
}

/** The same, with whose it is. */
export async function signedIn(
  opening: Opening,
  accountId: string,
): Promise<{ token: string; account: SessionAccount }> {
  const token = await openSession(opening, accountId)
  const account = await accountOfSession(opening, token)
  // It went meanwhile.
  if (account === null) throw errors.session.required()
  return { token, account }
}

/** A session as its row begins, and its token: 32 random bytes, of which only the SHA-256 is kept. */
export function newSession(clock: Clock, accountId: string, userAgent: string) {
  const token = randomBytes(32).toString('base64url')
  const now = instantOf(clock)
  const session = {
    ...deviceOf(userAgent),
    id: newId({ msecs: clock.now().getTime() }),
    tokenHash: hashOf(token),
    accountId,
    createdAt: now,
    provedAt: now,
    lastSeenAt: now,
  }
  return { token, session }
}

/** Ends a session; one that is over already stays over. Without credentials, nothing else leads to the account. */
export async function closeSession({ clock, database }: Installation, token: string): Promise<void> {
  const now = instantOf(clock)
  await database.write(async (tx) => {
    const closed = await tx
      .deleteFrom('sessions')
      .where('tokenHash', '=', hashOf(token))
      .returning('accountId')
      .executeTakeFirst()
    if (closed) await endAccount(tx, closed.accountId, now)
  })
}

/** The account of a session that is not over, or null. */
async function accountOfSession(installation: Installation, token: string): Promise<SessionAccount | null> {
  return (await readOpened(installation, token))?.account ?? null
}

/** A session that is not over, or null. Being seen makes it last. */
export async function readOpened(installation: Reading, token: string): Promise<Opened | null> {
  const { clock, database } = installation
  const tokenHash = hashOf(token)
  const rows = await database.read
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.accountId')
    .leftJoin('accountRoles', 'accountRoles.accountId', 'accounts.id')
    .select(['accounts.id as accountId', 'accounts.email', 'accounts.name', 'accounts.locale'])
    .select(['accounts.until', 'accountRoles.role', 'sessions.id', 'sessions.createdAt', 'sessions.provedAt'])
    .select(['sessions.lastSeenAt', 'sessions.expiresAt'])
    .where('sessions.tokenHash', '=', tokenHash)
    .execute()
  const [session] = rows
  if (!session || session.expiresAt <= instantOf(clock)) return null
  const { accountId, email, name, until } = session
  // What has no credentials ends when it was said to.
  if (until === null && session.lastSeenAt < instantIn(clock, -seenEveryMilliseconds))
    await see(installation, tokenHash, session.createdAt)
  const roles = rows.map(({ role }) => role).filter((role) => Check(Role, role))
  const locale = locales.find((known) => known === session.locale)
  const account = {
    accountId,
    email,
    name,
    roles,
    ...(locale && { locale }),
    ...(until !== null && { until }),
  }
  return { account, session: { id: session.id, provedAt: session.provedAt } }
}

/** Forgets the sessions that are over. */
export async function sweepSessions({ clock, database }: Installation): Promise<void> {
  await database.write((tx) => tx.deleteFrom('sessions').where('expiresAt', '<=', instantOf(clock)).execute())
}

async function endAccount(tx: Tx, id: string, now: string): Promise<void> {
  await tx.updateTable('accounts').set({ until: now }).where('id', '=', id).where('until', '>', now).execute()
}

/** A session that could not be prolonged is still a session: a full disk stops no one from reading. */
async function see(installation: Reading, tokenHash: string, createdAt: string): Promise<void> {
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
function expiry({ clock, config }: Pick<Installation, 'clock' | 'config'>, createdAt: string): string {
  const idle = instantIn(clock, config.sessionHours * hour)
  const last = instantIn({ now: () => new Date(createdAt) }, config.sessionDays * 24 * hour)
  return idle < last ? idle : last
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
