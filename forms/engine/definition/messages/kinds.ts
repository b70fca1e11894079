import type { Locale } from '../../../../schemas/label'

/** What a place of a definition takes or gives, by the words that findings hold. */
export const kinds: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  string: { fr: 'un texte', en: 'a text' },
  text: { fr: 'un texte', en: 'a text' },
  texts: { fr: 'un texte par langue', en: 'a text in each language' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  number: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: '« true » ou « false »', en: '“true” or “false”' },
  array: { fr: 'une liste entre crochets', en: 'a list in square brackets' },
  list: { fr: 'une liste entre crochets', en: 'a list in square brackets' },
  object: { fr: 'un objet entre accolades', en: 'an object in braces' },
  condition: { fr: 'une condition entre accolades', en: 'a condition in braces' },
  answer: { fr: 'une autre réponse (« answer »)', en: 'another answer (“answer”)' },
  date: { fr: 'une date', en: 'a date' },
  option: { fr: 'une réponse proposée', en: 'one of the options' },
  options: { fr: 'plusieurs réponses proposées', en: 'several of the options' },
  pattern: { fr: 'un motif entre guillemets', en: 'a pattern in quotation marks' },
  files: { fr: 'des fichiers', en: 'files' },
  rows: { fr: 'des lignes', en: 'rows' },
  none: { fr: 'rien', en: 'nothing' },
}
