/** Words of a telephone number. */
export const messages = {
  fr: {
    name: 'Téléphone',
    unreadable: 'Écrivez un numéro de téléphone qui existe, par exemple 06 39 98 12 34 ou +32 2 555 12 12.',
  },
  en: {
    name: 'Telephone',
    unreadable: 'Write a telephone number that exists, for example 06 39 98 12 34 or +44 20 7946 0958.',
  },
} as const
