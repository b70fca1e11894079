/** The addresses of the parts of one's own account. Mails lead to some of them (`server/mail`). */
export const ownAddresses = {
  who: '/compte/identite',
  means: '/compte/connexion',
  activity: '/compte/activite',
  mails: '/compte/courriels',
  leaving: '/compte/donnees',
} as const
