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
    outTitle: 'Vous êtes hors connexion',
    silentTitle: 'Le service ne répond pas',
    outKept:
      'Continuez : vos réponses sont gardées sur cet appareil. Elles partiront au retour de la connexion.',
    outPage: 'Continuez, mais gardez cette page ouverte : vos réponses partiront au retour de la connexion.',
    share: 'Appareil partagé : ne rien garder ici',
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
    outTitle: 'You are offline',
    silentTitle: 'The service does not answer',
    outKept: 'Go on: your answers are kept on this device. They will be sent once you are connected again.',
    outPage: 'Go on, but keep this page open: your answers will be sent once you are connected again.',
    share: 'Shared device: keep nothing on it',
    later: 'Not saved yet. {sentence}',
    signedOut: 'Session expired – not saved yet',
    refused: 'Not saved. {sentence}',
    conflict: 'Not saved: choose between two answers',
    retry: 'Save now',
  },
})
