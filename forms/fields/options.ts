import { type Static, Type } from 'typebox'
import { type Label, type Locale, labelIn } from '../../schemas/label'
import { listCode, sourceOfList } from '../../schemas/lists'
import type { Facts } from '../../schemas/lookup'
import { isLongerThan } from './graphemes'
import { codeText } from './listed'
import type { Verdict } from './rules'
import type { Options, OtherOption } from './settings'

/** One option of a resolved question, ready to be drawn. */
export type Option = {
  readonly value: string
  readonly label: Label
  readonly hint?: Label
  readonly exclusive: boolean
  /** Stays readable where it was chosen; is not offered. */
  readonly retired: boolean
}

/** What choice and multiple choice share of their settings. */
export type Optioned = { readonly options: Options; readonly other?: Static<typeof OtherOption> }

/** An option's value, or the person's own words where none fits. */
export const OptionValue = Type.Union([
  Type.String({ minLength: 1 }),
  Type.Object({ other: Type.String() }, { additionalProperties: false }),
])
export type OptionValue = Static<typeof OptionValue>

const known = new WeakMap<Options, readonly Option[]>()

/** The options in the author's order, retired ones included; none from a list or from an answer not given. */
export function optionsOf({ options }: Optioned): readonly Option[] {
  const read = known.get(options) ?? readOptions(options)
  known.set(options, read)
  return read
}

function readOptions(options: Options): readonly Option[] {
  return Object.entries(options).flatMap(([value, option]) => {
    if (value === 'answer' || value === 'from') return []
    if (typeof option === 'string' || !('label' in option))
      return [{ value, label: option, exclusive: false, retired: false }]
    const { label, hint, exclusive = false, retired = false } = option
    return [{ value, label, ...(hint === undefined ? {} : { hint }), exclusive, retired }]
  })
}

/** The list whose lines are the options; undefined where they are written in the definition. */
export function listOf({ options }: Optioned): string | undefined {
  return 'from' in options && typeof options.from === 'string' ? options.from : undefined
}

/** What is asked of the source of a list about the lines chosen. */
export const optionLookup = {
  source: (field: Optioned) => {
    const list = listOf(field)
    return list === undefined ? undefined : sourceOfList(list)
  },
  keys: (chosen: readonly OptionValue[]) => chosen.filter((value) => typeof value === 'string'),
  unknown: { code: 'unknown' },
} as const

/** The options a person may choose today. */
export function offeredOptions(field: Optioned): readonly Option[] {
  return optionsOf(field).filter((option) => !option.retired)
}

/** The label of the free answer, or undefined where none is allowed. */
export function otherLabel(field: Optioned, locale: Locale): string | undefined {
  if (field.other === undefined || field.other === false) return undefined
  return labelIn(field.other === true ? otherLabels : field.other, locale)
}

/**
 * What the person wrote in the question whose chosen options are offered here: it is chosen again as it was written,
 * `{ "other": "Etsy" }`. The engine puts it among the options under the value `other`.
 */
export function wordsAbove(field: Optioned): string | undefined {
  const words = optionsOf(field).find(({ value }) => value === 'other')
  return words === undefined ? undefined : labelIn(words.label, 'fr')
}

/** An option as it is compared in conditions: its value, `"other"` for a free answer. */
export function comparableOption(value: OptionValue): string {
  return typeof value === 'string' ? value : 'other'
}

/** What a chosen option says: its label (retired ones too), its name in the list, or the person's own words. */
export function optionText(value: OptionValue, field: Optioned, locale: Locale, facts: Facts): string {
  if (typeof value !== 'string') return value.other
  const list = listOf(field)
  if (list !== undefined) return codeText(facts, { source: sourceOfList(list), key: value }, locale)
  const option = optionsOf(field).find((each) => each.value === value)
  return option === undefined ? value : labelIn(option.label, locale)
}

/** Whether a value is offered today, and a free answer allowed, filled and short enough. */
export function optionVerdict(value: OptionValue, field: Optioned): Verdict {
  if (typeof value !== 'string') return freeVerdict(value, field)
  if (listOf(field) !== undefined) return isLine(value) || { code: 'unknown' }
  const option = optionsOf(field).find((each) => each.value === value)
  if (option === undefined || value === 'other') return { code: 'unknown' }
  return !option.retired || { code: 'gone' }
}

function freeVerdict(value: Exclude<OptionValue, string>, field: Optioned): Verdict {
  const above = wordsAbove(field)
  if (above === value.other) return true
  if (otherLabel(field, 'fr') === undefined) return { code: above === undefined ? 'unknown' : 'gone' }
  if (value.other.trim() === '' || /[\r\n]/.test(value.other)) return { code: 'other' }
  return !isLongerThan(value.other, otherMax) || { code: 'otherMax', params: { count: otherMax } }
}

/** Whether an operand of a condition is one of the options, or `"other"` where a free answer is allowed. */
export function acceptsOption(operand: unknown, field: Optioned): boolean {
  if (typeof operand !== 'string') return false
  if ('answer' in field.options) return true
  if (operand === 'other') return otherLabel(field, 'fr') !== undefined
  if (listOf(field) !== undefined) return isLine(operand)
  // Asked for each condition: no list is made for it.
  return Object.hasOwn(field.options, operand)
}

/** Whether a text may be the code of a line; whether there is such a line, its source says. */
export function isLine(code: string): boolean {
  return lineCode.test(code) && code !== 'other'
}

const lineCode = new RegExp(listCode)

/** Whether anything is an option's value in shape. */
export function isOptionValue(value: unknown): value is OptionValue {
  if (typeof value === 'string') return value !== ''
  return (
    typeof value === 'object' &&
    value !== null &&
    'other' in value &&
    typeof value.other === 'string' &&
    Object.keys(value).length === 1
  )
}

const otherLabels: Label = { fr: 'Autre', en: 'Other' }

/** The longest free answer, in graphemes (definition.md, "The rest of a definition"). */
const otherMax = 200
