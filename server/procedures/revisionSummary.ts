import type { Static } from 'typebox'
import { Check } from 'typebox/value'
import type { Procedure } from '../../forms/fields'
import { ProcedureState, RevisionSummary } from '../../schemas/api/procedures'
import type { Row } from '../database/tables'

/** The columns that a summary is made of. */
export const summaryColumns = [
  'revisions.revision',
  'revisions.status',
  'revisions.sha256',
  'revisions.createdAt',
  'revisions.publishedAt',
  'revisions.questions',
] as const

type SummaryRow = Pick<
  Row<'revisions'>,
  'revision' | 'status' | 'sha256' | 'createdAt' | 'publishedAt' | 'questions'
>

/** A revision as lists show it. */
export function summaryOf({ revision, status, sha256, createdAt, publishedAt, questions }: SummaryRow) {
  return { revision, status: statusOf(status), sha256, createdAt, publishedAt, questions }
}

/** A procedure's state as it is kept; the database's own check lets no other in. */
export function stateOf(kept: string): Static<typeof ProcedureState> {
  if (!Check(ProcedureState, kept)) throw new Error('A procedure is in no known state.')
  return kept
}

/** The number of questions of a definition: what has an answer of its own, in sections and in rows. */
export function countQuestions({ sections }: Procedure): number {
  return sections.flatMap(({ fields }) => fields).reduce((count, field) => count + questionsIn(field), 0)
}

function statusOf(kept: string): Static<typeof RevisionSummary>['status'] {
  if (!Check(RevisionSummary.properties.status, kept)) throw new Error('A revision is in no known state.')
  return kept
}

function questionsIn(field: {
  readonly type: string
  readonly fields?: readonly { readonly type: string }[]
}): number {
  if (field.type === 'repetition')
    return (field.fields ?? []).reduce((count, each) => count + questionsIn(each), 0)
  return structure.has(field.type) ? 0 : 1
}

const structure = new Set(['heading', 'explanation', 'computed'])
