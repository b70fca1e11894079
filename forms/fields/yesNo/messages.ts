/** Words of a question answered by yes or no. */
export const messages = {
  fr: {
    name: 'Oui ou non',
    yes: 'Oui',
    no: 'Non',
    required: 'Choisissez « Oui » ou « Non ».',
    unreadable: 'Répondez par « oui » ou par « non ».',
  },
  en: {
    name: 'Yes or no',
    yes: 'Yes',
    no: 'No',
    required: 'Choose “Yes” or “No”.',
    unreadable: 'Answer with “yes” or “no”.',
  },
} as const
