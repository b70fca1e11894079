import { type Static, type TSchema, Type } from 'typebox'
import { Check } from 'typebox/value'
import type { SupportingDocument } from '../../schemas/answers'
import {
  CorrectionReason,
  type CorrectionRequest,
  type Decision,
  type Instruction,
  Outcome,
} from '../../schemas/instruction'
import { Label, type Locale, labelIn } from '../../schemas/label'
import type { Context, Installation } from '../context'
import type { Row } from '../database/tables'
import type { Dossier } from './findDossier'
import { namesFor } from './namesFor'
import { hasRight, relationsTo } from './rights'

/** What a correction keeps of each answer: its question is told in either language. */
export const KeptFields = Type.Array(
  Type.Object({
    at: Type.String(),
    section: Type.String(),
    label: Label,
    message: Type.Union([Type.String(), Type.Null()]),
  }),
)
export type KeptFields = Static<typeof KeptFields>

/** What the instruction has left on a dossier, in the reader's language. */
export async function instructionOf(context: Context, dossier: Dossier): Promise<Instruction> {
  const own = hasRight(await relationsTo(context, dossier), 'fill')
  return {
    corrections: await correctionsOf(context, dossier),
    decisions: await decisionsOf(context, dossier),
    ...(own && (await isUnsubmitted(context, dossier.id)) ? { unsubmitted: true } : {}),
  }
}

/** Whether the draft was saved since it was last submitted. */
async function isUnsubmitted({ database }: Installation, dossierId: string): Promise<boolean> {
  const row = await database.read
    .selectFrom('drafts')
    .select('foldedAt')
    .select(({ selectFrom }) => [
      selectFrom('draftChanges')
        .select((save) => save.fn.max<number | null>('draftChanges.number').as('last'))
        .where('draftChanges.dossierId', '=', dossierId)
        .as('saved'),
      selectFrom('dossierVersions')
        .select((version) => version.fn.max<number | null>('dossierVersions.draftNumber').as('last'))
        .where('dossierVersions.dossierId', '=', dossierId)
        .as('submitted'),
    ])
    .where('dossierId', '=', dossierId)
    .executeTakeFirst()
  if (!row || row.submitted === null) return false
  return Math.max(row.saved ?? 0, row.foldedAt) > row.submitted
}

/** Its decisions, the first one first, by those who took them as the reader may know them. */
export async function decisionsOf(context: Context, dossier: Dossier): Promise<Decision[]> {
  const { database, locale } = context
  const nameOf = await namesFor(context, dossier)
  const rows = await database.read
    .selectFrom('decisions')
    .innerJoin('accounts', 'accounts.id', 'decisions.decidedBy')
    .leftJoin('files', 'files.id', 'decisions.fileId')
    .selectAll('decisions')
    .select(['accounts.name as author', 'files.name', 'files.size', 'files.sha256', 'files.mediaType'])
    .where('decisions.dossierId', '=', dossier.id)
    .orderBy('decision')
    .execute()
  return rows.map((row) => ({
    decision: row.decision,
    version: row.version,
    outcome: keptAs(Outcome, row.outcome),
    reasons: row.reasons,
    appeal: appealIn(row, locale),
    decidedAt: row.decidedAt,
    author: nameOf(row.author, 'agent'),
    file: fileIn(row),
  }))
}

/** How a decision can be contested, as it was told that day. */
export function appealIn({ appeal }: Pick<Row<'decisions'>, 'appeal'>, locale: Locale): string {
  return labelIn(keptAs(Label, JSON.parse(appeal)), locale)
}

/** A correction's fields as its row holds them. */
export function fieldsOf({ fields }: Pick<Row<'corrections'>, 'fields'>): KeptFields {
  return keptAs(KeptFields, JSON.parse(fields))
}

async function correctionsOf(context: Context, dossier: Dossier): Promise<CorrectionRequest[]> {
  const { database, locale } = context
  const nameOf = await namesFor(context, dossier)
  const rows = await database.read
    .selectFrom('corrections')
    .innerJoin('accounts', 'accounts.id', 'corrections.askedBy')
    .selectAll('corrections')
    .select('accounts.name as author')
    .where('dossierId', '=', dossier.id)
    .orderBy('corrections.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    askedAt: row.askedAt,
    author: nameOf(row.author, 'agent'),
    version: row.version,
    reason: keptAs(CorrectionReason, row.reason),
    message: row.message,
    fields: fieldsOf(row).map(({ label, ...field }) => ({ ...field, label: labelIn(label, locale) })),
    closedAt: row.closedAt,
    closedBy: row.closedBy,
    untouched: keptAs(Type.Array(Type.String()), JSON.parse(row.untouched)),
  }))
}

type FileRow = { readonly fileId: string | null } & {
  readonly [Name in 'name' | 'size' | 'sha256' | 'mediaType']: Row<'files'>[Name] | null
}

function fileIn({ fileId, name, size, sha256, mediaType }: FileRow): SupportingDocument | null {
  if (fileId === null || name === null || size === null || sha256 === null || mediaType === null) return null
  return { fileId, name, size, sha256, mediaType }
}

/** What was checked when it was written. */
function keptAs<Shape extends TSchema>(shape: Shape, value: unknown): Static<Shape> {
  if (!Check(shape, value)) throw new Error('A row does not hold what it should.')
  return value
}
