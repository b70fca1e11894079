import { type Static, Type } from 'typebox'
import { string } from 'yup'
import type { Locale } from '../../../schemas/label'
import { formatDate, isRealDate } from '../calendar'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { rule, type Verdict } from '../rules'
import { boundOf, dateBound } from '../settings'
import { messages } from './messages'
import { readDateTime } from './readDateTime'
import { isTime } from './readTime'

const settings = Type.Object({
  min: Type.Optional(dateBound('Premier jour possible')),
  max: Type.Optional(dateBound('Dernier jour possible')),
})

/** What stands between a date and its time. */
const between: Readonly<Record<Locale, string>> = { fr: 'à', en: 'at' }

/**
 * A day and a time to the minute in the procedure's time zone, as the clock on the wall shows it (ISO 8601-1,
 * without offset): `"2026-03-12T14:30"`. A bound that is a day holds its whole day; one taken from another date and
 * time counts to the minute. The type does not know the zone, so it takes the hour that summer time skips too.
 */
export const dateTime = fieldType({
  type: 'dateTime',
  settings,
  value: Type.String({ pattern: '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$' }),
  empty: undefined,
  isEmpty: () => false,
  example: {
    field: { id: 'calledAt', label: 'Quand avez-vous appelé la plateforme ?', max: '2026-11-22' },
    value: '2026-03-12T14:30',
  },
  read: readDateTime,
  print: (value, _field, locale) => {
    const [date = '', time = ''] = value.split('T')
    return `${date.split('-').reverse().join('/')} ${between[locale]} ${time}`
  },
  schema: (field) =>
    string()
      .strict()
      .defined()
      .test(rule((value) => judge(value, field))),
  messages,
  operators: { kind: 'date', comparable: (value) => value },
  // A formula counts in days.
  calculation: { enter: (value) => value.slice(0, 10), leave: () => undefined },
  present: (value, _field, locale) => textPresentation(inWords(value, locale)),
})

function judge(value: string, field: Static<typeof settings>): Verdict {
  const [date = '', time = '', ...more] = value.split('T')
  if (date.length !== 10 || !isRealDate(date) || more.length > 0) return { code: 'calendar' }
  if (!isTime(time)) return { code: 'time' }
  const [min, max] = [boundOf(field.min), boundOf(field.max)]
  // ISO texts compare as dates do, at the precision of the bound.
  if (min !== undefined && value.slice(0, min.length) < min) return { code: 'min', params: { bound: min } }
  if (max !== undefined && value.slice(0, max.length) > max) return { code: 'max', params: { bound: max } }
  return true
}

/** `12 mars 2026 à 14 h 30`, `12 March 2026 at 14:30`; a bound may be a day or a month alone. */
function inWords(value: string, locale: Locale): string {
  const [date = '', time] = value.split('T')
  if (!isRealDate(date)) return value
  if (time === undefined) return formatDate(date, locale)
  const [hour, minute] = time.split(':')
  const shown =
    locale === 'en' ? time : [Number(hour), 'h', ...(minute === '00' ? [] : [minute])].join('\u00a0')
  return `${formatDate(date, locale)} ${between[locale]} ${shown}`
}
