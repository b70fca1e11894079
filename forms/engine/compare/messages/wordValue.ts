import type { Json } from '../../../../schemas/condition'
import { type Locale, labelIn } from '../../../../schemas/label'
import type { Types } from '../../../fields'
import { formatDate, isRealDate } from '../../../fields/calendar'
import { countryName } from '../../../fields/countries'
import { formatDecimal } from '../../../fields/decimals'
import { exact, printExact } from '../../../fields/exact'
import { languageTags } from '../../../fields/locales'
import { formatMessage } from '../../../messages'
import { relativeDate } from '../../calendar'
import type { Named } from '../../names'
import { answerNamedBy, isObject } from '../../resolve/settings'
import type { Subject } from '../change'
import { isLabel } from '../parts'
import * as english from './settings.en'
import * as french from './settings.fr'

/** Who reads a change, and what its definitions name: each question by its name, of the side that is told. */
export type Reader = {
  readonly locale: Locale
  readonly types: Types
  readonly names: ReadonlyMap<string, Pick<Named, 'field'>>
}

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
 * by their labels, an author's text in each of its languages. A condition stays as the file has it.
 */
export function wordValue(value: Json, key: string, subject: Subject, reader: Reader): string {
  const { words } = catalogues[reader.locale]
  const inside = (part: Json, name = key) => wordValue(part, name, subject, reader)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return formatDecimal(printExact(exact(value)), reader.locale)
  if (typeof value === 'string') return wordText(value, key, subject, reader)
  if (Array.isArray(value)) return value.map((each) => inside(each)).join(', ')
  const named = answerNamedBy(value)
  if (named !== undefined)
    return formatMessage(words.answer, { label: labelOf(named, reader) }, reader.locale)
  if (!isObject(value) || conditions.includes(key)) return JSON.stringify(value)
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

const catalogues = { fr: french, en: english }

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
  if (key === 'unique' || key === 'fields')
    return formatMessage(catalogues[locale].words.question, { label: labelOf(text, reader) }, locale)
  if (periods.includes(key)) return wordPeriod(text, locale)
  if (!bounds.includes(key)) return text
  return optionOf(text, subject, reader) ?? wordBound(text, locale)
}

function wordBound(text: string, locale: Locale): string {
  if (isRealDate(text)) return formatDate(text, locale)
  if (/^-?\d{1,34}(\.\d{1,34})?$/.test(text)) return formatDecimal(printExact(exact(text)), locale)
  const [day, sign, count, unit] = relativeDate.exec(text) ?? []
  const { words } = catalogues[locale]
  if (day === undefined) return text
  if (unit === undefined) return words.today
  const period = wordPeriod(`P${count}${unit.toUpperCase()}`, locale)
  return formatMessage(sign === '-' ? words.before : words.after, { period }, locale)
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

/** A period of ISO 8601 as it is said: `P1Y6M` is one year, six months. */
function wordPeriod(period: string, locale: Locale): string {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit = '']) =>
    new Intl.NumberFormat(languageTags[locale], {
      ...{ style: 'unit', unit: units[unit] ?? 'day', unitDisplay: 'long' },
    }).format(Number(count)),
  )
  return parts.length === 0 ? period : parts.join(', ')
}

function labelOf(name: string, { names, locale }: Reader): string {
  const { label } = names.get(name)?.field ?? {}
  return label === undefined ? name : labelIn(label, locale)
}

/** What an option that is proposed is called, of a question that has its own. */
function optionOf(value: string, { id }: Subject, { names, locale }: Reader): string | undefined {
  const field: object = names.get(id)?.field ?? {}
  const options: unknown = Reflect.get(field, 'options')
  const option = isObject(options) ? entryOf(options, value) : undefined
  const label = isObject(option) && Object.hasOwn(option, 'label') ? option.label : option
  return isLabel(label) ? labelIn(label, locale) : undefined
}

function entryOf<Entry>(of: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined
}
