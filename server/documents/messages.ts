import { createIntl } from '@formatjs/intl'
import type { Locale } from '../../schemas/label'

/** The words of documents beside the form's own. */
export const fr = {
  dossier: 'Dossier n° {number}',
  dossierNumber: 'Numéro du dossier',
  receipt: 'Accusé de réception',
  pageOf: "Page '{page}' sur '{pages}'",
  version: 'Version',
  submittedAt: 'Déposé le',
  applicant: 'Déposé pour',
  author: 'Déposé par',
  service: 'Service qui traite le dossier',
  contact: 'Contact',
  revision: 'Formulaire',
  revisionText: 'Révision {revision}',
  fingerprint: 'Empreinte de cette version (SHA-256)',
  footer: 'Dossier n° {number} · version {version}',
  draft: 'Brouillon du dossier n° {number}',
  draftFooter: 'Dossier n° {number} · brouillon, non déposé',
  savedAt: 'Enregistré le',
  draftClosing: 'Ce document reprend ce que vous avez écrit. Rien n’a été déposé : il ne vaut pas accusé.',
  blank: 'Formulaire vierge',
  blankTitle: '{procedure} – formulaire vierge',
  blankFooter: '{procedure} · formulaire vierge, révision {revision}',
  fillOnline: 'À remplir en ligne',
  answering: 'Pour répondre',
  answeringText: 'Toutes les questions sont obligatoires, sauf celles qui portent la mention « Facultatif ».',
  prepare: 'À avoir sous la main',
  blankClosing: 'Ce document sert à préparer vos réponses. Seul un dossier déposé en ligne est examiné.',
  onlyIf: 'Seulement si {condition}.',
  optional: 'Facultatif.',
  optionalWhen: 'Facultatif. {condition}',
  computedOnline: 'Calculé par le formulaire en ligne.',
  rowsAbout: 'Recopiez ces questions autant de fois qu’il le faut.',
  tickOne: 'Cochez une seule réponse.',
  tickSeveral: 'Cochez une ou plusieurs réponses.',
  listOnline: 'La liste des réponses possibles est en ligne.',
  amongAnswers: 'Reprenez une de vos réponses ci-dessus.',
  other: 'Autre réponse :',
  dayMonthYear: 'Jour, mois, année.',
  attached: 'Document à joindre',
  agreed: 'Oui',
  notAnswered: 'Non renseigné',
  mapDrawing: 'Dessin du plan, le nord en haut ; ses coordonnées suivent.',
  waiting: 'En attente de vérification.',
  abandoned: 'Non vérifié : la source n’a pas répondu.',
  unknown: 'Introuvable dans la source consultée.',
  fileAbout: '{kind}, {size} – SHA-256 {sha256}',
  fileDeleted: 'supprimée après la décision, le {at}',
  silence: 'Si le service ne répond pas',
  next: 'Et maintenant ?',
  decision: 'Décision',
  outcome: 'Décision',
  outcome_accepted: 'Dossier accepté',
  outcome_refused: 'Dossier refusé',
  outcome_closedWithoutAction: 'Dossier classé sans suite',
  decidedAt: 'Prise le',
  decidedBy: 'Par',
  decidedVersion: 'Version examinée',
  decisionFile: 'Document joint',
  reasons: 'Motifs',
  noReasons: 'La décision est favorable : elle ne demande pas de motifs.',
  appeal: 'Comment contester cette décision',
  decisionFooter: 'Dossier n° {number} · décision {decision}',
  dossierClosing:
    'Ce document reprend les réponses de la version {version}, telles qu’elles ont été déposées. Son empreinte suit celle de la version précédente : toute modification se verrait.',
  receiptClosing:
    'Conservez cet accusé : le numéro de dossier vous sera demandé à chaque échange. Vos réponses complètes se téléchargent depuis « Mes dossiers ».',
}

const en: Record<keyof typeof fr, string> = {
  dossier: 'Dossier no. {number}',
  dossierNumber: 'Dossier number',
  receipt: 'Acknowledgement of receipt',
  pageOf: "Page '{page}' of '{pages}'",
  version: 'Version',
  submittedAt: 'Submitted on',
  applicant: 'Submitted for',
  author: 'Submitted by',
  service: 'Service in charge',
  contact: 'Contact',
  revision: 'Form',
  revisionText: 'Revision {revision}',
  fingerprint: 'Fingerprint of this version (SHA-256)',
  footer: 'Dossier no. {number} · version {version}',
  draft: 'Draft of dossier no. {number}',
  draftFooter: 'Dossier no. {number} · draft, not submitted',
  savedAt: 'Saved on',
  draftClosing: 'This document holds what you wrote. Nothing was submitted: it is no acknowledgement.',
  blank: 'Blank form',
  blankTitle: '{procedure} – blank form',
  blankFooter: '{procedure} · blank form, revision {revision}',
  fillOnline: 'To fill in online',
  answering: 'How to answer',
  answeringText: 'Every question must be answered, but those marked “Optional”.',
  prepare: 'What to have at hand',
  blankClosing: 'This document helps to prepare your answers. Only a dossier submitted online is examined.',
  onlyIf: 'Only if {condition}.',
  optional: 'Optional.',
  optionalWhen: 'Optional. {condition}',
  computedOnline: 'Worked out by the online form.',
  rowsAbout: 'Copy these questions as many times as needed.',
  tickOne: 'Tick one answer only.',
  tickSeveral: 'Tick one or several answers.',
  listOnline: 'The list of possible answers is online.',
  amongAnswers: 'Write one of your answers above.',
  other: 'Another answer:',
  dayMonthYear: 'Day, month, year.',
  attached: 'Document to attach',
  agreed: 'Yes',
  notAnswered: 'Not answered',
  mapDrawing: 'Drawing of the map, north up; its coordinates follow.',
  waiting: 'Awaiting verification.',
  abandoned: 'Not verified: the source did not answer.',
  unknown: 'Not found in the source consulted.',
  fileAbout: '{kind}, {size} – SHA-256 {sha256}',
  fileDeleted: 'deleted after the decision, on {at}',
  silence: 'If the service does not answer',
  next: 'What happens next?',
  decision: 'Decision',
  outcome: 'Decision',
  outcome_accepted: 'Dossier accepted',
  outcome_refused: 'Dossier refused',
  outcome_closedWithoutAction: 'Dossier closed without action',
  decidedAt: 'Taken on',
  decidedBy: 'By',
  decidedVersion: 'Version examined',
  decisionFile: 'Attached document',
  reasons: 'Reasons',
  noReasons: 'The decision is favourable: it needs no reasons.',
  appeal: 'How to contest this decision',
  decisionFooter: 'Dossier no. {number} · decision {decision}',
  dossierClosing:
    'This document holds the answers of version {version} as they were submitted. Its fingerprint follows from the previous version’s: any change would show.',
  receiptClosing:
    'Keep this acknowledgement: you will be asked for the dossier number. Your full answers can be downloaded from “My dossiers”.',
}

/** The words of documents in one language, and how it writes instants and sizes. */
export function wordsOf(locale: Locale) {
  const intl = createIntl({ locale, messages: { ...(locale === 'fr' ? fr : en) } })
  return {
    say: (key: keyof typeof fr, params: Readonly<Record<string, string | number>> = {}) =>
      intl.formatMessage({ id: key }, { ...params }),
    /** "22 novembre 2026 à 14 h 32", in the procedure's time zone. */
    instant: (iso: string, timeZone: string) => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
      const written = format.format(Date.parse(iso))
      // French usage, which Intl does not follow (Lexique des règles typographiques de l'Imprimerie nationale).
      return locale === 'fr' ? written.replace(/0?(\d+):(\d\d)$/, '$1\u00a0h\u00a0$2') : written
    },
    size: (bytes: number) => sizeIn(bytes, locale),
  }
}
export type Words = ReturnType<typeof wordsOf>

/** As the screens tell it, in decimal units: 1 ko is 1,000 bytes, and of less than 10 one decimal is told. */
function sizeIn(bytes: number, locale: Locale): string {
  const unit = bytes < 1000 ? 'byte' : bytes < 1_000_000 ? 'kilobyte' : 'megabyte'
  const amount = bytes / { byte: 1, kilobyte: 1000, megabyte: 1_000_000 }[unit]
  const digits = amount < 10 ? 1 : 0
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits } as const
  return new Intl.NumberFormat(locale, format).format(amount)
}
