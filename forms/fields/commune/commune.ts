import { Type } from 'typebox'
import { string } from 'yup'
import { fieldType, type Reading } from '../fieldType'
import { codeColumns, codeText, codeTitles } from '../listed'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { messages } from './messages'

/** The department's two characters (Corsica 2A and 2B, overseas 97 and 98), three of the commune's own. */
const communeCode = '^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-578])[0-9]{3}$'

/** The list of the communes of today. */
const source = 'communes'

/**
 * A French commune by its code in INSEE's code officiel géographique: `"67482"` is Strasbourg. It is no postcode.
 * Municipal districts, delegated and associated communes have codes but are no communes (CGCT, L2113-10, L2511-3).
 */
export const commune = fieldType({
  type: 'commune',
  settings: Type.Object({}),
  value: Type.String({ pattern: communeCode }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'commune', label: 'Commune' }, value: '67482' },
  read: readCommune,
  print: (value) => value,
  schema: () => string().strict().defined().test(shaped(communeCode)),
  messages,
  operators: {
    kind: 'option',
    comparable: (value) => value,
    accepts: (operand) => typeof operand === 'string' && new RegExp(communeCode).test(operand),
  },
  lookup: { source: () => source, keys: (value) => [value], unknown: { code: 'unknown' } },
  present: (key, _field, locale, facts) => textPresentation(codeText(facts, { source, key }, locale)),
  columns: (field, locale, facts) =>
    codeColumns<string>(field, codeTitles(field.label, messages[locale].code, locale), {
      name: (key) => codeText(facts, { source, key }, locale),
      code: (key) => key,
    }),
})

/** Its code; a name is found in the list, where its namesakes can be told from it. */
function readCommune(typed: string): Reading<string> {
  const text = typed.trim().toUpperCase()
  if (text === '') return { value: undefined }
  return new RegExp(communeCode).test(text) ? { value: text } : { problem: { code: 'unreadable' } }
}
