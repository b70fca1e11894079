import { catalogue } from './catalogue'

/** Words of autosave: how it fares. */
export const saveWords = catalogue({
  fr: {
    untouched: 'Vos réponses s’enregistrent au fur et à mesure.',
    saving: 'Enregistrement…',
    saved: 'Enregistré à {time}',
    savedSaid: 'Vos réponses sont enregistrées.',
    offline: 'Hors connexion – vos réponses sont gardées sur cette page',
    later: 'Pas encore enregistré. {sentence}',
    signedOut: 'Session expirée – vos réponses sont gardées sur cette page',
    refused: 'Non enregistré. {sentence}',
    conflict: 'Non enregistré : choisissez entre deux réponses',
    retry: 'Enregistrer maintenant',
  },
  en: {
    untouched: 'Your answers are saved as you go.',
    saving: 'Saving…',
    saved: 'Saved at {time}',
    savedSaid: 'Your answers are saved.',
    offline: 'Offline – your answers are kept on this page',
    later: 'Not saved yet. {sentence}',
    signedOut: 'Session expired – your answers are kept on this page',
    refused: 'Not saved. {sentence}',
    conflict: 'Not saved: choose between two answers',
    retry: 'Save now',
  },
})
