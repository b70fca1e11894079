import { type Label, type Locale, labelIn } from '../../schemas/label'
import { type Fact, type Facts, factOf, type Lookup } from '../../schemas/lookup'

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
  { id }: { readonly id: string },
  titles: { readonly name: string; readonly code: string },
  cells: { name(value: Value): string; code(value: Value): string },
) {
  const cell = (of: (value: Value) => string) => (value: Value | undefined) =>
    value === undefined ? '' : of(value)
  return [
    { key: id, title: titles.name, cell: cell(cells.name) },
    { key: `${id}.code`, title: titles.code, cell: cell(cells.code) },
  ]
}

/** The titles of the two columns of a question, `words` for its codes. */
export function codeTitles(label: Label, words: string, locale: Locale) {
  const name = labelIn(label, locale)
  return { name, code: `${name} – ${words}` }
}
