/** Words of the controls themselves: what no author and no type has to say. ICU messages. */
export const messages = {
  fr: {
    facultative: '(facultatif)',
    'select.blank': 'Choisissez dans la liste',
    'choice.other': 'Précisez votre réponse',
    'choice.clear': 'Effacer ma réponse',
    'choice.retired': '{label} (n’est plus proposé)',
    'linked.next': 'Une liste suit : {label}, {count, plural, one {# choix} other {# choix}}.',
    'text.left':
      '{count, plural, =0 {Plus aucun caractère disponible} one {Encore # caractère} other {Encore # caractères}}',
    'text.over': '{count, plural, one {# caractère en trop} other {# caractères en trop}}',
    'file.add':
      '{many, select, yes {{count, plural, =0 {Choisir des fichiers} other {Ajouter des fichiers}}} other {Choisir un fichier}}',
    'file.list': 'Fichiers ajoutés',
    'file.remove': 'Supprimer<hidden> {name}</hidden>',
    'file.cancel': 'Annuler l’envoi<hidden> de {name}</hidden>',
    'file.retry': 'Réessayer<hidden> d’envoyer {name}</hidden>',
    'file.discard': 'Retirer<hidden> {name}</hidden>',
    'file.sending': 'Envoi en cours : {percent} %',
    'file.sent': '{name} : fichier ajouté.',
    'file.removed': '{name} : fichier supprimé.',
    'file.cancelled': '{name} : envoi annulé.',
    'file.started': '{name} : envoi en cours.',
    'file.limits':
      'Formats acceptés : {formats}. {size} au plus par fichier.{count, plural, =1 {} other { # fichiers au plus.}}',
    'file.formats':
      '{family, select, pdf {PDF} image {images (JPEG, PNG, HEIC…)} document {textes (Word, OpenDocument, RTF)} other {tableurs (Excel, OpenDocument, CSV)}}',
    'file.wrongFormat':
      '{name} n’a pas été envoyé : ce format n’est pas accepté. Choisissez un autre fichier.',
    'file.tooLarge': '{name} n’a pas été envoyé : il dépasse {size}. Choisissez un fichier plus léger.',
    'file.empty': '{name} n’a pas été envoyé : ce fichier est vide. Choisissez-en un autre.',
    'file.full': 'Nombre maximal de fichiers atteint : supprimez-en un pour en ajouter un autre.',
  },
  en: {
    facultative: '(optional)',
    'select.blank': 'Choose from the list',
    'choice.other': 'Please specify',
    'choice.clear': 'Clear my answer',
    'choice.retired': '{label} (no longer offered)',
    'linked.next': 'A list follows: {label}, {count, plural, one {# choice} other {# choices}}.',
    'text.left': '{count, plural, =0 {No characters left} one {# character left} other {# characters left}}',
    'text.over': '{count, plural, one {# character too many} other {# characters too many}}',
    'file.add':
      '{many, select, yes {{count, plural, =0 {Choose files} other {Add files}}} other {Choose a file}}',
    'file.list': 'Files added',
    'file.remove': 'Remove<hidden> {name}</hidden>',
    'file.cancel': 'Cancel<hidden> sending {name}</hidden>',
    'file.retry': 'Try again<hidden> to send {name}</hidden>',
    'file.discard': 'Dismiss<hidden> {name}</hidden>',
    'file.sending': 'Sending: {percent}%',
    'file.sent': '{name}: file added.',
    'file.removed': '{name}: file removed.',
    'file.cancelled': '{name}: sending cancelled.',
    'file.started': '{name}: sending.',
    'file.limits':
      'Accepted formats: {formats}. {size} at most per file.{count, plural, =1 {} other { # files at most.}}',
    'file.formats':
      '{family, select, pdf {PDF} image {images (JPEG, PNG, HEIC…)} document {texts (Word, OpenDocument, RTF)} other {spreadsheets (Excel, OpenDocument, CSV)}}',
    'file.wrongFormat': '{name} was not sent: this format is not accepted. Choose another file.',
    'file.tooLarge': '{name} was not sent: it is larger than {size}. Choose a lighter file.',
    'file.empty': '{name} was not sent: this file is empty. Choose another one.',
    'file.full': 'That is the most files allowed: remove one to add another.',
  },
} as const
