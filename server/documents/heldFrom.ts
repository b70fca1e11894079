import type { Database } from '../database'

/**
 * From when the period of a silent service runs, for what was submitted at an instant: from the first submission, and
 * anew from what answers the last correction that was asked for (CRPA, articles L. 114-3 and L. 114-5).
 */
export async function heldFrom(
  read: Database['read'],
  dossierId: string,
  submittedAt: string,
): Promise<string> {
  const asked = await read
    .selectFrom('dossierEvents')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('dossierId', '=', dossierId)
    .where('kind', '=', 'requestCorrection')
    .where('at', '<=', submittedAt)
    .executeTakeFirst()
  const first = await read
    .selectFrom('dossierVersions')
    .select(({ fn }) => fn.min('submittedAt').as('at'))
    .where('dossierId', '=', dossierId)
    .where('submittedAt', '>=', asked?.at ?? '')
    .executeTakeFirst()
  return first?.at ?? submittedAt
}
