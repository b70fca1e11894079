import { Type } from 'typebox'
import { string } from 'yup'
import { fieldType, type Reading } from '../fieldType'
import { codeColumns, codeText, codeTitles } from '../listed'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { messages } from './messages'

/** Nine digits; a local public body's SIREN begins with 2. */
const epciCode = '^2[0-9]{8}$'

const source = 'epci'

/** Longer than any number a person types. */
const longestTyped = 60

/**
 * A group of French communes that levies its own tax (CGCT, L5210-1-1 A: communauté de communes, d’agglomération,
 * urbaine, métropole) by its SIREN: `"246700488"` is Eurométropole de Strasbourg. Its last digit is a Luhn key.
 */
export const epci = fieldType({
  type: 'epci',
  settings: Type.Object({}),
  value: Type.String({ pattern: epciCode }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'epci', label: 'Intercommunalité' }, value: '246700488' },
  read: readEpci,
  print: (value) => value,
  schema: () =>
    string()
      .strict()
      .defined()
      .test(shaped(epciCode, (value) => hasRightKey(value) || { code: 'checksum' })),
  messages,
  operators: {
    kind: 'option',
    comparable: (value) => value,
    accepts: (operand) =>
      typeof operand === 'string' && new RegExp(epciCode).test(operand) && hasRightKey(operand),
  },
  lookup: { source: () => source, keys: (value) => [value], unknown: { code: 'unknown' } },
  present: (key, _field, locale, facts) => textPresentation(codeText(facts, { source, key }, locale)),
  columns: (field, locale, facts) =>
    codeColumns<string>(field, codeTitles(field.label, messages[locale].code, locale), {
      name: (key) => codeText(facts, { source, key }, locale),
      code: (key) => key,
    }),
})

/** Its SIREN; a name is found in the list. */
function readEpci(typed: string): Reading<string> {
  if (typed.trim() === '') return { value: undefined }
  const digits = typed.length > longestTyped ? '' : typed.replace(/[\s.\-\u2010-\u2013]/g, '')
  return new RegExp(epciCode).test(digits) ? { value: digits } : { problem: { code: 'unreadable' } }
}

/** Luhn (ISO/IEC 7812-1, annex B). */
function hasRightKey(digits: string): boolean {
  const sum = [...digits].map(Number).reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit : digit * 2
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
