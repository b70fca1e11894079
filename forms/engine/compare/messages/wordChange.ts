import type { Json } from '../../../../schemas/condition'
import { type Locale, labelIn } from '../../../../schemas/label'
import { formatMessage } from '../../../messages'
import type { DefinitionChange } from '../change'
import { isLabel } from '../parts'
import type { Impact } from '../rules'
import * as english from './en'
import * as french from './fr'

/** A kind of change in words: what it is, with `{key}` the setting's name, and why it has its class. */
export type ChangeWords = { readonly what: string; readonly why: string }

/** A change as people read it. `before` and `after` are what an author wrote. */
export type WordedChange = {
  readonly at: string
  readonly impact: Impact
  /** What it is about, in the author's words: the question, or the option and its question. */
  readonly subject: string
  readonly what: string
  readonly why: string
  readonly before?: string
  readonly after?: string
}

/** A change in the reader's language. */
export function wordChange(change: DefinitionChange, locale: Locale): WordedChange {
  const { at, impact, code, key = '', subject, before, after } = change
  const { [locale]: words } = catalogues
  const { what, why } = words[code]
  const name = Object.hasOwn(keys[locale], key) ? keys[locale][key] : key
  const label = labelIn(subject.label, locale)
  return {
    at,
    impact,
    subject: clipped(subject.of === undefined ? label : `${label} (${labelIn(subject.of, locale)})`),
    what: formatMessage(what, { key: name ?? key }, locale),
    why,
    ...(before === undefined ? {} : { before: written(before) }),
    ...(after === undefined ? {} : { after: written(after) }),
  }
}

const catalogues = { fr: french.fr, en: english.en }
const keys = { fr: french.keys, en: english.keys }

/** The longest quotation of what an author wrote, in characters. */
const longest = 300

/** Texts in each of their languages; everything else as the file has it. */
function written(value: Json): string {
  if (!isLabel(value)) return clipped(JSON.stringify(value))
  return clipped(typeof value === 'string' ? value : Object.values(value).join(' / '))
}

function clipped(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}
