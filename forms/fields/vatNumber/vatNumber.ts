import { Type } from 'typebox'
import { string } from 'yup'
import { type FieldOf, fieldType, type Reading, type Refusal } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { messages } from './messages'
import { anyNumber, exampleOf, prefixes } from './structures'

const numberShape = new RegExp(anyNumber)

const settings = Type.Object({
  countries: Type.Optional(
    Type.Array(Type.Enum([...prefixes]), {
      minItems: 1,
      uniqueItems: true,
      title: 'Pays acceptés',
      description:
        'Préfixes des numéros acceptés, EL pour la Grèce et XI pour l’Irlande du Nord ; sinon tous.',
    }),
  ),
})

type Field = FieldOf<typeof settings>

/**
 * An intra-community VAT number (directive 2006/112/CE, art. 214 and 215): a state's prefix, then what VIES says of that
 * state. Of a French number whose key is of digits, the key is checked; other states' keys are theirs to check.
 */
export const vatNumber = fieldType({
  type: 'vatNumber',
  settings,
  value: Type.String({ pattern: anyNumber }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'vatNumber', label: 'Numéro de TVA intracommunautaire' }, value: 'FR40303265045' },
  read: readVatNumber,
  print: (value) => grouped(value, ' '),
  schema: (field) =>
    string()
      .strict()
      .defined()
      .test(shaped(anyNumber, (value) => refusalOf(value, field) ?? true)),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  present: (value) => textPresentation(grouped(value, '\u00a0')),
})

/** A number that this question accepts, as it is printed: what its hint and its refusals show. */
export function exampleFor({ countries }: Pick<Field, 'countries'>): string {
  const prefix = accepts('FR', countries) ? 'FR' : (countries?.[0] ?? 'FR')
  return grouped(exampleOf(prefix) ?? '', '\u00a0')
}

function readVatNumber(typed: string, field: Field): Reading<string> {
  if (typed.trim() === '') return { value: undefined }
  const characters = typed.length > 60 ? '' : typed.replace(/[\s.\-\u2010-\u2013]/g, '')
  // Irish numbers may hold a plus or a star.
  if (!/^[0-9A-Za-z+*]+$/.test(characters))
    return { problem: { code: 'unreadable', params: { example: exampleFor(field) } } }
  const value = characters.toUpperCase()
  return numberShape.test(value) ? { value } : { problem: misshapen(value, field) }
}

/** What is wrong with a text that is no state's number. */
function misshapen(value: string, { countries }: Field): Refusal {
  if (accepts('FR', countries) && /^[0-9]{9}$/.test(value)) return { code: 'siren' }
  if (accepts('FR', countries) && /^[0-9]{14}$/.test(value)) return { code: 'siret' }
  const prefix = value.slice(0, 2)
  if (!accepts(prefix, countries)) return notAccepted(countries)
  const example = exampleOf(prefix)
  if (example === undefined) return { code: 'prefix' }
  return { code: 'structure', params: { prefix, example: grouped(example, '\u00a0') } }
}

function refusalOf(value: string, { countries }: Field): Refusal | undefined {
  if (!accepts(value.slice(0, 2), countries)) return notAccepted(countries)
  const [, key, siren] = /^FR([0-9]{2})([0-9]{9})$/.exec(value) ?? []
  if (key === undefined || siren === undefined) return undefined
  return Number(key) === (12 + 3 * (Number(siren) % 97)) % 97
    ? undefined
    : { code: 'checksum', params: { key } }
}

function notAccepted(countries: Field['countries']): Refusal {
  return { code: 'country', params: { prefixes: (countries ?? []).join(', ') } }
}

function accepts(prefix: string, countries: Field['countries']): boolean {
  return countries?.includes(prefix) ?? true
}

/** The prefix apart, and the parts of a French number as invoices print them. */
function grouped(value: string, space: string): string {
  const parts = /^(FR)(..)(\d{3})(\d{3})(\d{3})$/.exec(value)?.slice(1) ?? [value.slice(0, 2), value.slice(2)]
  return parts.join(space)
}
