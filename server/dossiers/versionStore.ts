import type { VersionSummary } from '../../schemas/dossier'
import type { Database, Tx } from '../database'
import { errors } from '../http/errors'

type From = Database['read'] | Tx

/** The version that a draft's number was submitted as, if it was. */
export function versionOfDraft(from: From, dossierId: string, draftNumber: number) {
  return from
    .selectFrom('dossierVersions')
    .select('version')
    .where('dossierId', '=', dossierId)
    .where('draftNumber', '=', draftNumber)
    .executeTakeFirst()
}

/** The newest version, which the next one is chained to. */
export function lastVersion(from: From, dossierId: string) {
  return from
    .selectFrom('dossierVersions')
    .select(['version', 'hash', 'content'])
    .where('dossierId', '=', dossierId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** A dossier's versions as they are listed, the first one first; their content is read apart. */
export function versionSummaries(from: From, dossierId: string): Promise<VersionSummary[]> {
  return summaries(from, dossierId).orderBy('version').execute()
}

/** One version as it is listed. Throws 404 `dossier.versionNotFound`. */
export async function versionSummary(
  from: From,
  dossierId: string,
  version: number,
): Promise<VersionSummary> {
  const found = await summaries(from, dossierId).where('version', '=', version).executeTakeFirst()
  if (found === undefined) throw errors.dossier.versionNotFound()
  return found
}

function summaries(from: From, dossierId: string) {
  return from
    .selectFrom('dossierVersions')
    .innerJoin('accounts', 'accounts.id', 'dossierVersions.authorId')
    .select(['version', 'submittedAt', 'accounts.name as author', 'hash'])
    .where('dossierId', '=', dossierId)
}
