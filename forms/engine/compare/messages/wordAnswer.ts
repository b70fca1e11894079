import type { Json } from '../../../../schemas/condition'
import { type Locale, labelIn } from '../../../../schemas/label'
import type { Types } from '../../../fields'
import { formatDate, isRealDate } from '../../../fields/calendar'
import { formatDecimal } from '../../../fields/decimals'
import { exact, printExact } from '../../../fields/exact'
import { languageTags } from '../../../fields/locales'
import { formatMessage } from '../../../messages'
import { relativeDate } from '../../calendar'
import type { Named } from '../../names'
import { answerNamedBy, isObject } from '../../resolve/settings'
import { isLabel } from '../parts'
import * as english from './settings.en'
import * as french from './settings.fr'

/** Who reads a change, and what its definitions name: each question by its name, of the side that is told. */
export type Reader = {
  readonly locale: Locale
  readonly types: Types
  readonly names: ReadonlyMap<string, Pick<Named, 'field'>>
}

/** The words of settings, by language. */
export const catalogues = { fr: french, en: english }

/**
 * A value that an author wrote for the answer to a question: a number, a day, yes or no, one of its options, the answer
 * to another question. In a sentence texts stand in marks and days after their article.
 */
export function wordAnswer(value: Json, name: string, reader: Reader, inSentence = false): string {
  const { words } = catalogues[reader.locale]
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return wordNumber(value, reader.locale)
  if (Array.isArray(value)) return value.map((each) => wordAnswer(each, name, reader, inSentence)).join(', ')
  const named = answerNamedBy(value)
  if (named !== undefined)
    return formatMessage(words.answer, { label: labelOf(named, reader) }, reader.locale)
  if (typeof value !== 'string') return JSON.stringify(value)
  const option = optionOf(value, name, reader)
  const bound = option === undefined ? wordBound(value, reader.locale, inSentence) : undefined
  const text = bound ?? option ?? value
  return inSentence && bound === undefined ? quoted(text, reader) : text
}

/** What a question is called, in marks. */
export function wordQuestion(name: string, reader: Reader): string {
  return quoted(labelOf(name, reader), reader)
}

/** A period of ISO 8601 as it is said: `P1Y6M` is one year, six months. */
export function wordPeriod(period: string, locale: Locale): string {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit = '']) =>
    new Intl.NumberFormat(languageTags[locale], {
      ...{ style: 'unit', unit: units[unit] ?? 'day', unitDisplay: 'long' },
    }).format(Number(count)),
  )
  return parts.length === 0 ? period : parts.join(', ')
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

/** A number, every digit of it. */
function wordNumber(value: number | string, locale: Locale): string {
  return formatDecimal(printExact(exact(value)), locale)
}

/** A number written as text, a day, a day told from today; undefined for any other text. */
function wordBound(text: string, locale: Locale, inSentence: boolean): string | undefined {
  const { words } = catalogues[locale]
  if (isRealDate(text)) {
    const date = formatDate(text, locale)
    return inSentence && text.length === 10 ? formatMessage(words.day, { date }, locale) : date
  }
  if (/^-?\d{1,34}(\.\d{1,34})?$/.test(text)) return wordNumber(text, locale)
  const [day, sign, count, unit] = relativeDate.exec(text) ?? []
  if (day === undefined) return undefined
  if (unit === undefined) return words.today
  const period = wordPeriod(`P${count}${unit.toUpperCase()}`, locale)
  return formatMessage(sign === '-' ? words.before : words.after, { period }, locale)
}

/** What an option is called, of a question that has its own. */
function optionOf(value: string, name: string, { names, locale }: Reader): string | undefined {
  const field: object = names.get(name)?.field ?? {}
  const options: unknown = Reflect.get(field, 'options')
  const option = isObject(options) && Object.hasOwn(options, value) ? options[value] : undefined
  const label = isObject(option) && Object.hasOwn(option, 'label') ? option.label : option
  if (isLabel(label)) return labelIn(label, locale)
  return isObject(options) && value === 'other' ? catalogues[locale].words.other : undefined
}

function labelOf(name: string, { names, locale }: Reader): string {
  const { label } = names.get(name)?.field ?? {}
  return label === undefined ? name : labelIn(label, locale)
}

function quoted(label: string, { locale }: Reader): string {
  return formatMessage(catalogues[locale].words.question, { label }, locale)
}
