import type { BodyOf, ParamsOf, ResponseOf } from '../../schemas/api/endpoint'
import type { readRefusedNotices, refuseByMail, refuseNotices } from '../../schemas/api/notices'
import { type NoticeSubject, noticeSubjects } from '../../schemas/notice'
import { addressedOf, type Context, type Installation } from '../context'
import type { Tx } from '../database'
import { errors } from '../http/errors'

type Refusals = ResponseOf<typeof readRefusedNotices>

/** What the account signed in does not want to be told. */
export async function readRefused(context: Context): Promise<Refusals> {
  return { refused: await refusedBy(context, addressedOf(context).accountId) }
}

/** What an account does not want to be told. */
export async function refusedBy(
  { database }: Pick<Installation, 'database'>,
  accountId: string,
): Promise<NoticeSubject[]> {
  const rows = await database.read
    .selectFrom('refusedNotices')
    .select('about')
    .where('accountId', '=', accountId)
    .execute()
  return noticeSubjects.filter((subject) => rows.some(({ about }) => about === subject))
}

/** Says anew what the account signed in does not want to be told. */
export async function refuse(
  context: Context,
  { body }: { readonly body: BodyOf<typeof refuseNotices> },
): Promise<Refusals> {
  const { accountId } = addressedOf(context)
  const refused = noticeSubjects.filter((about) => body.refused.includes(about))
  await context.database.write(async (tx) => {
    await tx.deleteFrom('refusedNotices').where('accountId', '=', accountId).execute()
    for (const about of refused) await keep(tx, accountId, about)
  })
  return { refused }
}

/**
 * The address in a mail's `List-Unsubscribe`: whose and about what is sealed in it, so that it opens nothing else. It
 * never stops serving: the oldest mail can be refused.
 */
export function refusalAddress(
  { config, seals }: Pick<Installation, 'config' | 'seals'>,
  accountId: string,
  about: NoticeSubject,
): string {
  // What looks like a file's name is no address of a page.
  const token = seals.seal(accountId, purposeOf(about)).replace('.', '~')
  return `${config.publicUrl}/courriels/${about}/${token}`
}

/** Refuses what a mail is about by that address. An account that is gone gets no mail any more, which is as wished. */
export async function refuseByToken(
  { database, seals }: Context,
  { params: { about, token } }: { readonly params: ParamsOf<typeof refuseByMail> },
): Promise<void> {
  const accountId = seals.open(token.replace('~', '.'), purposeOf(about))
  if (accountId === null) throw errors.account.refusalOver()
  await database.write(async (tx) => {
    const account = await tx
      .selectFrom('accounts')
      .select('id')
      .where('id', '=', accountId)
      .where('email', 'is not', null)
      .executeTakeFirst()
    if (account !== undefined) await keep(tx, accountId, about)
  })
}

function purposeOf(about: NoticeSubject): string {
  return `refuse mails about ${about}`
}

async function keep(tx: Tx, accountId: string, about: NoticeSubject): Promise<void> {
  await tx
    .insertInto('refusedNotices')
    .values({ accountId, about })
    .onConflict((known) => known.doNothing())
    .execute()
}
