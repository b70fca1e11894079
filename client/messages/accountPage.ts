import { catalogue } from './catalogue'

/** Words of the page of one's own account. */
export const accountPageWords = catalogue({
  fr: {
    title: 'Mon compte',
    lead: 'Ce que nous savons de vous, et comment vous vous connectez.',
    nameTitle: 'Nom et adresse',
  },
  en: {
    title: 'My account',
    lead: 'What we know of you, and how you sign in.',
    nameTitle: 'Name and address',
  },
})
