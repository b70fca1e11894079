import type { Locale } from '../../schemas/label'
import { compareExact, exact, printExact, roundedTo } from './exact'
import type { Reading, Refusal } from './fieldType'
import { languageTags } from './locales'
import type { Verdict } from './rules'

/** The canonical text of a decimal number: no exponent, no needless zero, no `-0`. */
export const decimalPattern = '^(0|-?[1-9][0-9]*|-?(0|[1-9][0-9]*)\\.[0-9]*[1-9])$'

/** As many digits as the arithmetic keeps. */
const mostDigits = 34

/** Longer than any number a person types: what is longer is not worth matching. */
const longestTyped = 200

/** The marks between thousands and before decimals, in each of the ways numbers are written here. */
const notations = [
  /^(\d*)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/,
  /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/,
]

/** `1.234` is a thousand and more to some, a little above one to others. */
const oneGroup = /^[1-9]\d{0,2}([.,])\d{3}$/

/** The mark before decimals. */
const decimalMarks: Readonly<Record<Locale, string>> = { fr: ',', en: '.' }

/**
 * A typed number as its canonical text: `1 234,56` and `1,234.56` give `1234.56`. `marks` are what may stand
 * before or after it (`€`, `%`, a unit), `places` the decimals that it may have. Refused: exponents, other digits
 * than 0–9, groups not of three, and what may be a thousand times more than it says: `1.234` in French, and
 * `1,000`, which nobody writes for 1.
 */
export function readDecimal(
  typed: string,
  locale: Locale,
  marks: readonly string[] = [],
  places = mostDigits,
): Reading<string> {
  if (typed.length > longestTyped) return typed.trim() === '' ? { value: undefined } : unreadable
  const spaced = typed.replace(/\s/g, ' ').trim()
  if (spaced === '') return { value: undefined }
  const { negative, digits } = bare(spaced, marks)
  const group = oneGroup.exec(digits)?.[1]
  if (group !== undefined && mayBeThousands(digits, group, locale, places))
    return { problem: { code: 'ambiguous' } }
  const parts = group === ',' && locale === 'en' ? [digits.replace(',', ''), undefined] : partsOf(digits)
  if (parts === undefined) return unreadable
  return canonical(negative, parts[0] ?? '', parts[1] ?? '')
}

/** The number as it is typed in the reader's language, without groups: `1234,5`. */
export function printDecimal(value: string, locale: Locale): string {
  return locale === 'fr' ? value.replace('.', ',') : value
}

/** The number as it is read: `1 234,5` in French, `1,234.5` in English; every digit is kept. */
export function formatDecimal(value: string, locale: Locale): string {
  const [whole = '0', fraction] = value.replace('-', '').split('.')
  const digits = grouping[locale].format(BigInt(whole))
  const sign = value.startsWith('-') ? '-' : ''
  return `${sign}${digits}${fraction === undefined ? '' : `${locale === 'fr' ? ',' : '.'}${fraction}`}`
}

/** Whether a number is between two bounds, both included; the refusal names the bound as a canonical text. */
export function withinBounds(value: string, min: string | undefined, max: string | undefined): Verdict {
  if (min !== undefined && compareExact(value, min) < 0) return outOf('min', min)
  return max === undefined || compareExact(value, max) <= 0 || outOf('max', max)
}

/** A formula's result to `places` decimals, half up, as canonical text; undefined when it is no finite number. */
export function rounded(result: string, places: number): string | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(result)) return undefined
  return printExact(roundedTo(exact(result), places))
}

const grouping: Readonly<Record<Locale, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat(languageTags.fr),
  en: new Intl.NumberFormat(languageTags.en),
}

function outOf(code: 'min' | 'max', bound: string): Refusal {
  return { code, params: { bound: printExact(exact(bound)) } }
}

const unreadable: { readonly problem: Refusal } = { problem: { code: 'unreadable' } }

/** Whether three digits after a mark may be meant as thousands where they would be read as decimals, or refused. */
function mayBeThousands(digits: string, mark: string, locale: Locale, places: number): boolean {
  if (mark === decimalMarks[locale]) return places < 3 || digits.endsWith('000')
  return locale === 'fr'
}

/** A number without its sign and its mark, whichever stands first: `-5 €`, `€-5`, `-€5`. */
function bare(text: string, marks: readonly string[]): { negative: boolean; digits: string } {
  const signed = /^[+\-\u2212]/
  const first = signed.exec(text)?.[0]
  const unmarked = withoutMarks(first === undefined ? text : text.slice(1).trimStart(), marks)
  const sign = first ?? signed.exec(unmarked)?.[0]
  const digits = first === undefined && sign !== undefined ? unmarked.slice(1).trimStart() : unmarked
  return { negative: sign !== undefined && sign !== '+', digits }
}

function withoutMarks(text: string, marks: readonly string[]): string {
  const lower = text.toLowerCase()
  for (const mark of marks.map((each) => each.toLowerCase())) {
    if (mark === '') continue
    if (lower.endsWith(mark)) return text.slice(0, -mark.length).trimEnd()
    if (lower.startsWith(mark)) return text.slice(mark.length).trimStart()
  }
  return text
}

function partsOf(digits: string): readonly [string | undefined, string | undefined] | undefined {
  if (!/\d/.test(digits)) return undefined
  for (const notation of notations) {
    const match = notation.exec(digits)
    if (match) return [match[1]?.replace(/[^0-9]/g, ''), match[2]]
  }
  return undefined
}

function canonical(negative: boolean, whole: string, fraction: string): Reading<string> {
  const head = whole.replace(/^0+(?=\d)/, '') || '0'
  const tail = fraction.replace(/0+$/, '')
  if (head.length + tail.length > mostDigits)
    return { problem: { code: 'tooLong', params: { count: mostDigits } } }
  const text = tail === '' ? head : `${head}.${tail}`
  return { value: negative && text !== '0' ? `-${text}` : text }
}
