import { catalogue } from './catalogue'

/** Words of the review page and of the submission. */
export const reviewWords = catalogue({
  fr: {
    title: 'Relire et déposer',
    ownerSubmits:
      'Ce dossier est celui de {owner} : cette personne seule peut le déposer. Prévenez-la quand les réponses sont prêtes.',
    lead: 'Relisez vos réponses. Vous pouvez encore tout modifier.',
    change: 'Modifier<hidden> – {label}</hidden>',
    missingTitle:
      '{count, plural, one {Il reste une réponse à compléter ou à corriger} other {Il reste # réponses à compléter ou à corriger}}',
    missingLead: 'Vous pourrez déposer votre dossier ensuite. Chaque lien mène à la question.',
    uploads: 'Un fichier est encore en cours d’envoi. Attendez la fin de l’envoi, puis déposez.',
    submitTitle: 'Déposer le dossier',
    submitLead:
      'Vos réponses seront examinées par ce service : {service}. Vous recevrez un numéro de dossier et un accusé de réception.',
    submit: 'Déposer mon dossier',
    resubmitTitle: 'Déposer la nouvelle version',
    resubmitLead:
      'Ce service examinera vos réponses telles que vous les déposez maintenant : {service}. Vos versions précédentes restent lisibles.',
    resubmit: 'Déposer la nouvelle version',
    unchangedTitle: 'Rien n’a changé',
    unchanged:
      'Vos réponses sont celles que vous avez déjà déposées : il n’y a rien à déposer. Modifiez-les d’abord.',
    submitting: 'Dépôt en cours…',
    unsaved:
      'Vos dernières réponses ne sont pas encore enregistrées. Vérifiez votre connexion, puis déposez à nouveau.',
    ineligible:
      'D’après vos réponses, cette démarche s’adresse à d’autres situations. Vérifiez-les, ou lisez l’explication ci-dessus.',
    changed: 'Vos réponses ont changé sur une autre page. Relisez-les, puis déposez à nouveau.',
    preview: 'Aperçu : aucun dossier n’est déposé.',
    agentsTitle: 'Ce que verront les agents',
    agentsGroup: 'Ce dossier irait au groupe « {group} ».',
    agentsNote: 'À côté de ces réponses, ils noteront :',
    refusedTitle: 'Le dossier n’a pas été déposé',
  },
  en: {
    title: 'Review and submit',
    ownerSubmits:
      'This dossier is {owner}’s: only this person can submit it. Tell them when the answers are ready.',
    lead: 'Read your answers again. You can still change everything.',
    change: 'Change<hidden> – {label}</hidden>',
    missingTitle:
      '{count, plural, one {One answer is still to give or correct} other {# answers are still to give or correct}}',
    missingLead: 'You will be able to submit your dossier after that. Each link leads to the question.',
    uploads: 'A file is still being sent. Wait until it has arrived, then submit.',
    submitTitle: 'Submit the dossier',
    submitLead:
      'Once you submit, {service} examines your answers. You receive a dossier number and a receipt.',
    submit: 'Submit my dossier',
    resubmitTitle: 'Submit the new version',
    resubmitLead:
      '{service} will examine your answers as you submit them now. Your former versions stay readable.',
    resubmit: 'Submit the new version',
    unchangedTitle: 'Nothing has changed',
    unchanged:
      'Your answers are those that you already submitted: there is nothing to submit. Change them first.',
    submitting: 'Submitting…',
    unsaved: 'Your last answers are not saved yet. Check your connection, then submit again.',
    ineligible:
      'By your answers, this procedure is for other situations. Check them, or read the explanation above.',
    changed: 'Your answers changed on another page. Read them again, then submit.',
    preview: 'Preview: no dossier is submitted.',
    agentsTitle: 'What agents will see',
    agentsGroup: 'This dossier would go to the group “{group}”.',
    agentsNote: 'Beside these answers, they will note:',
    refusedTitle: 'The dossier was not submitted',
  },
})
