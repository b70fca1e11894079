/** Words of a commune. */
export const messages = {
  fr: {
    name: 'Commune',
    code: 'Code INSEE de la commune',
    hint: 'Écrivez le début de son nom ou son code postal, puis choisissez-la.',
    required: 'Choisissez une commune.',
    unreadable: 'Choisissez une commune dans la liste, ou écrivez son code INSEE, par exemple 67482.',
    unknown: 'Ce code n’est celui d’aucune commune actuelle. Choisissez-la dans la liste.',
  },
  en: {
    name: 'French commune',
    code: 'INSEE code of the commune',
    hint: 'Write the beginning of its name or its postcode, then choose it.',
    required: 'Choose a commune.',
    unreadable: 'Choose a commune from the list, or write its INSEE code, for example 67482.',
    unknown: 'No commune has this code today. Choose it from the list.',
  },
} as const
