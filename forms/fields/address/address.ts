import { type Static, Type } from 'typebox'
import { mixed } from 'yup'
import type { Locale } from '../../../schemas/label'
import { countryName, isCountry } from '../countries'
import { fieldType } from '../fieldType'
import { isLongerThan } from '../graphemes'
import { textPresentation } from '../presentation'
import { rule, type Verdict } from '../rules'
import { isBlank } from '../texts'
import { hasKeys, readWritten } from '../written'
import { messages } from './messages'

/** A commune's code in the Code officiel géographique (INSEE): `25056`, `2A004`. */
const inseePattern = '^([0-9]{2}|2[AB])[0-9]{3}$'
const countryPattern = '^[A-Z]{2}$'

/** A postal address. Parts not yet typed are empty texts in a draft, but for `line2`, which is absent; a version holds none. */
export const Address = Type.Object(
  {
    line1: Type.String(),
    line2: Type.Optional(Type.String({ minLength: 1 })),
    postcode: Type.String(),
    city: Type.String(),
    inseeCode: Type.Optional(Type.String({ pattern: inseePattern })),
    country: Type.String({ pattern: countryPattern }),
    source: Type.Union([Type.Literal('typed'), Type.Literal('found')]),
  },
  { additionalProperties: false },
)
export type Address = Static<typeof Address>

/** The longest line, in graphemes: more than any envelope holds. */
const longestLine = 200

/** A postal address; in France (ISO 3166-1 `FR`) the postcode has five digits. */
export const address = fieldType({
  type: 'address',
  settings: Type.Object({}),
  value: Address,
  empty: undefined,
  isEmpty: (value) => [value.line1, value.line2 ?? '', value.postcode, value.city].every(isBlank),
  example: {
    field: { id: 'address', label: 'Adresse de l’entreprise' },
    value: {
      line1: '12 rue des Trois Sapins',
      postcode: '25000',
      city: 'Besançon',
      country: 'FR',
      source: 'typed',
    },
  },
  read: (typed) => readWritten(typed, isAddress),
  print: (value) => JSON.stringify(value),
  schema: () => mixed(isAddress).strict().defined().test(rule(judge)),
  messages,
  operators: { kind: 'none', comparable: (value) => lines(value, 'fr').join(', ') },
  // Asked as one types: what was found is whole in the answer.
  lookup: { source: () => 'addresses', keys: () => [] },
  present: (value, _field, locale) => textPresentation(lines(value, locale).join('\n')),
})

/** Whether a text is a commune's code in the Code officiel géographique. */
export function isInseeCode(text: string): boolean {
  return matches(inseePattern, text)
}

/** Whether anything has the shape of an address; the same verdict as `Address`, without the weight of its check. */
function isAddress(value: unknown): value is Address {
  if (!hasKeys(value, ['line1', 'postcode', 'city', 'country', 'source'], ['line2', 'inseeCode']))
    return false
  return (
    [value.line1, value.postcode, value.city].every((part) => typeof part === 'string') &&
    (!('line2' in value) || (typeof value.line2 === 'string' && value.line2 !== '')) &&
    (!('inseeCode' in value) || matches(inseePattern, value.inseeCode)) &&
    matches(countryPattern, value.country) &&
    (value.source === 'typed' || value.source === 'found')
  )
}

function matches(pattern: string, value: unknown): boolean {
  return typeof value === 'string' && new RegExp(pattern).test(value)
}

function judge(value: Address): Verdict {
  if (isBlank(value.line1)) return { code: 'line1' }
  if (!isCountry(value.country)) return { code: 'country' }
  if (value.country === 'FR' && !/^[0-9]{5}$/.test(value.postcode)) return { code: 'postcode' }
  if (isBlank(value.city)) return { code: 'city' }
  const parts = [value.line1, value.line2 ?? '', value.postcode, value.city]
  if (parts.some((part) => /[\r\n]/.test(part))) return { code: 'lineBreak' }
  const tooLong = parts.some((part) => isLongerThan(part, longestLine))
  return !tooLong || { code: 'tooLong', params: { count: longestLine } }
}

/** The lines of the envelope; the country only abroad. */
function lines(value: Address, locale: Locale): readonly string[] {
  const country = value.country === 'FR' ? '' : countryName(value.country, locale)
  const place = [value.postcode, value.city].filter((part) => !isBlank(part)).join(' ')
  return [value.line1, value.line2 ?? '', place, country].filter((line) => !isBlank(line))
}
