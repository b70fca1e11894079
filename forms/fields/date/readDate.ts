import { isRealDate } from '../calendar'
import type { Reading } from '../fieldType'
import { folded } from '../locales'

/** How much of a date is asked. */
export type Precision = 'day' | 'month'

/** Months as they are written in French and English, in full and short, without accents. */
const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
]

/** Longer than any date a person types. */
const longestTyped = 60

/**
 * A typed date as ISO 8601 text: `12/03/2026`, `12.3.2026`, `12 mars 2026`, `2026-03-12`, `2026/03/12`; a month as `03/2026`,
 * `mars 2026`, `2026-03`. The day stands before the month in both languages. Never guessed: a year of two digits, a
 * date that does not exist and anything else are refused.
 */
export function readDate(typed: string, precision: Precision): Reading<string> {
  if (typed.trim() === '') return { value: undefined }
  const parts = typed.length > longestTyped ? undefined : partsTyped(typed.trim(), precision)
  if (parts === undefined)
    return { problem: { code: precision === 'day' ? 'unreadable' : 'unreadableMonth' } }
  const { year, month, day } = parts
  if (!/^[1-9]\d{3}$/.test(year)) return { problem: { code: 'year' } }
  const iso = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
  return isRealDate(iso) ? { value: iso } : { problem: { code: 'calendar' } }
}

type Parts = { readonly year: string; readonly month: string; readonly day?: string }

function partsTyped(typed: string, precision: Precision): Parts | undefined {
  return precision === 'day' ? dayParts(typed) : monthParts(typed)
}

function dayParts(typed: string): Parts | undefined {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(typed)
  if (iso) return partsOf(iso[1], iso[3], iso[4])
  const digits = /^(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?[/.\- ] ?(\d{1,4})$/.exec(typed)
  if (digits) return partsOf(digits[3], digits[2], digits[1])
  const words = /^(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+) (\d{1,4})$/u.exec(folded(typed))
  return words ? partsOf(words[3], monthNumber(words[2]), words[1]) : undefined
}

function monthParts(typed: string): Parts | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})$/.exec(typed)
  if (iso) return partsOf(iso[1], iso[2])
  const digits = /^(\d{1,2}) ?[/.\- ] ?(\d{1,4})$/.exec(typed)
  if (digits) return partsOf(digits[2], digits[1])
  const words = /^(\p{L}+) (\d{1,4})$/u.exec(folded(typed))
  return words ? partsOf(words[2], monthNumber(words[1])) : undefined
}

function partsOf(year: string | undefined, month: string | undefined, day?: string): Parts | undefined {
  if (year === undefined || month === undefined) return undefined
  return day === undefined ? { year, month } : { year, month, day }
}

function monthNumber(name: string | undefined): string | undefined {
  const index = months.findIndex((names) => name !== undefined && names.includes(name))
  return index < 0 ? undefined : String(index + 1)
}
