/** Words of a form of address; the last is for authors. */
export const messages = {
  fr: {
    name: 'Civilité',
    ms: 'Madame',
    mr: 'Monsieur',
    required: 'Choisissez « Madame » ou « Monsieur ».',
    unreadable: 'Choisissez « Madame » ou « Monsieur ».',
    necessary:
      'La civilité ne s’exige que si elle est nécessaire (CJUE, C-394/23) : ajoutez « optional », ou retirez la question.',
  },
  en: {
    name: 'Form of address',
    ms: 'Ms',
    mr: 'Mr',
    required: 'Choose “Ms” or “Mr”.',
    unreadable: 'Choose “Ms” or “Mr”.',
    necessary:
      'A form of address may be required only where it is necessary (CJEU, C-394/23): add “optional”, or remove the question.',
  },
} as const
