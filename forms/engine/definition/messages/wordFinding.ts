import type { Locale } from '../../../../schemas/label'
import { formatMessage } from '../../../messages'
import type { Finding, Params } from '../finding'
import { en } from './en'
import { fr } from './fr'
import { kinds } from './kinds'

const words: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { fr, en }

/** Params that hold kinds of values, several joined by `|`. */
const kindParams = ['expected', 'found', 'left', 'right']

/** The longest list that a sentence spells out, in characters. */
const longestList = 120

/** The longest quotation of what an author wrote, in characters. */
const longestQuote = 80

/** A finding in the reader's language: one sentence that names what is wrong and what to do. Never throws. */
export function wordFinding(
  finding: Pick<Finding, 'code' | 'params' | 'line' | 'column' | 'words'>,
  locale: Locale,
): string {
  const catalogue = words[locale]
  const own = Object.hasOwn(catalogue, finding.code) ? catalogue[finding.code] : undefined
  const message = finding.words?.[locale] ?? own
  try {
    return formatMessage(
      message ?? catalogue['shape.malformed'] ?? '',
      worded(finding.params, locale),
      locale,
    )
  } catch {
    return catalogue['shape.malformed'] ?? ''
  }
}

function worded(params: Params, locale: Locale): Params {
  const said = Object.entries(params).map(([key, value]) => [key, wordedParam(key, value, locale)] as const)
  const nearest = params.nearest ?? ''
  return { ...Object.fromEntries(said), hasNearest: nearest === '' ? 'no' : 'yes' }
}

function wordedParam(key: string, value: string | number, locale: Locale): string | number {
  if (typeof value === 'number') return value
  const parts = value.split('|')
  if (kindParams.includes(key) && parts.every((part) => Object.hasOwn(kinds, part)))
    return lists[locale].format(parts.flatMap((part) => kinds[part]?.[locale] ?? []))
  if (key === 'allowed') return listOf(parts, locale)
  return value.length <= longestQuote ? value : `${value.slice(0, longestQuote)}…`
}

function listOf(parts: readonly string[], locale: Locale): string {
  const quoted = parts.map((part) => (locale === 'fr' ? `«\u00a0${part}\u00a0»` : `“${part}”`))
  const shown = quoted.filter((_, index) => quoted.slice(0, index + 1).join(', ').length <= longestList)
  return shown.length === quoted.length ? lists[locale].format(shown) : `${shown.join(', ')}…`
}

const lists = {
  fr: new Intl.ListFormat('fr', { type: 'disjunction' }),
  en: new Intl.ListFormat('en', { type: 'disjunction' }),
}
