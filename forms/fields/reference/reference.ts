import { Type } from 'typebox'
import { string } from 'yup'
import { listName, sourceOfList } from '../../../schemas/lists'
import { type FieldOf, fieldType, type Reading } from '../fieldType'
import { codeColumns, codeText, codeTitles } from '../listed'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { Api } from './api'
import { messages } from './messages'

/** A key is one line without spaces around it: no control characters, no line breaks (Unicode Cc, Zl, Zp). */
const keyShape =
  '^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]{0,198}[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$'

const settings = Type.Object({
  from: Type.Union([Type.String({ pattern: listName, title: 'Une liste' }), Api], {
    title: 'D’où viennent les réponses',
  }),
})

/**
 * Something that a list or an API knows by its key: a school, a product, a member. The answer is the key; its name is
 * what the source says of it. While the source does not answer, a key may be typed: it is looked up later.
 */
export const reference = fieldType({
  type: 'reference',
  settings,
  value: Type.String({ pattern: keyShape }),
  empty: undefined,
  isEmpty: (value) => value.trim() === '',
  example: {
    field: {
      id: 'school',
      label: 'Établissement scolaire',
      from: {
        search: 'https://api.example.fr/ecoles?q={typed}',
        find: 'https://api.example.fr/ecoles/{key}',
        list: '/resultats',
        key: '/code',
        label: '/nom',
        detail: '/commune',
      },
    },
    value: '0251234A',
  },
  read: readKey,
  print: (value) => value,
  schema: () => string().strict().defined().test(shaped(keyShape)),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  lookup: { source: sourceOf, keys: (value) => [value], unknown: { code: 'unknown' } },
  present: (key, field, locale, facts) =>
    textPresentation(codeText(facts, { source: sourceOf(field), key }, locale)),
  columns: (field, locale, facts) =>
    codeColumns<string>(field, codeTitles(field.label, messages[locale].code, locale), {
      name: (key) => codeText(facts, { source: sourceOf(field), key }, locale),
      code: (key) => key,
    }),
})

/** The source that a question asks: the list it names, or its own API. */
export function sourceOf({ id, from }: FieldOf<typeof settings>): string {
  return typeof from === 'string' ? sourceOfList(from) : `reference.${id}`
}

/** The key as it is typed, while the source does not answer; spaces around it do not count. */
function readKey(typed: string): Reading<string> {
  const key = typed.length > 1000 ? typed : typed.trim()
  if (key === '') return { value: undefined }
  return new RegExp(keyShape).test(key) ? { value: key } : { problem: { code: 'unreadable' } }
}
