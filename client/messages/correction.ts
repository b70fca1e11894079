import { catalogue } from './catalogue'

/** Words of a correction, for the one who is asked for it. */
export const correctionWords = catalogue({
  fr: {
    title: 'Une correction vous est demandée',
    askedOn: 'Demandée le {date} par {author}',
    reason_incorrect: 'Le service a relevé ce qui lui paraît inexact.',
    reason_incomplete: 'Il manque quelque chose à votre dossier.',
    reason_outdated: 'Ce qui était juste a changé depuis.',
    fields: '{count, plural, one {La réponse à corriger} other {Les # réponses à corriger}}',
    whole: 'Le message ci-dessus dit ce qui est à corriger. Vous pouvez modifier toutes vos réponses.',
    how: 'Corrigez, relisez, puis déposez : votre dossier repart aussitôt au service.',
    start: 'Corriger mon dossier',
    mark: 'À corriger :',
    markPlain: 'le service vous demande de revoir cette réponse.',
    edit: 'Modifier mes réponses',
    editText: 'Jusqu’à l’instruction, vous pouvez modifier vos réponses et déposer une nouvelle version.',
    unsent: 'Vos modifications ne sont pas encore déposées',
    unsentText: 'Le service ne les voit pas. Relisez-les, puis déposez votre dossier à nouveau.',
    unsentLink: 'Relire et déposer',
    kept: 'Vos modifications non déposées sont gardées',
    keptText:
      'Le service étudie la version déposée. Si le dossier vous revient, vous retrouverez ces modifications.',
    keptList: 'Ce que vous aviez modifié',
  },
  en: {
    title: 'You are asked for a correction',
    askedOn: 'Asked on {date} by {author}',
    reason_incorrect: 'The administration found something that looks wrong.',
    reason_incomplete: 'Something is missing in your dossier.',
    reason_outdated: 'What was right has changed since.',
    fields: '{count, plural, one {The answer to correct} other {The # answers to correct}}',
    whole: 'The message above says what to correct. You may change all of your answers.',
    how: 'Correct, review, then submit: your dossier goes back to the administration at once.',
    start: 'Correct my dossier',
    mark: 'To correct:',
    markPlain: 'the administration asks you to look at this answer again.',
    edit: 'Change my answers',
    editText: 'Until it is examined, you may change your answers and submit a new version.',
    unsent: 'Your changes are not submitted yet',
    unsentText: 'The administration does not see them. Review them, then submit your dossier again.',
    unsentLink: 'Review and submit',
    kept: 'Your changes that were not submitted are kept',
    keptText:
      'The administration examines the version that you submitted. If the dossier comes back to you, they will be there.',
    keptList: 'What you had changed',
  },
})
