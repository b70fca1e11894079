import { type Label, type Locale, labelIn } from '../../schemas/label'
import type { Facts } from '../../schemas/lookup'
import { codeColumns, codeTitles } from './listed'
import { comparableOption, listOf, type Optioned, type OptionValue, optionText } from './options'

const codes: Readonly<Record<Locale, string>> = { fr: 'code', en: 'code' }

/** The columns of chosen options: what they say; of a list's lines, their codes too. */
export function optionColumns<Value>(
  field: Optioned & { readonly id: string; readonly label: Label },
  locale: Locale,
  facts: Facts,
  chosen: (value: Value) => readonly OptionValue[],
) {
  const cells = {
    name: (value: Value) =>
      chosen(value)
        .map((each) => optionText(each, field, locale, facts))
        .join(', '),
    code: (value: Value) => chosen(value).map(comparableOption).join(', '),
  }
  if (listOf(field) !== undefined)
    return codeColumns(field, codeTitles(field.label, codes[locale], locale), cells)
  const cell = (value: Value | undefined) => (value === undefined ? '' : cells.name(value))
  return [{ key: field.id, title: labelIn(field.label, locale), cell }]
}
