/** Words of a box to tick. */
export const messages = {
  fr: {
    name: 'Case à cocher',
    required: 'Cochez la case pour continuer.',
    unreadable: 'Répondez par « oui », ou laissez la réponse vide.',
  },
  en: {
    name: 'Checkbox',
    required: 'Tick the box to continue.',
    unreadable: 'Answer with “yes”, or leave the answer empty.',
  },
} as const
