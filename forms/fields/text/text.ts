import { Type } from 'typebox'
import { string } from 'yup'
import { fieldType } from '../fieldType'
import { graphemes } from '../graphemes'
import { textPresentation } from '../presentation'
import { rule } from '../rules'
import { messages } from './messages'

const settings = Type.Object({
  min: Type.Optional(Type.Integer({ minimum: 1, title: 'Longueur minimale', description: 'En caractères lus.' })),
  max: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, title: 'Longueur maximale' })),
})

/** The longest a one-line text may be where its author set no bound, in graphemes. */
const defaultMax = 500

/** A one-line text, kept as typed: not trimmed; only white space counts as blank. */
export const text = fieldType({
  type: 'text',
  settings,
  value: Type.String(),
  empty: undefined,
  isEmpty: (value) => value.trim() === '',
  example: { field: { id: 'shopName', label: 'Nom de la boutique', max: 80 }, value: 'Éditions des Trois Sapins' },
  read: (typed) => (typed.trim() === '' ? { value: undefined } : { value: typed.replace(/\r\n?/g, '\n') }),
  print: (value) => value,
  schema: (field) =>
    string()
      .strict()
      .defined()
      .test(rule((value) => !value.includes('\n') || { code: 'lineBreak' }))
      .test(rule((value) => lengthVerdict(value, field.min ?? 0, field.max ?? defaultMax))),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  present: (value) => textPresentation(value),
})

function lengthVerdict(value: string, min: number, max: number) {
  const length = graphemes(value)
  if (length < min) return { code: 'min', params: { count: min, length } }
  return length <= max || { code: 'max', params: { count: max, length } }
}
