import { Type } from 'typebox'
import { string } from 'yup'
import { Unit } from '../../../schemas/label'
import { decimalPattern, formatDecimal, printDecimal, readDecimal, rounded, withinBounds } from '../decimals'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { boundOf, numberBound } from '../settings'
import { unitMarks, withUnit } from '../units'
import { messages } from './messages'

const settings = Type.Object({
  min: Type.Optional(numberBound('Valeur minimale')),
  max: Type.Optional(numberBound('Valeur maximale')),
  unit: Type.Optional(Unit),
})

/** Decimals kept when a formula's result becomes a number of this type. */
const places = 10

/** An exact decimal number of at most 34 digits, never a float. */
export const decimal = fieldType({
  type: 'decimal',
  settings,
  value: Type.String({ pattern: decimalPattern, maxLength: 40 }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'weight', label: 'Poids du colis', min: 0, unit: 'kg' }, value: '1234.5' },
  read: (typed, field, locale) => readDecimal(typed, locale, unitMarks(field.unit)),
  print: (value, _field, locale) => printDecimal(value, locale),
  schema: (field) =>
    string()
      .strict()
      .defined()
      .test(shaped(decimalPattern, (value) => withinBounds(value, boundOf(field.min), boundOf(field.max)))),
  messages,
  operators: { kind: 'number', comparable: (value) => value },
  calculation: { enter: (value) => value, leave: (result) => rounded(result, places) },
  present: (value, field, locale) =>
    textPresentation(withUnit(formatDecimal(value, locale), value, field.unit, locale)),
})
