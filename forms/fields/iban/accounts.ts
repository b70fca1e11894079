import { countrySpecs, isSEPACountry, isValidIBAN } from 'ibantools'
import type { Reading } from '../fieldType'
import type { Verdict } from '../rules'

/** What an IBAN is made of: a country, two check digits, and up to thirty letters and digits (ISO 13616-1, 5). */
export const ibanShape = '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'

/** The countries whose banks give IBANs: those of the registry, and those of partial registration. */
export const countriesWithIban: string[] = Object.keys(countrySpecs).filter(
  (country) => lengthIn(country) !== undefined,
)

/** Longer than any IBAN a person types, spaces included. */
const longestTyped = 120

/** What the 23 characters of a French account look like without the four that make them an IBAN. */
const rib = /^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$/

/** A typed IBAN, in groups or not, perhaps after the word as papers print it (ISO 13616-1, 6.2). */
export function readIban(typed: string): Reading<string> {
  if (typed.trim() === '') return { value: undefined }
  const signs = typed.length > longestTyped ? '' : typed.replace(/[\s.\-\u2010-\u2013]/g, '')
  const account = signs.replace(/^iban:?/i, '')
  // Before upper case: no other letter may become a Latin one.
  if (!/^[A-Za-z0-9]+$/.test(account)) return { problem: { code: 'unreadable' } }
  const text = account.toUpperCase()
  if (rib.test(text)) return { problem: { code: 'rib' } }
  if (!/^[A-Z]{2}[0-9]{2}/.test(text)) return { problem: { code: 'unreadable' } }
  const verdict = lengthVerdict(text)
  return verdict === true ? { value: text } : { problem: verdict }
}

/** Whether an IBAN can exist, and its country is accepted. */
export function ibanVerdict(value: string, countries: 'SEPA' | readonly string[] | undefined): Verdict {
  const verdict = lengthVerdict(value)
  if (verdict !== true) return verdict
  const country = value.slice(0, 2)
  // What is known of accounts outside the registry is partial: their length and key alone are sure.
  const isRight = countrySpecs[country]?.IBANRegistry === true ? isValidIBAN(value) : hasRightKey(value)
  if (!isRight) return { code: 'checksum' }
  if (countries === 'SEPA') return isSEPACountry(country) || { code: 'sepa' }
  return countries === undefined || countries.includes(country) || { code: 'countries', params: { country } }
}

/** In groups of four, as it is printed (ISO 13616-1, 6.1). */
export function grouped(iban: string, space: string): string {
  return iban.replace(/(.{4})(?=.)/g, `$1${space}`)
}

function lengthVerdict(text: string): Verdict {
  const length = lengthIn(text.slice(0, 2))
  if (length === undefined) return { code: 'unknownCountry' }
  return text.length === length || { code: 'length', params: { count: length, length: text.length } }
}

function lengthIn(country: string): number | undefined {
  return Object.hasOwn(countrySpecs, country) ? (countrySpecs[country]?.chars ?? undefined) : undefined
}

/** ISO/IEC 7064 MOD 97-10 over the account, then the country and the key, letters as two digits. */
function hasRightKey(iban: string): boolean {
  const key = Number(iban.slice(2, 4))
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => `${parseInt(letter, 36)}`)
  return key >= 2 && key <= 98 && BigInt(digits) % 97n === 1n
}
