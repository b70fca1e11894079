import { useMemo, useRef } from 'react'
import { labelIn, locales } from '../../schemas/label'
import { sourceOfList } from '../../schemas/lists'
import type { Found } from '../../schemas/lookup'
import { codeText } from '../fields/listed'
import { indexOf, type Listed, type ListIndex } from '../fields/listIndex'
import {
  listOf,
  type Optioned,
  type OptionValue,
  offeredOptions,
  optionLookup,
  otherLabel,
} from '../fields/options'
import type { InputProps } from '../fields/view'
import { mostLines } from './ComboboxLines'
import { choicesOf, other } from './choices'
import { choiceWords } from './messages/choices'
import { findIn, learnLine, useNames } from './useNames'
import type { Find, Line } from './useSearch'
import { useWordsOf } from './useWordsOf'

/** As many options as one reads at a glance; more are looked for by their names. */
export const atAGlance = 15

/** Options too many to be shown: how they are found, and what each is called. */
export type ManyChoices = {
  readonly find: Find
  textOf(key: string): string
  onLine(line: Line): void
}

type Asking<Field> = Pick<InputProps<Field, unknown>, 'field' | 'locale' | 'facts' | 'world'>

/** Finds options in the definition, or in the list that it names; the free answer stands last, whatever is typed. */
export function useManyChoices<Field extends Optioned>(
  { field, locale, facts, world }: Asking<Field>,
  chosen: readonly OptionValue[],
): ManyChoices {
  const words = useWordsOf(choiceWords)
  const list = listOf(field)
  const source = list === undefined ? undefined : sourceOfList(list)
  const seen = useRef(new Map<string, Found>()).current
  const keys = source === undefined ? [] : optionLookup.keys(chosen)
  useNames(
    keys.flatMap((key) => (source === undefined ? [] : [{ source, key }])),
    facts,
    world,
  )
  const index = useMemo(() => later(() => indexOfOptions(field)), [field])
  const free = otherLabel(field, locale)
  const choices =
    source === undefined ? choicesOf(field, chosen, locale, (label) => words('retired', { label })) : []
  const textOf = (key: string) => {
    if (key === other) return free ?? choices.find(({ value }) => value === other)?.label ?? key
    if (source !== undefined) return codeText(facts, { source, key }, locale)
    return choices.find(({ value }) => value === key)?.label ?? key
  }
  const lineOf = ({ key }: Listed): Line => ({
    key,
    label: textOf(key),
    detail: choices.find(({ value }) => value === key)?.hint,
  })
  const withFree = (lines: readonly Line[]) =>
    free === undefined ? lines : [...lines.slice(0, mostLines - 1), { key: other, label: free }]
  const fromSource = source === undefined ? undefined : findIn(world, source, locale, seen)
  return {
    find: (typed, signal) => {
      if (fromSource === undefined) return withFree(index().search(typed, mostLines).map(lineOf))
      return Promise.resolve(fromSource(typed, signal)).then(withFree)
    },
    textOf,
    onLine: ({ key }) => {
      if (source !== undefined) learnLine(world, source, seen.get(key))
    },
  }
}

/** Every option that is offered, by its label in each language. */
function indexOfOptions(field: Optioned): ListIndex<Listed> {
  return indexOf(
    offeredOptions(field).map(({ value, label }) => ({
      key: value,
      names: [...new Set(locales.map((locale) => labelIn(label, locale)))],
    })),
  )
}

/** A page that nobody searches makes no index. */
function later<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined
  return () => {
    made ??= { result: make() }
    return made.result
  }
}
