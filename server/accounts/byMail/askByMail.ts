import { v7 as newId } from 'uuid'
import { instantIn, instantOf } from '../../clock'
import type { Context } from '../../context'
import type { AccountWishesTable } from '../../database/tables/accounts'
import { errors } from '../../http/errors'
import { enqueueJob } from '../../jobs/enqueueJob'

/** What is asked for by mail: an account of one's own, another password. */
export const wishKinds = ['account', 'password'] as const
export type WishKind = (typeof wishKinds)[number]

/** How long a link is good for, in milliseconds. */
const linkLasts: Readonly<Record<WishKind, number>> = {
  account: 48 * 3_600_000,
  password: 3_600_000,
}

/** The kind of the job that mails what a wish leads to. */
export const wishMailKind = 'mail.account'

type Asked = Pick<AccountWishesTable, 'email' | 'name' | 'passwordHash' | 'joins' | 'back'> & {
  readonly kind: WishKind
}

/**
 * Keeps a wish and queues its mail. Nothing is looked up: whether the address has an account is the job's to find
 * out, so that neither the answer nor its time tells (OWASP ASVS 5.0, 6.3.8).
 */
export async function askByMail(
  { clock, config, database, locale }: Pick<Context, 'clock' | 'config' | 'database' | 'locale'>,
  asked: Asked,
): Promise<void> {
  if (config.smtpUrl === null) throw errors.account.noMail()
  const wish = {
    ...asked,
    id: newId({ msecs: clock.now().getTime() }),
    createdAt: instantOf(clock),
    expiresAt: instantIn(clock, linkLasts[asked.kind]),
    usedAt: null,
  }
  await database.write(async (tx) => {
    await tx.insertInto('accountWishes').values(wish).execute()
    await enqueueJob(tx, clock, { kind: wishMailKind, payload: { wish: wish.id, locale } })
  })
}
