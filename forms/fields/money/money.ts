import { Type } from 'typebox'
import { string } from 'yup'
import type { Locale } from '../../../schemas/label'
import { formatDecimal, printDecimal, readDecimal, rounded, withinBounds } from '../decimals'
import { fieldType, type Reading } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { boundOf, numberBound } from '../settings'
import { messages } from './messages'

const settings = Type.Object({
  min: Type.Optional(numberBound('Valeur minimale')),
  max: Type.Optional(numberBound('Valeur maximale')),
})

/** Euros and cents, always two places; `-0.00` is not written. */
const moneyPattern = '^(?!-0\\.00$)-?(0|[1-9][0-9]*)\\.[0-9]{2}$'

const marks = ['€', 'euros', 'euro', 'EUR']

/** An amount in euros, exact to the cent: `"1234.50"`. */
export const money = fieldType({
  type: 'money',
  settings,
  value: Type.String({ pattern: moneyPattern, maxLength: 40 }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'amount', label: 'Montant retenu', min: 0 }, value: '1234.50' },
  read: (typed, _field, locale) => toTheCent(readDecimal(withMarkLast(typed, locale), locale, marks, 2)),
  print: (value, _field, locale) => printDecimal(value, locale),
  schema: (field) =>
    string()
      .strict()
      .defined()
      .test(shaped(moneyPattern, (value) => withinBounds(value, boundOf(field.min), boundOf(field.max)))),
  messages,
  operators: { kind: 'number', comparable: (value) => value },
  calculation: { enter: (value) => value, leave: (result) => withCents(rounded(result, 2)) },
  present: (value, _field, locale) => textPresentation(formatMoney(value, locale)),
})

/** `12 € 50` as `12,50`: the symbol between euros and cents, as it is said. */
function withMarkLast(typed: string, locale: Locale): string {
  if (typed.length > 100) return typed
  return typed.replace(/(\d)\s*(?:€|euros?|EUR)\s*(\d{2})\s*$/i, locale === 'fr' ? '$1,$2' : '$1.$2')
}

function formatMoney(value: string, locale: Locale): string {
  const digits = formatDecimal(withCents(value) ?? value, locale)
  if (locale === 'fr') return `${digits}\u00a0€`
  return digits.startsWith('-') ? `-€${digits.slice(1)}` : `€${digits}`
}

function toTheCent(reading: Reading<string>): Reading<string> {
  if ('problem' in reading) return reading
  const fraction = reading.value?.split('.')[1] ?? ''
  return fraction.length > 2 ? { problem: { code: 'places' } } : { value: withCents(reading.value) }
}

function withCents(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const [whole = '0', fraction = ''] = text.split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}
