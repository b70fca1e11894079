import { catalogue } from './catalogue'

/** Words of the operator's page. */
export const operationsWords = catalogue({
  fr: {
    title: 'Courriels du service',
    lead: 'Combien de courriels sont partis, attendent ou n’ont pas pu partir. Aucune adresse n’est affichée.',
    caption: 'Courriels par état',
    state: 'État',
    count: 'Nombre',
    sent: 'Envoyés',
    waiting: 'En attente d’envoi',
    failed: 'Abandonnés après plusieurs essais',
    unconfigured: 'Non envoyés : pas de serveur de courriel',
    noServerTitle: 'Aucun serveur de courriel n’est configuré',
    noServer:
      'Les accusés de réception ne partent pas. Renseignez GUICHET_SMTP_URL, puis redémarrez le service.',
    failedTitle: 'Des courriels n’ont pas pu partir',
    failedText: 'Vérifiez le serveur de courriel et le journal du service.',
    allWell: 'Tous les courriels sont partis ou sur le point de partir.',
    completionsTitle: 'Vérifications abandonnées',
    completions:
      '{count, plural, =0 {Aucune : chaque source a répondu.} one {# dossier est à vérifier par un agent.} other {# dossiers sont à vérifier par un agent.}}',
    refresh: 'Actualiser',
  },
  en: {
    title: 'Mail of the service',
    lead: 'How much mail has left, waits, or could not leave. No address is shown.',
    caption: 'Mail by state',
    state: 'State',
    count: 'Number',
    sent: 'Sent',
    waiting: 'Waiting to be sent',
    failed: 'Given up after several tries',
    unconfigured: 'Not sent: no mail server',
    noServerTitle: 'No mail server is configured',
    noServer: 'Receipts do not leave. Set GUICHET_SMTP_URL, then restart the service.',
    failedTitle: 'Some mail could not leave',
    failedText: 'Check the mail server and the log of the service.',
    allWell: 'All mail has left or is about to.',
    completionsTitle: 'Verifications given up',
    completions:
      '{count, plural, =0 {None: each source has answered.} one {# dossier is for an agent to verify.} other {# dossiers are for an agent to verify.}}',
    refresh: 'Refresh',
  },
})
