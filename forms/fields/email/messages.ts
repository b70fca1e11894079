/** Words of an e-mail address. */
export const messages = {
  fr: {
    name: 'Adresse électronique',
    required: 'Écrivez une adresse électronique, par exemple prenom.nom@exemple.fr.',
    unreadable: 'Écrivez une adresse électronique complète, par exemple prenom.nom@exemple.fr.',
  },
  en: {
    name: 'Email address',
    required: 'Write an email address, for example first.last@example.com.',
    unreadable: 'Write a complete email address, for example first.last@example.com.',
  },
} as const
