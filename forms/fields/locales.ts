import type { Locale } from '../../schemas/label'

/** The BCP 47 tag that Intl formats a reader's language with: English as a European administration writes it. */
export const languageTags: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' }

/** A text without accents, case, punctuation or repeated spaces: how typed names are compared with known ones. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A name as it is printed: lists are written with the typewriter's apostrophe. */
export function apostrophes(name: string): string {
  return name.replaceAll("'", '’')
}
