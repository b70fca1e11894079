import type { Locale } from '../../schemas/label'
import { languageTags } from './locales'

/** Whether an ISO date (`2026-03-12`) or month (`2026-03`) exists in the Gregorian calendar, from 1000 to 9999. */
export function isRealDate(iso: string): boolean {
  const match = /^([1-9]\d{3})-(\d{2})(?:-(\d{2}))?$/.exec(iso)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** How many days a month has; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A real ISO date or month in words: `12 mars 2026`, `1er mars 2026`, `mars 2026`. */
export function formatDate(iso: string, locale: Locale): string {
  const [year = 0, month = 1, day] = iso.split('-').map(Number)
  const format = day === undefined ? monthFormat : dayFormat
  const text = format(locale).format(Date.UTC(year, month - 1, day ?? 1))
  return locale === 'fr' && day === 1 ? text.replace(/^1 /, '1er ') : text
}

const dayFormat = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
const monthFormat = formatter({ month: 'long', year: 'numeric' })

/** Made when a date is first printed: the first of a page takes 20 ms. */
function formatter(options: Intl.DateTimeFormatOptions): (locale: Locale) => Intl.DateTimeFormat {
  const made: Partial<Record<Locale, Intl.DateTimeFormat>> = {}
  return (locale) => {
    made[locale] ??= new Intl.DateTimeFormat(languageTags[locale], { ...options, timeZone: 'UTC' })
    return made[locale]
  }
}
