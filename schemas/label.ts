import { type Static, Type } from 'typebox'

/** A text an author wrote: French alone, or French and English (definition.md, "Every field"). */
export const Label = Type.Union([
  Type.String({ minLength: 1, maxLength: 5000 }),
  Type.Object(
    {
      fr: Type.String({ minLength: 1, maxLength: 5000 }),
      en: Type.String({ minLength: 1, maxLength: 5000 }),
    },
    { additionalProperties: false },
  ),
])
export type Label = Static<typeof Label>

/** What stands after a number: one text, or what it is after one and after several (`1 personne`, `2 personnes`). */
export const Unit = Type.Union([
  Label,
  Type.Object({ one: Label, other: Label }, { additionalProperties: false }),
])
export type Unit = Static<typeof Unit>

/** The languages of the interface; French first. */
export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

/** The language of an author's text where it is not the reader's: French, of a text given in French alone. */
export function languageOf(label: Label, locale: Locale): 'fr' | undefined {
  return typeof label === 'string' && locale !== 'fr' ? 'fr' : undefined
}

/** The label in `locale`, French where the author gave one language only. */
export function labelIn(label: Label, locale: Locale): string {
  return typeof label === 'string' ? label : label[locale]
}
