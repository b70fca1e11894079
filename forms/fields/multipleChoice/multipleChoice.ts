import { type Static, Type } from 'typebox'
import { mixed } from 'yup'
import { fieldType, type Reading } from '../fieldType'
import { optionColumns } from '../optionColumns'
import {
  acceptsOption,
  comparableOption,
  isOptionValue,
  OptionValue,
  optionLookup,
  optionsOf,
  optionText,
  optionVerdict,
} from '../options'
import { printOption, readOption } from '../optionTexts'
import { rule, type Verdict } from '../rules'
import { countBound, countOf, Options, OtherOption } from '../settings'
import { messages } from './messages'

const settings = Type.Object({
  options: Options,
  other: Type.Optional(OtherOption),
  min: Type.Optional(countBound('Nombre minimal de réponses')),
  max: Type.Optional(countBound('Nombre maximal de réponses')),
})
type Field = Static<typeof settings>

/** Some of several options, in the order of the options and without doubles; a free answer stands last. */
export const multipleChoice = fieldType({
  type: 'multipleChoice',
  settings,
  value: Type.Array(OptionValue),
  empty: undefined,
  isEmpty: (value) => value.length === 0,
  example: {
    field: {
      id: 'platforms',
      label: 'Sur quelles plateformes vendez-vous ?',
      options: { amazon: 'Amazon', fnac: 'Fnac', none: { label: 'Aucune', exclusive: true } },
      other: 'Une autre plateforme',
    },
    value: ['amazon', { other: 'Etsy' }],
  },
  read: readOptions,
  print: (value, field, locale) => value.map((each) => printOption(each, field, locale)).join('\n'),
  schema: (field) =>
    mixed(isOptionValues)
      .strict()
      .defined()
      .test(rule((value) => judge(value, field))),
  messages,
  operators: { kind: 'options', comparable: (value) => value.map(comparableOption), accepts: acceptsOption },
  lookup: optionLookup,
  present: (value, field, locale, facts) => ({
    kind: 'list',
    items: value.map((each) => optionText(each, field, locale, facts)),
  }),
  columns: (field, locale, facts) => optionColumns<OptionValue[]>(field, locale, facts, (value) => value),
})

/**
 * Options put in their canonical order, without doubles; values that are no option come before the free answer, in
 * the order given.
 */
export function inOrder(chosen: readonly OptionValue[], field: Field): OptionValue[] {
  const known = optionsOf(field).map((option) => option.value)
  const values = new Set(chosen.filter((each) => typeof each === 'string'))
  const free = chosen.filter((each) => typeof each !== 'string').slice(0, 1)
  return [
    ...known.filter((value) => values.has(value)),
    ...[...values].filter((value) => !known.includes(value)),
    ...free,
  ]
}

function readOptions(typed: string, field: Field): Reading<OptionValue[]> {
  const chosen: OptionValue[] = []
  for (const line of typed.split(/\r\n?|\n/)) {
    if (line.trim() === '') continue
    const value = readOption(line, field)
    if (value === undefined) return { problem: { code: 'unreadable' } }
    chosen.push(value)
  }
  return { value: chosen.length === 0 ? undefined : inOrder(chosen, field) }
}

function isOptionValues(value: unknown): value is OptionValue[] {
  return Array.isArray(value) && value.every(isOptionValue)
}

function judge(value: readonly OptionValue[], field: Field): Verdict {
  for (const each of value) {
    const verdict = optionVerdict(each, field)
    if (verdict !== true) return verdict
  }
  const ordered = inOrder(value, field)
  if (ordered.length < value.length || ordered.some((each, index) => each !== value[index]))
    return { code: 'order' }
  const exclusive = optionsOf(field).filter((option) => option.exclusive)
  if (value.length > 1 && exclusive.some((option) => value.includes(option.value)))
    return { code: 'exclusive' }
  const min = countOf(field.min) ?? 0
  const max = countOf(field.max) ?? Number.POSITIVE_INFINITY
  if (value.length < min) return { code: 'min', params: { count: min } }
  return value.length <= max || { code: 'max', params: { count: max } }
}
