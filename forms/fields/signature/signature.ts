import { type Static, Type } from 'typebox'
import { mixed } from 'yup'
import { SupportingDocument } from '../../../schemas/answers'
import { formatMessage } from '../../messages/format'
import { fieldType } from '../fieldType'
import { areDocuments, documentsVerdict } from '../file/documents'
import { isLongerThan } from '../graphemes'
import { textPresentation } from '../presentation'
import { rule, type Verdict } from '../rules'
import { hasKeys, readWritten } from '../written'
import { messages } from './messages'

/** The longest name one signs with, in graphemes. */
const longestName = 100

const Typed = Type.Object({ typed: Type.String({ maxLength: longestName }) }, { additionalProperties: false })
const Signed = Type.Union([Type.Array(SupportingDocument), Typed])

/**
 * A signature on screen: drawn, and kept as the PNG that was sent, or one's own name typed, which is worth as much
 * (règlement eIDAS, art. 25-1: no form of electronic signature is refused for its form alone).
 */
export const signature = fieldType({
  type: 'signature',
  settings: Type.Object({}),
  value: Signed,
  empty: undefined,
  isEmpty: (value) => (Array.isArray(value) ? value.length === 0 : value.typed.trim() === ''),
  example: { field: { id: 'signed', label: 'Votre signature' }, value: { typed: 'Anne Caurette' } },
  read: (typed) => readWritten(typed, isSigned),
  print: (value) => JSON.stringify(value),
  schema: () => mixed(isSigned).strict().defined().test(rule(judge)),
  messages,
  operators: { kind: 'none', comparable: () => '' },
  present: (value, _field, locale) => {
    const words = messages[locale]
    if (!Array.isArray(value))
      return textPresentation(formatMessage(words.signedAs, { name: value.typed.trim() }, locale))
    const [file] = value
    return file === undefined ? textPresentation('') : { kind: 'image', file, text: words.drawn }
  },
})

function isSigned(value: unknown): value is Static<typeof Signed> {
  return areDocuments(value) || isTyped(value)
}

function isTyped(value: unknown): value is Static<typeof Typed> {
  return (
    hasKeys(value, ['typed']) && typeof value.typed === 'string' && !isLongerThan(value.typed, longestName)
  )
}

function judge(value: Static<typeof Signed>): Verdict {
  if (Array.isArray(value))
    return documentsVerdict(value, { min: 0, max: 1, megabytes: 1, mediaTypes: ['image/png'] })
  // A name has letters: a cross or a dot is nobody's.
  return /\p{L}.*\p{L}/su.test(value.typed) || { code: 'noName' }
}
