/** Words of a department. */
export const messages = {
  fr: {
    name: 'Département',
    code: 'Code du département',
    required: 'Choisissez un département.',
    unreadable: 'Écrivez le nom ou le code d’un département de la liste, par exemple Jura ou 39.',
    unknown: 'Ce département n’existe pas ou plus. Choisissez-en un dans la liste.',
  },
  en: {
    name: 'Department',
    code: 'Department code',
    required: 'Choose a department.',
    unreadable: 'Write the name or code of a department on the list, for example Jura or 39.',
    unknown: 'This department does not exist, or no longer does. Choose one from the list.',
  },
} as const
