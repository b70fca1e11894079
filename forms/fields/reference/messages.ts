/** Words of something that a list or an API knows. */
export const messages = {
  fr: {
    name: 'Élément d’une liste ou d’une API',
    code: 'Code',
    hint: 'Écrivez le début du nom, puis choisissez dans la liste.',
    required: 'Choisissez une réponse dans la liste.',
    unreadable: 'Choisissez une réponse dans la liste, ou écrivez son code.',
    unknown: 'Cette réponse est inconnue de la source. Choisissez-en une dans la liste.',
  },
  en: {
    name: 'Something from a list or an API',
    code: 'Code',
    hint: 'Write the beginning of the name, then choose from the list.',
    required: 'Choose an answer from the list.',
    unreadable: 'Choose an answer from the list, or write its code.',
    unknown: 'The source does not know this answer. Choose one from the list.',
  },
} as const
