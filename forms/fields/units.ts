import { type Label, type Locale, labelIn, locales, type Unit } from '../../schemas/label'
import { languageTags } from './locales'

/** What a person may type after a number that has a unit: the unit, in either language and number. */
export function unitMarks(unit: Unit | undefined): readonly string[] {
  return unit === undefined
    ? []
    : formsOf(unit).flatMap((form) => locales.map((locale) => labelIn(form, locale)))
}

/** A number with its unit, which stays on the same line: `12 jours`. `value` is its canonical text, `number` as read. */
export function withUnit(number: string, value: string, unit: Unit | undefined, locale: Locale): string {
  return unit === undefined ? number : `${number}\u00a0${labelIn(unitOf(unit, value, locale), locale)}`
}

/** The unit beside an empty box: that of several. */
export function unitOfMany(unit: Unit): Label {
  return isPlain(unit) ? unit : unit.other
}

const plurals: Readonly<Record<Locale, Intl.PluralRules>> = {
  fr: new Intl.PluralRules(languageTags.fr),
  en: new Intl.PluralRules(languageTags.en),
}

/** The unit as the reader's language wants it after a number: `0 personne` and `1,5 personne`, but `0 people`. */
function unitOf(unit: Unit, value: string, locale: Locale): Label {
  if (isPlain(unit)) return unit
  return plurals[locale].select(Number(value)) === 'one' ? unit.one : unit.other
}

function formsOf(unit: Unit): readonly Label[] {
  return isPlain(unit) ? [unit] : [unit.one, unit.other]
}

function isPlain(unit: Unit): unit is Label {
  return typeof unit === 'string' || 'fr' in unit
}
