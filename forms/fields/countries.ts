import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import { type Locale, locales } from '../../schemas/label'
import { indexOf, type Listed, type ListIndex } from './listIndex'
import { apostrophes, folded, languageTags } from './locales'

type Names = ReadonlyMap<string, readonly string[]>

/** Names by ISO 3166-1 alpha-2 code, the usual one first, others by which the country is also known after it. */
const names: Readonly<Record<Locale, Names>> = {
  fr: namesIn(french.countries),
  en: namesIn(english.countries),
}

/** Whether a code is one of ISO 3166-1 (alpha-2), Kosovo's user-assigned `XK` included. */
export function isCountry(code: string): boolean {
  return names.fr.has(code)
}

/** A country's name, or the code itself where there is none. */
export function countryName(code: string, locale: Locale): string {
  return names[locale].get(code)?.[0] ?? code
}

/** Every country by its name in the reader's language, in alphabetical order. */
export function countriesIn(locale: Locale): readonly { readonly code: string; readonly name: string }[] {
  const collator = new Intl.Collator(languageTags[locale])
  return [...names[locale].keys()]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

const indexes = new Map<Locale, ListIndex<Listed>>()

/** Every country to be searched by any of its names, in the alphabetical order of the reader's language. */
export function countryIndex(locale: Locale): ListIndex<Listed> {
  const index =
    indexes.get(locale) ??
    indexOf(countriesIn(locale).map(({ code, name }) => ({ key: code, names: [name, ...namesOf(code)] })))
  indexes.set(locale, index)
  return index
}

/** A typed code or name, French or English, accents and case forgiven; undefined when none or several fit. */
export function findCountry(typed: string): string | undefined {
  const code = typed.trim().toUpperCase()
  if (isCountry(code)) return code
  const found = byName.get(folded(typed))
  return found?.size === 1 ? [...found][0] : undefined
}

/** Names in use that the lists lack: the French State's own (arrêté du 4 novembre 1993), short ones, and yesterday's. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  CD: ['RDC'],
  CF: ['Centrafrique'],
  GB: ['Grande-Bretagne'],
  MM: ['Birmanie', 'Burma'],
  MU: ['Île Maurice'],
  SZ: ['Swaziland'],
  VA: ['Vatican', 'Saint-Siège', 'Holy See'],
}

const shortNames: Readonly<Record<Locale, Intl.DisplayNames>> = {
  fr: new Intl.DisplayNames(languageTags.fr, { type: 'region' }),
  en: new Intl.DisplayNames(languageTags.en, { type: 'region' }),
}

const byName = namesToCodes()

function namesIn(countries: Readonly<Record<string, string | readonly string[]>>): Names {
  return new Map(Object.entries(countries).map(([code, name]) => [code, [name].flat().map(apostrophes)]))
}

function namesToCodes(): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>()
  for (const code of names.fr.keys())
    for (const name of namesOf(code))
      codes.set(folded(name), (codes.get(folded(name)) ?? new Set()).add(code))
  return codes
}

/** What a country may be called, in both languages, the platform's shorter names included: `États-Unis`. */
export function namesOf(code: string): readonly string[] {
  const own = locales.flatMap((locale) => [
    ...(names[locale].get(code) ?? []),
    shortNames[locale].of(code) ?? code,
  ])
  return [...own, ...(otherNames[code] ?? [])]
}
