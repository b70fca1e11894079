/** Words of an e-mail address. */
export const messages = {
  fr: {
    name: 'Adresse électronique',
    unreadable: 'Écrivez une adresse électronique complète, par exemple prenom.nom@exemple.fr.',
  },
  en: {
    name: 'Email address',
    unreadable: 'Write a complete email address, for example first.last@example.com.',
  },
} as const
