/** Words of the number of another dossier. */
export const messages = {
  fr: {
    name: 'Numéro d’un autre dossier',
    hint: 'Sur son accusé de réception, par exemple 2026-0001234-6',
    required: 'Écrivez le numéro du dossier, par exemple 2026-0001234-6.',
    unreadable: 'Écrivez le numéro qui est sur l’accusé de réception, par exemple 2026-0001234-6.',
    length:
      'Écrivez le numéro en entier : l’année, puis 7 chiffres, puis un dernier, par exemple 2026-0001234-6.',
    checksum: 'Aucun dossier ne porte ce numéro. Vérifiez ses chiffres sur l’accusé de réception.',
    unknown: 'Aucun de vos dossiers ne porte ce numéro. Vérifiez-le sur l’accusé de réception.',
  },
  en: {
    name: 'Number of another dossier',
    hint: 'On its receipt, for example 2026-0001234-6',
    required: 'Write the number of the dossier, for example 2026-0001234-6.',
    unreadable: 'Write the number that is on the receipt, for example 2026-0001234-6.',
    length: 'Write the whole number: the year, then 7 digits, then a last one, for example 2026-0001234-6.',
    checksum: 'No dossier has this number. Check its digits on the receipt.',
    unknown: 'None of your dossiers has this number. Check it on the receipt.',
  },
} as const
