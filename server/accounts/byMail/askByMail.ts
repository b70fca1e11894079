import { v7 as newId } from 'uuid'
import { instantIn, instantOf } from '../../clock'
import type { Context } from '../../context'
import type { Tx } from '../../database'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'
import { enqueueJob } from '../../jobs/enqueueJob'

/** What is asked for by mail: an account of one's own, another password, another address (confirmed from both). */
export const wishKinds = ['account', 'password', 'formerAddress', 'nextAddress'] as const
export type WishKind = (typeof wishKinds)[number]

/** How long a link is good for, in milliseconds. */
const linkLasts: Readonly<Record<WishKind, number>> = {
  account: 48 * 3_600_000,
  password: 3_600_000,
  formerAddress: 48 * 3_600_000,
  nextAddress: 48 * 3_600_000,
}

/** The kind of the job that mails what a wish leads to. */
export const wishMailKind = 'mail.account'

type Asked = Pick<Row<'accountWishes'>, 'email'> & { readonly kind: WishKind } & Partial<
    Pick<Row<'accountWishes'>, 'name' | 'passwordHash' | 'joins' | 'back' | 'accountId'>
  >
type Asking = Pick<Context, 'clock' | 'config' | 'locale'>

/**
 * Keeps a wish and queues its mail. Nothing is looked up: whether the address has an account is the job's to find
 * out, so that neither the answer nor its time tells (OWASP ASVS 5.0, 6.3.8).
 */
export async function askByMail(context: Asking & Pick<Context, 'database'>, asked: Asked): Promise<void> {
  expectMail(context)
  await context.database.write((tx) => keepWish(context, tx, asked))
}

/** Throws 503 where no mail is sent. */
export function expectMail({ config }: Pick<Context, 'config'>): void {
  if (config.smtpUrl === null) throw errors.account.noMail()
}

/** The same in a transaction. */
export async function keepWish({ clock, locale }: Asking, tx: Tx, asked: Asked): Promise<void> {
  const wish = {
    name: null,
    passwordHash: null,
    joins: null,
    back: null,
    accountId: null,
    ...asked,
    id: newId({ msecs: clock.now().getTime() }),
    createdAt: instantOf(clock),
    expiresAt: instantIn(clock, linkLasts[asked.kind]),
    usedAt: null,
  }
  await tx.insertInto('accountWishes').values(wish).execute()
  await enqueueJob(tx, clock, { kind: wishMailKind, payload: { wish: wish.id, locale } })
}
