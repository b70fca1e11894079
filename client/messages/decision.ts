import { catalogue } from './catalogue'

/** Words of decisions, for the one whom they concern and for those who take them. */
export const decisionWords = catalogue({
  fr: {
    title: 'La décision',
    former: 'Décisions précédentes',
    formerLead: 'L’instruction a été rouverte : ces décisions restent dans l’historique.',
    outcome_accepted: 'Votre dossier est accepté',
    outcome_refused: 'Votre dossier est refusé',
    outcome_closedWithoutAction: 'Votre dossier est classé sans suite',
    said_accepted: 'Dossier accepté',
    said_refused: 'Dossier refusé',
    said_closedWithoutAction: 'Dossier classé sans suite',
    by: 'Décision prise le {date} par {author}, sur la version {version}.',
    reasons: 'Motifs',
    file: 'Document joint',
    appeal: 'Comment contester cette décision',
    pdf: 'Décision (PDF)',
    pdfLong: 'Décision (PDF) n° {decision}',
  },
  en: {
    title: 'The decision',
    former: 'Former decisions',
    formerLead: 'The examination was reopened: these decisions stay in the history.',
    outcome_accepted: 'Your dossier is accepted',
    outcome_refused: 'Your dossier is refused',
    outcome_closedWithoutAction: 'Your dossier is closed without action',
    said_accepted: 'Dossier accepted',
    said_refused: 'Dossier refused',
    said_closedWithoutAction: 'Dossier closed without action',
    by: 'Decided on {date} by {author}, on version {version}.',
    reasons: 'Reasons',
    file: 'Attached document',
    appeal: 'How to contest this decision',
    pdf: 'Decision (PDF)',
    pdfLong: 'Decision (PDF) no. {decision}',
  },
})
