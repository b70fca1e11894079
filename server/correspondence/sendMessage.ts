import { isLongerThan } from '../../forms/fields/graphemes'
import type { SupportingDocument } from '../../schemas/answers'
import type { BodyOf, ResponseOf } from '../../schemas/api/endpoint'
import type { sendMessage as route } from '../../schemas/api/messages'
import { longestMessage } from '../../schemas/message'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import type { Tx } from '../database'
import type { NewRow, Row } from '../database/tables'
import type { Dossier } from '../dossiers/findDossier'
import { answerOf } from '../files/keepFile'
import { errors } from '../http/errors'
import { enqueueNotice } from '../mail/enqueueNotice'
import { messageOf, sideOf } from './listMessages'
import { unreadIn } from './messageStore'

/**
 * Writes a message to the other side, and queues its mail to each reader who has read all that came before: while a
 * message waits unread, no other mail says that one does.
 */
export async function sendMessage(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<ResponseOf<typeof route>> {
  const { clock, database } = context
  const author = accountOf(context)
  const text = readText(body.text)
  if (text === '' && body.files.length === 0) throw errors.message.empty()
  const written = {
    dossierId: loaded.id,
    key: body.key,
    authorId: author.accountId,
    side: sideOf(context, loaded),
    text,
  }
  const row = await database.write(async (tx) => {
    const former = await sentBefore(tx, written)
    if (former) return former
    await expectOpen(tx, loaded.id)
    const files = await sentFiles(tx, written, body.files)
    const number = await nextNumber(tx, loaded.id)
    const message = { ...written, number, files: JSON.stringify(files), sentAt: instantOf(clock) }
    const what = written.side === 'owner' ? 'messageToAgents' : 'message'
    await enqueueNotice(tx, clock, {
      dossierId: loaded.id,
      what,
      actorId: author.accountId,
      unless: async (accountId) => {
        const side = what === 'message' ? 'owner' : 'agent'
        return (await unreadIn(tx, { dossierIds: [loaded.id], accountId, side })).size > 0
      },
    })
    await tx.insertInto('messages').values(message).execute()
    return message
  })
  return messageOf(row, author.name, author.accountId)
}

/** What no database keeps, and no screen shows. */
const unstorable = /[\0\p{Surrogate}\uFFFE\uFFFF]/u

/** What was written, its line ends as we keep them, without blank around it. */
function readText(written: string): string {
  const text = written.replace(/\r\n?/g, '\n').trim()
  if (unstorable.test(text)) throw errors.message.unreadable()
  if (isLongerThan(text, longestMessage)) throw errors.message.tooLong({ params: { max: longestMessage } })
  return text
}

type Written = Pick<NewRow<'messages'>, 'dossierId' | 'key' | 'authorId'>

function sentBefore(tx: Tx, { dossierId, key, authorId }: Written): Promise<Row<'messages'> | undefined> {
  return tx
    .selectFrom('messages')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('authorId', '=', authorId)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** The service reads nothing of a draft, and nothing is written about what is in the trash. */
async function expectOpen(tx: Tx, dossierId: string): Promise<void> {
  const dossier = await tx
    .selectFrom('dossiers')
    .select(['version', 'deletedAt'])
    .where('id', '=', dossierId)
    .executeTakeFirst()
  if (!dossier || dossier.deletedAt !== null) throw errors.dossier.notFound()
  if (dossier.version === 0) throw errors.message.notYet()
}

/** The files that this author sent for a message, as they arrived. */
async function sentFiles(
  tx: Tx,
  { dossierId, authorId }: Written,
  ids: readonly string[],
): Promise<readonly SupportingDocument[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('files')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('deletedAt', 'is', null)
    .where('id', 'in', ids)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('arrivals')
          .select('arrivals.id')
          .whereRef('arrivals.fileId', '=', 'files.id')
          .where('arrivals.purpose', '=', 'message')
          .where('arrivals.createdBy', '=', authorId),
      ),
    )
    .execute()
  return ids.map((id) => {
    const row = rows.find((each) => each.id === id)
    if (row === undefined) throw errors.message.fileGone()
    return answerOf(row)
  })
}

async function nextNumber(tx: Tx, dossierId: string): Promise<number> {
  const last = await tx
    .selectFrom('messages')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('dossierId', '=', dossierId)
    .executeTakeFirst()
  return Number(last?.number ?? 0) + 1
}
