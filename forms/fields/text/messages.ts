/** Words of a one-line text. */
export const messages = {
  fr: {
    name: 'Texte court',
    min: '{count, plural, one {Écrivez au moins # caractère.} other {Écrivez au moins # caractères.}}',
    max: '{count, plural, one {Écrivez au plus # caractère.} other {Écrivez au plus # caractères.}} Vous en avez écrit {length}.',
    lineBreak: 'Écrivez cette réponse sur une seule ligne.',
  },
  en: {
    name: 'Short text',
    min: '{count, plural, one {Write at least # character.} other {Write at least # characters.}}',
    max: '{count, plural, one {Write at most # character.} other {Write at most # characters.}} You wrote {length}.',
    lineBreak: 'Write this answer on a single line.',
  },
} as const
