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

/** The longest a text may be where its author set no bound, in graphemes. */
const defaultMax = 10_000

/** A text of several lines, kept as typed: not trimmed, lines parted by LF; only white space counts as blank. */
export const longText = fieldType({
  type: 'longText',
  settings,
  value: Type.String(),
  empty: undefined,
  isEmpty: isBlank,
  example: {
    field: { id: 'facts', label: 'Que s’est-il passé ?', max: 2000 },
    value: 'Le 12 mars, la boutique a disparu du site.\nAucun message ne l’annonçait.',
  },
  read: readText,
  print: (value) => value,
  schema: (field) =>
    string()
      .strict()
      .defined()
      .test(rule((value) => !value.includes('\r') || { code: 'shape' }))
      .test(rule((value) => lengthVerdict(value, field, defaultMax))),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  present: (value) => textPresentation(value),
})
