import { Type } from 'typebox'
import { string } from 'yup'
import { type Facts, factOf, type Lookup } from '../../../schemas/lookup'
import { isDossierNumber } from '../../lifecycle/dossierNumber'
import { fieldType, type Reading } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { messages } from './messages'

/** Year, sequence on seven digits or more, check digit (`forms/lifecycle/dossierNumber`). */
const numberShape = '^[0-9]{4}-[0-9]{7,12}-[0-9]$'

/** Longer than any number a person types. */
const longestTyped = 60

/**
 * The number of another dossier, as its receipt says it: `2026-0001234-6`. Its last digit finds slips in typing
 * (ISO/IEC 7064, MOD 11,10). Whether there is such a dossier, and who may know of it, is said by a source.
 */
export const dossierLink = fieldType({
  type: 'dossierLink',
  settings: Type.Object({}),
  value: Type.String({ pattern: numberShape }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'earlier', label: 'Numéro de votre premier dossier' }, value: '2026-0001234-6' },
  read: readNumber,
  print: (value) => value,
  schema: () =>
    string()
      .strict()
      .defined()
      .test(shaped(numberShape, (value) => isDossierNumber(value) || { code: 'checksum' })),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  lookup: {
    source: () => 'dossiers',
    keys: (value) => [value],
    unknown: { code: 'unknown' },
  },
  present: (value, _field, _locale, facts) => textPresentation(named(value, facts)),
})

function readNumber(typed: string): Reading<string> {
  if (typed.trim() === '') return { value: undefined }
  const text =
    typed.length > longestTyped
      ? ''
      : typed.trim().replace(/^(?:dossier\s*)?(?:n\s*[°ºo]?\s*)?(?=[0-9])/i, '')
  const digits = text.replace(/[\s.\-\u2010-\u2014]/g, '')
  if (!/^[0-9]+$/.test(digits)) return { problem: { code: 'unreadable' } }
  const parts = /^([0-9]{4})([0-9]{7,12})([0-9])$/.exec(digits)
  return parts === null
    ? { problem: { code: 'length', params: { count: digits.length } } }
    : { value: parts.slice(1).join('-') }
}

/** The number, and what the dossier is about where its source has said so. */
function named(value: string, facts: Facts): string {
  const asked: Lookup = { source: 'dossiers', key: value }
  const fact = factOf(facts, asked)
  return fact ? `${value} – ${fact.label}` : value
}
