import { type Label, type Locale, labelIn, type Unit } from '../../schemas/label'
import { unitOfMany } from '../fields/units'

/** An author's text in the reader's language, where there is one. */
export function textOf(label: Label | undefined, locale: Locale): string | undefined {
  return label === undefined ? undefined : labelIn(label, locale)
}

/** A number's unit beside its box, in the reader's language. */
export function unitOf(input: {
  readonly field: { readonly unit?: Unit }
  readonly locale: Locale
}): string | undefined {
  const { unit } = input.field
  return textOf(unit && unitOfMany(unit), input.locale)
}
