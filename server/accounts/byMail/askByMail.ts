import type { Request } from 'express'
import { v7 as newId } from 'uuid'
import { instantIn, instantOf } from '../../clock'
import type { Context } from '../../context'
import type { Tx } from '../../database'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'
import type { Ladder } from '../../http/limits'
import { networkOf } from '../../http/network'
import { enqueueJob } from '../../jobs/enqueueJob'
import { countMail } from './mailCeiling'

/** What is asked for by mail: an account of one's own, another password, another address (confirmed from both). */
export const wishKinds = ['account', 'password', 'formerAddress', 'nextAddress'] as const
export type WishKind = (typeof wishKinds)[number]

/** How long a link is good for, in milliseconds. */
export const linkLasts: Readonly<Record<WishKind, number>> = {
  account: 48 * 3_600_000,
  password: 3_600_000,
  formerAddress: 48 * 3_600_000,
  nextAddress: 48 * 3_600_000,
}

/** The kind of the job that mails what a wish leads to. */
export const wishMailKind = 'mail.account'

type Asked = Pick<Row<'accountWishes'>, 'email'> & { readonly kind: WishKind } & Partial<
    Pick<Row<'accountWishes'>, 'name' | 'passwordHash' | 'joins' | 'back' | 'accountId' | 'browserHash'>
  >
type Asking = Pick<Context, 'clock' | 'locale'>

/** Wishes for one address that one network may make. */
const fromNetwork: Ladder = { name: 'wish.network', steps: [{ times: 5, seconds: 1800 }] }

/**
 * Mails to one address, whoever asks. A link outlasts this time, and serves every wish of its address: whoever is not
 * written to once more has a mail that leads as far.
 */
const toAddress: Ladder = { name: 'wish.address', steps: [{ times: 3, seconds: 1800 }] }

/**
 * Keeps a wish and queues its mail. Nothing is looked up: whether the address has an account is the job's to find
 * out, so that neither the answer nor its time tells (OWASP ASVS 5.0, 6.3.8). What is too much is passed over without a
 * word, so that nobody can have an address's owner refused; too much at all is refused, whatever the address.
 */
export async function askByMail(context: Context, request: Request, asked: Asked): Promise<void> {
  expectMail(context)
  const key = keyOf(asked)
  const { waitSeconds } = await context.limits.climb(fromNetwork, `${key} ${networkOf(request.ip)}`)
  if (waitSeconds > 0) return
  const ceiling = await countMail(context, request, asked.email)
  const isMailed = (await context.limits.climb(toAddress, key)).waitSeconds === 0
  if (!isMailed) await ceiling.giveBack()
  if (!isMailed && asked.kind === 'password') return
  await context.database.write((tx) => keepWish(context, tx, asked, isMailed))
}

/** Lets an address be written to anew: the links it has are used. */
export async function forgetMails(
  { limits }: Pick<Context, 'limits'>,
  request: Request,
  asked: Asked,
): Promise<void> {
  await limits.forget(toAddress, keyOf(asked))
  await limits.forget(fromNetwork, `${keyOf(asked)} ${networkOf(request.ip)}`)
}

/** Throws 503 where no mail is sent. */
export function expectMail({ config }: Pick<Context, 'config'>): void {
  if (config.smtpUrl === null) throw errors.account.noMail()
}

/** Keeps a wish in a transaction, and queues its mail unless other mails do. */
export async function keepWish(
  { clock, locale }: Asking,
  tx: Tx,
  asked: Asked,
  isMailed = true,
): Promise<void> {
  const wish = {
    name: null,
    passwordHash: null,
    joins: null,
    back: null,
    accountId: null,
    browserHash: null,
    ...asked,
    id: newId({ msecs: clock.now().getTime() }),
    createdAt: instantOf(clock),
    expiresAt: instantIn(clock, linkLasts[asked.kind]),
    usedAt: null,
  }
  await tx.insertInto('accountWishes').values(wish).execute()
  if (isMailed) await enqueueJob(tx, clock, { kind: wishMailKind, payload: { wish: wish.id, locale } })
}

function keyOf({ kind, email }: Asked): string {
  return `${kind} ${email}`
}
