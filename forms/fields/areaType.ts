import { Type } from 'typebox'
import { string } from 'yup'
import type { Label, Locale } from '../../schemas/label'
import { type Facts, factOf } from '../../schemas/lookup'
import type { Areas } from './areas'
import { codeColumns, codeTitles, factText } from './listed'
import { textPresentation } from './presentation'
import { shaped } from './rules'

type Words = { readonly [locale in Locale]: { readonly code: string } }

/** What the types of small lists of areas share; `source` is where the facts of a version are from. */
export function areaType(
  areas: Areas,
  {
    pattern,
    source,
    messages,
  }: {
    readonly pattern: string
    readonly source: string
    readonly messages: Words
  },
) {
  /** As it was called when it was answered: mergers change the list, not what was said. */
  const nameOf = (key: string, locale: Locale, facts: Facts) => {
    const fact = factOf(facts, { source, key })
    return fact ? factText(fact, locale) : (areas.get(key)?.name ?? `(${key})`)
  }
  return {
    settings: Type.Object({}),
    value: Type.String({ pattern }),
    empty: undefined,
    isEmpty: () => false,
    read: (typed: string) => {
      if (typed.trim() === '') return { value: undefined }
      const value = areas.find(typed)
      return value === undefined ? { problem: { code: 'unreadable' } } : { value }
    },
    print: (value: string) => areas.get(value)?.name ?? value,
    schema: () =>
      string()
        .strict()
        .defined()
        .test(shaped(pattern, (value) => areas.get(value) !== undefined || { code: 'unknown' })),
    operators: {
      kind: 'option',
      comparable: (value: string) => value,
      accepts: (operand: unknown) => typeof operand === 'string' && areas.get(operand) !== undefined,
    },
    lookup: { source: () => source, keys: (value: string) => [value] },
    present: (value: string, _field: unknown, locale: Locale, facts: Facts) =>
      textPresentation(nameOf(value, locale, facts)),
    columns: (field: { readonly id: string; readonly label: Label }, locale: Locale, facts: Facts) =>
      codeColumns<string>(field, codeTitles(field.label, messages[locale].code, locale), {
        name: (value) => nameOf(value, locale, facts),
        code: (value) => value,
      }),
  } as const
}
