import { labelIn } from '../../../../schemas/label'
import type { Procedure } from '../../../fields'
import { formatMessage } from '../../../messages'
import { readNames } from '../../names'
import type { DefinitionChange } from '../change'
import type { Impact } from '../rules'
import { en } from './en'
import { fr } from './fr'
import type { Reader } from './wordAnswer'
import { wordKey, wordValue } from './wordValue'

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

/** Who reads changes, and what each of the two definitions calls its questions. */
type ReaderOfBoth = Omit<Reader, 'names'> & Readonly<Record<'before' | 'after', Names>>
type Names = Reader['names']

/** Somebody who reads what changed from one definition to another. */
export function readerOf(
  before: Procedure,
  after: Procedure,
  { types, locale }: Pick<Reader, 'types' | 'locale'>,
): ReaderOfBoth {
  const namesOf = (procedure: Procedure) => readNames(procedure, types).annotated
  return { types, locale, before: namesOf(before), after: namesOf(after) }
}

/** A change in the reader's language. */
export function wordChange(change: DefinitionChange, reader: ReaderOfBoth): WordedChange {
  const { at, impact, code, key = '', subject, before, after } = change
  const { locale } = reader
  const { what, why } = catalogues[locale][code]
  const of = (side: 'before' | 'after'): Reader => ({ ...reader, names: reader[side] })
  const label = labelIn(subject.label, locale)
  return {
    at,
    impact,
    subject: clipped(subject.of === undefined ? label : `${label} (${labelIn(subject.of, locale)})`),
    what: formatMessage(what, { key: wordKey(key, subject.type, of('after')) }, locale),
    why,
    ...(before === undefined ? {} : { before: clipped(wordValue(before, key, subject, of('before'))) }),
    ...(after === undefined ? {} : { after: clipped(wordValue(after, key, subject, of('after'))) }),
  }
}

const catalogues = { fr, en }

/** The longest quotation of what an author wrote, in characters. */
const longest = 300

function clipped(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}
