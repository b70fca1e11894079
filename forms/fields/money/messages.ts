/** Words of an amount; `{bound}` is shown as the type presents it. */
export const messages = {
  fr: {
    name: 'Montant en euros',
    required: 'Écrivez un montant, en chiffres.',
    unreadable: 'Écrivez un montant en chiffres, par exemple 1234,50.',
    ambiguous: 'Écrivez un montant sans séparer les milliers, par exemple 1234,50.',
    tooLong: 'Écrivez un montant plus court : au plus {count, number} chiffres.',
    min: 'Écrivez un montant supérieur ou égal à {bound}.',
    max: 'Écrivez un montant inférieur ou égal à {bound}.',
    places: 'Écrivez au plus deux chiffres après la virgule, par exemple 1234,50.',
  },
  en: {
    name: 'Amount in euros',
    required: 'Write an amount, in digits.',
    unreadable: 'Write an amount in digits, for example 1234.50.',
    ambiguous: 'Write an amount without separating thousands, for example 1234.50.',
    tooLong: 'Write a shorter number: at most {count, number} digits.',
    min: 'Write an amount of at least {bound}.',
    max: 'Write an amount of at most {bound}.',
    places: 'Write at most two digits after the decimal point, for example 1234.50.',
  },
} as const
