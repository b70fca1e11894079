import { type Locale, labelIn, locales } from '../../schemas/label'
import { noFacts } from '../../schemas/lookup'
import { folded } from './locales'
import {
  isLine,
  listOf,
  type Option,
  type Optioned,
  type OptionValue,
  optionsOf,
  optionText,
  otherLabel,
  wordsAbove,
} from './options'

/** What stands between the free answer's label and the person's own words. */
const otherMark = ' : '

/**
 * A typed text as an option: its value, or its label in either language, accents and case forgiven; the code of
 * a list's line; the free answer after its label (`Autre : Etsy`). Undefined when it is none of them, or two options share that label.
 */
export function readOption(typed: string, field: Optioned): OptionValue | undefined {
  const options = optionsOf(field)
  const text = typed.trim()
  const chosen = options.find((option) => option.value === text)
  if (chosen !== undefined) return asChosen(chosen)
  for (const locale of locales) {
    const start = `${otherLabel(field, locale) ?? ''}${otherMark}`
    if (start !== otherMark && typed.startsWith(start)) return { other: typed.slice(start.length) }
  }
  if (listOf(field) !== undefined) return isLine(text) ? text : undefined
  const wanted = folded(text)
  const named = options.filter((option) =>
    locales.some((locale) => folded(labelIn(option.label, locale)) === wanted),
  )
  return named.length === 1 && named[0] !== undefined ? asChosen(named[0]) : undefined
}

/** An option as it is typed: its label, or its value where the label would be read as something else. */
export function printOption(value: OptionValue, field: Optioned, locale: Locale): string {
  if (typeof value !== 'string') return printFree(value, field, locale)
  if (listOf(field) !== undefined) return value
  const label = optionText(value, field, locale, noFacts)
  return !label.includes('\n') && readOption(label, field) === value ? label : value
}

/** Words chosen above are chosen again as they were written. */
function asChosen({ value, label }: Option): OptionValue {
  return value === 'other' ? { other: labelIn(label, 'fr') } : value
}

function printFree({ other }: Exclude<OptionValue, string>, field: Optioned, locale: Locale): string {
  if (wordsAbove(field) !== other) return `${otherLabel(field, locale) ?? ''}${otherMark}${other}`
  const read = readOption(other, field)
  return typeof read === 'object' && read.other === other ? other : 'other'
}
