import { catalogue } from './catalogue'

/** Words of the home page. */
export const homeWords = catalogue({
  fr: {
    homeTitle: 'Faites votre démarche en ligne, à votre rythme',
    homeLead:
      'Une question à la fois, en français clair. Vos réponses sont enregistrées au fur et à mesure, et vous suivez votre dossier jusqu’à la réponse.',
    promiseSaved: 'Enregistré à chaque réponse',
    promiseResumed: 'À reprendre quand vous voulez',
    promiseReceipt: 'Un accusé de réception daté',
    open: 'Démarches ouvertes',
    noneOpen: 'Aucune démarche n’est ouverte aujourd’hui. Revenez plus tard, ou écrivez-nous.',
    minutes: 'Environ {minutes} minutes',
    untilDate: 'Ouvert jusqu’au {date}',
    closesSoon: 'Ferme bientôt : le {date} au soir',
    find: 'Chercher une démarche par ses mots',
    found: '{count, plural, one {# démarche} other {# démarches}}',
    noneFound: 'Aucune démarche n’a ces mots. Essayez-en d’autres, ou effacez.',
    noDate: 'Ouvert sans date de fin',
    see: 'Voir la démarche',
    all: 'Voir tous mes dossiers',
    alreadyTitle: 'Vous avez déjà commencé ?',
    already: 'Connectez-vous pour reprendre un brouillon ou suivre un dossier déposé.',
    signIn: 'Me connecter',
  },
  en: {
    homeTitle: 'Complete your procedure online, at your own pace',
    homeLead:
      'One question at a time, in plain words. Your answers are saved as you go, and you follow your dossier until the reply.',
    promiseSaved: 'Saved at each answer',
    promiseResumed: 'Go on whenever you like',
    promiseReceipt: 'A dated receipt',
    open: 'Open procedures',
    noneOpen: 'No procedure is open today. Come back later, or write to us.',
    minutes: 'About {minutes} minutes',
    untilDate: 'Open until {date}',
    closesSoon: 'Closes soon: at the end of {date}',
    find: 'Look for a procedure by its words',
    found: '{count, plural, one {# procedure} other {# procedures}}',
    noneFound: 'No procedure has these words. Try others, or clear them.',
    noDate: 'Open with no closing date',
    see: 'See the procedure',
    all: 'See all my dossiers',
    alreadyTitle: 'Have you begun already?',
    already: 'Sign in to go on with a draft or follow a submitted dossier.',
    signIn: 'Sign in',
  },
})
