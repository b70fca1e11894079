import { type Static, Type } from 'typebox'
import { mixed } from 'yup'
import type { Locale } from '../../../schemas/label'
import { fieldType, type Reading } from '../fieldType'
import { folded } from '../locales'
import { textPresentation } from '../presentation'
import { messages } from './messages'

/** The two forms of address, in the order they are offered. */
export const civilities = ['ms', 'mr'] as const

const Civility = Type.Enum(civilities)
type Civility = Static<typeof Civility>

/** How each is written; “Mademoiselle” gave way to “Madame” (circulaire nº 5575/SG du 21 février 2012). */
const written: Readonly<Record<Civility, readonly string[]>> = {
  ms: ['ms', 'mrs', 'miss', 'madame', 'mme', 'mademoiselle', 'mlle'],
  mr: ['mr', 'm', 'monsieur', 'mister'],
}

/**
 * How a person is addressed: Madame or Monsieur. To ask for it must be needed for what the procedure does (RGPD,
 * art. 5(1)(c); CJUE, 9 January 2025, C-394/23, Mousse): a required one is warned of, and no answer is the only third
 * answer, so that nothing is kept of those who prefer not to say.
 */
export const civility = fieldType({
  type: 'civility',
  settings: Type.Object({}),
  value: Civility,
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'civility', label: 'Civilité', optional: true }, value: 'ms' },
  read: readCivility,
  print: inWords,
  schema: () => mixed(isCivility).strict().defined(),
  messages,
  operators: {
    kind: 'option',
    comparable: (value) => value,
    accepts: (operand) => isCivility(operand),
  },
  checkSettings: ({ optional }) =>
    optional === undefined || optional === false ? [{ at: '', code: 'necessary', severity: 'warning' }] : [],
  present: (value, _field, locale) => textPresentation(inWords(value, undefined, locale)),
})

function readCivility(typed: string): Reading<Civility> {
  if (typed.trim() === '') return { value: undefined }
  // No form of address is longer: what is, is not worth folding.
  const word = typed.length > 40 ? '' : folded(typed)
  const found = civilities.find((each) => written[each].includes(word))
  return found === undefined ? { problem: { code: 'unreadable' } } : { value: found }
}

function inWords(value: Civility, _field: unknown, locale: Locale): string {
  return messages[locale][value]
}

function isCivility(value: unknown): value is Civility {
  return value === 'ms' || value === 'mr'
}
