import { Type } from 'typebox'
import { string } from 'yup'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { messages } from './messages'
import { formatPhone, isPhone, readPhone } from './numbers'

const e164 = '^\\+[1-9][0-9]{5,14}$'

/**
 * A telephone number in use by the numbering plan of its country, as ITU-T E.164 writes it: `+33612345678`. Numbers
 * that merely could exist, short numbers and extensions are refused.
 */
export const phone = fieldType({
  type: 'phone',
  settings: Type.Object({}),
  value: Type.String({ pattern: e164 }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'phone', label: 'Votre téléphone', purpose: 'tel' }, value: '+33612345678' },
  read: (typed) => {
    if (typed.trim() === '') return { value: undefined }
    const value = readPhone(typed)
    return value === undefined ? { problem: { code: 'unreadable' } } : { value }
  },
  print: formatPhone,
  schema: () =>
    string()
      .strict()
      .defined()
      .test(shaped(e164, (value) => isPhone(value) || { code: 'unreadable' })),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  present: (value) => textPresentation(formatPhone(value)),
})
