/** Words of the notices, by `notices.ts`: subject, title, what happened, where it leads. */
export const fr = {
  'notice.message.subject': 'Un message vous attend sur le dossier {number}',
  'notice.message.title': 'Un message vous attend',
  'notice.message.why':
    'Le service vous a écrit au sujet de votre dossier. Son message se lit sur le site, où vous pouvez répondre.',
  'notice.message.act': 'Lire le message',
  'notice.correction.subject': 'Votre dossier {number} est à corriger',
  'notice.correction.title': 'Votre dossier est à corriger',
  'notice.correction.why':
    'Le service vous demande de corriger ou de compléter votre dossier. Ouvrez-le pour lire ce qu’il attend.',
  'notice.correction.act': 'Voir ce qui est à corriger',
  'notice.instruction.subject': 'L’instruction du dossier {number} commence',
  'notice.instruction.title': 'L’instruction de votre dossier commence',
  'notice.instruction.why':
    'Le service étudie votre dossier. Vous n’avez rien à faire\u00a0: sa réponse vous sera annoncée par courriel.',
  'notice.instruction.act': 'Suivre mon dossier',
  'notice.sentBack.subject': 'Le dossier {number} peut de nouveau être modifié',
  'notice.sentBack.title': 'Votre dossier peut de nouveau être modifié',
  'notice.sentBack.why':
    'Le service a suspendu l’instruction de votre dossier. Vous pouvez le modifier et le déposer de nouveau.',
  'notice.sentBack.act': 'Suivre mon dossier',
  'notice.decision.subject': 'La réponse du service sur le dossier {number}',
  'notice.decision.title': 'Le service a répondu',
  'notice.decision.why':
    'Une décision est prise sur votre dossier. La réponse, ses raisons et vos recours se lisent sur le site.',
  'notice.decision.act': 'Lire la réponse',
  'notice.reopened.subject': 'L’instruction du dossier {number} reprend',
  'notice.reopened.title': 'L’instruction de votre dossier reprend',
  'notice.reopened.why':
    'Le service examine de nouveau votre dossier. La décision précédente y reste lisible\u00a0; une autre la suivra.',
  'notice.reopened.act': 'Suivre mon dossier',
  'notice.abandoned.subject': 'Votre brouillon {number} vous attend',
  'notice.abandoned.title': 'Votre brouillon vous attend',
  'notice.abandoned.why':
    'Vous avez commencé un dossier et ne l’avez pas déposé. Vos réponses sont gardées\u00a0: reprenez où vous en étiez.',
  'notice.abandoned.act': 'Reprendre mon brouillon',
  'notice.goes': 'Sera supprimé le',
  'notice.expiring.subject': 'Votre brouillon {number} sera supprimé dans deux semaines',
  'notice.expiring.title': 'Votre brouillon sera supprimé dans deux semaines',
  'notice.expiring.why':
    'Vous n’y avez plus écrit depuis longtemps. Pour le garder, modifiez une réponse ou déposez-le, tant que la démarche est ouverte.',
  'notice.expiring.act': 'Ouvrir mon brouillon',
  'notice.expiringDossier.subject': 'Votre dossier {number} sera supprimé dans deux semaines',
  'notice.expiringDossier.title': 'Votre dossier sera supprimé dans deux semaines',
  'notice.expiringDossier.why':
    'Le temps pendant lequel le service garde ce dossier s’achève. Téléchargez ce que vous voulez conserver\u00a0: réponse, PDF, fichiers.',
  'notice.expiringDossier.act': 'Ouvrir mon dossier',
  'notice.withdrawn.subject': 'Vous avez retiré le dossier {number}',
  'notice.withdrawn.title': 'Votre dossier est retiré',
  'notice.withdrawn.why': 'Comme vous l’avez demandé, le service n’examinera pas ce dossier.',
  'notice.withdrawn.act': 'Voir mes dossiers',
  'notice.messageToAgents.subject': 'Un message sur le dossier {number}',
  'notice.messageToAgents.title': 'Un message vous attend',
  'notice.messageToAgents.why': 'L’usager vous a écrit au sujet d’un dossier que vous suivez.',
  'notice.messageToAgents.act': 'Lire le message',
  'notice.resubmittedToAgents.subject': 'Nouvelle version du dossier {number}',
  'notice.resubmittedToAgents.title': 'Une nouvelle version est déposée',
  'notice.resubmittedToAgents.why':
    'L’usager a modifié un dossier que vous suivez, puis l’a déposé de nouveau.',
  'notice.resubmittedToAgents.act': 'Ouvrir le dossier',
  'notice.withdrawnToAgents.subject': 'Le dossier {number} est retiré',
  'notice.withdrawnToAgents.title': 'Un dossier est retiré',
  'notice.withdrawnToAgents.why':
    'L’usager a retiré un dossier que vous suivez\u00a0: il n’est plus à instruire.',
  'notice.withdrawnToAgents.act': 'Voir les dossiers',
  'notice.appeal': 'Comment contester une décision',
  'notice.refusable': 'Ne plus recevoir ce genre de courriel',
} as const

export const en: Readonly<Record<keyof typeof fr, string>> = {
  'notice.message.subject': 'A message awaits you on dossier {number}',
  'notice.message.title': 'A message awaits you',
  'notice.message.why':
    'The administration wrote to you about your dossier. Read the message on the site, where you can reply.',
  'notice.message.act': 'Read the message',
  'notice.correction.subject': 'Your dossier {number} is to be corrected',
  'notice.correction.title': 'Your dossier is to be corrected',
  'notice.correction.why':
    'The administration asks you to correct or complete your dossier. Open it to read what is expected.',
  'notice.correction.act': 'See what is to be corrected',
  'notice.instruction.subject': 'The examination of dossier {number} begins',
  'notice.instruction.title': 'The examination of your dossier begins',
  'notice.instruction.why':
    'The administration examines your dossier. There is nothing for you to do: a mail will announce its reply.',
  'notice.instruction.act': 'Follow my dossier',
  'notice.sentBack.subject': 'Dossier {number} can be changed again',
  'notice.sentBack.title': 'Your dossier can be changed again',
  'notice.sentBack.why':
    'The administration suspended the examination of your dossier. You can change it and submit it again.',
  'notice.sentBack.act': 'Follow my dossier',
  'notice.decision.subject': 'The reply on dossier {number}',
  'notice.decision.title': 'The administration has replied',
  'notice.decision.why':
    'A decision is taken on your dossier. Read the reply, its reasons and your ways of appeal on the site.',
  'notice.decision.act': 'Read the reply',
  'notice.reopened.subject': 'The examination of dossier {number} resumes',
  'notice.reopened.title': 'The examination of your dossier resumes',
  'notice.reopened.why':
    'The administration examines your dossier again. The former decision stays readable; another one will follow.',
  'notice.reopened.act': 'Follow my dossier',
  'notice.abandoned.subject': 'Your draft {number} is waiting',
  'notice.abandoned.title': 'Your draft is waiting',
  'notice.abandoned.why':
    'You began a dossier and did not submit it. Your answers are kept: go on where you were.',
  'notice.abandoned.act': 'Go on with my draft',
  'notice.goes': 'Will be deleted on',
  'notice.expiring.subject': 'Your draft {number} will be deleted in two weeks',
  'notice.expiring.title': 'Your draft will be deleted in two weeks',
  'notice.expiring.why':
    'You have not written to it for long. To keep it, change an answer or submit it while the procedure is open.',
  'notice.expiring.act': 'Open my draft',
  'notice.expiringDossier.subject': 'Your dossier {number} will be deleted in two weeks',
  'notice.expiringDossier.title': 'Your dossier will be deleted in two weeks',
  'notice.expiringDossier.why':
    'The time for which the administration keeps this dossier is ending. Download what you want to keep: reply, PDF, files.',
  'notice.expiringDossier.act': 'Open my dossier',
  'notice.withdrawn.subject': 'You withdrew dossier {number}',
  'notice.withdrawn.title': 'Your dossier is withdrawn',
  'notice.withdrawn.why': 'As you asked, the administration will not examine this dossier.',
  'notice.withdrawn.act': 'See my dossiers',
  'notice.messageToAgents.subject': 'A message on dossier {number}',
  'notice.messageToAgents.title': 'A message awaits you',
  'notice.messageToAgents.why': 'The applicant wrote to you about a dossier that you follow.',
  'notice.messageToAgents.act': 'Read the message',
  'notice.resubmittedToAgents.subject': 'New version of dossier {number}',
  'notice.resubmittedToAgents.title': 'A new version is submitted',
  'notice.resubmittedToAgents.why': 'The applicant changed a dossier that you follow and submitted it again.',
  'notice.resubmittedToAgents.act': 'Open the dossier',
  'notice.withdrawnToAgents.subject': 'Dossier {number} is withdrawn',
  'notice.withdrawnToAgents.title': 'A dossier is withdrawn',
  'notice.withdrawnToAgents.why':
    'The applicant withdrew a dossier that you follow: there is nothing left to examine.',
  'notice.withdrawnToAgents.act': 'See the dossiers',
  'notice.appeal': 'How to contest a decision',
  'notice.refusable': 'Stop receiving mail of this kind',
}
