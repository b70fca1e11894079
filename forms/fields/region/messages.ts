/** Words of a region. */
export const messages = {
  fr: {
    name: 'Région',
    code: 'Code de la région',
    required: 'Choisissez une région.',
    unreadable: 'Écrivez le nom ou le code d’une région de la liste, par exemple Bretagne.',
    unknown: 'Cette région n’existe pas ou plus. Choisissez-en une dans la liste.',
  },
  en: {
    name: 'Region',
    code: 'Region code',
    required: 'Choose a region.',
    unreadable: 'Write the name or code of a region on the list, for example Bretagne.',
    unknown: 'This region does not exist, or no longer does. Choose one from the list.',
  },
} as const
