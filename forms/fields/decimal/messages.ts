/** Words of a number; `{bound}` is shown as the type presents it. */
export const messages = {
  fr: {
    name: 'Nombre décimal',
    required: 'Écrivez un nombre, en chiffres.',
    unreadable: 'Écrivez un nombre en chiffres, par exemple 1234,5.',
    ambiguous: 'Écrivez un nombre sans séparer les milliers, par exemple 1234,5.',
    tooLong: 'Écrivez un nombre plus court : au plus {count, number} chiffres.',
    min: 'Écrivez un nombre supérieur ou égal à {bound}.',
    max: 'Écrivez un nombre inférieur ou égal à {bound}.',
  },
  en: {
    name: 'Decimal number',
    required: 'Write a number, in digits.',
    unreadable: 'Write a number in digits, for example 1234.5.',
    ambiguous: 'Write a number without separating thousands, for example 1234.5.',
    tooLong: 'Write a shorter number: at most {count, number} digits.',
    min: 'Write a number of at least {bound}.',
    max: 'Write a number of at most {bound}.',
  },
} as const
