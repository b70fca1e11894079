/** Words of a whole number; `{bound}` is shown as the type presents it. */
export const messages = {
  fr: {
    name: 'Nombre entier',
    required: 'Écrivez un nombre, en chiffres.',
    unreadable: 'Écrivez un nombre entier en chiffres, par exemple 1234.',
    ambiguous: 'Écrivez un nombre entier sans séparer les milliers, par exemple 1234.',
    tooLong: 'Écrivez un nombre entier plus court : au plus {count, number} chiffres.',
    min: 'Écrivez un nombre entier supérieur ou égal à {bound}.',
    max: 'Écrivez un nombre entier inférieur ou égal à {bound}.',
    whole: 'Écrivez un nombre entier, sans décimales, par exemple 12.',
  },
  en: {
    name: 'Whole number',
    required: 'Write a number, in digits.',
    unreadable: 'Write a whole number in digits, for example 1234.',
    ambiguous: 'Write a whole number without separating thousands, for example 1234.',
    tooLong: 'Write a shorter number: at most {count, number} digits.',
    min: 'Write a whole number of at least {bound}.',
    max: 'Write a whole number of at most {bound}.',
    whole: 'Write a whole number, without decimals, for example 12.',
  },
} as const
