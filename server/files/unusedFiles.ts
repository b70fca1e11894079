import { sql } from 'kysely'
import type { Database, Tx } from '../database'

/** A file's row, as far as removing it goes. */
export type UnusedFile = { readonly id: string; readonly dossierId: string; readonly sha256: string }

/** Rows looked at in one go: other work goes on in between. */
const page = 100

/**
 * The unused among the next hundred files made before an instant, in dossiers that nobody has changed since `still` (a
 * file that was just removed may be put back), in the order in which they were made; `last` is where to go on after,
 * null at the end.
 */
export async function unusedFiles(
  from: Database['read'],
  { before, still }: { readonly before: string; readonly still: string },
  after: string,
): Promise<{ readonly found: readonly UnusedFile[]; readonly last: string | null }> {
  const rows = await from
    .selectFrom('files')
    .innerJoin('dossiers', 'dossiers.id', 'files.dossierId')
    .select('files.id')
    .where('files.id', '>', after)
    .where('files.createdAt', '<', before)
    .where('dossiers.updatedAt', '<', still)
    .orderBy('files.id')
    .limit(page)
    .execute()
  const ids = rows.map(({ id }) => id)
  const found = ids.length === 0 ? [] : await unusedAmong(from, ids)
  return { found, last: ids.length < page ? null : (ids.at(-1) ?? null) }
}

/**
 * Those of these files that are in no draft, as it is or as it was before it was moved, in no version and in no message. An
 * id stands in their JSON as a text of its own.
 */
export function unusedAmong(from: Database['read'] | Tx, ids: readonly string[]): Promise<UnusedFile[]> {
  const names = (json: string) => sql<boolean>`${sql.ref(json)} like '%"' || ${sql.ref('files.id')} || '"%'`
  return from
    .selectFrom('files')
    .select(['files.id', 'files.dossierId', 'files.sha256'])
    .where('files.id', 'in', ids)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('dossierVersions')
            .select('version')
            .whereRef('dossierVersions.dossierId', '=', 'files.dossierId')
            .where(names('dossierVersions.content')),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('decisions').select('decisions.decision').whereRef('decisions.fileId', '=', 'files.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messages')
            .select('messages.number')
            .whereRef('messages.dossierId', '=', 'files.dossierId')
            .where(names('messages.files')),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('drafts')
            .select('drafts.number')
            .whereRef('drafts.dossierId', '=', 'files.dossierId')
            .where(names('drafts.answers')),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('draftMoves')
            .select('draftMoves.number')
            .whereRef('draftMoves.dossierId', '=', 'files.dossierId')
            .where(names('draftMoves.answers')),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('draftChanges')
            .innerJoin('drafts', 'drafts.dossierId', 'draftChanges.dossierId')
            .select('draftChanges.number')
            .whereRef('draftChanges.dossierId', '=', 'files.dossierId')
            // Saves folded already are kept to recognise their ids alone.
            .whereRef('draftChanges.number', '>', 'drafts.foldedAt')
            .where(names('draftChanges.changes')),
        ),
      ),
    )
    .execute()
}
