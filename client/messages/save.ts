import { catalogue } from './catalogue'

/** Words of autosave: how it fares. */
export const saveWords = catalogue({
  fr: {
    untouched: 'Vos réponses s’enregistrent au fur et à mesure.',
    saving: 'Enregistrement…',
    saved: 'Enregistré à {time}',
    savedSaid: 'Vos réponses sont enregistrées.',
    offline: 'Hors connexion – pas encore enregistré',
    kept: 'Gardé sur cet appareil, pas encore envoyé',
    later: 'Pas encore enregistré. {sentence}',
    signedOut: 'Session expirée – pas encore enregistré',
    refused: 'Non enregistré. {sentence}',
    conflict: 'Non enregistré : choisissez entre deux réponses',
    retry: 'Enregistrer maintenant',
  },
  en: {
    untouched: 'Your answers are saved as you go.',
    saving: 'Saving…',
    saved: 'Saved at {time}',
    savedSaid: 'Your answers are saved.',
    offline: 'Offline – not saved yet',
    kept: 'Kept on this device, not sent yet',
    later: 'Not saved yet. {sentence}',
    signedOut: 'Session expired – not saved yet',
    refused: 'Not saved. {sentence}',
    conflict: 'Not saved: choose between two answers',
    retry: 'Save now',
  },
})
