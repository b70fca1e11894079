import { catalogue } from './catalogue'

/** Words of autosave: how it fares, and what to do when two places changed the same answer. */
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
    conflict: 'Non enregistré : choisissez entre deux réponses',
    retry: 'Enregistrer maintenant',
    conflictTitle: 'Vos réponses ont été modifiées ailleurs',
    conflictLead:
      '{count, plural, one {Cette réponse a changé} other {Ces # réponses ont changé}} ici et sur une autre page. Choisissez ce qu’il faut garder.',
    mine: 'Ici',
    theirs: 'Ailleurs',
    nothing: 'Aucune réponse',
    keep: 'Garder ces choix',
    order: 'Ordre de « {label} »',
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
    conflictTitle: 'Your answers were changed elsewhere',
    conflictLead:
      '{count, plural, one {This answer changed} other {These # answers changed}} here and on another page. Choose what to keep.',
    mine: 'Here',
    theirs: 'Elsewhere',
    nothing: 'No answer',
    keep: 'Keep these choices',
    order: 'Order of “{label}”',
  },
})
