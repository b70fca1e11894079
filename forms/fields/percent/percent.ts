import { Type } from 'typebox'
import { string } from 'yup'
import { decimalPattern, formatDecimal, printDecimal, readDecimal, rounded, withinBounds } from '../decimals'
import { exact, printExact, productOf } from '../exact'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { boundOf, numberBound } from '../settings'
import { messages } from './messages'

const settings = Type.Object({
  min: Type.Optional(numberBound('Valeur minimale')),
  max: Type.Optional(numberBound('Valeur maximale')),
})

const hundred = exact(100)
const hundredth = exact('0.01')

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
    enter: (value) => printExact(productOf(exact(value), hundredth)),
    leave: (result) => rounded(hundredfold(result), places),
  },
  present: (value, _field, locale) =>
    textPresentation(`${formatDecimal(value, locale)}${locale === 'fr' ? '\u00a0%' : '%'}`),
})

/** The decimal point two places to the right: exact, whatever the number of digits. */
function hundredfold(result: string): string {
  return /^-?\d+(\.\d+)?$/.test(result) ? printExact(productOf(exact(result), hundred)) : result
}
