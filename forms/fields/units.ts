import { type Label, type Locale, labelIn, locales } from '../../schemas/label'

/** What a person may type after a number that has a unit: the unit, in either language. */
export function unitMarks(unit: Label | undefined): readonly string[] {
  return unit === undefined ? [] : locales.map((locale) => labelIn(unit, locale))
}

/** A number with its unit, which stays on the same line: `12 jours`. */
export function withUnit(number: string, unit: Label | undefined, locale: Locale): string {
  return unit === undefined ? number : `${number}\u00a0${labelIn(unit, locale)}`
}
