import { Type } from 'typebox'
import { boolean } from 'yup'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { wordTyped } from '../ticks'
import { messages } from './messages'

const yes = ['oui', 'o', 'yes', 'y', 'vrai', 'true', '1']
const no = ['non', 'n', 'no', 'faux', 'false', '0']

/** Yes or no: both are answers; nothing is chosen beforehand. */
export const yesNo = fieldType({
  type: 'yesNo',
  settings: Type.Object({}),
  value: Type.Boolean(),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'notice', label: 'Avez-vous été prévenu ?' }, value: false },
  read: (typed) => {
    if (typed.trim() === '') return { value: undefined }
    const word = wordTyped(typed)
    if (yes.includes(word)) return { value: true }
    return no.includes(word) ? { value: false } : { problem: { code: 'unreadable' } }
  },
  print: (value, _field, locale) => messages[locale][value ? 'yes' : 'no'],
  schema: () => boolean().strict().defined(),
  messages,
  operators: { kind: 'boolean', comparable: (value) => value },
  present: (value, _field, locale) => textPresentation(messages[locale][value ? 'yes' : 'no']),
})
