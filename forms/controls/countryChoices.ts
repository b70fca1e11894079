import type { Locale } from '../../schemas/label'
import { countriesIn } from '../fields/countries'

type CountryChoice = { readonly value: string; readonly label: string }

const known = new Map<Locale, readonly CountryChoice[]>()

/** Every country as a choice, in the reader's alphabetical order; made once per language. */
export function countryChoices(locale: Locale): readonly CountryChoice[] {
  const choices =
    known.get(locale) ?? countriesIn(locale).map(({ code, name }) => ({ value: code, label: name }))
  known.set(locale, choices)
  return choices
}
