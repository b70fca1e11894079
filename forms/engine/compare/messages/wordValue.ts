import type { Json } from '../../../../schemas/condition'
import { countryName } from '../../../fields/countries'
import { formatMessage } from '../../../messages'
import { answerNamedBy, isObject } from '../../resolve/settings'
import type { Subject } from '../change'
import { optionSource } from '../compareOptions'
import { isLabel } from '../parts'
import { catalogues, type Reader, wordAnswer, wordPeriod, wordQuestion } from './wordAnswer'
import { wordCondition } from './wordCondition'

/** A setting's name: in French the title that its type gives it, in English that of the catalogue. */
export function wordKey(key: string, type: string | undefined, { locale, types }: Reader): string {
  const properties = types.get(type ?? '')?.settings.properties ?? {}
  const schema = locale === 'fr' && Object.hasOwn(properties, key) ? properties[key] : undefined
  const title: unknown = schema === undefined ? undefined : Reflect.get(schema, 'title')
  if (typeof title === 'string') return title.charAt(0).toLowerCase() + title.slice(1)
  return entryOf(catalogues[locale].keys, key) ?? key
}

/**
 * What a setting is, in the reader's words: numbers, dates and periods as they are read, `true` as yes, other questions
 * by their labels, conditions as sentences, an author's text in each of its languages.
 */
export function wordValue(value: Json, key: string, subject: Subject, reader: Reader): string {
  const { words } = catalogues[reader.locale]
  const inside = (part: Json, name = key) => wordValue(part, name, subject, reader)
  if (typeof value === 'string') return wordText(value, key, subject, reader)
  if (Array.isArray(value)) return value.map((each) => inside(each)).join(', ')
  if (!isObject(value) || answerNamedBy(value) !== undefined) return wordAnswer(value, subject.id, reader)
  if (conditions.includes(key)) return wordCondition(value, reader)
  if (key === 'options' && optionSource(value) === 'own')
    return wordAnswer(Object.keys(value), subject.id, reader)
  if (isLabel(value) || Object.hasOwn(value, 'one'))
    return Object.values(value)
      .map((part) => inside(part))
      .join(' / ')
  const parts = Object.entries(value).map(([name, part]) =>
    formatMessage(
      words.part,
      { name: wordKey(name, undefined, reader), value: inside(part, name) },
      reader.locale,
    ),
  )
  return parts.join(words.between)
}

/** Settings that are patterns of answers, or may be. */
const conditions = ['when', 'optional', 'must']
const bounds = ['min', 'max', 'opens', 'closes', 'default']
const periods = ['draft', 'afterDecision']

/** A text stands for something by the setting that it is given for; for all others it is the author's own. */
function wordText(text: string, key: string, subject: Subject, reader: Reader): string {
  const { locale, types } = reader
  const value = entryOf(entryOf(catalogues[locale].values, key) ?? {}, text)
  if (value !== undefined) return value
  if (key === 'countries') return countryName(text, locale)
  if (key === 'type' || key === 'as') return types.get(text)?.messages[locale].name ?? text
  if (key === 'unique' || key === 'fields') return wordQuestion(text, reader)
  if (periods.includes(key)) return wordPeriod(text, locale)
  return bounds.includes(key) ? wordAnswer(text, subject.id, reader) : text
}

function entryOf<Entry>(of: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined
}
