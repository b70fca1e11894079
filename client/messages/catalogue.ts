import type { Locale } from '../../schemas/label'

/** Words of one part of the screens: ICU messages, the same keys in both languages. */
export type Catalogue<Key extends string = string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>

/**
 * Declares a catalogue; a key that English lacks, or has in excess, is a type error. Messages are at most 25
 * words, say what to do next, and keep the no-break spaces of French (`messages.test.ts` reads them all).
 */
export function catalogue<const Key extends string>(words: {
  readonly fr: Readonly<Record<Key, string>>
  readonly en: Readonly<Record<NoInfer<Key>, string>>
}): Catalogue<Key> {
  return words
}
