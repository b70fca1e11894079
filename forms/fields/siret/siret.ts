import { Type } from 'typebox'
import { string } from 'yup'
import type { Locale } from '../../../schemas/label'
import { type Facts, factOf } from '../../../schemas/lookup'
import { fieldType, type Reading } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { messages } from './messages'

const fourteenDigits = '^[0-9]{14}$'

/** The source that knows companies by SIRET. It knows not all of them: some do not want to be listed. */
export const companies = 'companies'

/** La Poste's SIREN: its establishments are too many for the Luhn key. */
const laPoste = '356000000'

/**
 * An establishment's number in the Sirene register: 14 digits (code de commerce, R123-221), the nine of the SIREN and
 * the five of the NIC. The last digit is a Luhn key (ISO/IEC 7812-1); for La Poste the digits add up to a multiple of five (INSEE).
 */
export const siret = fieldType({
  type: 'siret',
  settings: Type.Object({}),
  value: Type.String({ pattern: fourteenDigits }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'siret', label: 'Numéro SIRET' }, value: '73282932000074' },
  read: readSiret,
  print: (value) => grouped(value, ' '),
  schema: () =>
    string()
      .strict()
      .defined()
      .test(shaped(fourteenDigits, (value) => hasRightKey(value) || { code: 'checksum' })),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  // A number with a wrong key is nobody's.
  lookup: { source: () => companies, keys: (value) => (hasRightKey(value) ? [value] : []) },
  present: (value, _field, locale, facts) => textPresentation(namedCompany(value, locale, facts)),
})

/** A typed number, with the separators of papers, perhaps after its name: `SIRET : 732 829 320 00074`. */
function readSiret(typed: string): Reading<string> {
  if (typed.trim() === '') return { value: undefined }
  const signs = typed.length > 60 ? '' : typed.replace(/[\s.\-\u2010-\u2013]/g, '')
  const digits = signs.replace(/^siret:?/i, '')
  if (!/^[0-9]+$/.test(digits)) return { problem: { code: 'unreadable' } }
  if (digits.length === 9) return { problem: { code: 'siren' } }
  return digits.length === 14
    ? { value: digits }
    : { problem: { code: 'length', params: { count: digits.length } } }
}

function hasRightKey(digits: string): boolean {
  const numbers = [...digits].map(Number)
  if (digits.startsWith(laPoste) && sum(numbers) % 5 === 0) return true
  const doubled = numbers.map((digit, index) => (index % 2 === 0 ? digit * 2 : digit))
  return Number(digits) !== 0 && sum(doubled.map((digit) => (digit > 9 ? digit - 9 : digit))) % 10 === 0
}

/** The number, and whose it is once the register has said so. */
function namedCompany(siret: string, locale: Locale, facts: Facts): string {
  const number = grouped(siret, '\u00a0')
  const fact = factOf(facts, { source: companies, key: siret })
  if (!fact) return number
  const { label, detail, values } = fact
  const closed = values?.state === 'closed' ? ` (${messages[locale].closedShort})` : ''
  return `${number} – ${label}${detail === undefined ? '' : `, ${detail}`}${closed}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function grouped(digits: string, space: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, ['$1', '$2', '$3', '$4'].join(space))
}
