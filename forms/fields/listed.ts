import type { TSchema } from 'typebox'
import type { Locale } from '../../schemas/label'
import { type Fact, type Facts, factOf, type Lookup } from '../../schemas/lookup'
import type { FieldOf } from './fieldType'

/** What a thing of a list is called: in the reader's language, with what tells it from its namesakes. */
export function factText({ label, detail, values }: Fact, locale: Locale): string {
  const name = (locale === 'en' ? values?.en : undefined) ?? label
  return detail === undefined ? name : `${name} – ${detail}`
}

/** What a code stands for, once its source has said so; until then the code, in brackets. */
export function codeText(facts: Facts, lookup: Lookup, locale: Locale): string {
  const fact = factOf(facts, lookup)
  return fact ? factText(fact, locale) : `(${lookup.key})`
}

/** Two columns of a code: what it stands for, and itself. */
export function codeColumns<Value>(
  field: Pick<FieldOf<TSchema>, 'id'>,
  titles: { readonly name: string; readonly code: string },
  cells: { name(value: Value): string; code(value: Value): string },
) {
  const cell = (of: (value: Value) => string) => (value: Value | undefined) =>
    value === undefined ? '' : of(value)
  return [
    { key: field.id, title: titles.name, cell: cell(cells.name) },
    { key: `${field.id}.code`, title: titles.code, cell: cell(cells.code) },
  ]
}
