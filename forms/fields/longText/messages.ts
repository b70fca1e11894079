/** Words of a text of several lines. */
export const messages = {
  fr: {
    name: 'Texte long',
    min: '{count, plural, one {Écrivez au moins # caractère.} other {Écrivez au moins # caractères.}}',
    max: '{count, plural, one {Écrivez au plus # caractère.} other {Écrivez au plus # caractères.}} Vous en avez écrit {length, number}.',
  },
  en: {
    name: 'Long text',
    min: '{count, plural, one {Write at least # character.} other {Write at least # characters.}}',
    max: '{count, plural, one {Write at most # character.} other {Write at most # characters.}} You wrote {length, number}.',
  },
} as const
