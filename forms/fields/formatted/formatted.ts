import { type Static, Type } from 'typebox'
import { string } from 'yup'
import { fieldType, type Reading } from '../fieldType'
import { longestPattern } from '../patterns'
import { textPresentation } from '../presentation'
import { refusalsOf, rule } from '../rules'
import { countBound } from '../settings'
import { isBlank, lengthVerdict } from '../texts'
import { Characters, charactersVerdict } from './characters'
import { checkFormat } from './checkFormat'
import { messages } from './messages'
import { patternVerdict } from './patternVerdict'

const settings = Type.Object({
  pattern: Type.Optional(
    Type.String({
      title: 'Motif',
      description: 'Expression régulière (syntaxe RE2), pour la réponse entière, comme [A-Z]{2}-[0-9]{4}.',
      minLength: 1,
      maxLength: longestPattern,
    }),
  ),
  characters: Type.Optional(Characters),
  example: Type.String({
    title: 'Exemple',
    description: 'Une réponse juste, montrée sous la question.',
    minLength: 1,
    maxLength: 100,
  }),
  min: Type.Optional(countBound('Longueur minimale')),
  max: Type.Optional(countBound('Longueur maximale')),
})
export type FormattedField = Static<typeof settings>

/** The longest a formatted text may be where its author set no bound, in graphemes. */
const defaultMax = 500

/** What a formatted text is in shape: one line, no white space around it. */
const oneLine = '^\\S([^\\r\\n]*\\S)?$'

/**
 * A text on one line that its author holds to a pattern, to certain characters, or both: a number on a card, a
 * code on a letter. The pattern is for the whole text (RE2, linear time); a space is a character like another, refused
 * unless allowed. White space around what is typed is not part of it.
 */
export const formatted = fieldType({
  type: 'formatted',
  settings,
  value: Type.String({ pattern: oneLine }),
  empty: undefined,
  isEmpty: isBlank,
  example: {
    field: {
      id: 'fileNumber',
      label: 'Numéro du courrier reçu',
      pattern: '[A-Z]{2}-[0-9]{4}',
      example: 'FR-2026',
    },
    value: 'FR-2026',
  },
  read: readFormatted,
  print: (value) => value,
  schema: schemaOf,
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  checkSettings: (field) => checkFormat(field, refusalsOf(schemaOf(field), field.example)),
  present: (value) => textPresentation(value),
})

function schemaOf(field: FormattedField) {
  const hasFormat = patternVerdict(field)
  return string()
    .strict()
    .defined()
    .test(rule((value) => new RegExp(oneLine).test(value) || { code: 'shape' }))
    .test(rule((value) => lengthVerdict(value, field, defaultMax)))
    .test(rule((value) => charactersVerdict(value, field.characters)))
    .test(rule(hasFormat))
}

function readFormatted(typed: string): Reading<string> {
  const value = typed.trim()
  if (value === '') return { value: undefined }
  return /[\r\n]/.test(value) ? { problem: { code: 'lineBreak' } } : { value }
}
