import type { Locale } from '../../schemas/label'

/** Where the dates of a service are told when a procedure says nothing else. */
const defaultTimeZone = 'Europe/Paris'

const tags = { fr: 'fr-FR', en: 'en-GB' } as const

/** "12 mars 2026" */
export function wordDate(at: string, locale: Locale, timeZone = defaultTimeZone): string {
  const written = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(tags[locale], { ...written, timeZone }).format(Date.parse(at))
}

/** A date of the calendar, `2026-03-12`, the same wherever one reads it. */
export function wordDay(date: string, locale: Locale): string {
  return wordDate(`${date}T00:00:00Z`, locale, 'UTC')
}

/** "14 h 32" */
export function wordTime(at: string, locale: Locale, timeZone = defaultTimeZone): string {
  const written = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
  const time = new Intl.DateTimeFormat(tags[locale], written).format(Date.parse(at))
  if (locale === 'en') return time
  const [hour = '', minute = ''] = time.split(':')
  return `${hour.replace(/^0(?=\d)/, '')}\u00a0h\u00a0${minute}`
}

/** "12 mars 2026 à 14 h 32" */
export function wordMoment(at: string, locale: Locale, timeZone?: string): string {
  const join = locale === 'fr' ? 'à' : 'at'
  return `${wordDate(at, locale, timeZone)} ${join} ${wordTime(at, locale, timeZone)}`
}
