/** Words of a choice of several options. */
export const messages = {
  fr: {
    name: 'Choix multiple',
    required: 'Choisissez au moins une réponse.',
    unreadable: 'Choisissez parmi les réponses proposées, une par ligne.',
    unknown: 'Choisissez parmi les réponses proposées.',
    gone: 'Une réponse choisie n’est plus proposée. Choisissez de nouveau.',
    other: 'Précisez votre réponse, sur une seule ligne.',
    otherMax: 'Précisez votre réponse en {count, number} caractères au plus.',
    order: 'Choisissez à nouveau vos réponses, chacune une seule fois.',
    exclusive: 'Une de vos réponses exclut les autres : gardez-la seule, ou retirez-la.',
    min: '{count, plural, one {Choisissez au moins # réponse.} other {Choisissez au moins # réponses.}}',
    max: '{count, plural, one {Choisissez au plus # réponse.} other {Choisissez au plus # réponses.}}',
  },
  en: {
    name: 'Multiple choice',
    required: 'Choose at least one answer.',
    unreadable: 'Choose among the answers offered, one a line.',
    unknown: 'Choose among the answers offered.',
    gone: 'An answer you chose is no longer offered. Choose again.',
    other: 'Give your own answer, on a single line.',
    otherMax: 'Give your own answer in at most {count, number} characters.',
    order: 'Choose your answers again, each of them once.',
    exclusive: 'One of your answers excludes the others: keep it alone, or remove it.',
    min: '{count, plural, one {Choose at least # answer.} other {Choose at least # answers.}}',
    max: '{count, plural, one {Choose at most # answer.} other {Choose at most # answers.}}',
  },
} as const
