import { type Static, Type } from 'typebox'
import { string } from 'yup'
import { formatDate, isRealDate } from '../calendar'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { rule, type Verdict } from '../rules'
import { boundOf, dateBound } from '../settings'
import { messages } from './messages'
import { type Precision, readDate } from './readDate'

const settings = Type.Object({
  min: Type.Optional(dateBound('Première date possible')),
  max: Type.Optional(dateBound('Dernière date possible')),
  precision: Type.Optional(
    Type.Enum(['day', 'month'], {
      title: 'Précision',
      description: 'Le jour (sans ce réglage), ou le mois seul.',
    }),
  ),
})

/** A day or a month of the Gregorian calendar, ISO 8601: `"2026-03-12"`, `"2026-03"`; from year 1000 to 9999. */
export const date = fieldType({
  type: 'date',
  settings,
  value: Type.String({ pattern: '^[1-9][0-9]{3}-[0-9]{2}(-[0-9]{2})?$' }),
  empty: undefined,
  isEmpty: () => false,
  example: {
    field: { id: 'delistedOn', label: 'Date du déréférencement', max: '2026-11-22' },
    value: '2026-03-12',
  },
  read: (typed, field) => readDate(typed, precisionOf(field)),
  print: (value) => value.split('-').reverse().join('/'),
  schema: (field) =>
    string()
      .strict()
      .defined()
      .test(rule((value) => judge(value, field))),
  messages,
  operators: { kind: 'date', comparable: (value) => value },
  calculation: {
    enter: (value) => value,
    leave: (result) => (result.length === 10 && isRealDate(result) ? result : undefined),
  },
  present: (value, _field, locale) => textPresentation(isRealDate(value) ? formatDate(value, locale) : value),
})

function judge(value: string, field: Static<typeof settings>): Verdict {
  const length = precisionOf(field) === 'month' ? 7 : 10
  if (value.length !== length || !isRealDate(value)) return { code: 'calendar' }
  const min = boundOf(field.min)?.slice(0, length)
  const max = boundOf(field.max)?.slice(0, length)
  if (min !== undefined && upTo(min, value) < min) return { code: 'min', params: { bound: min } }
  return max === undefined || upTo(max, value) <= max || { code: 'max', params: { bound: max } }
}

/** ISO texts compare as dates do; at the coarser of two precisions: a month holds its days. */
function upTo(bound: string, value: string): string {
  return value.slice(0, bound.length)
}

function precisionOf(field: Static<typeof settings>): Precision {
  return field.precision ?? 'day'
}
