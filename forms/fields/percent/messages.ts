/** Words of a percentage; `{bound}` is shown as the type presents it. */
export const messages = {
  fr: {
    name: 'Pourcentage',
    required: 'Écrivez un pourcentage, en chiffres.',
    unreadable: 'Écrivez un pourcentage en chiffres, par exemple 20 ou 12,5.',
    ambiguous: 'Écrivez un pourcentage sans séparer les milliers, par exemple 20 ou 12,5.',
    tooLong: 'Écrivez un pourcentage plus court : au plus {count, number} chiffres.',
    min: 'Écrivez un pourcentage supérieur ou égal à {bound}.',
    max: 'Écrivez un pourcentage inférieur ou égal à {bound}.',
  },
  en: {
    name: 'Percentage',
    required: 'Write a percentage, in digits.',
    unreadable: 'Write a percentage in digits, for example 20 or 12.5.',
    ambiguous: 'Write a percentage without separating thousands, for example 20 or 12.5.',
    tooLong: 'Write a shorter number: at most {count, number} digits.',
    min: 'Write a percentage of at least {bound}.',
    max: 'Write a percentage of at most {bound}.',
  },
} as const
