import type { AnswerPath, Answers } from '../../../../schemas/answers'
import type { LeafField } from '../../../fields'
import type { FieldType } from '../../../fields/fieldType'
import { evaluate } from '../../evaluate'
import type { Form } from '../../form'
import type { AskedElement, Context } from '../../types'

/** What may be answered at a place of a form. */
export type Question =
  | { readonly kind: 'rows' }
  | { readonly kind: 'leaf'; readonly field: LeafField; readonly type: FieldType }

/** The question of a name, outside rows or in those of a repetition; undefined where there is none. */
export function questionAt(form: Form, name: string, rows: string | undefined): Question | undefined {
  const named = form.names.names.get(name)
  if (named === undefined || named.repetition !== rows) return undefined
  const { field, type } = named
  if (field.type === 'repetition') return { kind: 'rows' }
  return field.type === 'computed' || type === undefined ? undefined : { kind: 'leaf', field, type }
}

/** The questions asked, by path, with their options and bounds worked out: a choice is printed by its label. */
export function askedFields(
  form: Form,
  answers: Answers,
  context: Context,
): ReadonlyMap<AnswerPath, LeafField> {
  const fields = new Map<AnswerPath, LeafField>()
  const read = (elements: readonly AskedElement[]) => {
    for (const element of elements) {
      if (element.kind === 'field') fields.set(element.path, element.field)
      if (element.kind === 'repetition') for (const row of element.rows) read(row.elements)
    }
  }
  for (const { elements } of evaluate(form, answers, context).sections) read(elements)
  return fields
}
