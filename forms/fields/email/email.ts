import { Type } from 'typebox'
import { string } from 'yup'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { rule } from '../rules'
import { isEmailAddress } from './address'
import { messages } from './messages'

/** An e-mail address that mail can reach; kept as typed, its domain in lower case (`address.ts` has the rules). */
export const email = fieldType({
  type: 'email',
  settings: Type.Object({}),
  value: Type.String({ maxLength: 254 }),
  empty: undefined,
  isEmpty: () => false,
  example: {
    field: { id: 'email', label: 'Votre adresse électronique', purpose: 'email' },
    value: 'camille.martin@exemple.fr',
  },
  read: (typed) => {
    const text = typed.trim()
    if (text === '') return { value: undefined }
    const value = withLowerDomain(text)
    return isEmailAddress(value) ? { value } : { problem: { code: 'unreadable' } }
  },
  print: (value) => value,
  schema: () =>
    string()
      .strict()
      .defined()
      .test(
        rule(
          (value) => (isEmailAddress(value) && value === withLowerDomain(value)) || { code: 'unreadable' },
        ),
      ),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  present: (value) => textPresentation(value),
})

function withLowerDomain(text: string): string {
  const at = text.lastIndexOf('@')
  return at < 0 ? text : text.slice(0, at) + text.slice(at).toLowerCase()
}
