import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { SupportingDocument } from '../../schemas/answers'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listMessages as route } from '../../schemas/api/messages'
import type { Message, MessageSide } from '../../schemas/message'
import { accountOf, type Context } from '../context'
import type { Row } from '../database/tables'
import type { Dossier } from '../dossiers/findDossier'
import { namesFor } from '../dossiers/namesFor'
import { messagesOf } from './messageStore'

/** A dossier's messages as one of both sides reads them. */
export async function listMessages(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const { read } = context.database
  const side = sideOf(context, loaded)
  const [rows, reading, name] = await Promise.all([
    messagesOf(read, loaded.id).execute(),
    read
      .selectFrom('messageReadings')
      .select('number')
      .where('dossierId', '=', loaded.id)
      .where('accountId', '=', accountOf(context).accountId)
      .executeTakeFirst(),
    namesFor(context, loaded),
  ])
  return {
    messages: rows.map((row) => messageOf(row, name(row.name, whose(row)), accountOf(context).accountId)),
    side,
    read: reading?.number ?? 0,
  }
}

/** On which side of a dossier the account signed in writes: its own, or the agents'. */
export function sideOf(context: Context, { ownerId }: Dossier): MessageSide {
  return ownerId === accountOf(context).accountId ? 'owner' : 'agent'
}

/** A message's row as it travels to one reader. */
export function messageOf(row: Row<'messages'>, author: string, reader: string): Message {
  const { number, text, sentAt } = row
  const files: unknown = JSON.parse(row.files)
  if (!Check(Files, files)) throw new Error('A message has files of another shape.')
  return { number, side: whose(row), author, mine: row.authorId === reader, text, files, sentAt }
}

const Files = Type.Array(SupportingDocument)

function whose({ side }: Row<'messages'>): MessageSide {
  return side === 'agent' ? 'agent' : 'owner'
}
