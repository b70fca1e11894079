import type { Label } from '../../schemas/label'
import type { Field, LeafField, Procedure, RowField } from '../fields'

/** A document that a form asks for, as one gets it ready. */
export type Paper = {
  readonly id: string
  readonly label: Label
  readonly hint?: Label
  /** The document to fill in, by its file's name. */
  readonly template?: string
  /** It need not be given, or not by everybody. */
  readonly optional: boolean
  /** It is asked depending on other answers: its own question, its list or its page is. */
  readonly conditional: boolean
}

/** The documents that a procedure's own questions ask for, in the order of the form. */
export function papersIn({ sections }: Pick<Procedure, 'sections'>): readonly Paper[] {
  return sections.flatMap(({ when, fields }) =>
    fields.flatMap((field) => papersOf(field, when !== undefined)),
  )
}

function papersOf(field: Field | RowField, within: boolean): readonly Paper[] {
  const conditional = within || field.when !== undefined
  if (field.type === 'repetition') return field.fields.flatMap((inner) => papersOf(inner, conditional))
  if (field.type !== 'file' && field.type !== 'identityDocument') return []
  return [paperOf(field, conditional)]
}

function paperOf(
  field: Extract<LeafField, { type: 'file' | 'identityDocument' }>,
  conditional: boolean,
): Paper {
  const { id, label, hint, optional } = field
  const template = field.type === 'file' ? field.template : undefined
  return {
    ...{ id, label, conditional, optional: optional !== undefined && optional !== false },
    ...(hint === undefined ? {} : { hint }),
    ...(template === undefined ? {} : { template }),
  }
}
