/** Words of a choice among options. */
export const messages = {
  fr: {
    name: 'Choix unique',
    required: 'Choisissez une réponse.',
    unreadable: 'Choisissez une des réponses proposées.',
    unknown: 'Choisissez une des réponses proposées.',
    gone: 'Cette réponse n’est plus proposée. Choisissez-en une autre.',
    other: 'Précisez votre réponse, sur une seule ligne.',
    otherMax: 'Précisez votre réponse en {count, number} caractères au plus.',
  },
  en: {
    name: 'Single choice',
    required: 'Choose an answer.',
    unreadable: 'Choose one of the answers offered.',
    unknown: 'Choose one of the answers offered.',
    gone: 'This answer is no longer offered. Choose another one.',
    other: 'Give your own answer, on a single line.',
    otherMax: 'Give your own answer in at most {count, number} characters.',
  },
} as const
