import { Type } from 'typebox'
import { string } from 'yup'
import { countryName, findCountry, isCountry } from '../countries'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { rule } from '../rules'
import { messages } from './messages'

/** A country, by its ISO 3166-1 alpha-2 code: `"FR"`; named in the reader's language. */
export const country = fieldType({
  type: 'country',
  settings: Type.Object({}),
  value: Type.String({ pattern: '^[A-Z]{2}$' }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'headquarters', label: 'Pays du siège de la plateforme' }, value: 'LU' },
  read: (typed) => {
    if (typed.trim() === '') return { value: undefined }
    const value = findCountry(typed)
    return value === undefined ? { problem: { code: 'unreadable' } } : { value }
  },
  print: (value, _field, locale) => countryName(value, locale),
  schema: () =>
    string()
      .strict()
      .defined()
      .test(rule((value) => isCountry(value) || { code: 'unreadable' })),
  messages,
  operators: {
    kind: 'option',
    comparable: (value) => value,
    accepts: (operand) => typeof operand === 'string' && isCountry(operand),
  },
  present: (value, _field, locale) => textPresentation(countryName(value, locale)),
})
