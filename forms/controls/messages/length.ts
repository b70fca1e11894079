/** Words of how long a text may be. ICU messages. */
export const lengthWords = {
  fr: {
    left: '{count, plural, =0 {Plus aucun caractère disponible} one {Encore # caractère} other {Encore # caractères}}',
    over: '{count, plural, one {# caractère en trop} other {# caractères en trop}}',
  },
  en: {
    left: '{count, plural, =0 {No characters left} one {# character left} other {# characters left}}',
    over: '{count, plural, one {# character too many} other {# characters too many}}',
  },
} as const
