import { Type } from 'typebox'
import { number } from 'yup'
import { Unit } from '../../../schemas/label'
import { formatDecimal, readDecimal, rounded, withinBounds } from '../decimals'
import { fieldType, type Reading } from '../fieldType'
import { textPresentation } from '../presentation'
import { rule } from '../rules'
import { boundOf, numberBound } from '../settings'
import { unitMarks, withUnit } from '../units'
import { messages } from './messages'

const settings = Type.Object({
  min: Type.Optional(numberBound('Valeur minimale')),
  max: Type.Optional(numberBound('Valeur maximale')),
  unit: Type.Optional(Unit),
})

/** A whole number that JSON carries exactly: between -(2⁵³ - 1) and 2⁵³ - 1 (ECMA-262, Number.isSafeInteger). */
export const integer = fieldType({
  type: 'integer',
  settings,
  value: Type.Integer({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
  empty: undefined,
  isEmpty: () => false,
  example: {
    field: {
      id: 'employees',
      label: 'Combien de salariés ?',
      min: 0,
      unit: { one: 'personne', other: 'personnes' },
    },
    value: 12,
  },
  read: (typed, field, locale) => wholeOf(readDecimal(typed, locale, unitMarks(field.unit), 0)),
  print: (value) => String(value),
  schema: (field) =>
    number()
      .strict()
      .defined()
      .test(rule((value) => Number.isSafeInteger(value) || { code: 'shape' }))
      .test(rule((value) => withinBounds(String(value), boundOf(field.min), boundOf(field.max)))),
  messages,
  operators: { kind: 'number', comparable: (value) => String(value) },
  calculation: { enter: (value) => String(value), leave: (result) => safe(rounded(result, 0)) },
  present: (value, field, locale) =>
    textPresentation(withUnit(formatDecimal(String(value), locale), String(value), field.unit, locale)),
})

function wholeOf(reading: Reading<string>): Reading<number> {
  if ('problem' in reading) return reading
  if (reading.value === undefined) return { value: undefined }
  if (reading.value.includes('.')) return { problem: { code: 'whole' } }
  const value = safe(reading.value)
  return value === undefined ? { problem: { code: 'tooLong', params: { count: 15 } } } : { value }
}

function safe(text: string | undefined): number | undefined {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : undefined
}
