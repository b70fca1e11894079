import type { Locale } from '../../schemas/label'
import { labelIn } from '../../schemas/label'
import {
  comparableOption,
  type Optioned,
  type OptionValue,
  offeredOptions,
  optionsOf,
  otherLabel,
  wordsAbove,
} from '../fields/options'
import type { Choice } from './ChoiceLine'
import { textOf } from './labels'

/** The value that stands for the free answer among choices; no option may be called so. */
export const other = 'other'

/**
 * The choices to draw: the options offered, then the free answer. One that was chosen and is offered no more is
 * kept at its place, so that the person sees it and can give it up; `retired` words it.
 */
export function choicesOf(
  field: Optioned,
  chosen: readonly OptionValue[],
  locale: Locale,
  retired: (label: string) => string,
): readonly Choice[] {
  const values = chosen.map(comparableOption)
  const offered = new Set(offeredOptions(field).map(({ value }) => value))
  const options = optionsOf(field)
    .filter(({ value }) => offered.has(value) || values.includes(value))
    .map(({ value, label, hint }) => {
      const text = labelIn(label, locale)
      return { value, label: offered.has(value) ? text : retired(text), hint: textOf(hint, locale) }
    })
  const free = otherLabel(field, locale)
  if (free === undefined) return options
  // “None of these” closes the list: it excludes the free answer too.
  const alone = new Set(optionsOf(field).flatMap(({ value, exclusive }) => (exclusive ? [value] : [])))
  const end = options.findLastIndex(({ value }) => !alone.has(value)) + 1
  return [...options.slice(0, end), { value: other, label: free }, ...options.slice(end)]
}

/** The choices that chosen values stand for; words that are not those offered any more stand for none. */
export function choicesFor(chosen: readonly OptionValue[], field: Optioned): readonly string[] {
  const above = wordsAbove(field)
  return chosen.flatMap((value) =>
    typeof value === 'string' || above === undefined || above === value.other
      ? [comparableOption(value)]
      : [],
  )
}

/** The free answer's text, to be typed here; undefined when it is not chosen, or chosen as it was written above. */
export function freeText(chosen: readonly OptionValue[], field: Optioned): string | undefined {
  if (wordsAbove(field) !== undefined) return undefined
  for (const value of chosen) if (typeof value !== 'string') return value.other
  return undefined
}

/** A choice as the value it stands for. */
export function optionFor(choice: string, field: Optioned): OptionValue {
  return choice === other ? { other: wordsAbove(field) ?? '' } : choice
}
