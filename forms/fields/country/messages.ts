/** Words of a country. */
export const messages = {
  fr: {
    name: 'Pays',
    required: 'Choisissez un pays.',
    unreadable: 'Écrivez le nom d’un pays de la liste, par exemple Luxembourg.',
  },
  en: {
    name: 'Country',
    required: 'Choose a country.',
    unreadable: 'Write the name of a country on the list, for example Luxembourg.',
  },
} as const
