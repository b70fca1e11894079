import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Where a number without its country code is looked for: France, then the territories that also dial ten digits. */
const regions: readonly CountryCode[] = ['FR', 'RE', 'YT', 'GP', 'MQ', 'GF', 'PM']

/** Longer than any number a person types. */
const longestTyped = 60

/** What stands before a number on a letterhead, and in a link (RFC 3966). */
const named = /^t[eé]l(?:[eé]phone)?\.?\s*:?\s*/i

/** A typed number in E.164, or undefined when no numbering plan knows it. */
export function readPhone(typed: string): string | undefined {
  if (typed.length > longestTyped) return undefined
  const text = typed.normalize().trim().replace(named, '')
  if (!/^[+(]?[0-9][0-9 ().\-/\u00a0\u202f\u2009\u2010-\u2013]*$/.test(text)) return undefined
  // The library knows no narrow no-break space, with which French typography parts the pairs.
  const spaced = text.replace(/\s/g, ' ')
  for (const region of text.startsWith('0') ? regions : regions.slice(0, 1)) {
    const number = parsePhoneNumberFromString(spaced, { defaultCountry: region, extract: false })
    if (number?.isValid() && number.ext === undefined) return number.number
  }
  return undefined
}

/** Whether an E.164 number is in use by its country's numbering plan. */
export function isPhone(e164: string): boolean {
  const number = parsePhoneNumberFromString(e164, { extract: false })
  return number?.isValid() === true && number.number === e164
}

/** A number as it is dialled in France: `06 12 34 56 78`; elsewhere with its country code: `+32 2 555 12 12`. */
export function formatPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164, { extract: false })
  if (number === undefined) return e164
  return number.countryCallingCode === '33' ? number.formatNational() : number.formatInternational()
}
