/** Words of a telephone number. */
export const messages = {
  fr: {
    name: 'Téléphone',
    required: 'Écrivez un numéro de téléphone, par exemple 06 12 34 56 78.',
    unreadable: 'Écrivez un numéro de téléphone qui existe, par exemple 06 12 34 56 78 ou +32 2 555 12 12.',
  },
  en: {
    name: 'Telephone',
    required: 'Write a telephone number, for example 06 12 34 56 78.',
    unreadable: 'Write a telephone number that exists, for example 06 12 34 56 78 or +44 20 7946 0958.',
  },
} as const
