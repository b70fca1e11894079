import type { Answers } from '../../../schemas/answers'
import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { readAnnotations as route } from '../../../schemas/api/instruction'
import type { Context } from '../../context'
import type { Database, Tx } from '../../database'
import type { Dossier } from '../findDossier'

/** What agents noted down beside a dossier's answers: number 0 and nothing at first. */
export async function readAnnotations(
  { database }: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  return annotationsOfDossier(database.read, loaded.id)
}

/** The same, wherever it is read from. */
export async function annotationsOfDossier(from: Database['read'] | Tx, dossierId: string) {
  const row = await from
    .selectFrom('annotations')
    .select(['number', 'answers', 'savedAt'])
    .where('dossierId', '=', dossierId)
    .executeTakeFirst()
  if (row === undefined) return { number: 0, answers: {}, savedAt: null }
  const answers: Answers = JSON.parse(row.answers)
  return { number: row.number, answers, savedAt: row.savedAt }
}

/** How many times they were saved. */
export async function annotationsNumber(from: Database['read'] | Tx, dossierId: string): Promise<number> {
  const row = await from
    .selectFrom('annotations')
    .select('number')
    .where('dossierId', '=', dossierId)
    .executeTakeFirst()
  return row?.number ?? 0
}
