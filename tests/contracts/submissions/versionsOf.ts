import type { Installation } from '../../../server/context'
import { brokenLink } from '../../../server/dossiers/versionContent'
import { receiptKind } from '../../../server/mail/receiptState'
import type { Life } from '../lifecycle/world'

/** What the store holds of a dossier's submissions. */
export type Versions = Awaited<ReturnType<typeof versionsOf>>

/** Reads a dossier's number, its versions in order, and the receipts that are owed for them. */
export async function versionsOf({ database: { read } }: Installation, dossier: string) {
  const { number, version } = await read
    .selectFrom('dossiers')
    .select(['number', 'version'])
    .where('id', '=', dossier)
    .executeTakeFirstOrThrow()
  const kept = await read
    .selectFrom('dossierVersions')
    .selectAll()
    .where('dossierId', '=', dossier)
    .orderBy('version')
    .execute()
  const receipts = await read
    .selectFrom('jobs')
    .select('id')
    .where('dossierId', '=', dossier)
    .where('kind', '=', receiptKind)
    .execute()
  return { number, version, kept, receipts: receipts.length }
}

/** What is wrong with them: gaps, a draft submitted twice, a broken chain, a number that moved, a receipt too many. */
export function brokenVersions({ number, version, kept, receipts }: Versions, life: Life): readonly string[] {
  const drafts = new Set(kept.map(({ draftNumber }) => draftNumber))
  const rules: readonly (readonly [string, boolean])[] = [
    ['the number stays', number === life.number],
    ['versions are numbered without a gap', kept.every((each, index) => each.version === index + 1)],
    ['the last version is the dossier’s', version === kept.length],
    ['a draft is submitted once', drafts.size === kept.length],
    ['versions are chained', brokenLink(kept) === null],
    ['one receipt a version', receipts === kept.length],
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => `not so: ${rule}`)
}
