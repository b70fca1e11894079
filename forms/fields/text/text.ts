import { Type } from 'typebox'
import { string } from 'yup'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { rule } from '../rules'
import { countBound } from '../settings'
import { isBlank, lengthVerdict, readText } from '../texts'
import { messages } from './messages'

const settings = Type.Object({
  min: Type.Optional(countBound('Longueur minimale')),
  max: Type.Optional(countBound('Longueur maximale')),
})

/** The longest a one-line text may be where its author set no bound, in graphemes. */
const defaultMax = 500

/** What all such texts must be, built once: a page may hold a thousand. */
const oneLine = string()
  .strict()
  .defined()
  .test(rule((value) => !/[\r\n]/.test(value) || { code: 'lineBreak' }))

/** A one-line text, kept as typed: not trimmed; only white space counts as blank. */
export const text = fieldType({
  type: 'text',
  settings,
  value: Type.String(),
  empty: undefined,
  isEmpty: isBlank,
  example: {
    field: { id: 'shopName', label: 'Nom de la boutique', max: 80 },
    value: 'Éditions des Trois Sapins',
  },
  read: readText,
  print: (value) => value,
  schema: (field) => oneLine.test(rule((value) => lengthVerdict(value, field, defaultMax))),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  present: (value) => textPresentation(value),
})
