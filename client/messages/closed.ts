import { catalogue } from './catalogue'

/** Words of a draft whose procedure has closed. */
export const closedWords = catalogue({
  fr: {
    title: 'La démarche est fermée',
    lead: 'Votre brouillon n° {number} est gardé. Il ne peut plus être modifié ni déposé, sauf si la démarche rouvre.',
    unsaved: 'Vos dernières réponses n’ont pas pu être enregistrées. Imprimez cette page pour les garder.',
    pdf: 'Télécharger mes réponses (PDF)',
    print: 'Imprimer cette page',
    again: 'Vérifier si elle a rouvert',
    still: 'La démarche est toujours fermée.',
  },
  en: {
    title: 'The procedure is closed',
    lead: 'Your draft no. {number} is kept. It can be neither changed nor submitted, unless the procedure opens again.',
    unsaved: 'Your latest answers could not be saved. Print this page to keep them.',
    pdf: 'Download my answers (PDF)',
    print: 'Print this page',
    again: 'Check whether it is open again',
    still: 'The procedure is still closed.',
  },
})
