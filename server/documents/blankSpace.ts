import type { LeafField, TypeName } from '../../forms/fields'
import { messages as civility } from '../../forms/fields/civility/messages'
import { optionsOf } from '../../forms/fields/options'
import { messages as yesNo } from '../../forms/fields/yesNo/messages'
import { plainText } from '../../forms/markdown'
import { type Locale, labelIn } from '../../schemas/label'
import type { Words } from './messages'

/** Where one writes: options to tick, lines, and what is told about it. */
type Space = {
  readonly about: readonly string[]
  readonly options: readonly string[]
  readonly lines: number
}

/** Lines that a question takes where it is not one. */
const longer: Partial<Record<TypeName, number>> = {
  longText: 7,
  address: 3,
  map: 3,
  signature: 3,
  identityDocument: 0,
  file: 0,
  linkedChoice: 2,
}

/** More options than this are looked up online. */
const mostOptions = 60

/** The place to answer a question by hand. */
export function spaceOf(field: LeafField, locale: Locale, words: Words): Space {
  const none = { about: [], options: [], lines: longer[field.type] ?? 1 }
  switch (field.type) {
    case 'yesNo':
      return { ...none, options: [yesNo[locale].yes, yesNo[locale].no], lines: 0 }
    case 'civility':
      return { ...none, options: [civility[locale].ms, civility[locale].mr], lines: 0 }
    case 'choice':
    case 'multipleChoice':
      return optionsSpace(field, locale, words)
    case 'consent':
      return { about: [plainText(labelIn(field.text, locale))], options: [words.say('agreed')], lines: 0 }
    case 'checkbox':
      return { ...none, options: [words.say('agreed')], lines: 0 }
    case 'date':
      return { ...none, about: [words.say('dayMonthYear')] }
    case 'file':
    case 'identityDocument':
      return { ...none, options: [words.say('attached')] }
    default:
      return none
  }
}

function optionsSpace(
  field: Extract<LeafField, { type: 'choice' | 'multipleChoice' }>,
  locale: Locale,
  words: Words,
): Space {
  const offered = optionsOf(field).filter(({ retired }) => !retired)
  if ('answer' in field.options) return { about: [words.say('amongAnswers')], options: [], lines: 1 }
  if (offered.length === 0 || offered.length > mostOptions)
    return { about: [words.say('listOnline')], options: [], lines: 1 }
  const { other: free = false } = field
  const other = free === false ? [] : [free === true ? words.say('other') : labelIn(free, locale)]
  return {
    about: [words.say(field.type === 'choice' ? 'tickOne' : 'tickSeveral')],
    options: [...offered.map(({ label }) => labelIn(label, locale)), ...other],
    lines: other.length,
  }
}
