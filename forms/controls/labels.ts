import { type Label, type Locale, labelIn } from '../../schemas/label'

/** An author's text in the reader's language, where there is one. */
export function textOf(label: Label | undefined, locale: Locale): string | undefined {
  return label === undefined ? undefined : labelIn(label, locale)
}

/** A number's unit in the reader's language. */
export function unitOf(input: {
  readonly field: { readonly unit?: Label }
  readonly locale: Locale
}): string | undefined {
  return textOf(input.field.unit, input.locale)
}
