/** Words of a statement to accept. */
export const messages = {
  fr: {
    name: 'Déclaration à accepter',
    required: 'Cochez la case pour confirmer cette déclaration.',
    unreadable: 'Répondez par « oui », ou laissez la réponse vide.',
  },
  en: {
    name: 'Statement to accept',
    required: 'Tick the box to confirm this statement.',
    unreadable: 'Answer with “yes”, or leave the answer empty.',
  },
} as const
