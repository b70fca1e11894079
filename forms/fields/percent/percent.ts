import { Type } from 'typebox'
import { string } from 'yup'
import {
  decimalPattern,
  Exact,
  formatDecimal,
  printDecimal,
  readDecimal,
  rounded,
  withinBounds,
} from '../decimals'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { boundOf, numberBound } from '../settings'
import { messages } from './messages'

const settings = Type.Object({
  min: Type.Optional(numberBound('Valeur minimale')),
  max: Type.Optional(numberBound('Valeur maximale')),
})

/** Decimals kept when a formula's result becomes a percentage. */
const places = 2

/** A percentage: `"20"` is 20 %. It enters formulas as a fraction, and `as: percent` multiplies back. */
export const percent = fieldType({
  type: 'percent',
  settings,
  value: Type.String({ pattern: decimalPattern, maxLength: 40 }),
  empty: undefined,
  isEmpty: () => false,
  example: {
    field: { id: 'loss', label: 'Part du chiffre d’affaires perdue', min: 0, max: 100 },
    value: '20.5',
  },
  read: (typed, _field, locale) => readDecimal(typed, locale, ['%', 'pour cent', 'percent']),
  print: (value, _field, locale) => printDecimal(value, locale),
  schema: (field) =>
    string()
      .strict()
      .defined()
      .test(shaped(decimalPattern, (value) => withinBounds(value, boundOf(field.min), boundOf(field.max)))),
  messages,
  operators: { kind: 'number', comparable: (value) => value },
  calculation: {
    enter: (value) => new Exact(value).dividedBy(100).toString(),
    leave: (result) => rounded(hundredfold(result), places),
  },
  present: (value, _field, locale) =>
    textPresentation(`${formatDecimal(value, locale)}${locale === 'fr' ? '\u00a0%' : '%'}`),
})

/** The decimal point two places to the right: exact, whatever the number of digits. */
function hundredfold(result: string): string {
  return /^-?\d+(\.\d+)?$/.test(result) ? new Exact(result).times(100).toString() : result
}
