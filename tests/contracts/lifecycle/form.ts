/** The form that lives are led on: one question that is required, one that is not. */
export const formOfLives = {
  language: 1,
  id: 'vies',
  title: 'Des vies',
  service: 'Service des essais',
  contact: { email: 'aide@example.fr' },
  legalBasis: 'Pour les essais.',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
  sections: [
    {
      id: 'page',
      title: 'La page',
      fields: [
        { id: 'notice', type: 'yesNo', label: 'Prévenu ?' },
        { id: 'story', type: 'text', label: 'Quoi ?', optional: true },
      ],
    },
  ],
} as const
